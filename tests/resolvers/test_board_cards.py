"""Moving cards on the board (docs/decisions/board.md#moving-a-card).

The clock shows Wednesday, 18 March 2026, 11:00 in Madrid.
"""

from datetime import UTC, datetime
from typing import Any

import pytest
from company_fixture import CompanyFixture, FixedClock
from mutate import create_account, create_record, run_mutation, user_error

PAYLOAD = "column account { name } activity { subject dueAt dueDate isDone } blockedBy { subject }"


async def create_card(viewer: CompanyFixture, **due: str) -> tuple[str, str]:
    """Create an account and an activity type; plan an activity if `due` is given. Return both ids."""
    organization, _ = await create_account(viewer)
    type_id = await create_record(viewer, "activityTypeCreate", name="Call")
    if due:
        await plan(viewer, organization, type_id, "Call", **due)
    return organization, type_id


async def plan(viewer: CompanyFixture, organization: str, type_id: str, subject: str, **due: str) -> None:
    """Create an activity."""
    await create_record(viewer, "activityCreate", organizationId=organization, typeId=type_id, subject=subject, **due)


async def card_counts(viewer: CompanyFixture) -> dict[str, int]:
    """Number of cards by column, without empty columns."""
    board = (await viewer.ask("{ accountBoard { columns { key count } } }"))["accountBoard"]
    return {column["key"]: column["count"] for column in board["columns"] if column["count"]}


@pytest.mark.parametrize(
    ("to", "at", "on"),
    [
        ("TODAY", "2026-03-18T14:30:00Z", "2026-03-18"),
        ("TOMORROW", "2026-03-19T14:30:00Z", "2026-03-19"),
        ("WITHIN_WEEK", "2026-03-20T14:30:00Z", "2026-03-20"),
        ("WEEK_OR_LATER", "2026-03-25T14:30:00Z", "2026-03-25"),
    ],
)
async def test_moved_card_keeps_time_of_day(viewer: CompanyFixture, to: str, at: str, on: str) -> None:
    timed, type_id = await create_card(viewer, dueAt="2026-03-15T14:30:00Z")
    daily, _ = await create_account(viewer, "Daily")
    await plan(viewer, daily, type_id, "Visit", dueDate="2026-03-01")

    moved = await run_mutation(viewer, "accountCardMove", PAYLOAD, id=timed, to=to)
    assert moved["column"] == to
    assert (moved["activity"]["dueAt"], moved["activity"]["dueDate"]) == (at, None)
    moved = await run_mutation(viewer, "accountCardMove", PAYLOAD, id=daily, to=to)
    assert (moved["activity"]["dueAt"], moved["activity"]["dueDate"], moved["blockedBy"]) == (None, on, None)
    assert await card_counts(viewer) == {to: 2}


async def test_moved_card_keeps_local_time_across_dst(viewer: CompanyFixture, clock: FixedClock) -> None:
    clock.now = datetime(2026, 3, 28, 10, tzinfo=UTC)  # the day before
    organization, _ = await create_card(viewer, dueAt="2026-03-28T08:30:00Z")  # 9:30 in winter
    moved = await run_mutation(viewer, "accountCardMove", PAYLOAD, id=organization, to="TOMORROW")
    assert moved["activity"]["dueAt"] == "2026-03-29T07:30:00Z"  # 9:30 in summer


async def test_moved_card_shifts_skipped_local_time(viewer: CompanyFixture, clock: FixedClock) -> None:
    clock.now = datetime(2026, 3, 28, 10, tzinfo=UTC)
    organization, _ = await create_card(viewer, dueAt="2026-03-28T01:30:00Z")  # 2:30, which the 29th has not
    moved = await run_mutation(viewer, "accountCardMove", PAYLOAD, id=organization, to="TOMORROW")
    assert moved["activity"]["dueAt"] == "2026-03-29T01:00:00Z"  # 3:00


async def test_moved_card_uses_first_of_repeated_local_time(viewer: CompanyFixture, clock: FixedClock) -> None:
    clock.now = datetime(2026, 10, 24, 10, tzinfo=UTC)
    organization, _ = await create_card(viewer, dueAt="2026-10-24T00:30:00Z")  # 2:30, which the 25th has twice
    moved = await run_mutation(viewer, "accountCardMove", PAYLOAD, id=organization, to="TOMORROW")
    assert moved["activity"]["dueAt"] == "2026-10-25T00:30:00Z"


async def test_card_moved_to_today_when_time_has_passed(viewer: CompanyFixture, clock: FixedClock) -> None:
    organization, _ = await create_card(viewer, dueAt="2026-03-20T08:00:00Z")
    clock.forward(minutes=10)
    moved = await run_mutation(viewer, "accountCardMove", PAYLOAD, id=organization, to="TODAY")
    assert moved["activity"]["dueAt"] == "2026-03-18T11:00:00Z"


async def test_card_moved_to_today_when_day_is_over(viewer: CompanyFixture, clock: FixedClock) -> None:
    organization, _ = await create_card(viewer, dueAt="2026-03-20T08:00:00Z")
    clock.now = datetime(2026, 3, 18, 22, 30, tzinfo=UTC)  # 23:30
    moved = await run_mutation(viewer, "accountCardMove", PAYLOAD, id=organization, to="TODAY")
    assert (moved["activity"]["dueDate"], moved["column"]) == ("2026-03-18", "TODAY")


