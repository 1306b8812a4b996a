"""A list as a table: its header, and its rows page by page."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo

from db import statements
from db.filters import FilterContext, OrderBy, build_condition, order_keys
from db.gates import Gate
from db.models import Company, Person
from db.pagination import paged_queries
from db.row import RowQuery
from db.store import Store
from exports import contact_columns, custom_columns
from exports.cell_format import CellFormatter, Dialect
from exports.cells import Cell
from exports.columns import ExportColumn
from exports.lists import LISTS, ExportDefinition
from exports.related import ExportContext, load_export_context, load_related
from exports.spanish import LIST_NAMES, Language

UTC = ZoneInfo("UTC")
Pages: TypeAlias = AsyncIterator[list[list[Cell]]]


@dataclass(frozen=True)
class ExportRequest:
    """A list to export: conditions in the form of `db.filters`, the dialect, and the time zone of times."""

    name: str
    where: Mapping[str, Any] | None = None
    order: Sequence[OrderBy] | None = None
    """Sort keys; none of them for the list's default order. None for the order in which the rows were created."""
    dialect: Dialect = Dialect.AFTERWIN
    zone: ZoneInfo = UTC
    user_id: int = 0
    """The user whom `ME` in the filter stands for; 0 for no user."""
    language: Language = Language.EN

    @property
    def file_name(self) -> str:
        """The name of the file, without its ending."""
        return LIST_NAMES[self.name] if self.language is Language.ES else self.name

    @property
    def list(self) -> ExportDefinition:
        """The definition of the list."""
        return LISTS[self.name]

    @property
    def gates(self) -> frozenset[Gate]:
        """The gates of the list and of its columns in the dialect."""
        columns = (column.gate for column in self.list.columns if column.header(self.dialect) is not None)
        return frozenset(gate for gate in (self.list.model.gate, *columns) if gate is not None)


@dataclass(frozen=True)
class ExportTable:
    """A list with its header. `pages` can be iterated once; `count` returns the number of all rows."""

    name: str
    header: Sequence[str]
    pages: Pages
    count: Callable[[], Awaitable[int]]


async def build_table(store: Store, company: Company, request: ExportRequest) -> ExportTable:
    """Return a list of a company as a table. Its rows are read from the store's snapshot while they are iterated."""
    query = _query(store, company, request)
    context = await load_export_context(store, company, request.zone, request.list.entities)
    columns = [
        *request.list.columns,
        *await _contact_columns(store, query, request),
        *custom_columns.custom_columns(context.fields),
    ]
    columns = [column for column in columns if column.is_in(request.dialect, store.closed)]
    pages = _pages(store, query, request, context, columns)
    return ExportTable(
        request.file_name, list(_headers(columns, request)), pages, lambda: paged_queries.count_rows(store, query)
    )


def _query(store: Store, company: Company, request: ExportRequest) -> RowQuery[Any]:
    live = statements.select_live(request.list.model)
    if request.where is None:
        return live
    filter_context = FilterContext(store.moment, request.zone, company.unit, request.user_id)
    return live.where(build_condition(request.list.model, request.where, filter_context))


async def _contact_columns(store: Store, query: RowQuery[Any], request: ExportRequest) -> Iterable[ExportColumn]:
    if request.list.model is not Person:
        return ()
    people = paged_queries.iterate_batches(store, query, Person.c.id)
    return contact_columns.contact_columns(await contact_columns.labels_used(people))


def _headers(columns: Sequence[ExportColumn], request: ExportRequest) -> Iterator[str]:
    has_prefix = request.dialect is Dialect.PIPEDRIVE and request.list.prefix
    prefix = f"{request.list.prefix} - " if has_prefix else ""
    return (f"{prefix}{column.header(request.dialect, request.language)}" for column in columns)


async def _pages(
    store: Store,
    query: RowQuery[Any],
    request: ExportRequest,
    context: ExportContext,
    columns: Sequence[ExportColumn],
) -> Pages:
    model, format_cell = request.list.model, CellFormatter(request.dialect, request.zone, request.language).format
    getters = [column.getter.value for column in columns]
    async for rows in _batches(store, query, request):
        related = await load_related(store, context, model, rows)
        yield [[format_cell(get(row, related)) for get in getters] for row in rows]


def _batches(store: Store, query: RowQuery[Any], request: ExportRequest) -> AsyncIterator[list[Any]]:
    """Return the rows in batches, in the order of the request."""
    model = request.list.model
    if request.order is None:
        return paged_queries.iterate_batches(store, query, model.c.id)
    order = order_keys(model, request.order, request.zone)
    return paged_queries.iterate_in_order(store, query, statements.select_live(model), model.c.id, order)
