"""Finding rows by what another system calls them: for imports, a column or two of every row."""

from collections.abc import Collection, Sequence
from functools import cache
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import ColumnElement, Select, and_, delete, func, select

from db.ids import global_id
from db.models import AccountRollup, Activity, Deal, DealStatus, Organization, Person
from db.row import Row, select_rows
from db.statements import IDS
from db.store import Store
from db.unit_of_work import UnitOfWork

R = TypeVar("R", bound=Row)


async def select_columns(store: Store, kind: type[Row], *names: str) -> Sequence[Any]:
    """These columns of every row that was not deleted."""
    statement = select(*(kind.c[name] for name in names))
    if "deleted_at" in kind.c:
        statement = statement.where(kind.c.deleted_at.is_(None))
    return await store.tuples(statement)


async def deleted_ids(store: Store, kind: type[Row]) -> set[str]:
    """The ids of rows that were deleted, as files may say them: external and global ones."""
    gone = select(kind.c.id, kind.c.external_id).where(kind.c.deleted_at.is_not(None))
    found = await store.tuples(gone)
    names = {external_id for _, external_id in found if external_id is not None}
    return names | {global_id(kind.__name__, identity) for identity, _ in found}


async def names_by_id(store: Store, kind: type[Row], text: str, ids: Collection[int]) -> Sequence[Any]:
    """Id, external id, and what stands in the column `text`, of the rows with these ids; deleted ones too."""
    return await store.tuples(_calling(kind, text), ids=sorted(ids)) if ids else ()


@cache
def _calling(kind: type[Row], text: str) -> Select[Any]:
    return select(kind.c.id, kind.c.external_id, kind.c[text]).where(kind.c.id.in_(IDS))


async def match_candidates(
    store: Store, kind: type[R], external_ids: Collection[str], column: str, texts: Collection[str]
) -> list[R]:
    """The rows, deleted ones too, that have one of these external ids, or one of these texts in that column."""
    found = {}
    for each, wanted in ((kind.c.external_id, external_ids), (kind.c[column], texts)):
        if wanted:
            found.update({row.id: row for row in await store.all(select_rows(kind).where(each.in_(sorted(wanted))))})  # type: ignore[attr-defined]  # every kind with an external id has an id
    return list(found.values())


async def deal_counts(store: Store, organizations: Collection[int]) -> dict[tuple[int, DealStatus], int]:
    """How many deals these organizations have, by their ids and the deals' status."""
    here = (Deal.c.organization_id.in_(sorted(organizations)), Deal.c.deleted_at.is_(None))
    counted = select(Deal.c.organization_id, Deal.c.status, func.count()).where(*here)
    found = await store.tuples(counted.group_by(Deal.c.organization_id, Deal.c.status))
    return {(organization, status): count for organization, status, count in found}


async def rows_of_parents(store: Store, kind: type[R], column: str, parents: Collection[int]) -> list[R]:
    """The rows of these parents."""
    return await store.all(select_rows(kind).where(kind.c[column].in_(sorted(parents))))


async def delete_links(
    uow: UnitOfWork, kind: type[Row], column: str, parent: int, other: str, gone: Collection[int]
) -> None:
    """Take away what links a parent to others."""
    await uow.write(delete(kind.table).where(kind.c[column] == parent, kind.c[other].in_(sorted(gone))))


class OrganizationCounts(NamedTuple):
    """What of an organization another system counts too."""

    organization_id: int
    people_count: int
    open_deals: int
    won_deals: int
    lost_deals: int
    closed_deals: int
    total_activities: int
    done_activities: int
    undone_activities: int


async def organization_counts(store: Store, organization_ids: Collection[int]) -> dict[int, OrganizationCounts]:
    """The figures of these organizations."""
    people = _count(Person, Person.c.organization_id)
    done = _count(Activity, Activity.c.effective_organization_id, Activity.c.is_done.is_(True))
    undone = _count(Activity, Activity.c.effective_organization_id, Activity.c.is_done.is_(False))
    rollup = AccountRollup.c
    statement = (
        select(
            Organization.c.id,
            people,
            rollup.open_count,
            rollup.won_count,
            rollup.lost_count,
            rollup.won_count + rollup.lost_count,
            done + undone,
            done,
            undone,
        )
        .select_from(Organization.table.join(AccountRollup.table, _same()))
        .where(Organization.c.id.in_(sorted(organization_ids)))
    )
    return {values[0]: OrganizationCounts(*values) for values in await store.tuples(statement)}


def _same() -> ColumnElement[bool]:
    return and_(
        AccountRollup.c.company_id == Organization.c.company_id, AccountRollup.c.organization_id == Organization.c.id
    )


def _count(kind: type[Row], owner: ColumnElement[Any], *conditions: ColumnElement[bool]) -> ColumnElement[int]:
    return (
        select(func.count())
        .where(owner == Organization.c.id, kind.c.deleted_at.is_(None), *conditions)
        .correlate(Organization.table)
        .scalar_subquery()
    )
