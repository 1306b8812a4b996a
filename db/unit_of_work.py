"""A store that is open for writing and records what it writes. `db.transactions.begin` opens one."""

from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any, NamedTuple, TypeAlias, TypeVar

from sqlalchemy import (
    Column,
    ColumnElement,
    Delete,
    Executable,
    Insert,
    Select,
    Update,
    bindparam,
    insert,
    select,
    update,
)

from db.accounts.rollup_inputs import NO_COLUMNS, ROLLUP_COLUMNS
from db.connections.connection import IDENTITY
from db.folded_columns import folded_values
from db.gates import NONE_CLOSED, Gate, column_gate
from db.ids import new_id
from db.known_rows import KnownRows, key_column
from db.models import EventSource, FieldChange, Organization
from db.row import Row, RowQuery, select_rows
from db.row_updates import TIME_COLUMNS, VERSION_COLUMNS, Shape, Stamp, Writer, stamp
from db.side_values import WaitingSideValues
from db.sql.id_list import is_among
from db.store import Snapshot, Store
from db.tenancy.tenant_scope import SCOPE_PARAMETER, check_company, identity_statement, scope_to_company

R = TypeVar("R", bound=Row)
Values = Mapping[str, Any]
BeforeCommit: TypeAlias = Callable[["UnitOfWork"], Awaitable[None]]

EMPTY_VALUES: dict[type[Any], Any] = {bool: False, int: 0, str: "", tuple: ()}
"""The value of a column that a new row does not give, by the column's type."""


class Actor(NamedTuple):
    """Who writes, and from where; `user_id` is None for the system."""

    user_id: int | None = None
    source: EventSource = EventSource.API
    user_agent: str = ""


SYSTEM_ACTOR = Actor()


class SideChange(NamedTuple):
    """A change of a row's labels or custom values; `gate` is None if all users see it."""

    change: FieldChange
    gate: Gate | None


class RollupChange(NamedTuple):
    """An organization's roll-up before and after a change; won values in minor units of the company's currency."""

    organization_id: int
    was_account: bool
    is_account: bool
    was_account_before: bool
    """Whether the organization had ever been an account."""
    worth_before: int | None
    worth_after: int | None
    is_value_changed: bool


