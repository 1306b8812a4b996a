"""Each field has the type that its resolver returns; type checkers cannot see it."""

import collections.abc
import types
import typing
from typing import Annotated, Any, Union, get_args, get_origin

import pytest
import strawberry

import schema.root
from resolvers.queries.connections import ConnectionResult
from schema.object_type import ObjectType


def object_types() -> dict[str, type]:
    types_by_name, waiting = {}, [ObjectType]
    while waiting:
        for child in waiting.pop().__subclasses__():
            types_by_name[child.__name__] = child
            waiting.append(child)
    return types_by_name


def test_object_type_rejected_when_field_has_no_attribute() -> None:
    class Row:
        title = "http"

    misspelt = {"__annotations__": {"titel": str}, "titel": strawberry.field(), "__doc__": "A misspelt field."}
    with pytest.raises(TypeError, match=r"Wrong\.titel: Row has no such attribute"):
        type("Wrong", (ObjectType,), misspelt, row=Row)


def annotation(owner: type, name: str) -> Any:
    return next(kind.__annotations__[name] for kind in owner.__mro__ if name in vars(kind).get("__annotations__", {}))


def resolver_fields() -> list[tuple[str, Any, Any]]:
    """Name, annotation, and return annotation of the resolver, for every field with a resolver."""
    resolver_fields = []
    for owner in (*object_types().values(), schema.root.Query):
        for field in owner.__strawberry_definition__.fields:
            if field.base_resolver is not None:
                hints = typing.get_type_hints(field.base_resolver.wrapped_func, include_extras=True)
                name = field.python_name
                resolver_fields.append((f"{owner.__name__}.{name}", annotation(owner, name), hints.get("return")))
    return resolver_fields


def result_type(hint: Any) -> Any:
    """The annotation of a result without `Awaitable` and None."""
    if get_origin(hint) is Annotated:
        return result_type(get_args(hint)[0])
    if get_origin(hint) in {Union, types.UnionType}:
        kinds = {repr(result_type(part)): result_type(part) for part in get_args(hint) if part is not type(None)}
        return next(iter(kinds.values())) if len(kinds) == 1 else Any
    if get_origin(hint) is collections.abc.Awaitable:
        return result_type(get_args(hint)[0])
    return hint


def test_list_fields_have_resolvers_that_return_lists() -> None:
    wrong = [name for name, hint, result in resolver_fields() if _is_list(hint) != _is_list(result_type(result))]
    assert wrong == []


def test_connection_fields_have_resolvers_that_return_pages() -> None:
    wrong = [
        name
        for name, hint, result in resolver_fields()
        if ("Connection[" in str(hint)) != (get_origin(result_type(result)) is ConnectionResult)
    ]
    assert wrong == []


def _is_list(hint: Any) -> bool:
    return get_origin(hint) is list or (isinstance(hint, str) and hint.startswith("list["))


@pytest.mark.parametrize("name", sorted(object_types()))
def test_object_type_has_a_description(name: str) -> None:
    assert object_types()[name].__strawberry_definition__.description
