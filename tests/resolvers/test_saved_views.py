"""Saved views, private or shared."""

from company_fixture import CompanyFixture, colleague
from mutate import run_mutation, user_error

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


async def test_saved_view_visible_to_others_when_shared(viewer: CompanyFixture) -> None:
    tom = await colleague(viewer)
    shared = await create_view(viewer, list="DEALS", name="Ours", content=EMPTY, isShared=True)
    own = await create_view(viewer, list="DEALS", name="Mine", content=EMPTY)

    assert [view["name"] for view in (await tom.ask(VIEWS))["savedViews"]] == ["Ours"]
    for view in (shared, own):
        assert await user_error(tom, "savedViewUpdate", id=view, name="X") == ("NOT_FOUND", ["id"])
        assert await user_error(tom, "savedViewDelete", id=view) == ("NOT_FOUND", ["id"])
    assert [view["name"] for view in (await viewer.ask(VIEWS))["savedViews"]] == ["Mine", "Ours"]


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
