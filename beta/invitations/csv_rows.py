"""Rows of CSV texts that name users and companies."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from io import StringIO
from typing import Any

from beta.errors import ChangeError, ChangeErrorCode
from beta.refusals import Refusal

MAX_ROWS, MAX_FILE_CHARACTERS = 500, 1_000_000
EXTRA_VALUES = "extra values"


def read_csv_rows(text: str, known: Sequence[str]) -> Iterator[tuple[int, Mapping[str, str]]]:
    """Yield the number of the line and the values of each row, by columns; `known` are the allowed columns.

    Values are separated by commas or, as spreadsheets do in many countries, by semicolons or tabs.
    Raises `ChangeError` if the text as a whole is invalid.
    """
    if len(text) > MAX_FILE_CHARACTERS:
        raise ChangeError(ChangeErrorCode.TOO_LONG, Refusal.CSV_TOO_LONG, "csv", most=MAX_FILE_CHARACTERS)
    text = text.removeprefix("\ufeff")
    reader = csv.DictReader(
        StringIO(text), restkey=EXTRA_VALUES, restval="", strict=True, delimiter=_delimiter_of(text)
    )
    try:
        columns = [column.strip().lower() for column in reader.fieldnames or ()]
        _check_columns(columns, known)
        reader.fieldnames = columns
        yield from _numbered(reader)
    except csv.Error:
        raise ChangeError(ChangeErrorCode.INVALID, Refusal.CSV_INVALID, "csv", line=reader.line_num) from None


def _delimiter_of(text: str) -> str:
    """Return what separates the columns of the header."""
    return max(",;\t", key=text.partition("\n")[0].count)


def _numbered(reader: Any) -> Iterator[tuple[int, Mapping[str, str]]]:
    for index, row in enumerate(reader):
        if index == MAX_ROWS:
            raise ChangeError(ChangeErrorCode.LIMIT_EXCEEDED, Refusal.TOO_MANY_ROWS, "csv", most=MAX_ROWS)
        yield reader.line_num, row


def _check_columns(columns: Sequence[str], known: Sequence[str]) -> None:
    unknown = [column for column in columns if column not in known]
    if unknown:
        raise ChangeError(
            ChangeErrorCode.INVALID, Refusal.COLUMN_UNKNOWN, "csv", column=unknown[0], columns=", ".join(known)
        )
    if len(set(columns)) < len(columns):
        raise ChangeError(ChangeErrorCode.INVALID, Refusal.COLUMN_TWICE, "csv")
    subjects = [column for column in ("email", "company", "user") if column in known]
    if not set(subjects) & set(columns):
        names = ", ".join(subjects)
        raise ChangeError(ChangeErrorCode.INVALID, Refusal.COLUMN_MISSING, "csv", columns=names)


def cells_of(row: Mapping[str, Any]) -> dict[str, str]:
    """Return the values of a row that are not empty; raise `ChangeError` if it has more values than columns."""
    if EXTRA_VALUES in row:
        raise ChangeError(ChangeErrorCode.INVALID, Refusal.ROW_TOO_LONG)
    return {column: value.strip() for column, value in row.items() if value.strip()}
