"""The platform's own tables as a store, so that pages and counts of them are asked for like those of a company."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Executable

from db.row import RowQuery
from db.store import Snapshot, Store, set_tenant
from db.tenant_scope import identity_statement

T = TypeVar("T")


@dataclass(frozen=True)
class Platform(Store):
    """What belongs to no company, and of companies who their people are; make one with `platform(snapshot)`."""

    async def tuples(self, statement: Executable, **values: Any) -> Sequence[Any]:
        """Every tuple that a statement of the plane of identity answers with."""
        async with self._one_at_a_time:
            # Always said anew: whoever else asks by this connection says for itself whose rows it wants to see.
            self._entered.clear()
            await set_tenant(self.connection, None)
            return (await self.connection.execute(identity_statement(statement), values)).all()

    async def all_identity(self, query: RowQuery[T], **values: Any) -> list[T]:
        """Every row of `query`, as a snapshot answers it."""
        return await self.all(query, **values)


def platform_of_store(store: Store) -> Platform:
    """The platform by the connection of a company's store; the two take turns."""
    return Platform(
        store.connection, 0, store.now, _one_at_a_time=store._one_at_a_time, _entered=store._entered
    )  # one connection, one line


def platform_of_snapshot(snapshot: Snapshot) -> Platform:
    """The platform in a snapshot. On PostgreSQL, ask a company's store made from it before, not after."""
    return Platform(snapshot.connection, 0, snapshot.now)
