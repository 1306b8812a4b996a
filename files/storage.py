"""Where the bytes lie: a folder of this machine or a bucket, which obstore makes the same.

A key is ours (`company/chance`), never a name that somebody chose, and is written once: no two files share their bytes,
even if they are the same, so that whatever happens to one of them cannot harm the other, and nobody can learn from a
shorter upload what somebody else has.
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
from obstore.store import LocalStore, ObjectStore, from_url

from files.byte_ranges import ByteRange

PART_BYTES = 5 * 1024 * 1024
"""The least that S3 takes as a part; at most two of them are in memory for each upload."""
CHUNK_BYTES = 64 * 1024
REQUEST_TIMEOUT = "1 hour"
"""How long a bucket may take to send a whole file to a slow reader."""

Chunks: TypeAlias = AsyncIterator[bytes]


class StoredObject(NamedTuple):
    """What lies under a key: how many bytes, and since when."""

    key: str
    size: int
    since: datetime


@dataclass(frozen=True)
class Storage:
    """A folder or a bucket."""

    store: ObjectStore

    async def put(self, key: str, chunks: Chunks) -> None:
        """Keep what `chunks` yields, all of it or, where it raises or nobody waits any longer, nothing."""
        await obstore.put_async(self.store, key, chunks, chunk_size=PART_BYTES, max_concurrency=2)

    async def get(self, key: str, part: ByteRange | None = None) -> Chunks:
        """The bytes under a key, or a part of them; `FileNotFoundError` where there are none."""
        found = await obstore.get_async(self.store, key, options={"range": part} if part else None)
        return found.stream(CHUNK_BYTES)

    async def delete(self, keys: Sequence[str]) -> None:
        """Let go of the bytes under these keys; what is not there need not be."""
        for key in keys:
            with suppress(FileNotFoundError):
                await obstore.delete_async(self.store, key)

    async def list_objects(self, company_id: int) -> AsyncIterator[list[StoredObject]]:
        """All that is kept for a company, some hundreds at a time."""
        async for some in obstore.list(self.store, f"{company_id}/", chunk_size=500):
            yield [StoredObject(each["path"], each["size"], each["last_modified"]) for each in some]

    def delete_partial_files(self, company_id: int, before: datetime) -> tuple[int, int]:
        """Drop what killed processes left half written in a folder; answers how many, and of how many bytes.

        A bucket keeps such parts out of sight, and drops them by a rule of its own.
        """
        if not isinstance(self.store, LocalStore) or self.store.prefix is None:
            return 0, 0
        sizes = []
        for half in Path(self.store.prefix, str(company_id)).glob("*#*"):
            with suppress(FileNotFoundError):  # one that was being written may be whole by now
                seen = half.stat()
                if seen.st_mtime < before.timestamp():
                    half.unlink()
                    sizes.append(seen.st_size)
        return len(sizes), sum(sizes)


def new_key(company_id: int) -> str:
    """A key under which nothing lies yet."""
    return f"{company_id}/{secrets.token_hex(16)}"


def open_storage(url: str) -> Storage:
    """The storage at `file:var/files` (from the working directory), `file:///srv/files` or `s3://bucket/prefix`."""
    parts = urlsplit(url)
    if parts.scheme != "file":
        # Whether a bucket is asked over TLS, the endpoint says that the operator has named.
        return Storage(from_url(url, client_options={"timeout": REQUEST_TIMEOUT, "allow_http": True}))
    return Storage(LocalStore(Path(unquote(parts.path)).absolute(), mkdir=True))
