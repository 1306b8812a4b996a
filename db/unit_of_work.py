"""A store open for writing, which remembers what it wrote. `db.unit_of_work.begin` opens one."""

from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from sqlalchemy import Column, ColumnElement, Delete, Executable, Insert, Update, insert, select, update

from db.gates import NONE_CLOSED
from db.ids import new_id
from db.models import EventSource, FieldChange, Organization
from db.row import Row
from db.store import Snapshot, Store, set_tenant
from db.tenant_scope import SCOPE_PARAMETER, check_company, identity_statement, scope_to_company

Values = Mapping[str, Any]


class Actor(NamedTuple):
    """Who does something, and by which door; `user_id` is null where no user did it."""

    user_id: int | None = None
    source: EventSource = EventSource.API
    user_agent: str = ""


SYSTEM_ACTOR = Actor()


class RollupChange(NamedTuple):
    """An organization's roll-up before and after; `again`: it had been an account once; worth in minor units."""

    organization_id: int
    was_account: bool
    is_account: bool
    was_account_before: bool
    worth_before: int | None
    worth_after: int | None
    is_value_changed: bool


@dataclass(frozen=True)
class UnitOfWork(Store):
    """One company's store, open for writing."""

    actor: Actor = SYSTEM_ACTOR
    revision: int | None = None
    """The company's clock while this is written; null where the clock does not move for it."""
    transaction_id: int = field(default_factory=new_id)
    """What its events have in common."""
    rows_before: dict[type[Row], dict[int, Any]] = field(default_factory=lambda: defaultdict(dict))
    """The rows that were written, by their ids: each as it was before, None for a new one."""
    side_changes: dict[tuple[type[Row], int], list[FieldChange]] = field(default_factory=lambda: defaultdict(list))
    """What was changed of rows in tables beside their own: labels, custom values."""
    touched_organizations: set[int] = field(default_factory=set)
    """Organizations whose roll-ups must be computed anew."""
    rollup_changes: list[RollupChange] = field(default_factory=list)
    """What became of the roll-ups that were."""
    written: set[str] = field(default_factory=set)
    """Tables that were written to."""
    before_commit: list[Callable[["UnitOfWork"], Awaitable[None]]] = field(default_factory=list)
    """What looks at it, in its own transaction, a moment before it is kept; an exception keeps it from that."""

    @property
    def ungated(self) -> "UnitOfWork":
        """The same unit of work without closed gates: for what the house does by itself, whoever caused it."""
        return replace(self, closed=NONE_CLOSED)

    @property
    def as_snapshot(self) -> Snapshot:
        """The whole database as this unit of work sees it, to find out who asks."""
        self._entered.clear()
        return Snapshot(self.connection, self.now)

    async def insert(self, kind: type[Row], rows: Iterable[Values]) -> list[int]:
        """Write new rows and give their ids (0 where the table has none).

        The company is added, as are an id, times and a version where the table has them and the row does not say;
        it is in use; what else a row does not say is null, false or empty.
        """
        usual = _usual(kind, self)
        full = [{**usual, **_numbered(kind), **row} for row in rows]
        if full:
            await self.write(insert(kind.table), full)
            self._touch(kind, full)
            self.rows_before[kind].update(dict.fromkeys([row["id"] for row in full if "id" in row]))
        return [row.get("id", 0) for row in full]

    async def update(self, kind: type[Row], identity: int, **changes: Any) -> bool:
        """Write some columns of one row; its version and time of change move with them.

        Nothing is written, and False answered, where they hold these values already, or there is no such row.
        """
        check_company([changes], self.company_id)
        before = await self.get_current(kind, identity)
        if before is None or all(getattr(before, name) == value for name, value in changes.items()):
            return False
        await self._change(kind, [before], kind.c.id == identity, changes)
        return True

    async def update_all(self, kind: type[Row], condition: ColumnElement[bool], **changes: Any) -> list[int]:
        """Write some columns of every row for which `condition` holds, in one statement; answers their ids."""
        check_company([changes], self.company_id)
        found: list[Any] = [tuple.__new__(kind, row) for row in await self.tuples(select(*kind.c).where(condition))]
        await self._change(kind, found, condition, changes)
        return [row.id for row in found]

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        """Writes that are kept together or, after an exception, not at all; the unit of work goes on either way."""
        beside = {row: list(changes) for row, changes in self.side_changes.items()}
        try:
            async with self.connection.begin_nested():
                yield
        except Exception:
            self.side_changes.clear()
            self.side_changes.update(beside)
            raise

    async def record_side_change(self, kind: type[Row], identity: int, *changes: FieldChange) -> None:
        """Tell what was changed of a row in another table: the row is a new version with it."""
        before = await self.get_current(kind, identity)
        if before is not None and changes:
            self.side_changes[kind, identity].extend(changes)
            await self._change(kind, [before], kind.c.id == identity, {})

    async def get_current(self, kind: type[Row], identity: int) -> Any:
        """The row as it is now, without those it joins; None where there is none."""
        found = await self.tuples(select(*kind.c).where(kind.c.id == identity))
        return tuple.__new__(kind, found[0]) if found else None

    async def _change(
        self, kind: type[Row], before: Sequence[Any], condition: ColumnElement[bool], changes: Values
    ) -> None:
        stamp: dict[str, Any] = {"version": kind.c.version + 1} if "version" in kind.c else {}
        if "updated_at" in kind.c:
            stamp["updated_at"] = self.now
        if before and (stamp or changes):
            await self.write(update(kind.table).where(condition).values({**stamp, **changes}))
        for row in before:
            self._touch(kind, [row._asdict(), {"id": row.id, **changes}])
            self.rows_before[kind].setdefault(row.id, row)

    async def write(self, statement: Insert | Update | Delete, rows: Sequence[Values] | None = None) -> None:
        """Run a statement that writes, once or for each of `rows`; what it touches is the caller's to remember."""
        check_company(rows or (), self.company_id)
        self.written.add(str(statement.table))
        await self._run(
            scope_to_company(statement, self.closed), {SCOPE_PARAMETER: self.company_id} if rows is None else list(rows)
        )

    async def execute_identity(self, statement: Executable, values: Values | None = None) -> Any:
        """Run a statement about logins, which belong to no company; the wall is open for this one alone."""
        if isinstance(statement, Insert | Update):
            self.written.add(str(statement.table))
        async with self._one_at_a_time:
            self._entered.clear()
            await set_tenant(self.connection, None)
            return await self.connection.execute(identity_statement(statement), values or {})

    def _touch(self, kind: type[Row], rows: Sequence[Values]) -> None:
        own = "id" if kind is Organization else "organization_id"
        self.touched_organizations.update(row[own] for row in rows if row.get(own) is not None)


def _usual(kind: type[Row], uow: UnitOfWork) -> dict[str, Any]:
    """What the columns hold of which a row does not say anything; some must be said."""
    known: dict[str, Any] = {"company_id": uow.company_id, "version": 1, "is_active": True}
    moments = dict.fromkeys(("created_at", "updated_at", "at", "recorded_at"), uow.now)
    empty = {
        column.name: _empty(column) for column in kind.c if column.nullable or column.type.python_type in EMPTY_VALUES
    }
    return empty | {name: value for name, value in (known | moments).items() if name in kind.c}


def _empty(column: Column[Any]) -> Any:
    return None if column.nullable else EMPTY_VALUES[column.type.python_type]


EMPTY_VALUES: dict[type[Any], Any] = {bool: False, int: 0, str: "", tuple: ()}


def _numbered(kind: type[Row]) -> Values:
    return {"id": new_id()} if "id" in kind.c else {}
