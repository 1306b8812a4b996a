"""The board in SQL compared with Python, for random activities, time zones and times."""

from datetime import UTC, date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

import factories
import pytest
from company_fixture import CompanyFixture

from db.board import cards
from db.board.columns import BoardColumn, DayBounds, load_board
from db.models import Activity
from db.pagination.page import PageRequest

pytestmark = pytest.mark.slow

URGENCY = ["OVERDUE", "TODAY", "TOMORROW", "WITHIN_WEEK", "WEEK_OR_LATER"]
TIMES = [
    ("Europe/Madrid", datetime(2025, 3, 28, 22, 30, tzinfo=UTC)),  # the clocks move on in two days
    ("Europe/Madrid", datetime(2025, 10, 25, 21, 30, tzinfo=UTC)),  # an hour comes twice
    ("Africa/Cairo", datetime(2024, 4, 25, 12, tzinfo=UTC)),  # tomorrow has no midnight
    ("Pacific/Apia", datetime(2011, 12, 29, 20, tzinfo=UTC)),  # tomorrow does not exist
    ("Pacific/Kiritimati", datetime(2026, 1, 1, 9, 59, tzinfo=UTC)),
    ("Pacific/Pago_Pago", datetime(2026, 1, 1, 11, 1, tzinfo=UTC)),
    ("Asia/Kathmandu", datetime(2026, 6, 30, 18, 15, tzinfo=UTC)),
    ("America/New_York", datetime(2026, 3, 7, 5, 0, tzinfo=UTC)),
]


def find_day_start(zone: ZoneInfo, day: date) -> datetime:
    """Find the first instant of a local day by trying, independently of the tested code."""
    instant = datetime(day.year, day.month, day.day, tzinfo=UTC) - timedelta(hours=26)
    while instant.astimezone(zone).date() < day:
        instant += timedelta(minutes=15)
    return instant


def expected_column(zone: ZoneInfo, now: datetime, dues: list[datetime | date]) -> str:
    """Compute the column of an account by each of its activities."""
    today = now.astimezone(zone).date()
    columns = []
    for due in dues:
        if isinstance(due, datetime):
            limits = [now, *(find_day_start(zone, today + timedelta(days=ahead)) for ahead in (1, 2, 7))]
            columns.append(URGENCY[sum(due >= limit for limit in limits)])
        else:
            columns.append(URGENCY[sum(due >= today + timedelta(days=ahead) for ahead in (0, 1, 2, 7))])
    return min(columns, key=URGENCY.index, default="NO_ACTIVITY")


def random_due(chance: Random, zone: ZoneInfo, now: datetime) -> datetime | date:
    day = now.astimezone(zone).date() + timedelta(days=chance.randint(-3, 9))
    if chance.random() < 0.5:
        return day
    edge = find_day_start(zone, day) + timedelta(microseconds=chance.choice((-1, 0, 1)))
    return chance.choice((edge, now, now - timedelta(microseconds=1), now + timedelta(hours=chance.randint(-50, 200))))


@pytest.mark.parametrize(("name", "now"), TIMES, ids=[f"{name} {now:%Y-%m-%d}" for name, now in TIMES])
async def test_board_matches_python_for_random_accounts(
    viewer: CompanyFixture, clock, name: str, now: datetime
) -> None:
    chance, zone = Random(f"{name} {now}"), ZoneInfo(name)
    clock.now = now
    expected: dict[int, str] = {}
    async with viewer.uow() as uow:
        call = await factories.activity_type(uow)
        for number in range(60):
            one = await factories.organization(uow, f"Firm {chance.randint(0, 9)} {number % 7}")
            await factories.deal(uow, one, **factories.won(now - timedelta(days=9)))
            dues = [random_due(chance, zone, now) for _ in range(chance.choice((0, 1, 1, 2, 3)))]
            rows = [{"due_at": due} if isinstance(due, datetime) else {"due_date": due} for due in dues]
            await uow.insert(
                Activity,
                [
                    {
                        "subject": "Call",
                        "type_id": call,
                        "organization_id": one,
                        "due_at": None,
                        "due_date": None,
                        **row,
                    }
                    for row in rows
                ],
            )
            expected[one] = expected_column(zone, now, dues)

    bounds = DayBounds(now, zone)
    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)
        counts = {column.column: column.count for column in (await load_board(store, bounds)).columns}
        columns_by_cards: dict[int, str] = {}
        for column in BoardColumn:
            after = None
            while True:  # page by page, as a client does
                (page,) = await cards.load_card_pages(
                    store, bounds, [cards.CardPageRequest(column, PageRequest(4, after))]
                )
                assert not columns_by_cards.keys() & set(page.rows)
                columns_by_cards.update(dict.fromkeys(page.rows, column.value))
                after = page.end_cursor
                if not page.has_next_page:
                    break

    assert columns_by_cards == expected
    assert counts == {column: list(expected.values()).count(column.value) for column in BoardColumn}