@dataclass(frozen=True)
class UnitOfWork(Store):
    """One company's store, open for writing."""

    actor: Actor = SYSTEM_ACTOR
    revision: int | None = None
    """The company's revision after these writes; None if they do not advance it."""
    transaction_id: int = field(default_factory=new_id)
    """The id that all events of this unit of work share."""
    rows_before: dict[type[Row], dict[int, Any]] = field(default_factory=lambda: defaultdict(dict))
    """The rows that were written, by model and id: each as it was before, None for a new one."""
    written_columns: dict[tuple[type[Row], int], set[str]] = field(default_factory=lambda: defaultdict(set))
    """Names of the columns that were written, by model and id of a row that existed before."""
    side_changes: dict[tuple[type[Row], int], list[SideChange]] = field(default_factory=lambda: defaultdict(list))
    """Changes of labels and custom values, by the model and id of the row that they belong to."""
    waiting_side_values: WaitingSideValues = field(default_factory=WaitingSideValues, repr=False)
    """Labels and custom values of several records that are written together."""
    touched_organizations: set[int] = field(default_factory=set)
    """Ids of organizations whose roll-ups must be computed again."""
    rollup_changes: list[RollupChange] = field(default_factory=list)
    """Roll-ups that changed; filled when derived data is updated."""
    written: set[str] = field(default_factory=set)
    """Names of tables that were written to."""
    written_companies: set[int] = field(default_factory=set)
    """Ids of the companies in which something was written; a transaction may write in several."""
    known: KnownRows = field(default_factory=KnownRows, repr=False)
    """Rows that need not be read again."""
    before_commit: list[BeforeCommit] = field(default_factory=list)
    """Functions that are called before the commit; an exception in one prevents it."""

    @property
    def ungated(self) -> "UnitOfWork":
        """The same unit of work without closed gates, for data that the system derives."""
        return replace(self, closed=NONE_CLOSED)

    @property
    def as_snapshot(self) -> Snapshot:
        """The whole database as this unit of work sees it, for authentication."""
        return Snapshot(self.connection, self.now)

    async def get(self, model: type[R], row_id: Any) -> R | None:
        """Return the row as it is now, from the rows that are known if possible; None if there is none."""
        row = self.known.get(self.closed, model, row_id)
        if row is None:
            row = await super().get(model, row_id)
            self.known.add(self.closed, [] if row is None else [row])
        return row

    async def preload(self, model: type[Row], ids: Collection[int]) -> None:
        """Read those of these rows that are not known in one statement: `get` and `update` need none for them."""
        unknown = sorted(row_id for row_id in ids if self.known.get(self.closed, model, row_id) is None)
        if unknown:
            self.known.add(self.closed, await self.all(_by_ids(model), ids=unknown))

    async def insert(self, model: type[Row], rows: Iterable[Values]) -> list[int]:
        """Write new rows and return their ids (0 where the table has none).

        The company is added. Id, times, versions, `is_active` and folded texts are added where the table has them and
        the row does not give them. Other missing values are null, false, zero or empty.
        """
        defaults, derive = _default_values(model, self), _derived_values(model)
        complete = [{**defaults, **derive(row), **row} for row in rows]
        if complete:
            await self.write(insert_rows(model), complete)
            await self.connection.note_inserted(model.table.name, len(complete))
            if model in ROLLUP_COLUMNS:
                self._touch(model, complete)
            self.rows_before[model].update(dict.fromkeys([row["id"] for row in complete if "id" in row]))
        return [row.get("id", 0) for row in complete]

    async def update(self, model: type[Row], row_id: int, **changes: Any) -> bool:
        """Write those columns of one row that have other values now, and advance its version and time of change.

        Return False, and write nothing, if there is no such row or it has these values already.
        """
        check_company([changes], self.company_id)
        before = await self.get_current(model, row_id)
        changes = {**folded_values(model, changes), **changes}
        differing = {name: value for name, value in changes.items() if before and getattr(before, name) != value}
        if differing:
            await self._change(model, [before], differing, _column_gates(model, differing))
        return bool(differing)

    async def update_all(self, model: type[Row], condition: ColumnElement[bool], **changes: Any) -> list[int]:
        """Write columns of every row that meets `condition`, in one statement; return the ids of these rows.

        Of several units of work that do so at once, one has each row.
        """
        check_company([changes], self.company_id)
        changes = {**folded_values(model, changes), **changes}
        statement = select(*model.c).where(condition)
        if self.revision is None:  # nothing else keeps others from writing these rows before the update
            statement = statement.with_for_update()
        rows: list[Any] = [model.from_tuple(columns) for columns in await self.tuples(statement)]
        await self._change(model, rows, changes, _column_gates(model, changes), condition)
        return [row.id for row in rows]

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        """Undo what is written inside after an exception; the unit of work goes on.

        A statement that failed is not undone if it was a read before the first write.
        """
        known, side_changes = self.known.copy(), {row: list(changes) for row, changes in self.side_changes.items()}
        waiting = dict(self.waiting_side_values.records)
        try:
            async with self.connection.row_updates.savepoint():
                yield
        except Exception:
            self.known.restore(known)
            self.side_changes.clear()
            self.side_changes.update(side_changes)
            self.waiting_side_values.records = waiting
            raise

    async def record_side_changes(
        self, model: type[Row], changes: Mapping[int, Sequence[FieldChange]], *, gate: Gate | None = None
    ) -> None:
        """Record changes of rows' labels or custom values, and advance the rows' versions; `gate` is theirs.

        However many rows there are, it takes two statements.
        """
        ids = sorted(row_id for row_id, of_row in changes.items() if of_row)
        if not ids:
            return
        if len(ids) == 1:
            found = [await self.get_current(model, ids[0])]
        else:
            found = [model.from_tuple(columns) for columns in await self.tuples(_rows_listed(model), ids=ids)]
        rows = [row for row in found if row is not None]
        for row in rows:
            self.side_changes[model, row.id].extend(SideChange(change, gate) for change in changes[row.id])
        await self._change(model, rows, {}, {gate}, model.c.id.in_(ids))

    async def get_current(self, model: type[Row], row_id: int) -> Any:
        """Return the row as it is now, without its joined rows; None if there is none."""
        known = self.known.get(self.closed, model, row_id)
        if known is not None:
            return model.from_tuple(known[: len(model.c)])
        rows = await self.tuples(_own_columns(model), row_id=row_id)
        return model.from_tuple(rows[0]) if rows else None

    async def _change(
        self,
        model: type[Row],
        before: Sequence[Any],
        changes: Values,
        gates: Collection[Gate | None],
        condition: ColumnElement[bool] | None = None,
    ) -> None:
        """Change the rows of `before`: those that meet `condition`, which may be missing for a single row."""
        moved = stamp(model, gates)
        if len(before) == 1:
            self._collect_update(model, _key(model, before[0]), moved, changes)
        elif before and condition is not None and (moved or changes):
            values = {**moved.values(model, self.now), **changes}
            statement = update(model.table).where(condition).values(values)
            await self._write(statement, {SCOPE_PARAMETER: self.company_id}, [_key(model, row) for row in before])
        is_rolled_up = not ROLLUP_COLUMNS.get(model, NO_COLUMNS).isdisjoint(changes)
        for row in before:
            if is_rolled_up:
                self._touch(model, [row._asdict(), {"id": row.id, **changes}])
            self.written_columns[model, row.id].update(changes)
            self.rows_before[model].setdefault(row.id, row)

    def _collect_update(self, model: type[Row], key: Any, moved: Stamp, changes: Values) -> None:
        if moved or changes:
            self._note_write(model.table, [key])
            writer = Writer(self.company_id, self.closed, self.known)
            new = {**dict.fromkeys(moved.times, self.now), **changes}
            self.connection.row_updates.add(writer, Shape(model, moved, tuple(sorted(changes))), key, new)

    async def current_rows(self, model: type[Row], ids: Sequence[int]) -> list[Any]:
        """Return the rows with these ids as they are now, without their joined rows, in the order of `ids`."""
        await self.connection.row_updates.send()
        found: dict[int, Any] = {row_id: self.known.written.get((model, row_id)) for row_id in ids}
        unknown = [row_id for row_id, row in found.items() if row is None]
        if unknown:
            rows: list[Any] = [model.from_tuple(each) for each in await self.tuples(_rows_listed(model), ids=unknown)]
            found |= {row.id: row for row in rows}
        return [row for row in found.values() if row is not None]

    async def write(
        self, statement: Insert | Update | Delete, rows: Sequence[Values] | None = None, **values: Any
    ) -> None:
        """Run a statement that writes, for each of `rows` or once, with `values` as its bind parameters.

        Neither events nor roll-ups follow from it.
        """
        check_company(rows or (), self.company_id)
        scope = {} if isinstance(statement, Insert) else {SCOPE_PARAMETER: self.company_id}
        each = [{**values, SCOPE_PARAMETER: self.company_id}] if rows is None else [{**row, **scope} for row in rows]
        await self._write(statement, each[0] if rows is None else each)

    async def _write(
        self, statement: Insert | Update | Delete, parameters: Any, ids: Collection[int] | None = None
    ) -> Any:
        """Run a statement that writes; `ids` are those of the rows that it changes, if they are known.

        Return its result.
        """
        await self.connection.row_updates.send()  # before: the rows that they return are forgotten, too
        self._note_write(statement.table, ids)
        return await self._execute(scope_to_company(statement, self.closed), parameters)

    def _note_write(self, table: Any, ids: Collection[Any] | None) -> None:
        self.written.add(str(table))
        self.written_companies.add(self.company_id)
        self.known.forget(table, ids)

    async def execute_identity(self, statement: Executable, values: Values | None = None) -> Any:
        """Run a statement of the identity plane (logins, flags); return its result."""
        await self.connection.row_updates.send()
        self.known.clear()
        if isinstance(statement, Insert | Update):
            self.written.add(str(statement.table))
        return await self.connection.execute(identity_statement(statement), values or {}, tenant=IDENTITY)

    def ids_written(self, model: type[Row], columns: Collection[str]) -> list[int]:
        """Return the ids of written rows that are new, or of which one of these columns was written."""
        all_columns = set(columns)  # of a row whose columns were not recorded
        return [
            row_id
            for row_id, before in self.rows_before.get(model, {}).items()
            if before is None or not all_columns.isdisjoint(self.written_columns.get((model, row_id), all_columns))
        ]

    def not_new(self, model: type[Row], ids: Iterable[int]) -> list[int]:
        """Return those of these ids whose rows this unit of work did not insert."""
        rows_before = self.rows_before.get(model, {})
        return [row_id for row_id in ids if rows_before.get(row_id, model) is not None]

    def _touch(self, model: type[Row], rows: Sequence[Values]) -> None:
        names = ("id",) if model is Organization else ("organization_id", "effective_organization_id")
        found = (row.get(name) for row in rows for name in names)
        self.touched_organizations.update(each for each in found if each is not None)


