"""The board: published test vectors, and SQL compared with the rules in Python (docs/decisions/board.md#columns)."""

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
from hypothesis import strategies as st

from db.board import cards, columns
from db.board.cards import CardPageRequest
from db.board.columns import BoardColumn, DayBounds, column_of
from db.board.positions import CardPosition, format_cursor
from db.models import Account, AccountRollup
from db.pagination.page import PageRequest, PaginationError
from db.row import select_rows

VECTORS = json.loads((Path(__file__).parents[2] / "vectors" / "board.json").read_text())
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
TIMES = (
    "2025-03-30T00:59:59Z",  # Madrid springs forward
    "2025-10-26T00:30:00Z",  # and falls back
    "2024-04-25T21:59:59.999999Z",  # Cairo skips midnight
    "2024-04-25T22:00:00Z",
    "2011-12-30T09:59:59Z",  # Apia has no 30 December
    "2011-12-30T10:00:00Z",
    "2026-03-18T10:00:00Z",
)


def parse_time(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text).astimezone(UTC)


def expected_column(now: datetime, zone: ZoneInfo, due_at: datetime | None, due_date: date | None) -> BoardColumn:
    """Compute the column as docs/decisions/board.md#columns defines it: by local days, not by bounds."""
    today = now.astimezone(zone).date()
    kinds = []
    if due_at is not None:
        days = (due_at.astimezone(zone).date() - today).days
        kinds.append(BoardColumn.OVERDUE if due_at < now else column_by_days(days))
    if due_date is not None:
        kinds.append(column_by_days((due_date - today).days))
    order = ["OVERDUE", "TODAY", "TOMORROW", "WITHIN_WEEK", "WEEK_OR_LATER"]
    return min(kinds, key=order.index, default=BoardColumn.NO_ACTIVITY)


def column_by_days(days: int) -> BoardColumn:
    if days < 0:
        return BoardColumn.OVERDUE
    if days < 2:
        return (BoardColumn.TODAY, BoardColumn.TOMORROW)[days]
    return BoardColumn.WITHIN_WEEK if days < 7 else BoardColumn.WEEK_OR_LATER


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["note"])
def test_column_matches_published_vectors(vector: dict[str, Any]) -> None:
    bounds = DayBounds(parse_time(vector["now"]), ZoneInfo(vector["tz"]))
    due_date = vector["due_date"] and date.fromisoformat(vector["due_date"])

    assert bounds.today.isoformat() == vector["today"]
    assert [bounds.start(1), bounds.start(2), bounds.start(7)] == [
        parse_time(vector[name]) for name in ("s1", "s2", "s7")
    ]
    assert column_of(bounds, parse_time(vector["due_at"]), due_date) == vector["column"]


times = st.sampled_from(TIMES).map(parse_time)
zones = st.sampled_from(ZONES).map(ZoneInfo)
steps = st.one_of(st.sampled_from([0, 1, -1]), st.integers(-(10**6) * 3600 * 24 * 9, 10**6 * 3600 * 24 * 9)).map(
    lambda microseconds: timedelta(microseconds=microseconds)
)
near_days = st.integers(-2, 9)


@given(
    now=times,
    zone=zones,
    step=st.none() | steps,
    ahead=st.none() | near_days,
    edge=st.sampled_from([0, 1, 2, 7]),
)
@example(now=parse_time("2011-12-30T09:59:59Z"), zone=ZoneInfo("Pacific/Apia"), step=timedelta(0), ahead=2, edge=1)
def test_column_matches_local_days(
    now: datetime, zone: ZoneInfo, step: timedelta | None, ahead: int | None, edge: int
) -> None:
    bounds = DayBounds(now, zone)
    due_at = None if step is None else bounds.start(edge) + step
    due_date = None if ahead is None else bounds.day(ahead)

    assert column_of(bounds, due_at, due_date) == expected_column(now, zone, due_at, due_date)


async def create_accounts(
    viewer: CompanyFixture, dues: list[tuple[datetime | None, date | None]]
) -> dict[int, tuple[Any, Any]]:
    """Create an account for each pair of dues, with a timed and an all-day activity; return the dues by account id."""
    async with viewer.uow() as uow:
        activity_type_id = await make.activity_type(uow)
        accounts = {}
        for number, (due_at, due_date) in enumerate(dues):
            account_id = await make.organization(uow, f"Firm {number % 7}")
            await make.deal(uow, account_id, **make.won(uow.now))
            for due in ({"due_at": due_at}, {"due_date": due_date}):
                await make.activity(uow, activity_type_id, organization_id=account_id, **due)
            accounts[account_id] = (due_at, due_date)
    return accounts


def due_edges(bounds: DayBounds) -> list[tuple[datetime | None, date | None]]:
    tick = timedelta(microseconds=1)
    edges = [bounds.now, *(bounds.start(ahead) for ahead in (0, 1, 2, 7))]
    timed = [None, *(edge + step for edge in edges for step in (-tick, timedelta(0), tick))]
    days = [None, *(bounds.day(ahead) for ahead in (-1, 0, 1, 2, 6, 7))]
    return [(due_at, due_date) for due_at in timed for due_date in days]


