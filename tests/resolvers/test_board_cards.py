"""Cards of the board are moved (docs/decisions/board.md#moving-a-card). The clock shows Wednesday, 18 March 2026, 11:00 in Madrid."""

from datetime import UTC, datetime
from typing import Any

import pytest
from company_fixture import CompanyFixture, FixedClock
from mutate import account, do, made, mistake

SHOWS = "column account { name } activity { subject dueAt dueDate isDone } blockedBy { subject }"


async def card(world: CompanyFixture, **due: str) -> tuple[str, str]:
    """An account with a card: its id, and that of a kind of activity; something is planned if `due` says when."""
    organization, _ = await account(world)
    kind = await made(world, "activityTypeCreate", name="Call")
    if due:
        await plan(world, organization, kind, "Call", **due)
    return organization, kind


async def plan(world: CompanyFixture, organization: str, kind: str, subject: str, **due: str) -> None:
    """Plan something."""
    await made(world, "activityCreate", organizationId=organization, typeId=kind, subject=subject, **due)


async def columns(world: CompanyFixture) -> dict[str, int]:
    """How many cards stand in which column."""
    board = (await world.ask("{ accountBoard { columns { key count } } }"))["accountBoard"]
    return {each["key"]: each["count"] for each in board["columns"] if each["count"]}


@pytest.mark.parametrize(
    ("to", "at", "on"),
    [
        ("TODAY", "2026-03-18T14:30:00Z", "2026-03-18"),
        ("TOMORROW", "2026-03-19T14:30:00Z", "2026-03-19"),
        ("WITHIN_WEEK", "2026-03-20T14:30:00Z", "2026-03-20"),
        ("WEEK_OR_LATER", "2026-03-25T14:30:00Z", "2026-03-25"),
    ],
)
async def test_a_card_keeps_its_time_of_the_day_and_a_day_stays_a_day(
    world: CompanyFixture, to: str, at: str, on: str
) -> None:
    timed, kind = await card(world, dueAt="2026-03-15T14:30:00Z")
    daily, _ = await account(world, "Daily")
    await plan(world, daily, kind, "Visit", dueDate="2026-03-01")

    moved = await do(world, "accountCardMove", SHOWS, id=timed, to=to)
    assert moved["column"] == to
    assert (moved["activity"]["dueAt"], moved["activity"]["dueDate"]) == (at, None)
    moved = await do(world, "accountCardMove", SHOWS, id=daily, to=to)
    assert (moved["activity"]["dueAt"], moved["activity"]["dueDate"], moved["blockedBy"]) == (None, on, None)
    assert await columns(world) == {to: 2}


async def test_the_time_on_the_wall_is_kept_when_the_clocks_change(world: CompanyFixture, clock: FixedClock) -> None:
    clock.now = datetime(2026, 3, 28, 10, tzinfo=UTC)  # the day before
    organization, _ = await card(world, dueAt="2026-03-28T08:30:00Z")  # 9:30 in winter
    moved = await do(world, "accountCardMove", SHOWS, id=organization, to="TOMORROW")
    assert moved["activity"]["dueAt"] == "2026-03-29T07:30:00Z"  # 9:30 in summer


async def test_a_time_that_the_clocks_skip_is_the_first_after_it(world: CompanyFixture, clock: FixedClock) -> None:
    clock.now = datetime(2026, 3, 28, 10, tzinfo=UTC)
    organization, _ = await card(world, dueAt="2026-03-28T01:30:00Z")  # 2:30, which the 29th has not
    moved = await do(world, "accountCardMove", SHOWS, id=organization, to="TOMORROW")
    assert moved["activity"]["dueAt"] == "2026-03-29T01:00:00Z"  # 3:00


async def test_of_a_time_that_comes_twice_the_first_is_meant(world: CompanyFixture, clock: FixedClock) -> None:
    clock.now = datetime(2026, 10, 24, 10, tzinfo=UTC)
    organization, _ = await card(world, dueAt="2026-10-24T00:30:00Z")  # 2:30, which the 25th has twice
    moved = await do(world, "accountCardMove", SHOWS, id=organization, to="TOMORROW")
    assert moved["activity"]["dueAt"] == "2026-10-25T00:30:00Z"


async def test_a_time_that_has_passed_today_is_the_next_full_hour(world: CompanyFixture, clock: FixedClock) -> None:
    organization, _ = await card(world, dueAt="2026-03-20T08:00:00Z")
    clock.forward(minutes=10)
    moved = await do(world, "accountCardMove", SHOWS, id=organization, to="TODAY")
    assert moved["activity"]["dueAt"] == "2026-03-18T11:00:00Z"


async def test_where_the_day_is_over_it_is_the_whole_day(world: CompanyFixture, clock: FixedClock) -> None:
    organization, _ = await card(world, dueAt="2026-03-20T08:00:00Z")
    clock.now = datetime(2026, 3, 18, 22, 30, tzinfo=UTC)  # 23:30
    moved = await do(world, "accountCardMove", SHOWS, id=organization, to="TODAY")
    assert (moved["activity"]["dueDate"], moved["column"]) == ("2026-03-18", "TODAY")


