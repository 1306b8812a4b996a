"""Queries behind roll-ups: facts about organizations from source rows (docs/decisions/accounts.md#roll-ups).

Few statements serve many organizations. A first or last activity is looked up for each organization in an index.
Counts are grouped by organization. Every write runs these statements, so each is built and scoped once.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, ColumnElement, ScalarSelect, Select, and_, bindparam, case, cast, func, not_, select

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

Within = Callable[[ColumnElement[Any]], ColumnElement[bool]]
"""Builds the condition of an `OrganizationFilter` on any column that holds an organization id."""


class OrganizationFilter(NamedTuple):
    """Selects organizations: a condition, and the values of its bind parameters."""

    within: Within
    values: Mapping[str, Any]


# Written as in the partial indexes: SQLite does not use an index on `is_done IS 0` for `is_done = 0`.
UNDONE = and_(not_(Activity.c.is_done), Activity.c.deleted_at.is_(None))
DONE = and_(Activity.c.is_done, Activity.c.deleted_at.is_(None))
WON = and_(Deal.c.status == DealStatus.WON, Deal.c.deleted_at.is_(None))
OWNER = Activity.c.effective_organization_id


def ids_in(ids: Sequence[int]) -> OrganizationFilter:
    """Select the organizations with these ids."""
    return OrganizationFilter(_is_listed, {"organization_ids": ids})


def _is_listed(column: ColumnElement[Any]) -> ColumnElement[bool]:
    return column.in_(bindparam("organization_ids", type_=BigInteger, expanding=True))


def ids_between(first: int, last: int) -> OrganizationFilter:
    """Select the organizations whose ids are in this range, both ends included."""
    return OrganizationFilter(_is_between, {"first_id": first, "last_id": last})


def _is_between(column: ColumnElement[Any]) -> ColumnElement[bool]:
    return column.between(bindparam("first_id", type_=BigInteger), bindparam("last_id", type_=BigInteger))


async def load_facts(store: Store, organizations: OrganizationFilter) -> Mapping[int, Mapping[str, Any]]:
    """Return the facts about each organization by column name; facts without source rows are left out."""
    facts: dict[int, dict[str, Any]] = defaultdict(dict)
    for build in (_activity_facts, _deal_counts, _undated_counts, _first_wins, _membership_changes):
        for row in await store.tuples(build(organizations.within), **organizations.values):
            facts[row[0]].update(zip(row._fields, row, strict=True))
    return facts


def source_queries() -> list[Select[Any]]:
    """Return all queries that read source rows of organizations."""
    facts = (_activity_facts, _deal_counts, _undated_counts, _first_wins, _membership_changes)
    return [won_sums(_is_listed).select, *(build(_is_listed) for build in facts)]


@cache
def won_sums(within: Within) -> RowQuery[WonSum]:
    """Sum live won deals by organization, currency and date, as rows of `WonSum`."""
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


@cache
def _activity_facts(within: Within) -> Select[Any]:
    due_at, due_date, done_at = Activity.c.due_at, Activity.c.due_date, Activity.c.done_at
    contact_types = select(ActivityType.c.id).where(ActivityType.c.is_contact)
    return select(
        Organization.c.id.label("organization_id"),
        Organization.c.name,
        Organization.c.folded_name,
        Organization.c.deleted_at,
        Organization.c.follow_up_days,
        _first(due_at, UNDONE, due_at).label("next_timed_at"),
        _first(Activity.c.id, UNDONE, due_at).label("next_timed_id"),
        _first(due_date, UNDONE, due_date).label("next_day"),
        _first(Activity.c.id, UNDONE, due_date).label("next_day_id"),
        _last(done_at, DONE).label("last_activity_at"),
        _last(Activity.c.id, DONE).label("last_activity_id"),
        _last(done_at, and_(DONE, Activity.c.type_id.in_(contact_types))).label("last_contacted_at"),
    ).where(within(Organization.c.id))


def _first(column: ColumnElement[Any], condition: ColumnElement[bool], due: ColumnElement[Any]) -> ScalarSelect[Any]:
    """Select `column` of the activity that is due first, by the column `due` and then by id."""
    own_activities = select(column).where(Organization.c.id == OWNER, condition, due.is_not(None))
    return own_activities.order_by(due, Activity.c.id).limit(1).correlate(Organization.table).scalar_subquery()


def _last(column: ColumnElement[Any], condition: ColumnElement[bool]) -> ScalarSelect[Any]:
    """Select `column` of the activity that was done last; of those done at once, the one with the greatest id."""
    own_activities = select(column).where(Organization.c.id == OWNER, condition, Activity.c.done_at.is_not(None))
    order = (Activity.c.done_at.desc(), Activity.c.id.desc())
    return own_activities.order_by(*order).limit(1).correlate(Organization.table).scalar_subquery()


@cache
def _deal_counts(within: Within) -> Select[Any]:
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


@cache
def _undated_counts(within: Within) -> Select[Any]:
    undated = and_(UNDONE, Activity.c.due_at.is_(None), Activity.c.due_date.is_(None))
    count = func.count().label("undated_count")
    return select(OWNER.label("organization_id"), count).where(within(OWNER), undated).group_by(OWNER)


@cache
def _first_wins(within: Within) -> Select[Any]:
    owner = DealStatusEvent.c.organization_id
    first = func.min(DealStatusEvent.c.effective_at).label("first_won")
    return select(owner, first).where(within(owner), DealStatusEvent.c.to_status == DealStatus.WON).group_by(owner)


@cache
def _membership_changes(within: Within) -> Select[Any]:
    owner, at = MembershipEvent.c.organization_id, MembershipEvent.c.at
    entered = MembershipEvent.c.kind == MembershipEventKind.ACCOUNT_ENTERED
    first_entered = func.min(case((entered, at))).label("first_entered")
    last_left = func.max(case((~entered, at))).label("last_left")
    return select(owner, first_entered, last_left).where(within(owner)).group_by(owner)
