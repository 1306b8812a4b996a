"""Answers that are kept: the same as if they were made anew, whatever was written in whatever process."""

import asyncio
import os
import random
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import factories
import httpx2
import orjson
import pytest
from beta_client import api_client, change
from company_fixture import CompanyFixture, FixedClock, colleague
from mutate import create_record
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from app import create_app
from auth.point_budget import PointBudget
from beta.ops.kinds import Kill, Revive
from db.answers import Answer, AnswerCache
from db.connections.engine import DatabaseOptions
from db.identity import revoke_tokens
from db.models import Activity, Company, Note, Organization, Rate, User
from db.money.stored_rates import bump_rates_version
from db.row import select_rows
from db.store import Database
from db.transactions import begin
from db.unit_of_work import UnitOfWork
from schema.root import schema

ROUNDS = int(os.environ.get("AFTERWIN_STRESS_ROUNDS", "15"))
"""Writes of each writer while others read; more find rarer mistakes."""

CONTRACT = Path(__file__).parents[1] / "contract"
BOARD = (CONTRACT / "account_board.graphql").read_text()
CARDS = "{ accountBoard { column(key: TODAY) { accounts { nodes { name } } } } }"
NAMES = "{ organizations(first: 9) { nodes { name owner { name } } } }"
KEPT = {
    "list": (CONTRACT / "account_list.graphql").read_text(),
    "board": BOARD,
    "cards": CARDS,
    "names": NAMES,
    "company": "{ viewer { user { name role } company { name } } }",
    "notes": "{ notes { nodes { content author { name } } } }",
    "today": '{ activities(where: {dueDate: {eq: "TODAY"}}) { nodes { subject } } }',
    "overdue": "{ activities { nodes { subject isOverdue } } }",
    "columns": "{ accounts { nodes { boardColumn isFollowUpLate wonValue { total { amount } } } } }",
}
"""Documents whose answers are dated by the company's revision, and by times that are known beforehand."""
MADE_ANEW = {
    "features": "{ viewer { features { key isEnabled } } }",
    "tokens": "{ viewer { tokens { name lastUsedAt } } }",
    "points": "{ rateLimit { limit } }",
    "overdue ones": "{ activities(where: {isOverdue: true}) { nodes { subject } } }",
    "since now": '{ deals(where: {wonAt: {gte: "P-60D"}}) { nodes { title } } }',
    "period": "{ accountSummary { count contactedSince } }",
}
"""Documents whose answers depend on something else, or on the very moment."""


async def ask(process: CompanyFixture, document: str) -> Any:
    """The answer of a process as its clients receive it."""
    result = await schema.execute(document, context_value=replace(process.request_context, takes_json=True))
    if result.errors:
        return [error.extensions for error in result.errors]
    data: Any = result.data
    return orjson.loads(data.json) if hasattr(data, "json") else data


@pytest.fixture
async def processes(viewer: CompanyFixture, clock: FixedClock) -> AsyncIterator[list[CompanyFixture]]:
    """Three processes with the viewer's database: two keep answers, the last keeps none."""
    url = viewer.database.engine.url.render_as_string(hide_password=False)
    databases = [Database(url, clock=clock, options=DatabaseOptions(answer_cache_bytes=size)) for size in (2**20, 0)]
    yield [viewer, *(CompanyFixture(each, viewer.company, viewer.user_id, viewer.token) for each in databases)]
    for database in databases:
        await database.close()


async def fill(uow: UnitOfWork, viewer: CompanyFixture) -> tuple[int, int, int]:
    """An account with an activity that is due in an hour, and a note; return the ids."""
    organization = await factories.organization(uow, owner_id=viewer.user_id)
    await factories.deal(uow, organization, **factories.won(uow.now - timedelta(days=9)))
    call = await factories.activity_type(uow)
    due = await factories.activity(uow, call, organization_id=organization, due_at=uow.now + timedelta(hours=1))
    await factories.activity(uow, call, organization_id=organization, due_date=uow.now.date())
    return organization, due, await factories.note(uow, organization_id=organization, author_id=viewer.user_id)


async def edit_records(uow: UnitOfWork, organization: int, due: int, note: int) -> None:
    await uow.update(Organization, organization, name="Zubia")
    await uow.update(Note, note, content="<p>Moved.</p>")
    await uow.update(Activity, due, subject="Call Ana")


async def convert(uow: UnitOfWork, organization: int, *_: int) -> None:
    await factories.deal(uow, organization, **factories.won(uow.now, currency_code="USD"))
    rate = {"base": "USD", "quote": "EUR", "on_date": uow.now.date(), "rate": 2, "source": "", "loaded_at": uow.now}
    await uow.insert(Rate, [rate])
    await bump_rates_version(uow)


