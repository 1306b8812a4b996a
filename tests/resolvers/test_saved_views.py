"""Saved views, private or shared."""

import asyncio
import re
from pathlib import Path

import pytest
from company_fixture import CompanyFixture, FixedClock, colleague, make_company
from factories import deal, organization, won
from mutate import create_record, mutation_payload, run_mutation, user_error

from db.models import CompanyRole, Field, FieldEntity, FieldType, SavedViewList, User
from db.store import Database
from resolvers.errors import BadUserInput
from resolvers.list_columns import list_fields
from resolvers.where.parse import parse_list_argument
from schema.root import schema

VIEWS = "{ savedViews { name list where orderBy columns isShared owner { name } } }"
EMPTY = {"columns": []}
CONTENT = {
    "where": {"wonValue": {"gt": "1000"}, "name": {"contains": "ana"}},
    "orderBy": [{"field": "WON_VALUE", "direction": "DESC"}],
    "columns": ["name", "wonValue"],
}


async def create_view(viewer: CompanyFixture, **values: object) -> str:
    """Create a view; return its id."""
    created = await run_mutation(viewer, "savedViewCreate", "savedView { id }", **values)
    return str(created["savedView"]["id"])


async def test_saved_view_create_update_delete(viewer: CompanyFixture) -> None:
    view = await create_view(viewer, list="ACCOUNTS", name="Big", content=CONTENT)

    expected = {"name": "Big", "list": "ACCOUNTS", "isShared": False, "owner": {"name": "Eva Salas"}, **CONTENT}
    assert (await viewer.ask(VIEWS))["savedViews"] == [expected]
    changed = await run_mutation(
        viewer, "savedViewUpdate", "savedView { version columns }", id=view, content={"columns": ["name"]}
    )
    assert changed["savedView"] == {"version": 2, "columns": ["name"]}
    stale = await user_error(viewer, "savedViewUpdate", id=view, name="B", expectedVersion=1)
    assert stale == ("STALE_VERSION", ["expectedVersion"])
    await run_mutation(viewer, "savedViewDelete", "deletedId", id=view)
    assert (await viewer.ask(VIEWS))["savedViews"] == []


async def test_widths_of_columns_are_kept_within_bounds(viewer: CompanyFixture) -> None:
    content = {"columns": ["name", "wonValue"], "columnWidths": [240, None, 90]}
    created = await run_mutation(
        viewer, "savedViewCreate", "savedView { id columnWidths }", list="ACCOUNTS", name="Wide", content=content
    )
    assert created["savedView"]["columnWidths"] == [240, None]
    changed = await run_mutation(
        viewer,
        "savedViewUpdate",
        "savedView { columnWidths }",
        id=created["savedView"]["id"],
        content={"columns": ["name", "wonValue"], "columnWidths": [-5, 2_000_000_000]},
    )
    assert changed["savedView"]["columnWidths"] == [1, 10_000]


async def test_saved_view_visible_to_others_when_shared(viewer: CompanyFixture) -> None:
    tom = await colleague(viewer)
    shared = await create_view(viewer, list="DEALS", name="Ours", content=EMPTY, isShared=True)
    own = await create_view(viewer, list="DEALS", name="Mine", content=EMPTY)

    assert [view["name"] for view in (await tom.ask(VIEWS))["savedViews"]] == ["Ours"]
    for view, code in ((shared, "INVALID"), (own, "NOT_FOUND")):
        assert await user_error(tom, "savedViewUpdate", id=view, name="X") == (code, ["id"])
        assert await user_error(tom, "savedViewDelete", id=view) == (code, ["id"])
    assert [view["name"] for view in (await viewer.ask(VIEWS))["savedViews"]] == ["Mine", "Ours"]


RENAME = 'mutation ($id: ID!) { savedViewUpdate(input: {id: $id, name: "X"}) { userErrors { code } } }'
DELETE = "mutation ($id: ID!) { savedViewDelete(input: {id: $id}) { userErrors { code } } }"
DEFAULT = "mutation ($id: ID!) { savedViewUpdate(input: {id: $id, isDefault: true}) { userErrors { code } } }"


