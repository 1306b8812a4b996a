"""Delete stored contents that no file uses: of abandoned uploads and of files deleted for good."""

from datetime import datetime, timedelta
from typing import NamedTuple

from db.companies import company_ids_after
from db.imports.jobs import has_expired_imports, purge_imports
from db.store import Database
from db.transactions import begin
from db.uploads import existing_storage_keys, has_expired_files, purge_expired
from files.storage import Storage
from files.storage_owner import claim_storage

PAGE_SIZE = 1_000
"""Companies whose ids are read together."""


class SweepResult(NamedTuple):
    """Number of deleted objects and their total `size` in bytes."""

    files: int = 0
    size: int = 0

    def plus(self, other: "SweepResult") -> "SweepResult":
        """Return the sum of both results."""
        return SweepResult(self.files + other.files, self.size + other.size)


async def sweep(database: Database, storage: Storage, older_than: timedelta) -> SweepResult:
    """Delete contents older than `older_than` that belong to no file, not even to a restorable one.

    It can run at any time and concurrently, because no file can refer to such contents any more. Raise
    `ForeignStorage` if the storage belongs to another database.
    """
    await claim_storage(database, storage)
    before, result, after = database.clock() - older_than, SweepResult(), 0
    while page := await company_ids_after(database, after, PAGE_SIZE):
        for company_id in page:
            result = result.plus(await _sweep_company(database, storage, company_id, before))
        after = page[-1]
    return result


async def _sweep_company(database: Database, storage: Storage, company_id: int, before: datetime) -> SweepResult:
    if await _has_expired(database, company_id, before):
        async with begin(database, company_id, advances_revision=False) as uow:
            await purge_expired(uow, before)
            await purge_imports(uow, before)
    result = SweepResult(*storage.delete_partial_files(company_id, before))
    async for batch in storage.list_objects(company_id):
        sizes = {stored.key: stored.size for stored in batch if stored.modified_at < before}
        async with database.snapshot() as snapshot:
            unused = sizes.keys() - await existing_storage_keys(snapshot.for_company(company_id), list(sizes))
        await storage.delete(sorted(unused))
        result = result.plus(SweepResult(len(unused), sum(sizes[key] for key in unused)))
    return result


async def _has_expired(database: Database, company_id: int, before: datetime) -> bool:
    """Return whether there is something to delete: a transaction that writes takes a lock, on SQLite that of all."""
    async with database.snapshot() as snapshot:
        store = snapshot.for_company(company_id)
        return await has_expired_files(store, snapshot.now, before) or await has_expired_imports(
            store, snapshot.now, before
        )
