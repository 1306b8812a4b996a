"""Servers of two machines share what waits: each piece is done once, also if one is killed in the middle of it."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from company_fixture import CompanyFixture
from database_templates import Templates
from live_server import served
from mutate import create_record, run_mutation
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine
from until import TIMEOUT_SECONDS

from db import bulk_changes, outbox
from db.models import EmailStatus
from db.outbox import Email, enqueue_email

pytestmark = pytest.mark.slow

ORGANIZATIONS, EMAILS, BULK_CHANGES = 6, 20, 4
NEVER = datetime(2999, 1, 1, tzinfo=UTC)
SECONDS_OF_TWO_LEASES = 120.0
PATIENT = {"AFTERWIN_DATABASE_STATEMENT_TIMEOUT_SECONDS": "0"}
"""A statement waits for a lock as long as it needs."""
STATE = "query ($id: ID!) { bulkChange(id: $id) { status recordsDone } }"
LOCK = text("SELECT FROM organization ORDER BY id DESC LIMIT 1 FOR UPDATE")
IS_WAITED_FOR = text("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted)")


@pytest.fixture
def templates(postgresql: Templates) -> Templates:
    """PostgreSQL only: SQLite has one machine."""
    return postgresql


@pytest.fixture
async def call(viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch) -> str:
    """A type of activities, in a company whose bulk changes have parts of two organizations."""
    monkeypatch.setattr(bulk_changes, "PART_SIZE", 2)
    for number in range(ORGANIZATIONS):
        await create_record(viewer, "organizationCreate", name=f"Client {number}")
    return await create_record(viewer, "activityTypeCreate", name="Call")


async def begin(viewer: CompanyFixture, call: str) -> str:
    """Begin to plan an activity with each organization; return the id of the bulk change."""
    changes = {"planActivity": {"subject": "Review", "typeId": call}}
    values = {"where": {}, "changes": changes, "inBackground": True}
    return str(
        (await run_mutation(viewer, "organizationUpdateMatching", "bulkChange { id }", **values))["bulkChange"]["id"]
    )


async def planned(viewer: CompanyFixture) -> int:
    return int((await viewer.ask("{ activities { totalCount } }"))["activities"]["totalCount"])


async def until(condition: Callable[[], Awaitable[Any]]) -> None:
    """Return once the condition holds, which asks the database."""
    async with asyncio.timeout(TIMEOUT_SECONDS):
        while not await condition():  # noqa: ASYNC110  # what another process does has no event
            await asyncio.sleep(0.05)


async def test_each_piece_is_done_once(viewer: CompanyFixture, database_url: str, call: str) -> None:
    waiting = [await begin(viewer, call) for _ in range(BULK_CHANGES)]
    async with viewer.uow() as uow:
        for number in range(EMAILS):
            await enqueue_email(uow, Email(f"ada{number}@solera.example", "Hello", "Hello.", NEVER))

    async def is_done() -> bool:
        states = [(await viewer.ask(STATE, id=each))["bulkChange"]["status"] for each in waiting]
        return set(states) == {"FINISHED"} and {each.status for each in await emails()} == {EmailStatus.SENT}

    async def emails() -> list[Any]:
        return await outbox.list_emails(viewer.database, status=None, limit=EMAILS)

    with served(database_url), served(database_url):
        await until(is_done)

    assert await planned(viewer) == BULK_CHANGES * ORGANIZATIONS
    assert [each.attempts for each in await emails()] == [1] * EMAILS


async def test_other_machine_goes_on_when_one_is_killed(
    viewer: CompanyFixture, database_url: str, owner: AsyncEngine, call: str
) -> None:
    """The last part of the bulk change waits for a row that another writer holds. Then its machine dies."""
    bulk_change = await begin(viewer, call)

    async def has_state(status: str, done: int) -> bool:
        found = await viewer.ask(STATE, id=bulk_change)
        return bool(found == {"bulkChange": {"status": status, "recordsDone": done}})

    async with owner.begin() as writer, owner.connect() as observer:
        await writer.execute(LOCK)
        with served(database_url, **PATIENT) as first:
            await until(lambda: has_state("RUNNING", ORGANIZATIONS - 2))
            await until(lambda: observer.scalar(IS_WAITED_FOR))
            first.process.kill()
            first.process.join()

    with served(database_url, SECONDS_OF_TWO_LEASES):
        await until(lambda: has_state("FINISHED", ORGANIZATIONS))
    assert await planned(viewer) == ORGANIZATIONS
