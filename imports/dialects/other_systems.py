"""Exports of other systems and lists of APIs, recognised by headers that only they have."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from imports.dialects.address_books import ADDRESS_BOOK_DIALECTS, SALESFORCE_REPORTS
from imports.dialects.api_dialects import CURRENCY_PART, CUSTOM_PARTS
from imports.dialects.api_lists import api_dialect
from imports.dialects.close_and_copper import CLOSE_DIALECTS, COPPER_DIALECTS
from imports.dialects.csv_dialects import CSV_DIALECTS
from imports.dialects.dialect import (
    CLOSED_STAGE,
    DELETED,
    IGNORED,
    LABEL_BEFORE,
    LABEL_IN_NEXT,
    MIDDLE_NAME,
    NAME_AFTER_ORGANIZATION,
    ONE_ORGANIZATION,
    ONE_ORGANIZATION_ID,
    Dialect,
)
from imports.dialects.vocabulary import CellType
from imports.headers.column_mapping import KINDS_WITH_CUSTOM_FIELDS, mappable_fields
from imports.headers.header_parser import CustomColumn, Layout, SystemColumn, normalize_header
from imports.messages import ImportMessageCode, Message, message

SPECIAL_CELLS = {
    CLOSED_STAGE: (CLOSED_STAGE, CellType.CLOSED_STAGE),
    DELETED: (DELETED, CellType.DELETED),
    IGNORED: (IGNORED, CellType.IGNORED),
    MIDDLE_NAME: (MIDDLE_NAME, CellType.TEXT),
    NAME_AFTER_ORGANIZATION: (NAME_AFTER_ORGANIZATION, CellType.TEXT),
    ONE_ORGANIZATION: ("organization", CellType.ONE),
    ONE_ORGANIZATION_ID: ("organization_id", CellType.ONE),
}
"""Names that are no system fields, with the field that they fill and the type of their cells."""
DIALECTS = (*COPPER_DIALECTS, *CLOSE_DIALECTS, *ADDRESS_BOOK_DIALECTS, *CSV_DIALECTS, *SALESFORCE_REPORTS)
MAX_SHOWN = 5
SKIP_REASON_HEADERS = frozenset({"skipped because", "omitida porque"})
"""Headers of the reasons in a file of skipped rows, which may be corrected and imported."""


def parse_other_header(header: Sequence[str]) -> Layout | None:
    """Return the meaning of each column of another system's export; None if it is of none that is known."""
    folded = [normalize_header(text) for text in header]
    csv_dialect = next((dialect for dialect in DIALECTS if dialect.evidence <= set(folded)), None)
    dialect = csv_dialect or api_dialect([text.strip() for text in header])
    return None if dialect is None else _layout(dialect, header, folded)


def _layout(dialect: Dialect, header: Sequence[str], folded: Sequence[str]) -> Layout:
    columns = list(_columns(dialect, header, folded))
    customs = _CustomColumns()
    if dialect.kind in KINDS_WITH_CUSTOM_FIELDS:
        known = {column.index for column in columns}
        known |= {index for index, name in enumerate(folded) if name in SKIP_REASON_HEADERS}
        for name, headers in dialect.addresses.items():
            known |= customs.add_address(name, headers, header, folded)
        for index, text in enumerate(header):
            if index not in known and text.strip():
                prefix = "" if folded[index] in dialect.more_customs else dialect.custom_prefix
                customs.add(index, text, prefix)
    warnings = (*_stated(dialect, columns), *_unknown(dialect, columns, header), *_figures(dialect, customs, folded))
    layout = Layout(dialect.kind, tuple(columns), tuple(customs.columns), warnings, dialect.zone)
    layout = replace(layout, drops_empty=dialect.drops_empty)
    if dialect.companies is None:
        return layout
    marker, companies = folded.index(dialect.company_marker), _layout(dialect.companies, header, folded)
    return replace(layout, company_marker=marker, companies=replace(companies, company_marker=marker))


