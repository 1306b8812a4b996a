"""Pages of the cards of each column of the board, by `column(key:)` and by the global id of a column."""

from collections import Counter
from datetime import timedelta
from typing import Any

import factories
import pytest
from company_fixture import CompanyFixture
from mutate import create_account, create_record, run_mutation
from sqlalchemy import delete

from db.board.columns import BoardColumn
from db.ids import global_id
from db.models import Activity, BetaMember, Deal, Organization

KEYS = [key.value for key in BoardColumn]
CARDS = 103
DAYS = {"OVERDUE": -3, "TODAY": 0, "TOMORROW": 1, "WITHIN_WEEK": 3, "WEEK_OR_LATER": 30}
PAGE = "key count accounts(first: $first, after: $after, last: $last, before: $before) { %s }"
CONNECTION = "edges { cursor node { name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount"
ARGUMENTS = "$first: Int, $after: String, $last: Int, $before: String"
BY_KEY = f"query ($key: BoardColumn!, {ARGUMENTS}) {{ accountBoard {{ column(key: $key) {{ {PAGE % CONNECTION} }} }} }}"
BY_ID = (
    f"query ($id: ID!, {ARGUMENTS}) {{ node(id: $id) {{ ... on AccountBoardColumn {{ id {PAGE % CONNECTION} }} }} }}"
)


async def create_card(viewer: CompanyFixture, **due: str) -> tuple[str, str]:
    """Create an account with a planned activity; return the ids of both the account and the activity's type."""
    organization, _ = await create_account(viewer)
    type_id = await create_record(viewer, "activityTypeCreate", name="Call")
    await create_record(viewer, "activityCreate", organizationId=organization, typeId=type_id, subject="Call", **due)
    return organization, type_id


async def fill(viewer: CompanyFixture) -> None:
    """Give every column more cards than a page has. Some are due by a time, some by a date, some by both."""
    async with viewer.uow() as uow:
        call, now = await factories.activity_type(uow), uow.now
        names = [f"{key} {number:03}" for key in KEYS for number in range(CARDS)]
        ids = await uow.insert(Organization, [{"name": name, "folded_name": name.casefold()} for name in names])
        deal = {"title": "D", "folded_title": "d", "value": 100, "currency_code": "EUR", **factories.won(now)}
        await uow.insert(Deal, [{**deal, "organization_id": row_id} for row_id in ids])
        dues = [(row_id, key, number) for row_id, (key, number) in zip(ids, map(split, names), strict=True)]
        await uow.insert(Activity, [row for due in dues for row in activities(call, now, *due)])


def split(name: str) -> tuple[str, int]:
    key, _, number = name.rpartition(" ")
    return key, int(number)


def activities(call: int, now: Any, organization_id: int, key: str, number: int) -> list[dict[str, Any]]:
    if key == "NO_ACTIVITY":
        return []
    due = now + timedelta(days=DAYS[key], minutes=number % 7)
    base = {"subject": "Call", "type_id": call, "organization_id": organization_id, "due_at": None, "due_date": None}
    timed, daily = {**base, "due_at": due}, {**base, "due_date": due.date()}
    return [[timed], [daily], [timed, daily], [timed, {**base, "due_date": due.date() + timedelta(days=1)}]][number % 4]


async def walk(
    viewer: CompanyFixture, document: str, path: tuple[str, ...], *, backward: bool, **variables: Any
) -> Any:
    """Read a column page by page; return the names of the cards in its order."""
    names: list[str] = []
    cursor, size = None, 40
    while True:
        page = {"last": size, "before": cursor} if backward else {"first": size, "after": cursor}
        found = await viewer.ask(document, **variables, **page)
        for step in path:
            found = found[step]
        edges, info = found["accounts"]["edges"], found["accounts"]["pageInfo"]
        assert (found["count"], found["accounts"]["totalCount"]) == (CARDS, CARDS)
        part = [edge["node"]["name"] for edge in edges]
        names = part + names if backward else names + part
        assert (info["startCursor"], info["endCursor"]) == (edges[0]["cursor"], edges[-1]["cursor"])
        assert info["hasPreviousPage" if not backward else "hasNextPage"] == (cursor is not None)
        if not info["hasPreviousPage" if backward else "hasNextPage"]:
            return names
        cursor = info["startCursor" if backward else "endCursor"]


