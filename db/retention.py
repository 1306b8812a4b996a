"""Rows that were kept long enough, and their deletion in small units (docs/decisions/retention.md)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, and_, delete, exists, or_, select, tuple_

from db.companies import company_ids_after
from db.flags.audience_days import keep_totals
from db.idempotency import KEY_TTL
from db.imports.jobs import AT_WORK
from db.models import (
    BulkChange,
    FeatureUseDay,
    IdempotencyKey,
    IdentityEvent,
    Import,
    ImportBatch,
    Invitation,
    Session,
    Token,
)
from db.row import Row
from db.statements import RESTORE_PERIOD
from db.store import Database, Store
from db.transactions import begin
from db.unit_of_work import UnitOfWork

UNIT_SIZE = 500
"""Rows that one transaction deletes at most, so that writers of the company wait for milliseconds only."""
PAGE_SIZE = 50
"""Companies that are looked at together."""
USE_DAYS_PERIOD = timedelta(days=400)
"""Time for which staff see on how many days a company used a feature. The sums of all companies are kept for ever."""


@dataclass(frozen=True)
class Retention:
    """How long rows are kept. None: for ever."""

    ended_sessions: timedelta | None = timedelta(days=90)
    """Time after the end of a session, a token or an invitation."""
    identity_log: timedelta | None = None
    """Time after an event of the identity log."""
    ended_imports: timedelta | None = timedelta(days=365)
    """Time after the end of an import. One that can be undone is kept in any case."""


@dataclass(frozen=True)
class Expired:
    """Rows of a table that were kept long enough."""

    table: Table
    condition: ColumnElement[bool]

    @property
    def keys(self) -> Select[Any]:
        """Return the statement that reads the keys of one unit of these rows."""
        return select(*self._key).where(self.condition).limit(UNIT_SIZE)

    @property
    def _key(self) -> list[Any]:
        return [column for column in self.table.primary_key if column.name != "company_id"]

    async def exist(self, store: Store) -> bool:
        """Return whether the company has any."""
        return bool(await store.tuples(self.keys.limit(1)))

    async def delete_unit(self, uow: UnitOfWork) -> int:
        """Delete at most `UNIT_SIZE` of them, without those that another process is deleting; return the number."""
        keys = await uow.tuples(self.keys.with_for_update(skip_locked=True))
        if keys:
            await uow.write(delete(self.table).where(tuple_(*self._key).in_([tuple(key) for key in keys])))
        return len(keys)


def expired_rows(retention: Retention, now: datetime) -> Iterator[Expired]:
    """Yield the rows of each table that were kept long enough."""
    yield Expired(IdempotencyKey.table, IdempotencyKey.c.created_at <= now - KEY_TTL)
    yield Expired(FeatureUseDay.table, FeatureUseDay.c.day < (now - USE_DAYS_PERIOD).date())
    yield Expired(BulkChange.table, BulkChange.c.finished_at <= now - RESTORE_PERIOD)
    if retention.ended_sessions is not None:
        before = now - retention.ended_sessions
        yield Expired(Session.table, _has_ended(Session, before, "revoked_at", "expires_at", "idle_at"))
        yield Expired(Token.table, _has_ended(Token, before, "revoked_at", "expires_at"))
        yield Expired(Invitation.table, _has_ended(Invitation, before, "accepted_at", "revoked_at", "expires_at"))
    if retention.identity_log is not None:
        yield Expired(IdentityEvent.table, IdentityEvent.c.at <= now - retention.identity_log)
    yield Expired(ImportBatch.table, ImportBatch.c.import_id.in_(select(Import.c.id).where(_is_over(now))))
    if retention.ended_imports is not None:
        has_journal = exists().where(ImportBatch.c.import_id == Import.c.id)
        yield Expired(Import.table, and_(_is_over(now, retention.ended_imports), ~has_journal))


def _has_ended(model: type[Row], before: datetime, *ends: str) -> ColumnElement[bool]:
    return or_(*(model.c[name] <= before for name in ends))


def _is_over(now: datetime, kept: timedelta = RESTORE_PERIOD) -> ColumnElement[bool]:
    """Return whether an import has ended so long ago, and can no longer be undone."""
    return and_(Import.c.updated_at <= now - max(kept, RESTORE_PERIOD), Import.c.status.not_in(AT_WORK))


async def purge_page(database: Database, retention: Retention, after: int = 0) -> tuple[int | None, Mapping[str, int]]:
    """Delete what the next companies after the id `after` kept long enough.

    Return the id to go on after, None at the end, and the number of deleted rows by table.
    """
    if not after:
        await keep_totals(database)  # of the days whose rows may be deleted now, once for all companies
    companies = await company_ids_after(database, after, PAGE_SIZE)
    counts: dict[str, int] = {}
    for company_id in companies:
        for expired in await _expired_of(database, retention, company_id):
            counts[expired.table.name] = counts.get(expired.table.name, 0) + await _purge(database, company_id, expired)
    return (companies[-1] if len(companies) == PAGE_SIZE else None), MappingProxyType(counts)


async def _expired_of(database: Database, retention: Retention, company_id: int) -> list[Expired]:
    async with database.snapshot() as snapshot:
        store = snapshot.for_company(company_id)
        return [expired for expired in expired_rows(retention, snapshot.now) if await expired.exist(store)]


async def _purge(database: Database, company_id: int, expired: Expired) -> int:
    total, count = 0, UNIT_SIZE
    while count == UNIT_SIZE:
        async with begin(database, company_id, advances_revision=False) as uow:
            count = await expired.delete_unit(uow)
        total += count
    return total
