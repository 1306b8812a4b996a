"""Imports of files."""

from datetime import datetime

import strawberry
from strawberry.scalars import JSON

from auth.roles import Permission
from db import models
from db.lookup.duplicates import DuplicateReason
from imports.messages import ImportMessageCode
from resolvers import import_values, imports
from schema.object_type import ObjectType, field
from schema.types.records import User


class ImportMessage(ObjectType, row=import_values.ImportMessage):
    """What is wrong with a file or a row, or noteworthy in it."""

    code: ImportMessageCode = field("Code of the message; its description has the text in English.")
    message: str = field("Text in English, after the place.")
    params: JSON = field("Values for the placeholders of the text, by name, so that a client can write its own.")
    table: str | None = field("Name of the file or table that it is about; null if it is about none.")
    row_number: int | None = field("Number of the row in its file; null if it is about no single row.")
    column: str | None = field("Header of the column; null if it is about no single cell.")


class ImportColumn(ObjectType, row=import_values.PlannedColumn):
    """A column of a file, and what it becomes."""

    header: str = field("Header of the column.")
    becomes: str = field(
        "What the column becomes: a field of the record, with a part of it after a dot, CUSTOM_FIELD, LEFT_OUT, or "
        "COMPARED for a figure that is only compared with ours."
    )
    field_name: str | None = field("Name of the custom field; null for other columns.")
    field_type: str | None = field("Type of a new custom field; null for other columns.")
    is_new: bool = field("False if the custom field exists already.")
    examples: list[str] = field(
        "First values of a column that is not known, or of a table about which something must be decided; empty for "
        "known columns."
    )
    is_chosen: bool = field("True if `importUpdate` said what the column becomes.")


class ImportTable(ObjectType, row=import_values.PlannedTable):
    """A table of an import: a file, or a sheet of a workbook."""

    name: str = field("Name of the file, with the name of the sheet if there are several.")
    kind: str = field(
        "Kind of the rows: organizations, people, deals, activities or notes; UNKNOWN if the header does not say it: "
        "`importUpdate` must; LEFT_OUT if the table is left out."
    )
    proposed_kind: str | None = field(
        "What the rows of an unknown table most likely are; its columns show what they would become. Null if nothing "
        "tells, and for tables whose kind is known."
    )
    is_chosen: bool = field("True if `importUpdate` said what the rows are.")
    header_row: int | None = field(
        "Number of the row that is the header; 0 if the table has none. Null in plans of earlier versions."
    )
    problem_message: ImportMessage | None = field(
        "What must be decided about the table before the import can start; null if there is nothing."
    )
    row_count: int = field("Number of rows.")
    columns: list[ImportColumn] = field("Columns, in the order of the file.")
    first_rows: list[list[str]] = field("First five rows, as texts.")
    notes: list[str] = field("How the table is read where it leaves a choice, and what is lost.")
    note_messages: list[ImportMessage] = field("The notes, for clients that write them in another language.")
    fields: list[str] = field("Fields that a column can become, for `importUpdate`.")
    skipped_rows_url: str | None = field(
        "Signed URL of the rows that were skipped, with their reasons, as CSV; valid for one minute. Null before an "
        "import has run.",
        imports.skipped_rows_url,
    )


class ImportCount(ObjectType, row=import_values.OutcomeCount):
    """Numbers of rows of one kind by their outcome."""

    kind: str = field("Kind of the rows: organizations, people, deals, activities or notes.")
    created: int = field("Rows that were created.")
    updated: int = field("Rows that changed an existing record.")
    unchanged: int = field("Rows whose record says the same already.")
    skipped: int = field("Rows that were not imported.")


class ImportDifference(ObjectType, row=import_values.FigureDifference):
    """A figure in a file, such as a number of won deals, that differs from the imported records."""

    table: str = field("Name of the table.")
    row_number: int = field("Number of the row in its file.")
    name: str = field("Name of the organization.")
    figure: str = field("Header of the figure.")
    theirs: str | None = field("Figure in the file; null if it is empty.")
    ours: str | None = field("Figure of the imported records; null if there is none.")


class ImportDuplicate(ObjectType, row=import_values.PossibleDuplicateRow):
    """A created row that may be the same as another record."""

    table: str = field("Name of the table.")
    row_number: int = field("Number of the row in its file.")
    name: str = field("Name of the record.")
    other: str = field("Row or record that it may be the same as.")
    other_message: ImportMessage = field("The other row or record, for clients that write it in another language.")
    reasons: list[DuplicateReason] = field("What both have in common; empty for deals of one title and organization.")


