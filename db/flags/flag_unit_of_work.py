"""A unit of work for flags: one lock, one order, and an audit log (docs/decisions/flags.md#data).

Flags, members, exclusions, invitations and change requests are written through a `FlagUnitOfWork`. Each change is
recorded with `audit`, which advances the revision of flags. `begin_flags` opens one in a transaction of its own;
`FlagUnitOfWork.within` opens one in a unit of work that is open already, such as a mutation's or a dry run's.
"""

import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple, Protocol, TypeVar

from sqlalchemy import Delete, Insert, Update, insert, select, update

from db.flags.audit_log import audit_hash, to_json_value
from db.flags.audit_names import MAX_NAME_LENGTH, NO_TITLES, names_of_entries
from db.flags.platform import Platform, platform_of_store
from db.models import FlagActorKind, FlagAudit, FlagState
from db.notify import notify_flags_changed
from db.row import Row, RowQuery
from db.store import Database
from db.transactions import PLATFORM, begin
from db.unit_of_work import UnitOfWork, Values

T = TypeVar("T")

THE_STATE_ROW = FlagState.c.id == 1
LOCKED_STATE = select(*FlagState.c).where(THE_STATE_ROW).with_for_update()
"""The state, locked until the transaction ends. SQLite ignores the lock: it has one writer at a time."""


@dataclass(frozen=True)
class FlagActor:
    """Who changes flags. `id` is stored in the audit log; `name` is shown to people.

    Authors and reviewers of change requests need a `login_id`. `environment` is the name of this deployment.
    """

    kind: FlagActorKind
    id: str
    name: str = ""
    login_id: int | None = None
    on_behalf_of: str | None = None
    request_id: str | None = None
    address: str | None = None
    environment: str = ""
    may_widen: bool = True
    """Whether what they change may open a feature to anyone. Not stored."""
    credential: str | None = None
    """SESSION or TOKEN for a request of the API; None for the command line and the system."""

    @property
    def display_name(self) -> str:
        """The name to show: `name`, or `id` if it is empty."""
        return self.name or self.id

    @property
    def audit_columns(self) -> dict[str, Any]:
        """The columns of the audit log that describe the actor."""
        names = ("credential", "on_behalf_of", "request_id", "address", "environment")
        own = {"actor_kind": self.kind, "actor_id": self.id, "actor_name": self.display_name[:MAX_NAME_LENGTH]}
        return own | {name: getattr(self, name) for name in names}


class AuditEntry(NamedTuple):
    """One change, as the audit log stores it; time and actor are added."""

    action: str
    flag_key: str | None = None
    subject: str | None = None
    before: Any = None
    after: Any = None
    reason: str | None = None
    change_id: int | None = None


class EmailLimit(Protocol):
    """How many invitations an address may get."""

    async def take(self, address: str) -> bool:
        """Count an invitation to an address; return False if that has received enough."""

    async def left(self, address: str) -> int:
        """Return how many more an address may get; none is counted."""


class NoEmailLimit:
    """Addresses may get any number: the command line and servers count none."""

    async def take(self, _address: str) -> bool:
        """Allow it."""
        return True

    async def left(self, _address: str) -> int:
        """Return more than are ever sent."""
        return sys.maxsize


NO_EMAIL_LIMIT = NoEmailLimit()


