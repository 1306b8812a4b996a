"""Connections under cancellation: others on them go on, and each returns to the pool."""

import asyncio
from contextlib import AsyncExitStack

import pytest
from sqlalchemy import Select, event, func, literal, select

from db.connections.connection import IDENTITY, Connection, ConnectionClosed
from db.store import Database, Snapshot
from db.tenancy.tenant_scope import identity_statement

SECONDS = 20
"""Seconds that the long statement takes on PostgreSQL; on SQLite it takes as long at least."""


def long_statement(database: Database) -> Select[tuple[int]]:
    """Return a statement that runs until it is broken off."""
    if not database.is_sqlite:
        return select(func.pg_sleep(SECONDS))
    numbers = select(literal(1).label("n")).cte("numbers", recursive=True)
    numbers = numbers.union_all(select(numbers.c.n + 1).where(numbers.c.n < 10**10))
    return select(func.max(numbers.c.n))


async def run(connection: Connection, statement: Select[tuple[int]]) -> int:
    """Run a statement that reads no company's rows."""
    result = await connection.execute(identity_statement(statement), {}, tenant=IDENTITY)
    return int(result.scalar())


def connections_in_use(database: Database) -> int:
    """Return the number of connections that were not returned to the pool."""
    return int(database.engine.pool.checkedout())  # type: ignore[attr-defined]  # it is a queue


async def test_cancelled_reader_breaks_no_other(database: Database) -> None:
    async with database.snapshot() as snapshot:
        for _ in range(50):
            readers = [asyncio.create_task(run(snapshot.connection, select(literal(each)))) for each in range(4)]
            await asyncio.sleep(0)
            readers[0].cancel()
            readers[2].cancel()
            assert (await readers[1], await readers[3]) == (1, 3)
    assert connections_in_use(database) == 0


async def test_operations_in_turn_use_one_connection(database: Database) -> None:
    """Each connection keeps pages and statements of its own, so few of them should be warm."""
    used: set[int] = set()
    async with AsyncExitStack() as stack:
        for _ in range(3):
            await stack.enter_async_context(database.snapshot())
    event.listen(database.engine.sync_engine, "checkout", lambda opened, *_: used.add(id(opened)))
    for _ in range(6):
        async with database.snapshot() as snapshot:
            await run(snapshot.connection, select(literal(1)))

    assert len(used) == 1


async def test_close_breaks_off_a_running_statement(database: Database) -> None:
    async with asyncio.timeout(SECONDS / 2):
        async with database.snapshot() as snapshot:
            await run(snapshot.connection, select(literal(1)))
            reader = asyncio.create_task(run(snapshot.connection, long_statement(database)))
            waiting = asyncio.create_task(run(snapshot.connection, select(literal(1))))
            await asyncio.sleep(0.05)
            reader.cancel()
        with pytest.raises(ConnectionClosed):
            await waiting
    assert connections_in_use(database) == 0
    async with database.snapshot() as snapshot:
        assert await run(snapshot.connection, select(literal(2))) == 2


async def test_cancelled_operation_returns_its_connection(database: Database) -> None:
    async def operation() -> None:
        async with database.snapshot() as snapshot:
            await run(snapshot.connection, long_statement(database))

    async with asyncio.timeout(SECONDS / 2):
        running = asyncio.create_task(operation())
        await asyncio.sleep(0.2)
        assert connections_in_use(database) == 1
        running.cancel()
        await asyncio.wait({running})
    assert running.cancelled()
    assert connections_in_use(database) == 0


async def test_leftover_task_gets_no_rows(database: Database) -> None:
    async with database.snapshot() as snapshot:
        left_over = snapshot.connection
    with pytest.raises(ConnectionClosed):
        await run(left_over, select(literal(1)))


async def test_failed_savepoint_waits_for_a_cancelled_statement(database: Database) -> None:
    async def attempt(snapshot: Snapshot) -> None:
        async with snapshot.connection.savepoint():
            async with asyncio.timeout(0.001):
                for _ in range(1000):
                    await run(snapshot.connection, select(literal(1)))

    async with database.snapshot() as snapshot:
        with pytest.raises(TimeoutError):
            await attempt(snapshot)
        assert await run(snapshot.connection, select(literal(2))) == 2


@pytest.mark.parametrize("templates", ["postgresql"], indirect=True)
async def test_no_plan_holds_the_rows_of_a_company(database: Database) -> None:
    """A plan is made for the average company; in a large one it would look through all held rows for each other row."""
    async with database.snapshot() as snapshot:
        asked = identity_statement(select(func.current_setting("enable_material")))
        shown = await snapshot.connection.execute(asked, {}, tenant=IDENTITY)
        assert shown.scalar() == "off"
