"""Writer of custom values: maps custom columns to fields, creating missing fields."""

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from itertools import product
from typing import Any, NamedTuple

from db.column_json import column_to_json
from db.folded_columns import custom_text
from db.gates import Gate, row_gate
from db.imports.lookup import delete_links, rows_of_parents, select_columns
from db.models import CustomValue, Deal, Field, FieldEntity, FieldType, ImportMapping, Organization, Person
from db.store import Store
from db.text import to_single_line
from db.unit_of_work import UnitOfWork
from imports.dialects.vocabulary import EntityKind
from imports.headers.header_parser import CustomColumn
from imports.journal import CUSTOM_PREFIX, SideValue
from imports.messages import ImportMessageCode, MessageCounter, message
from imports.records.built_row import Values
from imports.records.existing_records import ExistingRecords
from imports.records.record_reader import Record, read_address
from imports.records.setting_notes import note_of_setting
from imports.records.survey import SurveyedTable
from imports.values.custom_values import CustomCell, DoesNotFit

SOURCE = "pipedrive"
MAX_FIELD_NAME_LENGTH = 255
FIELD_KEY_LENGTH = 40
MAX_SAME_NAMES = 20
ENTITIES = {
    EntityKind.ORGANIZATIONS: (FieldEntity.ORGANIZATION, FieldEntity.ACCOUNT),
    EntityKind.PEOPLE: (FieldEntity.PERSON,),
    EntityKind.DEALS: (FieldEntity.DEAL,),
}
"""Entities whose fields the rows of a table can have. New fields belong to the first."""
VALUE_COLUMNS = tuple(
    str(column.name) for column in CustomValue.table.c if column.name not in {"company_id", "field_id", "subject_id"}
)
EMPTY_VALUE: Values = dict.fromkeys(VALUE_COLUMNS)


@dataclass(frozen=True)
class TargetField:
    """A custom column and the field that receives its values."""

    column: CustomColumn
    field: Field

    @cached_property
    def gate(self) -> Gate | None:
        """The gate of the field's values."""
        return row_gate(self.field)


class ChangedValue(NamedTuple):
    """A value of a record to write, empty if its cell is, and the value that the record has, if any."""

    target: TargetField
    subject_id: int
    columns: Values
    stored: CustomValue | None

    @property
    def side_value(self) -> SideValue:
        """The change for the journal."""
        stored = self.stored
        before = None if stored is None else {name: getattr(stored, name) for name in VALUE_COLUMNS}
        after = _json(self.columns or None)
        return SideValue(self.subject_id, f"{CUSTOM_PREFIX}{self.target.field.id}", _json(before), after)


