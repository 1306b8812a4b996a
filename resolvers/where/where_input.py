"""From a filter input to plain data, within limits of depth and size (docs/decisions/pagination.md#filters)."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from typing import Any, TypeAlias

import strawberry
from strawberry import Some
from strawberry.utils.str_converters import to_camel_case

from auth.feature_gate import gate_metadata
from db.gates import NONE_CLOSED, ClosedGates, Gate
from db.ids import GlobalId
from db.models import Account, Organization, User
from db.relative_dates import ME, Me
from db.row import Row
from resolvers.errors import BadUserInput
from resolvers.global_ids import decode_global_id

MAX_DEPTH, MAX_CONDITIONS, MAX_LIST_LENGTH, MAX_TEXT_LENGTH = 4, 50, 100, 1000

ME_TEXT = "ME"
"""The viewer, in place of the id of a user."""

Models: TypeAlias = tuple[type[Row], ...]
Path: TypeAlias = tuple[str, ...]


@dataclass
class _Conversion:
    """Conversion of one filter; it counts the conditions."""

    closed: ClosedGates
    conditions: int = 0

    def convert(self, value: Any, models: Models, path: Path, depth: int) -> Any:
        """Return the plain data of an input value; ids in it must be of one of `models`, if there are any."""
        if isinstance(value, list):
            return self._convert_list(value, models, path, depth)
        if is_dataclass(value):
            return self._convert_input(value, models, path, depth + isinstance(value, WhereInput))
        return _convert_leaf(value, tuple(model for model in models if model.gate not in self.closed), path)

    def _convert_list(self, values: list[Any], models: Models, path: Path, depth: int) -> list[Any]:
        if len(values) > MAX_LIST_LENGTH:
            msg = f"`{'.'.join(path)}` has {len(values)} items; at most {MAX_LIST_LENGTH} are allowed."
            raise BadUserInput(msg)
        return [self.convert(value, models, (*path, str(index)), depth) for index, value in enumerate(values)]

    def _convert_input(self, value: Any, models: Models, path: Path, depth: int) -> dict[str, Any]:
        if depth > MAX_DEPTH:
            msg = f"`{'.'.join(path)}` is nested deeper than {MAX_DEPTH} levels."
            raise BadUserInput(msg)
        provided = list(_provided_fields(value))
        self._count([field_value for _, field_value in provided], path)
        return {
            field.name: self.convert(
                field_value, field.metadata.get("ids", models), (*path, _graphql_name(field)), depth
            )
            for field, field_value in provided
        }

    def _count(self, values: Collection[Any], path: Path) -> None:
        """Count leaves and empty inputs. Inputs with conditions are not counted: their conditions are."""
        self.conditions += sum(not _contains_inputs(value) for value in values) if values else 1
        if self.conditions > MAX_CONDITIONS:
            msg = f"`{path[0]}` has more than {MAX_CONDITIONS} conditions."
            raise BadUserInput(msg)


def _provided_fields(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield the fields of an input that are provided, with their values."""
    for field in fields(value):
        field_value = getattr(value, field.name)
        if field_value is not None:
            yield field, field_value.value if isinstance(field_value, Some) else field_value


def _contains_inputs(value: Any) -> bool:
    first = next(iter(value), None) if isinstance(value, list) else value
    return is_dataclass(first)


def _graphql_name(field: Any) -> str:
    return str(field.graphql_name or to_camel_case(field.name))


def _convert_leaf(value: Any, models: Models, path: Path) -> Any:
    if isinstance(value, str):
        check_text(value, path)
    return _decode_id(value, models, path) if models and isinstance(value, str) else value


def check_text(text: str, path: Path) -> None:
    """Raise `BadUserInput` for a text that is longer than a filter may have, or has the character NUL."""
    if "\0" in text:
        msg = f"`{'.'.join(path)}` contains the character NUL, which no text has."
        raise BadUserInput(msg)
    if len(text) > MAX_TEXT_LENGTH:
        msg = f"`{'.'.join(path)}` has {len(text)} characters; at most {MAX_TEXT_LENGTH} are allowed."
        raise BadUserInput(msg)


def _decode_id(text: str, models: Models, path: Path) -> int | GlobalId | Me:
    """Return the row id; the global id if rows of several tables are possible, of which the row id does not tell."""
    if text == ME_TEXT and User in models:
        return ME
    global_id = decode_global_id(text)
    names = [model.__name__ for model in models]
    if global_id.type_name not in names:
        msg = f"`{'.'.join(path)}` takes the id of a {' or '.join(names)}."
        raise BadUserInput(msg)
    return global_id.id if len({model.table for model in models}) == 1 else global_id


class WhereInput:
    """Base of the filters of lists, which can be nested; each nesting is a level."""

    def to_filter(self, closed: ClosedGates = NONE_CLOSED) -> dict[str, Any]:
        """Return the filter as plain data, with these gates closed. Raise `BadUserInput` past a limit."""
        return _Conversion(closed).convert(self, (), ("where",), 0)  # type: ignore[no-any-return]  # an input becomes a dict


def filter_json(value: Any) -> Any:
    """Return a filter as the JSON that a client would send for it."""
    if isinstance(value, list):
        return [filter_json(item) for item in value]
    if is_dataclass(value):
        return {_graphql_name(field): filter_json(field_value) for field, field_value in _provided_fields(value)}
    return value.name if isinstance(value, Enum) else value


ORGANIZATION_MODELS = (Organization, Account)
"""Models whose global ids stand for an organization."""


def condition_field(description: str, *ids: type[Row], name: str | None = None, gate: Gate | None = None) -> Any:
    """Declare a condition of a filter. `ids`: models whose global ids it takes. `gate`: it exists only where open."""
    metadata = {**({"ids": ids} if ids else {}), **gate_metadata(gate)}
    return strawberry.field(description=description, default=None, metadata=metadata, name=name)
