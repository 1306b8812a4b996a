"""Sweeping up: bytes that no file has, because they were never made known or because the file was deleted."""

from datetime import datetime, timedelta
from typing import NamedTuple

from db.companies import list_companies
from db.store import Database
from db.transactions import begin
from db.uploads import existing_storage_keys, purge_expired
from files.storage import Storage


class SweepResult(NamedTuple):
    """How much was thrown away; `size` in bytes."""

    files: int = 0
    size: int = 0

    def plus(self, other: "SweepResult") -> "SweepResult":
        """Both together."""
        return SweepResult(self.files + other.files, self.size + other.size)


async def sweep(database: Database, storage: Storage, older_than: timedelta) -> SweepResult:
    """Throw away all that is older and that no file has, nor one that was deleted and can still be restored.

    It may run at any time, and several times at once: it touches only what can become no file's any more.
    """
    before, swept = database.clock() - older_than, SweepResult()
    for company in await list_companies(database):
        async with begin(database, company.id, advances_revision=False) as uow:
            await purge_expired(uow, before)
        swept = swept.plus(await _sweep(database, storage, company.id, before))
    return swept


async def _sweep(database: Database, storage: Storage, company_id: int, before: datetime) -> SweepResult:
    swept = SweepResult(*storage.delete_partial_files(company_id, before))
    async for some in storage.list_objects(company_id):
        old = {each.key: each.size for each in some if each.since < before}
        async with database.snapshot() as snapshot:
            lost = old.keys() - await existing_storage_keys(snapshot.for_company(company_id), list(old))
        await storage.delete(sorted(lost))
        swept = swept.plus(SweepResult(len(lost), sum(old[key] for key in lost)))
    return swept
