"""Loaders: rows by id, requested one by one and fetched in batches, one statement per model and list level."""

from collections.abc import Awaitable, Callable, Collection, Hashable, Sequence
from functools import partial
from typing import Any, TypeAlias, TypeVar

from db import statements
from db.flags.platform import platform_of_store
from db.merging.merged_names import MERGEABLE, merged_into
from db.models import (
    AuditCheck,
    BetaExclusion,
    BetaInvitation,
    BetaMember,
    BetaRequest,
    BetaWave,
    ChangeRequest,
    Flag,
    FlagAudit,
    FlagRule,
    Segment,
)
from db.narrow_rows import ReadRows, whole_rows
from db.row import Row
from db.store import Store
from resolvers.errors import NotFound
from resolvers.queries.batch_loader import BatchLoader, Fetch

R = TypeVar("R", bound=Row)
T = TypeVar("T")
MaybeAwaitable: TypeAlias = Awaitable[T | None] | T | None
"""A row or None, at once or awaitable. A resolver that only returns what a loader returns needs no task of its own."""

PLATFORM_MODELS: dict[type[Row], str] = {
    Flag: "key",
    FlagAudit: "seq",
    **dict.fromkeys(
        (
            AuditCheck,
            BetaExclusion,
            BetaInvitation,
            BetaMember,
            BetaRequest,
            BetaWave,
            ChangeRequest,
            FlagRule,
            Segment,
        ),
        "id",
    ),
}
"""Models that belong to the platform rather than to a company, with the column that identifies a row."""


class Loaders:
    """Loaders of one operation."""

    def __init__(self, store: Store, is_visible: Callable[[Row], bool]) -> None:
        """Load from this store; rows that are not visible are treated as missing."""
        self._store, self._is_visible = store, is_visible
        self.read_rows: ReadRows = whole_rows
        """Chooses which columns are read, by lists, too. Set it before anything is loaded."""
        self._loaders: dict[Hashable, BatchLoader] = {}

    def forget(self) -> None:
        """Forget what was loaded. Loaders and this object refer to each other."""
        self._loaders.clear()

    def loader(self, key: Hashable, fetch: Fetch) -> BatchLoader:
        """Return the loader with this key. `fetch` returns one value for each id, in their order."""
        if key not in self._loaders:
            self._loaders[key] = BatchLoader(fetch)
        return self._loaders[key]

    def load(self, model: type[R], row_id: Any) -> Awaitable[R | None] | None:
        """Return the live row with this id, as an awaitable; None at once for the id None."""
        return None if row_id is None else self.loader(model, partial(self._fetch, model)).load(row_id)

    async def load_now(self, model: type[R], row_id: Any) -> R | None:
        """Return the live row with this id; None if there is none."""
        awaitable = self.load(model, row_id)
        return None if awaitable is None else await awaitable

    async def load_existing(self, model: type[R], row_id: Any) -> R:
        """Return the live row with this id. Raise `NotFound`."""
        row = await self.load_now(model, row_id)
        if row is None:
            raise NotFound
        return row

    async def load_many(self, model: type[R], ids: Sequence[int]) -> list[R]:
        """Return the live rows with these ids, in their order."""
        rows = await self.loader(model, partial(self._fetch, model)).load_many(ids)
        return [row for row in rows if row is not None]

    async def load_children(self, model: type[R], parent_column: str, parent_id: Any) -> list[R]:
        """Return all live rows of `model` with this parent. Only for lists that are short by nature."""
        loader = self.loader((model, parent_column), partial(self._fetch_children, model, parent_column))
        return await loader.load(parent_id)  # type: ignore[no-any-return]  # loaders are untyped

    async def _fetch(self, model: type[R], ids: list[int]) -> list[R | None]:
        rows = await self._rows_by_id(model, ids)
        if model in MERGEABLE and len(rows) < len(set(ids)):
            # The id of a merged record stands for the survivor (docs/decisions/merging.md#old-ids).
            survivors = await merged_into(self._store, model, [row_id for row_id in ids if row_id not in rows])
            survivor_rows = await self._rows_by_id(model, list(survivors.values())) if survivors else {}
            rows |= {
                row_id: survivor_rows[survivor_id]
                for row_id, survivor_id in survivors.items()
                if survivor_id in survivor_rows
            }
        return [rows.get(row_id) for row_id in ids]

    async def _rows_by_id(self, model: type[R], ids: list[Any]) -> dict[Any, R]:
        if (column := PLATFORM_MODELS.get(model)) is not None:
            return {getattr(row, column): row for row in await self._platform_rows(model, column, ids)}
        rows = await self._store.all(self.read_rows(model, statements.by_ids(model)), ids=ids)
        return {row.id: row for row in rows if self._is_visible(row)}

    async def _fetch_children(self, model: type[R], parent_column: str, parent_ids: list[Any]) -> list[list[R]]:
        children: dict[Any, list[R]] = {parent_id: [] for parent_id in parent_ids}
        for row in await self._child_rows(model, parent_column, parent_ids):
            children[getattr(row, parent_column)].append(row)
        return [children[parent_id] for parent_id in parent_ids]

    async def _child_rows(self, model: type[R], parent_column: str, parent_ids: list[Any]) -> list[R]:
        if "company_id" in model.c:
            query = self.read_rows(model, statements.by_parents(model, parent_column))
            return await self._store.all(query, ids=parent_ids)
        return await self._platform_rows(model, parent_column, parent_ids)

    async def _platform_rows(self, model: type[R], column: str, values: Collection[Any]) -> list[R]:
        query = statements.with_values(model, column)
        return await platform_of_store(self._store).all(query, found=sorted(set(values)))
