"""Flags open for writing: one lock, one order, and an audit of everything (docs/decisions/flags.md#data).

Whoever writes flags, members, exclusions, invitations or proposed changes does it by a `FlagWork`, tells of it with
`audit`, and so advances the revision. `flagging` opens one by itself, `FlagWork.on` within a unit of work that is open
already (an act of GraphQL, which may be rehearsed).
"""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Delete, Executable, Insert, Update, insert, select, update

from db.flags.audit_log import audit_hash, to_json_value
from db.flags.notify import notify_flags_changed
from db.flags.platform import Platform
from db.models import FlagActorKind, FlagAudit, FlagState
from db.row import Row, RowQuery
from db.store import Database, set_tenant
from db.transactions import begin
from db.unit_of_work import UnitOfWork, Values

T = TypeVar("T")

THE_STATE_ROW = FlagState.c.id == 1
LOCKED_STATE = select(*FlagState.c).where(THE_STATE_ROW).with_for_update()
"""The state, kept from every other writer until the unit of work is over; SQLite has one writer at a time anyway."""


@dataclass(frozen=True)
class FlagActor:
    """Who changes flags: `id` is kept in the audit, `name` shown to people (the id where it is empty).

    `login_id` is needed of whoever proposes or reviews a change. `environment` is the name of this deployment.
    """

    kind: FlagActorKind
    id: str
    name: str = ""
    login_id: int | None = None
    on_behalf_of: str | None = None
    request_id: str | None = None
    address: str | None = None
    environment: str = ""

    @property
    def display_name(self) -> str:
        """How they are called."""
        return self.name or self.id

    @property
    def audit_columns(self) -> dict[str, Any]:
        """What the audit keeps of them."""
        names = ("on_behalf_of", "request_id", "address", "environment")
        return {"actor_kind": self.kind, "actor_id": self.id, **{name: getattr(self, name) for name in names}}


class AuditEntry(NamedTuple):
    """What the audit tells of one act, besides when it was and whose."""

    action: str
    flag_key: str | None = None
    subject: str | None = None
    before: Any = None
    after: Any = None
    reason: str | None = None
    change_id: int | None = None


class OtherCompanyWork(UnitOfWork):
    """The work of another company by the same connection: whose rows may be seen is said for each statement."""

    async def _run(self, held: Executable, values: Any) -> Any:
        async with self._one_at_a_time:
            self._entered.clear()
            await set_tenant(self.connection, self.company_id)
            return await self.connection.execute(held, values)


@dataclass
class FlagUnitOfWork:
    """Flags open for writing, in the unit of work `work`, by `actor`; `state` is the `FlagState` that is locked."""

    uow: UnitOfWork
    actor: FlagActor
    state: Any

    @classmethod
    async def within(cls, uow: UnitOfWork, actor: FlagActor) -> "FlagUnitOfWork":
        """Open flags for writing within a unit of work; other writers of flags wait until it is over."""
        (row,) = (await uow.execute_identity(LOCKED_STATE)).all()
        return cls(uow, actor, tuple.__new__(FlagState, row))

    @property
    def now(self) -> datetime:
        """When all of this happens."""
        return self.uow.now

    @property
    def revision(self) -> int:
        """The revision of flags with what was written so far."""
        return int(self.state.revision)

    @property
    def platform(self) -> Platform:
        """The platform as it is with what was written so far, to read from."""
        uow = self.uow
        return Platform(
            uow.connection, 0, uow.now, _one_at_a_time=uow._one_at_a_time, _entered=uow._entered
        )  # one connection, one line

    def for_company(self, company_id: int) -> UnitOfWork:
        """The work of a company, for its members and exclusions, in the same transaction."""
        if company_id == self.uow.company_id:
            return self.uow
        given = {name: getattr(self.uow, name) for name in ("connection", "now", "actor", "written")}
        shared = {name: getattr(self.uow, name) for name in ("_one_at_a_time", "_entered")}
        return OtherCompanyWork(company_id=company_id, **given, **shared)

    async def all(self, query: RowQuery[T], **values: Any) -> list[T]:
        """Every row of `query`, which is of the platform or of who its people are."""
        return await self.platform.all(query, **values)

    async def first(self, query: RowQuery[T], **values: Any) -> T | None:
        """The first row of `query`, or None."""
        return await self.platform.first(query, **values)

    async def write(self, statement: Insert | Update | Delete, values: Values | None = None) -> int:
        """Run a statement that writes to the platform's tables; answers how many rows it wrote."""
        self.uow.written.add(str(statement.table))
        return int((await self.uow.execute_identity(statement, values)).rowcount)

    async def insert(self, kind: type[Row], rows: Sequence[Values]) -> None:
        """Write new rows to one of the platform's tables."""
        several: Any = list(rows)
        if several:
            await self.write(insert(kind.table), several)

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
        """Tell what was done: the next revision of flags, and the next row of the audit."""
        (row,) = await self.audit_all([AuditEntry(action, flag_key, subject, before, after, reason, change_id)])
        return row

    async def audit_all(self, acts: Sequence[AuditEntry]) -> list[FlagAudit]:
        """Tell of several acts, each of which is a revision of its own."""
        rows: list[dict[str, Any]] = []
        seq, head = self.revision, str(self.state.audit_head)
        for act in acts:
            states = {"before": to_json_value(act.before), "after": to_json_value(act.after)}
            place = {"seq": seq + 1, "at": self.now, "prev_hash": head}
            row: dict[str, Any] = {**place, **self.actor.audit_columns, **act._asdict(), **states}
            row["hash"] = head = audit_hash(row)
            seq += 1
            rows.append(row)
        await self.insert(FlagAudit, rows)
        if rows:
            await self._advance(seq, head)
        return [FlagAudit(**row) for row in rows]

    async def _advance(self, revision: int, head: str) -> None:
        moved = {"revision": revision, "changed_at": self.now, "audit_head": head}
        await self.write(update(FlagState.table).where(THE_STATE_ROW).values(**moved))
        await notify_flags_changed(self.uow, revision)
        self.state = self.state._replace(**moved)


@asynccontextmanager
async def begin_flags(database: Database, actor: FlagActor) -> AsyncIterator[FlagUnitOfWork]:
    """Flags open for writing, in a unit of work of their own: all of it is kept or, after an exception, none of it."""
    async with begin(database, 0, advances_revision=False) as uow:
        yield await FlagUnitOfWork.within(uow, actor)
