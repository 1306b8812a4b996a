"""Imports over the API, for administrators: upload, plan, start, cancel, undo.

A worker does what takes long; these mutations write what it is to do (docs/decisions/import.md#jobs).
"""

from collections.abc import AsyncIterator, Iterator, Sequence
from pathlib import PurePosixPath
from typing import Annotated, Any

import strawberry
from strawberry import Maybe

from auth.roles import Permission
from db.imports.jobs import IMPORTS, UndoRefusal, create_import, undo_refusal, waiting_count
from db.lookup.duplicates import DuplicateReason
from db.models import Import, ImportStatus, StoredImportOptions
from db.pagination.order_keys import OrderKey
from db.pagination.page import PageRequest
from db.statements import RESTORE_PERIOD
from db.unit_of_work import UnitOfWork
from files import signed_urls
from files.create_upload import StorageFull, check_room
from files.filenames import sanitize_filename
from imports.headers.table_choice import KIND_WORDS
from imports.tables.encoding import is_encoding
from imports.tables.limits import MAX_TABLES
from imports.tables.source import MAX_ROWS_BEFORE_HEADER, SUFFIXES
from resolvers import global_ids
from resolvers.context import Context, Info
from resolvers.errors import MutationError
from resolvers.import_values import (
    FigureDifference,
    ImportMessage,
    KeptRow,
    OutcomeCount,
    PlannedTable,
    PossibleDuplicateRow,
    UndoneCount,
    kept_rows,
    messages,
    planned_tables,
    stored_message,
)
from resolvers.job_progress import follow
from resolvers.mutations import validators
from resolvers.mutations.inputs import CreateInput, IdInput, optional_field, required_field
from resolvers.mutations.row_lookup import get_visible_row
from resolvers.mutations.runner import PayloadValues
from resolvers.queries.connections import After, Before, ConnectionResult, First, Last, paginate
from resolvers.reasons import Reason

FILE_SUFFIXES = (*SUFFIXES, ".zip")
DATE_ORDERS, DECIMAL_MARKS = ("DMY", "MDY", "YMD"), (".", ",")
MAX_WAITING = 5
MAX_MAPPED = 1_000
NEWEST_FIRST = (OrderKey("id", Import.c.id, is_descending=True),)
ImportParent = strawberry.Parent[Import]


async def get(
    info: Info, id: Annotated[strawberry.ID, strawberry.argument(description="Global id of the import.")]
) -> Import | None:
    """Return an import of the viewer; None for another."""
    return await info.context.loaders.load_now(Import, global_ids.decode_id_of(Import, id))


async def progress(
    info: Info, id: Annotated[strawberry.ID, strawberry.argument(description="Global id of the import.")]
) -> AsyncIterator[Import]:
    """Yield an import of the viewer, now and after each change."""
    is_own = Import.c.user_id == info.context.viewer.user.id
    own = IMPORTS.where(is_own, Import.c.id == global_ids.decode_id_of(Import, id))
    async for row in follow(info.context, Permission.SETTINGS_WRITE, own):
        yield row


async def list_page(
    info: Info, first: First = None, after: After = None, last: Last = None, before: Before = None
) -> ConnectionResult[Import]:
    """Imports of the viewer, the newest first."""
    own = IMPORTS.where(Import.c.user_id == info.context.viewer.user.id)
    return await paginate(info.context.store, own, NEWEST_FIRST, PageRequest(first, after, last, before))


def tables(row: ImportParent) -> list[PlannedTable]:
    """Tables of the plan."""
    return planned_tables(row)


def problem(row: ImportParent) -> str:
    """Reason of a failure in English."""
    return row.problem.text if row.problem else ""


def problem_message(row: ImportParent) -> ImportMessage | None:
    """Reason of a failure."""
    return row.problem and ImportMessage.from_stored(row.problem)


def left_out(row: ImportParent) -> list[str]:
    """Files and sheets that are left out, in English."""
    return [each["text"] for each in row.plan.left_out]


def left_out_messages(row: ImportParent) -> list[ImportMessage]:
    """Files and sheets that are left out."""
    return messages(row.plan.left_out)


def new_settings(row: ImportParent) -> list[str]:
    """Settings that the import would create, in English."""
    return [each["text"] for each in row.plan.new_settings]


