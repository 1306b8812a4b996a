"""Tables as files: CSV by RFC 4180, in UTF-8 with its mark, and XLSX with numbers and dates as such."""

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
"""Before it, no two spreadsheets agree on which day a number is."""

OnProgress = Callable[[int], None]


class Format(StrEnum):
    """Format of an exported file."""

    CSV = "csv"
    XLSX = "xlsx"


class ExportTooLarge(ValueError):
    """What no XLSX file can hold; the text says what, and what can be done."""


async def write_table(table: ExportTable, form: Format, file: IO[bytes], told: OnProgress = lambda _: None) -> None:
    """Write a table to a file; `told` hears how many rows are written. `TooLong` where XLSX cannot hold it."""
    heard = replace(table, pages=_heard(table.pages, told))
    if form is Format.XLSX:
        await write_xlsx(heard, file)
    else:
        async for lines in csv_lines(heard):
            file.write(lines)


async def _heard(pages: Pages, told: OnProgress) -> Pages:
    done = 0
    async for rows in pages:
        yield rows
        done += len(rows)
        told(done)


async def csv_lines(table: ExportTable) -> AsyncIterator[bytes]:
    """The table as the bytes of a CSV file, a page at a time."""
    yield _lines([table.header], BYTE_ORDER_MARK)
    async for rows in table.pages:
        yield _lines(rows)


def _lines(rows: Iterable[Iterable[Cell]], start: str = "") -> bytes:
    text = io.StringIO(newline="")
    text.write(start)
    csv.writer(text, lineterminator="\r\n").writerows([_written(cell) for cell in row] for row in rows)
    return text.getvalue().encode()


def _written(cell: Cell) -> str:
    if cell is None:
        return ""
    write = CSV_WRITERS.get(type(cell))
    return cell.isoformat() if write is None else write(cell)  # type: ignore[union-attr]  # what is left are dates and times


CSV_WRITERS: dict[type[Any], Callable[[Any], str]] = {
    int: str,
    str: escape_formula,
    Decimal: lambda cell: format(cell, "f"),
}


async def write_xlsx(table: ExportTable, file: IO[bytes]) -> None:
    """Write the table as a book with one sheet. Its rows lie on the disk until all are there."""
    count = 1
    async with _sheet(table.name, file) as sheet:
        await _aside(_add, sheet, [table.header], table.header)
        async for rows in table.pages:
            count += len(rows)
            if count > MAX_ROWS:
                msg = f"XLSX holds {MAX_ROWS - 1:,} rows, and there are more; export CSV, or fewer with a condition."
                raise ExportTooLarge(msg)
            await _aside(_add, sheet, rows, table.header)


@asynccontextmanager
async def _sheet(name: str, file: IO[bytes]) -> AsyncIterator[Any]:
    """The sheet of a book that is saved at the end; after an exception nothing of it stays on the disk."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet(name)
    sheet.freeze_panes = "A2"
    try:
        yield sheet
        await _aside(book.save, file)
    except BaseException:
        if not sheet.closed:
            sheet.close()
        with suppress(FileNotFoundError):
            sheet._writer.cleanup()  # it would do so when the process ends
        raise


async def _aside(uow: Callable[..., None], *on: Any) -> None:
    """Work in a thread, so that others are answered meanwhile; to its end, for a sheet is not closed under the pen."""
    working = asyncio.ensure_future(asyncio.to_thread(uow, *on))
    try:
        await asyncio.shield(working)
    finally:
        await asyncio.wait([working])


def _add(sheet: Any, rows: Iterable[Iterable[Cell]], header: Sequence[str]) -> None:
    for row in rows:
        sheet.append(_cells(sheet, row, header))


def _cells(sheet: Any, row: Iterable[Cell], header: Iterable[str]) -> list[Any]:
    return [_typed(sheet, cell, name) for cell, name in zip(row, header, strict=True)]


def _typed(sheet: Any, cell: Cell, name: str) -> Any:
    if isinstance(cell, str):
        return _text(sheet, cell, name) if cell else None
    if isinstance(cell, date) and cell.year < MIN_YEAR:
        return cell.isoformat()
    return cell.replace(tzinfo=None) if isinstance(cell, datetime) else cell


def _text(sheet: Any, text: str, name: str) -> Any:
    written = escape_xlsx(text)
    if len(written) > MAX_CELL_LENGTH:
        msg = (
            f"A cell of XLSX holds {MAX_CELL_LENGTH:,} characters; one under {name!r} has {len(written):,}. Export CSV."
        )
        raise ExportTooLarge(msg)
    if not is_formula_like(text) and text[:1] != "#":
        return written
    cell = WriteOnlyCell(sheet, written)
    cell.data_type, cell.quotePrefix = "s", True  # a text, also once somebody has edited it
    return cell
