"""A real streaming replica: it answers what it has, users read their own writes, and its loss fails no request."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import asyncpg
import factories
import httpx2
import pytest
from beta_client import api_client
from company_fixture import CompanyFixture
from database_templates import Templates, share_compiled_statements
from router_queries import Sent, statements_sent
from sqlalchemy import make_url, select, text
from sqlalchemy.ext.asyncio import AsyncEngine
from standby import Standby, run_standby

import db.connections.replica
from db.connections.connection import ConnectionClosed
from db.connections.replica import RETRY_SECONDS, Replica, ReplicaResult
from db.errors import WriteConflict
from db.models import Company, Organization
from db.row import select_rows
from db.store import Database

pytestmark = pytest.mark.slow

LIST = "{ organizations { nodes { name } } }"
NAMES = select(Organization.c.name)
BREAK_OFF = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = $1"


@pytest.fixture
def templates(postgresql: Templates) -> Templates:
    """PostgreSQL only."""
    return postgresql


@pytest.fixture(scope="module")
def standby(postgresql_folder: Path) -> Iterator[Standby]:
    """A replica of the server of the tests."""
    with run_standby(postgresql_folder) as running:
        yield running


@pytest.fixture
async def replicated(viewer: CompanyFixture, database_url: str, standby: Standby) -> AsyncIterator[CompanyFixture]:
    """The company in a database with a replica that has all of it, and one organization."""
    name = str(make_url(database_url).database)
    database = Database(database_url, clock=viewer.database.clock, replica_url=standby.url(name))
    await share_compiled_statements(database)
    company = replace(viewer, database=database)
    await add(company, "Koyo")
    await standby.catch_up()
    yield company
    await database.close()


@pytest.fixture
def results(replicated: CompanyFixture) -> list[ReplicaResult]:
    """Result of each attempt to read from the replica."""
    found: list[ReplicaResult] = []
    replica_of(replicated).on_result = found.append
    return found


def replica_of(company: CompanyFixture) -> Replica:
    replica = company.database.replica
    assert replica is not None
    return replica


async def add(company: CompanyFixture, name: str) -> None:
    async with company.uow() as uow:
        await factories.organization(uow, name)


async def names(company: CompanyFixture) -> list[str]:
    return sorted(node["name"] for node in (await company.ask(LIST))["organizations"]["nodes"])


def tables(sent: Sent) -> set[str]:
    """The first table of each statement."""
    return {text.partition("FROM ")[2].partition(" ")[0].strip() for _plane, text in sent} - {""}


async def test_replica_answers_all_but_authentication(replicated: CompanyFixture, results: list[ReplicaResult]) -> None:
    with statements_sent(replicated.database) as primary:
        assert await names(replicated) == ["Koyo"]
        tokens = await replicated.ask("{ viewer { tokens { name } } organizations { totalCount } }")

    assert tokens == {"viewer": {"tokens": [{"name": "test"}]}, "organizations": {"totalCount": 1}}
    assert results == [ReplicaResult.READ] * 2
    assert "organization" not in tables(primary)
    assert "token" in tables(primary)


async def test_users_read_their_own_writes_while_the_replica_lags(
    replicated: CompanyFixture, results: list[ReplicaResult], standby: Standby
) -> None:
    await standby.pause()
    for number in range(3):
        await add(replicated, f"New {number}")
        assert len(await names(replicated)) == number + 2
    assert set(results) == {ReplicaResult.OTHER_REVISION}

    await standby.catch_up()
    assert len(await names(replicated)) == 4
    assert results[-1] is ReplicaResult.READ


async def test_replica_of_a_lost_history_is_not_read(
    replicated: CompanyFixture, results: list[ReplicaResult], standby: Standby, owner: AsyncEngine
) -> None:
    async with owner.begin() as connection:
        await connection.execute(text("UPDATE company SET revision = revision + 1, revision_id = 1"))
    await standby.catch_up()
    await standby.pause()
    async with owner.begin() as connection:  # as if a server without the last write had become the primary
        await connection.execute(text("UPDATE company SET revision = revision - 1"))
    await add(replicated, "Alma")

    assert await names(replicated) == ["Alma", "Koyo"]
    assert results == [ReplicaResult.OTHER_REVISION]


async def test_mutation_reads_from_the_primary(replicated: CompanyFixture, results: list[ReplicaResult]) -> None:
    answer = await replicated.ask(
        'mutation { organizationCreate(input: {name: "Alma"}) { organization { name owner { name } } } }'
    )

    assert answer["organizationCreate"]["organization"]["name"] == "Alma"
    assert not results


async def test_lost_replica_is_left_alone_for_a_while(
    replicated: CompanyFixture, results: list[ReplicaResult], standby: Standby
) -> None:
    seconds = [0.0]
    replica_of(replicated)._clock = lambda: seconds[0]  # noqa: SLF001  # a monotonic clock does not stand still
    replica_of(replicated)._lost_until = 0.0  # noqa: SLF001  # as above
    assert await names(replicated) == ["Koyo"]
    standby.stop()
    assert await names(replicated) == ["Koyo"]
    await restart(standby)
    assert await names(replicated) == ["Koyo"]
    seconds[0] += RETRY_SECONDS
    assert await names(replicated) == ["Koyo"]

    assert results == [ReplicaResult.READ, ReplicaResult.LOST, ReplicaResult.LOST, ReplicaResult.READ]


async def restart(standby: Standby) -> None:
    await asyncio.to_thread(standby.start)
    await standby.catch_up()


async def break_off(company: CompanyFixture, standby: Standby) -> None:
    """End the connections of the company's database to the replica, as if it were lost just now."""
    assert await standby.fetch(BREAK_OFF, make_url(str(replica_of(company).engine.url)).database)


