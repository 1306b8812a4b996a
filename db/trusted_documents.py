"""Statements of trusted documents. They belong to the platform, not to a company."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import BindParameter, bindparam, delete, func, insert, or_, select

from db.batches import batches
from db.flags.platform import platform_of_snapshot
from db.models import TrustedDocument
from db.row import select_rows
from db.store import Database
from db.transactions import PLATFORM, begin

_key: BindParameter[str] = bindparam("key")
DOCUMENT_BY_KEY = select_rows(TrustedDocument).where(
    or_(TrustedDocument.c.document_id == _key, TrustedDocument.c.sha256 == _key)
)
"""The document whose id, or the SHA-256 of whose text, is `key`."""

MAX_ID_LENGTH = 255
"""Characters of the id of a document."""
BATCH = 200


class Document(NamedTuple):
    """A document to load."""

    document_id: str
    sha256: str
    text: str


async def load_documents(database: Database, documents: Sequence[Document], *, replaces_all: bool = False) -> None:
    """Save documents; those with the same ids are replaced. `replaces_all`: delete all others."""
    async with begin(database, PLATFORM, advances_revision=False) as uow:
        uow.written.add(TrustedDocument.table.name)
        if replaces_all:
            await uow.execute_identity(delete(TrustedDocument.table))
        for batch in batches(documents, BATCH):
            ids = [document.document_id for document in batch]
            await uow.execute_identity(delete(TrustedDocument.table).where(TrustedDocument.c.document_id.in_(ids)))
            rows: Any = [{**document._asdict(), "loaded_at": uow.now} for document in batch]
            await uow.execute_identity(insert(TrustedDocument.table), rows)


async def count_documents(database: Database) -> int:
    """Return the number of trusted documents."""
    async with database.snapshot() as snapshot:
        statement = select(func.count()).select_from(TrustedDocument.table)
        return int(await platform_of_snapshot(snapshot).scalar(statement))
