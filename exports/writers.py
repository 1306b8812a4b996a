"""Writers of tables: CSV by RFC 4180 in UTF-8 with a byte order mark, and XLSX with typed numbers and dates."""

import asyncio
import csv
import io
from collections.abc import AsyncIterator, Callable, Iterable
from dataclasses import replace
from decimal import Decimal
from enum import StrEnum
from typing import IO, Any

from exports.cells import Cell, escape_formula
from exports.table import ExportTable, Pages
from exports.workbook import ExportTooLarge, sheet_writer

BYTE_ORDER_MARK = "\ufeff"
MAX_ROWS = 1_048_576

OnProgress = Callable[[int], None]


class Format(StrEnum):
    """Format of an exported file."""

    CSV = "csv"
    XLSX = "xlsx"


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
    """Write the table as a workbook with one sheet."""
    count = 1
    with sheet_writer(table.name, table.header) as sheet:
        async for rows in table.pages:
            count += len(rows)
            if count > MAX_ROWS:
                msg = f"XLSX holds at most {MAX_ROWS - 1:,} rows. Export CSV, or fewer rows with a condition."
                raise ExportTooLarge(msg)
            await _run_in_thread(sheet.append, rows)
        await _run_in_thread(sheet.save, file)


async def _run_in_thread(function: Callable[..., None], *arguments: Any) -> None:
    """Run a function in a thread, to its end even if the caller is cancelled, because it uses the sheet."""
    task = asyncio.ensure_future(asyncio.to_thread(function, *arguments))
    try:
        await asyncio.shield(task)
    finally:
        await asyncio.wait([task])