async def rename(uow: UnitOfWork, *_: int) -> None:
    await uow.update(Company, uow.company_id, name="Solera & Hijas")
    await uow.update(User, (await uow.all(select_rows(User)))[0].id, name="Eva Roig")


@pytest.mark.slow
async def test_answers_are_fresh_after_whatever_moves_them(
    viewer: CompanyFixture, processes: list[CompanyFixture], clock: FixedClock
) -> None:
    async with viewer.uow() as uow:
        ids = await fill(uow, viewer)
    moved, last, other = Counter[str](), dict[str, Any](), processes[1].database

    async def compare() -> None:
        for name, document in (KEPT | MADE_ANEW).items():
            expected = await ask(processes[-1], document)
            assert await ask(processes[0], document) == expected, name
            moved[name] += expected != last.get(name)
            last[name] = expected

    await compare()
    for act, advances in ((edit_records, True), (convert, True), (rename, False)):
        async with begin(other, viewer.company.id, advances_revision=advances) as uow:
            await act(uow, *ids)
        await compare()
    for hours in (1, 12, 24):  # the call becomes overdue, the day ends, and another one
        clock.forward(hours=hours, seconds=1)
        await compare()
    for op in (Kill(), Revive()):
        await change(other, op)
        await compare()
    async with begin(other, viewer.company.id, advances_revision=False) as uow:
        await revoke_tokens(uow, user_id=viewer.user_id)
    assert await refusals(processes) == ["Unauthenticated"] * 3
    assert all(moved[name] > 1 for name in KEPT), moved


async def refusals(processes: list[CompanyFixture]) -> list[str]:
    """The names of what processes raise."""
    results = await asyncio.gather(*(ask(each, NAMES) for each in processes), return_exceptions=True)
    return [type(each).__name__ for each in results]