async def test_shared_view_stays_when_its_owner_may_only_read(viewer: CompanyFixture) -> None:
    tom = await colleague(viewer)
    shared = await create_view(tom, list="DEALS", name="Ours", content=EMPTY, isShared=True)
    async with viewer.uow() as uow:
        await uow.update(User, tom.user_id, role=CompanyRole.READ_ONLY)

    assert (await tom.ask(VIEW, id=shared))["savedView"]["viewerCanEdit"] is False
    for change in (RENAME, DELETE):
        refused = await tom.answer(change, id=shared)
        assert [error.extensions["code"] for error in refused.errors or ()] == ["FORBIDDEN"]
    assert (await tom.ask(DEFAULT, id=shared))["savedViewUpdate"] == {"userErrors": []}


COLUMNS = "query ($list: SavedViewList!) { listColumns(list: $list) { name title kind customField { name } } }"


async def columns_of(viewer: CompanyFixture, view_list: str) -> dict[str, tuple[str, str]]:
    """Title and kind of each column of a list."""
    found = (await viewer.ask(COLUMNS, list=view_list))["listColumns"]
    assert all(each["title"] == each["customField"]["name"] for each in found if each["customField"])
    return {column["name"]: (column["title"], column["kind"]) for column in found}


async def test_columns_of_lists(viewer: CompanyFixture) -> None:
    entities = {"ACCOUNT": "MONETARY", "DEAL": "TEXT", "ORGANIZATION": "SINGLE_OPTION", "PERSON": "USER"}
    keys = {}
    for entity, kind in entities.items():
        options = {"options": [{"label": "Gold"}]} if kind == "SINGLE_OPTION" else {}
        values = {"entity": entity, "type": kind, "name": f"Of {entity}", **options}
        keys[entity] = (await run_mutation(viewer, "fieldCreate", "field { key }", **values))["field"]["key"]
    accounts = await columns_of(viewer, "ACCOUNTS")
    assert accounts == await columns_of(viewer, "ACCOUNT_BOARD")
    assert accounts["wonValue"] == ("Won value", "MONEY")
    assert accounts["labels"] == ("Labels", "LABELS")
    assert accounts[keys["ACCOUNT"]] == ("Of ACCOUNT", "MONEY")
    assert accounts[keys["ORGANIZATION"]] == ("Of ORGANIZATION", "CHOICE")
    assert not {"id", "version", "viewerCanUpdate", "deals", "history", "customFields", keys["DEAL"]} & accounts.keys()
    deals, people = await columns_of(viewer, "DEALS"), await columns_of(viewer, "PEOPLE")
    assert (deals["status"], deals["account"]) == (("Status", "CHOICE"), ("Account", "RECORD"))
    assert (people["emails"], people[keys["PERSON"]][1]) == (("Emails", "CONTACT_POINTS"), "RECORD")
    for view_list in ("ACTIVITIES", "FILES", "NOTES", "ORGANIZATIONS"):
        assert "createdAt" in await columns_of(viewer, view_list)


async def test_columns_of_outsiders_are_public(database: Database) -> None:
    viewer = await make_company(database, in_beta=False)
    values = {"entity": "ORGANIZATION", "type": "TEXT", "name": "Motto"}
    key = (await run_mutation(viewer, "fieldCreate", "field { key }", **values))["field"]["key"]
    async with viewer.uow() as uow:
        field = {"entity": FieldEntity.ACCOUNT, "type": FieldType.TEXT, "name": "Level", "key": "e" * 40}
        await uow.insert(Field, [{**field, "is_active": True}])
    found = await columns_of(viewer, "ORGANIZATIONS")
    assert key in found
    assert not {"account", "e" * 40} & found.keys()
    assert "account" not in await columns_of(viewer, "DEALS")
    assert (await viewer.refusal(COLUMNS, list="ACCOUNTS"))[0] == "BAD_USER_INPUT"


