"""The company's own fields: which column goes to which field, and what its cells hold."""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial
from typing import Any, NamedTuple

from db.gates import Gate, row_gate
from db.import_lookup import delete_links, rows_of_parents, select_columns
from db.models import CustomValue, Field, FieldEntity, FieldType, ImportMapping
from db.money import to_minor_units
from db.store import Store
from db.text import fold
from db.unit_of_work import UnitOfWork
from exports.custom_columns import RANGE
from imports.pipedrive.dates import CellMismatch, parse_date, parse_time
from imports.pipedrive.existing_records import ExistingRecords, RowSkipped, split_labels
from imports.pipedrive.headers import CustomColumn
from imports.pipedrive.numbers import parse_decimal
from imports.pipedrive.records import Record, read_address
from imports.pipedrive.row_builders import MAX_AMOUNT
from imports.pipedrive.sources import Cell, cell_text
from imports.pipedrive.survey import SurveyedTable
from imports.pipedrive.vocabulary import EntityKind

SOURCE = "pipedrive"
ENTITIES = {
    EntityKind.ORGANIZATIONS: (FieldEntity.ORGANIZATION, FieldEntity.ACCOUNT),
    EntityKind.PEOPLE: (FieldEntity.PERSON,),
    EntityKind.DEALS: (FieldEntity.DEAL,),
}
"""Whose fields the rows of a kind can have; new ones are of the first."""
VALUES = tuple(
    column.name for column in CustomValue.table.c if column.name not in {"company_id", "field_id", "subject_id"}
)
EMPTY_VALUE: dict[str, Any] = dict.fromkeys(VALUES)


class TargetField(NamedTuple):
    """A column and the field that it goes to."""

    column: CustomColumn
    field: Field


@dataclass
class CustomFieldWriter:
    """Writes the custom columns of one table."""

    surveyed: SurveyedTable
    known: ExistingRecords
    targets: list[TargetField] | None = None
    mismatches: dict[str, int] = field(default_factory=dict)
    """Header → how many of its cells did not fit the field, and were left out."""

    async def write(self, uow: UnitOfWork, subjects: Sequence[tuple[Record, int]]) -> dict[Gate | None, set[int]]:
        """Write the values of these records. Return the ids of the records with new values, by gate of the field."""
        if not self.surveyed.layout.customs or not subjects:
            return {}
        targets = await self._targets(uow)
        kept = await rows_of_parents(uow, CustomValue, "subject_id", [identity for _, identity in subjects])
        there = {(value.subject_id, value.field_id): value for value in kept}
        fresh: list[dict[str, Any]] = []
        for record, identity in subjects:
            for target in targets:
                wanted = await self._wanted(uow, record, target)
                old = there.get((identity, target.field.id))
                if wanted is not None and (old is None or _differs(old, wanted)):
                    if old is not None:
                        await delete_links(uow, CustomValue, "subject_id", identity, "field_id", [target.field.id])
                    fresh.append({**EMPTY_VALUE, **wanted, "field_id": target.field.id, "subject_id": identity})
        await uow.insert(CustomValue, fresh)
        uow.rows_before[CustomValue].update(dict.fromkeys(value["subject_id"] for value in fresh))
        gates = {target.field.id: row_gate(target.field) for target in targets}
        touched: dict[Gate | None, set[int]] = defaultdict(set)
        for value in fresh:
            touched[gates[value["field_id"]]].add(value["subject_id"])
        return touched

    async def _targets(self, uow: UnitOfWork) -> list[TargetField]:
        if self.targets is None:
            entity, *others = ENTITIES[self.surveyed.kind]
            fields = {each.id: each for each in await rows_of_parents(uow, Field, "entity", [entity, *others])}  # type: ignore[list-item]  # an enum is what the column holds
            mapped = {(name, nth): fields[each] for name, nth, each in await _mapped(uow, entity) if each in fields}
            pairs = zip(self.surveyed.layout.customs, self.surveyed.types, strict=True)
            self.targets = [
                TargetField(
                    column, mapped.get((column.folded, column.nth)) or await _made(uow, entity, column, kind, fields)
                )
                for column, kind in pairs
            ]
        return self.targets

    async def _wanted(self, uow: UnitOfWork, record: Record, target: TargetField) -> dict[str, Any] | None:
        """The filled columns of a value; None where the row says nothing, or nothing that fits the field."""
        cell = record.cells[target.column.place]
        if target.field.type is FieldType.ADDRESS:
            address = read_address(record.cells, target.column.place, target.column.parts)
            return None if address is None else {"address": address}
        if cell == "":
            return None
        try:
            return await self._read(uow, record, target, cell)
        except (CellMismatch, RowSkipped):
            self.mismatches[target.column.header] = self.mismatches.get(target.column.header, 0) + 1
            return None

    async def _read(  # one for each type
        self, uow: UnitOfWork, record: Record, target: TargetField, cell: Cell
    ) -> dict[str, Any]:
        place, kind = target.column.place, target.field.type
        match kind:
            case FieldType.NUMBER:
                return {"number": float(self._number(cell, place))}
            case FieldType.MONETARY:
                code = cell_text(record.cells[target.column.currency[0]]) if target.column.currency else None
                currency, points = await self.known.currency(uow, code or None)
                return {"amount": _kept(to_minor_units(self._number(cell, place), points)), "currency": currency}
            case FieldType.DATE:
                return {"day": parse_date(cell, self.surveyed.orders.get(place, "YMD"))}
            case FieldType.SINGLE_OPTION | FieldType.MULTIPLE_OPTIONS:
                return _options(target.field, cell_text(cell))
            case FieldType.USER:
                return {"refers_to": await self.known.user(uow, cell_text(cell))}
            case FieldType.ORGANIZATION:
                return {"refers_to": _found(self.known.organizations.find(None, cell_text(cell)), cell)}
            case FieldType.PERSON:
                return {"refers_to": _found(self.known.people.find(None, cell_text(cell)), cell)}
            case _:
                return PLAIN.get(kind, _words)(cell)

    def _number(self, cell: Cell, place: int) -> Decimal:
        return parse_decimal(cell, self.surveyed.marks.get(place, "."))


