"""Rows by id, asked for one by one and fetched together: one statement per kind and list level."""

from collections.abc import Awaitable, Callable, Hashable, Sequence
from functools import partial
from typing import Any, TypeAlias, TypeVar

from strawberry.dataloader import DataLoader

from db import statements
from db.flags.platform import platform_of_store
from db.models import (
    Account,
    BetaExclusion,
    BetaInvitation,
    BetaMember,
    ChangeRequest,
    Flag,
    FlagAudit,
    FlagRule,
    Organization,
    Segment,
)
from db.organization_merge import merged_into
from db.row import Row, select_rows
from db.store import Store
from resolvers.errors import NotFound

R = TypeVar("R", bound=Row)
T = TypeVar("T")
MaybeAwaitable: TypeAlias = Awaitable[T | None] | T | None
"""A row, or none, now or once it is loaded. A resolver that only asks a loader need not be a task of its own."""

MERGEABLE: frozenset[type[Row]] = frozenset({Account, Organization})
PLATFORM_MODELS: dict[type[Row], str] = {
    Flag: "key",
    FlagAudit: "seq",
    **dict.fromkeys((BetaExclusion, BetaInvitation, BetaMember, ChangeRequest, FlagRule, Segment), "id"),
}
"""Kinds of rows that are loaded whatever company they are about, and by what."""

Fetch = Callable[[list[Any]], Awaitable[Sequence[Any]]]


class Loaders:
    """The loaders of one operation."""

    def __init__(self, store: Store) -> None:
        """Load what `store` can see."""
        self._store = store
        self._loaders: dict[Hashable, DataLoader[Any, Any]] = {}

    def loader(self, name: Hashable, fetch: Fetch) -> DataLoader[Any, Any]:
        """The loader of that name; `fetch` answers one value for each key, in their order."""
        if name not in self._loaders:
            self._loaders[name] = DataLoader(load_fn=fetch)
        return self._loaders[name]

    def load(self, kind: type[R], identity: Any) -> Awaitable[R | None] | None:
        """The live row of that id; None, at once, where there is no id."""
        return None if identity is None else self.loader(kind, partial(self._by_id, kind)).load(identity)

    async def load_now(self, kind: type[R], identity: Any) -> R | None:
        """The same, awaited."""
        found = self.load(kind, identity)
        return None if found is None else await found

    async def load_existing(self, kind: type[R], identity: Any) -> R:
        """The live row of an id that is known to be there: what a mutation wrote, as it is now."""
        row = await self.load_now(kind, identity)
        if row is None:
            raise NotFound
        return row

    async def load_many(self, kind: type[R], ids: Sequence[int]) -> list[R]:
        """The live rows of these ids, in their order."""
        found = await self.loader(kind, partial(self._by_id, kind)).load_many(ids)
        return [row for row in found if row is not None]

    async def _by_id(self, kind: type[R], ids: list[int]) -> list[R | None]:
        found = await self._found(kind, ids)
        if kind in MERGEABLE and len(found) < len(set(ids)):
            # What was merged away answers as what it became part of, for ever (docs/decisions/merging.md#old-ids).
            into = await merged_into(self._store, [identity for identity in ids if identity not in found])
            left = await self._found(kind, list(into.values())) if into else {}
            found |= {identity: left[at] for identity, at in into.items() if at in left}
        return [found.get(identity) for identity in ids]

    async def _found(self, kind: type[R], ids: list[Any]) -> dict[Any, R]:
        if (name := PLATFORM_MODELS.get(kind)) is not None:
            asked = select_rows(kind).where(kind.c[name].in_(sorted(set(ids))))
            return {getattr(row, name): row for row in await platform_of_store(self._store).all(asked)}
        return {row.id: row for row in await self._store.all(statements.by_ids(kind), ids=ids)}

    async def load_children(self, kind: type[R], parent: str, identity: Any) -> list[R]:
        """Every live row of `kind` whose column `parent` says `identity`: for lists that are short by nature."""
        return await self.loader((kind, parent), partial(self._by_parent, kind, parent)).load(identity)  # type: ignore[no-any-return]  # as above

    async def _children(self, kind: type[R], parent: str, ids: list[Any]) -> list[R]:
        if "company_id" in kind.c:
            return await self._store.all(statements.by_parents(kind, parent), ids=ids)
        return await platform_of_store(self._store).all(select_rows(kind).where(kind.c[parent].in_(sorted(set(ids)))))

    async def _by_parent(self, kind: type[R], parent: str, ids: list[Any]) -> list[list[R]]:
        found: dict[Any, list[R]] = {identity: [] for identity in ids}
        for row in await self._children(kind, parent, ids):
            found[getattr(row, parent)].append(row)
        return [found[identity] for identity in ids]
