"""A list as a table: its header, and its rows a page at a time."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo

from db import pagination, statements
from db.filters import FilterContext, build_condition
from db.models import Company, Person
from db.row import RowQuery
from db.store import Store
from exports import contact_columns, custom_columns
from exports.cell_format import CellFormatter, Dialect
from exports.cells import Cell
from exports.columns import ExportColumn
from exports.lists import LISTS, ExportDefinition
from exports.related import ExportContext, load_export_context, load_related

UTC = ZoneInfo("UTC")
Pages: TypeAlias = AsyncIterator[list[list[Cell]]]


@dataclass(frozen=True)
class ExportRequest:
    """What is to be exported. `where`: a description as `db.filters` takes it; `zone`: in which times are told."""

    name: str
    where: Mapping[str, Any] | None = None
    dialect: Dialect = Dialect.AFTERWIN
    zone: ZoneInfo = UTC

    @property
    def list(self) -> ExportDefinition:
        """The list of that name."""
        return LISTS[self.name]


@dataclass(frozen=True)
class ExportTable:
    """A list under its header. `pages` can be gone through once; `count` counts the rows of all of them."""

    name: str
    header: Sequence[str]
    pages: Pages
    count: Callable[[], Awaitable[int]]


async def build_table(store: Store, company: Company, wanted: ExportRequest) -> ExportTable:
    """Ask for a list of a company; its rows come from the store's snapshot as they are gone through."""
    query = _query(store, company, wanted)
    known = await load_export_context(store, company, wanted.zone, wanted.list.entities)
    columns = [*wanted.list.columns, *await _points(store, query, wanted), *custom_columns.custom_columns(known.fields)]
    shown = [column for column in columns if column.is_in(wanted.dialect, store.closed)]
    pages = _pages(store, query, wanted, known, shown)
    return ExportTable(wanted.name, list(_headers(shown, wanted)), pages, lambda: pagination.count_rows(store, query))


def _query(store: Store, company: Company, wanted: ExportRequest) -> RowQuery[Any]:
    live = statements.select_live(wanted.list.kind)
    if wanted.where is None:
        return live
    return live.where(
        build_condition(wanted.list.kind, wanted.where, FilterContext(store.now, wanted.zone, company.unit))
    )


async def _points(store: Store, query: RowQuery[Any], wanted: ExportRequest) -> Sequence[ExportColumn]:
    if wanted.list.kind is not Person:
        return ()
    return list(
        contact_columns.contact_columns(
            await contact_columns.labels_used(pagination.iterate_batches(store, query, Person.c.id))
        )
    )


def _headers(columns: Sequence[ExportColumn], wanted: ExportRequest) -> Iterator[str]:
    prefix = f"{wanted.list.prefix} - " if wanted.dialect is Dialect.PIPEDRIVE and wanted.list.prefix else ""
    return (f"{prefix}{column.header(wanted.dialect)}" for column in columns)


async def _pages(
    store: Store, query: RowQuery[Any], wanted: ExportRequest, known: ExportContext, columns: Sequence[ExportColumn]
) -> Pages:
    kind, write = wanted.list.kind, CellFormatter(wanted.dialect, wanted.zone).format
    takes = [column.take for column in columns]
    async for rows in pagination.iterate_batches(store, query, kind.c.id):
        about = await load_related(store, known, kind, rows)
        yield [[write(take(row, about)) for take in takes] for row in rows]
