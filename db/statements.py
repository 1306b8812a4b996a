"""Statements that read rows, as values; the store adds the company."""

from datetime import timedelta
from functools import cache
from typing import TypeVar

from sqlalchemy import Column, Select, bindparam, func, select

from db.models import (
    Account,
    AccountRollup,
    AccountState,
    Activity,
    ActivityType,
    Deal,
    Field,
    File,
    Label,
    Note,
    Organization,
    Person,
    Pipeline,
)
from db.pagination.order_keys import OrderKey
from db.row import Row, RowQuery, join_alias, select_rows
from db.sql.id_list import is_among

R = TypeVar("R", bound=Row)

RESTORE_PERIOD = timedelta(days=30)
"""How long a deleted row can be restored (docs/decisions/editing.md#deletion)."""

_rollup = join_alias(Account, "rollup")


@cache
def select_live(model: type[R]) -> RowQuery[R]:
    """Select every row that is not deleted; of `Account`, the organizations that are accounts now."""
    query = select_rows(model)
    if "deleted_at" in model.c:
        query = query.where(model.c.deleted_at.is_(None))
    return query.where(_rollup.c.is_account) if model is Account else query


@cache
def count_live(model: type[Row]) -> Select[int]:
    """Count the rows of `select_live` in indexes alone: no row is read, however many there are.

    Whether an organization is an account stands in the roll-ups. Deleted rows are few, and have an index of their own.
    """
    counted = AccountRollup if model is Account else model
    every = select(func.count()).select_from(counted.table)
    if model is Account:
        return every.where(AccountRollup.c.is_account)
    if "deleted_at" not in model.c:
        return every
    deleted = every.where(model.c.deleted_at.is_not(None))
    return select(every.scalar_subquery() - deleted.scalar_subquery())


@cache
def select_known(model: type[R]) -> RowQuery[R]:
    """Select rows that can be read by id: live rows and former accounts (docs/decisions/accounts.md#states)."""
    if model is Account:
        was_or_is = _rollup.c.state != AccountState.PROSPECT
        return select_rows(model).where(model.c.deleted_at.is_(None), was_or_is)
    return select_live(model)


KNOWN_ACCOUNT = select_known(Account).where(Account.c.id == bindparam("organization_id"))
"""The current or former account of `:organization_id`."""


@cache
def by_ids(model: type[R]) -> RowQuery[R]:
    """Select the known rows whose ids are in `:ids`."""
    return select_known(model).where(is_among(model.c.id))


@cache
def by_parents(model: type[R], parent: str) -> RowQuery[R]:
    """Select the live rows whose `parent` column is in `:ids`."""
    return select_live(model).where(is_among(model.c[parent]))


@cache
def with_values(model: type[R], column: str) -> RowQuery[R]:
    """Select the rows of the platform with one of `:found` in a column."""
    return select_rows(model).where(model.c[column].in_(bindparam("found", expanding=True)))


def organization_column(model: type[Row]) -> Column[int | None]:
    """Return the column with a row's organization (docs/decisions/activities.md#effective-organization)."""
    return ORGANIZATION_OF[model]


PIPELINE_ORDER = (OrderKey("position", Pipeline.c.position), OrderKey("id", Pipeline.c.id))
"""The order that the company gave its pipelines."""

ACTIVITY_TYPES: RowQuery[ActivityType] = select_rows(ActivityType).order_by(ActivityType.c.position, ActivityType.c.id)
"""Every activity type, in order."""

FIELDS: RowQuery[Field] = (
    select_rows(Field).where(Field.c.is_active.is_(True)).order_by(Field.c.entity, Field.c.position, Field.c.id)
)
"""Every active custom field, in order."""

ALL_FIELDS: RowQuery[Field] = select_rows(Field).order_by(Field.c.entity, Field.c.position, Field.c.id)
"""Every custom field, also inactive ones, in order."""

LABELS: RowQuery[Label] = select_rows(Label).order_by(Label.c.entity, Label.c.name, Label.c.id)
"""Every label, by entity and name."""

ORGANIZATION_OF: dict[type[Row], Column[int | None]] = {
    Activity: Activity.c.effective_organization_id,
    Deal: Deal.c.organization_id,
    File: File.c.effective_organization_id,
    Note: Note.c.effective_organization_id,
    Organization: Organization.c.parent_id,
    Person: Person.c.organization_id,
}


PLANNED_ACTIVITIES: RowQuery[Activity] = select_rows(Activity).where(
    Activity.c.effective_organization_id == bindparam("organization_id"),
    Activity.c.is_done.is_(False),
    Activity.c.deleted_at.is_(None),
    Activity.c.due_at.is_not(None) | Activity.c.due_date.is_not(None),
)
"""The open activities of `:organization_id` that have a due time or a due date."""
