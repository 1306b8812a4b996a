"""Look-ups of imports: rows by the ids and names that another system gives them, and counts to compare."""

from collections.abc import Collection, Sequence
from functools import cache
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import ColumnElement, Select, and_, delete, func, select

from db.ids import global_id
from db.merging.merged_names import merged_into
from db.models import AccountRollup, Activity, Deal, DealStatus, Organization, Person
from db.row import Row, RowQuery, select_rows
from db.sql.id_list import is_among
from db.store import Store
from db.unit_of_work import UnitOfWork

R = TypeVar("R", bound=Row)


async def select_columns(store: Store, model: type[Row], *names: str) -> Sequence[Any]:
    """Return the named columns of all rows of `model`, except deleted ones."""
    statement = select(*(model.c[name] for name in names))
    if "deleted_at" in model.c:
        statement = statement.where(model.c.deleted_at.is_(None))
    return await store.tuples(statement)


async def deleted_ids(store: Store, model: type[Row]) -> set[str]:
    """Return the ids of deleted rows as files may give them: external ids and global ids."""
    deleted = select(model.c.id, model.c.external_id).where(model.c.deleted_at.is_not(None))
    rows = await store.tuples(deleted)
    external_ids = {external_id for _, external_id in rows if external_id is not None}
    return external_ids | {global_id(model.__name__, row_id) for row_id, _ in rows}


class MergedRecord(NamedTuple):
    """An organization or a person that was merged into another one."""

    id: int
    external_id: str | None
    name: str
    survivor_id: int


async def merged_records(store: Store, model: type[Row]) -> list[MergedRecord]:
    """Return each organization, or person, that was merged into another, through any number of merges."""
    columns = (model.c.id, model.c.external_id, model.c.name)
    rows = await store.tuples(select(*columns).where(model.c.merged_into_id.is_not(None)))
    survivors = await merged_into(store, model, [row[0] for row in rows])
    return [MergedRecord(row_id, external_id, name, survivors[row_id]) for row_id, external_id, name in rows]


async def names_by_id(store: Store, model: type[Row], column: str, ids: Collection[int]) -> Sequence[Any]:
    """Return id, external id and the text in `column` of the rows with these ids, except deleted ones."""
    return await store.tuples(_select_names(model, column), ids=sorted(ids)) if ids else ()


@cache
def _select_names(model: type[Row], column: str) -> Select[Any]:
    columns = (model.c.id, model.c.external_id, model.c[column])
    return select(*columns).where(is_among(model.c.id), model.c.deleted_at.is_(None))


async def match_candidates(
    store: Store, model: type[R], external_ids: Collection[str], column: str, texts: Collection[str]
) -> list[R]:
    """Return the rows with one of these external ids or with one of these texts in `column`, deleted ones included."""
    rows: dict[int, R] = {}
    for key, values in (("external_id", external_ids), (column, texts)):
        if values:
            matches = await store.all(_rows_with(model, key), ids=sorted(values))
            rows.update({row.id: row for row in matches})
    return list(rows.values())


async def deal_counts(store: Store, organization_ids: Collection[int]) -> dict[tuple[int, DealStatus], int]:
    """Return the number of deals by organization id and status."""
    conditions = (Deal.c.organization_id.in_(sorted(organization_ids)), Deal.c.deleted_at.is_(None))
    counts = select(Deal.c.organization_id, Deal.c.status, func.count()).where(*conditions)
    rows = await store.tuples(counts.group_by(Deal.c.organization_id, Deal.c.status))
    return {(organization_id, status): count for organization_id, status, count in rows}


async def rows_of_parents(store: Store, model: type[R], column: str, parents: Collection[int]) -> list[R]:
    """Return the rows of `model` whose `column` is one of `parents`."""
    return await store.all(_rows_with(model, column), ids=sorted(parents))


@cache
def _rows_with(model: type[R], column: str) -> RowQuery[R]:
    return select_rows(model).where(is_among(model.c[column]))


async def delete_links(
    uow: UnitOfWork, model: type[Row], column: str, parent_id: int, other_column: str, other_ids: Collection[int]
) -> None:
    """Delete the rows of `model` that link a parent to these others."""
    is_link = (model.c[column] == parent_id, model.c[other_column].in_(sorted(other_ids)))
    await uow.write(delete(model.table).where(*is_link))


class OrganizationCounts(NamedTuple):
    """Counts of an organization that other systems export too."""

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
    """Return the counts of these organizations, by id."""
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
        .select_from(Organization.table.join(AccountRollup.table, _is_own_rollup()))
        .where(Organization.c.id.in_(sorted(organization_ids)))
    )
    return {values[0]: OrganizationCounts(*values) for values in await store.tuples(statement)}


def _is_own_rollup() -> ColumnElement[bool]:
    return and_(
        AccountRollup.c.company_id == Organization.c.company_id, AccountRollup.c.organization_id == Organization.c.id
    )


def _count(model: type[Row], owner: ColumnElement[Any], *conditions: ColumnElement[bool]) -> ColumnElement[int]:
    return (
        select(func.count())
        .where(owner == Organization.c.id, model.c.deleted_at.is_(None), *conditions)
        .correlate(Organization.table)
        .scalar_subquery()
    )
