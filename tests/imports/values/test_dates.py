"""Dates and times: parsing, and detection of the order of day and month."""

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imports.errors import AmbiguousColumn
from imports.values.cell_mismatch import CellMismatch
from imports.values.date_columns import DateColumn
from imports.values.dates import is_unix_header, parse_date, parse_datetime, parse_unix_time
from imports.values.durations import parse_minutes
from imports.values.times import parse_due_time, parse_time, parse_time_of_day

MADRID = ZoneInfo("Europe/Madrid")
FORMATS = {"DMY": "%d/%m/%Y", "MDY": "%m/%d/%Y", "YMD": "%Y-%m-%d"}


def column(*cells: str) -> DateColumn:
    seen = DateColumn()
    for row, cell in enumerate(cells, start=2):
        seen.observe(row, cell)
    return seen


@pytest.mark.parametrize(
    ("cells", "order"),
    [
        (["03/04/2026", "25/04/2026"], "DMY"),
        (["03/04/2026", "04/25/2026 10:00"], "MDY"),
        (["31.12.2025"], "DMY"),
        (["2026/04/03"], "YMD"),
        (["25/04/26", "01/02/26"], "DMY"),
    ],
)
def test_date_order_is_detected_for_the_whole_column(cells, order):
    assert column(*cells).detect_order("a.csv", "Won time", None) == order


def test_date_order_is_rejected_when_ambiguous():
    with pytest.raises(AmbiguousColumn, match=r"a\.csv: column 'Won time': .*DMY or MDY \(rows 2, 3\).*--date-order"):
        column("03/04/2026", "05/06/2026").detect_order("a.csv", "Won time", None)


def test_date_order_is_accepted_when_both_give_the_same_date():
    assert column("04/04/2026", "2026-01-31").detect_order("a.csv", "Won time", None)


def test_date_order_option_decides_and_must_fit():
    assert column("03/04/2026").detect_order("a.csv", "Won time", "MDY") == "MDY"
    with pytest.raises(AmbiguousColumn, match="DMY, not MDY"):
        column("25/04/2026", "03/04/2026").detect_order("a.csv", "Won time", "MDY")


def test_other_columns_decide_an_ambiguous_order():
    assert column("03/04/2026").detect_order("a.csv", "Won time", None, "DMY") == "DMY"


def test_date_order_is_rejected_when_none_fits():
    with pytest.raises(AmbiguousColumn, match="no order"):
        column("25/04/2026", "04/25/2026").detect_order("a.csv", "Won time", None)


@pytest.mark.parametrize(
    ("cell", "moment"),
    [
        ("2026-01-15 09:00:00", datetime(2026, 1, 15, 8, tzinfo=UTC)),
        ("2026-07-15 09:00:00", datetime(2026, 7, 15, 7, tzinfo=UTC)),
        ("2025-10-26 02:30:00", datetime(2025, 10, 26, 0, 30, tzinfo=UTC)),
        ("2025-03-30 02:30:00", datetime(2025, 3, 30, 1, 30, tzinfo=UTC)),
        ("2026-07-15", datetime(2026, 7, 14, 22, tzinfo=UTC)),
        ("15/07/2026 9:05 PM", datetime(2026, 7, 15, 19, 5, tzinfo=UTC)),
        ("2026-07-15T09:00:00Z", datetime(2026, 7, 15, 9, tzinfo=UTC)),
        (datetime(2026, 7, 15, 9), datetime(2026, 7, 15, 7, tzinfo=UTC)),  # noqa: DTZ001  # a cell has no time zone
    ],
)
def test_parse_datetime_uses_the_time_zone(cell, moment):
    assert parse_datetime(cell, "DMY", MADRID) == moment


@pytest.mark.parametrize("cell", ["soon", "2026-02-30", "30/02/2026", "2026-01-01 25:00:00", "1/2/345"])
def test_parse_date_rejects_other_texts(cell):
    with pytest.raises(CellMismatch):
        parse_datetime(cell, "DMY", MADRID)


@pytest.mark.parametrize(
    ("cell", "clock"),
    [("14:30", time(14, 30)), ("2:30 pm", time(14, 30)), ("12:05 AM", time(0, 5)), (time(8), time(8))]
    + [(text, time(14, 30)) for text in ("14h30", "14 h 30", "14.30 Uhr", "2.30 pm", "2:30 p. m.", "14:30:00.000")]
    + [(text, time(14)) for text in ("14h", "14 Uhr", "2 PM", "2p.m.")],
)
def test_parse_time_reads_12_and_24_hours(cell, clock):
    assert parse_time(cell) == clock


@pytest.mark.parametrize(
    "cell", ["14.30", "1430", "14", "25:00", "14:60", "13 am", "25 pm", "24:30 pm", "14:30 mars", "9" * 5000]
)
def test_parse_time_rejects_other_texts(cell):
    with pytest.raises(CellMismatch):
        parse_time(cell)


