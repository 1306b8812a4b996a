"""Figures of all accounts of a large company, kept by parts until a part is written.

To count and sum 66,000 accounts takes 40 ms, and a write changes one of them. So the roll-ups of a company are in 128
parts, by the ids of their organizations. Whenever one of its roll-ups is written, a part gets a new stamp. A process
keeps the figures of each part with its stamp. It reads all stamps, in the snapshot of the operation, and then counts
only the parts that have another one. No stamp is given twice, so the figures are those of a whole count: also after
writes of other processes, inside of a transaction, and after a backup was restored. Small companies are counted whole.
"""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import chain
from typing import Any

from sqlalchemy import Insert, Select, select

from db.accounts.figures_cache import KeptPart
from db.ids import new_id
from db.models import AccountPart, AccountRollup
from db.models.rollups import PARTS
from db.sql.id_list import is_among
from db.sql.upserts import dialect_insert
from db.store import Store
from db.unit_of_work import UnitOfWork


@dataclass(frozen=True, eq=False)
class AccountFigures:
    """The statements of figures of all accounts. Their rows can be added up."""

    whole: Select[Any]
    """The rows of all accounts together."""
    count: int
    """Index of the number of accounts in a row of `whole`."""
    until: int
    """Index of the last moment for which a row of `whole` is true; null there if it stays true."""

    @cached_property
    def by_part(self) -> Select[Any]:
        """The statement of the rows of each part in `:parts`, each followed by the number of its part."""
        part = AccountRollup.c.part
        return self.whole.add_columns(part).where(is_among(part, "parts")).group_by(part)

    def keep(self, stamp: int | None, at: Any, rows: Sequence[Any]) -> KeptPart:
        """Return the rows of a part with this stamp, as they are at this moment."""
        ends = [row[self.until] for row in rows if row[self.until] is not None]
        return KeptPart(stamp, at, min(ends, default=None), rows)


def question(figures: AccountFigures, store: Store, *basis: Hashable) -> Hashable:
    """Return what the figures of a company are kept by."""
    return figures, store.company_id, store.closed, basis


async def read_figures(store: Store, figures: AccountFigures, at: Any, *basis: Hashable, **values: Any) -> list[Any]:
    """Return the rows of figures of all accounts. Several of them, of different parts, may have the same group.

    `values`: those of the bind parameters, which follow from `basis`, and from `at` alone: the moment in question.
    """
    cache, key = store.connection.caches.figures, question(figures, store, *basis)
    kept = cache.find(key)
    if kept is None:
        rows = list(await store.tuples(figures.whole, **values))
        cache.begin(key, sum(row[figures.count] for row in rows))
        return rows
    stamps: dict[int, int] = dict(await store.tuples(STAMPS))
    true = {part: each for part, each in kept.items() if each.is_true(stamps.get(part), at)}
    missing = [part for part in range(PARTS) if part not in true]
    if missing:
        found: dict[int, list[Any]] = {part: [] for part in missing}
        for *row, part in await store.tuples(figures.by_part, parts=missing, **values):
            found[part].append(tuple(row))
        counted = {part: figures.keep(stamps.get(part), at, rows) for part, rows in found.items()}
        kept.update(counted)
        true.update(counted)
    return list(chain.from_iterable(each.rows for each in true.values()))


STAMPS = select(AccountPart.c.part, AccountPart.c.stamp)


async def stamp_parts(uow: UnitOfWork, parts: set[int]) -> None:
    """Give parts whose roll-ups are written a new stamp."""
    rows = [{"company_id": uow.company_id, "part": part, "stamp": new_id()} for part in sorted(parts)]
    await uow.write(_upsert(is_postgresql=uow.connection.is_postgresql), rows)


@cache
def _upsert(*, is_postgresql: bool) -> Insert:
    statement = dialect_insert(AccountPart, is_postgresql=is_postgresql)
    key = AccountPart.table.primary_key.columns.keys()
    return statement.on_conflict_do_update(index_elements=key, set_={"stamp": statement.excluded.stamp})
