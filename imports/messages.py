"""Messages of imports: what is wrong with a file or a row, and what is noteworthy.

Each has a code and parameters, so that a client can say it in its own language, and a text in English, which the
command prints. The app's texts are in `frontend/src/settings/messages`.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum, unique
from typing import TypeAlias

from db.models import StoredMessage
from db.text import shorten, to_single_line
from imports.encoding_names import ENCODING_NAMES

Parameter: TypeAlias = str | int
MAX_PARAMETER_LENGTH = 200
"""Characters of a cell or a header that a message quotes; a cell may have millions."""
LARGE_NUMBERS = frozenset({"most", "packed", "unpacked"})
ORDER_NAMES = {"DMY": "day, month, year", "MDY": "month, day, year", "YMD": "year, month, day"}

PROBLEM_NAMES = {
    "MISSING": "is missing",
    "NO_LIST": "must be a list",
    "NO_NAMES": "must have names and values",
    "NO_ROW": "must be the number of one of the first rows, or 0",
    "NO_TEXT": "must be a text",
    "NO_ZONE": "must be a time zone such as Europe/Madrid",
    "UNKNOWN": "is not known",
}
"""What is wrong in a mapping file. The app has a text for each."""
TEXTS = {"encoding": ENCODING_NAMES, "order": ORDER_NAMES, "problem": PROBLEM_NAMES}
"""English texts of parameters that are names."""


@unique
class ImportMessageCode(Enum):
    """Codes of messages, each with its text in English; parameters are in braces."""

    ARCHIVE_UNREADABLE = "the archive cannot be opened. Export or download it again."
    ARCHIVE_TOO_LARGE = (
        "it would unpack from {packed} to {unpacked} bytes, which is too much. Export fewer rows at once, or save "
        "it as CSV."
    )
    CSV_LINE_INVALID = (
        "line {line} is not valid CSV: a quotation mark in it stands alone, or has text after it. Correct its quotes, "
        "or export it again."
    )
    ENCODING_GUESSED = "it is not UTF-8 and was read as {encoding}; name another encoding with --encoding."
    ENCODING_UNCERTAIN = "its encoding is unknown. Save it as CSV UTF-8, or name it with --encoding."
    FILE_EMPTY = "the file is empty. Export it again."
    FILE_ENCRYPTED = "it is encrypted. Save it without a password."
    FILE_KIND_UNREADABLE = "{suffix} files cannot be read. Save it as XLSX or CSV."
    FILE_MISSING = "there is no such file. Check the spelling of its name."
    FILE_UNREADABLE = "it cannot be read. Export it again, or save it as CSV."
    FORMAT_NO_TABLE = "its format is {format}, which is no table. Export the list as CSV or XLSX."
    FORMAT_NOT_IN_NAME = "its format is {format}, but its name says otherwise. Give it a name that ends in {suffix}."
    FORMAT_PACKED = "it is packed with {format}. Unpack it, or pack it as ZIP."
    FILES_MISSING = (
        "it has no files to import. Name files that end in .csv, .tsv, .xlsx, .xlsm, .ods, .json, .jsonl, .ndjson or "
        ".zip."
    )
    JSON_LINE_INVALID = (
        "line {line} is not valid JSON. Save the API's answer again, or each record in a line of its own."
    )
    JSON_NOT_A_LIST = "it is not a list of objects in JSON. Save an API's answer with a list."
    JSON_TOO_LARGE = "it has more than {most} MiB, or too many objects. Save fewer pages in a file."
    LINE_NOT_IN_ENCODING = "line {line} is not {encoding}. Save it as CSV UTF-8, or name its encoding with --encoding."
    LINE_NOT_TEXT = "line {line} is not text. Save it as CSV UTF-8, or name its encoding with --encoding."
    TOO_MANY_CELLS = "it has more than {most} cells, empty ones included. Split it."
    TOO_MANY_COLUMNS = "it has more than {most} columns. Split it."
    TOO_MANY_FILES = "it has more than {most} files or sheets. Split it."

    WORKBOOK_CELL_INVALID = "it is not a valid workbook (it has a cell '{cell}'). Export it again, or save it as CSV."
    WORKBOOK_EMPTY = "the workbook is empty. Export it again."
    WORKBOOK_INVALID = "it is not a valid XLSX or ODS workbook. Export it again, or save it as CSV."
    WORKBOOK_MERGED = "it has more than {most} merged cells. Save it as CSV."
    WORKBOOK_OLD = "it is an old Excel file, or it is protected by a password. Save it as XLSX without a password."
    WORKBOOK_ROW_INVALID = "it is not a valid workbook (it has a row {number}). Export it again, or save it as CSV."
    WORKBOOK_TEXT_MISSING = (
        "it is not a valid workbook (there is no text number {number}). Export it again, or save it as CSV."
    )
    WORKBOOK_TEXTS_TOO_LARGE = "its texts need too much memory. Export fewer rows at once, or save it as CSV."
    WORKBOOK_TOO_WIDE = "it has too many columns. Export it again, or save it as CSV."
    WORKBOOK_WITHOUT_SHEETS = "it is not a valid workbook (it has no sheets). Export it again, or save it as CSV."
    XML_DOCUMENT_TYPE = "it declares a document type. Export it again, or save it as CSV."
    XML_TEXT_TOO_LONG = "a text in it is too long. Export it again, or save it as CSV."
    XML_TOO_DEEP = "its elements are nested too deeply. Export it again, or save it as CSV."

    HEADER_UNKNOWN = (
        "its header does not say what its rows are ({header}…). Say what they are and what its columns become, in the "
        "plan of the import or in a file mapping.yaml."
    )
    HEADER_OF_TWO_KINDS = (
        "its rows could be organizations or people. Say which in the plan of the import, in a file mapping.yaml, or in "
        "its name, as in organizations.csv or people.csv."
    )
    RECORDS_MISSING = "it has no records. Add the lists of records."
    ROW_TOO_LONG = "row {number} has more cells than the header. Export it again, or close the quotes in that row."
    DATES_AMBIGUOUS = (
        "column '{column}': its dates could be {possible} (rows {rows}). Choose one with --date-order DMY or "
        "--date-order MDY."
    )
    DATES_IN_NO_ORDER = (
        "column '{column}': no order of day and month fits all of its dates. Write its dates as 2026-03-28."
    )
    DATES_IN_OTHER_ORDER = (
        "column '{column}': its dates are {possible}, not {chosen}. Import this file on its own, without --date-order."
    )
    NUMBERS_AMBIGUOUS = (
        "column '{column}': its decimal mark could be '.' or ',' (rows {rows}). Choose one with --decimal , or "
        "--decimal ."
    )
    NUMBERS_WITHOUT_ONE_MARK = (
        "column '{column}': no decimal mark fits all of its numbers. Write its numbers as 1234.50."
    )
    NUMBERS_WITH_OTHER_MARK = (
        "column '{column}': its decimal mark is '{mark}', not '{chosen}'. Import this file on its own, without "
        "--decimal."
    )

    COLUMN_MISSING = "there is no column '{column}'. Choose one of its columns."
    FIELD_NOT_CHOSEN = "no column is the {field} of its rows. Choose the column that is."
    TABLE_MISSING = "there is no such table in the import. Choose one of its tables."
    FIELD_FILLED_TWICE = "two columns fill '{target}'. Choose LEFT_OUT for one of them."
    FIELD_UNKNOWN = "the column '{column}' cannot become '{target}'. Choose one of {known}."
    MAPPING_COLUMN_MISSING = (
        "the mapping of {mapping} names the column '{column}', which is not there. Correct the name in that file."
    )
    MAPPING_INVALID = (
        "it is not a mapping in YAML. Write a list 'tables', and for each its file, its kind and its columns; or leave "
        "this file out and map the columns in the plan of the import."
    )
    MAPPING_LINE_INVALID = "line {line} is not valid YAML ({error}). Correct it."
    MAPPING_OF_NOTHING = "it maps '{pattern}', but no file has that name. Correct the name."
    MAPPING_OF_SAME = "'{pattern}' and '{other}' both map {table}. Keep one of them."
    MAPPING_TOO_LARGE = "it has more than {most} KiB. Keep only the tables of this import."
    MAPPING_WORD_UNKNOWN = "{place} is none of {known}. Correct it."
    MAPPING_WRONG = "{place} {problem}. Correct it."

    LEFT_OUT_ARCHIVE = "it is left out, because an archive in an archive is not read. Unpack it."
    LEFT_OUT_HEADER = "it is left out, because its header is not known."
    LEFT_OUT_HIDDEN = "it is left out, because it is hidden."
    LEFT_OUT_NO_ROWS = "it is left out, because it has no rows."
    LEFT_OUT_NO_TABLE = "it is left out, because it is no table."

    CELLS_DO_NOT_FIT = "{count} cells of '{column}' do not fit the field of that name and are left out."
    CELLS_MERGED = "{count} cells have the value of a merged cell that covers them (rows {rows})."
    CELLS_WITH_ERROR = "{count} cells hold an error such as #REF! and are read as empty (rows {rows})."
    CELLS_WITHOUT_VALUE = (
        "{count} cells say that there is no value, as N/A and NULL do, and are read as empty (rows {rows})."
    )
    CELLS_WITH_FORMULA = (
        "{count} cells hold a formula without its result and are read as empty; save the file in a spreadsheet "
        "program first (rows {rows})."
    )
    AMOUNTS_OF_UNKNOWN_UNIT = (
        "the column '{column}' is left out: the export does not say whether its amounts are in cents. If they are not, "
        "map it as the value."
    )
    COLUMNS_LEFT_OUT = "{count} columns of the other system's own figures are left out ({columns}…)."
    COLUMNS_WITHOUT_VALUE = "{count} columns have no value in any row and become custom fields of texts ({columns}…)."
    COLUMN_LEFT_OUT = "the column '{column}' is left out."
    COLUMNS_EMPTY = "{count} columns have no value in any row and are left out ({columns}…)."
    COLUMN_TWICE = "the column '{column}' occurs twice; the second becomes a custom field."
    COLUMN_UNNAMED = "column {column} has values but no header, and is left out."
    COLUMN_UNKNOWN = "the column '{column}' is unknown and is left out."
    PERCENTAGES_ARE_FRACTIONS = "the numbers of '{column}' are read as fractions: 0.5 is 50%."
    DATES_READ_AS = "dates of '{column}' are read as {order}."
    LABELS_UNKNOWN = "labels are left out, because their names are in no file; add that list of the API."
    OWNERS_UNKNOWN = "owners are left out: the export has only their ids."
    STAGES_UNKNOWN = "stages are left out, because their names are in no file; add that list of the API."
    VISIBILITY_IGNORED = "visibility is stored but not applied: every user of the company sees all rows."

    AMOUNT_SHARED = (
        "its amount is in a cell that is merged with those of rows above, and may be the amount of all of them; "
        "write the amount of each row."
    )
    AMOUNTS_ROUNDED = "{count} amounts had more decimals than their currency and were rounded."
    CONTACT_TYPE_CREATED = "{count} activity type is new, '{name}': it counts as contact with the customer."
    CONTACTS_LEFT_OUT = (
        "{count} cells of '{column}' hold something that is no email address or phone number; it is left out."
    )
    CURRENCY_CREATED = "{count} currency is new, '{name}'."
    DECISIONS_CONTRADICTED = (
        "{count} deals have a date of winning or losing that their status contradicts: the date is left out."
    )
    FIELD_CREATED = "{count} custom field is new, '{name}'."
    FIGURES_NOT_COMPARED = "{count} figures of '{column}' are not numbers and were not compared."
    LABEL_CREATED = "{count} label is new, '{name}'."
    LOST_NOW = "{count} lost deals have no date of losing in the file: they are lost at the time of this import."
    LOST_WHEN_CREATED = "{count} lost deals have no date of losing in the file: they are lost when they were created."
    ORGANIZATIONS_CREATED = "{count} organizations were only named and were created from their names."
    PIPELINE_CREATED = "{count} pipeline is new, '{name}'."
    PEOPLE_CREATED = "{count} people were only named and were created from their names."
    ROWS_OF_MERGED = (
        "{count} rows are of records that were merged into others: they filled empty fields of these, and "
        "changed nothing."
    )
    STAGE_CREATED = "{count} stage of deals is new, '{name}'."
    TYPE_CREATED = "{count} activity type is new, '{name}': it does not count as contact with the customer."
    USER_CREATED = "{count} user is new, '{name}': a placeholder, which cannot sign in until it is invited."
    WEB_ADDRESSES_LEFT_OUT = "{count} values of {field} were left out: they are not web addresses."
    WON_NOW = "{count} won deals have no date of winning in the file: they are won at the time of this import."
    WON_WHEN_CREATED = "{count} won deals have no date of winning in the file: they are won when they were created."
    PARENT_AMBIGUOUS = "its parent is left out, because {count} organizations are called '{name}'."
    PARENT_BELOW = "its parent is left out, because it is the organization itself or below it."
    PARENT_DELETED = "its parent is left out, because it was deleted in Afterwin."
    PARENT_UNKNOWN = "its parent is left out, because there is no organization called '{name}'."
    SIMILAR_RECORD = "the existing '{name}'"
    SIMILAR_ROW = "row {number}"

    AMOUNT_TOO_LARGE = "the amount {amount} is too large"
    BYTES_NOT_UTF8 = "some of its bytes are not UTF-8; correct them in the file"
    CURRENCY_CODE_INVALID = "'{text}' is not a currency code such as EUR"
    CURRENCY_CONTRADICTED = "its {field} may be in {currencies}, but its currency is {stated}"
    CURRENCY_UNCERTAIN = "its {field} may be in {currencies}"
    DECIDED_TWICE = "it was both won and lost, and no column says its status; add a column Status"
    DEAL_UNKNOWN = "there is no deal called '{name}'; import the deals first"
    DELETED_HERE = "it was deleted in Afterwin"
    DELETED_THERE = "it was deleted in the system that exported it"
    DONE_IN_FUTURE = "it was done in the future; check the time zone"
    FIELD_MISSING = "it has no {field}"
    FIELD_OF_MANY = "the {field} has more than {most} entries"
    FIELD_TOO_COMPLEX = "the {field} has too many tags, or tags that lie in each other too deeply"
    FIELD_TOO_LONG = "the {field} has {length} characters; at most {most} are allowed"
    ID_REPEATED = "its ID is that of row {number}, which says something else"
    LOST_IN_FUTURE = "it was lost in the future; check the time zone"
    OF_LEAD_ONLY = "it belongs to a lead or a project only, which are not imported"
    OF_NOTHING = "it belongs to no organization, deal or person"
    RECORD_AMBIGUOUS = "{count} {kind} are called '{name}'; export the files with their ID columns"
    RECORD_DELETED = "the one with the ID {id} among the {kind} was deleted in Afterwin"
    RECORD_UNKNOWN = "there is no {field} with the ID {id}; import its file too"
    ROW_MATCHES_SEVERAL = "{count} existing rows match it; export the file with its ID column"
    ROW_REPEATED = "it repeats row {number}"
    TABLE_BELOW = "it belongs to another table, which begins in row {number}; save that as a file of its own"
    FOOTER = "it is a note below the table"
    TOTAL = "it is a total of other rows"
    WON_IN_FUTURE = "it was won in the future; check the time zone"

    CELL_NO_DATE = "{value} is not a date between {first} and {last}"
    CELL_NO_DURATION = "{value} is not a duration"
    CELL_SCALE_UNCERTAIN = "{value} may be in thousands or in millions; write the amount in full"
    CELL_SHORTENED = "{value} is a number whose last digits are lost; export the column as text"
    CELL_NO_NUMBER = "{value} is not a number"
    CELL_NO_PERCENTAGE = "{value} is not between 0 and {most}"
    CELL_NO_TIME = "{value} is not a time of day"
    CELL_NO_WHOLE_NUMBER = "{value} is not a whole number and is left out"
    CELL_OF_SEVERAL = "'{value}' names several; keep one of them"
    CELL_OVER_A_YEAR = "{value} is longer than a year"
    CELL_TOO_LARGE = "{value} is too large"
    CELL_UNKNOWN_WORD = "'{value}' is not one of {words}"

    KEPT_CHANGED = "it was changed since"
    KEPT_OF_DELETED = "deleted records name it, and can be restored"
    KEPT_REFERENCED = "another record refers to it"
    ACCESS_CHANGED = "Your access changed while the import ran. Start it again."
    INTERRUPTED = "It was interrupted."
    PROGRAM_FAILED = "The import failed because of an error of this program. What is done stays and can be undone."

    COMPANY_CURRENCY_UNKNOWN = (
        "it is not the archive of a company (the company's currency is none of its currencies). Write it with "
        "`afterwin export company`."
    )
    COMPANY_FILE_DAMAGED = "{path} in it is damaged. Write it with `afterwin export company`."
    COMPANY_INVALID = "it is not the archive of a company. Write it with `afterwin export company`."
    COMPANY_NAME_INVALID = "The name of a company is one line of 1 to {most} characters, not '{name}'."
    COMPANY_OTHER_VERSION = "it is of another version of the program. Export it with this version."
    COMPANY_ROWS_INVALID = "{place} cannot be imported: {reason}. Write it with `afterwin export company`."
    COMPANY_ZONE_UNKNOWN = (
        "it is not the archive of a company (the company's time zone is unknown). Write it with `afterwin export "
        "company`."
    )


@dataclass(frozen=True)
class Message:
    """A message. `table`, `row` and `column` are the place that it is about, as far as it is about one."""

    code: ImportMessageCode
    params: tuple[tuple[str, Parameter], ...] = ()
    table: str = ""
    row: int | None = None
    column: str = ""

    def with_params(self, **params: Parameter) -> "Message":
        """Return the message with further parameters."""
        return replace(self, params=(*self.params, *_shortened(params)))

    @property
    def _place(self) -> tuple[str, int | None, str]:
        return shorten(self.table, MAX_PARAMETER_LENGTH), self.row, shorten(self.column, MAX_PARAMETER_LENGTH)

    def __str__(self) -> str:
        """Return the text in English, after the place."""
        table, number, column = self._place
        row = "" if number is None else f"row {number}"
        text = self.code.value.format_map({name: _shown(name, value) for name, value in self.params})
        return ": ".join(filter(None, (table, row, column, text)))

    def stored(self) -> StoredMessage:
        """Return the message as it is stored."""
        return StoredMessage(self.code.name, str(self), dict(self.params), *self._place)


def message(code: ImportMessageCode, **params: Parameter) -> Message:
    """Return a message with these parameters, which is about no place yet."""
    return Message(code, _shortened(params))


class MessageCounter(Counter[Message]):
    """Messages that lack their parameter `count`, with that number."""

    def messages(self) -> Iterator[Message]:
        """Yield the messages with their numbers."""
        return (each.with_params(count=count) for each, count in self.items())


class MessageError(ValueError):
    """An error with a message."""

    def __init__(self, code: ImportMessageCode, **params: Parameter) -> None:
        """Create the error of a message with these parameters."""
        super().__init__(code, params)
        self.message = message(code, **params)

    def __str__(self) -> str:
        """Return the text of the message in English."""
        return str(self.message)


def _shortened(params: Mapping[str, Parameter]) -> tuple[tuple[str, Parameter], ...]:
    most = MAX_PARAMETER_LENGTH
    return tuple((name, shorten(value, most) if isinstance(value, str) else value) for name, value in params.items())


def _shown(name: str, value: Parameter) -> Parameter:
    """Return a parameter as the English text has it, in one line."""
    if name in TEXTS:
        return TEXTS[name].get(str(value), value)
    if isinstance(value, int):
        return f"{value:,}" if name in LARGE_NUMBERS else value
    return to_single_line(value.replace("_", " ") if name in {"field", "kind"} else value)
