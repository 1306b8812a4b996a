"""Writing the rows of a table, some at a time: each is created, updated, found unchanged, or skipped with a reason."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from db.import_lookup import rows_of_parents
from db.models import DealStatus, DealStatusEvent, EventSource, FieldChange, Organization
from db.unit_of_work import UnitOfWork
from imports.pipedrive.custom_fields import CustomFieldWriter
from imports.pipedrive.entity_imports import ENTITY_IMPORTS, EntityImport, is_same
from imports.pipedrive.existing_records import ExistingRecords, NamedRecord, NameIndex, RowSkipped
from imports.pipedrive.label_writer import LabelWriter
from imports.pipedrive.records import Record
from imports.pipedrive.report import ImportReport, RowOutcome, SkippedRow, SkippedRows
from imports.pipedrive.row_builders import BuiltRow, ImportContext, Values
from imports.pipedrive.survey import SurveyedTable
from imports.pipedrive.vocabulary import EntityKind

SIDE_CHANGE = FieldChange("custom_fields")
"""How it is told that labels or custom values of a row are others."""
STATUS_COLUMNS = ("status", "organization_id", "value", "currency_code")


class MatchedRecord(NamedTuple):
    """A record, what is to be written of it, and the row that it is already, if it is one."""

    record: Record
    built: BuiltRow
    row: Any = None


@dataclass
class TableWriter:
    """Writes one table."""

    surveyed: SurveyedTable
    known: ExistingRecords
    report: ImportReport
    skipped_rows: SkippedRows
    custom_fields: CustomFieldWriter
    labels: LabelWriter
    row_numbers_by_id: dict[int, int] = field(default_factory=dict)
    """Our id of a row of the table → its number."""
    seen: dict[int, tuple[int, bool]] = field(default_factory=dict)
    """The key of a row of the table, or its ID → its number, and whether it has an ID."""

    @property
    def recipe(self) -> EntityImport:
        """How rows of this kind are imported."""
        return ENTITY_IMPORTS[self.surveyed.kind]

    async def write(self, uow: UnitOfWork, some: Sequence[Record]) -> None:
        """Write these rows."""
        input_context = ImportContext(uow, self.known, self.surveyed.options.zone)
        built = [(record, made) for record in some if (made := await self._built(input_context, record)) is not None]
        there = await self.recipe.find_candidates(uow, [made.values for _, made in built])
        matched = list(self._matched(built, there))
        fresh = [each for each in matched if each.row is None]
        created = await uow.insert(self.recipe.row, [each.built.insert_values for each in fresh])
        changed = {each.row.id for each in matched if each.row is not None and await self._change(uow, each)}
        ids = {each.record.number: identity for each, identity in zip(fresh, created, strict=True)}
        ids |= {each.record.number: each.row.id for each in matched if each.row is not None}
        for each in matched:
            self.row_numbers_by_id[ids[each.record.number]] = each.record.number
            self._learn(ids[each.record.number], each)
        await uow.insert(DealStatusEvent, [event for each in matched for event in self._events(uow, each, ids)])
        subjects = [(each.record, ids[each.record.number]) for each in matched]
        touched_by_gate = await self.custom_fields.write(uow, subjects)
        touched_by_gate[None] = touched_by_gate.get(None, set()) | await self.labels.write(uow, subjects)
        for gate, row_ids in touched_by_gate.items():
            for row_id in row_ids - changed - set(created):
                await uow.record_side_change(self.recipe.row, row_id, SIDE_CHANGE, gate=gate)
        touched = set[int]().union(*touched_by_gate.values())
        self._tell(len(created), [each.row.id in touched | changed for each in matched if each.row is not None])

    async def _built(self, input_context: ImportContext, record: Record) -> BuiltRow | None:
        if record.problem:
            self._skip(record, record.problem)
            return None
        try:
            return await self.recipe.build(input_context, record)
        except RowSkipped as reason:
            self._skip(record, str(reason))
            return None

    def _skip(self, record: Record, reason: str) -> None:
        self.skipped_rows.rows.append(SkippedRow(record.number, list(record.cells), reason))
        self.report.outcomes[self.surveyed.kind, RowOutcome.SKIPPED] += 1

    def _matched(self, built: Iterable[tuple[Record, BuiltRow]], there: Sequence[Any]) -> Iterable[MatchedRecord]:
        """Which rows are there already, and which are new; one that the file had before is skipped."""
        by_id = {row.external_id: row for row in there if row.external_id is not None}
        by_id |= {row.global_id: row for row in there}
        by_text: dict[str, list[Any]] = defaultdict(list)
        for row in there:
            by_text[getattr(row, self.recipe.text)].append(row)
        for record, made in built:
            try:
                row = self._row(record, made, by_id, by_text)
            except RowSkipped as reason:
                self._skip(record, str(reason))
            else:
                yield MatchedRecord(record, made, row)

    def _row(self, record: Record, made: BuiltRow, by_id: dict[str, Any], by_text: dict[str, list[Any]]) -> Any:
        given = made.values.get("external_id")
        alike = [row for row in by_text[made.values[self.recipe.text]] if self.recipe.is_same_row(row, made.values)]
        alike = [row for row in alike if _name(row) == _said_name(made)] or alike
        found = [by_id[given]] if given in by_id else alike
        earlier = self._earlier(record, made) or (self.row_numbers_by_id.get(found[0].id) if len(found) == 1 else None)
        if earlier is not None:
            msg = f"it says the same as row {earlier}"
            raise RowSkipped(msg)
        if len(found) > 1:
            msg = f"{len(found)} rows are like it; export the file with its ID column"
            raise RowSkipped(msg)
        if found and found[0].deleted_at is not None and made.deleted_at is None:
            msg = "it was deleted in Afterwin"
            raise RowSkipped(msg)
        if found:
            self.row_numbers_by_id[found[0].id] = record.number
            if given == found[0].global_id:
                del made.values["external_id"]  # it is our own id for it, and nobody else's
        return found[0] if found else None

    def _earlier(self, record: Record, made: BuiltRow) -> int | None:
        """The row of the table that said the same, if one did; this row is remembered from now on."""
        given, key = made.values.get("external_id"), self.recipe.key(made.values)
        number, had_id = self.seen.setdefault(key, (record.number, given is not None))
        if number != record.number and not (had_id and given is not None):
            return number
        if given is None:
            return None
        number, _ = self.seen.setdefault(hash(("ID", given)), (record.number, True))
        return None if number == record.number else number

    def _learn(self, identity: int, each: MatchedRecord) -> None:
        names: dict[EntityKind, NameIndex] = {
            EntityKind.ORGANIZATIONS: self.known.organizations,
            EntityKind.PEOPLE: self.known.people,
            EntityKind.DEALS: self.known.deals,
        }
        values, row = each.built.values, each.row
        if self.surveyed.kind in names:
            external_id = values.get("external_id") or (row and row.external_id)
            home = values.get("organization_id") or (row and getattr(row, "organization_id", None))
            names[self.surveyed.kind].add(NamedRecord(identity, external_id, _said_name(each.built), home))

    async def _change(self, uow: UnitOfWork, each: MatchedRecord) -> bool:
        """Write what differs. What was guessed is guessed anew only with a new status."""
        row, built = each.row, each.built
        changes = {name: value for name, value in built.values.items() if not is_same(name, getattr(row, name), value)}
        if {"status", "is_done"} & changes.keys():
            changes = {**built.guesses, **changes}
        if getattr(row, "first_won_at", None) is not None:
            changes.pop("first_won_at", None)
        if "due_at" not in changes:
            changes.pop("due_zone", None)  # files have no zone of their own: it is only how this one was read
        if built.deleted_at is not None and row.deleted_at is None:
            changes["deleted_at"] = built.deleted_at
        if changes:
            await uow.update(self.recipe.row, row.id, **changes)
        return bool(changes)

    def _events(self, uow: UnitOfWork, each: MatchedRecord, ids: dict[int, int]) -> Iterable[Values]:
        """A deal's status as history: that a new one was open once, and what it has become."""
        values = each.built.insert_values if each.row is None else {**_columns(each.row), **each.built.values}
        if self.surveyed.kind is not EntityKind.DEALS:
            return
        before, after = each.row and each.row.status, values["status"]
        event = {
            "deal_id": ids[each.record.number],
            "organization_id": values.get("organization_id"),
            "value": values.get("value"),
            "currency_code": values["currency_code"],
            "source": EventSource.IMPORT,
        }
        known = {**each.built.guesses, **each.built.values}
        decided = known.get("won_at") or known.get("lost_at") or each.record.get("updated_at") or uow.now
        opened = each.record.get("created_at") or (decided if after is not DealStatus.OPEN else uow.now)
        if before is None:
            yield {**event, "from_status": None, "to_status": DealStatus.OPEN, "effective_at": opened}
        if after is not (before or DealStatus.OPEN):
            first = before or DealStatus.OPEN
            yield {**event, "from_status": first, "to_status": after, "effective_at": decided}

    def _tell(self, created: int, changed: Iterable[bool]) -> None:
        self.report.outcomes[self.surveyed.kind, RowOutcome.CREATED] += created
        for did in changed:
            self.report.outcomes[self.surveyed.kind, RowOutcome.UPDATED if did else RowOutcome.UNCHANGED] += 1

    async def write_parents(self, uow: UnitOfWork, some: Sequence[Record]) -> None:
        """Set the organizations above others, once all are there."""
        for record in some:
            try:
                below = self.known.organizations.find(record.get("external_id"), record.get("name"))
                above = self.known.organizations.find(record.get("parent_id"), record.get("parent"))
            except RowSkipped as reason:
                self.report.warnings.append(f"row {record.number}: its parent is left out, because {reason}")
                continue
            if below is not None and above is not None and below != above:
                (row,) = await rows_of_parents(uow, Organization, "id", [below])
                if row.parent_id != above:
                    await uow.update(Organization, below, parent_id=above)


def _name(row: Any) -> str:
    return str(getattr(row, "name", None) or getattr(row, "title", ""))


def _said_name(built: BuiltRow) -> str:
    return str(built.values.get("name") or built.values.get("title", ""))


def _columns(row: Any) -> Values:
    return {name: getattr(row, name) for name in STATUS_COLUMNS if hasattr(row, name)}
