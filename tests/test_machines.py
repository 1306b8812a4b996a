"""Two servers of two workers behind PgBouncer, and a replica that lags.

What fails loses no write, and shows no old state.
"""

import asyncio
import os
import signal
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import httpx2
import pytest
from company_fixture import CompanyFixture
from database_templates import Templates
from http_client import EMAIL, PASSWORD
from machines import CLOCK_AHEAD, LAG, Fleet, Machines, pooled_machines
from mutate import create_record
from policies import unprotected_tables
from sign_in_fixtures import eva
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import AsyncEngine
from standby import Standby, run_standby
from until import TIMEOUT_SECONDS

from db.migrations.migrate import upgrade
from db.migrations.steps import run_step
from db.models import Company, Event, User
from db.row import select_rows
from db.verify import find_differences

__all__ = ["eva"]

pytestmark = pytest.mark.slow

CLIENTS = 3
DAMAGE = "DROP POLICY of_the_company ON {table}"
"""What the migration under load has to mend: a table that every write and every read of the clients uses."""

NEXT_RELEASE = (
    "ALTER TABLE organization ADD COLUMN forecast numeric",
    "ALTER TABLE event ADD COLUMN channel varchar(32) DEFAULT 'API'",
    "CREATE TABLE forecast (company_id bigint, id bigint, PRIMARY KEY (company_id, id))",
    "UPDATE alembic_version SET version_num = '20991231'",
)
"""What a migration may add while servers of the release before it work."""


@pytest.fixture
def templates(postgresql: Templates) -> Templates:
    """PostgreSQL only: SQLite has one machine."""
    return postgresql


@pytest.fixture(scope="module")
def standby(postgresql_folder: Path) -> Iterator[Standby]:
    """A replica that is always a little behind."""
    with run_standby(postgresql_folder, *LAG) as running:
        yield running


@pytest.fixture
def machines(
    database_url: str, viewer: CompanyFixture, postgresql_folder: Path, standby: Standby, tmp_path: Path
) -> Iterator[Machines]:
    """Two servers of the company's database."""
    with pooled_machines(database_url, postgresql_folder, standby, tmp_path) as found:
        found.servers = [found.start(), found.start(CLOCK_AHEAD)]
        yield found


async def expect_complete(viewer: CompanyFixture) -> None:
    """Every roll-up equals its source, and the event log has every revision."""
    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)
        assert [each async for each in find_differences(store)] == []
        (company,) = await store.all(select_rows(Company))
        revisions = {event.revision for event in await store.all(select_rows(Event))}
    assert sorted(revisions) == list(range(company.revision + 1))


async def test_nothing_is_lost_while_parts_fail(
    machines: Machines, viewer: CompanyFixture, standby: Standby, owner: AsyncEngine, database_url: str
) -> None:
    row_ids = [await create_record(viewer, "organizationCreate", name=f"Client {n}") for n in range(CLIENTS)]
    fleet = Fleet(machines.origins, viewer.headers)
    async with fleet.load(row_ids):
        await at_least(fleet, 10)
        await migrate(owner, database_url)
        await expand(owner)
        await at_least(fleet, 10)
        await lose_a_server(machines, fleet)
        await at_least(fleet, 10)
        lose_a_worker(machines)
        await at_least(fleet, 10)
        replace_workers(machines)
        await at_least(fleet, 10)
        await standby.pause()
        await at_least(fleet, 10)
        await standby.catch_up()
        await asyncio.to_thread(standby.stop)
        await at_least(fleet, 10)
        await asyncio.to_thread(standby.start)

    assert fleet.results["read"] > fleet.results["read lost"] + fleet.results["read BUSY"]
    await expect_complete(viewer)


async def at_least(fleet: Fleet, reads: int) -> None:
    """Wait until the clients have read so often from now on."""
    enough = fleet.results["read"] + reads
    while fleet.results["read"] < enough:  # noqa: ASYNC110  # clients count, and wake nothing
        await asyncio.sleep(0.01)


async def lose_a_server(machines: Machines, fleet: Fleet) -> None:
    """Kill the first server in the middle of its requests, and start another one for it."""
    machines.servers[0].kill()
    fleet.origins[:] = machines.origins[1:]
    machines.servers[0] = await asyncio.to_thread(machines.start)
    fleet.origins[:] = machines.origins


def lose_a_worker(machines: Machines) -> None:
    """Kill a worker in the middle of its requests; its server starts another one."""
    os.kill(machines.servers[0].workers()[0], signal.SIGKILL)


def replace_workers(machines: Machines) -> None:
    """Let the second server replace its workers one after the other, in the middle of their requests."""
    pid = machines.servers[1].process.pid
    assert pid is not None
    os.kill(pid, signal.SIGHUP)


async def migrate(owner: AsyncEngine, database_url: str) -> None:
    """Take from tables what row-level security needs, and let a migration restore it."""
    async with owner.begin() as connection:
        for table in ("note", "label", "deal"):
            await connection.execute(text(DAMAGE.format(table=table)))
    await asyncio.to_thread(upgrade, database_url)
    assert await unprotected_tables(database_url) == []


async def expand(owner: AsyncEngine) -> None:
    """Add what the next release may add: servers of this one go on, and start, although the tables are newer."""
    for statement in NEXT_RELEASE:
        await run_step(owner, partial(execute, statement))


def execute(statement: str, connection: Connection) -> None:
    connection.exec_driver_sql(statement)


@pytest.mark.usefixtures("eva")
async def test_password_of_a_machine_whose_clock_is_ahead(machines: Machines, eva: User) -> None:
    """Its sessions are valid on the other one, and a new session there is not over."""
    new = {"email": EMAIL, "password": "a new and longer phrase"}
    async with patient() as old, patient() as ahead, patient() as behind:
        first, second = machines.origins
        await post(old, f"{first}/auth/sign-in", email=EMAIL, password=PASSWORD)
        ahead.cookies.update(old.cookies)
        await post(ahead, f"{second}/auth/password/change", currentPassword=PASSWORD, password=new["password"])
        await post(behind, f"{first}/auth/sign-in", **new)

        seen = Counter[tuple[str, str | None]]()
        for name, client in (("old", old), ("ahead", ahead), ("behind", behind)):
            for origin in machines.origins:
                user = (await client.get(f"{origin}/auth/session")).json()["user"]
                seen[name, user and user["name"]] += 1
    assert seen == {("old", None): 2, ("ahead", eva.name): 2, ("behind", eva.name): 2}


def patient() -> httpx2.AsyncClient:
    return httpx2.AsyncClient(timeout=TIMEOUT_SECONDS)


async def post(client: httpx2.AsyncClient, url: str, **body: str) -> None:
    (await client.post(url, json=body)).raise_for_status()