async def test_saved_view_rejects_unknown_arguments(viewer: CompanyFixture) -> None:
    for content, field in (
        ({"where": {"nonsense": 1}}, "where"),
        ({"where": {"wonValue": {"gt": "much"}}}, "where"),
        ({"orderBy": [{"field": "NONSENSE"}]}, "orderBy"),
    ):
        view = {"list": "ACCOUNTS", "name": "V", "content": {**EMPTY, **content}}
        assert await user_error(viewer, "savedViewCreate", **view) == ("INVALID", ["content", field])
    board = {"list": "ACCOUNT_BOARD", "name": "V", "content": {**EMPTY, "orderBy": [{"field": "NAME"}]}}
    assert await user_error(viewer, "savedViewCreate", **board) == ("INVALID", ["content", "orderBy"])


@pytest.mark.sqlite_only  # refused before rows are read
async def test_refusals_say_where_an_argument_is_wrong(viewer: CompanyFixture) -> None:
    for where, detail in (
        ({"nonsense": 1}, "Expected value of type 'AccountWhere' not to include unknown field 'nonsense', found:"),
        ({"and": [{"name": 1}]}, "and.0.name: Expected value of type 'StringFilter' to be an object, found: 1."),
    ):
        view = {"list": "ACCOUNTS", "name": "V", "content": {**EMPTY, "where": where}}
        payload = await mutation_payload(viewer, "savedViewCreate", "userErrors { message }", **view)
        assert payload["userErrors"][0]["message"].startswith(f"The list does not accept this filter: {detail}")


def test_stored_argument_is_refused_by_its_name() -> None:
    with pytest.raises(BadUserInput, match=r"^orderBy\.0\.field: Value 'NONSENSE'"):
        parse_list_argument(schema.full, "accounts", "orderBy", [{"field": "NONSENSE"}])


VIEW = """query ($id: ID!) {
  savedView(id: $id) {
    name viewerCanEdit isDefault
    accounts(first: 2) { totalCount nodes { name } pageInfo { hasNextPage } }
    deals { totalCount }
    board { columns { key count } }
  }
}"""


async def test_saved_view_shows_its_list_as_it_is_now(viewer: CompanyFixture, clock: FixedClock) -> None:
    async with viewer.uow() as uow:
        for name in ("A", "B", "C"):
            await deal(uow, await organization(uow, name, owner_id=viewer.user_id), **won(uow.now))
    mine = {"ownerId": {"eq": "ME"}, "lastWonAt": {"gte": "P-30D"}}
    content = {**EMPTY, "where": mine, "orderBy": [{"field": "NAME", "direction": "DESC"}]}
    view = await create_view(viewer, list="ACCOUNTS", name="Mine", content=content)
    board = await create_view(viewer, list="ACCOUNT_BOARD", name="Board", content={**EMPTY, "where": mine})

    shown = (await viewer.ask(VIEW, id=view))["savedView"]
    accounts = {"totalCount": 3, "nodes": [{"name": "C"}, {"name": "B"}], "pageInfo": {"hasNextPage": True}}
    assert (shown["accounts"], shown["deals"], shown["board"]) == (accounts, None, None)
    counts = [column["count"] for column in (await viewer.ask(VIEW, id=board))["savedView"]["board"]["columns"]]
    assert counts == [3, 0, 0, 0, 0, 0]
    clock.forward(days=40)
    assert (await viewer.ask(VIEW, id=view))["savedView"]["accounts"]["totalCount"] == 0


async def test_saved_view_is_a_node_for_those_who_see_it(viewer: CompanyFixture) -> None:
    tom = await colleague(viewer)
    shared = await create_view(viewer, list="DEALS", name="Ours", content=EMPTY, isShared=True)
    private = await create_view(viewer, list="DEALS", name="Mine", content=EMPTY)
    asked = "query ($id: ID!) { node(id: $id) { ... on SavedView { name } } savedView(id: $id) { viewerCanEdit } }"

    assert await tom.ask(asked, id=shared) == {"node": {"name": "Ours"}, "savedView": {"viewerCanEdit": False}}
    assert await tom.ask(asked, id=private) == {"node": None, "savedView": None}
    assert (await viewer.ask(asked, id=private))["savedView"] == {"viewerCanEdit": True}