@dataclass
class FlagUnitOfWork:
    """Flags that are open for writing in `uow`, by `actor`; `state` is the locked `FlagState`."""

    uow: UnitOfWork
    actor: FlagActor
    state: Any
    emails: EmailLimit = NO_EMAIL_LIMIT
    """How many invitations an address may get by these changes."""
    waives_approval: bool = False
    """Whether nothing needs approval, because everything is rolled back in the end."""

    @classmethod
    async def within(cls, uow: UnitOfWork, actor: FlagActor) -> "FlagUnitOfWork":
        """Open flags for writing within a unit of work; other writers of flags wait until it ends."""
        (columns,) = (await uow.execute_identity(LOCKED_STATE)).all()
        return cls(uow, actor, FlagState.from_tuple(columns))

    @property
    def now(self) -> datetime:
        """The time of all writes."""
        return self.uow.now

    @property
    def is_approval_required(self) -> bool:
        """Whether this deployment requires approval of widening changes. A process may require it by itself, too."""
        return bool(self.state.is_approval_required) and not self.waives_approval

    @property
    def revision(self) -> int:
        """The revision of flags after the writes so far."""
        return int(self.state.revision)

    @property
    def platform(self) -> Platform:
        """The platform as it is after the writes so far, for reading."""
        return platform_of_store(self.uow)

    def for_company(self, company_id: int) -> UnitOfWork:
        """Return the unit of work of a company in the same transaction, for its members and exclusions."""
        uow = self.uow
        if company_id == uow.company_id:
            return uow
        return UnitOfWork(uow.connection, company_id, uow.now, actor=uow.actor, written=uow.written)

    async def all(self, query: RowQuery[T], **values: Any) -> list[T]:
        """Return every row of a query of the identity plane."""
        return await self.platform.all(query, **values)

    async def first(self, query: RowQuery[T], **values: Any) -> T | None:
        """Return the first row of a query of the identity plane, or None."""
        return await self.platform.first(query, **values)

    async def write(self, statement: Insert | Update | Delete, values: Values | None = None) -> int:
        """Run a statement that writes to the platform's tables; return the number of written rows."""
        self.uow.written.add(str(statement.table))
        return int((await self.uow.execute_identity(statement, values)).rowcount)

    async def insert(self, model: type[Row], rows: Sequence[Values]) -> None:
        """Write new rows to one of the platform's tables."""
        values: Any = list(rows)
        if values:
            await self.write(insert(model.table), values)

    async def audit(
        self,
        action: str,
        flag_key: str | None = None,
        subject: str | None = None,
        *,
        before: Any = None,
        after: Any = None,
        reason: str | None = None,
        change_id: int | None = None,
    ) -> FlagAudit:
        """Record one change: the next row of the audit log, and the next revision of flags."""
        (row,) = await self.audit_all([AuditEntry(action, flag_key, subject, before, after, reason, change_id)])
        return row

    async def audit_all(self, entries: Sequence[AuditEntry], titles: Mapping[str, str] = NO_TITLES) -> list[FlagAudit]:
        """Record several changes; each is a revision of its own. `titles`: those of flags that need not be read."""
        rows: list[dict[str, Any]] = []
        seq, head = self.revision, str(self.state.audit_head)
        names = await names_of_entries(self.platform, entries, titles)
        for entry, entry_names in zip(entries, names, strict=True):
            states = {"before": to_json_value(entry.before), "after": to_json_value(entry.after)}
            position = {"seq": seq + 1, "at": self.now, "prev_hash": head}
            row: dict[str, Any] = {**position, **self.actor.audit_columns, **entry._asdict(), **states}
            row |= entry_names._asdict()
            row["hash"] = head = audit_hash(row)
            seq += 1
            rows.append(row)
        await self.insert(FlagAudit, rows)
        if rows:
            await self._advance(seq, head)
        return [FlagAudit(**row) for row in rows]

    async def _advance(self, revision: int, head: str) -> None:
        columns = {"revision": revision, "changed_at": self.now, "audit_head": head}
        await self.write(update(FlagState.table).where(THE_STATE_ROW).values(**columns))
        await notify_flags_changed(self.uow, revision)
        self.state = self.state._replace(**columns)


@asynccontextmanager
async def begin_flags(database: Database, actor: FlagActor) -> AsyncIterator[FlagUnitOfWork]:
    """Open flags for writing in a transaction of their own; roll back after an exception."""
    async with begin(database, PLATFORM, advances_revision=False) as uow:
        yield await FlagUnitOfWork.within(uow, actor)
