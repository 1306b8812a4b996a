"""Proposals for a table whose header is not known: what its rows are, and what its columns become.

A person sees a proposal in the plan, or in the mapping that the command prints, and chooses: so it may be a guess.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import PurePath

from db.text import fold, to_single_line
from imports.dialects.system_fields import REQUIRED
from imports.dialects.vocabulary import FILE_WORDS, EntityKind
from imports.headers.bare_headers import WORD
from imports.headers.column_mapping import map_columns
from imports.headers.header_parser import Layout, normalize_header, read_as
from imports.headers.proposed_words import CUSTOMER_WORDS, FILE_KINDS, PROPOSED_HEADERS
from imports.messages import ImportMessageCode, message
from imports.tables import Cell, SourceTable, cell_text, column_letters
from imports.values.numbers import is_number, stated_currencies

MAX_ROWS = 50
MAX_EXAMPLES = 3
MAX_EXAMPLE_LENGTH = 60
FILE_SCORE, NAME_SCORE = 3, 2
"""What the name of a file and a header of the record's name count, in columns that a proposal explains."""
EMAIL = re.compile(r"[^@\s,;<>]{1,100}@[^@\s,;<>]{1,100}\.[^@\s,;<>.]{2,30}")
WEB = re.compile(r"(?:https?://|www\.)\S{3,500}", re.IGNORECASE)
PHONE = re.compile(r"[+(0][0-9 ()./-]{6,25}")


@dataclass(frozen=True)
class ColumnValues:
    """The first values of a column."""

    values: Sequence[Cell]

    def are_all(self, pattern: re.Pattern[str]) -> bool:
        """Return whether all values have a form, and there are some."""
        return bool(self.values) and all(pattern.fullmatch(cell_text(value)) for value in self.values)

    @property
    def are_amounts(self) -> bool:
        """Whether all values are numbers with a currency."""
        return bool(self.values) and all(is_number(value) and stated_currencies(value) for value in self.values)

    @property
    def are_texts(self) -> bool:
        """Whether all values are texts that are neither numbers nor dates."""
        return bool(self.values) and all(isinstance(value, str) and not value[:1].isdigit() for value in self.values)


def likely_header(table: SourceTable) -> SourceTable:
    """Return the table with the row that is most likely its header: there may be titles of few cells above it."""
    candidates = list(table.possible_headers())
    widths = [sum(map(bool, candidate.header)) for candidate in candidates]
    most = max(widths, default=0)
    return next((each for each, width in zip(candidates, widths, strict=True) if 2 * width > most), table)


def first_values(table: SourceTable) -> list[ColumnValues]:
    """Return the first values of each column that are not empty."""
    return values_of_rows(table, [row.cells for row in islice(table.rows(), MAX_ROWS)])


def values_of_rows(table: SourceTable, rows: Sequence[Sequence[Cell]]) -> list[ColumnValues]:
    """Return the values of each column in these first rows of a table that are not empty."""
    return [
        ColumnValues([row[index] for row in rows if index < len(row) and row[index] != ""])
        for index in range(len(table.header))
    ]


def examples(values: ColumnValues) -> list[str]:
    """Return the first different values of a column as texts."""
    texts = dict.fromkeys(to_single_line(cell_text(value)[:MAX_EXAMPLE_LENGTH]) for value in values.values)
    return list(islice(texts, MAX_EXAMPLES))


def propose_kind(table: SourceTable, values: Sequence[ColumnValues]) -> EntityKind | None:
    """Return what the rows of a table most likely are; None if nothing tells. `values` are its first ones."""
    scores = {kind: _score(kind, table, values) for kind in PROPOSED_HEADERS}
    best = max(scores, key=lambda kind: scores[kind])
    return best if scores[best] > 0 else None


