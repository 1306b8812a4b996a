"""Relative times, against an oracle that asks what the clock on the wall shows."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.relative_dates import parse_relative

MICROSECOND = timedelta(microseconds=1)
ZONES = st.sampled_from(["UTC", "Europe/Madrid", "America/Sao_Paulo", "Pacific/Apia", "Africa/Casablanca"]).map(
    ZoneInfo
)
NOWS = st.datetimes(datetime(1990, 1, 1), datetime(2060, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  # bounds have none
DAYS = st.integers(-800, 800)


def resolve(text: str, now: datetime, zone: ZoneInfo, *, is_date: bool = False):
    return parse_relative(text, is_date=is_date).resolve(now, zone)


@pytest.mark.slow
@given(NOWS, ZONES, DAYS)
def test_day_begins_when_the_wall_shows_its_date_first(now: datetime, zone: ZoneInfo, days: int) -> None:
    day = now.astimezone(zone).date() + timedelta(days=days)
    begins = resolve(f"TODAY{'-' if days < 0 else '+'}P{abs(days)}D", now, zone)
    assert begins.astimezone(zone).date() >= day  # later where the zone skipped the day
    assert (begins - MICROSECOND).astimezone(zone).date() < day
    assert resolve(f"P{days}D", now, zone, is_date=True) == day


@given(NOWS, ZONES, DAYS)
def test_days_from_now_keep_the_time_on_the_wall(now: datetime, zone: ZoneInfo, days: int) -> None:
    moved = resolve(f"P{days}D", now, zone).astimezone(zone).replace(tzinfo=None)
    wall = now.astimezone(zone).replace(tzinfo=None) + timedelta(days=days)
    exists = wall.replace(tzinfo=zone).astimezone(UTC).astimezone(zone).replace(tzinfo=None) == wall
    assert moved == wall or not (exists and days)


@pytest.mark.slow
@given(NOWS, ZONES, st.integers(-20_000, 20_000))
def test_hours_are_counted_on_the_clock(now: datetime, zone: ZoneInfo, hours: int) -> None:
    assert resolve(f"PT{hours}H", now, zone) == now + timedelta(hours=hours)


@given(NOWS, ZONES)
def test_periods_begin_on_their_first_day(now: datetime, zone: ZoneInfo) -> None:
    today = now.astimezone(zone).date()
    week, month, quarter, year = (
        resolve(f"START_OF_{period}", now, zone, is_date=True) for period in ("WEEK", "MONTH", "QUARTER", "YEAR")
    )
    assert week.weekday() == 0
    assert timedelta() <= today - week < timedelta(days=7)
    assert (month.year, month.month, month.day) == (today.year, today.month, 1)
    assert quarter == max(date(today.year, first, 1) for first in (1, 4, 7, 10) if first <= today.month)
    assert year == date(today.year, 1, 1)


@pytest.mark.parametrize(
    ("text", "means"),
    [("P1M", date(2026, 2, 28)), ("-P1Y1M", date(2024, 12, 31)), ("START_OF_MONTH-P1D", date(2025, 12, 31))],
)
def test_end_of_month_stays_in_its_month(text: str, means: date) -> None:
    assert resolve(text, datetime(2026, 1, 31, 12, tzinfo=UTC), ZoneInfo("UTC"), is_date=True) == means


@pytest.mark.parametrize("text", ["", "P", "PT", "TODAYP1D", "YESTERDAY", "P1.5D", "today", "P1D ", "2026-01-01"])
def test_other_texts_are_none(text: str) -> None:
    assert parse_relative(text, is_date=False) is None


@pytest.mark.parametrize("text", ["P201Y", "P-999999D"])
def test_offset_is_at_most_200_years(text: str) -> None:
    with pytest.raises(ValueError, match="200 years"):
        parse_relative(text, is_date=False)
