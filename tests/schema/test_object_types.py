"""Each field is annotated with the shape of what its resolver answers; type checkers cannot see it."""

import collections.abc
import types
import typing
from typing import Annotated, Any, Union, get_args, get_origin

import pytest
import strawberry

import schema.root
from resolvers.queries.connections import ConnectionResult
from schema.object_type import ObjectType


def shapes() -> dict[str, type]:
    found, waiting = {}, [ObjectType]
    while waiting:
        for child in waiting.pop().__subclasses__():
            found[child.__name__] = child
            waiting.append(child)
    return found


def test_no_field_shows_nothing() -> None:
    class Row:
        title = "here"

    slip = {"__annotations__": {"titel": str}, "titel": strawberry.field(), "__doc__": "A slip of the pen."}
    with pytest.raises(TypeError, match=r"Wrong\.titel: Row has nothing to show"):
        type("Wrong", (ObjectType,), slip, row=Row)


def annotated(owner: type, name: str) -> Any:
    return next(kind.__annotations__[name] for kind in owner.__mro__ if name in vars(kind).get("__annotations__", {}))


def resolved() -> list[tuple[str, Any, Any]]:
    found = []
    for owner in (*shapes().values(), schema.root.Query):
        for part in owner.__strawberry_definition__.fields:
            if part.base_resolver is not None:
                hints = typing.get_type_hints(part.base_resolver.wrapped_func, include_extras=True)
                found.append(
                    (f"{owner.__name__}.{part.python_name}", annotated(owner, part.python_name), hints.get("return"))
                )
    return found


def plain(hint: Any) -> Any:
    """What a resolver's annotation promises, without waiting and without the possibility of nothing."""
    if get_origin(hint) is Annotated:
        return plain(get_args(hint)[0])
    if get_origin(hint) in {Union, types.UnionType}:
        kinds = {repr(plain(part)): plain(part) for part in get_args(hint) if part is not type(None)}
        return next(iter(kinds.values())) if len(kinds) == 1 else Any
    if get_origin(hint) is collections.abc.Awaitable:
        return plain(get_args(hint)[0])
    return hint


def test_a_list_is_annotated_where_a_list_is_answered() -> None:
    wrong = [name for name, annotated, answered in resolved() if _is_list(annotated) != _is_list(plain(answered))]
    assert wrong == []


def test_a_connection_is_annotated_where_a_page_is_answered() -> None:
    wrong = [
        name
        for name, annotated, answered in resolved()
        if ("Connection[" in str(annotated)) != (get_origin(plain(answered)) is ConnectionResult)
    ]
    assert wrong == []


def _is_list(hint: Any) -> bool:
    return get_origin(hint) is list or (isinstance(hint, str) and hint.startswith("list["))


@pytest.mark.parametrize("name", sorted(shapes()))
def test_every_shape_has_a_description(name: str) -> None:
    assert shapes()[name].__strawberry_definition__.description
