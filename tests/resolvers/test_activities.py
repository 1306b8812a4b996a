"""Activities: planned, done, undone, and what follows for accounts (docs/decisions/activities.md)."""

from typing import Any

import pytest
from company_fixture import CompanyFixture, FixedClock, colleague
from mutate import account, do, kinds, made, mistake

NEXT = "{ accounts { nodes { nextActivity { subject owner { name isActive } } lastActivity { subject doneAt } } } }"


async def of_the_account(world: CompanyFixture) -> Any:
    return (await world.ask(NEXT))["accounts"]["nodes"][0]


async def call(world: CompanyFixture, **given: Any) -> str:
    """An activity that is planned."""
    kind = (await world.ask("{ activityTypes { id } }"))["activityTypes"]
    type_id = kind[0]["id"] if kind else await made(world, "activityTypeCreate", name="Call", isContact=True)
    return await made(world, "activityCreate", **{"subject": "Call", "typeId": type_id, **given})


async def test_an_activity_is_due_at_a_moment_or_on_a_day_or_undated(world: CompanyFixture) -> None:
    organization, _ = await account(world)
    activity = await call(world, organizationId=organization, dueAt="2026-03-19T09:00:00+01:00")
    shows = "activity { dueAt dueDate isOverdue }"
    change = {"id": activity, "dueDate": "2026-03-18"}

    assert (await do(world, "activityUpdate", shows, **change))["activity"] == {
        "dueAt": None,
        "dueDate": "2026-03-18",
        "isOverdue": False,
    }
    back = await do(world, "activityUpdate", shows, id=activity, dueAt="2026-03-18T09:59:59Z")
    assert back["activity"] == {"dueAt": "2026-03-18T09:59:59Z", "dueDate": None, "isOverdue": True}
    none = await do(world, "activityUpdate", shows, id=activity, dueAt=None)
    assert none["activity"] == {"dueAt": None, "dueDate": None, "isOverdue": False}
    both = {"dueAt": "2026-03-18T09:00:00Z", "dueDate": "2026-03-18"}
    assert await mistake(world, "activityUpdate", id=activity, **both) == ("INVALID", ["dueAt"])


async def test_what_is_done_is_last_and_what_is_undone_is_next(world: CompanyFixture) -> None:  # 26
    organization, _ = await account(world)
    activity = await call(world, organizationId=organization, dueDate="2026-03-19")

    assert await kinds(world, "activityComplete", id=activity, doneAt="2026-03-18T09:00:00Z") == ["ACTIVITY_COMPLETED"]
    assert await of_the_account(world) == {
        "nextActivity": None,
        "lastActivity": {"subject": "Call", "doneAt": "2026-03-18T09:00:00Z"},
    }
    assert await kinds(world, "activityComplete", id=activity) == []
    assert await kinds(world, "activityUncomplete", id=activity) == ["ACTIVITY_UNCOMPLETED"]
    shown = await of_the_account(world)
    assert (shown["nextActivity"]["subject"], shown["lastActivity"]) == ("Call", None)


async def test_nothing_is_done_in_the_future_but_may_be_told_late(world: CompanyFixture) -> None:  # 31
    activity = await call(world)
    late = "2026-03-18T10:00:01Z"
    assert await mistake(world, "activityComplete", id=activity, doneAt=late) == ("INVALID", ["doneAt"])
    shows, early = "activity { doneAt createdAt }", "2020-01-01T00:00:00Z"
    done = await do(world, "activityComplete", shows, id=activity, doneAt=early)
    assert done["activity"]["doneAt"] < done["activity"]["createdAt"]


async def test_an_activity_without_links_belongs_to_no_account(world: CompanyFixture) -> None:  # 27
    await account(world)
    await call(world, dueDate="2026-03-19")
    assert (await of_the_account(world))["nextActivity"] is None


