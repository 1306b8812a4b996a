"""From an input to plain data, within limits: how deep, how many conditions, how long a list (docs/decisions/pagination.md#filters)."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, TypeAlias

import strawberry
from strawberry import Some
from strawberry.utils.str_converters import to_camel_case

from auth.feature_gate import gate_metadata
from db.gates import NONE_CLOSED, ClosedGates, Gate
from db.models import Account, Organization
from db.row import Row
from resolvers.errors import BadUserInput
from resolvers.global_ids import decode_global_id

MAX_DEPTH, MAX_CONDITIONS, MAX_LIST_LENGTH = 4, 50, 100

Kinds: TypeAlias = tuple[type[Row], ...]
Path: TypeAlias = tuple[str, ...]


@dataclass
class _Walk:
    """How much of the limits is used up."""

    closed: ClosedGates
    conditions: int = 0

    def plain(self, value: Any, kinds: Kinds, path: Path, depth: int) -> Any:
        """The plain data that an input value means; ids must be of one of `kinds`."""
        if isinstance(value, list):
            return self._members(value, kinds, path, depth)
        if is_dataclass(value):
            return self._object(value, kinds, path, depth + isinstance(value, WhereInput))
        return _leaf(value, tuple(kind for kind in kinds if kind.gate not in self.closed), path)

    def _members(self, values: list[Any], kinds: Kinds, path: Path, depth: int) -> list[Any]:
        if len(values) > MAX_LIST_LENGTH:
            msg = f"`{'.'.join(path)}` has {len(values)} members; at most {MAX_LIST_LENGTH} can be asked for."
            raise BadUserInput(msg)
        return [self.plain(value, kinds, (*path, str(place)), depth) for place, value in enumerate(values)]

    def _object(self, value: Any, kinds: Kinds, path: Path, depth: int) -> dict[str, Any]:
        if depth > MAX_DEPTH:
            msg = f"`{'.'.join(path)}` lies deeper than {MAX_DEPTH} levels of conditions."
            raise BadUserInput(msg)
        given = list(_given(value))
        self._count([each for _, each in given], path)
        return {
            part.name: self.plain(each, part.metadata.get("ids", kinds), (*path, _public_name(part)), depth)
            for part, each in given
        }

    def _count(self, values: Collection[Any], path: Path) -> None:
        """What holds further conditions is none itself, unless it is empty; else nothing would end it."""
        self.conditions += sum(not _holds_more(value) for value in values) if values else 1
        if self.conditions > MAX_CONDITIONS:
            msg = f"`{path[0]}` has more than {MAX_CONDITIONS} conditions."
            raise BadUserInput(msg)


def _given(value: Any) -> Iterator[tuple[Any, Any]]:
    """The fields of an input that were given, with their values."""
    for part in fields(value):
        held = getattr(value, part.name)
        if held is not None:
            yield part, held.value if isinstance(held, Some) else held


def _holds_more(value: Any) -> bool:
    first = next(iter(value), None) if isinstance(value, list) else value
    return is_dataclass(first)


def _public_name(part: Any) -> str:
    return str(part.graphql_name or to_camel_case(part.name))


def _leaf(value: Any, kinds: Kinds, path: Path) -> Any:
    if isinstance(value, str) and "\0" in value:
        msg = f"`{'.'.join(path)}` holds the character NUL, which no text has."
        raise BadUserInput(msg)
    return _number(value, kinds, path) if kinds and isinstance(value, str) else value


def _number(text: str, kinds: Kinds, path: Path) -> int:
    reference = decode_global_id(text)
    names = [kind.__name__ for kind in kinds]
    if reference.type_name not in names:
        msg = f"`{'.'.join(path)}` takes the id of a {' or '.join(names)}, not of a {reference.type_name}."
        raise BadUserInput(msg)
    return reference.id


class WhereInput:
    """An input that can hold itself again: each adds a level."""

    def to_filter(self, closed: ClosedGates = NONE_CLOSED) -> dict[str, Any]:
        """The plain data that it means to somebody to whom these features are closed; `BadInput` past a limit."""
        return _Walk(closed).plain(self, (), ("where",), 0)  # type: ignore[no-any-return]  # an object is walked to a dict


ORGANIZATION_MODELS = (Organization, Account)
"""Whichever way the id of an organization was found."""


def condition_field(description: str, *ids: type[Row], name: str | None = None, gate: Gate | None = None) -> Any:
    """Declare a condition on one field, behind a gate or not; `ids`: of which kinds the global ids in it must be."""
    metadata = {**({"ids": ids} if ids else {}), **gate_metadata(gate)}
    return strawberry.field(description=description, default=None, metadata=metadata, name=name)
