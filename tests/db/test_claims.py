"""Claims are exclusive: of several processes that claim the same work at once, one gets it.

Scheduler, reminders and retention have such claims in their own tests.
"""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest
from company_fixture import CompanyFixture

from beta.changes.change_flag import change_flag
from beta.ops.flag_ops import CreateFlag
from db.flags.flag_unit_of_work import FlagActor, begin_flags
from db.flags.webhooks import claim_delivery
from db.imports.jobs import IMPORT_QUEUE, create_import
from db.models import FlagActorKind, ImportStatus, Organization, StoredImportOptions
from db.outbox import Email, claim_next, enqueue_email
from db.transactions import begin

PROCESSES = 6
Claim = Callable[[], Awaitable[Any]]


async def waiting_import(viewer: CompanyFixture) -> Claim:
    """Let an import wait; return what claims it, with a number of its own each time."""
    async with viewer.uow() as uow:
        kept = {"status": ImportStatus.RUNNING, "storage_key": "k", "user_id": viewer.user_id}
        await create_import(uow, "a.csv", 1, StoredImportOptions("UTC"), **kept)
    (due,) = await IMPORT_QUEUE.due(viewer.database)
    numbers = iter(range(1, PROCESSES + 1))
    return lambda: IMPORT_QUEUE.claim(viewer.database, due, next(numbers))


async def waiting_email(viewer: CompanyFixture) -> Claim:
    async with viewer.uow() as uow:
        await enqueue_email(uow, Email("ada@x.example", "Hello", "text", uow.now + timedelta(hours=1)))
    return lambda: claim_next(viewer.database)


async def waiting_webhook(viewer: CompanyFixture) -> Claim:
    await claim_delivery(viewer.database, "chat")  # a new subscriber begins after the latest change
    async with begin_flags(viewer.database, FlagActor(FlagActorKind.CLI, "noor", "Noor", environment="tests")) as flags:
        await change_flag(flags, "ledger", [CreateFlag(title="Ledger", owner="Noor")], reason="Planned.")
    return lambda: claim_delivery(viewer.database, "chat")


@pytest.mark.parametrize("wait", [waiting_import, waiting_email, waiting_webhook])
async def test_one_of_several_processes_gets_the_work(viewer: CompanyFixture, wait: Any) -> None:
    claim = await wait(viewer)

    claimed = await asyncio.gather(*(claim() for _ in range(PROCESSES)))

    assert len([each for each in claimed if each is not None]) == 1


async def test_update_returns_only_what_it_wrote(viewer: CompanyFixture) -> None:
    """Without the company's lock, another transaction may have written the same rows meanwhile."""
    async with viewer.uow() as uow:
        ids = await uow.insert(Organization, [{"name": "A", "folded_name": "a", "owner_id": viewer.user_id}] * 2)

    written = await asyncio.gather(*(_delete_all(viewer) for _ in range(PROCESSES)))

    assert sorted(row_id for each in written for row_id in each) == sorted(ids)


async def _delete_all(viewer: CompanyFixture) -> list[int]:
    async with begin(viewer.database, viewer.company.id, advances_revision=False) as uow:
        return await uow.update_all(Organization, Organization.c.deleted_at.is_(None), deleted_at=uow.now)