@pytest.mark.slow
async def test_column_pages_contain_each_card_once_in_both_directions(viewer: CompanyFixture) -> None:
    await fill(viewer)
    columns = (await viewer.ask("{ accountBoard { columns { id key } } }"))["accountBoard"]["columns"]
    for column in columns:
        by_key = await walk(viewer, BY_KEY, ("accountBoard", "column"), backward=False, key=column["key"])
        assert Counter(by_key) == Counter(f"{column['key']} {number:03}" for number in range(CARDS))
        assert await walk(viewer, BY_KEY, ("accountBoard", "column"), backward=True, key=column["key"]) == by_key
        assert await walk(viewer, BY_ID, ("node",), backward=False, id=column["id"]) == by_key


async def test_column_id_names_zone_and_filter(viewer: CompanyFixture) -> None:
    await create_card(viewer, dueAt="2026-03-18T14:30:00Z")
    where = {
        "and": [{"name": {"startsWith": "North"}}, {"wonValue": {"gte": "99.50"}}],
        "accountSince": {"gt": "2020-01-01T00:00:00Z"},
        "boardColumn": {"in": ["TODAY", "TOMORROW"]},
        "followUpDueOn": {"isNull": True},
    }
    document = """query ($where: AccountWhere) { accountBoard(timeZone: "Asia/Tokyo", where: $where) {
        column(key: TODAY) { id count } } }"""
    column = (await viewer.ask(document, where=where))["accountBoard"]["column"]
    assert column["count"] == 1
    empty = (await viewer.ask(document, where={"name": {"eq": "None"}}))["accountBoard"]["column"]
    assert empty["count"] == 0
    read = "query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on AccountBoardColumn { key count } } }"
    found = await viewer.ask(read, ids=[column["id"], empty["id"]])
    assert found["nodes"] == [{**column, "key": "TODAY"}, {**empty, "key": "TODAY"}]


async def test_columns_by_keys_and_one_statement_without_figures(viewer: CompanyFixture) -> None:
    await create_card(viewer, dueAt="2026-03-18T14:30:00Z")
    board = await viewer.ask("{ accountBoard { columns(keys: [TODAY, OVERDUE, TODAY]) { key count } } }")
    assert board["accountBoard"]["columns"] == [{"key": "TODAY", "count": 1}, {"key": "OVERDUE", "count": 0}]
    figures = len(viewer.statements)
    await viewer.ask("{ accountBoard { timeZone columns { key } } }")
    assert len(viewer.statements) == figures - 1


async def test_cursor_of_another_column_is_refused(viewer: CompanyFixture) -> None:
    await create_card(viewer, dueAt="2026-03-18T14:30:00Z")
    document = "query ($key: BoardColumn!, $after: String) { accountBoard { column(key: $key) { accounts(%s: $after) {"
    document += " edges { cursor } } } } }"
    cursor = (await viewer.ask(document % "after", key="TODAY"))["accountBoard"]["column"]["accounts"]["edges"][0][
        "cursor"
    ]
    for argument in ("after", "before"):
        code, message = await viewer.refusal(document % argument, key="TOMORROW", after=cursor)
        assert (code, message.split(" ")[0]) == ("BAD_USER_INPUT", f"`{argument}`")


@pytest.mark.sqlite_only
@pytest.mark.parametrize("content", ["[]", '["TODAY", "Mars", null]', '["TODAY", "UTC", {"nonsense": 1}]', "x", "1"])
async def test_damaged_column_id_is_refused(viewer: CompanyFixture, content: str) -> None:
    damaged = global_id("AccountBoardColumn", content)
    code, _ = await viewer.refusal("query ($id: ID!) { node(id: $id) { id } }", id=damaged)
    assert code == "BAD_USER_INPUT"


