"""Health checks: the process, its database, its version and its end."""

import asyncio
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx2
import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine
from starlette.applications import Starlette

from db.store import Database
from endpoints.health import OLDER_SCHEMA, SHUTTING_DOWN, Readiness, announce_shutdown, routes


async def readyz(readiness: Readiness) -> tuple[int, str]:
    """Return status and text of the check."""
    transport = httpx2.ASGITransport(app=Starlette(routes=routes(readiness)))
    async with httpx2.AsyncClient(transport=transport, base_url="http://10.0.0.7") as client:
        response = await client.get("/readyz")
    assert response.headers["cache-control"] == "private, no-store"
    return response.status_code, response.text


async def test_readyz_reports_ready(database: Database) -> None:
    assert await readyz(Readiness(database)) == (200, "ready")


async def test_readyz_reports_older_tables(database: Database, owner: AsyncEngine) -> None:
    async with owner.begin() as connection:
        await connection.execute(text("DELETE FROM alembic_version"))

    assert await readyz(Readiness(database)) == (503, OLDER_SCHEMA)


async def test_readyz_is_ready_when_tables_are_newer(database: Database, owner: AsyncEngine) -> None:
    async with owner.begin() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '20991231'"))

    assert await readyz(Readiness(database)) == (200, "ready")


async def test_readyz_reports_database_without_tables(tmp_path: Any) -> None:
    empty = Database(f"sqlite+aiosqlite:///{tmp_path}/empty.db")

    assert await readyz(Readiness(empty)) == (503, "The database does not answer.")
    await empty.close()


async def test_readyz_reports_database_away(unused_tcp_port: int) -> None:
    away = Database(f"postgresql+asyncpg://x@127.0.0.1:{unused_tcp_port}/x")

    assert await readyz(Readiness(away)) == (503, "The database does not answer.")
    await away.close()


async def test_readyz_asks_the_database_once_for_many_checks(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    readiness, asked = Readiness(database), []
    check = readiness._check_database  # noqa: SLF001  # what costs a statement

    async def count_and_check() -> str | None:
        asked.append(1)
        return await check()

    monkeypatch.setattr(readiness, "_check_database", count_and_check)
    await asyncio.gather(*(readyz(readiness) for _ in range(10)))

    assert len(asked) == 1


@contextmanager
def sigterm_handled_by(handler: Any) -> Iterator[None]:
    before = signal.signal(signal.SIGTERM, handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


async def test_readyz_reports_shutdown_before_the_server_stops(database: Database) -> None:
    readiness, stopped = Readiness(database), asyncio.Event()
    loop = asyncio.get_running_loop()
    with sigterm_handled_by(lambda *_: loop.call_soon_threadsafe(stopped.set)):
        announce_shutdown(readiness, 0.2)
        signal.raise_signal(signal.SIGTERM)

        assert await readyz(readiness) == (503, SHUTTING_DOWN)
        assert not stopped.is_set()
        await asyncio.wait_for(stopped.wait(), 10)


async def test_shutdown_is_not_announced_without_a_server(database: Database) -> None:
    with sigterm_handled_by(signal.SIG_DFL):
        announce_shutdown(Readiness(database), 0)

        assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
