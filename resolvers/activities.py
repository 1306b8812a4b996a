"""Activities: lists, types and mutations."""

from datetime import date, datetime
from typing import Any

import strawberry
from strawberry import Maybe

from db import statements
from db.models import Activity, ActivityType, Deal, Organization, Person, Priority, User
from db.unit_of_work import UnitOfWork
from resolvers.context import Context, Info
from resolvers.deals import past_datetime
from resolvers.errors import MutationError, UserErrorCode
from resolvers.mutations import soft_delete, validators
from resolvers.mutations.input_readers import (
    AddressInput,
    InputContext,
    Readers,
    check_date,
    check_datetime,
    column_reader,
    number_between,
    read_address,
    read_html,
    read_input,
    reference_reader,
)
from resolvers.mutations.inputs import CreateInput, UpdateInput, VersionedInput, optional_field
from resolvers.mutations.row_lookup import get_versioned_row
from resolvers.mutations.runner import PayloadValues
from resolvers.queries.connections import child_list_resolver, list_resolver, lookup_resolver
from resolvers.where.activities import ActivityOrder, ActivityWhere

get = lookup_resolver(Activity)
list_page = list_resolver(Activity, ActivityWhere, ActivityOrder)
of_organization = child_list_resolver(Activity, ActivityWhere, ActivityOrder)


def is_overdue(activity: strawberry.Parent[Activity], info: Info) -> bool:
    """Undone, and its moment, or its day in the viewer's zone, has passed (docs/decisions/activities.md)."""
    now = info.context.store.now
    if activity.is_done:
        return False
    if activity.due_at is not None:
        return activity.due_at < now
    return activity.due_date is not None and activity.due_date < now.astimezone(info.context.viewer.zone).date()


async def list_types(info: Info) -> list[ActivityType]:
    """Every kind of activity, in order."""
    return await info.context.store.all(statements.ACTIVITY_TYPES)


MAX_MINUTES = 60 * 24 * 366


@strawberry.input
class LinkFields:
    """What an activity, a note or a file can be about."""

    organization_id: Maybe[strawberry.ID | None] = optional_field(
        "Id of the directly linked organization; null for none."
    )
    deal_id: Maybe[strawberry.ID | None] = optional_field("Id of the linked deal; null for none.")
    person_id: Maybe[strawberry.ID | None] = optional_field("Id of the linked person; null for none.")


@strawberry.input
class ActivityFields(LinkFields):
    """What can be said of an activity."""

    owner_id: Maybe[strawberry.ID | None] = optional_field(
        "Id of the owner, who carries out the activity; null for none. Default on creation: the viewer."
    )
    due_at: Maybe[datetime | None] = optional_field(
        "Due time of a timed activity; setting it clears `dueDate`. Null for none."
    )
    due_date: Maybe[date | None] = optional_field(
        "Due date of an all-day activity, the same in every time zone; setting it clears `dueAt`. Null for none."
    )
    duration_minutes: Maybe[int | None] = optional_field("Duration in minutes, 0 to 527040; null for none.")
    priority: Maybe[Priority | None] = optional_field("Priority; null for none.")
    note: Maybe[str | None] = optional_field("Note as HTML; unsafe markup is removed. Null for none.")
    location: Maybe[AddressInput | None] = optional_field("Location; null for none.")


@strawberry.input(description="Data of a new activity: timed, all-day or undated.")
class ActivityCreateInput(CreateInput, ActivityFields):
    """The input of `activityCreate`."""

    subject: str = strawberry.field(description="Subject: what is to be done.")
    type_id: strawberry.ID = strawberry.field(description="Id of the activity type.")
    done_at: datetime | None = strawberry.field(
        description="Completion time of an activity that is already done, not in the future. Null creates an open "
        "activity.",
        default=None,
    )


@strawberry.input(description="Changes to an activity. Omitted fields keep their values.")
class ActivityUpdateInput(UpdateInput, ActivityFields):
    """The input of `activityUpdate`."""

    subject: Maybe[str] = optional_field("Subject: what is to be done.")
    type_id: Maybe[strawberry.ID] = optional_field("Id of the activity type.")


@strawberry.input(description="The activity to complete, and its completion time.")
class ActivityCompleteInput(VersionedInput):
    """The input of `activityComplete`."""

    done_at: datetime | None = strawberry.field(
        description="Completion time, not in the future. Default: now.", default=None
    )


