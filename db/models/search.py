"""The text that is searched."""

from enum import StrEnum
from typing import Annotated

from sqlalchemy import Index

from db.column_types import LongText
from db.gates import Gate, gate_enum_values
from db.row import Row, foreign_key


class SearchKind(StrEnum):
    """What a text is the text of. ACCOUNT: of an organization, what it says as an account only."""

    ACCOUNT = "ACCOUNT"
    DEAL = "DEAL"
    NOTE = "NOTE"
    ORGANIZATION = "ORGANIZATION"
    PERSON = "PERSON"


gate_enum_values(Gate.ACCOUNTS, SearchKind.ACCOUNT)


class SearchText(
    Row,
    table="search_text",
    key=["company_id", "subject_id", "kind"],
    rules=[Index("ix_search_text_id", "company_id", "id", "organization_id", unique=True)],
):
    """The folded words of one thing, each once and parted by blanks, and the organization they speak of.

    A full-text index stands beside the table in each database (migrations; db/search.py); SQLite's knows a row by `id`.
    """

    company_id: int
    id: int
    subject_id: int
    kind: SearchKind
    organization_id: Annotated[int | None, foreign_key("organization")]
    words: LongText
