"""A kill in one of four busy processes: no gated operation starts, commits or continues after it.

`AFTERWIN_STRESS_SECONDS` is the time after the kill in seconds. With `-s` the test prints its figures.
"""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from time import monotonic
from typing import Any

import httpx2
import orjson
import pytest
from beta_client import ACCOUNTS, UNAVAILABLE, give_staff_roles
from company_fixture import CompanyFixture, colleague, make_company
from live_server import serving
from mutate import create_account
from until import TIMEOUT_SECONDS
from websockets.asyncio.client import ClientConnection, connect

from db.models import Organization, StaffRole
from db.row import select_rows
from db.verify import find_differences

pytestmark = pytest.mark.slow

WORKERS = 4
ANSWERS_BEFORE_KILL = 4 * WORKERS
"""By then, each process answers operations while it learns of the kill."""
SECONDS = float(os.environ.get("AFTERWIN_STRESS_SECONDS", "1"))
MAX_SECONDS = 0.5
INTERVAL = 0.01
READ = "{ accounts(first: 1) { nodes { name wonValue { total { amount } } } } }"
WRITE = """mutation ($id: ID!, $industry: String!) {
  accountUpdate(input: {id: $id, industry: $industry}) { account { id } userErrors { code } } }"""
LISTEN = "subscription { accountChanged { kind } }"
KILL = """mutation { flagKill(input: {key: "accounts", reason: "To see it happen."}) {
  revision userErrors { code } workers { total acknowledged } } }"""


@dataclass
class Observations:
    """Observations of the clients; times of the monotonic clock."""

    killed: float = float("inf")
    """Time of the response to the kill."""
    answered: int = 0
    refused: int = 0
    late: list[str] = field(default_factory=list)
    """Gated operations that started after the kill and succeeded."""
    ended: list[float] = field(default_factory=list)
    """End of each stream."""
    stalled: float = 0
    """Longest delay of the event loop of this process in seconds."""
    unacknowledged: list[Any] = field(default_factory=list)
    """Errors at the end of a stream other than FEATURE_UNAVAILABLE."""


async def ask(http: httpx2.AsyncClient, seen: Observations, document: str, **variables: Any) -> None:
    """Send a document, and record whether it succeeded though it started after the kill."""
    began = monotonic()
    answer = (await http.post("/graphql", json={"query": document, "variables": variables})).json()
    if "errors" not in answer:
        seen.answered += 1
        seen.late += [f"{document} at {began - seen.killed:.3f} s"] if began > seen.killed else []
        return
    (error,) = answer["errors"]
    assert error["extensions"] in (UNAVAILABLE, {"code": "BUSY"}), error
    seen.refused += error["extensions"] == UNAVAILABLE


async def keep_asking(
    http: httpx2.AsyncClient, seen: Observations, until: float, document: str, **variables: Any
) -> None:
    """Send a document repeatedly; a mutation with a new value each time."""
    turn = 0
    while monotonic() < min(until, seen.killed + SECONDS):
        await ask(http, seen, document, **variables, **({"industry": f"I{turn}"} if variables else {}))
        turn += 1
        await asyncio.sleep(INTERVAL)


@asynccontextmanager
async def streaming(origin: str, viewer: CompanyFixture) -> AsyncIterator[ClientConnection]:
    """A socket with a subscription."""
    address = origin.replace("http", "ws", 1) + "/graphql"
    async with connect(address, subprotocols=["graphql-transport-ws"], additional_headers=viewer.headers) as held:  # type: ignore[list-item]
        await held.send('{"type": "connection_init"}')
        assert orjson.loads(await held.recv())["type"] == "connection_ack"
        await held.send(orjson.dumps({"type": "subscribe", "id": "1", "payload": {"query": LISTEN}}).decode())
        yield held


async def receive_until_end(held: ClientConnection, seen: Observations) -> None:
    """Receive until the stream ends; record the time and the errors."""
    while True:
        message = orjson.loads(await asyncio.wait_for(held.recv(), 30))
        payload = message.get("payload")
        errors = payload if isinstance(payload, list) else (payload or {}).get("errors")
        if errors:
            seen.ended.append(monotonic())
            seen.unacknowledged += [each for each in errors if each["extensions"] != UNAVAILABLE]
            return


async def measure_delays(seen: Observations, until: float) -> None:
    """Record the longest delay of the event loop."""
    while monotonic() < min(until, seen.killed + SECONDS):
        began = monotonic()
        await asyncio.sleep(INTERVAL)
        seen.stalled = max(seen.stalled, monotonic() - began - INTERVAL)


async def industry_of(viewer: CompanyFixture, organization: str) -> str | None:
    async with viewer.database.snapshot() as snapshot:
        (row,) = await snapshot.for_company(viewer.company.id).all(select_rows(Organization))
    return str(row.industry)


async def test_kill_in_one_process_closes_the_feature_in_all(viewer: CompanyFixture, database_url: str) -> None:
    organization, _ = await create_account(viewer)
    staff = await make_company(viewer.database, "Platform", in_beta=False)
    oncall = await give_staff_roles(await colleague(staff, "Olu Peña"), StaffRole.ONCALL)
    seen = Observations()
    async with AsyncExitStack() as stack:
        origins = [stack.enter_context(serving(database_url)) for _ in range(WORKERS)]
        clients = [
            await stack.enter_async_context(
                httpx2.AsyncClient(base_url=each, headers=viewer.headers, timeout=TIMEOUT_SECONDS)
            )
            for each in origins
        ]
        streams = [await stack.enter_async_context(streaming(each, viewer)) for each in origins]
        oncall_client = await stack.enter_async_context(
            httpx2.AsyncClient(base_url=origins[1], headers=oncall.headers, timeout=TIMEOUT_SECONDS)
        )
        until = monotonic() + 60
        async with asyncio.TaskGroup() as tasks:
            for http, held in zip(clients, streams, strict=True):
                tasks.create_task(keep_asking(http, seen, until, READ))
                tasks.create_task(keep_asking(http, seen, until, WRITE, id=organization))
                tasks.create_task(receive_until_end(held, seen))
            tasks.create_task(measure_delays(seen, until))
            while seen.answered < ANSWERS_BEFORE_KILL:  # noqa: ASYNC110  # an event would be one more thing to get wrong
                await asyncio.sleep(INTERVAL)
            answer = (await oncall_client.post("/graphql", json={"query": KILL})).json()
            seen.killed = monotonic()
            at_once = await industry_of(viewer, organization)
    assert answer["data"]["flagKill"]["userErrors"] == [], answer
    assert seen.refused > WORKERS
    assert seen.late == []
    assert await industry_of(viewer, organization) == at_once  # nothing was written after it
    assert (len(seen.ended), seen.unacknowledged) == (WORKERS, [])
    assert max(seen.ended) - seen.killed < MAX_SECONDS + 2 * seen.stalled
    async with viewer.database.snapshot() as snapshot:
        assert [each async for each in find_differences(snapshot.for_company(viewer.company.id))] == []
    print(  # noqa: T201  # the figures
        f"{ACCOUNTS}: {seen.answered} answered before, {seen.refused} refused after; streams over after",
        ", ".join(f"{each - seen.killed:.3f} s" for each in sorted(seen.ended)),
    )
