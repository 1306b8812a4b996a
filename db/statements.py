"""Every statement that reads rows, as a value. Which company they are of is the store's affair."""

from datetime import timedelta
from functools import cache
from typing import TypeVar

from sqlalchemy import BindParameter, Column, bindparam, or_

from db.models import (
    Account,
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
    SavedView,
)
from db.pagination import OrderKey
from db.row import Row, RowQuery, join_alias, select_rows

R = TypeVar("R", bound=Row)

IDS: BindParameter[int] = bindparam("ids", expanding=True)

RESTORE_PERIOD = timedelta(days=30)
"""How long what was deleted can be brought back (docs/decisions/editing.md#deletion)."""

_rollup = join_alias(Account, "rollup")


@cache
def select_live(kind: type[R]) -> RowQuery[R]:
    """Every row of `kind` that was not deleted; accounts: the organizations that are accounts now."""
    query = select_rows(kind)
    if "deleted_at" in kind.c:
        query = query.where(kind.c.deleted_at.is_(None))
    return query.where(_rollup.c.is_account) if kind is Account else query


@cache
def select_known(kind: type[R]) -> RowQuery[R]:
    """What answers by its id. An account that is one no more still does: its state says so (docs/decisions/accounts.md#states)."""
    if kind is Account:
        was_or_is = _rollup.c.state != AccountState.PROSPECT
        return select_rows(kind).where(kind.c.deleted_at.is_(None), was_or_is)
    return select_live(kind)


@cache
def by_ids(kind: type[R]) -> RowQuery[R]:
    """The known rows whose ids are among `:ids`."""
    return select_known(kind).where(kind.c.id.in_(IDS))


@cache
def by_parents(kind: type[R], parent: str) -> RowQuery[R]:
    """The live rows whose parents are among `:ids`."""
    return select_live(kind).where(kind.c[parent].in_(IDS))


def organization_column(kind: type[Row]) -> Column[int | None]:
    """The column that says which organization a row belongs to (docs/decisions/activities.md#effective-organization)."""
    return ORGANIZATION_OF[kind]


PIPELINE_ORDER = (OrderKey("position", Pipeline.c.position), OrderKey("id", Pipeline.c.id))
"""Pipelines stand in the order that the company gave them."""

ACTIVITY_TYPES: RowQuery[ActivityType] = select_rows(ActivityType).order_by(ActivityType.c.position, ActivityType.c.id)
"""Every kind of activity, in order."""

FIELDS: RowQuery[Field] = (
    select_rows(Field).where(Field.c.is_active.is_(True)).order_by(Field.c.entity, Field.c.position, Field.c.id)
)
"""Every field in use, in order."""

ALL_FIELDS: RowQuery[Field] = select_rows(Field).order_by(Field.c.entity, Field.c.position, Field.c.id)
"""Every field, those that are retired too, in order."""

LABELS: RowQuery[Label] = select_rows(Label).order_by(Label.c.entity, Label.c.name, Label.c.id)
"""Every label, by what it can be put on and by name."""

VIEWS: RowQuery[SavedView] = (
    select_live(SavedView)
    .where(or_(SavedView.c.owner_id == bindparam("user_id"), SavedView.c.is_shared))
    .order_by(SavedView.c.name, SavedView.c.id)
)
"""The views that a user sees: their own, and those that are shared."""

ORGANIZATION_OF: dict[type[Row], Column[int | None]] = {
    Activity: Activity.c.effective_organization_id,
    Deal: Deal.c.organization_id,
    File: File.c.effective_organization_id,
    Note: Note.c.effective_organization_id,
    Organization: Organization.c.parent_id,
    Person: Person.c.organization_id,
}


def planned_activities(organization_id: int) -> RowQuery[Activity]:
    """What is planned with an organization at a moment or on a day, and not done yet."""
    undone = Activity.c.is_done.is_(False) & Activity.c.deleted_at.is_(None)
    dated = Activity.c.due_at.is_not(None) | Activity.c.due_date.is_not(None)
    return select_rows(Activity).where(Activity.c.effective_organization_id == organization_id, undone, dated)
