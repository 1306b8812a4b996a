"""Imports of files, and the journal of what each of them wrote (docs/decisions/import.md#jobs)."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, NamedTuple

from sqlalchemy import Index

from db.column_types import EnumList, JsonValueObject, ShortText
from db.gates import Gate
from db.models.companies import User
from db.models.stored_bytes import stored_bytes_index
from db.row import Row, foreign_key, joined_by


class ImportStatus(StrEnum):
    """Status of an import."""

    UPLOADING = "UPLOADING"
    PLANNING = "PLANNING"
    READY = "READY"
    RUNNING = "RUNNING"
    FINISHED = "FINISHED"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"
    UNDOING = "UNDOING"
    UNDONE = "UNDONE"


class StoredMessage(NamedTuple):
    """A message of an import with its English text; `table`, `row` and `column` are the place that it is about."""

    code: str
    text: str
    params: Any
    table: str = ""
    row: int | None = None
    column: str = ""


class StoredImportOptions(NamedTuple):
    """How the files of an import are read.

    `mapping`: lists of a table, a header and what its column becomes. `tables`: lists of a table, what its rows are,
    and the number of its header's row, or null.
    """

    time_zone: str
    date_order: str | None = None
    decimal_mark: str | None = None
    encoding: str | None = None
    mapping: Any = ()
    tables: Any = ()


class StoredImportPlan(NamedTuple):
    """What an import would do: its tables as JSON, messages about what was left out, and about new settings."""

    tables: Any = ()
    left_out: Any = ()
    new_settings: Any = ()


class StoredImportReport(NamedTuple):
    """The result of an import as JSON: counts, messages, differing figures, likely duplicates and skipped rows."""

    counts: Any = ()
    warnings: Any = ()
    compared: int = 0
    mismatches: Any = ()
    mismatch_count: int = 0
    duplicates: Any = ()
    duplicate_count: int = 0
    skipped: Any = ()


class StoredUndoReport(NamedTuple):
    """The result of an undo: rows that were removed, restored and kept by kind, and the first kept ones.

    `retired`: the ids of settings that it deactivated.
    """

    counts: Any = ()
    kept: Any = ()
    kept_count: int = 0
    retired: Any = ()


class Import(
    Row,
    table="import",
    rules=[Index("ix_import_status", "status", "claimed_until"), stored_bytes_index("import")],
):
    """An import of files. `user_id` is null for one that a command ran.

    `feature`: the gate of what it writes; the import is hidden from its user while the feature is closed to them.
    `open_gates`: the gates that were open to the user who asked for the work; one that opens later is not used.
    `claimed_until`, `claim`: the process that works on it, and until when; another one takes over after that.
    """

    company_id: int
    id: int
    user_id: Annotated[int | None, foreign_key("user")]
    file_name: ShortText
    size: int
    storage_key: ShortText | None
    status: ImportStatus
    is_dry_run: bool
    feature: Gate | None
    open_gates: Annotated[tuple[Gate, ...], EnumList(Gate)]
    options: Annotated[StoredImportOptions, JsonValueObject(StoredImportOptions)]
    plan: Annotated[StoredImportPlan, JsonValueObject(StoredImportPlan)]
    report: Annotated[StoredImportReport, JsonValueObject(StoredImportReport)]
    undo_report: Annotated[StoredUndoReport, JsonValueObject(StoredUndoReport)]
    problem: Annotated[StoredMessage | None, JsonValueObject(StoredMessage)]
    row_count: int
    rows_done: int
    created_at: datetime
    updated_at: datetime
    version: int
    started_at: datetime | None
    finished_at: datetime | None
    undone_at: datetime | None
    claimed_until: datetime | None
    claim: int

    user: Annotated[User | None, joined_by("user_id")]


class ImportChange(NamedTuple):
    """A row that an import wrote; `kind` is the class name of the row.

    `versions` are its numbers of changes afterwards: those that all users see, and all. `before` and `after` are the
    changed columns as JSON; both are null for a new row.
    """

    kind: str
    id: int
    versions: Any
    before: Any = None
    after: Any = None


class ImportSkippedRow(NamedTuple):
    """A row of a file that was not imported; `reason` is the text of its message in English, after the column."""

    table: str
    number: int
    cells: Any
    reason: str
    code: str = ""
    params: Any = None
    column: str = ""


class ImportBatch(Row, table="import_batch", rules=[Index("ix_import_batch_import_id", "company_id", "import_id")]):
    """What one transaction of an import wrote and skipped."""

    company_id: int
    id: int
    import_id: Annotated[int, foreign_key("import")]
    changes: Annotated[tuple[ImportChange, ...], JsonValueObject(ImportChange, many=True)]
    skipped: Annotated[tuple[ImportSkippedRow, ...], JsonValueObject(ImportSkippedRow, many=True)]
