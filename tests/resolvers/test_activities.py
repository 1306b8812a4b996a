"""Activities: mutations, and the next and last activity of accounts (docs/decisions/activities.md)."""

from typing import Any

import pytest
from company_fixture import CompanyFixture, FixedClock, colleague
from mutate import create_account, create_record, event_kinds, run_mutation, user_error

NEXT_AND_LAST = (
    "{ accounts { nodes { nextActivity { subject owner { name isActive } } lastActivity { subject doneAt } } } }"
)


async def next_and_last(viewer: CompanyFixture) -> Any:
    return (await viewer.ask(NEXT_AND_LAST))["accounts"]["nodes"][0]


async def create_activity(viewer: CompanyFixture, **values: Any) -> str:
    """Create an activity; return its id."""
    types = (await viewer.ask("{ activityTypes { id } }"))["activityTypes"]
    type_id = (
        types[0]["id"] if types else await create_record(viewer, "activityTypeCreate", name="Call", isContact=True)
    )
    return await create_record(viewer, "activityCreate", **{"subject": "Call", "typeId": type_id, **values})


async def test_activity_timed_all_day_or_undated(viewer: CompanyFixture) -> None:
    organization, _ = await create_account(viewer)
    activity = await create_activity(viewer, organizationId=organization, dueAt="2026-03-19T09:00:00+01:00")
    shows = "activity { dueAt dueDate isOverdue }"
    change = {"id": activity, "dueDate": "2026-03-18"}

    assert (await run_mutation(viewer, "activityUpdate", shows, **change))["activity"] == {
        "dueAt": None,
        "dueDate": "2026-03-18",
        "isOverdue": False,
    }
    timed = await run_mutation(viewer, "activityUpdate", shows, id=activity, dueAt="2026-03-18T09:59:59Z")
    assert timed["activity"] == {"dueAt": "2026-03-18T09:59:59Z", "dueDate": None, "isOverdue": True}
    undated = await run_mutation(viewer, "activityUpdate", shows, id=activity, dueAt=None)
    assert undated["activity"] == {"dueAt": None, "dueDate": None, "isOverdue": False}
    both = {"dueAt": "2026-03-18T09:00:00Z", "dueDate": "2026-03-18"}
    assert await user_error(viewer, "activityUpdate", id=activity, **both) == ("INVALID", ["dueAt"])


async def test_next_and_last_activity_follow_completion(viewer: CompanyFixture) -> None:  # edge case 26
    organization, _ = await create_account(viewer)
    activity = await create_activity(viewer, organizationId=organization, dueDate="2026-03-19")

    assert await event_kinds(viewer, "activityComplete", id=activity, doneAt="2026-03-18T09:00:00Z") == [
        "ACTIVITY_COMPLETED"
    ]
    assert await next_and_last(viewer) == {
        "nextActivity": None,
        "lastActivity": {"subject": "Call", "doneAt": "2026-03-18T09:00:00Z"},
    }
    assert await event_kinds(viewer, "activityComplete", id=activity) == []
    assert await event_kinds(viewer, "activityUncomplete", id=activity) == ["ACTIVITY_UNCOMPLETED"]
    data = await next_and_last(viewer)
    assert (data["nextActivity"]["subject"], data["lastActivity"]) == ("Call", None)


async def test_completion_time_in_past_only(viewer: CompanyFixture) -> None:  # edge case 31
    activity = await create_activity(viewer)
    future = "2026-03-18T10:00:01Z"
    assert await user_error(viewer, "activityComplete", id=activity, doneAt=future) == ("INVALID", ["doneAt"])
    shows, early = "activity { doneAt createdAt }", "2020-01-01T00:00:00Z"
    done = await run_mutation(viewer, "activityComplete", shows, id=activity, doneAt=early)
    assert done["activity"]["doneAt"] < done["activity"]["createdAt"]


async def test_activity_without_links_has_no_account(viewer: CompanyFixture) -> None:  # edge case 27
    await create_account(viewer)
    await create_activity(viewer, dueDate="2026-03-19")
    assert (await next_and_last(viewer))["nextActivity"] is None