async def test_administrator_takes_over_shared_view_only(viewer: CompanyFixture) -> None:
    tom, ann = await colleague(viewer), await colleague(viewer, "Ann Lee", CompanyRole.ADMIN)
    shared = await create_view(tom, list="DEALS", name="Ours", content=EMPTY, isShared=True)
    private = await create_view(tom, list="DEALS", name="Mine", content=EMPTY)

    assert await user_error(ann, "savedViewUpdate", id=private, takeOwnership=True) == ("NOT_FOUND", ["id"])
    assert (await ann.ask(VIEW, id=shared))["savedView"]["viewerCanEdit"] is True
    taken = await run_mutation(ann, "savedViewUpdate", "savedView { owner { name } }", id=shared, takeOwnership=True)
    assert taken["savedView"]["owner"]["name"] == "Ann Lee"
    assert (await tom.ask(VIEW, id=shared))["savedView"]["viewerCanEdit"] is False
    refused = await mutation_payload(tom, "savedViewDelete", "deletedId", id=shared)
    assert [(error["reason"], error["params"]) for error in refused["userErrors"]] == [
        ("VIEW_NOT_EDITABLE", {"name": "Ann Lee"})
    ]


async def test_default_view_belongs_to_user_and_list(viewer: CompanyFixture) -> None:
    tom = await colleague(viewer)
    first = await create_view(viewer, list="DEALS", name="First", content=EMPTY, isShared=True, isDefault=True)
    second = await create_view(viewer, list="DEALS", name="Second", content=EMPTY, isShared=True)
    people = await create_view(viewer, list="PEOPLE", name="People", content=EMPTY, isDefault=True)
    asked = "{ savedViews { name isDefault } }"

    async def defaults(viewer: CompanyFixture) -> list[str]:
        return [view["name"] for view in (await viewer.ask(asked))["savedViews"] if view["isDefault"]]

    assert (await defaults(viewer), await defaults(tom)) == (["First", "People"], [])
    await run_mutation(tom, "savedViewUpdate", "savedView { version }", id=second, isDefault=True)
    await run_mutation(viewer, "savedViewUpdate", "savedView { version }", id=second, isDefault=True)
    assert (await defaults(viewer), await defaults(tom)) == (["People", "Second"], ["Second"])
    await run_mutation(tom, "savedViewUpdate", "savedView { version }", id=second, isDefault=False)
    await run_mutation(viewer, "savedViewDelete", "deletedId", id=second)
    await run_mutation(viewer, "savedViewDelete", "deletedId", id=people)
    assert (await defaults(viewer), await defaults(tom), first) == ([], [], first)


@pytest.mark.sqlite_only  # refused before rows are read
async def test_saved_view_is_checked_as_the_list_would(viewer: CompanyFixture) -> None:
    stage = await create_record(viewer, "organizationCreate", name="A")
    for where in (
        {"custom": [{"key": "z", "isNull": True}]},
        {"stageId": {"eq": stage}},
        {"stageId": {"eq": "ME"}},
        {"wonAt": {"gte": "P-999Y"}},
        {"or": [{"title": {"eq": "x"}}] * 101},
    ):
        view = {"list": "DEALS", "name": "V", "content": {**EMPTY, "where": where}}
        assert await user_error(viewer, "savedViewCreate", **view) == ("INVALID", ["content", "where"]), where


async def test_repeated_mutation_does_not_show_a_now_private_view(viewer: CompanyFixture) -> None:
    other = await colleague(viewer)
    fields = "savedView { name columns }"
    content = {"list": "DEALS", "name": "V", "content": EMPTY, "isShared": True, "idempotencyKey": "k"}
    await run_mutation(other, "savedViewCreate", "savedView { id }", **content)
    (view,) = (await viewer.ask("{ savedViews { id } }"))["savedViews"]
    assert await user_error(viewer, "savedViewUpdate", **view, isShared=False) == ("INVALID", ["isShared"])
    await run_mutation(viewer, "savedViewUpdate", fields, **view, takeOwnership=True, isShared=False, name="Secret")
    document = "mutation ($input: SavedViewCreateInput!) { savedViewCreate(input: $input) { savedView { name } } }"
    assert "NOT_FOUND" in str(await other.refusal(document, input=content))


