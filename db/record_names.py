"""Names by which people know records."""

from typing import Any

from db.html import html_to_text
from db.models import Activity, Deal, File, Note, Organization, Person
from db.row import Row, model_of
from db.text import shorten

NAME_COLUMNS: dict[type[Row], str] = {
    Organization: "name",
    Person: "name",
    Deal: "title",
    Activity: "subject",
    Note: "content",
    File: "name",
}
MAX_NAME_LENGTH = 120


def record_name(row: Any) -> str | None:
    """Return the name, title or subject of a record, or how a note begins; None for other rows."""
    column = NAME_COLUMNS.get(model_of(row))
    if column is None:
        return None
    text = getattr(row, column)
    if column == "content":
        text = " ".join(html_to_text(text).split())
    return shorten(text, MAX_NAME_LENGTH)
