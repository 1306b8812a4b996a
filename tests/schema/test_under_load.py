"""Killed servers and many concurrent clients: no write is lost, and none is partial.

`AFTERWIN_STRESS_OPERATIONS` is the number of operations of each client in the second test. Default: 5.
"""

import asyncio
import os
import random
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from time import monotonic
from typing import Any

import httpx2
import pytest
from company_fixture import CompanyFixture
from live_server import served, serving
from mutate import create_record
from until import TIMEOUT_SECONDS

from db.models import Company, Event
from db.row import select_rows
from db.verify import find_differences

pytestmark = pytest.mark.slow

OPERATIONS = int(os.environ.get("AFTERWIN_STRESS_OPERATIONS", "5"))
KILLS = 3
CLIENTS = 8
ORGANIZATIONS = 12
UPDATE = """mutation ($updates: [OrganizationUpdateInput!]!) {
  organizationBulkUpdate(input: {updates: $updates}) { results { userErrors { code } } } }"""
COUNT = """mutation ($id: ID!, $version: Int!, $count: Int!) {
  organizationUpdate(input: {id: $id, expectedVersion: $version, employeeCount: $count}) { userErrors { code } } }"""
READ = "query ($id: ID!) { organization(id: $id) { version employeeCount } }"
WIN = """mutation ($id: ID!, $at: DateTime!) {
  dealCreate(input: {title: "D", organizationId: $id, wonAt: $at, value: {amount: "10", currency: "EUR"}}) {
    deal { id } userErrors { code } } }"""
REOPEN = "mutation ($id: ID!) { dealReopen(input: {id: $id}) { userErrors { code } } }"
MOVE = """mutation ($id: ID!, $to: BoardColumn!, $type: ID!) {
  accountCardMove(input: {id: $id, to: $to, subject: "Call", typeId: $type}) {
    activity { id } userErrors { code } } }"""
COMPLETE = "mutation ($id: ID!) { activityComplete(input: {id: $id}) { userErrors { code } } }"
AT = "2026-03-01T09:00:00Z"


async def expect_consistent(viewer: CompanyFixture) -> None:
    """Every roll-up equals its source, and the event log has every revision."""
    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)
        assert [each async for each in find_differences(store)] == []
        (company,) = await store.all(select_rows(Company))
        transactions = {(event.revision, event.transaction_id) for event in await store.all(select_rows(Event))}
    assert sorted(revision for revision, _ in transactions) == list(range(company.revision + 1))  # one transaction each


@asynccontextmanager
async def client(viewer: CompanyFixture, origin: str) -> AsyncIterator[Callable[..., Awaitable[Any]]]:
    """Send requests to a server; the response is None once the server is gone."""
    async with httpx2.AsyncClient(base_url=origin, headers=viewer.headers, timeout=TIMEOUT_SECONDS) as opened:

        async def ask(document: str, **variables: Any) -> Any:
            try:
                answer = await opened.post("/graphql", json={"query": document, "variables": variables})
            except httpx2.HTTPError:
                return None
            return answer.json()

        yield ask


async def organizations(viewer: CompanyFixture) -> list[str]:
    """Create organizations and return their ids."""
    return [await create_record(viewer, "organizationCreate", name=f"O{number}") for number in range(ORGANIZATIONS)]


async def test_killed_server_leaves_no_partial_write(viewer: CompanyFixture, database_url: str) -> None:
    ids, number, rng = await organizations(viewer), 0, random.Random(7)  # times, not secrets
    for _ in range(KILLS):
        with served(database_url) as server:
            number = await _write_until_killed(viewer, server, ids, number, rng.uniform(0, 0.6))
        shown = (await viewer.ask("{ organizations(first: 100) { nodes { industry } } }"))["organizations"]["nodes"]
        (industry,) = {each["industry"] or "0" for each in shown}
        assert industry in {str(number), str(number + 1)}  # the last may be committed without a response
        number = int(industry)
        await expect_consistent(viewer)
    assert number >= KILLS


async def _write_until_killed(viewer: CompanyFixture, server: Any, ids: list[str], number: int, seconds: float) -> int:
    """Write until the server is killed, so many seconds after its first answer; return the last number it confirmed."""
    first = number + 1
    async with client(viewer, server.origin) as ask:
        while True:
            answer = await ask(UPDATE, updates=[{"id": row_id, "industry": str(number + 1)} for row_id in ids])
            if answer is None:
                return number
            assert "errors" not in answer, answer
            number += 1
            if number == first:
                asyncio.get_running_loop().call_later(seconds, server.process.kill)


