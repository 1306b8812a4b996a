"""The text that is searched."""

from enum import StrEnum
from typing import Annotated

from sqlalchemy import Index

from db.columns import Words
from db.row import Row, refers


class SearchKind(StrEnum):
    """What a text is the text of."""

    DEAL = "DEAL"
    NOTE = "NOTE"
    ORGANIZATION = "ORGANIZATION"
    PERSON = "PERSON"


class SearchText(
    Row,
    table="search_text",
    key=["company_id", "kind", "subject_id"],
    rules=[Index("ix_search_text_organization_id", "company_id", "organization_id")],
):
    """The folded words of one thing, and the organization they speak of.

    A full-text index stands beside the table in each database (migrations; db/search.py).
    """

    company_id: int
    kind: SearchKind
    subject_id: int
    organization_id: Annotated[int | None, refers("organization")]
    words: Words
