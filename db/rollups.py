"""Membership and roll-ups: what is derived from source rows and kept beside every organization (docs/decisions/accounts.md#roll-ups).

Always computed anew from the source rows, never by adding differences; so a roll-up cannot drift. What is computed here
is written here and nowhere else; `db/verify.py` computes it again and compares.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import Column, delete, insert, select

from db import exchange_rates
from db.board import next_due
from db.exchange_rates import ExchangeRates
from db.ids import new_id
from db.models import (
    AccountRollup,
    AccountState,
    Company,
    MembershipEvent,
    MembershipEventKind,
    Organization,
    Rate,
    WonSum,
)
from db.money import Conversion, won_value
from db.rollup_queries import OrganizationFilter, ids_between, ids_in, load_facts, won_sums
from db.row import select_rows
from db.store import Store
from db.unit_of_work import RollupChange, UnitOfWork

BATCH = 500
RANGE_SIZE = 5_000


class RollupRows(NamedTuple):
    """What follows from the source rows of some organizations."""

    rollups: dict[int, AccountRollup]
    sums: dict[int, list[WonSum]]


@dataclass(frozen=True)
class RollupContext:
    """What of the company the roll-ups depend on."""

    company: Company
    zone: ZoneInfo
    """In which a day begins and ends that is no viewer's."""
    rates: ExchangeRates
    conversion: Conversion


async def load_rollup_context(store: Store) -> RollupContext:
    """Read what of the company the roll-ups depend on."""
    (company,) = await store.all(_COMPANY)
    rates = await exchange_rates.rates_of(store, company.rates_version)
    return RollupContext(company, ZoneInfo(company.time_zone), rates, Conversion(company.unit))


async def recompute(uow: UnitOfWork, organization_ids: Collection[int]) -> None:
    """Bring the roll-ups of these organizations up to their source rows, and tell who entered or left the accounts.

    Of all organizations, where rates or the company were written: every total, or every follow-up, may be another.
    """
    if Rate.table.name in uow.written:
        await exchange_rates.bump_rates_version(uow)
        await rebuild(uow)
    elif uow.rows_before.get(Company):
        await rebuild(uow)
    elif organization_ids:
        known, ids = await load_rollup_context(uow), sorted(organization_ids)
        for start in range(0, len(ids), BATCH):
            uow.rollup_changes.extend(await _write(uow, known, ids_in(ids[start : start + BATCH])))


async def rebuild(uow: UnitOfWork, told: Callable[[int], None] = lambda _: None) -> None:
    """Bring the roll-ups of the whole company up to their source rows; `told` hears after how many organizations."""
    known, done = await load_rollup_context(uow), 0
    for first, last, size in await id_ranges(uow):
        passages = await _write(uow, known, ids_between(first, last))
        uow.rollup_changes.extend(each for each in passages if each.is_value_changed)
        done += size
        told(done)


async def id_ranges(store: Store) -> list[tuple[int, int, int]]:
    """The company's organizations in ranges of ids: first, last, how many."""
    ids = [identity for (identity,) in await store.tuples(select(Organization.c.id).order_by(Organization.c.id))]
    parts = (ids[start : start + RANGE_SIZE] for start in range(0, len(ids), RANGE_SIZE))
    return [(part[0], part[-1], len(part)) for part in parts]


async def _write(uow: UnitOfWork, known: RollupContext, within: OrganizationFilter) -> list[RollupChange]:
    derived, kept = await compute(uow, known, within), await load_stored(uow, within)
    moved = [each for each in derived.rollups.values() if _was_account(kept, each) != each.is_account]
    for each in moved:
        if not each.is_account:
            derived.rollups[each.organization_id] = each._replace(left_at=uow.now)  # type: ignore[attr-defined]  # a row is a named tuple
    changed = [each for identity, each in derived.rollups.items() if kept.rollups.get(identity) != each]
    await _replace(
        uow, AccountRollup, AccountRollup.c.organization_id, [(row.organization_id, [row]) for row in changed]
    )
    sums = [(identity, each) for identity, each in derived.sums.items() if kept.sums.get(identity) != each]
    gone: list[tuple[int, list[WonSum]]] = [(identity, []) for identity in kept.sums if identity not in derived.sums]
    await _replace(uow, WonSum, WonSum.c.organization_id, [*sums, *gone])
    if moved:
        await uow.write(insert(MembershipEvent.table), [_event(uow, kept, each) for each in moved])
    return [_passage(kept, derived, each) for each in derived.rollups.values()]


def _passage(kept: RollupRows, derived: RollupRows, after: AccountRollup) -> RollupChange:
    identity = after.organization_id
    before = kept.rollups.get(identity)
    worth = None if before is None else before.won_value
    return RollupChange(
        organization_id=identity,
        was_account=before is not None and before.is_account,
        is_account=after.is_account,
        was_account_before=before is not None and before.first_became_account_at is not None,
        worth_before=worth,
        worth_after=after.won_value,
        is_value_changed=kept.sums.get(identity) != derived.sums.get(identity) or worth != after.won_value,
    )


