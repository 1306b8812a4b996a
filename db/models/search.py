"""The searched text."""

from enum import StrEnum
from typing import Annotated

from sqlalchemy import Index

from db.column_types import LongText, OrderedText
from db.gates import Gate, gate_enum_values
from db.row import Row, foreign_key

TITLE_START_LENGTH = 2


@gate_enum_values(Gate.ACCOUNTS, "ACCOUNT")
class SearchKind(StrEnum):
    """Kind of record of a searched text. ACCOUNT: the text that an organization has only as an account."""

    ACCOUNT = "ACCOUNT"
    ACTIVITY = "ACTIVITY"
    DEAL = "DEAL"
    FILE = "FILE"
    NOTE = "NOTE"
    ORGANIZATION = "ORGANIZATION"
    PERSON = "PERSON"


class SearchText(
    Row,
    table="search_text",
    key=["company_id", "subject_id", "kind"],
    rules=[
        Index("ix_search_text_id", "company_id", "id", "organization_id", unique=True),
        Index("ix_search_text_title", "company_id", "kind", "title", "subject_id"),
        Index("ix_search_text_title_start", "company_id", "title_start", "subject_id", "kind", "title"),
    ],
):
    """The folded words of a record, each once and separated by spaces, its title, and its organization.

    `title`: the folded words of its name or title, in order; empty if it has none. `title_start`: its first
    `TITLE_START_LENGTH` characters, of which very many titles may be read in the order of their age.
    `folded`: the folded text of a note, for filters; null for others.
    Each database has a full-text index of this table (`db.search.full_text`); SQLite's refers to a row by `id`.
    """

    company_id: int
    id: int
    subject_id: int
    kind: SearchKind
    organization_id: Annotated[int | None, foreign_key("organization")]
    title: OrderedText
    title_start: OrderedText
    words: LongText
    folded: LongText | None