async def test_move_card_in_another_time_zone(viewer: CompanyFixture) -> None:
    organization, _ = await create_card(viewer, dueDate="2026-04-01")
    moved = await run_mutation(
        viewer, "accountCardMove", PAYLOAD, id=organization, to="TODAY", timeZone="Pacific/Kiritimati"
    )
    assert moved["activity"]["dueDate"] == "2026-03-19"
    assert await user_error(viewer, "accountCardMove", id=organization, to="TODAY", timeZone="Mars") == (
        "INVALID",
        ["timeZone"],
    )


async def test_move_card_blocked_by_more_urgent_activity(viewer: CompanyFixture) -> None:
    organization, type_id = await create_card(viewer, dueDate="2026-03-01")
    await plan(viewer, organization, type_id, "Older", dueDate="2026-02-01")

    moved = await run_mutation(viewer, "accountCardMove", PAYLOAD, id=organization, to="TOMORROW")

    assert (moved["activity"]["subject"], moved["activity"]["dueDate"]) == ("Older", "2026-03-19")
    assert (moved["column"], moved["blockedBy"]) == ("OVERDUE", {"subject": "Call"})
    assert await card_counts(viewer) == {"OVERDUE": 1}


async def test_move_card_creates_activity_when_none_planned(viewer: CompanyFixture) -> None:
    organization, type_id = await create_card(viewer)
    assert await user_error(viewer, "accountCardMove", id=organization, to="TODAY") == ("BLANK", ["subject"])

    moved = await run_mutation(
        viewer, "accountCardMove", PAYLOAD, id=organization, to="TOMORROW", subject="Visit", typeId=type_id
    )

    assert (moved["column"], moved["activity"]["subject"]) == ("TOMORROW", "Visit")
    assert moved["activity"]["dueDate"] == "2026-03-19"
    assert await card_counts(viewer) == {"TOMORROW": 1}


async def test_move_card_to_no_activity_completes_activities(viewer: CompanyFixture) -> None:
    organization, type_id = await create_card(viewer, dueDate="2026-03-01")
    await plan(viewer, organization, type_id, "Other", dueAt="2026-03-20T08:00:00Z")
    move = {"id": organization, "to": "NO_ACTIVITY"}
    assert await user_error(viewer, "accountCardMove", **move) == ("INVALID", ["completeActivities"])

    moved = await run_mutation(
        viewer, "accountCardMove", f"{PAYLOAD} events {{ kind }}", **move, completeActivities=True
    )

    assert (moved["column"], moved["activity"], moved["blockedBy"]) == ("NO_ACTIVITY", None, None)
    assert [event["kind"] for event in moved["events"]] == ["ACTIVITY_COMPLETED"] * 2
    assert await card_counts(viewer) == {"NO_ACTIVITY": 1}


async def test_move_card_skips_weekends(viewer: CompanyFixture, clock: FixedClock) -> None:
    clock.now = datetime(2026, 3, 19, 10, tzinfo=UTC)  # a Thursday
    organization, _ = await create_card(viewer, dueDate="2026-03-01")
    move = {"id": organization, "skipWeekends": True}
    moved = await run_mutation(viewer, "accountCardMove", PAYLOAD, **move, to="WITHIN_WEEK")
    assert moved["activity"]["dueDate"] == "2026-03-23"  # the Saturday would have been the 21st
    clock.now = datetime(2026, 3, 20, 10, tzinfo=UTC)  # a Friday
    assert await user_error(viewer, "accountCardMove", **move, to="TOMORROW") == ("INVALID", ["skipWeekends"])


async def test_move_card_rejects_overdue_and_prospects(viewer: CompanyFixture) -> None:
    organization, _ = await create_card(viewer, dueDate="2026-03-19")
    assert await user_error(viewer, "accountCardMove", id=organization, to="OVERDUE") == ("INVALID", ["to"])
    prospect = await create_record(viewer, "organizationCreate", name="P")
    assert await user_error(viewer, "accountCardMove", id=prospect, to="TODAY") == ("NOT_FOUND", ["id"])


async def test_move_card_within_same_column_changes_nothing(viewer: CompanyFixture) -> None:
    organization, _ = await create_card(viewer, dueDate="2026-03-22")
    payload = f"{PAYLOAD} events {{ kind }}"
    moved = await run_mutation(viewer, "accountCardMove", payload, id=organization, to="WITHIN_WEEK")
    assert (moved["activity"]["dueDate"], moved["events"]) == ("2026-03-22", [])


async def test_move_card_dry_run(viewer: CompanyFixture) -> None:
    organization, _ = await create_card(viewer, dueDate="2026-03-01")
    moved: Any = await run_mutation(viewer, "accountCardMove", PAYLOAD, id=organization, to="TODAY", validateOnly=True)
    assert (moved["column"], moved["activity"]["dueDate"]) == ("TODAY", "2026-03-18")
    assert await card_counts(viewer) == {"OVERDUE": 1}