def _differs(old: CustomValue, wanted: dict[str, Any]) -> bool:
    return any(getattr(old, name) != wanted.get(name) for name in VALUES)


def _words(cell: Cell) -> dict[str, Any]:
    return {"text": cell_text(cell), "folded": fold(cell_text(cell))}


def _range(name: str, read: Callable[[Cell], Any], cell: Cell) -> dict[str, Any]:
    """The two ends of a range, as our own exports write it; the second may be missing."""
    first, _, last = cell_text(cell).partition(RANGE)
    return {name: read(first), f"{name}_until": read(last) if last else None}


PLAIN: dict[FieldType, Callable[[Cell], dict[str, Any]]] = {
    FieldType.DATE_RANGE: partial(_range, "day", partial(parse_date, order="YMD")),
    FieldType.TIME: lambda cell: {"time_value": parse_time(cell)},
    FieldType.TIME_RANGE: partial(_range, "time_value", parse_time),
}
"""How a cell that needs nothing beside it is read, by the type of its field; the others are texts."""


def _options(field_: Field, said: str) -> dict[str, Any]:
    ids = {option.label.casefold(): option.id for option in field_.options}
    labels = split_labels(said, [option.label for option in field_.options])
    try:
        chosen = "".join(f",{ids[label.casefold()]}" for label in labels) + ","
    except KeyError as stranger:
        msg = f"{stranger} is no option"
        raise CellMismatch(msg) from None
    return {"options": chosen, **_words(", ".join(labels))}


def _kept(amount: int) -> int:
    if abs(amount) > MAX_AMOUNT:
        msg = f"{amount} is more than can be kept"
        raise CellMismatch(msg)
    return amount


def _found(identity: int | None, cell: Cell) -> int:
    if identity is None:
        raise CellMismatch(cell_text(cell))
    return identity


async def _mapped(store: Store, entity: FieldEntity) -> list[tuple[str, int, int]]:
    kept = await select_columns(store, ImportMapping, "source", "entity", "name", "nth", "field_id")
    return [(name, nth, each) for source, of, name, nth, each in kept if (source, of) == (SOURCE, entity.value)]


async def _made(
    uow: UnitOfWork, entity: FieldEntity, column: CustomColumn, kind: FieldType, fields: dict[int, Field]
) -> Field:
    """The field that a column is to go to from now on: the nth that is called so already, or a new one."""
    alike = sorted((each for each in fields.values() if each.folded_name == column.folded), key=partial(_place, entity))
    if column.nth < len(alike):
        chosen = alike[column.nth].id
    else:
        name = column.name[:255]
        key = hashlib.sha256(repr((SOURCE, entity.value, column.folded, column.nth)).encode()).hexdigest()[:40]
        values = {"entity": entity, "key": key, "name": name, "folded_name": column.folded[:255], "type": kind}
        position = sum(each.entity is entity for each in fields.values())
        (chosen,) = await uow.insert(Field, [{**values, "position": position, "is_active": True}])
        fields.update({each.id: each for each in await rows_of_parents(uow, Field, "id", [chosen])})
    mapping = {"source": SOURCE, "entity": entity.value, "name": column.folded, "nth": column.nth, "field_id": chosen}
    await uow.insert(ImportMapping, [mapping])
    return fields[chosen]


def _place(entity: FieldEntity, field_: Field) -> tuple[bool, bool, int, int]:
    """Where a field stands among others of its name; an export has those in use, in the same order."""
    return not field_.is_active, field_.entity is not entity, field_.position, field_.id
