"""The event log of a company."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, NamedTuple

from sqlalchemy import Index, UniqueConstraint

from db.column_types import JsonValueObject, ShortText
from db.gates import Gate, gate_enum_values
from db.models.companies import User
from db.models.deals import EventSource
from db.row import Row, foreign_key, joined_by


class EventSubject(StrEnum):
    """Kind of object that an event is about."""

    ORGANIZATION = "ORGANIZATION"
    PERSON = "PERSON"
    DEAL = "DEAL"
    ACTIVITY = "ACTIVITY"
    NOTE = "NOTE"
    FILE = "FILE"
    USER = "USER"
    SETTINGS = "SETTINGS"


@gate_enum_values(
    Gate.ACCOUNTS,
    "ACCOUNT_ENTERED",
    "ACCOUNT_LEFT",
    "ACCOUNT_CHANGED",
    "ACCOUNT_MERGED",
    "ACCOUNT_SETTINGS_CHANGED",
    "WON_VALUE_CHANGED",
)
class EventKind(StrEnum):
    """Kind of event in the event log."""

    ACCOUNT_ENTERED = "ACCOUNT_ENTERED"
    ACCOUNT_LEFT = "ACCOUNT_LEFT"
    ACCOUNT_CHANGED = "ACCOUNT_CHANGED"
    ACCOUNT_MERGED = "ACCOUNT_MERGED"
    ACCOUNT_SETTINGS_CHANGED = "ACCOUNT_SETTINGS_CHANGED"
    WON_VALUE_CHANGED = "WON_VALUE_CHANGED"
    ORGANIZATION_CREATED = "ORGANIZATION_CREATED"
    ORGANIZATION_CHANGED = "ORGANIZATION_CHANGED"
    ORGANIZATION_DELETED = "ORGANIZATION_DELETED"
    ORGANIZATION_RESTORED = "ORGANIZATION_RESTORED"
    ORGANIZATION_MERGED = "ORGANIZATION_MERGED"
    MERGE_UNDONE = "MERGE_UNDONE"
    PERSON_CREATED = "PERSON_CREATED"
    PERSON_CHANGED = "PERSON_CHANGED"
    PERSON_DELETED = "PERSON_DELETED"
    PERSON_RESTORED = "PERSON_RESTORED"
    PERSON_MERGED = "PERSON_MERGED"
    DEAL_CREATED = "DEAL_CREATED"
    DEAL_CHANGED = "DEAL_CHANGED"
    DEAL_DELETED = "DEAL_DELETED"
    DEAL_RESTORED = "DEAL_RESTORED"
    DEAL_WON = "DEAL_WON"
    DEAL_LOST = "DEAL_LOST"
    DEAL_REOPENED = "DEAL_REOPENED"
    DEAL_MOVED = "DEAL_MOVED"
    ACTIVITY_CREATED = "ACTIVITY_CREATED"
    ACTIVITY_CHANGED = "ACTIVITY_CHANGED"
    ACTIVITY_DELETED = "ACTIVITY_DELETED"
    ACTIVITY_RESTORED = "ACTIVITY_RESTORED"
    ACTIVITY_COMPLETED = "ACTIVITY_COMPLETED"
    ACTIVITY_UNCOMPLETED = "ACTIVITY_UNCOMPLETED"
    NOTE_CREATED = "NOTE_CREATED"
    NOTE_CHANGED = "NOTE_CHANGED"
    NOTE_DELETED = "NOTE_DELETED"
    NOTE_RESTORED = "NOTE_RESTORED"
    FILE_CREATED = "FILE_CREATED"
    FILE_CHANGED = "FILE_CHANGED"
    FILE_DELETED = "FILE_DELETED"
    FILE_RESTORED = "FILE_RESTORED"
    USER_CREATED = "USER_CREATED"
    USER_CHANGED = "USER_CHANGED"
    SETTINGS_CHANGED = "SETTINGS_CHANGED"
    RATES_CHANGED = "RATES_CHANGED"
    IMPORTED = "IMPORTED"


class MembershipReason(StrEnum):
    """Reason for a change of membership or won value that does not come from a deal."""

    ORGANIZATION_DELETED = "ORGANIZATION_DELETED"
    ORGANIZATION_RESTORED = "ORGANIZATION_RESTORED"
    MERGED = "MERGED"
    RATES = "RATES"


class FieldChange(NamedTuple):
    """A changed field, with JSON values."""

    field: str
    before: Any = None
    after: Any = None


class EventDetails(NamedTuple):
    """Further values of an event, by its kind.

    `was_account_before`: the organization had been an account earlier.
    `reason`: the reason for a change of membership.
    `other_id`: the organization or person that it was merged into.
    `record_count`: the number of records, if one event stands for several.
    `is_bulk`: the event is part of an import.
    `table`: the table of the changed row, if the subject does not tell it.
    `name`: the name of a record that was deleted or merged, at that time.
    """

    was_account_before: bool | None = None
    reason: MembershipReason | None = None
    other_id: int | None = None
    record_count: int | None = None
    is_bulk: bool = False
    table: str | None = None
    name: str | None = None


class Event(
    Row,
    table="event",
    rules=[
        UniqueConstraint("company_id", "revision", "ordinal"),
        Index("ix_event_organization_id", "company_id", "organization_id", "revision", "ordinal"),
        Index("ix_event_subject_id", "company_id", "subject_id", "revision", "ordinal"),
    ],
):
    """An event. Triggers reject updates and deletes.

    Events of one unit of work share `revision` (the company's) and `transaction_id`; `ordinal` is their order in it.
    `organization_id`: the organization whose history has the event. `version`: the subject's version after the
    event. `account_version`: the version of an organization as an account after the event.
    """

    company_id: int
    id: int
    revision: int
    ordinal: int
    at: datetime
    kind: EventKind
    subject: EventSubject
    subject_id: int | None
    version: int | None
    account_version: Annotated[int | None, Gate.ACCOUNTS]
    organization_id: int | None
    actor_id: Annotated[int | None, foreign_key("user")]
    source: EventSource
    user_agent: ShortText
    transaction_id: int
    changes: Annotated[tuple[FieldChange, ...], JsonValueObject(FieldChange, many=True)]
    details: Annotated[EventDetails, JsonValueObject(EventDetails)]

    actor: Annotated[User | None, joined_by("actor_id")]