@pytest.mark.slow
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
async def test_board_counts_and_cards_match_rules(viewer: CompanyFixture, zone: str, now: str) -> None:
    bounds = DayBounds(parse_time(now), ZoneInfo(zone))
    due = await create_accounts(viewer, due_edges(bounds))
    expected = {account_id: expected_column(bounds.now, bounds.zone, *dues) for account_id, dues in due.items()}

    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)
        result = await columns.load_board(store, bounds)
        requests = [CardPageRequest(column, PageRequest(first=100)) for column in BoardColumn]
        pages = await cards.load_card_pages(store, bounds, requests)
        rollups = {rollup.organization_id: rollup for rollup in await store.all(select_rows(AccountRollup))}

    counts = Counter(expected.values())
    assert {column.column: column.count for column in result.columns} == {key: counts[key] for key in BoardColumn}
    assert sum(column.won_value for column in result.columns) == 100_00 * len(due)
    for column, page in zip(BoardColumn, pages, strict=True):
        order = sorted(
            (k for k in due if expected[k] == column), key=lambda k: card_sort_key(bounds, *due[k], rollups[k])
        )
        assert page.rows == order[:100]


def card_sort_key(
    bounds: DayBounds, due_at: datetime | None, due_date: date | None, rollup: AccountRollup
) -> tuple[Any, ...]:
    end = None if due_date is None else bounds.start((due_date - bounds.today).days + 1)
    due = min((limit for limit in (due_at, end) if limit is not None), default=bounds.now)
    return due, rollup.folded_name, rollup.organization_id


@pytest.mark.slow
async def test_card_pages_contain_each_card_once(viewer: CompanyFixture) -> None:
    bounds = DayBounds(parse_time("2025-03-28T10:00:00Z"), ZoneInfo("Europe/Madrid"))
    await create_accounts(viewer, due_edges(bounds))

    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)
        for column in BoardColumn:
            (whole,) = await cards.load_card_pages(store, bounds, [CardPageRequest(column, PageRequest(first=100))])
            seen, after = [], None
            while True:
                (page,) = await cards.load_card_pages(
                    store, bounds, [CardPageRequest(column, PageRequest(first=3, after=after))]
                )
                seen += page.rows
                if not page.has_next_page:
                    break
                after = page.end_cursor
            assert seen == whole.rows


async def test_board_conditions_limit_counts_and_cards(viewer: CompanyFixture) -> None:
    bounds = DayBounds(parse_time("2025-03-28T10:00:00Z"), ZoneInfo("Europe/Madrid"))
    due = await create_accounts(viewer, [(None, bounds.day(0)), (None, bounds.day(0)), (bounds.now, None)])
    chosen = Account.c.id.in_([min(due), max(due)])

    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)
        result = await columns.load_board(store, bounds, chosen)
        (page,) = await cards.load_card_pages(
            store, bounds, [CardPageRequest(BoardColumn.TODAY, PageRequest(first=5), (chosen,))]
        )

    assert {column.column: column.count for column in result.columns}[BoardColumn.TODAY] == 2
    assert page.rows == [max(due), min(due)]


async def test_card_cursor_rejected_for_other_column(viewer: CompanyFixture) -> None:
    bounds = DayBounds(parse_time("2025-03-28T10:00:00Z"), ZoneInfo("Europe/Madrid"))
    await create_accounts(viewer, [(bounds.now, None), (bounds.now, None)])

    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)
        (page,) = await cards.load_card_pages(store, bounds, [CardPageRequest(BoardColumn.TODAY, PageRequest(first=1))])
        for column, cursor in ((BoardColumn.OVERDUE, page.end_cursor), (BoardColumn.TODAY, "nonsense")):
            with pytest.raises(PaginationError, match="cursor of this column"):
                await cards.load_card_pages(
                    store, bounds, [CardPageRequest(column, PageRequest(first=1, after=cursor))]
                )


async def test_next_change_is_first_change_without_write(viewer: CompanyFixture) -> None:
    dues = [
        (parse_time(vector["due_at"]), vector["due_date"] and date.fromisoformat(vector["due_date"]))
        for vector in VECTORS
    ]
    accounts = await create_accounts(viewer, dues)

    async with viewer.database.snapshot() as snapshot:
        for vector, (account_id, due) in zip(VECTORS, accounts.items(), strict=True):
            bounds = DayBounds(parse_time(vector["now"]), ZoneInfo(vector["tz"]))
            store = snapshot.for_company(viewer.company.id)
            result = await columns.load_board(store, bounds, Account.c.id == account_id)
            answer, earliest = result.next_change_at, parse_time(vector["noChangeBefore"])
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
async def test_next_activity_is_timed_before_end_of_all_day(
    viewer: CompanyFixture, due_at: str, zone: str, first: str
) -> None:
    await create_accounts(viewer, [(parse_time(due_at), date(2025, 3, 28))])

    async with viewer.database.snapshot() as snapshot:
        (rollup,) = await snapshot.for_company(viewer.company.id).all(select_rows(AccountRollup))

    expected_id = {"timed": rollup.next_timed_id, "day": rollup.next_day_id}[first]
    assert columns.next_activity_id(rollup, ZoneInfo(zone)) == expected_id


@pytest.mark.parametrize("due", ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"])
async def test_card_cursor_may_be_at_the_ends_of_the_calendar(viewer: CompanyFixture, due: str) -> None:
    """A client can write such a cursor; in some time zone, no date has that moment."""
    now = parse_time("2025-03-28T10:00:00Z")
    cursor = format_cursor(BoardColumn.OVERDUE, CardPosition(datetime.fromisoformat(due), "a", 1))
    request = CardPageRequest(BoardColumn.OVERDUE, PageRequest(first=1, after=cursor))
    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)
        for zone in ZONES:
            (page,) = await cards.load_card_pages(store, DayBounds(now, ZoneInfo(zone)), [request])
            assert page.rows == []
