"""Roll-ups: account membership and totals of each organization (docs/decisions/accounts.md#roll-ups).

Roll-ups are always computed from source rows, never by adding differences, so they cannot drift. Only this module
writes them. `db/verify.py` computes them again and compares.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import Column, Delete, Insert, delete, select

from db.accounts.follow_ups import follow_up_due_on
from db.accounts.kept_figures import stamp_parts
from db.accounts.rollup_inputs import ROLLUP_COLUMNS
from db.accounts.rollup_queries import OrganizationFilter, Within, ids_between, ids_in, load_facts, won_sums
from db.batches import batches
from db.board.columns import next_due
from db.ids import new_id
from db.models import (
    AccountRollup,
    AccountState,
    ActivityType,
    Company,
    Deal,
    MembershipEvent,
    MembershipEventKind,
    Organization,
    Rate,
    WonSum,
)
from db.models.rollups import part_of
from db.money.amounts import MAX_MINOR_UNITS, Conversion, Money, WonValue, WonValueTooLarge, won_value
from db.money.exchange_rates import ExchangeRates
from db.money.stored_rates import bump_rates_version, load_rates
from db.row import RowQuery, select_rows
from db.sql.id_list import is_among
from db.sql.upserts import dialect_insert
from db.store import Store
from db.unit_of_work import RollupChange, UnitOfWork, insert_rows

BATCH_SIZE = 2_000
RANGE_SIZE = 5_000


class RollupRows(NamedTuple):
    """Roll-ups and won sums of some organizations, by organization id."""

    rollups: dict[int, AccountRollup]
    sums: dict[int, list[WonSum]]


@dataclass(frozen=True)
class RollupContext:
    """Inputs of roll-ups that are the same for all organizations; `zone` is the company's time zone."""

    company: Company
    zone: ZoneInfo
    rates: ExchangeRates
    conversion: Conversion


async def load_rollup_context(store: Store) -> RollupContext:
    """Read the company and its exchange rates."""
    company = await store.get_one(Company, store.company_id)
    rates = await load_rates(store, company.rates_version)
    return RollupContext(company, ZoneInfo(company.time_zone), rates, Conversion(company.unit))


async def recompute(uow: UnitOfWork, organization_ids: Collection[int]) -> None:
    """Recompute the roll-ups of these organizations, or of all if exchange rates or the company were written.

    Changed membership is recorded. All changes are added to `uow.rollup_changes`. What counts as contact concerns all
    organizations, too.
    """
    if Rate.table.name in uow.written:
        await bump_rates_version(uow)
        await rebuild(uow)
    elif uow.rows_before.get(Company) or await _are_contact_types_changed(uow):
        await rebuild(uow)
    elif organization_ids:
        context, with_deals = await load_rollup_context(uow), bool(uow.ids_written(Deal, ROLLUP_COLUMNS[Deal]))
        for batch in batches(sorted(organization_ids), BATCH_SIZE):
            uow.rollup_changes.extend(await _update(uow, context, ids_in(batch), with_deals=with_deals))


async def _are_contact_types_changed(uow: UnitOfWork) -> bool:
    """Return whether activities of a type count as contact now and did not before, or the other way round."""
    before = {row_id: row for row_id, row in uow.rows_before.get(ActivityType, {}).items() if row is not None}
    if not before:
        return False
    columns = ActivityType.c.id, ActivityType.c.is_contact
    now = await uow.tuples(select(*columns).where(ActivityType.c.id.in_(sorted(before))))
    return any(before[row_id].is_contact is not is_contact for row_id, is_contact in now)


async def rebuild(uow: UnitOfWork, on_progress: Callable[[int], None] = lambda _: None) -> None:
    """Recompute the roll-ups of all organizations; `on_progress` is called with the number done so far."""
    context, done_count = await load_rollup_context(uow), 0
    for first_id, last_id, size in await id_ranges(uow):
        changes = await _update(uow, context, ids_between(first_id, last_id))
        uow.rollup_changes.extend(change for change in changes if change.is_value_changed)
        done_count += size
        on_progress(done_count)


async def id_ranges(store: Store) -> list[tuple[int, int, int]]:
    """Split the organizations of the company into ranges of ids: first id, last id, number of organizations."""
    rows = await store.tuples(select(Organization.c.id).order_by(Organization.c.id))
    ids = [organization_id for (organization_id,) in rows]
    return [(batch[0], batch[-1], len(batch)) for batch in batches(ids, RANGE_SIZE)]


