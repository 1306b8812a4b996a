"""The driver of SQLite: as SQLAlchemy's adapter, with fewer trips to the driver's thread."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import exc, text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from db.connections.engine import DEFAULT_OPTIONS, create_engine
from db.tenancy.tenant_scope import PLANE

TABLE = "CREATE TABLE sale (id INTEGER PRIMARY KEY, amount INTEGER NOT NULL)"
INSERT = "INSERT INTO sale (amount) VALUES (:amount)"


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    made = create_engine(f"sqlite+aiosqlite:///{tmp_path}/one.db", DEFAULT_OPTIONS)
    async with made.connect() as connection:
        await run(connection, TABLE)
        await connection.commit()
    yield made
    await made.dispose()


async def run(connection: AsyncConnection, statement: str, *values: Any) -> Any:
    parameters = [{"amount": value} for value in values]
    return await connection.execute(text(statement).execution_options(**{PLANE: "identity"}), parameters or None)


async def insert_invalid(connection: AsyncConnection) -> None:
    async with connection.begin_nested():
        await run(connection, INSERT, 8)
        await run(connection, INSERT, None)


async def trips(connection: AsyncConnection, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Everything that the driver's thread is asked to do from now on."""
    raw: Any = (await connection.get_raw_connection()).driver_connection
    made: list[str] = []
    execute = raw._execute  # noqa: SLF001  # every trip of aiosqlite

    async def record(function: Any, *arguments: Any, **options: Any) -> Any:
        made.append(function.__name__)
        return await execute(function, *arguments, **options)

    monkeypatch.setattr(raw, "_execute", record)
    return made


async def test_reading_transaction_takes_a_trip_for_each_statement(
    engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with engine.connect() as connection:
        made = await trips(connection, monkeypatch)
        assert (await run(connection, "SELECT count(*) AS count FROM sale")).mappings().one() == {"count": 0}
        assert made == ["_execute"]
        assert (await run(connection, "SELECT 1 UNION SELECT 2")).scalars().all() == [1, 2]
        await connection.rollback()
    assert made == ["_execute", "_execute"]


async def test_transaction_without_statements_takes_none(engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    async with engine.connect() as connection:
        made = await trips(connection, monkeypatch)
        async with connection.begin():
            pass
        async with connection.begin() as transaction:
            await transaction.rollback()
    assert made == []


async def test_statements_of_a_transaction_see_one_snapshot(engine: AsyncEngine) -> None:
    count = "SELECT count(*) FROM sale"
    async with engine.connect() as reader, engine.connect() as writer:
        await writer.execution_options(writing=True)
        assert (await run(reader, count)).scalar() == 0
        await run(writer, INSERT, 1)
        await writer.commit()
        assert (await run(reader, count)).scalar() == 0
        await reader.rollback()
        assert (await run(reader, count)).scalar() == 1


async def test_first_transaction_of_a_connection_sees_one_snapshot(engine: AsyncEngine) -> None:
    count = "SELECT count(*) FROM sale"
    async with engine.connect() as writer, engine.connect() as reader:  # the reader is a new connection
        await writer.execution_options(writing=True)
        assert (await run(reader, count)).scalar() == 0
        await run(writer, INSERT, 1)
        await writer.commit()
        assert (await run(reader, count)).scalar() == 0


async def test_writing_transaction_begins_with_its_first_statement(
    engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with engine.connect() as connection:
        await connection.execution_options(writing=True)
        made = await trips(connection, monkeypatch)
        async with connection.begin():
            assert made == []
            await run(connection, INSERT, 1)
        assert made == ["_execute", "commit"]


async def test_nothing_is_written_outside_of_a_transaction(engine: AsyncEngine) -> None:
    """Such as after one that did not begin, because another writer held the lock."""
    async with engine.connect() as first, engine.connect() as second:
        for connection in (first, second):
            await connection.execution_options(writing=True)
        raw: Any = (await second.get_raw_connection()).driver_connection
        await raw.execute("PRAGMA busy_timeout=0")
        await run(first, INSERT, 1)
        with pytest.raises(exc.OperationalError, match="locked"):
            await run(second, INSERT, 2)
        await first.rollback()
        with pytest.raises(exc.OperationalError, match="did not begin"):
            await run(second, INSERT, 3)
        await second.rollback()
        await run(second, INSERT, 4)
        assert (await run(second, "SELECT amount FROM sale")).scalars().all() == [4]


async def test_connections_share_a_bound_for_pages(engine: AsyncEngine) -> None:
    async with engine.connect() as connection:
        (bound,) = (await run(connection, "PRAGMA soft_heap_limit")).one()
    assert 8 * 2**20 <= bound <= 32 * 2**20


async def test_results_of_writes(engine: AsyncEngine) -> None:
    async with engine.connect() as connection:
        await connection.execution_options(writing=True)
        one = await run(connection, INSERT, 7)
        assert (one.lastrowid, one.rowcount, one.returns_rows) == (1, 1, False)
        await run(connection, INSERT, 8, 9)
        changed = await run(connection, "UPDATE sale SET amount = amount + 1 RETURNING amount")
        assert changed.scalars().all() == [8, 9, 10]
        assert (await run(connection, "DELETE FROM sale WHERE amount > 8")).rowcount == 2
        await connection.rollback()
        assert (await run(connection, "SELECT count(*) FROM sale")).scalar() == 0


async def test_savepoint_and_errors(engine: AsyncEngine) -> None:
    async with engine.connect() as connection:
        await connection.execution_options(writing=True)
        await run(connection, INSERT, 7)
        with pytest.raises(exc.IntegrityError):
            await insert_invalid(connection)
        assert (await run(connection, "SELECT amount FROM sale")).scalars().all() == [7]
        with pytest.raises(exc.OperationalError, match="no such table"):
            await run(connection, "SELECT 1 FROM missing")


async def test_statements_of_one_turn_share_a_trip(engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    async with engine.connect() as connection:
        driver: Any = (await connection.get_raw_connection()).dbapi_connection
        trips_made: list[Any] = []
        submit = type(driver)._submit  # noqa: SLF001  # every trip of reading statements

        def record(self: Any, future: Any, function: Any) -> None:
            trips_made.append(function)
            submit(self, future, function)

        monkeypatch.setattr(type(driver), "_submit", record)
        selects = ("SELECT 1", "SELECT unknown", "SELECT 3")
        results = await asyncio.gather(*(driver.start(select, ()) for select in selects), return_exceptions=True)
        assert [getattr(each, "rows", type(each)) for each in results] == [[(1,)], sqlite3.OperationalError, [(3,)]]
        assert len(trips_made) == 1
        assert (await driver.start("SELECT 4", ())).rows == [(4,)]
        assert len(trips_made) == 2
