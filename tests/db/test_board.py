"""The board: the published vectors, and the SQL against a plain reading of the rules (docs/decisions/board.md#columns)."""

import json
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import factories as make
import pytest
from company_fixture import CompanyFixture
from hypothesis import example, given
from hypothesis import strategies as some

from db import board, board_cards
from db.board import BoardColumn, DayBounds, column_of
from db.board_cards import CardPageRequest
from db.models import Account, AccountRollup
from db.pagination import PageRequest, PaginationError
from db.row import select_rows

VECTORS = json.loads((Path(__file__).parent.parent / "vectors" / "board.json").read_text())
ZONES = (
    "UTC",
    "Europe/Madrid",
    "Africa/Cairo",
    "Pacific/Apia",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
    "America/St_Johns",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
)
MOMENTS = (
    "2025-03-30T00:59:59Z",  # Madrid springs forward
    "2025-10-26T00:30:00Z",  # and falls back
    "2024-04-25T21:59:59.999999Z",  # Cairo skips midnight
    "2024-04-25T22:00:00Z",
    "2011-12-30T09:59:59Z",  # Apia has no 30 December
    "2011-12-30T10:00:00Z",
    "2026-03-18T10:00:00Z",
)


def moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text).astimezone(UTC)


def oracle(now: datetime, zone: ZoneInfo, due_at: datetime | None, due_date: date | None) -> BoardColumn:
    """The table of docs/decisions/board.md#columns, read word by word: by local days, not by bounds."""
    today = now.astimezone(zone).date()
    kinds = []
    if due_at is not None:
        days = (due_at.astimezone(zone).date() - today).days
        kinds.append(BoardColumn.OVERDUE if due_at < now else by_days(days))
    if due_date is not None:
        kinds.append(by_days((due_date - today).days))
    order = ["OVERDUE", "TODAY", "TOMORROW", "WITHIN_WEEK", "WEEK_OR_LATER"]
    return min(kinds, key=order.index, default=BoardColumn.NO_ACTIVITY)


def by_days(days: int) -> BoardColumn:
    if days < 0:
        return BoardColumn.OVERDUE
    if days < 2:
        return (BoardColumn.TODAY, BoardColumn.TOMORROW)[days]
    return BoardColumn.WITHIN_WEEK if days < 7 else BoardColumn.WEEK_OR_LATER


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["note"])
def test_the_published_vectors_hold(vector: dict[str, Any]) -> None:
    bounds = DayBounds(moment(vector["now"]), ZoneInfo(vector["tz"]))
    due_date = vector["due_date"] and date.fromisoformat(vector["due_date"])

    assert bounds.today.isoformat() == vector["today"]
    assert [bounds.start(1), bounds.start(2), bounds.start(7)] == [moment(vector[name]) for name in ("s1", "s2", "s7")]
    assert column_of(bounds, moment(vector["due_at"]), due_date) == vector["column"]


moments = some.sampled_from(MOMENTS).map(moment)
zones = some.sampled_from(ZONES).map(ZoneInfo)
steps = some.one_of(some.sampled_from([0, 1, -1]), some.integers(-(10**6) * 3600 * 24 * 9, 10**6 * 3600 * 24 * 9)).map(
    lambda microseconds: timedelta(microseconds=microseconds)
)
near_days = some.integers(-2, 9)


@given(
    now=moments,
    zone=zones,
    step=some.none() | steps,
    ahead=some.none() | near_days,
    edge=some.sampled_from([0, 1, 2, 7]),
)
@example(now=moment("2011-12-30T09:59:59Z"), zone=ZoneInfo("Pacific/Apia"), step=timedelta(0), ahead=2, edge=1)
def test_a_column_is_what_the_local_days_say(
    now: datetime, zone: ZoneInfo, step: timedelta | None, ahead: int | None, edge: int
) -> None:
    bounds = DayBounds(now, zone)
    due_at = None if step is None else bounds.start(edge) + step
    due_date = None if ahead is None else bounds.day(ahead)

    assert column_of(bounds, due_at, due_date) == oracle(now, zone, due_at, due_date)


