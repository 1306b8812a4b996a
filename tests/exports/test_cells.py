"""Escaping of cells: no text becomes a formula, and an import reads every text back."""

import asyncio
import csv
import io
import re
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from openpyxl import load_workbook

from exports import ExportTable, Format, write_table
from exports.cells import Cell, escape_formula, unescape_formula
from imports.tables import find_tables

FORMULAS = ("=1+1", "+49 30 1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", '=cmd|"/C calc"!A0', "'=1", "''+1")
HARMLESS = (
    "",
    "Rope;\n- Sails\n- Oars",
    "a; =b",
    "Müller",
    "0815",
    "it's",
    "'quoted'",
    "'",
    "1-1",
    "a=b",
    "#1",
    "_x000D_",
)

TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\0")) | st.builds(
    str.__add__,
    st.sampled_from(("", "NULL", "-", "\\N", *FORMULAS, "'", " ", "\n", "\u00a0")),
    st.text("'=+-@;| \t\r\nab", max_size=6),
)


def write_file(file_format: Format, rows: Sequence[Sequence[Cell]]) -> bytes:
    async def pages() -> AsyncIterator[list[list[Cell]]]:
        yield [list(row) for row in rows]

    output = io.BytesIO()
    asyncio.run(write_table(ExportTable("deals", ["Text", "Number"], pages(), pages), file_format, output))
    return output.getvalue()


def read_file(file_format: Format, content: bytes) -> list[list[object]]:
    """Return the rows that an import reads."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"deals.{file_format}"
        path.write_bytes(content)
        (source,) = find_tables([path]).tables
        return [row.cells for row in source.rows()]


@pytest.mark.slow
@given(TEXTS)
def test_escaped_text_is_no_formula_and_is_unescaped(text: str) -> None:
    assert escape_formula(text)[:1] not in set("=+-@\t\r＝＋－＠")
    assert unescape_formula(escape_formula(text)) == text
    parts = re.split(r"[;|\t\r\n]", escape_formula(text))
    assert [part for part in parts if re.match(r"[=＝]|[+\-@＋－＠]\S", part)] == []


@pytest.mark.slow
@given(st.lists(TEXTS, min_size=1, max_size=5))
def test_csv_texts_survive_a_round_trip(texts: list[str]) -> None:
    rows = [[text, number] for number, text in enumerate(texts)]

    assert read_file(Format.CSV, write_file(Format.CSV, rows)) == [[text, str(number)] for text, number in rows]


@pytest.mark.slow
@given(st.lists(TEXTS, min_size=1, max_size=5))
@example([" a", "b \n", " ", "\u00a0c\t", " --"])
def test_xlsx_texts_survive_a_round_trip(texts: list[str]) -> None:
    rows = [[text, number] for number, text in enumerate(texts)]

    assert read_file(Format.XLSX, write_file(Format.XLSX, rows)) == [
        [text.rstrip("\r"), number] for text, number in rows
    ]


@pytest.mark.parametrize("text", FORMULAS)
def test_csv_escapes_formulas_with_an_apostrophe(text: str) -> None:
    lines = write_file(Format.CSV, [[text, 1]]).decode("utf-8-sig")

    assert list(csv.reader(io.StringIO(lines, newline="")))[1][0].startswith("'")


@pytest.mark.parametrize("text", HARMLESS)
def test_escape_formula_keeps_other_texts(text: str) -> None:
    assert escape_formula(text) == text


def test_csv_escapes_texts_that_look_like_errors() -> None:
    assert read_file(Format.CSV, write_file(Format.CSV, [["#N/A", 1]])) == [["#N/A", "1"]]


@pytest.mark.parametrize("text", [*FORMULAS, *HARMLESS[1:]])
def test_xlsx_marks_formulas_as_text(text: str) -> None:
    workbook = load_workbook(io.BytesIO(write_file(Format.XLSX, [[text, 1]])))

    cell = workbook["deals"]["A2"]
    assert cell.data_type == "s"
    assert bool(cell.quotePrefix) == (text in FORMULAS or text.startswith("#"))


@pytest.mark.parametrize("text", ["a\tb\tc\td", "a;b;c", "|||||", "5;\t|"])
def test_csv_texts_may_contain_other_delimiters(text: str) -> None:
    assert read_file(Format.CSV, write_file(Format.CSV, [[text, 1]])) == [[text, "1"]]