@pytest.mark.slow
async def test_moved_card_payload_tells_columns_and_place(viewer: CompanyFixture) -> None:
    organization, type_id = await create_card(viewer, dueAt="2026-03-18T14:30:00Z")
    for name, day in (("Alpha", "2026-03-19"), ("Zulu", "2026-03-19")):
        other, _ = await create_account(viewer, name)
        await create_record(viewer, "activityCreate", organizationId=other, typeId=type_id, subject="Call", dueDate=day)
    where = {"name": {"ne": "Zulu"}}
    board = await viewer.ask(
        "query ($where: AccountWhere) { accountBoard(where: $where) { columns(keys: [TODAY, TOMORROW]) { id } } }",
        where=where,
    )
    payload = "columns { id key count wonValue { amount } } edge { cursor node { name } }"
    moved = await run_mutation(viewer, "accountCardMove", payload, id=organization, to="TOMORROW", where=where)
    assert [column["id"] for column in moved["columns"]] == [
        column["id"] for column in board["accountBoard"]["columns"]
    ]
    assert [(column["key"], column["count"], column["wonValue"]["amount"]) for column in moved["columns"]] == [
        ("TODAY", 0, "0.00"),
        ("TOMORROW", 2, "200.00"),
    ]
    assert moved["edge"]["node"]["name"] == "Northwind"
    cards = await viewer.ask(
        "{ accountBoard { column(key: TOMORROW) { accounts { edges { cursor node { name } } } } } }"
    )
    edges = cards["accountBoard"]["column"]["accounts"]["edges"]
    assert [edge["node"]["name"] for edge in edges] == ["Northwind", "Alpha", "Zulu"]
    assert moved["edge"] in edges


async def test_moved_card_payload_has_board_and_place_on_it(viewer: CompanyFixture) -> None:
    organization, _ = await create_card(viewer, dueAt="2026-03-18T14:30:00Z")
    payload = "board { nextChangeAt timeZone columns(keys: [TODAY, TOMORROW]) { count } } edge { node { name } }"
    where = {"boardColumn": {"in": ["TODAY"]}}
    moved = await run_mutation(viewer, "accountCardMove", payload, id=organization, to="TOMORROW", where=where)
    assert (moved["edge"], moved["board"]["columns"]) == (None, [{"count": 0}, {"count": 0}])
    back = await run_mutation(viewer, "accountCardMove", payload, id=organization, to="TODAY", where=where)
    assert back["edge"] == {"node": {"name": "Northwind"}}
    board = await viewer.ask("{ accountBoard { nextChangeAt timeZone columns(keys: [TODAY, TOMORROW]) { count } } }")
    assert back["board"] == board["accountBoard"]


async def test_repeated_move_with_key_answers_columns_again(viewer: CompanyFixture) -> None:
    organization, _ = await create_card(viewer, dueAt="2026-03-18T14:30:00Z")
    payload = "columns { key count } edge { node { name } }"
    move = {"id": organization, "to": "TOMORROW", "idempotencyKey": "k"}
    first = await run_mutation(viewer, "accountCardMove", payload, **move)
    assert first == await run_mutation(viewer, "accountCardMove", payload, **move)
    assert first["columns"] == [{"key": "TODAY", "count": 0}, {"key": "TOMORROW", "count": 1}]


async def test_outsider_sees_column_id_as_unknown(viewer: CompanyFixture) -> None:
    document = "query ($id: ID!) { node(id: $id) { id } }"
    column = global_id("AccountBoardColumn", '["TODAY", "UTC", null]')
    misspelt = global_id("AcountBoardColumn", '["TODAY", "UTC", null]')
    async with viewer.uow() as uow:
        await uow.write(delete(BetaMember.table))
    code, message = await viewer.refusal(document, id=column)
    assert (code, message.replace(column[:80], "")) == tuple(
        part.replace(misspelt[:80], "") for part in await viewer.refusal(document, id=misspelt)
    )
