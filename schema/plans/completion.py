"""Functions that complete the value of a field: lists, objects and abstract types. Each is made for one selection.

They take the run and the value, and return JSON's value. They raise an exception for everything that is an error.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from graphql import GraphQLAbstractType, GraphQLObjectType

from schema.plans.leaves import Convert, PlanFailed

if TYPE_CHECKING:
    from schema.plans.running import Run

Complete = Callable[["Run", Any], Any]
Resolve = Callable[["Run", Any, dict[str, Any], str], None]
"""Resolves a field of an object, and puts its value into the data under a name: at once, or later in the run."""
Step = tuple[str, str, type, Convert | None, Resolve | None]
"""A field: its name in the answer; and either its attribute, the class of values that stay and the conversion
of others, or the function that resolves it."""
LISTS: frozenset[Any] = frozenset({list, tuple})


def complete_leaf(convert: Convert) -> Complete:
    """Complete a scalar or an enum; `convert` knows whether it may be null."""
    return lambda _run, value: convert(value)


def complete_object(
    kind: GraphQLObjectType, steps: Sequence[Step], *, is_required: bool, is_root: bool = False
) -> Complete:
    """Complete an object of this type with these fields. The value of the root is None, and never null."""
    is_type_of: Any = kind.is_type_of

    def complete(run: "Run", source: Any) -> dict[str, Any] | None:
        if source is None and not is_root:
            if is_required:
                raise PlanFailed
            return None
        if isinstance(source, Exception) if is_type_of is None else not is_type_of(source, None):
            raise PlanFailed
        data: dict[str, Any] = {}
        for name, attribute, plain, convert, resolve in steps:
            if resolve is not None:
                resolve(run, source, data, name)
            else:
                value = getattr(source, attribute)
                data[name] = value if value.__class__ is plain else convert(value)  # type: ignore[misc]  # it has one
        return data

    return complete


def complete_abstract(
    abstract: GraphQLAbstractType, kinds: Sequence[tuple[GraphQLObjectType, Complete]], *, is_required: bool
) -> Complete:
    """Complete an object whose class tells which of the types it has."""
    known: dict[type, Complete] = {}

    def complete(run: "Run", source: Any) -> Any:
        if source is None:
            if is_required:
                raise PlanFailed
            return None
        chosen = known.get(source.__class__)
        if chosen is None:
            chosen = known[source.__class__] = _choose(abstract, kinds, source)
        return chosen(run, source)

    return complete


def _choose(
    abstract: GraphQLAbstractType, kinds: Sequence[tuple[GraphQLObjectType, Complete]], source: Any
) -> Complete:
    for kind, complete in kinds:
        is_type_of: Any = kind.is_type_of
        if is_type_of and is_type_of(source, None):
            return complete
    msg = f"{abstract}: {type(source)}"
    raise PlanFailed(msg)


def complete_list(complete_item: Complete, *, is_required: bool) -> Complete:
    """Complete a list or a tuple."""

    def complete(run: "Run", values: Any) -> list[Any] | None:
        if values is None:
            if is_required:
                raise PlanFailed
            return None
        if values.__class__ not in LISTS:
            raise PlanFailed
        run.work += len(values)
        return [complete_item(run, value) for value in values]

    return complete
