"""What the source rows say of organizations: the facts that their roll-ups follow from (docs/decisions/accounts.md#roll-ups).

Few statements for many organizations. What is first or last of something is looked up for each organization in an index
that has it in front; what is counted is grouped.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, ScalarSelect, Select, and_, case, cast, func, not_, select

from db.models import (
    Activity,
    ActivityType,
    Deal,
    DealStatus,
    DealStatusEvent,
    MembershipEvent,
    MembershipEventKind,
    Organization,
    WonSum,
)
from db.row import RowQuery, select_rows
from db.store import Store

OrganizationFilter = Callable[[ColumnElement[Any]], ColumnElement[bool]]
"""Which organizations: a condition on whatever column says the organization."""

# Written as the partial indexes are, or they would not serve (`is_done IS 0` is not `is_done = 0` to SQLite).
UNDONE = and_(not_(Activity.c.is_done), Activity.c.deleted_at.is_(None))
DONE = and_(Activity.c.is_done, Activity.c.deleted_at.is_(None))
WON = and_(Deal.c.status == DealStatus.WON, Deal.c.deleted_at.is_(None))
OWNER = Activity.c.effective_organization_id


def ids_in(ids: Sequence[int]) -> OrganizationFilter:
    """The organizations of these ids."""
    return lambda column: column.in_(ids)


def ids_between(first: int, last: int) -> OrganizationFilter:
    """The organizations whose ids lie in that range, both ends included."""
    return lambda column: column.between(first, last)


async def load_facts(store: Store, within: OrganizationFilter) -> Mapping[int, Mapping[str, Any]]:
    """By organization, what its source rows say; what they say nothing of is left out."""
    facts: dict[int, dict[str, Any]] = defaultdict(dict)
    for build in (_organizations, _deals, _undated, _first_won, _entered_and_left):
        statement = build(within)
        for found in await store.tuples(statement):
            facts[found[0]].update(zip(found._fields, found, strict=True))
    return facts


def won_sums(within: OrganizationFilter) -> RowQuery[WonSum]:
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
    return select_rows(WonSum, sums).order_by(sums.c.organization_id, sums.c.currency, sums.c.won_on)


def _organizations(within: OrganizationFilter) -> Select[Any]:
    timed, day, done = Activity.c.due_at, Activity.c.due_date, Activity.c.done_at
    contact = select(ActivityType.c.id).where(ActivityType.c.is_contact)
    return select(
        Organization.c.id.label("organization_id"),
        Organization.c.folded_name,
        Organization.c.deleted_at,
        Organization.c.follow_up_days,
        _first(timed, UNDONE, timed).label("next_timed_at"),
        _first(Activity.c.id, UNDONE, timed).label("next_timed_id"),
        _first(day, UNDONE, day).label("next_day"),
        _first(Activity.c.id, UNDONE, day).label("next_day_id"),
        _last(done, DONE).label("last_activity_at"),
        _last(Activity.c.id, DONE).label("last_activity_id"),
        _last(done, and_(DONE, Activity.c.type_id.in_(contact))).label("last_contacted_at"),
    ).where(within(Organization.c.id))


def _first(wanted: ColumnElement[Any], which: ColumnElement[bool], due: ColumnElement[Any]) -> ScalarSelect[Any]:
    """Of the activity that is due first; of the one with the least id, where several are."""
    own = select(wanted).where(Organization.c.id == OWNER, which, due.is_not(None))
    return own.order_by(due, Activity.c.id).limit(1).correlate(Organization.table).scalar_subquery()


def _last(wanted: ColumnElement[Any], which: ColumnElement[bool]) -> ScalarSelect[Any]:
    """Of the activity that was done last; of the one with the greatest id, where several were."""
    own = select(wanted).where(Organization.c.id == OWNER, which, Activity.c.done_at.is_not(None))
    order = (Activity.c.done_at.desc(), Activity.c.id.desc())
    return own.order_by(*order).limit(1).correlate(Organization.table).scalar_subquery()


def _deals(within: OrganizationFilter) -> Select[Any]:
    owner, won_at = Deal.c.organization_id, Deal.c.won_at
    return (
        select(
            owner,
            _count(WON).label("won_count"),
            _count(and_(WON, Deal.c.is_archived)).label("archived_won_count"),
            _count(Deal.c.status == DealStatus.OPEN).label("open_count"),
            _count(Deal.c.status == DealStatus.LOST).label("lost_count"),
            func.min(case((WON, won_at))).label("account_since"),
            func.min(case((and_(WON, Deal.c.won_at_is_estimated), won_at))).label("estimated_since"),
            func.max(case((WON, won_at))).label("last_won_at"),
        )
        .where(within(owner), Deal.c.deleted_at.is_(None))
        .group_by(owner)
    )


def _count(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.count(case((condition, 1)))


def _undated(within: OrganizationFilter) -> Select[Any]:
    undated = and_(UNDONE, Activity.c.due_at.is_(None), Activity.c.due_date.is_(None))
    count = func.count().label("undated_count")
    return select(OWNER.label("organization_id"), count).where(within(OWNER), undated).group_by(OWNER)


def _first_won(within: OrganizationFilter) -> Select[Any]:
    owner = DealStatusEvent.c.organization_id
    first = func.min(DealStatusEvent.c.effective_at).label("first_won")
    return select(owner, first).where(within(owner), DealStatusEvent.c.to_status == DealStatus.WON).group_by(owner)


def _entered_and_left(within: OrganizationFilter) -> Select[Any]:
    owner, at = MembershipEvent.c.organization_id, MembershipEvent.c.at
    entered = MembershipEvent.c.kind == MembershipEventKind.ACCOUNT_ENTERED
    first_entered = func.min(case((entered, at))).label("first_entered")
    last_left = func.max(case((~entered, at))).label("last_left")
    return select(owner, first_entered, last_left).where(within(owner)).group_by(owner)
