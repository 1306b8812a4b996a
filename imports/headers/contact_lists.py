"""Lists of contacts in which people and companies stand together, read as two tables."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from db.text import fold
from imports.dialects.vocabulary import EntityKind
from imports.headers.header_parser import Layout
from imports.tables import SourceRow, SourceTable, cell_text

COMPANY_WORDS = frozenset({"company", "true", "yes", "1"})


def split_contacts(table: SourceTable, layout: Layout) -> Iterator[tuple[SourceTable, Layout]]:
    """Yield a table with its layout; the tables of companies and of people if it is a list of both."""
    if layout.companies is None:
        yield table, layout
        return
    yield replace(table, name=f"{table.name} [companies]"), layout.companies
    yield replace(table, name=f"{table.name} [people]"), replace(layout, companies=None)


def rows_of_kind(rows: Iterable[SourceRow], layout: Layout) -> Iterator[SourceRow]:
    """Return the rows that a layout describes: only the companies or only the people of a list of contacts."""
    marker, is_wanted = layout.company_marker, layout.kind is EntityKind.ORGANIZATIONS
    if marker is None:
        return iter(rows)
    return (row for row in rows if (fold(cell_text(row.cells[marker])) in COMPANY_WORDS) is is_wanted)
