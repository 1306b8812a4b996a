"""Results of an import as files: the skipped rows of a table as CSV, and the report as JSON."""

import csv
import io
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import orjson

from db.imports.jobs import journal
from db.models import Import
from db.store import Store
from exports.cells import escape_formula
from imports.skip_reasons import REASON_HEADER, reason_header, reason_in_language

SKIPPED_PREFIX = "skipped:"


class SkippedLine(NamedTuple):
    """A skipped row as texts, and why it is skipped."""

    cells: Sequence[str]
    reason: str


async def skipped_rows_csv(store: Store, row: Import, table: str, locale: str) -> bytes:
    """Return the skipped rows of a table with their reasons in the user's language, in the columns of its file."""
    header: list[Any] = next((each["columns"] for each in row.plan.tables if each["name"] == table), [])
    skipped = [each async for batch in journal(store, row.id) for each in batch.skipped if each.table == table]
    skipped.sort(key=lambda each: each.number)
    rows = [SkippedLine(each.cells, reason_in_language(each, locale)) for each in skipped]
    return skipped_csv([column["header"] for column in header], rows, reason_header(locale))


def skipped_csv(header: Sequence[str], rows: Sequence[SkippedLine], reason_header: str = REASON_HEADER) -> bytes:
    """Return skipped rows as CSV, with their reasons to the right of the longest of them."""
    width = max([len(header), *(len(row.cells) for row in rows)])
    lines = [SkippedLine(header, reason_header), *rows]
    return _csv([[*line.cells, *[""] * (width - len(line.cells)), line.reason] for line in lines])


def report_json(row: Import) -> bytes:
    """Return the report of the last run, and of the undo."""
    undo = {name: value for name, value in row.undo_report._asdict().items() if name != "retired"}
    parts = {"file": row.file_name, "report": row.report._asdict(), "undo": undo}
    return orjson.dumps(parts, option=orjson.OPT_INDENT_2)


def _csv(lines: list[list[str]]) -> bytes:
    file = io.StringIO(newline="")
    csv.writer(file).writerows(_escaped(lines))
    return file.getvalue().encode("utf-8-sig", "replace")


def _escaped(lines: list[list[str]]) -> Iterator[list[str]]:
    return ([escape_formula(cell) for cell in line] for line in lines)