async def accounts_due(
    world: CompanyFixture, dues: list[tuple[datetime | None, date | None]]
) -> dict[int, tuple[Any, Any]]:
    """One account for each of the dues, with an activity of each kind."""
    async with world.uow() as uow:
        kind = await make.activity_type(uow)
        found = {}
        for number, (due_at, due_date) in enumerate(dues):
            identity = await make.organization(uow, f"Firm {number % 7}")
            await make.deal(uow, identity, **make.won(uow.now))
            for due in ({"due_at": due_at}, {"due_date": due_date}):
                await make.activity(uow, kind, organization_id=identity, **due)
            found[identity] = (due_at, due_date)
    return found


def every_edge(bounds: DayBounds) -> list[tuple[datetime | None, date | None]]:
    tick = timedelta(microseconds=1)
    edges = [bounds.now, *(bounds.start(ahead) for ahead in (0, 1, 2, 7))]
    timed = [None, *(edge + step for edge in edges for step in (-tick, timedelta(0), tick))]
    days = [None, *(bounds.day(ahead) for ahead in (-1, 0, 1, 2, 6, 7))]
    return [(due_at, due_date) for due_at in timed for due_date in days]


@pytest.mark.parametrize(
    ("zone", "now"),
    [
        ("Europe/Madrid", "2025-03-28T10:00:00Z"),
        ("Africa/Cairo", "2024-04-25T12:00:00Z"),
        ("Pacific/Apia", "2011-12-29T22:00:00Z"),
        ("Pacific/Kiritimati", "2025-03-28T10:00:00Z"),
        ("Pacific/Pago_Pago", "2025-03-28T10:00:00Z"),
    ],
)
async def test_the_database_counts_and_shows_what_the_rules_say(world: CompanyFixture, zone: str, now: str) -> None:
    bounds = DayBounds(moment(now), ZoneInfo(zone))
    due = await accounts_due(world, every_edge(bounds))
    right = {identity: oracle(bounds.now, bounds.zone, *each) for identity, each in due.items()}

    async with world.database.snapshot() as snapshot:
        store = snapshot.for_company(world.company.id)
        found = await board.load_board(store, bounds)
        wanted = [CardPageRequest(column, PageRequest(first=100)) for column in BoardColumn]
        pages = await board_cards.load_card_pages(store, bounds, wanted)
        rollups = {each.organization_id: each for each in await store.all(select_rows(AccountRollup))}

    counts = Counter(right.values())
    assert {each.column: each.count for each in found.columns} == {column: counts[column] for column in BoardColumn}
    assert sum(each.won_value for each in found.columns) == 100_00 * len(due)
    for column, page in zip(BoardColumn, pages, strict=True):
        order = sorted((k for k in due if right[k] == column), key=lambda k: in_order(bounds, *due[k], rollups[k]))
        assert page.rows == order[:100]


def in_order(
    bounds: DayBounds, due_at: datetime | None, due_date: date | None, rollup: AccountRollup
) -> tuple[Any, ...]:
    end = None if due_date is None else bounds.start((due_date - bounds.today).days + 1)
    due = min((each for each in (due_at, end) if each is not None), default=bounds.now)
    return due, rollup.folded_name, rollup.organization_id


async def test_cards_are_turned_page_by_page_without_loss_or_double(world: CompanyFixture) -> None:
    bounds = DayBounds(moment("2025-03-28T10:00:00Z"), ZoneInfo("Europe/Madrid"))
    await accounts_due(world, every_edge(bounds))

    async with world.database.snapshot() as snapshot:
        store = snapshot.for_company(world.company.id)
        for column in BoardColumn:
            (whole,) = await board_cards.load_card_pages(
                store, bounds, [CardPageRequest(column, PageRequest(first=100))]
            )
            seen, after = [], None
            while True:
                (page,) = await board_cards.load_card_pages(
                    store, bounds, [CardPageRequest(column, PageRequest(first=3, after=after))]
                )
                seen += page.rows
                if not page.has_next_page:
                    break
                after = page.end_cursor
            assert seen == whole.rows