def new_setting_messages(row: ImportParent) -> list[ImportMessage]:
    """Settings that the import would create."""
    return messages(row.plan.new_settings)


def counts(row: ImportParent) -> list[OutcomeCount]:
    """Rows by kind and outcome."""
    return [OutcomeCount(**count) for count in row.report.counts]


def warnings(row: ImportParent) -> list[str]:
    """Warnings of the last run in English."""
    return [each["text"] for each in row.report.warnings]


def warning_messages(row: ImportParent) -> list[ImportMessage]:
    """Warnings of the last run."""
    return messages(row.report.warnings)


def skipped_rows(row: ImportParent) -> list[ImportMessage]:
    """Reasons for which rows of the last run were skipped."""
    return messages(row.report.skipped)


def differences(row: ImportParent) -> list[FigureDifference]:
    """Figures that differ."""
    return [
        FigureDifference(each["table"], each["row"], each["name"], each["figure"], each["theirs"], each["ours"])
        for each in row.report.mismatches
    ]


def duplicates(row: ImportParent) -> list[PossibleDuplicateRow]:
    """Created rows that may be the same as others."""
    return [
        PossibleDuplicateRow(
            *(each["table"], each["row"], each["name"], stored_message(each["other"])),
            [*map(DuplicateReason, each["reasons"])],
        )
        for each in row.report.duplicates
    ]


def undone(row: ImportParent) -> list[UndoneCount]:
    """Rows by kind and result of the undo."""
    return [UndoneCount(each["kind"], each["outcome"], each["count"]) for each in row.undo_report.counts]


def kept(row: ImportParent) -> list[KeptRow]:
    """Rows that the undo left as they are."""
    return kept_rows(row)


def upload_url(row: ImportParent, info: Info) -> str | None:
    """Signed URL for the file; None after the upload."""
    context = info.context
    is_open = row.status is ImportStatus.UPLOADING
    return signed_urls.import_upload_url(context.services, context.viewer.user, row.id) if is_open else None


def report_url(row: ImportParent, info: Info) -> str | None:
    """Signed URL of the report; None before the first run has ended."""
    return _result_url(row, info, "report") if row.finished_at is not None else None


def skipped_rows_url(table: strawberry.Parent[PlannedTable], info: Info) -> str | None:
    """Signed URL of the skipped rows of a table; None before an import has run."""
    row = table.import_row
    is_run = row.started_at is not None and not row.is_dry_run
    return _result_url(row, info, f"skipped:{table.name}") if is_run else None


def _result_url(row: Import, info: Info, payload: str) -> str:
    return signed_urls.import_result_url(info.context.services, info.context.viewer.user, row.id, payload)


def can_undo(row: ImportParent, info: Info) -> bool:
    """Whether the import can be undone now."""
    return undo_refusal(row, info.context.store.now) is None


@strawberry.input(description="A column of a table, and what it becomes.")
class ImportColumnInput:
    """What a column becomes."""

    table: str = strawberry.field(description="Name of the table in the plan.")
    header: str = strawberry.field(description="Header of the column.")
    becomes: str = strawberry.field(
        description="One of the table's `fields`, CUSTOM_FIELD for a custom field of the column's name, or LEFT_OUT."
    )


@strawberry.input(description="A table of the files, and what its rows are.")
class ImportTableInput:
    """What the rows of a table are."""

    table: str = strawberry.field(description="Name of the table in the plan.")
    kind: str = strawberry.field(description=f"Kind of the rows, one of {', '.join(KIND_WORDS)}.")
    header_row: int | None = strawberry.field(
        description=f"Number of the row that is the header, at most {MAX_ROWS_BEFORE_HEADER}; 0 if the table has none, "
        "so that its columns are called A, B and so on. Null if the file decides it.",
        default=None,
    )


@strawberry.input(description="A file to import, which is then uploaded to `uploadUrl`. Administrators only.")
class ImportCreateInput(CreateInput):
    """The input of `importCreate`."""

    file_name: str = strawberry.field(description=f"File name with its ending, one of {', '.join(FILE_SUFFIXES)}.")
    size: int = strawberry.field(description="File size in bytes.")
    time_zone: str | None = strawberry.field(
        description="IANA zone of the times in the file. Null for the company's time zone.", default=None
    )
    date_order: str | None = strawberry.field(
        description="Order of dates such as 03/04/2026: DMY, MDY or YMD. Null if the file decides it.", default=None
    )
    decimal_mark: str | None = strawberry.field(
        description="Decimal mark of numbers such as 1.200: a point or a comma. Null if the file decides it.",
        default=None,
    )
    encoding: str | None = strawberry.field(
        description="Encoding of CSV files, such as cp1252. Null to detect it.", default=None
    )


