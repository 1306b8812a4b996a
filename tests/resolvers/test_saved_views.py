"""Views of lists that people keep, for themselves or for everybody of their company."""

from company_fixture import CompanyFixture, colleague
from mutate import do, mistake

VIEWS = "{ savedViews { name list where orderBy columns isShared owner { name } } }"
NOTHING = {"columns": []}
SHOWS = {
    "where": {"wonValue": {"gt": "1000"}, "name": {"contains": "ana"}},
    "orderBy": [{"field": "WON_VALUE", "direction": "DESC"}],
    "columns": ["name", "wonValue"],
}


async def kept(world: CompanyFixture, **given: object) -> str:
    """The id of a view that was made."""
    made = await do(world, "savedViewCreate", "savedView { id }", **given)
    return str(made["savedView"]["id"])


async def test_a_view_is_kept_as_it_was_given(world: CompanyFixture) -> None:
    view = await kept(world, list="ACCOUNTS", name="Big", content=SHOWS)

    mine = {"name": "Big", "list": "ACCOUNTS", "isShared": False, "owner": {"name": "Eva Salas"}, **SHOWS}
    assert (await world.ask(VIEWS))["savedViews"] == [mine]
    changed = await do(
        world, "savedViewUpdate", "savedView { version columns }", id=view, content={"columns": ["name"]}
    )
    assert changed["savedView"] == {"version": 2, "columns": ["name"]}
    stale = await mistake(world, "savedViewUpdate", id=view, name="B", expectedVersion=1)
    assert stale == ("STALE_VERSION", ["expectedVersion"])
    await do(world, "savedViewDelete", "deletedId", id=view)
    assert (await world.ask(VIEWS))["savedViews"] == []


async def test_a_view_is_seen_by_others_only_if_it_is_shared(world: CompanyFixture) -> None:
    other = await colleague(world)
    shared = await kept(world, list="DEALS", name="Ours", content=NOTHING, isShared=True)
    own = await kept(world, list="DEALS", name="Mine", content=NOTHING)

    assert [view["name"] for view in (await other.ask(VIEWS))["savedViews"]] == ["Ours"]
    for view in (shared, own):
        assert await mistake(other, "savedViewUpdate", id=view, name="X") == ("NOT_FOUND", ["id"])
        assert await mistake(other, "savedViewDelete", id=view) == ("NOT_FOUND", ["id"])
    assert [view["name"] for view in (await world.ask(VIEWS))["savedViews"]] == ["Mine", "Ours"]


async def test_a_view_of_what_the_list_does_not_take_is_refused(world: CompanyFixture) -> None:
    for shows, field in (
        ({"where": {"nonsense": 1}}, "where"),
        ({"where": {"wonValue": {"gt": "much"}}}, "where"),
        ({"orderBy": [{"field": "NONSENSE"}]}, "orderBy"),
    ):
        view = {"list": "ACCOUNTS", "name": "V", "content": {**NOTHING, **shows}}
        assert await mistake(world, "savedViewCreate", **view) == ("INVALID", ["content", field])
    board = {"list": "ACCOUNT_BOARD", "name": "V", "content": {**NOTHING, "orderBy": [{"field": "NAME"}]}}
    assert await mistake(world, "savedViewCreate", **board) == ("INVALID", ["content", "orderBy"])
