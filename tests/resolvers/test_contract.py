"""The documents of tests/contract/, which must run unchanged for ever, and their statement counts."""

import gc
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import factories
import pytest
from company_fixture import CompanyFixture
from mutate import run_mutation
from sqlalchemy.sql.elements import ClauseElement
from sqlalchemy.types import TypeEngine

from db.models import File
from db.tenancy.tenant_scope import scope_to_company

DOCUMENTS = {path.stem: path.read_text() for path in (Path(__file__).parents[1] / "contract").glob("*.graphql")}
LIMITS = {
    "account_board": 8,
    "account_list": 4,
    "account_page": 10,
    "account_workspace": 25,
    "board_pages": 7,
    "deal_page": 16,
    "saved_view_list": 9,
    "search_box": 10,
    "task_list": 10,
    "trash": 5,
    "won_report": 8,
}
"""Most statements of each document, whatever the number of rows.

A page that ends in rows without a value of the first sort key takes one more than others.
"""
VIEW = {
    "where": {"wonDealCount": {"gte": 1}, "ownerId": {"eq": "ME"}},
    "orderBy": [{"field": "WON_VALUE", "direction": "DESC"}],
    "columns": ["name", "wonValue"],
}


async def populate(viewer: CompanyFixture, organizations: int, key: str = "call") -> None:
    """Create accounts, each with everything that a document shows."""
    now = viewer.database.clock()
    async with viewer.uow() as uow:
        call = await factories.activity_type(uow, key)
        for number in range(organizations):
            organization = await factories.organization(uow, f"Kunde {number}", owner_id=viewer.user_id)
            person = await factories.person(uow, organization_id=organization)
            won = await factories.deal(
                uow, organization, person_id=person, **factories.won(now - timedelta(days=number))
            )
            await factories.deal(uow, organization)
            due = {"owner_id": viewer.user_id, "due_at": now + timedelta(days=number - 1)}
            await factories.activity(uow, call, deal_id=won, **due)
            await factories.activity(uow, call, person_id=person, due_date=now.date() + timedelta(days=number))
            for link in ({"organization_id": organization}, {"deal_id": won}):
                await factories.note(uow, author_id=viewer.user_id, **link)
                await uow.insert(File, [{"name": "offer.pdf", "size": 1, "content_type": "application/pdf", **link}])
            await factories.organization(uow, f"Gone {number}", deleted_at=now)


async def first_id(viewer: CompanyFixture, asked: str) -> str:
    data = await viewer.ask(f"{{ found: {asked} {{ nodes {{ id }} }} }}")
    return str(data["found"]["nodes"][0]["id"])


async def view_id(viewer: CompanyFixture) -> str:
    data = await viewer.ask("{ savedViews { id } }")
    if data["savedViews"]:
        return str(data["savedViews"][0]["id"])
    shown = {"list": "ACCOUNTS", "name": "Mine", "content": VIEW}
    return str((await run_mutation(viewer, "savedViewCreate", "savedView { id }", **shown))["savedView"]["id"])


FIXED_VARIABLES = {
    "board_pages": {"key": "OVERDUE"},
    "search_box": {"query": "kunde"},
    "trash": {"kind": "ORGANIZATION"},
}


async def variables_of(viewer: CompanyFixture, name: str) -> dict[str, Any]:
    if name in {"account_page", "account_workspace"}:
        return {"id": await first_id(viewer, "accounts(first: 1)")}
    if name == "deal_page":
        return {"id": await first_id(viewer, "deals(first: 1, where: {status: {in: [WON]}})")}
    return {"view": await view_id(viewer)} if name == "saved_view_list" else FIXED_VARIABLES.get(name, {})


async def run(viewer: CompanyFixture, name: str, **more: Any) -> dict:
    return await viewer.ask(DOCUMENTS[name], **{**await variables_of(viewer, name), **more})


def test_documents_have_limits() -> None:
    assert LIMITS.keys() == DOCUMENTS.keys()


@pytest.mark.slow
async def test_statement_counts_independent_of_rows(viewer: CompanyFixture) -> None:
    counts: list[dict[str, int]] = []
    for organizations, key in ((1, "call"), (11, "meeting")):
        await populate(viewer, organizations, key)
        counts.append({})
        for name in DOCUMENTS:
            await run(viewer, name)  # the flags are read once
            await run(viewer, name)
            counts[-1][name] = statement_count(viewer)
    assert counts[0] == counts[1]
    assert {name: count for name, count in counts[0].items() if count > LIMITS[name]} == {}


def statement_count(viewer: CompanyFixture) -> int:
    """Number of statements; authentication counts once, since a slow answer repeats it."""
    return 1 + sum("token.hash" not in statement for statement in viewer.statements)


KEPT_AFTER = 5
"""Runs after which all statements of a document are kept: of whole rows, and of narrow ones, each made of another."""
NESTED = "{ accounts(first: 9) { totalCount nodes { deals(first: 3) { totalCount nodes { id } } } } }"


@pytest.mark.slow
@pytest.mark.sqlite_only
async def test_statements_are_built_once(viewer: CompanyFixture) -> None:
    await populate(viewer, 2)
    documents = {name: DOCUMENTS[name] for name in ("account_list", "account_board", "account_page", "deal_page")} | {
        "nested": NESTED
    }
    built = {}
    for name, document in documents.items():
        variables = await variables_of(viewer, name)
        for _ in range(KEPT_AFTER):
            await viewer.ask(document, **variables)
        before = scope_to_company.cache_info().misses
        await viewer.ask(document, **variables)
        built[name] = scope_to_company.cache_info().misses - before
    assert built == dict.fromkeys(documents, 0)


