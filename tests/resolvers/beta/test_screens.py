"""The documents of the staff's screens cost little, however many people a beta has: their statements are built once."""

from typing import Any

import pytest
from beta_office import KEY, Office
from company_fixture import colleague
from mutate import run_mutation
from sqlalchemy import event

from bench.beta import SCREENS, screen_documents

NOT_HELD = {
    "subjectSearchQuery": 2,  # the text stands in the statement
}
"""Numbers of statements that may be built for each request, by document."""
RUNS_UNTIL_HELD = 5
"""A statement is kept from its second use on, and so is what follows from it: its scope, its count, its SQL."""
VARIABLES = {"key": KEY, "flag": KEY, "user": "eva@solera.example"}
MEMBERS = """query ($flag: ID!) { present: betaMembers(flag: $flag) { totalCount }
  all: betaMembers(flag: $flag, includeInactive: true) { totalCount } }"""
PAGES = """query ($flag: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  betaMembers(flag: $flag, first: $first, after: $after, last: $last, before: $before) {
    nodes { user { name } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }"""


@pytest.mark.slow
@pytest.mark.sqlite_only  # the driver of PostgreSQL keeps statements by their text
async def test_statements_of_screens_are_built_once(office: Office) -> None:
    built: list[str] = []

    def note(_connection: Any, cursor: Any, statement: str, *_: Any) -> None:
        built.extend([statement] if cursor is not None and statement.startswith("SELECT") else [])

    event.listen(office.eva.database.engine.sync_engine, "before_cursor_execute", note)
    found: dict[str, list[str]] = {}
    for name, values in SCREENS.items():
        for _ in range(RUNS_UNTIL_HELD):
            built.clear()
            await office.manager.ask(
                screen_documents()[name], **{key: VARIABLES.get(key, values[key]) for key in values}
            )
        found[name] = list(built)
    assert {name: found[name] for name in found if len(found[name]) > NOT_HELD.get(name, 0)} == {}


async def test_counts_of_members_are_those_of_now(office: Office) -> None:
    member = {"company": office.eva.company.global_id}
    counts = [await count(office)]
    await run_mutation(office.manager, "betaMemberAdd", "member { id }", flag=KEY, reason="Pilot.", **member)
    counts += [await count(office), await count(office)]
    await run_mutation(office.manager, "betaMemberRemove", "member { id }", flag=KEY, reason="Over.", **member)
    counts += [await count(office)]
    assert counts == [(0, 0), (1, 1), (1, 1), (0, 1)]


async def count(office: Office) -> tuple[int, int]:
    found = await office.manager.ask(MEMBERS, flag=KEY)
    return found["present"]["totalCount"], found["all"]["totalCount"]


async def test_pages_of_members_are_parts_of_the_whole_list(office: Office) -> None:
    for name in ("Ada", "Bela", "Chidi", "Dana"):
        await colleague(office.eva, name)
        user = {"user": f"{name.lower()}@colleague.example"}
        await run_mutation(office.manager, "betaMemberAdd", "member { id }", flag=KEY, reason="Pilot.", **user)
    whole, _ = await page(office, first=100)
    forward, backward = list[str](), list[str]()
    start: str | None = None
    end: str | None = None
    for _ in range(2):
        names, info = await page(office, first=3, after=end)
        forward, end = forward + names, info["endCursor"]
        names, info = await page(office, last=3, before=start)
        backward, start = names + backward, info["startCursor"]
    assert whole == forward == backward == ["Dana", "Chidi", "Bela", "Ada"]


async def page(office: Office, **arguments: Any) -> tuple[list[str], Any]:
    found = (await office.manager.ask(PAGES, flag=KEY, **arguments))["betaMembers"]
    return [node["user"]["name"] for node in found["nodes"]], found["pageInfo"]