@strawberry.input(description="Changes to how a file is read. Omitted fields keep their values. A new plan is made.")
class ImportUpdateInput(IdInput):
    """The input of `importUpdate`."""

    time_zone: Maybe[str | None] = required_field("IANA zone of the times in the file.")
    date_order: Maybe[str | None] = optional_field("Order of dates: DMY, MDY or YMD; null if the file decides it.")
    decimal_mark: Maybe[str | None] = optional_field("Decimal mark: a point or a comma; null if the file decides it.")
    encoding: Maybe[str | None] = optional_field("Encoding of CSV files; null to detect it.")
    columns: Maybe[list[ImportColumnInput] | None] = optional_field(
        "Columns that become something other than the plan says; it replaces the list of an earlier update. "
        "Null for none."
    )
    tables: Maybe[list[ImportTableInput] | None] = optional_field(
        "Tables whose rows are something other than the plan says; it replaces the list of an earlier update. "
        "Null for none."
    )


@strawberry.input(description="An import to start; it runs in the background.")
class ImportStartInput(IdInput):
    """The input of `importStart`."""

    queues_dry_run = True
    validate_only: bool = strawberry.field(
        description="Dry run in the background: everything is checked and reported, and no record is saved. "
        "Default: false.",
        default=False,
    )


@strawberry.input(description="An import to cancel. What it has written stays and can be undone.")
class ImportCancelInput(IdInput):
    """The input of `importCancel`."""


@strawberry.input(description="An import to undo as a whole, within thirty days.")
class ImportUndoInput(IdInput):
    """The input of `importUndo`."""


async def create(context: Context, uow: UnitOfWork, input: ImportCreateInput) -> PayloadValues:
    """Announce a file. It is sent to the upload URL."""
    name = sanitize_filename(validators.line(input.file_name, "file_name"))
    if PurePosixPath(name).suffix.lower() not in FILE_SUFFIXES:
        raise MutationError(Reason.FILE_KIND_REFUSED, "file_name", suffixes=", ".join(FILE_SUFFIXES))
    if not 0 < input.size <= context.services.site.max_file_bytes:
        raise MutationError(Reason.FILE_SIZE_OUT_OF_RANGE, "size", most=context.services.site.max_file_bytes)
    try:
        await check_room(context.services, uow, input.size)
    except StorageFull as full:
        raise MutationError(Reason.STORAGE_FULL, "size", used=full.used, most=full.most) from full
    if await waiting_count(uow, context.viewer.user.id) >= MAX_WAITING:
        raise MutationError(Reason.TOO_MANY_IMPORTS, most=MAX_WAITING)
    options = StoredImportOptions(
        input.time_zone or context.viewer.company.time_zone, input.date_order, input.decimal_mark, input.encoding
    )
    _check_options(options)
    values = {"user_id": context.viewer.user.id, **_open_gates(context)}
    return {"import_": await create_import(uow, name, input.size, options, **values)}


async def update(context: Context, uow: UnitOfWork, input: ImportUpdateInput) -> PayloadValues:
    """Change how the file is read; a new plan is made."""
    row = await _get(context, uow, input)
    if (
        row.storage_key is None
        or row.started_at is not None
        or row.status not in {*BEFORE_START, ImportStatus.PLANNING}
    ):
        raise MutationError(Reason.IMPORT_NOT_CHANGEABLE, "id")
    names = ("time_zone", "date_order", "decimal_mark", "encoding")
    given = {name: value.value for name in names if (value := getattr(input, name)) is not None}
    if input.columns is not None:
        columns = input.columns.value or ()
        if len(columns) > MAX_MAPPED:
            raise MutationError(Reason.TOO_MANY_ITEMS, "columns", most=MAX_MAPPED)
        given["mapping"] = [[each.table, each.header, each.becomes] for each in columns]
    if input.tables is not None:
        given["tables"] = list(_chosen_tables(input.tables.value or ()))
    options = row.options._replace(**given)
    _check_options(options)
    values = {"options": options, "status": ImportStatus.PLANNING, "problem": None, "claimed_until": None}
    await uow.update(Import, row.id, **values, **_open_gates(context))
    return {"import_": row.id}


