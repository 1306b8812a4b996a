"""Writers of CSV by RFC 4180 and of XLSX with typed numbers and dates."""

import io
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, date, datetime, time
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet._writer import ALL_TEMP_FILES

from exports import ExportTable, ExportTooLarge, Format, write_table, writers
from exports.cells import Cell

MADRID = ZoneInfo("Europe/Madrid")
AT = datetime(2026, 3, 18, 10, 30, tzinfo=UTC).astimezone(MADRID)
ROW: list[Cell] = ["Müller, Söhne", 7, Decimal("1234567.50"), AT, date(2026, 3, 18), time(8, 30), None]


def table(rows: Sequence[list[Cell]], width: int = 7) -> ExportTable:
    async def pages() -> AsyncIterator[list[list[Cell]]]:
        for row in rows:
            yield [row]

    async def count() -> int:
        return len(rows)

    return ExportTable("deals", [f"Column {number}" for number in range(width)], pages(), count)


async def test_csv_has_a_byte_order_mark_and_crlf_lines() -> None:
    output = io.BytesIO()

    await write_table(table([ROW[:2]], 2), Format.CSV, output)

    assert output.getvalue() == b'\xef\xbb\xbfColumn 0,Column 1\r\n"M\xc3\xbcller, S\xc3\xb6hne",7\r\n'


async def test_csv_writes_plain_numbers_and_iso_8601_times() -> None:
    output = io.BytesIO()

    await write_table(table([[*ROW[2:], Decimal("1E+3"), Decimal("-0.00000001")]], 7), Format.CSV, output)

    line = output.getvalue().decode("utf-8-sig").splitlines()[1]
    assert line == "1234567.50,2026-03-18T11:30:00+01:00,2026-03-18,08:30:00,,1000,-0.00000001"


async def test_xlsx_has_typed_numbers_and_dates() -> None:
    output = io.BytesIO()

    await write_table(table([ROW]), Format.XLSX, output)

    sheet = load_workbook(output)["deals"]
    assert [cell.value for cell in sheet[1]] == [f"Column {number}" for number in range(7)]
    assert [cell.value for cell in sheet[2]] == [
        "Müller, Söhne",
        7,
        1234567.5,
        datetime(2026, 3, 18, 11, 30),  # noqa: DTZ001  # workbooks have no time zones
        datetime(2026, 3, 18),  # noqa: DTZ001  # as above
        time(8, 30),
        None,
    ]
    assert sheet.freeze_panes == "A2"


async def test_xlsx_writes_early_dates_as_text() -> None:
    output = io.BytesIO()

    await write_table(table([[date(1899, 5, 1)]], 1), Format.XLSX, output)

    assert load_workbook(output)["deals"]["A2"].value == "1899-05-01"


async def test_xlsx_rejects_a_text_that_is_too_long() -> None:
    before = set(ALL_TEMP_FILES)

    with pytest.raises(ExportTooLarge, match="32,767 characters; one in column 'Column 0' has 32,768"):
        await write_table(table([["fine"], ["x" * 32_768]], 1), Format.XLSX, io.BytesIO())
    assert set(ALL_TEMP_FILES) == before  # nothing is left on the disk


async def test_xlsx_rejects_too_many_rows(monkeypatch) -> None:
    monkeypatch.setattr(writers, "MAX_ROWS", 3)

    await write_table(table([[1], [2]], 1), Format.XLSX, io.BytesIO())
    with pytest.raises(ExportTooLarge, match="XLSX holds at most 2 rows"):
        await write_table(table([[1], [2], [3]], 1), Format.XLSX, io.BytesIO())


@pytest.mark.parametrize("file_format", Format)
async def test_write_table_reports_progress(file_format: Format) -> None:
    progress: list[int] = []

    await write_table(table([ROW] * 3), file_format, io.BytesIO(), progress.append)

    assert progress == [1, 2, 3]