def _stated(dialect: Dialect, columns: Sequence[SystemColumn]) -> Iterator[Message]:
    """Yield the warnings of a dialect; those about a column only if that is there."""
    names = {normalize_header(column.header) for column in columns}
    for warning in dialect.warnings:
        column = dict(warning.params).get("column")
        if column is None or column in names:
            yield warning


def _figures(dialect: Dialect, customs: "_CustomColumns", folded: Sequence[str]) -> Iterator[Message]:
    """Yield a warning about columns that are left out in a dialect that has some custom columns without a prefix."""
    if dialect.more_customs:
        filled = {column.index for column in customs.columns}
        left = [name for index, name in enumerate(folded) if name and index not in filled and not dialect.targets(name)]
        if left:
            shown = ", ".join(left[:MAX_SHOWN])
            yield message(ImportMessageCode.COLUMNS_LEFT_OUT, count=len(left), columns=shown)


def _unknown(dialect: Dialect, columns: Sequence[SystemColumn], header: Sequence[str]) -> Iterator[Message]:
    """Yield a warning for each column that means nothing, where it can be no custom field."""
    known = {column.index for column in columns}
    if dialect.kind not in KINDS_WITH_CUSTOM_FIELDS and not dialect.custom_prefix:
        for index, text in enumerate(header):
            if index not in known and text.strip():
                yield message(ImportMessageCode.COLUMN_UNKNOWN, column=text)


def _columns(dialect: Dialect, header: Sequence[str], folded: Sequence[str]) -> Iterator[SystemColumn]:
    cells, used = mappable_fields(dialect.kind), set[str]()
    for index, name in enumerate(folded):
        for target in dialect.targets(name):
            name_of_field, _, part = target.partition(".")
            if target not in used or name_of_field == IGNORED or part in {LABEL_IN_NEXT, LABEL_BEFORE}:
                used.add(target)
                part = _label(part, index, folded)
                filled, kind = SPECIAL_CELLS.get(name_of_field) or (name_of_field, cells[name_of_field])
                yield SystemColumn(index, header[index], filled, kind, part)


def _label(part: str, index: int, folded: Sequence[str]) -> str:
    """Return the part of a contact point; none if the column next to it has not its label, as the dialect says."""
    if part == LABEL_BEFORE:
        name = folded[index].removesuffix("value")
        return part if index and folded[index - 1] in {f"{name}label", f"{name}type"} else ""
    is_there = folded[index + 1 : index + 2] == [f"{folded[index]} type"]
    return "" if part == LABEL_IN_NEXT and not is_there else part


@dataclass
class _CustomColumns:
    """Collects the columns of custom fields, and the columns of their parts."""

    columns: list[CustomColumn] = field(default_factory=list)

    def add(self, index: int, header: str, prefix: str) -> None:
        """Add a column, unless its header has not the prefix of custom fields."""
        name = header.strip()
        if not prefix:
            self._append(index, header, name)
        elif name.startswith(prefix):
            self._add_part(index, header, name.removeprefix(prefix))

    def add_address(
        self, name: str, headers: Mapping[str, str], header: Sequence[str], folded: Sequence[str]
    ) -> set[int]:
        """Add the address of which these columns are the parts, if there are some; return their indexes."""
        parts = {headers[text]: index for index, text in enumerate(folded) if text in headers}
        if parts:
            first = min(parts.values())
            self.columns.append(CustomColumn(first, header[first], name, 0, parts, has_whole=False))
        return set(parts.values())

    def _append(self, index: int, header: str, name: str) -> None:
        column = CustomColumn(index, header, name, 0)
        nth = sum(other.folded == column.folded for other in self.columns)
        self.columns.append(replace(column, nth=nth))

    def _add_part(self, index: int, header: str, name: str) -> None:
        whole, _, part = name.rpartition(".")
        owner = next((column for column in self.columns if column.name == whole), None)
        if owner is not None and part == CURRENCY_PART:
            owner.currency.append(index)
        elif owner is not None and part in CUSTOM_PARTS:
            owner.parts[CUSTOM_PARTS[part]] = index
        else:
            self._append(index, header, name)
