"""Writer of a table: each row is created, updated, found unchanged, or skipped with a reason."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from db.imports.lookup import rows_of_parents
from db.models import DealStatusEvent, FieldChange, ImportSkippedRow, Organization
from db.organizations.tree import is_in_group
from db.row_updates import TIME_COLUMNS
from db.unit_of_work import UnitOfWork
from imports.dialects.vocabulary import CellType, EntityKind
from imports.headers.column_mapping import CONTACT_FIELDS
from imports.journal import Journal
from imports.messages import ImportMessageCode, Message, message
from imports.records.built_row import BuiltRow
from imports.records.custom_fields import CustomFieldWriter
from imports.records.deal_history import status_events
from imports.records.entity_imports import ENTITY_IMPORTS, EntityImport, is_same, survivor_ids
from imports.records.existing_records import ExistingRecords, NamedRecord, NameIndex, RowSkipped
from imports.records.import_context import ImportContext
from imports.records.label_writer import LabelWriter
from imports.records.record_reader import Record
from imports.records.report import (
    MAX_LISTED_DUPLICATES,
    ImportReport,
    LikelyDuplicate,
    RowOutcome,
    SkippedRow,
    SkippedRows,
)
from imports.records.row_matching import MatchedRecord, RowMatcher, name_of_values
from imports.records.survey import SurveyedTable
from imports.tables import cell_text

SIDE_CHANGE = FieldChange("custom_fields")
"""The event field for changed labels or custom values of a row."""
LINKED_KINDS = {
    "organization_id": EntityKind.ORGANIZATIONS,
    "person_id": EntityKind.PEOPLE,
    "deal_id": EntityKind.DEALS,
}
FILLING = message(ImportMessageCode.ROWS_OF_MERGED)
"""Warning that the rows of merged organizations did not update the survivors as other rows do."""


@dataclass
class TableWriter:
    """Writes one table."""

    surveyed: SurveyedTable
    existing: ExistingRecords
    report: ImportReport
    skipped_rows: SkippedRows
    custom_fields: CustomFieldWriter
    labels: LabelWriter
    journal: Journal | None = None
    matcher: RowMatcher = field(init=False)
    index: NameIndex | None = field(init=False)
    """Where later records find the rows of this table."""
    created: set[int] = field(default_factory=set)
    """Ids of the rows that this import created."""
    journaled_rows: int = 0
    """Number of skipped rows that the journal has."""

    def __post_init__(self) -> None:
        """Create the matcher, which remembers the rows of the whole table."""
        self.matcher = RowMatcher(self.entity_import, _identity(self.surveyed))
        self.index = self.existing.index_of(self.surveyed.kind)

    @property
    def entity_import(self) -> EntityImport:
        """The import of this table's entity."""
        return ENTITY_IMPORTS[self.surveyed.kind]

    async def write(self, uow: UnitOfWork, records: Sequence[Record]) -> None:
        """Write a batch of records with their labels, custom values and status history."""
        matches = await self._match(uow, records)
        new = [match for match in matches if match.row is None]
        stored = [match for match in matches if match.row is not None]
        await self.existing.write_staged(uow, (match.built.insert_values for match in matches))
        created = await uow.insert(self.entity_import.model, [match.built.insert_values for match in new])
        for match in new:
            self._note_guesses(match.built)
        updated = {match.row.id for match in stored if await self._update(uow, match)}
        ids = {match.record.number: row_id for match, row_id in zip(new, created, strict=True)}
        ids |= {match.record.number: match.row.id for match in stored}
        for match in matches:
            row_id = ids[match.record.number]
            self.matcher.claim(row_id, match.record, is_merged=match.merged is not None)
            self._add_to_index(row_id, match)
            if match.row is None or self._is_own(row_id):
                self.created.add(row_id)
        await self._write_history(uow, matches, ids)
        rows = [(match.record, ids[match.record.number]) for match in matches if match.merged is None]
        changes_by_gate = await self.custom_fields.write(uow, rows)
        changes_by_gate[None] = changes_by_gate.get(None, set()) | await self.labels.write(uow, rows)
        for gate, row_ids in changes_by_gate.items():
            changes = {row_id: [SIDE_CHANGE] for row_id in row_ids - updated - set(created)}
            await uow.record_side_changes(self.entity_import.model, changes, gate=gate)
        side_changed = set[int]().union(*changes_by_gate.values())
        self._count(RowOutcome.CREATED, len(created))
        for match in stored:
            self._count(self._outcome(match.row.id, is_changed=match.row.id in side_changed | updated), 1)

    def _outcome(self, row_id: int, *, is_changed: bool) -> RowOutcome:
        """Return the outcome of a stored row, with what an earlier attempt of the same import did."""
        if self._is_own(row_id):
            return RowOutcome.CREATED
        is_updated = is_changed or (self.journal is not None and row_id in self.journal.updated)
        return RowOutcome.UPDATED if is_updated else RowOutcome.UNCHANGED

    def _is_own(self, row_id: int) -> bool:
        """Return whether an earlier attempt of the same import created a row."""
        return self.journal is not None and row_id in self.journal.created

    async def write_journal(self, uow: UnitOfWork) -> None:
        """Write down what this transaction wrote and skipped, if the import has a journal."""
        values = [*self.custom_fields.side_values, *self.labels.side_values]
        self.custom_fields.side_values.clear()
        self.labels.side_values.clear()
        skipped = self.skipped_rows.rows[self.journaled_rows :]
        self.journaled_rows = len(self.skipped_rows.rows)
        if self.journal is not None:
            rows = [_journaled(self.surveyed.table.name, row) for row in skipped]
            await self.journal.write(uow, self.entity_import.model, values, rows)

    async def _match(self, uow: UnitOfWork, records: Sequence[Record]) -> list[MatchedRecord]:
        """Build each record and find its stored row. Records that cannot be imported are skipped."""
        context = ImportContext(uow.now, self.existing, self.surveyed.zone, self.surveyed.layout)
        built_rows = [(record, built) for record in records if (built := self._build(context, record)) is not None]
        candidates = await self.entity_import.find_candidates(uow, [built.values for _, built in built_rows])
        matches = []
        for match in self.matcher.match(built_rows, candidates, await survivor_ids(uow, candidates)):
            if match.reason is not None:
                self._skip(match.record, match.reason)
                continue
            matches.append(match)
            if match.merged is not None:
                self.existing.warning_counts[FILLING] += 1
            if match.duplicate is not None:
                self._note_likely_deal(match, match.duplicate)
        return matches

    def _note_likely_deal(self, match: MatchedRecord, other: Message) -> None:
        self.report.duplicate_count += 1
        if len(self.report.duplicates) < MAX_LISTED_DUPLICATES:
            name = name_of_values(match.built.values)
            self.report.duplicates.append(LikelyDuplicate(self.surveyed.table.name, match.record.number, name, other))

    def _build(self, context: ImportContext, record: Record) -> BuiltRow | None:
        for header in record.not_compared:
            self.existing.warning_counts[message(ImportMessageCode.FIGURES_NOT_COMPARED, column=header)] += 1
        self.existing.warning_counts.update(record.left_out)
        for header in record.contacts_left_out:
            self.existing.warning_counts[message(ImportMessageCode.CONTACTS_LEFT_OUT, column=header)] += 1
        if record.problem is not None:
            self._skip(record, record.problem)
            return None
        try:
            self.labels.check(record)
            return self.entity_import.build(context, record)
        except RowSkipped as error:
            self._skip(record, error.message)
            return None

    def _skip(self, record: Record, reason: Message) -> None:
        self.skipped_rows.rows.append(SkippedRow(record.number, list(record.cells), reason))
        self._count(RowOutcome.SKIPPED, 1)

    def _count(self, outcome: RowOutcome, number: int) -> None:
        self.report.outcomes[self.surveyed.kind, outcome] += number

    def _add_to_index(self, row_id: int, match: MatchedRecord) -> None:
        """Let later records link to this row by its id or name."""
        if self.index is not None:
            values, row = match.merged or match.built.values, match.row
            external_id = values.get("external_id") or getattr(row, "external_id", None)
            organization_id = values.get("organization_id") or getattr(row, "organization_id", None)
            self.index.add(NamedRecord(row_id, external_id, name_of_values(values), organization_id))

    async def _update(self, uow: UnitOfWork, match: MatchedRecord) -> bool:
        """Write the columns that differ; return whether there are any. Guesses apply only with a new status."""
        row, built = match.row, match.built
        changes = {
            name: value for name, value in built.values.items() if not self._is_same(name, getattr(row, name), value)
        }
        if {"status", "is_done"} & changes.keys():
            changes = {**built.guesses, **changes}
            self._note_guesses(built)
        if getattr(row, "first_won_at", None) is not None:
            changes.pop("first_won_at", None)
        if "due_at" not in changes:
            changes.pop("due_zone", None)  # the zone of the import, which is not in the file
        if built.deleted_at is not None and row.deleted_at is None:
            changes["deleted_at"] = built.deleted_at
        if changes:
            await uow.update(self.entity_import.model, row.id, **changes)
        return bool(changes)

    def _is_same(self, name: str, stored: Any, value: Any) -> bool:
        """Return whether a stored value is that of the file, which may have contact points without labels.

        A link to a deleted record is as empty there as it looks here: it stays, as the record may be restored.
        """
        if value is None and stored is not None and name in LINKED_KINDS:
            linked = self.existing.index_of(LINKED_KINDS[name])
            return linked is not None and stored not in linked.ids
        if name in CONTACT_FIELDS and not any(
            column.part for column in self.surveyed.layout.columns if column.field == name
        ):
            return {point.value for point in stored} == {point.value for point in value}
        return is_same(name, stored, value)

    def _note_guesses(self, built: BuiltRow) -> None:
        if built.note_of_guesses is not None:
            self.existing.warning_counts[built.note_of_guesses] += 1

    async def _write_history(self, uow: UnitOfWork, matches: Iterable[MatchedRecord], ids: dict[int, int]) -> None:
        if self.surveyed.kind is EntityKind.DEALS:
            events: list[dict[str, Any]] = []
            for match in matches:
                events += status_events(match, ids[match.record.number], uow.now)
            await uow.insert(DealStatusEvent, events)

    async def write_parents(self, uow: UnitOfWork, records: Sequence[Record]) -> None:
        """Set the parents of organizations, once all organizations exist."""
        for record in records:
            child, parent = self.matcher.ids_by_row_number.get(record.number), self._find_parent(record)
            if child is None or parent is None:
                continue
            if await is_in_group(uow, parent, child):
                self._warn(record, message(ImportMessageCode.PARENT_BELOW))
                continue
            (row,) = await rows_of_parents(uow, Organization, "id", [child])
            is_filled = row.parent_id is not None and record.number in self.matcher.merged_numbers
            if row.parent_id != parent and not is_filled:
                await uow.update(Organization, child, parent_id=parent)
                if child in self.created and self.surveyed.layout.has(
                    "updated_at"
                ):  # a new row has the time of its file
                    await uow.update(Organization, child, **{name: getattr(row, name) for name in TIME_COLUMNS})

    def _find_parent(self, record: Record) -> int | None:
        """Return the parent that a record names; None, with a warning, if it is not certain."""
        external_id, name = record.get("parent_id"), record.get("parent")
        try:
            parent = self.existing.organizations.find(external_id, name)
        except RowSkipped as error:
            is_deleted = error.message.code is ImportMessageCode.RECORD_DELETED
            code = ImportMessageCode.PARENT_DELETED if is_deleted else ImportMessageCode.PARENT_AMBIGUOUS
            self._warn(record, replace(error.message, code=code))
            return None
        if parent is None:
            self._warn(record, message(ImportMessageCode.PARENT_UNKNOWN, name=name or external_id))
        return parent

    def _warn(self, record: Record, warning: Message) -> None:
        self.report.warnings.append(replace(warning, table=self.surveyed.table.name, row=record.number))


def _journaled(table: str, row: SkippedRow) -> ImportSkippedRow:
    reason = row.reason.stored()
    return ImportSkippedRow(
        table, row.number, _plain(row.cells), reason.text, reason.code, reason.params, reason.column
    )


def _plain(cells: Sequence[Any]) -> list[str]:
    return [cell_text(cell).replace("\0", "") for cell in cells]


def _identity(surveyed: SurveyedTable) -> list[int]:
    """Return the indexes of the columns in which two rows of a file must differ to be two."""
    columns = surveyed.layout.columns
    ignored = {column.index for column in columns if column.cells is CellType.IGNORED or column.field == "external_id"}
    return [index for index in range(len(surveyed.table.header)) if index not in ignored]