@cache
def _by_ids(model: type[R]) -> RowQuery[R]:
    return select_rows(model).where(is_among(model.c.id))


@cache
def _own_columns(model: type[Row]) -> Select[Any]:
    return select(*model.c).where(model.c.id == bindparam("row_id"))


@cache
def _rows_listed(model: type[Row]) -> Select[Any]:
    return select(*model.c).where(is_among(model.c.id))


@cache
def insert_rows(model: type[Row]) -> Insert:
    """Build the statement that inserts rows of a model. One object for all: it is scoped once."""
    return insert(model.table)


def _key(model: type[Row], row: Any) -> Any:
    """Return what identifies a row: its id, or the code of a currency."""
    return getattr(row, key_column(model).name)


def _column_gates(model: type[Row], names: Iterable[str]) -> set[Gate | None]:
    return {column_gate(model.c[name]) for name in names}


@cache
def _derived_values(model: type[Row]) -> Callable[[Values], Values]:
    """Return the function that computes what a new row does not give: its id, folded texts, and times of an account."""
    has_id, has_account_time = "id" in model.c, "account_updated_at" in model.c

    def derive(row: Values) -> Values:
        derived = folded_values(model, row)
        if has_id and "id" not in row:
            derived["id"] = new_id()
        if has_account_time and "updated_at" in row:
            derived["account_updated_at"] = row["updated_at"]  # a new account changed with its organization
        return derived

    return derive


def _default_values(model: type[Row], uow: UnitOfWork) -> dict[str, Any]:
    """Return the values of columns that a new row does not give. Columns of other types must be given."""
    known: dict[str, Any] = {"company_id": uow.company_id, "is_active": True, **dict.fromkeys(VERSION_COLUMNS, 1)}
    times = dict.fromkeys(("created_at", *TIME_COLUMNS, "at", "recorded_at"), uow.now)
    empty = {
        column.name: _empty_value(column)
        for column in model.c
        if column.nullable or column.type.python_type in EMPTY_VALUES
    }
    return empty | {name: value for name, value in (known | times).items() if name in model.c}


def _empty_value(column: Column[Any]) -> Any:
    return None if column.nullable else EMPTY_VALUES[column.type.python_type]
