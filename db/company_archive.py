"""All rows of a company as plain values, to take it to another database (docs/import-export.md#a-whole-company).

Tables are in an order in which each refers to earlier ones only. What belongs to a process, a credential or a beta is
not copied: tokens, sessions, invitations, idempotency keys, the outbox, the event log, and the journals of imports. The
search index is made anew.
"""

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import Any

from sqlalchemy import Column, Select, String, Text, bindparam, select, tuple_, update
from sqlalchemy.exc import DBAPIError

from db.batches import batches
from db.column_json import column_from_json, column_to_json
from db.column_types import Html, JsonValueObject
from db.html import sanitize_html
from db.html_tokens import HtmlTooComplex
from db.lookup import written_keys
from db.models import (
    AccountRollup,
    Activity,
    ActivityType,
    Company,
    Currency,
    CustomValue,
    Deal,
    DealLabel,
    DealStatusEvent,
    DefaultView,
    Field,
    File,
    ImportMapping,
    Label,
    MembershipEvent,
    Merge,
    Note,
    NoteMention,
    Organization,
    OrganizationLabel,
    Person,
    PersonLabel,
    Pipeline,
    Rate,
    SavedView,
    Stage,
    Team,
    TeamMember,
    User,
    WonSum,
)
from db.models.rollups import part_of
from db.row import Row
from db.search import texts
from db.search.sources import SOURCES
from db.store import Store
from db.text import is_single_line
from db.unit_of_work import UnitOfWork, Values, insert_rows
from db.web_links import WEB_LINK_COLUMNS, is_web_link

COPIED_MODELS: tuple[type[Row], ...] = (
    *(Currency, Rate, User, Team, TeamMember, ActivityType, Pipeline, Stage, Field, Label),
    *(Organization, Person, Deal, Activity, Note, NoteMention, File),
    *(OrganizationLabel, PersonLabel, DealLabel, CustomValue, DealStatusEvent, MembershipEvent),
    *(AccountRollup, WonSum, Merge, ImportMapping, SavedView, DefaultView),
)
MAX_VERSION = 2**31 - 1
"""The largest number of an Int of GraphQL."""
COMPANY_COLUMNS = ("name", "time_zone", "currency", "follow_up_days", "allows_remote_images")
OMITTED_COLUMNS = frozenset({"company_id", "login_id", "storage_key", "part"})
"""Columns that only mean something in one database: the company, its users' credentials, the place of bytes, and
the part of a roll-up, which follows from its id."""
SELF_REFERENCES: dict[type[Row], str] = {Organization: "parent_id"}
PAGE_SIZE = 2_000
ID_NAMES = ("id", "refers_to")


class InvalidCopy(ValueError):
    """Rows are not those of one company: a column or a row that others refer to is missing, or a value is wrong."""


def copied_columns(model: type[Row]) -> list[Column[Any]]:
    """Return the columns of a model that are copied."""
    return [column for column in model.c if column.name not in OMITTED_COLUMNS]


def is_id(column: Column[Any]) -> bool:
    """Return whether a column holds the id of a row."""
    is_named = column.name in ID_NAMES or column.name.endswith("_id")
    return is_named and column.type.python_type is int


async def copied_rows(store: Store, model: type[Row]) -> AsyncIterator[list[dict[str, Any]]]:
    """Yield all rows of a model by their key, page by page, as values for JSON."""
    columns = copied_columns(model)
    keys = [column for column in model.table.primary_key if column.name != "company_id"]
    if any(isinstance(key.type, Text) and not is_id(key) for key in keys) and model is not WonSum:
        rows = await store.tuples(select(*columns))
        indexes = [columns.index(model.c[key.name]) for key in keys]
        yield _as_json(columns, sorted(rows, key=lambda row: [str(row[index]) for index in indexes]))
        return
    query, after = _page(model), None
    while rows := await store.tuples(query if after is None else query.where(tuple_(*keys) > tuple_(*after))):
        yield _as_json(columns, rows)
        after = [bindparam(None, rows[-1][columns.index(model.c[key.name])], key.type) for key in keys]


@cache
def _page(model: type[Row]) -> Select[Any]:
    keys = [column for column in model.table.primary_key if column.name != "company_id"]
    return select(*copied_columns(model)).order_by(*keys).limit(PAGE_SIZE)


def _as_json(columns: Sequence[Column[Any]], rows: Iterable[Sequence[Any]]) -> list[dict[str, Any]]:
    names = [str(column.name) for column in columns]
    return [dict(zip(names, map(_to_json, columns, row), strict=True)) for row in rows]


