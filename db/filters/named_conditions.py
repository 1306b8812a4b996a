"""The conditions that a filter names, wherever in it they stand."""

from collections.abc import Iterator, Mapping
from typing import Any

from db.filters.conditions import CONDITIONS, RelatedCondition
from db.row import Row


def named_conditions(model: type[Row], where: Mapping[str, Any]) -> Iterator[tuple[Any, Any]]:
    """Yield every condition in `where` with its value, at any depth: also those on related records."""
    for name, value in where.items():
        if name in {"and_", "or_"}:
            for operand in value:
                yield from named_conditions(model, operand)
        elif name == "not_":
            yield from named_conditions(model, value)
        else:
            yield from _with_related(CONDITIONS[model][name], value)


def _with_related(condition: Any, value: Any) -> Iterator[tuple[Any, Any]]:
    if isinstance(condition, RelatedCondition):
        for related in value.values():
            yield from named_conditions(condition.model, related)
    else:
        yield condition, value
