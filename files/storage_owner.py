"""The mark of a storage: which database it belongs to, so that a copy of that one deletes nothing in it.

A copy, as of a backup that is looked at, does not know the files that the running system stored since.
"""

import hashlib
from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager

import orjson
import structlog
from obstore.exceptions import BaseError

from db.connections.place import DatabasePlace, find_place
from db.store import Database
from files.storage import Storage
from live.periodic import run_periodically

log = structlog.get_logger("afterwin.files")

MARK = "afterwin-database.json"
"""The name of the mark. Contents have the id of their company before their names."""
ADOPT = "--storage-belongs-here"
CHECK_INTERVAL = 3600.0


class ForeignStorage(ValueError):
    """The storage belongs to another database, so that nothing may be deleted there."""

    def __init__(self) -> None:
        super().__init__(
            "The storage belongs to another database, of which this one may be a copy: nothing was deleted. "
            f"If the system has moved or was restored here for good, run `afterwin files cleanup {ADOPT}` once."
        )


async def claim_storage(database: Database, storage: Storage, *, adopts: bool = False) -> None:
    """Mark the storage as the database's, if it has no mark yet or `adopts`. Otherwise raise `ForeignStorage`."""
    place = await find_place(database)
    mark = None if adopts else await _read(storage)
    if mark is not None and not _is_of(mark, place):
        raise ForeignStorage
    await storage.put_small(MARK, orjson.dumps({"database": _digest(place), "transactions": place.transactions}))


class StorageOwnerTask:
    """Checks once an hour whose storage it is, so that it has a mark before there is a copy of the database."""

    def __init__(self, database: Database, storage: Storage) -> None:
        """Create a task that does not run yet."""
        self.database = database
        self.storage = storage

    def run(self) -> AbstractAsyncContextManager[None]:
        """Look in the background while the context manager is open."""
        return run_periodically(self.run_once, CHECK_INTERVAL, "the owner of the storage could not be checked")

    async def run_once(self) -> None:
        """Mark a storage that has no mark; log a warning if it is another's, or does not answer."""
        try:
            mark = await _read(self.storage)
            if mark is None:
                await claim_storage(self.database, self.storage)
            elif not _is_of(mark, await find_place(self.database)):
                log.warning("the storage belongs to another database")
        except (BaseError, OSError) as error:
            log.warning("the owner of the storage was not checked", error=type(error).__name__)


async def _read(storage: Storage) -> Mapping[str, object] | None:
    try:
        content = b"".join([bytes(chunk) async for chunk in await storage.get(MARK)])
    except FileNotFoundError:
        return None
    try:
        mark = orjson.loads(content)
    except orjson.JSONDecodeError:
        return {}
    return mark if isinstance(mark, dict) else {}


def _is_of(mark: Mapping[str, object], place: DatabasePlace) -> bool:
    """Return whether a mark names the database, and was not made by one that is ahead: a later state of it."""
    transactions = mark.get("transactions")
    return (
        mark.get("database") == _digest(place) and isinstance(transactions, int) and transactions <= place.transactions
    )


def _digest(place: DatabasePlace) -> str:
    return hashlib.sha256(place.name.encode()).hexdigest()