@dataclass
class CustomFieldWriter:
    """Writes the custom values of one table."""

    surveyed: SurveyedTable
    existing: ExistingRecords
    targets: list[TargetField] | None = None
    mismatches: MessageCounter = field(default_factory=MessageCounter)
    """Warnings about cells that did not fit their field and were left out, one for each column."""
    side_values: list[SideValue] = field(default_factory=list)
    """The changed values since they were last taken."""

    async def write(self, uow: UnitOfWork, rows: Sequence[tuple[Record, int]]) -> dict[Gate | None, set[int]]:
        """Write the custom values of these records; return the ids of changed rows by the gate of the field."""
        if not self.surveyed.layout.customs or not rows:
            return {}
        targets = await self._load_targets(uow)
        values = await self._write_staged(uow, await self._changed_values(uow, targets, rows))
        changed: dict[Gate | None, set[int]] = defaultdict(set)
        new = _new_records(uow)
        self.side_values += [value.side_value for value in values if value.subject_id not in new]
        for target, subject_id, _, stored in values:
            changed[target.gate].add(subject_id)
            if stored is not None:
                await delete_links(uow, CustomValue, "subject_id", subject_id, "field_id", [target.field.id])
        await uow.insert(CustomValue, [value.columns for value in values if value.columns])
        uow.rows_before[CustomValue].update(dict.fromkeys(value.subject_id for value in values))
        return changed

    async def _changed_values(
        self, uow: UnitOfWork, targets: Sequence[TargetField], rows: Sequence[tuple[Record, int]]
    ) -> list[ChangedValue]:
        stored_values = await rows_of_parents(uow, CustomValue, "subject_id", [row_id for _, row_id in rows])
        stored = {(value.subject_id, value.field_id): value for value in stored_values}
        changed = []
        for (record, row_id), target in product(rows, targets):
            columns, old = self._read_value(record, target), stored.get((row_id, target.field.id))
            if columns == {} and old is not None:
                changed.append(ChangedValue(target, row_id, {}, old))
            elif columns and (old is None or _differs(old, columns)):
                complete = {**EMPTY_VALUE, **columns, "field_id": target.field.id, "subject_id": row_id}
                changed.append(ChangedValue(target, row_id, complete, old))
        return changed

    async def _write_staged(self, uow: UnitOfWork, values: Sequence[ChangedValue]) -> list[ChangedValue]:
        """Write the users and currencies that values name; leave out gated values that name unknown ones.

        All users would see what a gated value creates (docs/decisions/gate.md#traces).
        """
        await self.existing.write_staged(uow, (value.columns for value in values if value.target.gate is None))
        kept = []
        for value in values:
            if value.target.gate is None or self.existing.has_all(value.columns):
                kept.append(value)
            else:
                self._count_mismatch(value.target)
        return kept

    def _count_mismatch(self, target: TargetField) -> None:
        self.mismatches[message(ImportMessageCode.CELLS_DO_NOT_FIT, column=target.column.header)] += 1

    async def _load_targets(self, uow: UnitOfWork) -> list[TargetField]:
        if self.targets is None:
            entity, fields, mapped = await _load_fields(uow, self.surveyed.kind)
            self.targets = []
            for column, field_type in zip(self.surveyed.layout.customs, self.surveyed.types, strict=True):
                target = mapped.get((column.folded, column.nth))
                if target is None:
                    target = await _map_column(uow, entity, column, field_type, fields)
                    if target.id in uow.rows_before.get(Field, {}):  # it is new, or active again
                        self.existing.warning_counts[note_of_setting(Field, {"name": target.name})] += 1
                self.targets.append(TargetField(column, target))
        return self.targets

    def _read_value(self, record: Record, target: TargetField) -> Values | None:
        """Return the columns of a value, none if the cell is empty; None if it does not fit the field."""
        column, cell = target.column, record.cells[target.column.index]
        if target.field.type is FieldType.ADDRESS:
            address = read_address(record.cells, column.index if column.has_whole else None, column.parts)
            return {} if address is None else {"address": address, **custom_text(address.line)}
        if cell == "":
            return {}
        try:
            return CustomCell(cell, target.field, column, record, self.surveyed, self.existing).parse()
        except DoesNotFit:
            self._count_mismatch(target)
            return None


async def _load_fields(
    store: Store, kind: EntityKind
) -> tuple[FieldEntity, dict[int, Field], dict[tuple[str, int], Field]]:
    """Return the entity of new fields, all fields by id, and the fields of columns of earlier imports."""
    entity, *others = ENTITIES[kind]
    rows = await rows_of_parents(store, Field, "entity", [entity, *others])  # type: ignore[list-item]  # an enum is what the column holds
    fields = {row.id: row for row in rows}
    columns = await _mapped_columns(store, (entity, *others))
    mapped = {(name, nth): fields[field_id] for name, nth, field_id in columns if field_id in fields}
    return entity, fields, mapped


async def planned_fields(store: Store, surveyed: SurveyedTable) -> dict[int, TargetField]:
    """Return the existing fields that custom columns of a table will fill, by the index of the column."""
    if not surveyed.layout.customs:
        return {}
    entity, fields, mapped = await _load_fields(store, surveyed.kind)
    targets = {}
    for column in surveyed.layout.customs:
        same_name = _same_name(entity, column, fields)
        found = mapped.get((column.folded, column.nth)) or next(iter(same_name[column.nth :]), None)
        if found is not None:
            targets[column.index] = TargetField(column, found)
    return targets


