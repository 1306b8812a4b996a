"""Membership and roll-ups: what is derived from source rows and kept beside every organization (domain.md §4, §5, §14).

Always computed anew from the source rows, never by adding differences; so a roll-up cannot drift. What is computed here is
written here and nowhere else; `db/verify.py` computes it again and compares.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import BigInteger, Column, ColumnElement, and_, case, cast, delete, func, insert, select

from db.board import next_due
from db.models import (
    AccountState,
    Activity,
    ActivityType,
    Company,
    Deal,
    DealStatus,
    DealStatusEvent,
    MembershipEvent,
    MembershipEventKind,
    Organization,
    Standing,
    WonSum,
)
from db.money import Conversion, Rates, find_currency, load_rates, won_value
from db.row import rows
from db.store import Store
from db.work import Work

BATCH = 500
SPAN = 5_000
Within = Callable[[ColumnElement[Any]], ColumnElement[bool]]
"""Which organizations: a condition on whatever column says the organization."""


class Derived(NamedTuple):
    """What follows from the source rows of some organizations."""

    standings: dict[int, Standing]
    sums: dict[int, list[WonSum]]


@dataclass(frozen=True)
class House:
    """What of the company the roll-ups depend on."""

    company: Company
    rates: Rates
    conversion: Conversion

    @property
    def zone(self) -> ZoneInfo:
        """The zone in which a won deal has its day."""
        return ZoneInfo(self.company.time_zone)


async def house(store: Store) -> House:
    """Read what of the company the roll-ups depend on."""
    (company,) = await store.all(rows(Company).where(Company.c.id == store.company_id))
    currency = await find_currency(store, company.currency)
    return House(company, await load_rates(store), Conversion(currency or company.unit))


async def recompute(work: Work, organization_ids: Collection[int]) -> None:
    """Bring the roll-ups of these organizations up to their source rows, and tell who became an account or ceased to be one."""
    ids = sorted(organization_ids)
    if not ids:
        return
    known = await house(work)
    for start in range(0, len(ids), BATCH):
        await _write(work, known, _among(ids[start : start + BATCH]))


async def rebuild(work: Work, told: Callable[[int], None] = lambda _: None) -> None:
    """Bring the roll-ups of the whole company up to their source rows; `told` hears after how many organizations."""
    known, done = await house(work), 0
    for first, last, size in await spans(work):
        await _write(work, known, between(first, last))
        done += size
        told(done)


async def spans(store: Store) -> list[tuple[int, int, int]]:
    """The company's organizations in ranges of ids: first, last, how many."""
    ids = [identity for (identity,) in await store.tuples(select(Organization.c.id).order_by(Organization.c.id))]
    parts = (ids[start : start + SPAN] for start in range(0, len(ids), SPAN))
    return [(part[0], part[-1], len(part)) for part in parts]


def _among(ids: Sequence[int]) -> Within:
    return lambda column: column.in_(ids)


def between(first: int, last: int) -> Within:
    """The organizations whose ids lie in that range, both ends included."""
    return lambda column: column.between(first, last)


async def _write(work: Work, known: House, within: Within) -> None:
    derived, kept = await derive(work, known, within), await keep(work, within)
    changed = [each for identity, each in derived.standings.items() if kept.standings.get(identity) != each]
    await _replace(work, Standing, Standing.c.organization_id, [(row.organization_id, [row]) for row in changed])
    sums = [(identity, each) for identity, each in derived.sums.items() if kept.sums.get(identity, []) != each]
    gone = [(identity, []) for identity in kept.sums if identity not in derived.sums]
    await _replace(work, WonSum, WonSum.c.organization_id, [*sums, *gone])
    moved = _membership(changed, kept.standings, work.now)
    if moved:
        await work.insert(MembershipEvent, moved)


async def _replace(work: Work, kind: Any, owner: Column[Any], rows_of: Sequence[tuple[int, Sequence[Any]]]) -> None:
    names = kind.c.keys()
    for start in range(0, len(rows_of), BATCH):
        some = rows_of[start : start + BATCH]
        await work.write(delete(kind.table).where(owner.in_([identity for identity, _ in some])))
        fresh = [dict(zip(names, row, strict=False)) for _, group in some for row in group]
        if fresh:
            await work.write(insert(kind.table), fresh)


