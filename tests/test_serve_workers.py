"""`afterwin serve --workers 2`: limits are those of both, and workers are replaced while clients read."""

import os
import signal
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import ExitStack
from pathlib import Path

import httpx2
import pytest
from company_fixture import CompanyFixture
from live_server import Served, served
from redis_server import run_redis
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine
from until import TIMEOUT_SECONDS, until

pytestmark = pytest.mark.slow

POINTS = 200_000
LIMIT = "{ rateLimit { limit } }"
WRONG = {"email": "ada@solera.example", "password": "a phrase that is wrong"}
ATTEMPTS = 10
"""Attempts to sign in that one place may make with one address."""
NEW_CONNECTIONS = httpx2.Limits(max_keepalive_connections=0)
"""Each request has a connection of its own, which any worker may take."""
READ = "{ viewer { user { name } } }"
REPLACED, KEPT = "all workers were replaced", "workers were not replaced"
CANNOT_START = "a worker could not start"


@pytest.mark.parametrize("together", [False, True], ids=["shares", "redis"])
async def test_limits_hold_for_both_workers_together(
    viewer: CompanyFixture,
    database_url: str,
    together: bool,  # noqa: FBT001  # a parameter
) -> None:
    with ExitStack() as stack:
        storage = {"AFTERWIN_RATE_LIMIT_STORAGE_URL": stack.enter_context(run_redis())} if together else {}
        settings = {"AFTERWIN_POINTS_PER_MINUTE": str(POINTS), **storage}
        server = stack.enter_context(served(database_url, workers=2, **settings))
        async with httpx2.AsyncClient(timeout=TIMEOUT_SECONDS, limits=NEW_CONNECTIONS) as http:
            shown = [await shown_limits(http, server, viewer) for _ in range(4)]
            statuses = Counter([await attempt(http, server) for _ in range(4 * ATTEMPTS)])

    share = POINTS if together else POINTS // 2
    assert shown == [(f'"points";q={share};w=60', share)] * len(shown)
    assert statuses.keys() == {401, 429}
    assert statuses[401] == ATTEMPTS if together else ATTEMPTS // 2 <= statuses[401] <= ATTEMPTS


async def shown_limits(http: httpx2.AsyncClient, server: Served, viewer: CompanyFixture) -> tuple[str, int]:
    """Return the limit of points in the header and in GraphQL."""
    response = await http.post(f"{server.origin}/graphql", json={"query": LIMIT}, headers=viewer.headers)
    return response.headers["ratelimit-policy"], response.json()["data"]["rateLimit"]["limit"]


async def attempt(http: httpx2.AsyncClient, server: Served) -> int:
    """Try a password; return the status."""
    return (await http.post(f"{server.origin}/auth/sign-in", json=WRONG)).status_code


@pytest.fixture
async def logged(database_url: str, tmp_path: Path) -> AsyncIterator[tuple[Served, Path]]:
    """A server with two workers, and its log."""
    log = tmp_path / "serve.log"
    with served(database_url, workers=2, log=str(log)) as server:
        yield server, log


async def test_workers_are_replaced_while_clients_read(viewer: CompanyFixture, logged: tuple[Served, Path]) -> None:
    server, log = logged
    before, answers, lost = server.workers(), Counter[int](), 0
    signal_to(server, signal.SIGHUP)
    async with httpx2.AsyncClient(headers=viewer.headers, timeout=TIMEOUT_SECONDS) as http:
        while REPLACED not in log.read_text():
            try:
                answer = await http.post(f"{server.origin}/graphql", json={"query": READ})
            except (
                httpx2.TransportError
            ):  # the worker closed the connection before it saw the request (RFC 9112, 9.3.1)
                lost += 1
            else:
                answers[answer.status_code] += 1

    assert (set(answers), KEPT in log.read_text()) == ({200}, False)
    assert lost <= len(before)
    assert set(before).isdisjoint(server.workers())
    assert log.read_text().count("waiting for a new worker") >= len(before)


async def test_start_says_that_limits_are_divided(logged: tuple[Served, Path]) -> None:
    _, log = logged
    first, second, *_ = log.read_text().splitlines()
    assert (first[:46], second[:12]) == ("Limits of users are divided among 2 processes.", "Open http://")


async def test_workers_stay_when_a_new_one_cannot_start(
    viewer: CompanyFixture, logged: tuple[Served, Path], owner: AsyncEngine
) -> None:
    server, log = logged
    signal_to(server, signal.SIGHUP)
    await until(lambda: REPLACED in log.read_text())  # so that both have started
    before = server.workers()
    async with owner.begin() as connection:
        await connection.execute(text("DELETE FROM alembic_version"))
    signal_to(server, signal.SIGHUP)
    await until(lambda: KEPT in log.read_text())

    assert server.workers() == before
    assert httpx2.get(f"{server.origin}/livez", timeout=TIMEOUT_SECONDS).text == "alive"


async def test_killed_worker_is_replaced(viewer: CompanyFixture, logged: tuple[Served, Path]) -> None:
    server, _ = logged
    lost, kept = server.workers()
    os.kill(lost, signal.SIGKILL)
    await until(lambda: len(set(server.workers()) - {lost, kept}) == 1)

    assert kept in server.workers()
    server.kill()  # the new worker may not have started yet


async def test_other_worker_serves_on_when_another_cannot_start(
    logged: tuple[Served, Path], owner: AsyncEngine
) -> None:
    server, log = logged
    signal_to(server, signal.SIGHUP)
    await until(lambda: REPLACED in log.read_text())  # so that both have started
    lost, kept = server.workers()
    async with owner.begin() as connection:
        await connection.execute(text("DELETE FROM alembic_version"))
    os.kill(lost, signal.SIGKILL)
    await until(lambda: CANNOT_START in log.read_text() or not server.process.is_alive())

    assert httpx2.get(f"{server.origin}/livez", timeout=TIMEOUT_SECONDS).text == "alive"
    assert kept in server.workers()


async def test_killed_worker_is_replaced_while_another_hangs(logged: tuple[Served, Path]) -> None:
    """The one that hangs is to be replaced, and takes its whole time to end."""
    server, log = logged
    signal_to(server, signal.SIGHUP)
    await until(lambda: REPLACED in log.read_text())
    hangs, lost = server.workers()
    os.kill(hangs, signal.SIGSTOP)
    signal_to(server, signal.SIGHUP)
    await until(lambda: len(server.workers()) == 3 and log.read_text().count("waiting for a new worker") > 2)
    os.kill(lost, signal.SIGKILL)
    await until(lambda: "another worker starts" in log.read_text())
    server.process.terminate()
    server.process.join(TIMEOUT_SECONDS)

    assert not server.process.is_alive()
    assert not is_running(hangs)


async def test_workers_end_when_their_supervisor_is_killed(viewer: CompanyFixture, logged: tuple[Served, Path]) -> None:
    """Else they would hold the port, and nothing would end them."""
    server, _ = logged
    workers = server.workers()
    server.process.kill()
    await until(lambda: not any(map(is_running, workers)))

    assert [pid for pid in workers if is_running(pid)] == []


def is_running(pid: int) -> bool:
    """Return whether the process serves: one that has ended may wait for its new parent."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def signal_to(server: Served, number: signal.Signals) -> None:
    assert server.process.pid is not None
    os.kill(server.process.pid, number)