@strawberry.input(description="The activity to mark as not done.")
class ActivityUncompleteInput(VersionedInput):
    """The input of `activityUncomplete`."""


@strawberry.input(description="An activity, selected by id and optional expected version.")
class ActivityDeleteInput(VersionedInput):
    """The input of `activityDelete`."""


@strawberry.input(description="An activity, selected by id and optional expected version.")
class ActivityRestoreInput(VersionedInput):
    """The input of `activityRestore`."""


LINK_READERS: Readers = {
    "organization_id": reference_reader("organization_id", Organization),
    "deal_id": reference_reader("deal_id", Deal),
    "person_id": reference_reader("person_id", Person),
}


READERS: Readers = {
    **LINK_READERS,
    "subject": column_reader("subject", validators.line, required=True),
    "type_id": reference_reader("type_id", ActivityType),
    "owner_id": reference_reader("owner_id", User),
    "duration_minutes": column_reader("duration_minutes", number_between(0, MAX_MINUTES)),
    "priority": column_reader("priority", lambda value, _name: value),
    "note": column_reader("note", read_html),
    "location": column_reader("location", read_address),
}


async def create(context: Context, uow: UnitOfWork, given: ActivityCreateInput) -> PayloadValues:
    """Plan an activity, or enter one that was done; it is its maker's unless they say otherwise."""
    me = context.viewer.user.id
    values = {"owner_id": me, "creator_id": me, **await _said(context, uow, given)}
    if given.done_at is not None:
        values |= {"is_done": True, "done_at": past_datetime(uow, given.done_at, "done_at")}
    (identity,) = await uow.insert(Activity, [{**values, "is_busy": values.get("due_at") is not None}])
    return {"activity": identity}


async def update(context: Context, uow: UnitOfWork, given: ActivityUpdateInput) -> PayloadValues:
    """Change an activity."""
    values = await _said(context, uow, given)
    row = await get_versioned_row(uow, Activity, given, values)
    await uow.update(Activity, row.id, **values)
    return {"activity": row.id}


async def _said(context: Context, uow: UnitOfWork, given: ActivityCreateInput | ActivityUpdateInput) -> dict[str, Any]:
    return {**await read_input(InputContext(context, uow), given, READERS), **_due(context, given)}


def _due(context: Context, given: ActivityFields) -> dict[str, Any]:
    """When it is due: at a moment, on a day, or neither; saying one takes the other away."""
    at, on = given.due_at, given.due_date
    if at is not None and at.value is not None and on is not None and on.value is not None:
        raise MutationError(UserErrorCode.INVALID, "Something is due at a moment or on a day, not both.", "due_at")
    if at is not None and at.value is not None:
        return due_at(check_datetime(at.value, "due_at"), context.viewer.time_zone)
    if on is not None and on.value is not None:
        return due_on(check_date(on.value, "due_date"))
    taken = {"due_at": at, "due_date": on}
    return {name: None for name, value in taken.items() if value is not None}


def due_at(at: datetime, zone: str) -> dict[str, Any]:
    """The columns of what is due at a moment, planned in that zone."""
    return {"due_at": at, "due_zone": zone, "due_date": None}


def due_on(on: date) -> dict[str, Any]:
    """The columns of what is due on a day."""
    return {"due_at": None, "due_zone": None, "due_date": on}


async def complete(_context: Context, uow: UnitOfWork, given: ActivityCompleteInput) -> PayloadValues:
    """Tell that an activity was done. Telling it again changes nothing."""
    row = await get_versioned_row(uow, Activity, given)
    if not row.is_done:
        await uow.update(Activity, row.id, is_done=True, done_at=past_datetime(uow, given.done_at, "done_at"))
    return {"activity": row.id}


async def uncomplete(_context: Context, uow: UnitOfWork, given: ActivityUncompleteInput) -> PayloadValues:
    """Tell that an activity was not done after all."""
    row = await get_versioned_row(uow, Activity, given)
    await uow.update(Activity, row.id, is_done=False, done_at=None)
    return {"activity": row.id}


async def delete(_context: Context, uow: UnitOfWork, given: ActivityDeleteInput) -> PayloadValues:
    """Delete an activity; the next one takes its place."""
    return {"deleted_id": await soft_delete.soft_delete(uow, Activity, given)}


async def restore(_context: Context, uow: UnitOfWork, given: ActivityRestoreInput) -> PayloadValues:
    """Bring an activity back."""
    return {"activity": await soft_delete.restore_deleted(uow, Activity, given)}