async def test_the_organization_of_an_activity_goes_before_that_of_its_deal(world: CompanyFixture) -> None:  # 28
    first, _ = await account(world, "A")
    _, deal = await account(world, "B")
    await call(world, organizationId=first, dealId=deal, dueDate="2026-03-19", subject="Visit")

    shown = await world.ask("{ accounts(orderBy: {field: NAME}) { nodes { name nextActivity { subject } } } }")
    assert shown["accounts"]["nodes"] == [
        {"name": "A", "nextActivity": {"subject": "Visit"}},
        {"name": "B", "nextActivity": None},
    ]


async def test_a_deal_takes_its_activities_along(world: CompanyFixture) -> None:
    _, deal = await account(world, "A")
    other, _ = await account(world, "B")
    await call(world, dealId=deal, dueDate="2026-03-19", subject="Visit")

    await do(world, "dealMove", "deal { id }", id=deal, organizationId=other)

    shown = await world.ask("{ accounts { nodes { name nextActivity { subject } } } }")
    assert shown["accounts"]["nodes"] == [{"name": "B", "nextActivity": {"subject": "Visit"}}]


async def test_where_the_next_is_deleted_another_takes_its_place(world: CompanyFixture) -> None:  # 29
    organization, _ = await account(world)
    first = await call(world, organizationId=organization, dueDate="2026-03-19", subject="First")
    await call(world, organizationId=organization, dueDate="2026-03-20", subject="Second")

    assert await kinds(world, "activityDelete", id=first) == ["ACTIVITY_DELETED"]
    assert (await of_the_account(world))["nextActivity"]["subject"] == "Second"
    assert await kinds(world, "activityRestore", id=first) == ["ACTIVITY_RESTORED"]
    assert (await of_the_account(world))["nextActivity"]["subject"] == "First"


async def test_whoever_left_keeps_what_is_theirs_and_gets_nothing_new(world: CompanyFixture) -> None:  # 32
    organization, _ = await account(world)
    tom = await world_of_tom(world)
    activity = await call(world, organizationId=organization, dueDate="2026-03-19", ownerId=tom)
    await do(world, "userDeactivate", "user { id }", id=tom)

    assert (await of_the_account(world))["nextActivity"]["owner"] == {"name": "Tom Reyes", "isActive": False}
    assert await mistake(world, "activityUpdate", id=activity, ownerId=tom) == ("INVALID", ["ownerId"])
    await do(world, "activityUpdate", "activity { id }", id=activity, subject="Call again")


async def world_of_tom(world: CompanyFixture) -> str:
    """The id of another user."""
    from_all = "{ users { nodes { id name } } }"
    await colleague(world)
    users = (await world.ask(from_all))["users"]["nodes"]
    return next(str(user["id"]) for user in users if user["name"] == "Tom Reyes")


@pytest.mark.parametrize(
    ("given", "code", "field"),
    [
        ({"subject": "\u200b "}, "BLANK", ["subject"]),
        ({"subject": "x" * 256}, "TOO_LONG", ["subject"]),
        ({"durationMinutes": -1}, "INVALID", ["durationMinutes"]),
        ({"dueDate": "2300-01-01"}, "INVALID", ["dueDate"]),
        ({"note": "a\u0000b"}, "INVALID", ["note"]),
        ({"location": {"latitude": 91}}, "INVALID", ["location"]),
    ],
)
async def test_what_cannot_be_kept_of_an_activity_is_told(
    world: CompanyFixture, given: dict[str, Any], code: str, field: list[str]
) -> None:
    assert await mistake(world, "activityUpdate", id=await call(world), **given) == (code, field)


async def test_an_activity_told_as_done_is_never_next(world: CompanyFixture, clock: FixedClock) -> None:
    organization, _ = await account(world)
    await call(world, organizationId=organization, dueDate="2026-03-19", doneAt=clock().isoformat())
    shown = await of_the_account(world)
    assert (shown["nextActivity"], shown["lastActivity"]["subject"]) == (None, "Call")
