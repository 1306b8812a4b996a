"""Servers that are killed, and many clients at once: nothing is lost, nothing is half done (issue of every write).

`AFTERWIN_STRESS_SECONDS=30` makes the second test as long as one likes; it is short otherwise.
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
from company_fixture import CompanyFixture
from live_server import served, serving
from mutate import made

from db.models import Company, Event
from db.row import select_rows
from db.verify import find_differences

SECONDS = float(os.environ.get("AFTERWIN_STRESS_SECONDS", "4"))
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


async def expect_sound(world: CompanyFixture) -> None:
    """Every roll-up follows from its source, and the log has every revision."""
    async with world.database.snapshot() as snapshot:
        store = snapshot.for_company(world.company.id)
        assert [each async for each in find_differences(store)] == []
        (company,) = await store.all(select_rows(Company))
        acts = {(event.revision, event.transaction_id) for event in await store.all(select_rows(Event))}
    assert sorted(revision for revision, _ in acts) == list(range(company.revision + 1))  # one act for each


@asynccontextmanager
async def client(world: CompanyFixture, origin: str) -> AsyncIterator[Callable[..., Awaitable[Any]]]:
    """Asks a server; None where it is there no more."""
    async with httpx2.AsyncClient(base_url=origin, headers=world.headers, timeout=60) as opened:

        async def ask(document: str, **variables: Any) -> Any:
            try:
                answer = await opened.post("/graphql", json={"query": document, "variables": variables})
            except httpx2.HTTPError:
                return None
            return answer.json()

        yield ask


async def organizations(world: CompanyFixture) -> list[str]:
    """Some organizations."""
    return [await made(world, "organizationCreate", name=f"O{number}") for number in range(ORGANIZATIONS)]


async def test_of_a_killed_server_every_act_is_there_wholly_or_not_at_all(
    world: CompanyFixture, database_url: str
) -> None:
    ids, told, chance = await organizations(world), 0, random.Random(7)  # moments, not secrets
    for _ in range(KILLS):
        with served(database_url) as server:
            told = await _write_until_killed(world, server, ids, told, chance.uniform(0.6, 1.2))
        shown = (await world.ask("{ organizations(first: 100) { nodes { industry } } }"))["organizations"]["nodes"]
        (industry,) = {each["industry"] or "0" for each in shown}
        assert industry in {str(told), str(told + 1)}  # the last may have been kept, and nobody heard of it
        told = int(industry)
        await expect_sound(world)
    assert told > KILLS


async def _write_until_killed(world: CompanyFixture, server: Any, ids: list[str], told: int, seconds: float) -> int:
    asyncio.get_running_loop().call_later(seconds, server.process.kill)
    async with client(world, server.origin) as ask:
        while True:
            answer = await ask(UPDATE, updates=[{"id": each, "industry": str(told + 1)} for each in ids])
            if answer is None:
                return told
            assert "errors" not in answer, answer
            told += 1


@dataclass
class Load:
    """What the clients do, and how often it was done."""

    world: CompanyFixture
    ids: list[str]
    type_id: str
    until: float
    done: Counter[str] = field(default_factory=Counter)
    slow: list[float] = field(default_factory=list)

    async def run(self, origin: str, chance: random.Random) -> None:
        """One client, until the time is over."""
        async with client(self.world, origin) as ask:
            while monotonic() < self.until:
                act = chance.choice([self.count, self.win, self.move])
                begun = monotonic()
                await act(ask, chance)
                self.slow.append(monotonic() - begun)

    async def count(self, ask: Callable[..., Awaitable[Any]], _chance: random.Random) -> None:
        """Add one to what stands there, if it is still what was read."""
        seen = (await ask(READ, id=self.ids[0]))["data"]["organization"]
        given = {"id": self.ids[0], "version": seen["version"], "count": (seen["employeeCount"] or 0) + 1}
        errors = self.kept(await ask(COUNT, **given), "organizationUpdate")
        assert {error["code"] for error in errors} <= {"STALE_VERSION"}
        self.done["counted"] += not errors

    async def win(self, ask: Callable[..., Awaitable[Any]], chance: random.Random) -> None:
        """Win a deal, and now and then open it again."""
        answer = await ask(WIN, id=chance.choice(self.ids), at=AT)
        assert self.kept(answer, "dealCreate") == []
        self.done["won"] += 1
        if chance.random() < 0.3:
            assert self.kept(await ask(REOPEN, id=answer["data"]["dealCreate"]["deal"]["id"]), "dealReopen") == []
            self.done["reopened"] += 1

    async def move(self, ask: Callable[..., Awaitable[Any]], chance: random.Random) -> None:
        """Move a card, and now and then say that it is done."""
        to = chance.choice(["TODAY", "TOMORROW", "WITHIN_WEEK", "WEEK_OR_LATER"])
        answer = await ask(MOVE, id=chance.choice(self.ids), to=to, type=self.type_id)
        if self.kept(answer, "accountCardMove") == []:
            self.done["moved"] += 1
            activity = answer["data"]["accountCardMove"]["activity"]["id"]
            if chance.random() < 0.3:
                self.done["completed"] += self.kept(await ask(COMPLETE, id=activity), "activityComplete") == []

    def kept(self, answer: Any, name: str) -> Any:
        """The mistakes that were answered; there is no other error."""
        assert "errors" not in answer, answer
        return answer["data"][name]["userErrors"]


async def test_many_clients_of_two_servers_lose_nothing(world: CompanyFixture, database_url: str) -> None:
    load = Load(world, await organizations(world), await made(world, "activityTypeCreate", name="Call"), 0)
    with serving(database_url) as first, serving(database_url) as second:
        load.until = monotonic() + SECONDS
        clients = [(origin, random.Random(seed)) for origin in (first, second) for seed in range(CLIENTS)]
        await asyncio.gather(*(load.run(origin, chance) for origin, chance in clients))
    shown = await world.ask(f'{{ organization(id: "{load.ids[0]}") {{ employeeCount }} deals {{ totalCount }} }}')
    assert shown["organization"]["employeeCount"] == load.done["counted"]
    assert shown["deals"]["totalCount"] == load.done["won"]
    kinds = await _kinds(world)
    assert kinds["DEAL_CREATED"] == load.done["won"]
    assert kinds["DEAL_REOPENED"] == load.done["reopened"]
    await expect_sound(world)
    ordered = sorted(load.slow)
    print(  # the figures are what the long run is for
        dict(load.done), f"p50 {ordered[len(ordered) // 2]:.3f} s", f"p95 {ordered[len(ordered) * 19 // 20]:.3f} s"
    )


async def _kinds(world: CompanyFixture) -> Counter[str]:
    async with world.database.snapshot() as snapshot:
        return Counter(
            event.kind.value for event in await snapshot.for_company(world.company.id).all(select_rows(Event))
        )
