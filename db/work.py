"""A store open for writing, which remembers what it wrote. `db.unit_of_work.begin` opens one."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Column, Delete, Executable, Insert, Update, insert, select, update

from db.ids import new_id
from db.models import Deal, Organization
from db.row import Row
from db.scope import SCOPE, of_identity, own, scoped
from db.store import Store, enter

Values = Mapping[str, Any]


@dataclass(frozen=True)
class Work(Store):
    """One company's store, open for writing."""

    changed: dict[type[Row], set[int]] = field(default_factory=lambda: defaultdict(set))
    touched: set[int] = field(default_factory=set)
    """Organizations whose roll-ups must be computed anew."""
    written: set[str] = field(default_factory=set)
    """Tables that were written to."""

    async def insert(self, kind: type[Row], rows: Iterable[Values]) -> list[int]:
        """Write new rows and give their ids (0 where the table has none).

        The company is added, as are an id, times and a version where the table has them and the row does not say;
        what else a row does not say is null, false or empty.
        """
        usual = _usual(kind, self)
        full = [{**usual, **_numbered(kind), **row} for row in rows]
        if full:
            await self.write(insert(kind.table), full)
            self._remember(kind, full)
        return [row.get("id", 0) for row in full]

    async def update(self, kind: type[Row], identity: int, **changes: Any) -> None:
        """Write some columns of one row; its version and time of change move with them."""
        own([changes], self.company_id)
        await self._touch_current(kind, [identity])
        stamp = {"version": kind.c.version + 1, "updated_at": self.now} if "version" in kind.c else {}
        await self.write(update(kind.table).where(kind.c.id == identity).values({**stamp, **changes}))
        self._remember(kind, [{"id": identity, **changes}])

    async def write(self, statement: Insert | Update | Delete, rows: Sequence[Values] | None = None) -> None:
        """Run a statement that writes, once or for each of `rows`; what it touches is the caller's to remember."""
        own(rows or (), self.company_id)
        self.written.add(str(statement.table))
        await self._run(scoped(statement), {SCOPE: self.company_id} if rows is None else list(rows))

    async def identity(self, statement: Executable, values: Values | None = None) -> Any:
        """Run a statement about logins, which belong to no company; the wall is open for this one alone."""
        if isinstance(statement, Insert | Update):
            self.written.add(str(statement.table))
        async with self._one_at_a_time:
            self._entered.clear()
            await enter(self.connection, None)
            return await self.connection.execute(of_identity(statement), values or {})

    def _remember(self, kind: type[Row], rows: Sequence[Values]) -> None:
        self.changed[kind].update(row["id"] for row in rows if "id" in row)
        own = "id" if kind is Organization else "organization_id"
        self.touched.update(row[own] for row in rows if row.get(own) is not None)

    async def _touch_current(self, kind: type[Row], ids: Sequence[int]) -> None:
        if kind is Deal:
            held = await self.tuples(select(Deal.c.organization_id).where(Deal.c.id.in_(ids)))
            self.touched.update(organization for (organization,) in held if organization is not None)


def _usual(kind: type[Row], work: Work) -> dict[str, Any]:
    """What the columns hold of which a row does not say anything; some must be said."""
    known: dict[str, Any] = {"company_id": work.company_id, "version": 1}
    moments = dict.fromkeys(("created_at", "updated_at", "at", "recorded_at"), work.now)
    empty = {column.name: _empty(column) for column in kind.c if column.nullable or column.type.python_type in EMPTY}
    return empty | {name: value for name, value in (known | moments).items() if name in kind.c}


def _empty(column: Column[Any]) -> Any:
    return None if column.nullable else EMPTY[column.type.python_type]


EMPTY: dict[type[Any], Any] = {bool: False, int: 0, str: "", tuple: ()}


def _numbered(kind: type[Row]) -> Values:
    return {"id": new_id()} if "id" in kind.c else {}
