"""What the API shows of an import: tables of its plan, counts of its report and of its undo."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, Self

from db.ids import global_id
from db.lookup.duplicates import DuplicateReason
from db.models import Import, StoredMessage
from imports.messages import ImportMessageCode


class ImportMessage(NamedTuple):
    """A message of an import, and the place that it is about."""

    code: ImportMessageCode
    message: str
    params: Mapping[str, Any]
    table: str | None
    row_number: int | None
    column: str | None

    @classmethod
    def from_stored(cls, stored: StoredMessage) -> Self:
        """Return a message as it is shown."""
        table, column = stored.table or None, stored.column or None
        return cls(ImportMessageCode[stored.code], stored.text, stored.params, table, stored.row, column)


def stored_message(stored: Mapping[str, Any]) -> ImportMessage:
    """Return a message that is stored as JSON."""
    return ImportMessage.from_stored(StoredMessage(**stored))


def messages(stored: Iterable[Mapping[str, Any]]) -> list[ImportMessage]:
    """Return the messages of a list that is stored as JSON."""
    return [ImportMessage.from_stored(StoredMessage(**each)) for each in stored]


class PlannedColumn(NamedTuple):
    """A column of a file, and what it becomes."""

    header: str
    becomes: str
    field_name: str | None = None
    field_type: str | None = None
    is_new: bool = True
    examples: Sequence[str] = ()
    is_chosen: bool = False


class PlannedTable(NamedTuple):
    """A table of the files, and how it is read; `header_row` is None in plans of earlier versions."""

    import_row: Import
    name: str
    kind: str
    row_count: int
    columns: Sequence[PlannedColumn]
    first_rows: Sequence[Sequence[str]]
    note_messages: Sequence[ImportMessage]
    fields: Sequence[str]
    header_row: int | None = None
    proposed_kind: str | None = None
    is_chosen: bool = False
    problem_message: ImportMessage | None = None

    @property
    def notes(self) -> list[str]:
        """The notes in English."""
        return [note.message for note in self.note_messages]


class OutcomeCount(NamedTuple):
    """Numbers of rows of one kind by their outcome."""

    kind: str
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    skipped: int = 0


class FigureDifference(NamedTuple):
    """A figure of the file that differs from ours."""

    table: str
    row_number: int
    name: str
    figure: str
    theirs: str | None
    ours: str | None


class PossibleDuplicateRow(NamedTuple):
    """A created row that may be the same as another."""

    table: str
    row_number: int
    name: str
    other_message: ImportMessage
    reasons: list[DuplicateReason]

    @property
    def other(self) -> str:
        """The other row in English."""
        return self.other_message.message


class UndoneCount(NamedTuple):
    """Number of rows of one kind with one result of an undo."""

    kind: str
    outcome: str
    row_count: int


class KeptRow(NamedTuple):
    """A row that an undo left as it is."""

    kind: str
    row_id: int
    name: str
    column: str
    reason_message: ImportMessage

    @property
    def reason(self) -> str:
        """The reason in English."""
        return self.reason_message.message

    @property
    def id(self) -> str:
        """Global id of the row."""
        return global_id(self.kind, self.row_id)


def kept_rows(row: Import) -> list[KeptRow]:
    """Return what an undo left as it is; reports of earlier versions have no names."""
    return [
        KeptRow(each["kind"], each["id"], each.get("name", ""), each["column"], stored_message(each["reason"]))
        for each in row.undo_report.kept
    ]


def planned_tables(row: Import) -> list[PlannedTable]:
    """Return the tables of a plan, with what was chosen since it was made: a new one may have failed."""
    chosen = {name: (kind, header_row) for name, kind, header_row in row.options.tables}
    return [_table(row, table, chosen.get(table["name"])) for table in row.plan.tables]


def _table(row: Import, table: Mapping[str, Any], chosen: tuple[str, int | None] | None) -> PlannedTable:
    kind, header_row = chosen or (table["kind"], None)
    stored = table.get("problem")
    return PlannedTable(
        row,
        table["name"],
        kind,
        table["row_count"],
        list(_columns(row, table["name"], table["columns"])),
        table["first_rows"],
        messages(table["notes"]),
        table["fields"],
        table.get("header_row") if header_row is None else header_row,
        table.get("proposed_kind"),
        chosen is not None,
        stored and ImportMessage.from_stored(StoredMessage(**stored)),
    )


def _columns(row: Import, table: str, columns: Sequence[dict[str, Any]]) -> Iterator[PlannedColumn]:
    chosen = {header: becomes for name, header, becomes in row.options.mapping if name == table}
    for column in columns:
        header = column["header"]
        becomes = chosen.get(header, column["becomes"])
        yield PlannedColumn(**{**column, "becomes": becomes}, is_chosen=header in chosen)
