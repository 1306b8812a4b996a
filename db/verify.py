"""Verification of derived data: compute it again from source rows and compare; nothing is written."""

from collections.abc import AsyncIterator, Iterator
from typing import Any, NamedTuple

from sqlalchemy import select

from db.accounts import rollups
from db.accounts.rollup_queries import ids_between
from db.accounts.rollups import RollupRows
from db.login_companies import wrong_logins
from db.models import AccountRollup, LoginCompany, WonSum
from db.organizations import effective_organization
from db.store import Store


class RollupDifference(NamedTuple):
    """A stored value that differs from the value computed from source rows."""

    table: str
    id: int
    column: str
    kept: Any
    computed: Any


async def find_differences(store: Store) -> AsyncIterator[RollupDifference]:
    """Yield every difference of the company: effective organizations, roll-ups, won sums, logins of its users."""
    for model in effective_organization.LINKED_MODELS:
        async for difference in _compare_organizations(store, model):
            yield difference
    context = await rollups.load_rollup_context(store)
    for first_id, last_id, _ in await rollups.id_ranges(store):
        batch = ids_between(first_id, last_id)
        stored, computed = await rollups.load_stored(store, batch), await rollups.compute(store, context, batch)
        for difference in (*_compare_rollups(stored, computed), *_compare_sums(stored, computed)):
            yield difference
    async for login_id, has_user in wrong_logins(store):
        yield RollupDifference(LoginCompany.table.name, login_id, "*", not has_user, has_user)


async def _compare_organizations(store: Store, model: Any) -> AsyncIterator[RollupDifference]:
    computed_id, _ = effective_organization.effective_columns(model)
    outdated = select(model.c.id, model.c.effective_organization_id, computed_id).where(
        effective_organization.is_outdated(model)
    )
    for row_id, stored, computed in await store.tuples(outdated):
        yield RollupDifference(model.table.name, row_id, "effective_organization_id", stored, computed)


def _compare_rollups(stored: RollupRows, computed: RollupRows) -> Iterator[RollupDifference]:
    for row_id, after in computed.rollups.items():
        before = stored.rollups.get(row_id)
        for index, name in enumerate(AccountRollup.c.keys()):
            value = None if before is None else before[index]
            if before is None or value != after[index]:
                yield RollupDifference(AccountRollup.table.name, row_id, name, value, after[index])


def _compare_sums(stored: RollupRows, computed: RollupRows) -> Iterator[RollupDifference]:
    for row_id in stored.sums.keys() | computed.sums.keys():
        before, after = stored.sums.get(row_id), computed.sums.get(row_id)
        if before != after:
            yield RollupDifference(WonSum.table.name, row_id, "*", before, after)
