"""The header of a table, and what its columns mean: as its words say, as a mapping file says, or as a person chose."""

from collections.abc import Sequence

from imports.dialects.other_systems import parse_other_header
from imports.dialects.vocabulary import EntityKind
from imports.errors import UnknownFileKind, UnreadableFile
from imports.headers.column_mapping import with_closing_stage
from imports.headers.header_parser import Layout, parse_header
from imports.headers.mapping_file import NamedMapping
from imports.headers.proposals import first_values, likely_header, propose_kind, propose_layout
from imports.headers.table_choice import TableChoice
from imports.messages import ImportMessageCode
from imports.tables import SourceTable
from imports.tables.limits import MAX_COLUMNS


def find_header(table: SourceTable, mappings: Sequence[NamedMapping]) -> tuple[SourceTable, Layout]:
    """Return the table with the first row that is a header; there may be titles above it."""
    chosen = next((each for each in mappings if each.mapping.matches(table.name)), None)
    if chosen is not None:
        return chosen.apply(table)
    first_error = None
    for candidate in table.possible_headers():
        try:
            layout = _stated_layout(candidate)
        except UnknownFileKind as error:
            first_error = first_error or error
        else:
            return candidate, layout
    raise first_error or UnreadableFile(table.name, ImportMessageCode.FILE_EMPTY)


def chosen_header(table: SourceTable, choice: TableChoice) -> tuple[SourceTable, Layout]:
    """Return a table as a person chose to read it; a header that says the same is read as always."""
    if choice.header_row is not None:
        table = table.with_header_row(choice.header_row)
        found, layout = table, layout_of_header(table)
    else:
        try:
            found, layout = find_header(table, ())
        except UnknownFileKind:
            found, layout = likely_header(table), None
    if _has_too_many(found):
        raise UnreadableFile(table.name, ImportMessageCode.TOO_MANY_COLUMNS, most=MAX_COLUMNS)
    if layout is not None and choice.kind in {layout.kind, None}:
        return found, layout
    values = first_values(found)
    kind = choice.kind or propose_kind(found, values) or EntityKind.ORGANIZATIONS
    return found, with_closing_stage(propose_layout(kind, found, values))


def layout_of_header(table: SourceTable) -> Layout | None:
    """Return the meaning of each column as the header says it; None if it does not."""
    try:
        return _stated_layout(table)
    except UnknownFileKind:
        return None


def _stated_layout(table: SourceTable) -> Layout:
    """Return the meaning of each column as the header says it; `UnknownFileKind` if it does not, or has too many."""
    if _has_too_many(table):
        raise UnknownFileKind(table.name, ImportMessageCode.TOO_MANY_COLUMNS, most=MAX_COLUMNS)
    return parse_other_header(table.header) or parse_header(table.header, table.name)


def _has_too_many(table: SourceTable) -> bool:
    return sum(map(bool, table.header)) > MAX_COLUMNS