@dataclass
class Load:
    """The operations of the clients, and how often each succeeded."""

    viewer: CompanyFixture
    ids: list[str]
    type_id: str
    done: Counter[str] = field(default_factory=Counter)
    slow: list[float] = field(default_factory=list)

    async def run(self, origin: str, rng: random.Random) -> None:
        """Run one client."""
        async with client(self.viewer, origin) as ask:
            for _ in range(OPERATIONS):
                operation = rng.choice([self.count, self.win, self.move])
                begun = monotonic()
                await operation(ask, rng)
                self.slow.append(monotonic() - begun)

    async def count(self, ask: Callable[..., Awaitable[Any]], _rng: random.Random) -> None:
        """Increment a number, with the version that was read."""
        seen = (await ask(READ, id=self.ids[0]))["data"]["organization"]
        given = {"id": self.ids[0], "version": seen["version"], "count": (seen["employeeCount"] or 0) + 1}
        errors = self.user_errors(await ask(COUNT, **given), "organizationUpdate")
        assert {error["code"] for error in errors} <= {"STALE_VERSION"}
        self.done["counted"] += not errors

    async def win(self, ask: Callable[..., Awaitable[Any]], rng: random.Random) -> None:
        """Win a deal, and sometimes reopen it."""
        answer = await ask(WIN, id=rng.choice(self.ids), at=AT)
        assert self.user_errors(answer, "dealCreate") == []
        self.done["won"] += 1
        if rng.random() < 0.3:
            assert (
                self.user_errors(await ask(REOPEN, id=answer["data"]["dealCreate"]["deal"]["id"]), "dealReopen") == []
            )
            self.done["reopened"] += 1

    async def move(self, ask: Callable[..., Awaitable[Any]], rng: random.Random) -> None:
        """Move a card, and sometimes complete its activity."""
        to = rng.choice(["TODAY", "TOMORROW", "WITHIN_WEEK", "WEEK_OR_LATER"])
        answer = await ask(MOVE, id=rng.choice(self.ids), to=to, type=self.type_id)
        if self.user_errors(answer, "accountCardMove") == []:
            self.done["moved"] += 1
            activity = answer["data"]["accountCardMove"]["activity"]["id"]
            if rng.random() < 0.3:
                self.done["completed"] += self.user_errors(await ask(COMPLETE, id=activity), "activityComplete") == []

    def user_errors(self, answer: Any, name: str) -> Any:
        """The user errors of a response, which has no other errors."""
        assert "errors" not in answer, answer
        return answer["data"][name]["userErrors"]


async def test_concurrent_clients_of_two_servers_lose_no_write(viewer: CompanyFixture, database_url: str) -> None:
    load = Load(viewer, await organizations(viewer), await create_record(viewer, "activityTypeCreate", name="Call"))
    with serving(database_url) as first, serving(database_url) as second:
        clients = [(origin, random.Random(seed)) for origin in (first, second) for seed in range(CLIENTS)]
        await asyncio.gather(*(load.run(origin, rng) for origin, rng in clients))
    shown = await viewer.ask(f'{{ organization(id: "{load.ids[0]}") {{ employeeCount }} deals {{ totalCount }} }}')
    assert shown["organization"]["employeeCount"] == load.done["counted"]
    assert shown["deals"]["totalCount"] == load.done["won"]
    kinds = await _kinds(viewer)
    assert kinds["DEAL_CREATED"] == load.done["won"]
    assert kinds["DEAL_REOPENED"] == load.done["reopened"]
    await expect_consistent(viewer)
    ordered = sorted(load.slow)
    print(  # noqa: T201  # the figures of a long run
        dict(load.done), f"p50 {ordered[len(ordered) // 2]:.3f} s", f"p95 {ordered[len(ordered) * 19 // 20]:.3f} s"
    )


async def _kinds(viewer: CompanyFixture) -> Counter[str]:
    async with viewer.database.snapshot() as snapshot:
        return Counter(
            event.kind.value for event in await snapshot.for_company(viewer.company.id).all(select_rows(Event))
        )
