"""The unit of work: everything one act writes, as one transaction of one company.

It advances the company's clock first and so takes its turn among the writers (speed.md §4). Before it commits it
settles: links of activities, notes and files to organizations, roll-ups of every organization touched, and the searched
text, each computed anew from source rows (domain.md §4, §5, §14). Nobody calls commit, and nobody settles.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy import update

from db import links, rollups, search
from db.models import Company
from db.store import Database
from db.work import Work


@asynccontextmanager
async def begin(database: Database, company_id: int, *, ticks: bool = True) -> AsyncIterator[Work]:
    """One act of a company: all of it is kept, or, after an exception, none of it.

    `ticks`: whether it is anything that a company's answers show. That somebody signed in is not, and must not make
    every answer stale.
    """
    async with database.engine.connect() as connection:
        await connection.execution_options(writing=True)
        async with connection.begin() as transaction:
            work = Work(connection, company_id, database.clock())
            if ticks:
                await _advance(work)
            yield work
            if not work.written:
                await transaction.rollback()  # nothing was written, so no time has passed
            else:
                await settle(work)


async def _advance(work: Work) -> None:
    await work.write(update(Company.table).values(revision=Company.c.revision + 1))
    work.written.clear()


async def settle(work: Work) -> None:
    """Bring everything derived up to what was written; `begin` does it before it commits."""
    work.touched.update(await links.relink(work, work.changed))
    await rollups.recompute(work, work.touched)
    await search.index(work, work.changed)