async def test_the_board_of_another_zone_has_other_days(world: CompanyFixture) -> None:
    organization, _ = await card(world, dueDate="2026-04-01")
    moved = await do(world, "accountCardMove", SHOWS, id=organization, to="TODAY", timeZone="Pacific/Kiritimati")
    assert moved["activity"]["dueDate"] == "2026-03-19"
    assert await mistake(world, "accountCardMove", id=organization, to="TODAY", timeZone="Mars") == (
        "INVALID",
        ["timeZone"],
    )


async def test_what_is_more_pressing_keeps_the_card_where_it_is(world: CompanyFixture) -> None:
    organization, kind = await card(world, dueDate="2026-03-01")
    await plan(world, organization, kind, "Older", dueDate="2026-02-01")

    moved = await do(world, "accountCardMove", SHOWS, id=organization, to="TOMORROW")

    assert (moved["activity"]["subject"], moved["activity"]["dueDate"]) == ("Older", "2026-03-19")
    assert (moved["column"], moved["blockedBy"]) == ("OVERDUE", {"subject": "Call"})
    assert await columns(world) == {"OVERDUE": 1}


async def test_a_card_with_nothing_planned_is_moved_by_planning(world: CompanyFixture) -> None:
    organization, kind = await card(world)
    assert await mistake(world, "accountCardMove", id=organization, to="TODAY") == ("BLANK", ["subject"])

    moved = await do(world, "accountCardMove", SHOWS, id=organization, to="TOMORROW", subject="Visit", typeId=kind)

    assert (moved["column"], moved["activity"]["subject"]) == ("TOMORROW", "Visit")
    assert moved["activity"]["dueDate"] == "2026-03-19"
    assert await columns(world) == {"TOMORROW": 1}


async def test_everything_is_told_as_done_only_on_request(world: CompanyFixture) -> None:
    organization, kind = await card(world, dueDate="2026-03-01")
    await plan(world, organization, kind, "Other", dueAt="2026-03-20T08:00:00Z")
    move = {"id": organization, "to": "NO_ACTIVITY"}
    assert await mistake(world, "accountCardMove", **move) == ("INVALID", ["completeActivities"])

    moved = await do(world, "accountCardMove", f"{SHOWS} events {{ kind }}", **move, completeActivities=True)

    assert (moved["column"], moved["activity"], moved["blockedBy"]) == ("NO_ACTIVITY", None, None)
    assert [each["kind"] for each in moved["events"]] == ["ACTIVITY_COMPLETED"] * 2
    assert await columns(world) == {"NO_ACTIVITY": 1}


async def test_weekends_are_skipped_but_the_column_is_not_left(world: CompanyFixture, clock: FixedClock) -> None:
    clock.now = datetime(2026, 3, 19, 10, tzinfo=UTC)  # a Thursday
    organization, _ = await card(world, dueDate="2026-03-01")
    move = {"id": organization, "skipWeekends": True}
    moved = await do(world, "accountCardMove", SHOWS, **move, to="WITHIN_WEEK")
    assert moved["activity"]["dueDate"] == "2026-03-23"  # the Saturday would have been the 21st
    clock.now = datetime(2026, 3, 20, 10, tzinfo=UTC)  # a Friday
    assert await mistake(world, "accountCardMove", **move, to="TOMORROW") == ("INVALID", ["skipWeekends"])


async def test_no_card_is_put_among_the_overdue_and_only_accounts_have_cards(world: CompanyFixture) -> None:
    organization, _ = await card(world, dueDate="2026-03-19")
    assert await mistake(world, "accountCardMove", id=organization, to="OVERDUE") == ("INVALID", ["to"])
    prospect = await made(world, "organizationCreate", name="P")
    assert await mistake(world, "accountCardMove", id=prospect, to="TODAY") == ("NOT_FOUND", ["id"])


async def test_a_card_that_stands_there_already_is_left_as_it_is(world: CompanyFixture) -> None:
    organization, _ = await card(world, dueDate="2026-03-22")
    shows = f"{SHOWS} events {{ kind }}"
    moved = await do(world, "accountCardMove", shows, id=organization, to="WITHIN_WEEK")
    assert (moved["activity"]["dueDate"], moved["events"]) == ("2026-03-22", [])


async def test_a_move_can_be_rehearsed(world: CompanyFixture) -> None:
    organization, _ = await card(world, dueDate="2026-03-01")
    moved: Any = await do(world, "accountCardMove", SHOWS, id=organization, to="TODAY", validateOnly=True)
    assert (moved["column"], moved["activity"]["dueDate"]) == ("TODAY", "2026-03-18")
    assert await columns(world) == {"OVERDUE": 1}
