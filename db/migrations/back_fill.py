"""Back-fill of columns that a migration added: in short transactions of one company each, while servers go on.

It is a migration of its own, after the one that adds the columns. Interrupted, it begins anew and leaves out what is
filled. Servers of the release before write rows without these columns meanwhile, so the release that first reads them
fills once more (docs/deployment.md#migrations).
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

import structlog
from alembic import op
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Select,
    TableClause,
    Update,
    bindparam,
    column,
    func,
    select,
    table,
    update,
)
from sqlalchemy.exc import DBAPIError

from db.errors import DatabaseBusy, passing_error
from db.migrations import steps

BATCH_SIZE = 1_000
"""Rows of one transaction."""
PAGE_SIZE = 1_000
"""Companies whose ids are read at a time."""

T = TypeVar("T")
log = structlog.get_logger("afterwin.migrations")

_company = bindparam("company", type_=BigInteger)
_after = bindparam("after", type_=BigInteger)
_id = table("company", column("id", BigInteger)).c.id
_NEXT_COMPANIES = select(_id).where(_id > _after).order_by(_id).limit(PAGE_SIZE)


def back_fill(rows: TableClause, lacks: ColumnElement[bool], **values: Any) -> int:
    """Write `values` to the columns of all rows that fulfil `lacks`; return their number.

    `rows` has the columns `company_id` and `id`. A row that was filled must not fulfil `lacks` any more.
    """
    batch, total = _Batch(rows, lacks, values), 0
    # A connection of its own: that of Alembic is in no transaction meanwhile, and begins one afterwards.
    with op.get_context().autocommit_block(), op.get_bind().engine.connect() as connection:
        for companies in _pages_of_companies(connection):
            total += sum(batch.fill(connection, company) for company in companies)
            log.info("filled", table=rows.name, rows=total, last_company=companies[-1])
    return total


def _pages_of_companies(connection: Connection) -> Iterator[list[int]]:
    last = 0
    while found := _committed(connection, partial(_companies_after, last)):
        yield found
        last = found[-1]


def _companies_after(last: int, connection: Connection) -> list[int]:
    _show(connection, "app.identity", "on")
    return list(connection.scalars(_NEXT_COMPANIES, {"after": last}))


@dataclass(frozen=True)
class _Batch:
    """What fills some rows of a company."""

    rows: TableClause
    lacks: ColumnElement[bool]
    values: dict[str, Any]

    def fill(self, connection: Connection, company: int) -> int:
        """Fill all rows of a company, by id; return their number."""
        total, last = 0, 0
        while ids := _committed(connection, partial(self._fill_after, company, last)):
            total, last = total + len(ids), ids[-1]
        return total

    def _fill_after(self, company: int, last: int, connection: Connection) -> list[int]:
        _show(connection, "app.company_id", str(company))
        ids = list(connection.scalars(self._next_ids, {"company": company, "after": last}))
        if ids:
            connection.execute(self._update, {"company": company, "ids": ids})
        return ids

    @property
    def _next_ids(self) -> Select[Any]:
        c = self.rows.c
        return select(c.id).where(c.company_id == _company, c.id > _after, self.lacks).order_by(c.id).limit(BATCH_SIZE)

    @property
    def _update(self) -> Update:
        c = self.rows.c
        are_these = (c.company_id == _company, c.id.in_(bindparam("ids", expanding=True)))
        return update(self.rows).where(*are_these, self.lacks).values(self.values)


def _show(connection: Connection, setting: str, value: str) -> None:
    """Let row-level security, which applies to the owner of tables, too, show rows until the transaction ends."""
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.set_config(setting, value, True)))


def _committed(connection: Connection, step: Callable[[Connection], T]) -> T:
    """Run a step and commit it; try again while other transactions hold locks. Raise `DatabaseBusy` in the end."""
    for _ in range(steps.MAX_ATTEMPTS):
        try:
            with connection.begin():
                steps.limit_lock_waits(connection)
                return step(connection)
        except DBAPIError as error:
            if not isinstance(passing_error(error), steps.PASSING):
                raise
            time.sleep(steps.PAUSE_SECONDS)
    raise DatabaseBusy(steps.STILL_LOCKED)