async def test_account_list_document(viewer: CompanyFixture) -> None:
    await populate(viewer, 2)

    data = await run(viewer, "account_list")

    first = data["accounts"]["edges"][0]["node"]
    assert first["wonValue"] == {"dealCount": 1, "isComplete": True, "total": {"amount": "100.00", "currency": "EUR"}}
    assert first["nextActivity"]["type"] == {"key": "call", "name": "Call"}
    assert first["owner"]["name"] == "Eva Salas"


@pytest.mark.slow
async def test_account_board_document(viewer: CompanyFixture) -> None:
    await populate(viewer, 9)

    data = await run(viewer, "account_board")

    columns = data["accountBoard"]["columns"]
    assert len(columns) == 6
    assert sum(column["count"] for column in columns) == 9
    assert sorted(card["name"] for column in columns for card in column["accounts"]["nodes"]) == sorted(
        f"Kunde {number}" for number in range(9)
    )


async def test_account_page_document(viewer: CompanyFixture) -> None:
    await populate(viewer, 1)

    account = (await run(viewer, "account_page"))["account"]

    assert [deal["status"] for deal in account["deals"]["nodes"]] == ["OPEN", "WON"]
    assert account["wonValue"]["byCurrency"] == [{"currency": "EUR", "amount": "100.00", "dealCount": 1}]
    assert len(account["activities"]["nodes"]) == 2
    assert account["notes"]["nodes"][0]["author"] == {"name": "Eva Salas"}


async def test_documents_of_pages(viewer: CompanyFixture) -> None:
    await populate(viewer, 2)
    view = (await run(viewer, "saved_view_list"))["savedView"]
    assert view["accounts"]["totalCount"] == 2
    assert [account["name"] for account in view["accounts"]["nodes"]] == ["Kunde 1", "Kunde 0"]

    account = (await run(viewer, "account_workspace"))["account"]
    assert account["planned"]["totalCount"] == 2
    assert account["group"] == {"dealCount": 1, "total": {"amount": "100.00", "currency": "EUR"}}
    assert {entry["kind"] for entry in account["timeline"]["nodes"]} >= {"ACTIVITY", "FILE", "NOTE"}

    deal = (await run(viewer, "deal_page"))["deal"]
    assert (deal["status"], deal["person"]["name"], deal["viewerCanReopen"]) == ("WON", "Ana Ferrer", True)
    assert [deal[name]["totalCount"] for name in ("activities", "notes", "files")] == [1, 1, 1]
    assert [event["kind"] for event in deal["history"]["nodes"]] == ["DEAL_WON", "DEAL_CREATED"]

    report = await run(viewer, "won_report")
    assert [group["wonValue"]["dealCount"] for group in report["months"]["groups"]] == [2]
    assert report["owners"]["groups"][0]["owner"]["name"] == "Eva Salas"

    found = (await run(viewer, "search_box"))["search"]
    assert {result["node"]["name"] for result in found if result["kind"] == "ACCOUNT"} == {"Kunde 0", "Kunde 1"}

    deleted = (await run(viewer, "trash"))["deleted"]
    assert sorted(record["name"] for record in deleted["nodes"]) == ["Gone 0", "Gone 1"]


async def test_documents_of_lists_are_paged(viewer: CompanyFixture) -> None:
    await populate(viewer, 3)
    pages = []
    after = None
    for _ in range(3):
        data = await run(viewer, "task_list", first=1, after=after)
        assert (data["overdue"]["totalCount"], data["today"]["totalCount"]) == (1, 1)
        pages += data["activities"]["nodes"]
        after = data["activities"]["pageInfo"]["endCursor"]
    assert [task["dueAt"][:10] for task in pages] == ["2026-03-17", "2026-03-18", "2026-03-19"]
    assert [task["isOverdue"] for task in pages] == [True, False, False]

    column = (await run(viewer, "board_pages", cards=1, key="OVERDUE"))["accountBoard"]["column"]
    names = [edge["node"]["name"] for edge in column["accounts"]["edges"]]
    after = column["accounts"]["pageInfo"]["endCursor"]
    rest = (await run(viewer, "board_pages", key="OVERDUE", after=after))["accountBoard"]["column"]
    assert not {*names} & {edge["node"]["name"] for edge in rest["accounts"]["edges"]}


OF_OPERATIONS = ("auth", "db", "flags", "graphql", "resolvers", "schema")
"""Packages whose objects hold what an operation read, or how it is executed. Not SQL, which refers to itself."""


@contextmanager
def garbage() -> Iterator[Counter[str]]:
    """Count the objects of these packages, by class, that only a garbage collector can free."""
    found: Counter[str] = Counter()
    gc.collect()
    gc.freeze()
    gc.disable()
    gc.set_debug(gc.DEBUG_SAVEALL)
    try:
        yield found
        gc.collect()
        ours = (type(each) for each in gc.garbage if not isinstance(each, ClauseElement | TypeEngine))
        found.update(each.__name__ for each in ours if each.__module__.partition(".")[0] in OF_OPERATIONS)
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
        gc.enable()
        gc.unfreeze()


@pytest.mark.slow
async def test_operations_leave_no_garbage(viewer: CompanyFixture) -> None:
    await populate(viewer, 12)
    deals = (await viewer.ask("{ deals(where: {status: {in: [OPEN]}}) { nodes { id } } }"))["deals"]["nodes"]
    for name in DOCUMENTS:
        for _ in range(KEPT_AFTER):
            await run(viewer, name)
    for _ in range(KEPT_AFTER):
        await run_mutation(viewer, "dealWin", "deal { id organization { name } }", id=deals[0]["id"])
    with garbage() as found:
        for name in DOCUMENTS:
            await run(viewer, name)
        await run_mutation(viewer, "dealWin", "deal { id organization { name } }", id=deals[1]["id"])
    assert found == {}