def _score(kind: EntityKind, table: SourceTable, values: Sequence[ColumnValues]) -> int:
    layout = _layout(kind, table, values, names_by_values=False)
    words = set(WORD.findall(fold(PurePath(table.name).name)))
    named = FILE_WORDS.get(kind, FILE_KINDS.get(kind, frozenset()))
    is_named = bool(words & named) or (kind is EntityKind.ORGANIZATIONS and bool(words & CUSTOMER_WORDS))
    explained = len({(column.field, column.part) for column in layout.columns})
    return explained + NAME_SCORE * layout.has(*REQUIRED[kind]) + FILE_SCORE * is_named


def propose_layout(kind: EntityKind, table: SourceTable, values: Sequence[ColumnValues]) -> Layout:
    """Return what the columns of a table become whose rows are of this kind."""
    return _layout(kind, table, values, names_by_values=True)


def _layout(kind: EntityKind, table: SourceTable, values: Sequence[ColumnValues], *, names_by_values: bool) -> Layout:
    layout = read_as(kind, table.header if table.header_number else ())
    targets = dict(_targets(kind, layout, table, values, names_by_values=names_by_values))
    layout = map_columns(layout, table.header, targets, table.name) if targets else layout
    return layout if table.header_number else _with_unnamed(layout, table, values)


def _with_unnamed(layout: Layout, table: SourceTable, values: Sequence[ColumnValues]) -> Layout:
    """Return the layout of a table without header: a column that means nothing has no name for a custom field."""
    known = {column.index for column in layout.columns}
    unnamed = [index for index in range(len(table.header)) if index not in known and values[index].values]
    notes = (message(ImportMessageCode.COLUMN_UNNAMED, column=column_letters(index)) for index in unnamed)
    return replace(layout, warnings=(*layout.warnings, *notes))


def _targets(
    kind: EntityKind, layout: Layout, table: SourceTable, values: Sequence[ColumnValues], *, names_by_values: bool
) -> Iterator[tuple[str, str]]:
    """Yield proposals for columns that the header does not explain; each field is proposed once."""
    used = {column.field for column in layout.columns}
    known = {column.index for column in layout.columns}
    names = [_plain(text) for text in table.header]
    counts = Counter(filter(None, table.header))
    free = [index for index, text in enumerate(table.header) if index not in known and counts[text] == 1]
    for field, headers in PROPOSED_HEADERS[kind].items():
        index = next((index for index in free if names[index] in headers or names[index] == _plain(field)), None)
        if index is not None and field not in used and not (field == "name" and used & {"first_name", "last_name"}):
            free.remove(index)
            used.add(field)
            yield table.header[index], field
    for index, field in _by_values(kind, free, used, values, names_by_values=names_by_values):
        yield table.header[index], field


def _by_values(
    kind: EntityKind, free: Sequence[int], used: set[str], values: Sequence[ColumnValues], *, names_by_values: bool
) -> Iterator[tuple[int, str]]:
    """Yield proposals for columns whose values tell what they are, and one for the name of the record."""
    for index in free:
        field = _field_of_values(kind, values[index])
        if field is None and names_by_values and not used & REQUIRED[kind] and values[index].are_texts:
            field = _name_of(kind)
        if field is not None and field not in used:
            used.add(field)
            yield index, field


def _field_of_values(kind: EntityKind, values: ColumnValues) -> str | None:
    if kind is EntityKind.PEOPLE and values.are_all(EMAIL):
        return "emails"
    if kind is EntityKind.PEOPLE and values.are_all(PHONE):
        return "phones"
    if kind is EntityKind.ORGANIZATIONS and values.are_all(WEB):
        return "website"
    is_known = values.are_all(EMAIL) or values.are_all(PHONE) or values.are_all(WEB)
    return "value" if kind is EntityKind.DEALS and not is_known and values.are_amounts else None


def _name_of(kind: EntityKind) -> str:
    return "name" if "name" in REQUIRED[kind] else next(iter(REQUIRED[kind]))


def _plain(text: str) -> str:
    """Return a header or the name of a field without points and underscores."""
    return " ".join(normalize_header(text).replace(".", " ").replace("_", " ").split())
