"""Rows with totals, which people and programs write below the rows of a table or between them."""

import re
from collections.abc import Iterable, Iterator
from datetime import time, timedelta

from db.text import fold
from imports.messages import ImportMessageCode, Message, message
from imports.records.footers import FOOTER, is_footer, is_note
from imports.tables import FORMULA_CELL, Cell, SourceRow
from imports.values.numbers import is_number

TOTAL_WORD = re.compile(
    r"(?:(?:grand )?totals?|sum|summe|gesamt(?:summe|betrag)?|suma(?: total)?|total (?:general|geral)|soma|somme|count"
    r"|average)(?: \(?(?:[a-z]{3}|[0-9]{1,9})\)?)?[ :=]{0,3}"
)
"""The word of a total, folded: in English, German, Spanish, Portuguese and French; a currency or count may follow."""
SUBTOTAL_WORD = re.compile(r"(?:sub[ -]?totals?|zwischensumme|sous[ -]total)[ :=]{0,3}")
FIRST_LETTERS = frozenset("tTsSgGzZaAcC")
MAX_WORD_LENGTH = 30
MAX_LAST_ROWS = 10
CURRENCY_CODE = re.compile("[A-Z]{3}")
TOTAL = message(ImportMessageCode.TOTAL)


def mark_totals(rows: Iterable[SourceRow], id_column: int | None) -> Iterator[SourceRow]:
    """Yield the rows of a table; that they are totals or notes below the table is the problem of such rows.

    A total has a word such as `Total` in its first filled cell, a number in at least one other, and neither an id nor
    any other text. A record may be called so, too: only the last rows are totals, but subtotals stand anywhere. Notes
    of one cell, such as who exported the list, may follow the last records or totals.
    """
    last: list[SourceRow] = []
    problems: dict[int, Message] = {}
    previous = gaps = 0
    for row in rows:
        gap = bool(previous) and row.number > previous + 1
        previous, word = row.number, _first_word(row)
        is_total = word and _is_total(row, TOTAL_WORD, word, id_column)
        if is_total or is_footer(row, has_gap=gap and not gaps) or (last and is_note(row)):
            last.append(row)
            problems[row.number] = TOTAL if is_total else FOOTER
            if len(last) > MAX_LAST_ROWS:
                yield last.pop(0)
            continue
        yield from last
        last.clear()
        gaps += gap
        is_subtotal = word and _is_total(row, SUBTOTAL_WORD, word, id_column)
        yield row._replace(problem=TOTAL) if is_subtotal else row
    yield from (row._replace(problem=row.problem or problems[row.number]) for row in last)


def _first_word(row: SourceRow) -> str:
    """Return the first filled cell if it may be the word of a total, else nothing, as its first letter mostly says."""
    cells = row.cells
    first = cells[0] if cells and cells[0] != "" else next((cell for cell in cells if cell != ""), "")
    is_short = isinstance(first, str) and first[:1] in FIRST_LETTERS and len(first) <= MAX_WORD_LENGTH
    return str(first) if is_short else ""


def _is_total(row: SourceRow, word: re.Pattern[str], first: str, id_column: int | None) -> bool:
    if not word.fullmatch(fold(first)) or (id_column is not None and row.cells[id_column] not in {"", first}):
        return False
    others = [cell for cell in row.cells if cell not in {"", first}]
    has_number = any(map(is_number, others)) or any(cell is FORMULA_CELL for cell in row.cells)
    return has_number and all(map(_is_of_total, others))


def _is_of_total(cell: Cell) -> bool:
    """Return whether a cell may stand in a total: a number, the currency of one, or a duration."""
    if isinstance(cell, str):
        return is_number(cell) or CURRENCY_CODE.fullmatch(cell) is not None
    return is_number(cell) or isinstance(cell, time | timedelta)
