"""Queries behind roll-ups: facts about organizations from source rows (docs/decisions/accounts.md#roll-ups).

Two statements serve many organizations. A first or last activity is looked up for each organization in an index.
Counts of deals are grouped by organization. Every write runs these statements, so each is built and scoped once.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    ScalarSelect,
    Select,
    Subquery,
    and_,
    bindparam,
    case,
    cast,
    func,
    not_,
    select,
)

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
from db.sql.id_list import is_among
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
    return is_among(column, "organization_ids")


def ids_between(first: int, last: int) -> OrganizationFilter:
    """Select the organizations whose ids are in this range, both ends included."""
    return OrganizationFilter(_is_between, {"first_id": first, "last_id": last})


def _is_between(column: ColumnElement[Any]) -> ColumnElement[bool]:
    return column.between(bindparam("first_id", type_=BigInteger), bindparam("last_id", type_=BigInteger))


async def load_facts(store: Store, organizations: OrganizationFilter) -> Mapping[int, Mapping[str, Any]]:
    """Return the facts about each organization by column name, read by one statement."""
    rows = await store.tuples(_facts(organizations.within), **organizations.values)
    names = tuple(_facts(organizations.within).selected_columns.keys())
    return {row[0]: dict(zip(names, row, strict=True)) for row in rows}


def source_queries() -> list[Select[Any]]:
    """Return all queries that read source rows of organizations."""
    return [won_sums(_is_listed).select, _facts(_is_listed)]


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
def _facts(within: Within) -> Select[Any]:
    due_at, due_date, done_at = Activity.c.due_at, Activity.c.due_date, Activity.c.done_at
    contact_types = select(ActivityType.c.id).where(ActivityType.c.is_contact)
    counts = _deal_counts(within)
    organizations = Organization.table.outerjoin(counts, counts.c.organization_id == Organization.c.id)
    return (
        select(
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
            _undated_count().label("undated_count"),
            _first_win().label("first_won"),
            *_membership_changes(),
            *(column for column in counts.c if column.name != "organization_id"),
        )
        .select_from(organizations)
        .where(within(Organization.c.id))
    )


def _first(column: ColumnElement[Any], condition: ColumnElement[bool], due: ColumnElement[Any]) -> ScalarSelect[Any]:
    """Select `column` of the activity that is due first, by the column `due` and then by id."""
    own_activities = select(column).where(Organization.c.id == OWNER, condition, due.is_not(None))
    return _of_organization(own_activities.order_by(due, Activity.c.id).limit(1))


def _last(column: ColumnElement[Any], condition: ColumnElement[bool]) -> ScalarSelect[Any]:
    """Select `column` of the activity that was done last; of those done at once, the one with the greatest id."""
    own_activities = select(column).where(Organization.c.id == OWNER, condition, Activity.c.done_at.is_not(None))
    order = (Activity.c.done_at.desc(), Activity.c.id.desc())
    return _of_organization(own_activities.order_by(*order).limit(1))


def _deal_counts(within: Within) -> Subquery:
    owner, won_at = Deal.c.organization_id, Deal.c.won_at
    return (
        select(
            owner.label("organization_id"),
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
        .subquery("deal_counts")
    )


def _count(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.count(case((condition, 1)))


def _undated_count() -> ScalarSelect[Any]:
    undated = and_(UNDONE, Activity.c.due_at.is_(None), Activity.c.due_date.is_(None))
    return _of_organization(select(func.count(Activity.c.id)).where(Organization.c.id == OWNER, undated))


def _first_win() -> ScalarSelect[Any]:
    is_win = DealStatusEvent.c.to_status == DealStatus.WON
    first = select(func.min(DealStatusEvent.c.effective_at))
    return _of_organization(first.where(DealStatusEvent.c.organization_id == Organization.c.id, is_win))


def _membership_changes() -> Iterator[ColumnElement[Any]]:
    entered, left = MembershipEventKind.ACCOUNT_ENTERED, MembershipEventKind.ACCOUNT_LEFT
    for name, function, kind in (("first_entered", func.min, entered), ("last_left", func.max, left)):
        of_kind = (MembershipEvent.c.organization_id == Organization.c.id, MembershipEvent.c.kind == kind)
        yield _of_organization(select(function(MembershipEvent.c.at)).where(*of_kind)).label(name)


def _of_organization(statement: Select[Any]) -> ScalarSelect[Any]:
    return statement.correlate(Organization.table).scalar_subquery()