async def test_primary_goes_on_when_the_replica_breaks_off(
    replicated: CompanyFixture, results: list[ReplicaResult], standby: Standby
) -> None:
    async with replicated.database.snapshot() as snapshot:
        store = snapshot.for_company(replicated.company.id)
        replicated.database.read_from_replica(snapshot.connection, await current(replicated))
        assert await store.tuples(NAMES) == [("Koyo",)]
        await break_off(replicated, standby)
        assert await store.tuples(NAMES) == [("Koyo",)]

    assert results == [ReplicaResult.READ, ReplicaResult.LOST]


async def test_snapshots_are_not_mixed_when_the_replica_breaks_off(
    replicated: CompanyFixture, results: list[ReplicaResult], standby: Standby
) -> None:
    async with replicated.database.snapshot() as snapshot:
        store = snapshot.for_company(replicated.company.id)
        replicated.database.read_from_replica(snapshot.connection, await current(replicated))
        assert await store.tuples(NAMES) == [("Koyo",)]
        await add(replicated, "Alma")
        await break_off(replicated, standby)
        with pytest.raises(WriteConflict):
            await store.tuples(NAMES)
        assert snapshot.connection.has_conflict

    assert results == [ReplicaResult.READ, ReplicaResult.LOST]


async def test_nothing_is_opened_after_the_end(replicated: CompanyFixture, results: list[ReplicaResult]) -> None:
    async with replicated.database.snapshot() as snapshot:
        store = snapshot.for_company(replicated.company.id)
        replicated.database.read_from_replica(snapshot.connection, await current(replicated))

    with pytest.raises(ConnectionClosed):
        await store.tuples(NAMES)
    assert not results


async def test_replica_with_another_password_is_left_alone(
    replicated: CompanyFixture, results: list[ReplicaResult]
) -> None:
    def refuse() -> Any:
        raise asyncpg.InvalidPasswordError("no such password")

    replicated.database.replica = Replica(replica_of(replicated).engine, refuse)
    replicated.database.replica.on_result = results.append

    assert await names(replicated) == ["Koyo"]
    assert results == [ReplicaResult.LOST]


async def test_replica_that_hangs_is_not_waited_for(
    replicated: CompanyFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed: list[bool] = []

    @asynccontextmanager
    async def hang() -> AsyncIterator[Any]:
        try:
            await asyncio.Event().wait()
            yield
        finally:
            closed.append(True)

    monkeypatch.setattr(db.connections.replica, "MAX_WAIT_SECONDS", 0.01)
    found: list[ReplicaResult] = []
    replica = replicated.database.replica = Replica(replica_of(replicated).engine, hang)
    replica.on_result = found.append

    assert await names(replicated) == ["Koyo"]
    assert (found, closed) == ([ReplicaResult.LOST], [True])


async def current(company: CompanyFixture) -> Any:
    async with company.database.snapshot() as snapshot:
        return await snapshot.for_company(company.company.id).first(select_rows(Company))


async def test_export_is_read_from_the_replica(replicated: CompanyFixture, results: list[ReplicaResult]) -> None:
    link = await replicated.ask("{ export(list: ORGANIZATIONS) { url } }")
    results.clear()
    async with api_client(replicated) as client:
        response: httpx2.Response = await client.get(link["export"]["url"])

    assert "Koyo" in response.text
    assert results == [ReplicaResult.READ]