async def test_columns_are_checked_and_may_vanish(viewer: CompanyFixture) -> None:
    """A view goes on with a column that is gone: it is read, named and kept by an update."""
    key = (await run_mutation(viewer, "fieldCreate", "field { id key }", entity="DEAL", type="TEXT", name="F"))["field"]
    selection, columns = "savedView { id columns unknownColumns }", ["title", key["key"], "organization"]
    for wrong in ("nonsense", "wonValue", "organization.name", "Title", ""):
        values = {"list": "DEALS", "name": "V", "content": {"columns": [*columns, wrong]}}
        assert await user_error(viewer, "savedViewCreate", **values) == (
            "BLANK" if wrong == "" else "INVALID",
            ["content", "columns", *(["3"] if wrong else [])],
        )
    values = {"list": "DEALS", "name": "V", "content": {"columns": columns}}
    saved = (await run_mutation(viewer, "savedViewCreate", selection, **values))["savedView"]
    assert (saved["columns"], saved["unknownColumns"]) == (columns, [])

    await run_mutation(viewer, "fieldUpdate", "__typename", id=key["id"], isActive=False)
    assert (await viewer.ask("{ savedViews { unknownColumns } }"))["savedViews"] == [{"unknownColumns": [key["key"]]}]
    assert await user_error(viewer, "savedViewCreate", **values) == ("INVALID", ["content", "columns", "1"])
    content = {"columns": ["status", *columns]}
    kept = await run_mutation(viewer, "savedViewUpdate", selection, id=saved["id"], content=content)
    assert kept["savedView"]["columns"] == content["columns"]


APP_LISTS = {
    "ACCOUNTS": "accounts/list/columns.tsx",
    "ACTIVITIES": "activities/list/page.tsx",
    "DEALS": "deals/list/page.tsx",
    "ORGANIZATIONS": "organizations/list/page.tsx",
    "PEOPLE": "people/list/page.tsx",
}
COLUMN_ID = re.compile(r'id: "([A-Za-z]+)",\s+label')


@pytest.mark.parametrize("view_list", APP_LISTS)
def test_columns_of_the_app_are_columns_of_the_api(view_list: str) -> None:
    """Views that the app saves are accepted, and their columns mean the same to other clients."""
    source = (Path(__file__).parents[2] / "frontend" / "src" / APP_LISTS[view_list]).read_text()
    ids = COLUMN_ID.findall(source)
    assert len(ids) > 4
    assert [each for each in ids if each not in list_fields(schema.full, SavedViewList[view_list])] == []


async def test_owner_has_one_view_of_a_name_in_a_list(viewer: CompanyFixture) -> None:
    tom = await colleague(viewer)
    first = await create_view(viewer, list="DEALS", name="Straße", content=EMPTY)
    taken = {"list": "DEALS", "name": " STRASSE ", "content": EMPTY}
    (error,) = (await mutation_payload(viewer, "savedViewCreate", "__typename", **taken))["userErrors"]
    assert (error["code"], error["reason"], error["params"]) == ("TAKEN", "VIEW_EXISTS", {"name": "STRASSE"})
    await create_view(viewer, **{**taken, "list": "PEOPLE"})
    shared = await create_view(tom, **taken, isShared=True)

    other = await create_view(viewer, **{**taken, "name": "Other"})
    assert await user_error(viewer, "savedViewUpdate", id=other, name="strasse") == ("TAKEN", ["name"])
    assert await user_error(viewer, "savedViewUpdate", id=shared, takeOwnership=True) == ("TAKEN", ["name"])
    await run_mutation(viewer, "savedViewUpdate", "__typename", id=first, name="strasse")
    await run_mutation(viewer, "savedViewDelete", "deletedId", id=first)
    await run_mutation(viewer, "savedViewUpdate", "__typename", id=shared, takeOwnership=True)


async def test_of_views_of_one_name_made_at_once_one_is_there(viewer: CompanyFixture) -> None:
    asked = [
        mutation_payload(viewer, "savedViewCreate", "__typename", list="DEALS", name=name, content=EMPTY)
        for name in ("Late", "LATE", " late", "Late", "late", "LATE ")
    ]
    reasons = [[error["reason"] for error in payload["userErrors"]] for payload in await asyncio.gather(*asked)]
    assert sorted(reasons) == [[], *[["VIEW_EXISTS"]] * 5]