def _to_json(column: Column[Any], value: Any) -> Any:
    """Return a value for JSON. One kind of database pads decimals with zeros, the other does not."""
    return f"{value.normalize():f}" if isinstance(value, Decimal) else column_to_json(column, value)


async def stored_files(store: Store) -> Sequence[tuple[int, str]]:
    """Return id and storage key of each file whose bytes are stored."""
    keys = select(File.c.id, File.c.storage_key).where(File.c.storage_key.is_not(None))
    return [(file_id, key) for file_id, key in await store.tuples(keys.order_by(File.c.id))]


def row_from_json(model: type[Row], values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the columns of a row that was copied; raise `InvalidCopy` if they are not those of the model."""
    columns = copied_columns(model)
    if {column.name for column in columns} != set(values):
        raise InvalidCopy("its columns are those of another version")
    try:
        return {column.name: _value(column, values[column.name]) for column in columns}
    except InvalidCopy:
        raise
    except (TypeError, ValueError, KeyError, ArithmeticError) as error:
        raise InvalidCopy("a value does not fit its column") from error


def _value(column: Column[Any], value: Any) -> Any:
    converted = column_from_json(column, value)
    if isinstance(column.type, JsonValueObject) or converted is None:
        return converted
    expected = getattr(column.type, "enum_class", None) or column.type.python_type
    if not isinstance(converted, (expected, int) if expected is float else expected):
        raise InvalidCopy(f"{column.name} is not a {expected.__name__}")
    if isinstance(converted, str) and not _is_safe(column, converted):
        raise InvalidCopy(f"{column.name} is a text that no mutation accepts")
    if column.name.endswith("version") and not 0 <= converted <= MAX_VERSION:
        raise InvalidCopy(f"{column.name} is out of range")
    return converted


def _is_sanitized(html: str) -> bool:
    try:
        return sanitize_html(html) == html
    except HtmlTooComplex:
        return False


def _is_safe(column: Column[Any], text: str) -> bool:
    """Return whether the API would have stored a text: an archive may have been changed."""
    if isinstance(column.type, Html):
        return _is_sanitized(text)
    if column.name in WEB_LINK_COLUMNS and text and not is_web_link(text):
        return False
    if column.name == "name" and not text.strip():
        return False
    length = column.type.length if isinstance(column.type, String) else None
    return length is None or (len(text) <= length and is_single_line(text))


async def create_copied_company(uow: UnitOfWork, values: Values) -> None:
    """Create the company of a unit of work, without any rows."""
    await uow.insert(Company, [{"id": uow.company_id, **values}])


async def insert_copied_rows(uow: UnitOfWork, model: type[Row], rows: Sequence[Values]) -> None:
    """Write rows as they are: neither events nor roll-ups follow. Raise `InvalidCopy` if they refer to missing rows."""
    parent = SELF_REFERENCES.get(model)
    complete = [{**_omitted(model, row), **row, "company_id": uow.company_id} for row in rows]
    try:
        if parent is not None:
            complete = [{**row, parent: None} for row in complete]
        await uow.write(insert_rows(model), complete)
    except DBAPIError as error:
        raise InvalidCopy("they repeat each other, or refer to rows that are missing") from error


async def insert_parents(uow: UnitOfWork, model: type[Row], parents: Mapping[int, int]) -> None:
    """Write the references of rows to rows of the same model: the parent's id by the row's id."""
    column = SELF_REFERENCES[model]
    statement = update(model.table).where(model.c.id == bindparam("row_id")).values({column: bindparam("parent")})
    try:
        for row_id, parent in parents.items():
            await uow.write(statement, row_id=row_id, parent=parent)
    except DBAPIError as error:
        raise InvalidCopy("they refer to rows that are missing") from error


def _omitted(model: type[Row], row: Values) -> dict[str, Any]:
    if model is AccountRollup:
        return {"part": part_of(row["organization_id"])}
    return {name: None for name in OMITTED_COLUMNS - {"company_id"} if name in model.c}


async def index_copied_rows(uow: UnitOfWork, ids: Mapping[type[Row], Sequence[int]]) -> None:
    """Make the search index and the look-up keys of rows, by their ids."""
    searched = {source.model for source in SOURCES}
    for model in searched & ids.keys():
        for batch in batches(ids[model], PAGE_SIZE):
            await texts.reindex(uow, {model: batch})
    await written_keys.rewrite(uow, ids)
