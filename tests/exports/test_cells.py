"""No text that somebody entered is ever a formula, and every text can be read back as it was."""

import asyncio
import csv
import io
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from exports import ExportTable, Format, write_table
from exports.cells import Cell, escape_formula, unescape_formula
from imports.pipedrive.sources import find_tables

FORMULAS = ("=1+1", "+49 30 1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", '=cmd|"/C calc"!A0', "'=1", "''+1")
HARMLESS = ("", "Müller", "0815", "it's", "'quoted'", "'", "1-1", "a=b", "#N/A", "_x000D_")

TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\0")) | st.builds(
    str.__add__, st.sampled_from(("", *FORMULAS, "'", " ", "\n", "\u00a0")), st.text("'=+-@ \t\r\nab", max_size=6)
)


def file(form: Format, rows: Sequence[Sequence[Cell]]) -> bytes:
    async def pages() -> AsyncIterator[list[list[Cell]]]:
        yield [list(row) for row in rows]

    output = io.BytesIO()
    asyncio.run(write_table(ExportTable("deals", ["Text", "Number"], pages(), pages), form, output))
    return output.getvalue()


def read(form: Format, content: bytes) -> list[list[object]]:
    """What an import reads of it."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"deals.{form}"
        path.write_bytes(content)
        (source,) = find_tables([path])
        return [cells for _, cells in source.rows()]


@given(TEXTS)
def test_a_guarded_text_is_no_formula_and_is_read_back(text: str) -> None:
    assert escape_formula(text)[:1] not in set("=+-@\t\r＝＋－＠")
    assert unescape_formula(escape_formula(text)) == text


@given(st.lists(TEXTS, min_size=1, max_size=5))
def test_an_import_reads_the_texts_of_a_csv_file_as_they_were(texts: list[str]) -> None:
    rows = [[text, number] for number, text in enumerate(texts)]

    assert read(Format.CSV, file(Format.CSV, rows)) == [[text, str(number)] for text, number in rows]


@given(st.lists(TEXTS, min_size=1, max_size=5))
def test_an_import_reads_the_texts_of_a_book_as_they_were_without_blanks_at_their_ends(texts: list[str]) -> None:
    rows = [[text, number] for number, text in enumerate(texts)]

    assert read(Format.XLSX, file(Format.XLSX, rows)) == [[text.strip(), number] for text, number in rows]


@pytest.mark.parametrize("text", FORMULAS)
def test_what_begins_like_a_formula_stands_behind_an_apostrophe(text: str) -> None:
    lines = file(Format.CSV, [[text, 1]]).decode("utf-8-sig")

    assert list(csv.reader(io.StringIO(lines, newline="")))[1] == [f"'{text}", "1"]


@pytest.mark.parametrize("text", HARMLESS)
def test_other_texts_are_left_alone(text: str) -> None:
    assert escape_formula(text) == text


@pytest.mark.parametrize("text", [*FORMULAS, *HARMLESS[1:]])
def test_in_a_book_every_text_is_a_text_and_stays_one_when_it_is_edited(text: str) -> None:
    book = load_workbook(io.BytesIO(file(Format.XLSX, [[text, 1]])))

    cell = book["deals"]["A2"]
    assert cell.data_type == "s"
    assert bool(cell.quotePrefix) == (text in FORMULAS or text.startswith("#"))
