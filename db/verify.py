"""Proof that what is derived follows from its source: everything is computed again and compared, nothing is written."""

from collections.abc import AsyncIterator, Iterator
from typing import Any, NamedTuple

from sqlalchemy import select

from db import effective_organization, rollups
from db.models import AccountRollup
from db.rollup_queries import ids_between
from db.rollups import RollupRows
from db.store import Store


class RollupDifference(NamedTuple):
    """One kept value that does not follow from the source rows."""

    table: str
    id: int
    column: str
    kept: Any
    computed: Any


async def find_differences(store: Store) -> AsyncIterator[RollupDifference]:
    """Every difference of one company."""
    for kind in effective_organization.LINKED:
        async for difference in _links(store, kind):
            yield difference
    known = await rollups.load_rollup_context(store)
    for first, last, _ in await rollups.id_ranges(store):
        within = ids_between(first, last)
        for difference in _compare(
            await rollups.load_stored(store, within), await rollups.compute(store, known, within)
        ):
            yield difference


async def _links(store: Store, kind: Any) -> AsyncIterator[RollupDifference]:
    computed, _ = effective_organization.effective_columns(kind)
    statement = select(kind.c.id, kind.c.effective_organization_id, computed).where(
        effective_organization.is_outdated(kind)
    )
    for identity, kept, right in await store.tuples(statement):
        yield RollupDifference(kind.table.name, identity, "effective_organization_id", kept, right)


def _compare(kept: RollupRows, computed: RollupRows) -> Iterator[RollupDifference]:
    for identity, right in computed.rollups.items():
        wrong = kept.rollups.get(identity)
        for place, name in enumerate(AccountRollup.c.keys()):
            if wrong is None or wrong[place] != right[place]:
                yield RollupDifference(AccountRollup.table.name, identity, name, wrong and wrong[place], right[place])
    for identity in kept.sums.keys() | computed.sums.keys():
        if kept.sums.get(identity) != computed.sums.get(identity):
            yield RollupDifference("won_sum", identity, "*", kept.sums.get(identity), computed.sums.get(identity))