def _chosen_tables(tables: Sequence[ImportTableInput]) -> Iterator[list[Any]]:
    if len(tables) > MAX_TABLES:
        raise MutationError(Reason.TOO_MANY_ITEMS, "tables", most=MAX_TABLES)
    for index, each in enumerate(tables):
        if each.kind not in KIND_WORDS:
            raise MutationError(Reason.IMPORT_KIND_UNKNOWN, "tables", str(index), "kind", kinds=", ".join(KIND_WORDS))
        if each.header_row is not None and not 0 <= each.header_row <= MAX_ROWS_BEFORE_HEADER:
            raise MutationError(
                Reason.HEADER_ROW_OUT_OF_RANGE, "tables", str(index), "header_row", most=MAX_ROWS_BEFORE_HEADER
            )
        yield [each.table, each.kind, each.header_row]


async def start(context: Context, uow: UnitOfWork, input: ImportStartInput) -> PayloadValues:
    """Let the worker run the import, or a dry run of it."""
    row = await _get(context, uow, input)
    is_resumed = row.status is ImportStatus.FAILED and row.started_at is not None
    if row.status is not ImportStatus.READY and not is_resumed:
        raise MutationError(Reason.IMPORT_WITHOUT_PLAN, "id")
    if is_resumed and input.validate_only:
        raise MutationError(Reason.IMPORT_BEGUN, "id")
    values = {"is_dry_run": input.validate_only, "rows_done": 0, "problem": None, **_open_gates(context)}
    if not input.validate_only:
        values["started_at"] = row.started_at or uow.now
    await uow.update(Import, row.id, status=ImportStatus.RUNNING, finished_at=None, claimed_until=None, **values)
    return {"import_": row.id}


async def cancel(context: Context, uow: UnitOfWork, input: ImportCancelInput) -> PayloadValues:
    """Cancel an import that has not ended."""
    row = await _get(context, uow, input)
    if row.status not in {*BEFORE_START, ImportStatus.PLANNING, ImportStatus.RUNNING, ImportStatus.UPLOADING}:
        raise MutationError(Reason.IMPORT_ENDED, "id")
    await uow.update(Import, row.id, status=ImportStatus.CANCELLED, finished_at=uow.now, claimed_until=None)
    return {"import_": row.id}


async def undo(context: Context, uow: UnitOfWork, input: ImportUndoInput) -> PayloadValues:
    """Let the worker undo the import."""
    row = await _get(context, uow, input)
    match undo_refusal(row, uow.now):
        case UndoRefusal.UNDONE:
            raise MutationError(Reason.IMPORT_UNDONE, "id")
        case UndoRefusal.NOT_ENDED | UndoRefusal.RUNNING:
            raise MutationError(Reason.IMPORT_NOT_ENDED, "id")
        case UndoRefusal.TOO_LATE:
            raise MutationError(Reason.IMPORT_TOO_OLD, "id", most=RESTORE_PERIOD.days)
    values = {"rows_done": 0, **_open_gates(context)}
    await uow.update(Import, row.id, status=ImportStatus.UNDOING, claimed_until=None, **values)
    return {"import_": row.id}


BEFORE_START = (ImportStatus.READY, ImportStatus.FAILED)


async def _get(context: Context, uow: UnitOfWork, input: IdInput) -> Import:
    row: Import = await get_visible_row(context.viewer, uow, Import, input)
    return row


def _open_gates(context: Context) -> dict[str, Any]:
    """Return the column that says what the worker may use for the user: what is open now, as the user asks."""
    return {"open_gates": tuple(sorted(context.gates.open))}


def _check_options(options: StoredImportOptions) -> None:
    validators.time_zone(options.time_zone, "time_zone")
    if options.date_order not in {None, *DATE_ORDERS}:
        raise MutationError(Reason.DATE_ORDER_UNKNOWN, "date_order")
    if options.decimal_mark not in {None, *DECIMAL_MARKS}:
        raise MutationError(Reason.DECIMAL_MARK_UNKNOWN, "decimal_mark")
    if options.encoding is not None and not is_encoding(options.encoding):
        raise MutationError(Reason.ENCODING_UNKNOWN, "encoding")
