"""Writers of CSV by RFC 4180 and of XLSX with typed numbers and dates."""

import errno
import io
import tempfile
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, date, datetime, time
from decimal import Decimal
from zipfile import ZipFile
from zoneinfo import ZoneInfo

import pytest
from openpyxl import load_workbook

from exports import ExportTable, ExportTooLarge, Format, write_table, writers
from exports.cells import Cell, unescape_xlsx

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


@pytest.mark.parametrize("text", ["x" * 32_768, "\N{GRINNING FACE}" * 16_384, "\r" * 4681 + "x"])
async def test_xlsx_rejects_a_text_that_is_too_long(monkeypatch, tmp_path, text) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    with pytest.raises(ExportTooLarge, match="32,767 characters; one in column 'Column 0' has 32,768"):
        await write_table(table([["fine"], [text]], 1), Format.XLSX, io.BytesIO())
    assert list(tmp_path.iterdir()) == []  # nothing is left on the disk


@pytest.mark.parametrize("text", ["x" * 32_767, "\N{GRINNING FACE}" * 16_383, "\r" * 4681])
async def test_xlsx_holds_texts_up_to_the_limit_whole(text) -> None:
    output = io.BytesIO()

    await write_table(table([[text]], 1), Format.XLSX, output)

    assert unescape_xlsx(load_workbook(output)["deals"]["A2"].value) == text


@pytest.mark.parametrize(
    "text", ["=1+1", "https://a.example", "mailto:a@b.example", "<r><t>x</t></r>", "<r>", "0815", "{=1}", "1e5", "TRUE"]
)
async def test_xlsx_texts_are_no_formulas_links_or_markup(text) -> None:
    output = io.BytesIO()

    await write_table(table([[text]], 1), Format.XLSX, output)

    cell = load_workbook(output)["deals"]["A2"]
    assert (cell.data_type, unescape_xlsx(cell.value), cell.hyperlink) == ("s", text, None)


@pytest.mark.parametrize(
    "number", [0, -7, 10**17 + 1, Decimal("0.00000001"), Decimal("-1234567890123456.78"), Decimal("1E+300")]
)
async def test_xlsx_numbers_keep_all_their_digits(number) -> None:
    output = io.BytesIO()

    await write_table(table([[number]], 1), Format.XLSX, output)

    sheet = ZipFile(output).read("xl/worksheets/sheet1.xml").decode()
    assert f'<c r="A2"><v>{number}</v></c>' in sheet


async def test_xlsx_names_the_formats_of_dates_and_times() -> None:
    output = io.BytesIO()

    await write_table(table([ROW]), Format.XLSX, output)

    cells = load_workbook(output)["deals"][2]
    assert [cell.number_format for cell in cells[3:6]] == ["yyyy-mm-dd h:mm:ss", "yyyy-mm-dd", "h:mm:ss"]


async def test_xlsx_passes_on_the_error_of_a_full_disk() -> None:
    class FullDisk(io.BytesIO):
        def write(self, _content: object) -> int:
            raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(OSError, match="No space left"):
        await write_table(table([ROW]), Format.XLSX, FullDisk())


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