@pytest.mark.sqlite_only
async def test_only_dated_answers_are_kept(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        await fill(uow, viewer)
    answers = viewer.database.answers

    async def is_kept(document: str) -> bool:
        first, before = await ask(viewer, document), answers.found
        assert await ask(viewer, document) == first
        return answers.found > before

    documents = KEPT | MADE_ANEW
    assert {name: await is_kept(document) for name, document in documents.items()} == {
        name: name in KEPT for name in documents
    }


@pytest.mark.slow
async def test_no_old_answer_after_an_acknowledged_write(processes: list[CompanyFixture]) -> None:
    viewer, chance = processes[0], random.Random(7)
    async with viewer.uow() as uow:
        ids = [await factories.organization(uow, f"{number} 0") for number in range(2)]
    acknowledged, reads = dict.fromkeys(map(str, range(2)), 0), Counter[str]()

    async def write(number: int) -> None:
        for value in range(1, ROUNDS + 1):
            async with begin(chance.choice(processes).database, viewer.company.id) as uow:
                await uow.update(Organization, ids[number], name=f"{number} {value}")
            acknowledged[str(number)] = value
            for _ in range(chance.randrange(4)):
                await asyncio.sleep(0.001)

    async def read() -> None:
        while not all(each.done() for each in writers):
            expected, process = dict(acknowledged), chance.choice(processes[:2])
            for node in (await ask(process, NAMES))["organizations"]["nodes"]:
                number, value = node["name"].split()
                assert int(value) >= expected[number]
                reads[number] += 1

    writers = [asyncio.create_task(write(number)) for number in range(2)]
    await asyncio.gather(*(read() for _ in range(3)), *writers)
    found = [each.database.answers.found for each in processes]
    print(f"{ROUNDS * 2} writes, {reads.total() // 2} reads, {found} of them kept")  # noqa: T201  # with -s
    assert (min(found[:2]) > 0, found[2]) == (True, 0)


@pytest.mark.sqlite_only
async def test_kept_answer_differs_in_nothing(viewer: CompanyFixture, clock: FixedClock) -> None:
    async with viewer.uow() as uow:
        await fill(uow, viewer)
    services = replace(viewer.services, point_budget=PointBudget(100_000))
    transport = httpx2.ASGITransport(app=create_app(services))
    async with httpx2.AsyncClient(
        transport=transport, base_url="http://127.0.0.1:8000", headers=viewer.headers
    ) as http:
        first = await http.post("/graphql", json={"query": BOARD})
        clock.forward(minutes=1)
        second = await http.post("/graphql", json={"query": BOARD})

    assert viewer.database.answers.found == 1
    assert first.text.replace("T10:00:00Z", "T10:01:00Z", 1) == second.text
    assert second.json()["data"]["accountBoard"]["evaluatedAt"] == "2026-03-18T10:01:00Z"
    assert first.headers["ratelimit"] != second.headers["ratelimit"]  # it costs as much
    differing = {"ratelimit", "content-length", "date", "x-request-id"}
    assert {**first.headers, **dict.fromkeys(differing)} == {**second.headers, **dict.fromkeys(differing)}


@pytest.mark.sqlite_only
async def test_get_is_answered_with_304_while_nothing_changed(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        await fill(uow, viewer)
    async with api_client(viewer) as http:
        first = await http.get("/graphql", params={"query": NAMES})
        etag = {"if-none-match": first.headers["etag"]}
        unchanged = await http.get("/graphql", params={"query": NAMES}, headers=etag)
        async with viewer.uow() as uow:
            await factories.organization(uow, "Another")
        changed = await http.get("/graphql", params={"query": NAMES}, headers=etag)

    assert (first.status_code, unchanged.status_code, changed.status_code) == (200, 304, 200)
    assert (unchanged.content, unchanged.headers["etag"]) == (b"", first.headers["etag"])
    assert first.headers["cache-control"] == unchanged.headers["cache-control"] == "private, no-store"
    assert changed.headers["etag"] != first.headers["etag"]


@pytest.mark.sqlite_only
async def test_answers_are_those_of_one_user(viewer: CompanyFixture) -> None:
    other = await colleague(viewer)
    document = KEPT["company"]

    assert [(await ask(each, document))["viewer"]["user"]["name"] for each in (viewer, other) * 3] == [
        "Eva Salas",
        "Tom Reyes",
    ] * 3
    assert viewer.database.answers.found == 3  # the first access of the other is recorded, and changes what is known


async def run_as(owner: AsyncEngine, *statements: str) -> None:
    async with owner.begin() as connection:
        for statement in statements:
            await connection.execute(text(statement))


async def test_answers_of_a_lost_history_are_not_given(viewer: CompanyFixture, owner: AsyncEngine) -> None:
    async with viewer.uow() as uow:
        await factories.organization(uow, "Saved")
    await run_as(
        owner, "UPDATE organization SET name = 'Lost'", "UPDATE company SET revision = revision + 1, revision_id = 1"
    )
    for _ in range(2):
        assert [node["name"] for node in (await ask(viewer, NAMES))["organizations"]["nodes"]] == ["Lost"]
    # A backup is restored while the process runs.
    await run_as(owner, "UPDATE organization SET name = 'Saved'", "UPDATE company SET revision = revision - 1")
    async with viewer.uow() as uow:
        await factories.organization(uow, "Written")

    assert viewer.database.answers.found == 1
    names = [node["name"] for node in (await ask(viewer, NAMES))["organizations"]["nodes"]]
    assert sorted(names) == ["Saved", "Written"]


def test_answers_take_no_more_than_their_bytes() -> None:
    cache, at = AnswerCache(200_000), FixedClock().now
    for number in range(100):
        cache.keep(number, Answer((b"x" * 10_000,), "basis", at, None, None))
    cache.keep("large", Answer((b"x" * 50_000,), "basis", at, None, None))

    assert sum(cache.find(number, "basis", at) is not None for number in range(100)) == 10
    assert cache.find("large", "basis", at) is None
    assert cache.find(99, "another", at) is None


async def test_mistake_next_to_a_time_is_one_of_the_client(viewer: CompanyFixture) -> None:
    request = replace(viewer.request_context, takes_json=True)
    document = '{ accountBoard { evaluatedAt } o: organization(id: "x") { id } }'
    result = await schema.execute(document, context_value=request)
    assert result.errors is not None
    assert [error.extensions["code"] for error in result.errors] == ["BAD_USER_INPUT"]
    assert result.data == {"accountBoard": {"evaluatedAt": "2026-03-18T10:00:00Z"}, "o": None}


async def test_large_response_is_refused_as_without_kept_answers(viewer: CompanyFixture) -> None:
    organization = await create_record(viewer, "organizationCreate", name="Alpha")
    note = await create_record(viewer, "noteCreate", organizationId=organization, content="x" * 90_000)
    aliases = " ".join(f"a{number}: nodes(ids: $ids) {{ ... on Note {{ content }} }}" for number in range(12))
    async with api_client(viewer) as client:
        asked = {"query": f"query ($ids: [ID!]!) {{ {aliases} }}", "variables": {"ids": [note] * 20}}
        answer = (await client.post("/graphql", json=asked)).json()
    assert [error["extensions"]["code"] for error in answer["errors"]] == ["COST_LIMIT_EXCEEDED"]


async def test_long_variables_are_not_kept(viewer: CompanyFixture) -> None:
    """Otherwise each user could fill the memory with variables that no document uses."""
    answers, results = viewer.database.answers, schema._introspection._results  # noqa: SLF001  # what is kept
    long = {"x": "a" * 100_000}
    for document in (KEPT["company"], '{ __type(name: "Deal") { name } }'):
        request = replace(viewer.request_context, takes_json=True)
        await schema.execute(document, context_value=request, variable_values=long)
    questions = [*answers._answers, *results]  # noqa: SLF001  # as above
    assert len(questions) >= 2
    assert all(len(repr(question)) < 1_000 for question in questions)
