"""Storage of file contents: a local folder or a bucket, through obstore.

A key is random (`<company id>/<random>`) and never contains a name that a user chose. It is written once. Files with
equal contents are stored separately: deleting one cannot harm another, and upload times reveal nothing about others.
"""

import secrets
from collections.abc import AsyncIterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import NamedTuple, TypeAlias
from urllib.parse import unquote, urlsplit

import obstore
from obstore.exceptions import BaseError
from obstore.store import LocalStore, ObjectStore, from_url

from files.byte_ranges import ByteRange

PART_BYTES = 5 * 1024 * 1024
"""Minimum size of a part in S3. Each upload holds at most two parts in memory."""
CHUNK_BYTES = 64 * 1024
FORMS = "file:folder, s3://bucket/prefix, or another URL of a storage"
REQUEST_TIMEOUT = "1 hour"
"""Time limit for sending a whole file from a bucket to a slow reader."""

Chunks: TypeAlias = AsyncIterator[bytes]


class StoredObject(NamedTuple):
    """A stored object: key, size in bytes and time of its last change."""

    key: str
    size: int
    modified_at: datetime


@dataclass(frozen=True)
class Storage:
    """A folder or bucket that stores file contents."""

    store: ObjectStore

    async def put(self, key: str, chunks: Chunks) -> None:
        """Store all chunks under a key; store nothing if `chunks` raises or the task is cancelled."""
        await obstore.put_async(self.store, key, chunks, chunk_size=PART_BYTES, max_concurrency=2)

    async def put_small(self, key: str, content: bytes) -> None:
        """Store a few bytes under a key, in place of those before."""
        await obstore.put_async(self.store, key, content)

    async def get(self, key: str, byte_range: ByteRange | None = None) -> Chunks:
        """Return the contents under a key, or a range of them; raise `FileNotFoundError` if there are none."""
        result = await obstore.get_async(self.store, key, options={"range": byte_range} if byte_range else None)
        return result.stream(CHUNK_BYTES)

    async def delete(self, keys: Sequence[str]) -> None:
        """Delete the contents under these keys; missing keys are ignored."""
        for key in keys:
            with suppress(FileNotFoundError):
                await obstore.delete_async(self.store, key)

    async def list_objects(self, company_id: int) -> AsyncIterator[list[StoredObject]]:
        """Yield all objects of a company in batches of 500."""
        async for batch in obstore.list(self.store, f"{company_id}/", chunk_size=500):
            yield [StoredObject(meta["path"], meta["size"], meta["last_modified"]) for meta in batch]

    def delete_partial_files(self, company_id: int, before: datetime) -> tuple[int, int]:
        """Delete partial files of killed processes from a folder; return their number and their size in bytes.

        Buckets have no partial files: their lifecycle rules delete incomplete uploads.
        """
        if not isinstance(self.store, LocalStore) or self.store.prefix is None:
            return 0, 0
        sizes = []
        for path in Path(self.store.prefix, str(company_id)).glob("*#*"):
            with suppress(FileNotFoundError):  # the upload may have completed meanwhile
                status = path.stat()
                if status.st_mtime < before.timestamp():
                    path.unlink()
                    sizes.append(status.st_size)
        return len(sizes), sum(sizes)


def new_key(company_id: int) -> str:
    """Return a new random key for a file of the company."""
    return f"{company_id}/{secrets.token_hex(16)}"


def open_storage(url: str) -> Storage:
    """Open the storage at a URL.

    Examples: `file:var/files` (relative to the working directory), `file:///srv/files`, `s3://bucket/prefix`.
    Raise `ValueError` that names the setting if the URL is none of a storage, without the URL: it may hold a key.
    """
    try:
        return Storage(_open_store(url))
    except (BaseError, ValueError):
        msg = f"AFTERWIN_STORAGE_URL: Input should be {FORMS}."
        raise ValueError(msg) from None
    except OSError as error:
        msg = f"AFTERWIN_STORAGE_URL: {str(error).partition(' (os error')[0]}."
        raise ValueError(msg) from error


def _open_store(url: str) -> ObjectStore:
    parts = urlsplit(url)
    if parts.scheme != "file":
        # The operator's endpoint URL decides whether the connection uses TLS.
        return from_url(url, client_options={"timeout": REQUEST_TIMEOUT, "allow_http": True})
    if not parts.path or parts.netloc or parts.query or parts.fragment:
        raise ValueError("a folder has a path and nothing else")
    return LocalStore(Path(unquote(parts.path)).absolute(), mkdir=True)
