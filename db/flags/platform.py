"""The platform as a store: its tables are read and paged like those of a company."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Executable, Result

from db.connections.connection import IDENTITY
from db.row import RowQuery
from db.store import Snapshot, Store
from db.tenancy.tenant_scope import identity_statement

T = TypeVar("T")


@dataclass(frozen=True)
class Platform(Store):
    """The tables of the identity plane: logins and flags, and the companies with their users."""

    async def tuples(self, statement: Executable, **values: Any) -> Sequence[Any]:
        """Return every tuple of a statement of the identity plane."""
        result: Result[Any] = await self.connection.execute(identity_statement(statement), values, tenant=IDENTITY)
        return result.all()

    async def all_identity(self, query: RowQuery[T], **values: Any) -> list[T]:
        """Return every row of `query`; the name is that of `Snapshot`."""
        return await self.all(query, **values)


def platform_of_store(store: Store) -> Platform:
    """Return the platform on the connection of a company's store."""
    return Platform(store.connection, 0, store.read_at)


def platform_of_snapshot(snapshot: Snapshot) -> Platform:
    """Return the platform in a snapshot."""
    return Platform(snapshot.connection, 0, snapshot.now)