def _membership(changed: Iterable[Standing], kept: Mapping[int, Standing], now: datetime) -> list[dict[str, Any]]:
    """The entries and leavings among the organizations that changed (domain.md §4)."""
    found = []
    for after in changed:
        before = kept.get(after.organization_id)
        if after.is_account == (before is not None and before.is_account):
            continue
        again = before is not None and before.first_became_account_at is not None
        kind = MembershipEventKind.ACCOUNT_ENTERED if after.is_account else MembershipEventKind.ACCOUNT_LEFT
        at = now if again or not after.is_account else after.account_since
        found.append({"organization_id": after.organization_id, "kind": kind, "at": at, "again": again})
    return found


async def keep(store: Store, within: Within) -> Derived:
    """What is kept now."""
    standings = await store.all(rows(Standing).where(within(Standing.c.organization_id)))
    order = (WonSum.c.organization_id, WonSum.c.currency, WonSum.c.won_on)
    sums = await store.all(rows(WonSum).where(within(WonSum.c.organization_id)).order_by(*order))
    return Derived({each.organization_id: each for each in standings}, _grouped(sums))


def _grouped(sums: Iterable[WonSum]) -> dict[int, list[WonSum]]:
    grouped: dict[int, list[WonSum]] = defaultdict(list)
    for each in sums:
        grouped[each.organization_id].append(each)
    return dict(grouped)


async def derive(store: Store, known: House, within: Within) -> Derived:
    """What follows from the source rows now."""
    sums = _grouped(await store.all(_won_sums(within)))
    facts: dict[int, dict[str, Any]] = defaultdict(dict)
    for statement in STATEMENTS:
        for found in await store.tuples(statement(within)):
            facts[found[0]].update(zip(found._fields[1:], found[1:], strict=True))
    organizations = await store.tuples(
        select(Organization.c.id, Organization.c.deleted_at, Organization.c.follow_up_days).where(
            within(Organization.c.id)
        )
    )
    standings = {
        identity: _standing(
            known, identity, deleted_at is None, own_days, facts[identity], sums.get(identity, []), store
        )
        for identity, deleted_at, own_days in organizations
    }
    return Derived(standings, sums)


def _standing(  # noqa: PLR0913  # everything that one roll-up follows from
    known: House,
    identity: int,
    is_live: bool,  # noqa: FBT001  # as above
    own_days: int | None,
    facts: Mapping[str, Any],
    sums: Sequence[WonSum],
    store: Store,
) -> Standing:
    is_account = is_live and facts.get("won_count", 0) > 0
    since = facts.get("account_since") if is_account else None
    first = min(filter(None, (facts.get("first_entered"), facts.get("first_won"), since)), default=None)
    value = won_value(sums, known.rates, known.conversion)
    days = known.company.follow_up_days if own_days is None else own_days
    contacted = facts.get("last_contacted_at")
    return Standing(
        company_id=store.company_id,
        organization_id=identity,
        is_account=is_account,
        state=_state(is_account=is_account, was_one=first is not None),
        account_since=since,
        account_since_is_estimated=is_account and facts.get("estimated_since") == since,
        first_became_account_at=first,
        left_at=None if is_account else facts.get("last_left"),
        won_count=facts.get("won_count", 0),
        archived_won_count=facts.get("archived_won_count", 0),
        open_count=facts.get("open_count", 0),
        lost_count=facts.get("lost_count", 0),
        last_won_at=facts.get("last_won_at"),
        won_value=value.minor,
        won_value_is_complete=value.is_complete,
        next_timed_at=facts.get("next_timed_at"),
        next_timed_id=facts.get("next_timed_id"),
        next_day=facts.get("next_day"),
        next_day_id=facts.get("next_day_id"),
        next_due_at=next_due(facts.get("next_timed_at"), facts.get("next_day"), known.zone),
        undated_count=facts.get("undated_count", 0),
        last_activity_at=facts.get("last_activity_at"),
        last_activity_id=facts.get("last_activity_id"),
        last_contacted_at=contacted,
        follow_up_due_on=_follow_up(contacted or since, days, known.zone) if is_account else None,
    )


def _state(*, is_account: bool, was_one: bool) -> AccountState:
    if is_account:
        return AccountState.ACCOUNT
    return AccountState.FORMER if was_one else AccountState.PROSPECT


def _follow_up(since: datetime | None, days: int | None, zone: ZoneInfo) -> date | None:
    return None if since is None or days is None else since.astimezone(zone).date() + timedelta(days=days)


WON = and_(Deal.c.status == DealStatus.WON, Deal.c.deleted_at.is_(None))
UNDONE = and_(Activity.c.is_done.is_(False), Activity.c.deleted_at.is_(None))
DONE = and_(Activity.c.is_done.is_(True), Activity.c.deleted_at.is_(None))
OWNER = Activity.c.effective_organization_id


