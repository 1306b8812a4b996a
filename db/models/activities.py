"""Activities and their types."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Any

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, text

from db.column_types import JsonValueObject, Key, RichText, ShortText, Zone
from db.models.companies import User
from db.models.deletion import deletion_index
from db.models.effective_source import EffectiveSource
from db.models.order_indexes import order_indexes
from db.models.organizations import Address
from db.row import Row, foreign_key, joined_by


class Priority(StrEnum):
    """Priority of an activity."""

    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"


class ActivityType(
    Row,
    table="activity_type",
    rules=[UniqueConstraint("company_id", "key"), UniqueConstraint("company_id", "external_id")],
):
    """A type of activity.

    `is_contact`: a done activity of this type counts as contact with the customer
    (docs/decisions/activities.md#last-activity-and-contact).
    """

    company_id: int
    id: int
    external_id: ShortText | None
    key: Key
    name: ShortText
    position: int
    is_active: bool
    is_contact: bool
    version: int


IS_OPEN: dict[str, Any] = {
    "sqlite_where": text("is_done = 0 AND deleted_at IS NULL"),
    "postgresql_where": text("NOT is_done AND deleted_at IS NULL"),
}

BY_DUE_TIME = ("is_done", "due_at", "due_date", "id", "deleted_at")


class Activity(
    Row,
    table="activity",
    rules=[
        UniqueConstraint("company_id", "external_id"),
        deletion_index("activity"),
        CheckConstraint("due_at IS NULL OR due_date IS NULL", name="one_due"),
        CheckConstraint("is_done = (done_at IS NOT NULL)", name="done_has_a_time"),
        Index(
            "ix_activity_timed",
            "company_id",
            "effective_organization_id",
            "due_at",
            "id",
            **IS_OPEN,
        ),
        Index(
            "ix_activity_all_day",
            "company_id",
            "effective_organization_id",
            "due_date",
            "id",
            **IS_OPEN,
        ),
        Index("ix_activity_done", "company_id", "effective_organization_id", "done_at", "id"),
        # Branches of the order by due time (`db.pagination.due_order`), of all and of an owner, and their counts.
        Index("ix_activity_due", "company_id", *BY_DUE_TIME),
        Index("ix_activity_owner_due", "company_id", "owner_id", *BY_DUE_TIME),
        Index("ix_activity_owner_id", "company_id", "owner_id", "is_done", "created_at"),
        Index("ix_activity_is_done", "company_id", "is_done", text("created_at DESC"), text("id DESC")),
        Index("ix_activity_deal_id", "company_id", "deal_id"),
        Index("ix_activity_person_id", "company_id", "person_id"),
        *order_indexes("activity", "created_at", "done_at", "due_at", "due_date", "folded_subject", "updated_at"),
    ],
):
    """An activity: timed (`due_at`, in UTC), all-day (`due_date`, without a time zone) or undated (neither).

    See docs/decisions/activities.md#due-dates.
    """

    company_id: int
    id: int
    external_id: ShortText | None
    subject: ShortText
    folded_subject: ShortText
    type_id: Annotated[int, foreign_key("activity_type")]
    owner_id: Annotated[int | None, foreign_key("user")]
    creator_id: Annotated[int | None, foreign_key("user")]
    organization_id: Annotated[int | None, foreign_key("organization")]
    deal_id: Annotated[int | None, foreign_key("deal")]
    person_id: Annotated[int | None, foreign_key("person")]
    effective_organization_id: Annotated[int | None, foreign_key("organization")]
    effective_source: EffectiveSource | None
    due_at: datetime | None
    due_zone: Zone | None
    due_date: date | None
    duration_minutes: int | None
    is_done: bool
    done_at: datetime | None
    is_busy: bool
    priority: Priority | None
    location: Annotated[Address | None, JsonValueObject(Address)]
    note: RichText | None
    public_description: RichText | None
    created_at: datetime
    updated_at: datetime
    version: int
    deleted_at: datetime | None

    type: Annotated[ActivityType, joined_by("type_id")]
    owner: Annotated[User | None, joined_by("owner_id")]