async def test_activity_organization_precedes_deal_organization(viewer: CompanyFixture) -> None:  # edge case 28
    first, _ = await create_account(viewer, "A")
    _, deal = await create_account(viewer, "B")
    await create_activity(viewer, organizationId=first, dealId=deal, dueDate="2026-03-19", subject="Visit")

    data = await viewer.ask("{ accounts(orderBy: {field: NAME}) { nodes { name nextActivity { subject } } } }")
    assert data["accounts"]["nodes"] == [
        {"name": "A", "nextActivity": {"subject": "Visit"}},
        {"name": "B", "nextActivity": None},
    ]


async def test_moved_deal_takes_its_activities(viewer: CompanyFixture) -> None:
    _, deal = await create_account(viewer, "A")
    other, _ = await create_account(viewer, "B")
    await create_activity(viewer, dealId=deal, dueDate="2026-03-19", subject="Visit")

    await run_mutation(viewer, "dealMove", "deal { id }", id=deal, organizationId=other)

    data = await viewer.ask("{ accounts { nodes { name nextActivity { subject } } } }")
    assert data["accounts"]["nodes"] == [{"name": "B", "nextActivity": {"subject": "Visit"}}]


async def test_next_activity_recomputed_when_deleted(viewer: CompanyFixture) -> None:  # edge case 29
    organization, _ = await create_account(viewer)
    first = await create_activity(viewer, organizationId=organization, dueDate="2026-03-19", subject="First")
    await create_activity(viewer, organizationId=organization, dueDate="2026-03-20", subject="Second")

    assert await event_kinds(viewer, "activityDelete", id=first) == ["ACTIVITY_DELETED"]
    assert (await next_and_last(viewer))["nextActivity"]["subject"] == "Second"
    assert await event_kinds(viewer, "activityRestore", id=first) == ["ACTIVITY_RESTORED"]
    assert (await next_and_last(viewer))["nextActivity"]["subject"] == "First"


@pytest.mark.slow
async def test_deactivated_owner_kept_but_not_assignable(viewer: CompanyFixture) -> None:  # edge case 32
    organization, _ = await create_account(viewer)
    colleague_id = await add_colleague(viewer)
    activity = await create_activity(viewer, organizationId=organization, dueDate="2026-03-19", ownerId=colleague_id)
    await run_mutation(viewer, "userDeactivate", "user { id }", id=colleague_id)

    assert (await next_and_last(viewer))["nextActivity"]["owner"] == {"name": "Tom Reyes", "isActive": False}
    assert await user_error(viewer, "activityUpdate", id=activity, ownerId=colleague_id) == ("INVALID", ["ownerId"])
    await run_mutation(viewer, "activityUpdate", "activity { id }", id=activity, subject="Call again")


async def add_colleague(viewer: CompanyFixture) -> str:
    """Add a second user; return their id."""
    query = "{ users { nodes { id name } } }"
    await colleague(viewer)
    users = (await viewer.ask(query))["users"]["nodes"]
    return next(str(user["id"]) for user in users if user["name"] == "Tom Reyes")


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    ("values", "code", "field"),
    [
        ({"subject": "\u200b "}, "BLANK", ["subject"]),
        ({"subject": "x" * 256}, "TOO_LONG", ["subject"]),
        ({"durationMinutes": -1}, "INVALID", ["durationMinutes"]),
        ({"dueDate": "2300-01-01"}, "INVALID", ["dueDate"]),
        ({"note": "a\u0000b"}, "INVALID", ["note"]),
        ({"location": {"latitude": 91}}, "INVALID", ["location"]),
    ],
)
async def test_activity_update_rejects_invalid_values(
    viewer: CompanyFixture, values: dict[str, Any], code: str, field: list[str]
) -> None:
    assert await user_error(viewer, "activityUpdate", id=await create_activity(viewer), **values) == (code, field)


async def test_activity_created_done_is_never_next(viewer: CompanyFixture, clock: FixedClock) -> None:
    organization, _ = await create_account(viewer)
    await create_activity(viewer, organizationId=organization, dueDate="2026-03-19", doneAt=clock().isoformat())
    data = await next_and_last(viewer)
    assert (data["nextActivity"], data["lastActivity"]["subject"]) == (None, "Call")