async def _replace(
    uow: UnitOfWork, kind: Any, owner: Column[Any], rows_of: Sequence[tuple[int, Sequence[Any]]]
) -> None:
    names = kind.c.keys()
    for start in range(0, len(rows_of), BATCH):
        some = rows_of[start : start + BATCH]
        await uow.write(delete(kind.table).where(owner.in_([identity for identity, _ in some])))
        fresh = [dict(zip(names, row, strict=False)) for _, group in some for row in group]
        if fresh:
            await uow.write(insert(kind.table), fresh)


def _was_account(kept: RollupRows, rollup: AccountRollup) -> bool:
    before = kept.rollups.get(rollup.organization_id)
    return before is not None and before.is_account


def _event(uow: UnitOfWork, kept: RollupRows, rollup: AccountRollup) -> dict[str, Any]:
    """An organization's entry into the accounts, or its leaving (docs/decisions/accounts.md#membership-events)."""
    before = kept.rollups.get(rollup.organization_id)
    again = before is not None and before.first_became_account_at is not None
    entered = MembershipEventKind.ACCOUNT_ENTERED
    return {
        "company_id": uow.company_id,
        "id": new_id(),
        "organization_id": rollup.organization_id,
        "kind": entered if rollup.is_account else MembershipEventKind.ACCOUNT_LEFT,
        "at": rollup.account_since if rollup.is_account and not again else uow.now,
        "again": again and rollup.is_account,
        "recorded_at": uow.now,
    }


async def load_stored(store: Store, within: OrganizationFilter) -> RollupRows:
    """What is kept now."""
    rollups = await store.all(select_rows(AccountRollup).where(within(AccountRollup.c.organization_id)))
    order = (WonSum.c.organization_id, WonSum.c.currency, WonSum.c.won_on)
    sums = await store.all(select_rows(WonSum).where(within(WonSum.c.organization_id)).order_by(*order))
    return RollupRows({each.organization_id: each for each in rollups}, _grouped(sums))


async def compute(store: Store, known: RollupContext, within: OrganizationFilter) -> RollupRows:
    """What follows from the source rows now."""
    sums = _grouped(await store.all(won_sums(within)))
    found = await load_facts(store, within)
    return RollupRows(
        {owner: compute_rollup(known, facts, sums.get(owner, ())) for owner, facts in found.items()}, sums
    )


def _grouped(sums: Iterable[WonSum]) -> dict[int, list[WonSum]]:
    grouped: dict[int, list[WonSum]] = defaultdict(list)
    for each in sums:
        grouped[each.organization_id].append(each)
    return dict(grouped)


def compute_rollup(known: RollupContext, facts: Mapping[str, Any], sums: Sequence[WonSum]) -> AccountRollup:
    """The roll-up that follows from the facts (db/facts.py) and the sums of one organization."""
    is_account = facts["deleted_at"] is None and facts.get("won_count", 0) > 0
    since = facts.get("account_since") if is_account else None
    # A deal that a deleted organization won made it no account yet (docs/decisions/edge-cases.md#membership).
    won = None if facts["deleted_at"] else facts.get("first_won")
    first = min(filter(None, (facts.get("first_entered"), won, since)), default=None)
    value = won_value(sums, known.rates, known.conversion)
    timed, day = facts["next_timed_at"], facts["next_day"]
    return AccountRollup(
        company_id=known.company.id,
        organization_id=facts["organization_id"],
        folded_name=facts["folded_name"],
        is_account=is_account,
        state=_state(is_account=is_account, was_one=first is not None),
        account_since=since,
        account_since_is_estimated=since is not None and facts["estimated_since"] == since,
        first_became_account_at=first,
        left_at=None if is_account else facts.get("last_left"),
        won_count=facts.get("won_count", 0),
        archived_won_count=facts.get("archived_won_count", 0),
        open_count=facts.get("open_count", 0),
        lost_count=facts.get("lost_count", 0),
        last_won_at=facts.get("last_won_at"),
        won_value=value.minor,
        won_value_is_complete=value.is_complete,
        next_timed_at=timed,
        next_timed_id=facts["next_timed_id"],
        next_day=day,
        next_day_id=facts["next_day_id"],
        next_due_at=next_due(timed, day, known.zone),
        undated_count=facts.get("undated_count", 0),
        last_activity_at=facts["last_activity_at"],
        last_activity_id=facts["last_activity_id"],
        last_contacted_at=facts["last_contacted_at"],
        follow_up_due_on=_follow_up(known, facts, since),
    )


def _state(*, is_account: bool, was_one: bool) -> AccountState:
    if is_account:
        return AccountState.ACCOUNT
    return AccountState.FORMER if was_one else AccountState.PROSPECT


def _follow_up(known: RollupContext, facts: Mapping[str, Any], since: datetime | None) -> date | None:
    """When an account wants to be contacted next, by its own interval or the company's (docs/decisions/follow-ups.md#due-date)."""
    days = known.company.follow_up_days if facts["follow_up_days"] is None else facts["follow_up_days"]
    if since is None or days is None:
        return None
    contacted: datetime = facts["last_contacted_at"] or since
    return contacted.astimezone(known.zone).date() + timedelta(days=days)


_COMPANY = select_rows(Company)