@pytest.mark.parametrize(("cell", "minutes"), [("01:30", 90), ("45", 45), ("00:15:00", 15), (time(1, 5), 65)])
def test_parse_minutes_reads_durations(cell, minutes):
    assert parse_minutes(cell) == minutes


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)), st.sampled_from(sorted(FORMATS)))
def test_dates_survive_a_round_trip(day, order):
    written = day.strftime(FORMATS[order])

    assert parse_date(written, order) == day
    assert order in column(written).possible


@given(st.datetimes(datetime(1980, 1, 1), datetime(2040, 1, 1)))  # noqa: DTZ001  # a cell has no time zone
def test_datetimes_survive_a_round_trip(local):
    local = local.replace(microsecond=0)

    assert parse_datetime(f"{local:%d/%m/%Y %H:%M:%S}", "DMY", MADRID) == local.replace(tzinfo=MADRID).astimezone(UTC)


@pytest.mark.parametrize(
    "cell",
    [
        "12 Mar 2026",
        "March 12, 2026",
        "Thu, 12 Mar 2026",
        "12-Mar-26",
        "12 de marzo de 2026",
        "jueves, 12 de marzo de 2026",
        "12 de março de 2026",
        "12. März 2026",
        "12 mars 2026",
        "12. 3. 2026",
        "2026. 03. 12.",
        date(2026, 3, 12),
    ],
)
def test_dates_with_month_names_are_read_in_five_languages(cell):
    order = "YMD" if isinstance(cell, str) and cell[:4] == "2026" else "DMY"
    assert parse_date(cell, order) == date(2026, 3, 12)


@pytest.mark.parametrize(
    "cell",
    [
        "2025-01-02T09:00:00.000+0000",
        "2025-01-02T10:00:00.0000000+01:00",
        "2025-01-02T10:00:00+01:00[Europe/Paris]",
        "2025-01-02 09:00:00 +0000 UTC",
        "20250102T090000Z",
        "Thu, 02 Jan 2025 09:00:00 GMT",
        "Thu Jan 02 2025 10:00:00 GMT+0100 (Central European Standard Time)",
        "Thu Jan  2 09:00:00 UTC 2025",
        "Thu Jan  2 10:00:00 2025",
        "02-Jan-25 10:00",
        "02JAN2025 10:00:00.000",
        "Jan 2, 2025 at 10:00 AM",
        "Jan 2, 2025, 10:00:00\u202fAM",
        "January 2nd, 2025 10 am",
        "Jan-02-2025 10:00",
        "2025-Jan-02 10:00",
        "2. Januar 2025, 10:00 Uhr",
        "2. Jan. 2025 um 10.00 Uhr",
        "2 de enero de 2025 a las 10:00 a. m.",
        "2 de janeiro de 2025 às 10:00",
        "2 janvier 2025 à 10h00",
        "02/01/2025 - 10:00",
        "02/01/2025 10:00:00 AM GMT+1",
    ],
)
def test_moments_are_read_as_public_programs_write_them(cell):
    assert parse_datetime(cell, "DMY", MADRID) == datetime(2025, 1, 2, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    "cell", ["20251301", "02.01.2025 14.30", "2025-01-02 10:00 CET", "Jan 2025", "2025-01-02 1430"]
)
def test_moments_that_leave_a_doubt_are_not_read(cell):
    with pytest.raises(CellMismatch):
        parse_datetime(cell, "DMY", MADRID)


def test_days_without_marks_do_not_make_a_column_one_of_dates():
    assert column("20250102", "20250103").mismatches == 2


@pytest.mark.parametrize("cell", ["1735812000", "1735812000000", Decimal(1735812000)])
def test_unix_time_is_read_in_seconds_and_milliseconds(cell):
    assert parse_unix_time(cell) == datetime(2025, 1, 2, 10, tzinfo=UTC)


@pytest.mark.parametrize("cell", ["-1", "1e9", "17358120000000", "2025-01-02", "9" * 5000])
def test_unix_time_is_nothing_else(cell):
    with pytest.raises(CellMismatch):
        parse_unix_time(cell)


def test_only_the_header_says_that_a_time_is_unix_time():
    assert is_unix_header("Created (Unix ms)")
    assert is_unix_header("epoch")
    assert is_unix_header("created_unix_ms")
    assert not is_unix_header("Created at (timestamp)")


def test_months_of_austria_are_read():
    assert parse_date("1. Jänner 2025", "DMY") == date(2025, 1, 1)


@pytest.mark.parametrize("cell", ["0001-01-01", "31/12/1899", "01/01/2201", "30/02/2026", "12 Foo 2026", "x" * 10**6])
def test_parse_date_rejects_what_is_no_date(cell):
    with pytest.raises(CellMismatch):
        parse_date(cell, "DMY")