class ImportUndoCount(ObjectType, row=import_values.UndoneCount):
    """Number of rows of one kind with one result of an undo."""

    kind: str = field("Kind of the rows, such as Organization or Field.")
    outcome: str = field("Result: removed, restored or kept.")
    row_count: int = field("Number of rows.")


class ImportKeptRow(ObjectType, row=import_values.KeptRow):
    """A record or setting that an undo left as it is."""

    id: strawberry.ID = field("Global id of the record or setting.")
    kind: str = field("Kind of the record or setting, such as Organization or Label.")
    name: str = field("Name of the record or setting when the undo ran; empty in reports of earlier versions.")
    column: str = field("Column that stays; empty if the whole record stays.")
    reason: str = field("Reason why the row stays.")
    reason_message: ImportMessage = field("The reason, for clients that write it in another language.")


class ImportOptions(ObjectType, row=models.StoredImportOptions):
    """How the files of an import are read."""

    time_zone: str = field("IANA zone of the times in the files.")
    date_order: str | None = field("Order of dates: DMY, MDY or YMD; null if the file decides it.")
    decimal_mark: str | None = field("Decimal mark: a point or a comma; null if the file decides it.")
    encoding: str | None = field("Encoding of CSV files; null if it is detected.")


class Import(ObjectType, row=models.Import, needs=Permission.SETTINGS_WRITE):
    """An import of a file: its plan, its progress, its report, and its undo. Only the user who created it sees it."""

    global_id: strawberry.ID = field("Opaque global id.", name="id")
    file_name: str = field("Name of the file, or of the tables for an import by a command.")
    size: int = field("File size in bytes; 0 for an import by a command.")
    status: models.ImportStatus = field("Status of the import.")
    options: ImportOptions = field("How the files of the import are read.")
    is_dry_run: bool = field("True if the last run was a dry run.")
    user: User | None = field("User who created the import.")
    version: int = field("Version number from 1, increased by every change, also by progress.")
    created_at: datetime = field("Time when the file was announced.")
    updated_at: datetime = field("Time of the last change, also of progress.")
    started_at: datetime | None = field("Time of the start; null if only dry runs were made.")
    finished_at: datetime | None = field("Time of the end of the last run; null before.")
    undone_at: datetime | None = field("Time of the undo; null if it is not undone.")
    row_count: int = field("Number of rows of all tables; 0 before there is a plan.")
    rows_done: int = field("Number of rows that the current or last run has processed.")
    problem: str = field("Reason why the plan or the run failed, and what to do; empty if it did not.", imports.problem)
    problem_message: ImportMessage | None = field(
        "The problem, for clients that write it in another language; null if there is none.", imports.problem_message
    )
    tables: list[ImportTable] = field("Tables of the plan; empty before there is one.", imports.tables)
    left_out: list[str] = field("Files and sheets that are left out, with reasons.", imports.left_out)
    left_out_messages: list[ImportMessage] = field(
        "What is left out, for clients that write it in another language.", imports.left_out_messages
    )
    new_settings: list[str] = field(
        "Users, labels, stages, currencies and the like that rows name and that the import would create, in English.",
        imports.new_settings,
    )
    new_setting_messages: list[ImportMessage] = field(
        "The new settings, for clients that write them in another language.", imports.new_setting_messages
    )
    counts: list[ImportCount] = field("Rows of the last run by kind and outcome.", imports.counts)
    warnings: list[str] = field("Warnings of the last run, at most 200.", imports.warnings)
    warning_messages: list[ImportMessage] = field(
        "The warnings, for clients that write them in another language.", imports.warning_messages
    )
    skipped_rows: list[ImportMessage] = field(
        "Reasons for which rows of the last run were skipped, also of a dry run; at most 200.", imports.skipped_rows
    )
    differences: list[ImportDifference] = field(
        "Figures of the files that differ from the imported records, at most 200.", imports.differences
    )
    duplicates: list[ImportDuplicate] = field(
        "Created rows that may be the same as other records, at most 200.", imports.duplicates
    )
    undo_counts: list[ImportUndoCount] = field("Results of the undo by kind.", imports.undone)
    kept_rows: list[ImportKeptRow] = field(
        "Records and settings that the undo left as they are, at most 200.", imports.kept
    )
    is_undoable: bool = field("True if the import can be undone now.", imports.can_undo)
    upload_url: str | None = field(
        "Signed URL to which the viewer sends the file with PUT, valid for one minute; null after the upload.",
        imports.upload_url,
    )
    report_url: str | None = field(
        "Signed URL of the whole report as JSON, valid for one minute; null before the first run has ended.",
        imports.report_url,
    )
