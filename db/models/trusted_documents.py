"""Trusted documents: the GraphQL documents that an operator has loaded (docs/persisted-documents.md)."""

from datetime import datetime

from sqlalchemy import Index

from db.column_types import Key, LongText, ShortText
from db.row import Row


class TrustedDocument(
    Row,
    table="trusted_document",
    key=["document_id"],
    rules=[Index("ix_trusted_document_sha256", "sha256")],
):
    """A document, by the id that its manifest gives it. `sha256` is the hash of its text, hexadecimal."""

    document_id: ShortText
    sha256: Key
    text: LongText
    loaded_at: datetime