@pytest.mark.parametrize(("year", "full"), [("68", 2068), ("69", 1969), ("00", 2000), ("99", 1999)])
def test_years_of_two_digits_are_those_of_posix(year, full):
    assert parse_date(f"01/02/{year}", "DMY").year == full


@pytest.mark.parametrize(
    "cell",
    [
        "2026-03-01 09:00 UTC",
        "2026-03-01T09:00:00.000Z",
        "2026-03-01 10:00:00 +0100",
        "01/03/2026 04:00 -05:00",
        "1 Mar 2026 09:00 GMT",
        "2026-03-01 10:00",
    ],
)
def test_parse_datetime_reads_offsets(cell):
    assert parse_datetime(cell, "DMY", MADRID) == datetime(2026, 3, 1, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    "cell",
    ["2026-03-01 24:00", "2026-03-01T24:00:00", "01/03/2026 24:00", "2026-02-28 24:00:00 +0100"],
)
def test_end_of_a_day_is_the_next_midnight(cell):
    moment = parse_datetime(cell, "DMY", MADRID).astimezone(MADRID)

    assert (moment.day, moment.hour, moment.month) in {(2, 0, 3), (1, 0, 3)}
    assert parse_date(cell, "DMY").day == (28 if "28" in cell else 1)


@pytest.mark.parametrize(("cell", "hours"), [("24:00", 24), ("24:00:00.0", 24), (timedelta(days=1), 24), ("0:00", 0)])
def test_time_of_a_day_may_be_its_end(cell, hours):
    assert parse_time_of_day(cell) == timedelta(hours=hours)


@pytest.mark.parametrize(
    ("cell", "minutes"),
    [
        *(("14.30", 870), ("0900", 540), ("2359", 1439), ("9.05", 545), ("noon", 720), ("Mittag", 720), ("9:00", 540)),
        *(("24:00", 1440), ("all day", None), ("All-Day", None), ("ganztägig", None), ("Todo el día", None)),
    ],
)
def test_parse_due_time_reads_what_only_a_time_of_day_can_be(cell, minutes):
    assert parse_due_time(cell) == (None if minutes is None else timedelta(minutes=minutes))


@pytest.mark.parametrize("cell", ["9", "900", "14.3", "2460", "24.00", "midnight", "09:00 UTC", "morning", "1430.0"])
def test_parse_due_time_rejects_what_is_doubtful(cell):
    with pytest.raises(CellMismatch):
        parse_due_time(cell)


@pytest.mark.parametrize(
    "cell", ["2026-03-01 09:00 +99:99", "2026-03-01 24:01", "2026-03-01 25:00", "2026-03-01 09:00 MARS"]
)
def test_parse_datetime_rejects_other_texts(cell):
    with pytest.raises(CellMismatch):
        parse_datetime(cell, "DMY", MADRID)


@pytest.mark.parametrize(
    ("cell", "minutes"),
    [
        *(("1d 2h", 1560), ("1 day, 2 hours", 1560), ("1,5 Tage", 2160), ("2 d", 2880), ("1 dia y 2 horas", 1560)),
        *(("1w 1d", 11520), ("P1W", 10080), ("P1W1DT1H", 11580), ("30s", 0), ("90 s", 1), ("5 min 30 s", 5)),
        *(("26:00", 1560), (timedelta(hours=26), 1560), ("1h 30m", 90), ("45 min", 45), ("2h", 120), ("2 jours", 2880)),
    ],
)
def test_parse_minutes_reads_long_durations(cell, minutes):
    assert parse_minutes(cell) == minutes


@pytest.mark.parametrize(
    "cell",
    [
        *("PT90M", "PT1H30M", "PT5400S", "90.0", "1:30", "1:30 h", "1:30:45", "1h30", "1 h 30 min", "1h 30m 15s"),
        *("1,5 h", "1.5 hours", "90 minutes", "1 hour and 30 minutes", "1 hr, 30 mins", "1 Std. 30 Min."),
        *("1 hora 30 minutos", "1 heure 30", "90 Minuten", "1½ h", "1 ½ hours"),
        *("90'", "90’", "90′", "1h30'", "1 h 30′ 15″"),
    ],
)
def test_durations_are_read_as_public_programs_write_them(cell):
    assert parse_minutes(cell) == 90


@pytest.mark.parametrize(
    "cell",
    [
        "1:",
        ":30",
        "1:75",
        "-5",
        "10000:00",
        "9" * 5000,
        "abc",
        "",
        "P",
        "PT",
        "1h75",
        "1.5",
        "1,500 h",
        "P1WT",
        "1 d 75",
        "1½",
        "½",
        "s",
    ],
)
def test_parse_minutes_rejects_other_texts(cell):
    with pytest.raises(CellMismatch):
        parse_minutes(cell)