async def test_a_condition_narrows_counts_and_cards(world: CompanyFixture) -> None:
    bounds = DayBounds(moment("2025-03-28T10:00:00Z"), ZoneInfo("Europe/Madrid"))
    due = await accounts_due(world, [(None, bounds.day(0)), (None, bounds.day(0)), (bounds.now, None)])
    chosen = Account.c.id.in_([min(due), max(due)])

    async with world.database.snapshot() as snapshot:
        store = snapshot.for_company(world.company.id)
        found = await board.load_board(store, bounds, chosen)
        (page,) = await board_cards.load_card_pages(
            store, bounds, [CardPageRequest(BoardColumn.TODAY, PageRequest(first=5), (chosen,))]
        )

    assert {each.column: each.count for each in found.columns}[BoardColumn.TODAY] == 2
    assert page.rows == [max(due), min(due)]


async def test_a_cursor_of_another_column_is_refused(world: CompanyFixture) -> None:
    bounds = DayBounds(moment("2025-03-28T10:00:00Z"), ZoneInfo("Europe/Madrid"))
    await accounts_due(world, [(bounds.now, None), (bounds.now, None)])

    async with world.database.snapshot() as snapshot:
        store = snapshot.for_company(world.company.id)
        (page,) = await board_cards.load_card_pages(
            store, bounds, [CardPageRequest(BoardColumn.TODAY, PageRequest(first=1))]
        )
        for column, cursor in ((BoardColumn.OVERDUE, page.end_cursor), (BoardColumn.TODAY, "nonsense")):
            with pytest.raises(PaginationError, match="cursor of this column"):
                await board_cards.load_card_pages(
                    store, bounds, [CardPageRequest(column, PageRequest(first=1, after=cursor))]
                )


async def test_the_next_change_is_neither_too_early_nor_too_late(world: CompanyFixture) -> None:
    dues = [(moment(each["due_at"]), each["due_date"] and date.fromisoformat(each["due_date"])) for each in VECTORS]
    made = await accounts_due(world, dues)

    async with world.database.snapshot() as snapshot:
        for vector, (identity, due) in zip(VECTORS, made.items(), strict=True):
            bounds = DayBounds(moment(vector["now"]), ZoneInfo(vector["tz"]))
            found = await board.load_board(snapshot.for_company(world.company.id), bounds, Account.c.id == identity)
            answer, earliest = found.next_change_at, moment(vector["noChangeBefore"])
            if earliest is None:
                assert answer is None, vector["note"]
            else:
                assert earliest <= answer, vector["note"]
                just_before = DayBounds(answer - timedelta(microseconds=1), bounds.zone)
                assert column_of(just_before, *due) == vector["column"], vector["note"]


@pytest.mark.parametrize(
    ("due_at", "zone", "first"),
    [
        ("2025-03-28T22:59:59Z", "Europe/Madrid", "timed"),
        ("2025-03-28T23:00:01Z", "Europe/Madrid", "day"),
        ("2025-03-28T23:00:01Z", "America/New_York", "timed"),
    ],
)
async def test_a_timed_activity_of_the_day_comes_before_an_all_day_one(
    world: CompanyFixture, due_at: str, zone: str, first: str
) -> None:
    await accounts_due(world, [(moment(due_at), date(2025, 3, 28))])

    async with world.database.snapshot() as snapshot:
        (rollup,) = await snapshot.for_company(world.company.id).all(select_rows(AccountRollup))

    right = {"timed": rollup.next_timed_id, "day": rollup.next_day_id}[first]
    assert board.next_activity_id(rollup, ZoneInfo(zone)) == right
