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
Step = tuple[str, str | None, Convert | None, Resolve | None]
"""A field: its name in the answer, and either the attribute and its conversion, or the function that resolves it."""
LISTS: frozenset[Any] = frozenset({list, tuple})


def complete_leaf(convert: Convert) -> Complete:
    """Complete a scalar or an enum; `convert` knows whether it may be null."""
    return lambda _run, value: convert(value)


def complete_object(kind: GraphQLObjectType, steps: Sequence[Step]) -> Complete:
    """Complete an object of this type with these fields."""
    is_type_of: Any = kind.is_type_of

    def complete(run: "Run", source: Any) -> dict[str, Any]:
        if isinstance(source, Exception) if is_type_of is None else not is_type_of(source, None):
            raise PlanFailed
        data: dict[str, Any] = {}
        for name, attribute, convert, resolve in steps:
            if convert is not None:
                data[name] = convert(getattr(source, attribute))  # type: ignore[arg-type]  # it has both
            else:
                resolve(run, source, data, name)  # type: ignore[misc]  # it has one of them
        return data

    return complete


def complete_abstract(abstract: GraphQLAbstractType, kinds: Sequence[tuple[GraphQLObjectType, Complete]]) -> Complete:
    """Complete an object whose class tells which of the types it has."""
    known: dict[type, Complete] = {}

    def complete(run: "Run", source: Any) -> Any:
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


def complete_list(complete_item: Complete) -> Complete:
    """Complete a list or a tuple."""

    def complete(run: "Run", values: Any) -> list[Any]:
        if values.__class__ not in LISTS:
            raise PlanFailed
        run.work += len(values)
        return [complete_item(run, value) for value in values]

    return complete


def optional(complete: Complete) -> Complete:
    """Complete a value that may be null."""
    return lambda run, value: None if value is None else complete(run, value)


def required(complete: Complete) -> Complete:
    """Complete a value that must not be null."""

    def complete_required(run: "Run", value: Any) -> Any:
        if value is None:
            raise PlanFailed
        return complete(run, value)

    return complete_required