async def _update(
    uow: UnitOfWork, context: RollupContext, organizations: OrganizationFilter, *, with_deals: bool = True
) -> list[RollupChange]:
    """Compute the roll-ups of some organizations and write those that differ from the stored ones.

    Without `with_deals`, no deal was written: what is stored of their sums and of their value is right.
    """
    stored = await load_stored(uow, organizations, with_sums=with_deals)
    computed = await compute(uow, context, organizations, None if with_deals else stored)
    moved = [rollup for rollup in computed.rollups.values() if _was_account(stored, rollup) != rollup.is_account]
    for rollup in moved:
        if not rollup.is_account:
            computed.rollups[rollup.organization_id] = rollup._replace(left_at=uow.now)  # type: ignore[attr-defined]  # a row is a named tuple
    await _replace_rollups(uow, stored, computed)
    await _replace_sums(uow, stored, computed)
    if moved:
        await uow.write(insert_rows(MembershipEvent), [_membership_event(uow, stored, rollup) for rollup in moved])
    return [_rollup_change(stored, computed, rollup) for rollup in computed.rollups.values()]


async def _replace_rollups(uow: UnitOfWork, stored: RollupRows, computed: RollupRows) -> None:
    changed = [rollup for row_id, rollup in computed.rollups.items() if stored.rollups.get(row_id) != rollup]
    if changed:
        await stamp_parts(uow, {rollup.part for rollup in changed})
    names = AccountRollup.c.keys()
    for batch in batches([dict(zip(names, rollup, strict=True)) for rollup in changed], BATCH_SIZE):
        await uow.write(_upsert_rollups(is_postgresql=uow.connection.is_postgresql), batch)


@cache
def _upsert_rollups(*, is_postgresql: bool) -> Insert:
    statement = dialect_insert(AccountRollup, is_postgresql=is_postgresql)
    key = AccountRollup.table.primary_key.columns.keys()
    replaced = {name: statement.excluded[name] for name in AccountRollup.c.keys() if name not in key}  # noqa: SIM118  # no dict
    return statement.on_conflict_do_update(index_elements=key, set_=replaced)


async def _replace_sums(uow: UnitOfWork, stored: RollupRows, computed: RollupRows) -> None:
    changed = [(row_id, sums) for row_id, sums in computed.sums.items() if stored.sums.get(row_id) != sums]
    removed: list[tuple[int, list[WonSum]]] = [(row_id, []) for row_id in stored.sums if row_id not in computed.sums]
    await _replace(uow, WonSum, WonSum.c.organization_id, [*changed, *removed])


def _rollup_change(stored: RollupRows, computed: RollupRows, after: AccountRollup) -> RollupChange:
    organization_id = after.organization_id
    before = stored.rollups.get(organization_id)
    value_before = None if before is None else before.won_value
    is_sum_changed = stored.sums.get(organization_id) != computed.sums.get(organization_id)
    return RollupChange(
        organization_id=organization_id,
        was_account=before is not None and before.is_account,
        is_account=after.is_account,
        was_account_before=before is not None and before.first_became_account_at is not None,
        worth_before=value_before,
        worth_after=after.won_value,
        is_value_changed=is_sum_changed or value_before != after.won_value,
    )


async def _replace(
    uow: UnitOfWork, model: Any, owner: Column[Any], rows_by_owner: Sequence[tuple[int, Sequence[Any]]]
) -> None:
    """Replace the rows of each organization by others."""
    names = model.c.keys()
    for batch in batches(rows_by_owner, BATCH_SIZE):
        await uow.write(_delete_rows(owner), owner_ids=[owner_id for owner_id, _ in batch])
        new_rows = [dict(zip(names, row, strict=False)) for _, rows in batch for row in rows]
        if new_rows:
            await uow.write(insert_rows(model), new_rows)


@cache
def _delete_rows(owner: Column[Any]) -> Delete:
    return delete(owner.table).where(is_among(owner, "owner_ids"))


def _was_account(stored: RollupRows, rollup: AccountRollup) -> bool:
    before = stored.rollups.get(rollup.organization_id)
    return before is not None and before.is_account


def _membership_event(uow: UnitOfWork, stored: RollupRows, rollup: AccountRollup) -> dict[str, Any]:
    """Return the columns of a `MembershipEvent` (docs/decisions/accounts.md#membership-events)."""
    before = stored.rollups.get(rollup.organization_id)
    was_account_before = before is not None and before.first_became_account_at is not None
    entered, left = MembershipEventKind.ACCOUNT_ENTERED, MembershipEventKind.ACCOUNT_LEFT
    return {
        "company_id": uow.company_id,
        "id": new_id(),
        "organization_id": rollup.organization_id,
        "kind": entered if rollup.is_account else left,
        "at": rollup.account_since if rollup.is_account and not was_account_before else uow.now,
        "again": was_account_before and rollup.is_account,
        "recorded_at": uow.now,
    }


async def load_stored(store: Store, organizations: OrganizationFilter, *, with_sums: bool = True) -> RollupRows:
    """Read the stored roll-ups and, `with_sums`, the won sums."""
    rollups = await store.all(_stored_rollups(organizations.within), **organizations.values)
    sums = [] if not with_sums else await store.all(_stored_sums(organizations.within), **organizations.values)
    return RollupRows({rollup.organization_id: rollup for rollup in rollups}, _by_organization(sums))


