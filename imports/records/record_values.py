"""Columns that builders take from a record as they are."""

from db.html import MAX_LENGTH, html_length, sanitize_html
from db.html_tokens import HtmlTooComplex
from db.text import fold
from imports.messages import ImportMessageCode
from imports.records.built_row import Values
from imports.records.existing_records import MAX_NAME_LENGTH, RowSkipped, check_count, check_length
from imports.records.import_context import ImportContext
from imports.records.record_reader import Record
from imports.values.plain_text import text_to_html


def same_columns(record: Record, *names: str) -> Values:
    """Return fields under their own names. A field that the file lacks is left out."""
    return {name: record.values[name] for name in names if name in record.values}


def short_columns(record: Record, *names: str) -> Values:
    """Return text fields under their own names; `RowSkipped` if one is too long."""
    columns = same_columns(record, *names)
    for name, text in columns.items():
        if text:
            check_length(text, name)
    return columns


def html_columns(record: Record, *names: str) -> Values:
    """Return sanitized HTML under the fields' own names; `RowSkipped` if the API would not accept it."""
    columns = same_columns(record, *names)
    return {name: text and _sanitized(text_to_html(text), name) for name, text in columns.items()}


def _sanitized(html: str, name: str) -> str:
    check_count(html_length(html), name, MAX_LENGTH)
    try:
        sanitized = sanitize_html(html)
    except HtmlTooComplex:
        raise RowSkipped(ImportMessageCode.FIELD_TOO_COMPLEX, field=name) from None
    check_count(html_length(sanitized), name, MAX_LENGTH)
    return sanitized


def name_columns(record: Record, name: str, folded: str) -> Values:
    """Return the name or title and its folded form; `RowSkipped` if it is empty or too long."""
    text = record.get(name)
    if text is None or not fold(text):  # characters that show nothing are no name
        raise RowSkipped(ImportMessageCode.FIELD_MISSING, field=name)
    return {name: check_length(text, name), folded: fold(text)[:MAX_NAME_LENGTH]}


def common_columns(record: Record) -> Values:
    """Return the columns that every entity has. An empty id or creation time does not clear a stored one."""
    columns = short_columns(record, "external_id") | same_columns(record, "created_at")
    filled = {name: value for name, value in columns.items() if value is not None}
    return filled | short_columns(record, "visible_to")


def default_times(context: ImportContext, record: Record) -> Values:
    """Return the update time of a new row."""
    return {"updated_at": record.get("updated_at") or record.get("created_at") or context.now}
