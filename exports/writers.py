"""Writers of tables: CSV by RFC 4180 in UTF-8 with a byte order mark, and XLSX with typed numbers and dates."""

import asyncio
import csv
import io
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import IO, Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell

from exports.cells import Cell, escape_formula, escape_xlsx, is_formula_like
from exports.table import ExportTable, Pages

BYTE_ORDER_MARK = "\ufeff"
MAX_CELL_LENGTH, MAX_ROWS = 32_767, 1_048_576
MIN_YEAR = 1901
"""Spreadsheets disagree on dates before this year, so they are written as text."""

OnProgress = Callable[[int], None]


class Format(StrEnum):
    """Format of an exported file."""

    CSV = "csv"
    XLSX = "xlsx"


class ExportTooLarge(ValueError):
    """The table does not fit into an XLSX file. The message says why, and what to do."""


async def write_table(
    table: ExportTable, file_format: Format, file: IO[bytes], on_progress: OnProgress = lambda _: None
) -> None:
    """Write a table to a file; `ExportTooLarge` if XLSX cannot hold it.

    `on_progress` is called with the number of rows written so far.
    """
    table = replace(table, pages=_report_progress(table.pages, on_progress))
    if file_format is Format.XLSX:
        await write_xlsx(table, file)
    else:
        async for lines in csv_lines(table):
            file.write(lines)


async def _report_progress(pages: Pages, on_progress: OnProgress) -> Pages:
    done = 0
    async for rows in pages:
        yield rows
        done += len(rows)
        on_progress(done)


async def csv_lines(table: ExportTable) -> AsyncIterator[bytes]:
    """Yield the bytes of a CSV file, page by page."""
    yield _csv_bytes([table.header], BYTE_ORDER_MARK)
    async for rows in table.pages:
        yield _csv_bytes(rows)


def _csv_bytes(rows: Iterable[Iterable[Cell]], start: str = "") -> bytes:
    text = io.StringIO(newline="")
    text.write(start)
    csv.writer(text, lineterminator="\r\n").writerows([_csv_cell(cell) for cell in row] for row in rows)
    return text.getvalue().encode()


def _csv_cell(cell: Cell) -> str:
    if cell is None:
        return ""
    write = CSV_WRITERS.get(type(cell), _iso_format)
    return write(cell)


def _iso_format(cell: Any) -> str:
    text: str = cell.isoformat()
    return text


CSV_WRITERS: dict[type[Any], Callable[[Any], str]] = {
    int: str,
    str: escape_formula,
    Decimal: lambda cell: format(cell, "f"),
}


async def write_xlsx(table: ExportTable, file: IO[bytes]) -> None:
    """Write the table as a workbook with one sheet. openpyxl keeps its rows in a temporary file until the end."""
    count = 1
    async with _sheet(table.name, file) as sheet:
        await _run_in_thread(_append_rows, sheet, [table.header], table.header)
        async for rows in table.pages:
            count += len(rows)
            if count > MAX_ROWS:
                msg = f"XLSX holds at most {MAX_ROWS - 1:,} rows. Export CSV, or fewer rows with a condition."
                raise ExportTooLarge(msg)
            await _run_in_thread(_append_rows, sheet, rows, table.header)


@asynccontextmanager
async def _sheet(name: str, file: IO[bytes]) -> AsyncIterator[Any]:
    """Open the sheet of a workbook, which is saved at the end. After an exception its temporary file is deleted."""
    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet(name)
    sheet.freeze_panes = "A2"
    try:
        yield sheet
        await _run_in_thread(workbook.save, file)
    except BaseException:
        if not sheet.closed:
            sheet.close()
        with suppress(FileNotFoundError):
            sheet._writer.cleanup()  # noqa: SLF001  # otherwise only at the end of the process
        raise


async def _run_in_thread(function: Callable[..., None], *arguments: Any) -> None:
    """Run a function in a thread, to its end even if the caller is cancelled, because it uses the sheet."""
    task = asyncio.ensure_future(asyncio.to_thread(function, *arguments))
    try:
        await asyncio.shield(task)
    finally:
        await asyncio.wait([task])


def _append_rows(sheet: Any, rows: Iterable[Iterable[Cell]], header: Sequence[str]) -> None:
    for row in rows:
        sheet.append(_cells(sheet, row, header))


def _cells(sheet: Any, row: Iterable[Cell], header: Iterable[str]) -> list[Any]:
    return [_xlsx_cell(sheet, cell, name) for cell, name in zip(row, header, strict=True)]


def _xlsx_cell(sheet: Any, cell: Cell, name: str) -> Any:
    if isinstance(cell, str):
        return _text_cell(sheet, cell, name) if cell else None
    if isinstance(cell, date) and cell.year < MIN_YEAR:
        return cell.isoformat()
    return cell.replace(tzinfo=None) if isinstance(cell, datetime) else cell


def _text_cell(sheet: Any, text: str, name: str) -> Any:
    escaped = escape_xlsx(text)
    if len(escaped) > MAX_CELL_LENGTH:
        limit = f"A cell of XLSX holds {MAX_CELL_LENGTH:,} characters"
        msg = f"{limit}; one in column {name!r} has {len(escaped):,}. Export CSV."
        raise ExportTooLarge(msg)
    if not is_formula_like(text) and text[:1] != "#":
        return escaped
    cell = WriteOnlyCell(sheet, escaped)
    cell.data_type, cell.quotePrefix = "s", True  # stays text after an edit
    return cell