def _same_name(entity: FieldEntity, column: CustomColumn, fields: dict[int, Field]) -> list[Field]:
    rows = [row for row in fields.values() if row.folded_name == column.folded]
    return sorted(rows, key=partial(_field_order, entity))


def _new_records(uow: UnitOfWork) -> set[int]:
    """Return the ids of new records: their creation is in the journal."""
    return {
        row_id
        for model in (Organization, Person, Deal)
        for row_id, row_before in uow.rows_before.get(model, {}).items()
        if row_before is None
    }


def _json(columns: Values | None) -> Values | None:
    """Return the columns of a value as JSON."""
    return columns and {name: column_to_json(CustomValue.c[name], columns.get(name)) for name in VALUE_COLUMNS}


def _differs(old: CustomValue, columns: Values) -> bool:
    return any(getattr(old, name) != columns.get(name) for name in VALUE_COLUMNS)


async def _mapped_columns(store: Store, entities: Sequence[FieldEntity]) -> list[tuple[str, int, int]]:
    """Return the columns of earlier imports with their fields: folded name, number, field id.

    One name may stand for a field of an earlier and of a later entity; the latter comes last.
    """
    rows = await select_columns(store, ImportMapping, "source", "entity", "name", "nth", "field_id")
    return [
        (name, nth, field_id)
        for entity in entities
        for source, row_entity, name, nth, field_id in rows
        if (source, row_entity) == (SOURCE, entity.value)
    ]


async def _map_column(
    uow: UnitOfWork, entity: FieldEntity, column: CustomColumn, field_type: FieldType, fields: dict[int, Field]
) -> Field:
    """Map a column to the nth field of its name, or to a new field, for this and all later imports."""
    same_name = _same_name(entity, column, fields)
    if column.nth < len(same_name):
        field_id = same_name[column.nth].id
        await _reactivate(uow, same_name[column.nth])
    else:
        position = sum(field.entity is entity for field in fields.values())
        field_id = await _create_field(uow, entity, column, field_type, position=position)
        fields.update({row.id: row for row in await rows_of_parents(uow, Field, "id", [field_id])})
    # A field of accounts is mapped apart: an import of a user who may not see it maps the column to another field.
    mapping = {"source": SOURCE, "entity": fields[field_id].entity.value, "name": column.folded, "nth": column.nth}
    await uow.insert(ImportMapping, [{**mapping, "field_id": field_id}])
    return fields[field_id]


async def _reactivate(uow: UnitOfWork, row: Field) -> None:
    """Activate a field again that the undo of an import retired: its key is that of a column."""
    keys = {_field_key(row.entity, row.folded_name, nth) for nth in range(MAX_SAME_NAMES)}
    if not row.is_active and row.key in keys:
        await uow.update(Field, row.id, is_active=True)


def _field_key(entity: FieldEntity, folded_name: str, nth: int) -> str:
    source = repr((SOURCE, entity.value, folded_name, nth))
    return hashlib.sha256(source.encode()).hexdigest()[:FIELD_KEY_LENGTH]


async def _create_field(
    uow: UnitOfWork, entity: FieldEntity, column: CustomColumn, field_type: FieldType, position: int
) -> int:
    values: dict[str, Any] = {
        "entity": entity,
        "key": _field_key(entity, column.folded, column.nth),
        "name": to_single_line(column.name)[:MAX_FIELD_NAME_LENGTH],
        "folded_name": column.folded[:MAX_FIELD_NAME_LENGTH],
        "type": field_type,
        "position": position,
        "is_active": True,
    }
    (field_id,) = await uow.insert(Field, [values])
    return field_id


def _field_order(entity: FieldEntity, row: Field) -> tuple[bool, bool, int, int]:
    """Return the sort key of fields with the same name: the order in which an export has them."""
    return not row.is_active, row.entity is not entity, row.position, row.id