@cache
def _stored_rollups(within: Within) -> RowQuery[AccountRollup]:
    return select_rows(AccountRollup).where(within(AccountRollup.c.organization_id))


@cache
def _stored_sums(within: Within) -> RowQuery[WonSum]:
    order = (WonSum.c.organization_id, WonSum.c.currency, WonSum.c.won_on)
    return select_rows(WonSum).where(within(WonSum.c.organization_id)).order_by(*order)


async def compute(
    store: Store,
    context: RollupContext,
    organizations: OrganizationFilter,
    stored: RollupRows | None = None,
) -> RollupRows:
    """Compute roll-ups and won sums from source rows; nothing is written.

    `stored`: roll-ups of organizations whose deals did not change. Their won values are right; won sums are not read.
    """
    sums: dict[int, list[WonSum]] = {}
    if stored is None:
        sums = _by_organization(await store.all(won_sums(organizations.within), **organizations.values))
    facts = await load_facts(store, organizations)
    rollups = {row_id: compute_rollup(context, row, sums.get(row_id, ())) for row_id, row in facts.items()}
    if stored is not None:
        rollups = {row_id: _with_value_of(rollup, stored.rollups.get(row_id)) for row_id, rollup in rollups.items()}
    return RollupRows(rollups, sums)


def _with_value_of(rollup: AccountRollup, stored: AccountRollup | None) -> Any:
    """Return a roll-up with the stored won value; without one, the organization is new and has no deals."""
    if stored is None:
        return rollup
    return rollup._replace(won_value=stored.won_value, won_value_is_complete=stored.won_value_is_complete)  # type: ignore[attr-defined]  # a row is a named tuple


def _by_organization(sums: Iterable[WonSum]) -> dict[int, list[WonSum]]:
    grouped: dict[int, list[WonSum]] = defaultdict(list)
    for won_sum in sums:
        grouped[won_sum.organization_id].append(won_sum)
    return dict(grouped)


def compute_rollup(context: RollupContext, facts: Mapping[str, Any], sums: Sequence[WonSum]) -> AccountRollup:
    """Compute the roll-up of one organization from its facts (see `rollup_queries`) and won sums."""
    is_account = facts["deleted_at"] is None and (facts["won_count"] or 0) > 0
    since = facts["account_since"] if is_account else None
    # An organization that is deleted when it wins is no account (docs/decisions/edge-cases.md#membership).
    first_won = None if facts["deleted_at"] else facts["first_won"]
    first_became_account_at = min(filter(None, (facts["first_entered"], first_won, since)), default=None)
    value = won_value(sums, context.rates, context.conversion)
    return AccountRollup(
        company_id=context.company.id,
        organization_id=facts["organization_id"],
        part=part_of(facts["organization_id"]),
        folded_name=facts["folded_name"],
        is_account=is_account,
        state=_state(is_account=is_account, was_account=first_became_account_at is not None),
        account_since=since,
        account_since_is_estimated=since is not None and facts["estimated_since"] == since,
        first_became_account_at=first_became_account_at,
        left_at=None if is_account else facts["last_left"],
        won_count=facts["won_count"] or 0,
        archived_won_count=facts["archived_won_count"] or 0,
        open_count=facts["open_count"] or 0,
        lost_count=facts["lost_count"] or 0,
        last_won_at=facts["last_won_at"],
        won_value=_storable(context, facts, value),
        won_value_is_complete=value.is_complete,
        next_timed_at=facts["next_timed_at"],
        next_timed_id=facts["next_timed_id"],
        next_day=facts["next_day"],
        next_day_id=facts["next_day_id"],
        next_due_at=next_due(facts["next_timed_at"], facts["next_day"], context.zone),
        undated_count=facts["undated_count"],
        last_activity_at=facts["last_activity_at"],
        last_activity_id=facts["last_activity_id"],
        last_contacted_at=facts["last_contacted_at"],
        follow_up_due_on=follow_up_due_on(
            facts["follow_up_days"],
            context.company.follow_up_days,
            None if since is None else facts["last_contacted_at"] or since,
            context.zone,
        ),
    )


def _storable(context: RollupContext, facts: Mapping[str, Any], value: WonValue) -> int | None:
    """Return the total in minor units. Raise `WonValueTooLarge`."""
    if value.minor is not None and abs(value.minor) > MAX_MINOR_UNITS:
        raise WonValueTooLarge(facts["name"], Money.of_minor(MAX_MINOR_UNITS, context.company.unit))
    return value.minor


def _state(*, is_account: bool, was_account: bool) -> AccountState:
    if is_account:
        return AccountState.ACCOUNT
    return AccountState.FORMER if was_account else AccountState.PROSPECT