def _count(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.count(case((condition, 1)))


def _deals(within: Within) -> Any:
    return (
        select(
            Deal.c.organization_id,
            _count(WON).label("won_count"),
            _count(and_(WON, Deal.c.is_archived.is_(True))).label("archived_won_count"),
            _count(Deal.c.status == DealStatus.OPEN).label("open_count"),
            _count(Deal.c.status == DealStatus.LOST).label("lost_count"),
            func.min(case((WON, Deal.c.won_at))).label("account_since"),
            func.min(case((and_(WON, Deal.c.won_at_is_estimated.is_(True)), Deal.c.won_at))).label("estimated_since"),
            func.max(case((WON, Deal.c.won_at))).label("last_won_at"),
        )
        .where(within(Deal.c.organization_id), Deal.c.deleted_at.is_(None))
        .group_by(Deal.c.organization_id)
    )


def _won_sums(within: Within) -> Any:
    """The live won deals by currency and day, in the shape of the kept sums."""
    keys = (Deal.c.organization_id, Deal.c.currency_code, Deal.c.won_on)
    sums = (
        select(
            Deal.c.company_id.label("company_id"),
            Deal.c.organization_id.label("organization_id"),
            Deal.c.currency_code.label("currency"),
            Deal.c.won_on.label("won_on"),
            cast(func.sum(func.coalesce(Deal.c.value, 0)), BigInteger).label("amount"),
            func.count().label("deal_count"),
        )
        .where(within(Deal.c.organization_id), WON)
        .group_by(Deal.c.company_id, *keys)
        .subquery("sums")
    )
    return rows(WonSum, sums).order_by(sums.c.organization_id, sums.c.currency, sums.c.won_on)


def _least(due: Column[Any], name: str) -> Callable[[Within], Any]:
    """The first undone activity by `due`, the least id among equals."""

    def statement(within: Within) -> Any:
        place = func.row_number().over(partition_by=OWNER, order_by=(due, Activity.c.id)).label("place")
        columns = (OWNER, due.label(f"next_{name}"), Activity.c.id.label(f"next_{name.split('_')[0]}_id"), place)
        ranked = select(*columns).where(within(OWNER), UNDONE, due.is_not(None)).subquery()
        return select(*list(ranked.c)[:3]).where(ranked.c.place == 1)

    return statement


def _undated(within: Within) -> Any:
    undated = and_(UNDONE, Activity.c.due_at.is_(None), Activity.c.due_date.is_(None))
    return select(OWNER, func.count().label("undated_count")).where(within(OWNER), undated).group_by(OWNER)


def _last_done(within: Within) -> Any:
    order = (Activity.c.done_at.desc(), Activity.c.id.desc())
    place = func.row_number().over(partition_by=OWNER, order_by=order).label("place")
    columns = (OWNER, Activity.c.done_at.label("last_activity_at"), Activity.c.id.label("last_activity_id"), place)
    ranked = select(*columns).where(within(OWNER), DONE).subquery()
    return select(*list(ranked.c)[:3]).where(ranked.c.place == 1)


def _last_contact(within: Within) -> Any:
    contact = select(ActivityType.c.id).where(ActivityType.c.is_contact.is_(True))
    last = func.max(Activity.c.done_at).label("last_contacted_at")
    return select(OWNER, last).where(within(OWNER), DONE, Activity.c.type_id.in_(contact)).group_by(OWNER)


def _first_won(within: Within) -> Any:
    owner = DealStatusEvent.c.organization_id
    first = func.min(DealStatusEvent.c.effective_at).label("first_won")
    return select(owner, first).where(within(owner), DealStatusEvent.c.to_status == DealStatus.WON).group_by(owner)


def _entered_and_left(within: Within) -> Any:
    owner, at = MembershipEvent.c.organization_id, MembershipEvent.c.at
    entered = MembershipEvent.c.kind == MembershipEventKind.ACCOUNT_ENTERED
    return (
        select(
            owner,
            func.min(case((entered, at))).label("first_entered"),
            func.max(case((~entered, at))).label("last_left"),
        )
        .where(within(owner))
        .group_by(owner)
    )


STATEMENTS: tuple[Callable[[Within], Any], ...] = (
    _deals,
    _least(Activity.c.due_at, "timed_at"),
    _least(Activity.c.due_date, "day"),
    _undated,
    _last_done,
    _last_contact,
    _first_won,
    _entered_and_left,
)
