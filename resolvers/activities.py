"""Activities: reads and mutations."""

from datetime import date, datetime
from typing import Any

import strawberry
from strawberry import Maybe

from db.models import Activity, ActivityType, Deal, Organization, Person, Priority, User
from db.unit_of_work import UnitOfWork
from resolvers.context import Context, Info
from resolvers.errors import MutationError
from resolvers.mutations import soft_delete, validators
from resolvers.mutations.input_readers import (
    AddressInput,
    InputContext,
    Readers,
    as_given,
    check_date,
    check_datetime,
    column_reader,
    html_reader,
    number_between,
    past_datetime,
    read_address,
    read_input,
    reference_reader,
)
from resolvers.mutations.inputs import CreateInput, UpdateInput, VersionedInput, optional_field, required_field
from resolvers.mutations.row_lookup import get_versioned_row
from resolvers.mutations.runner import PayloadValues
from resolvers.queries.child_lists import child_list_resolver, group_list_resolver
from resolvers.queries.connections import list_resolver, lookup_resolver
from resolvers.reasons import Reason
from resolvers.rich_text import shown_html
from resolvers.where.activities import ActivityOrder, ActivityWhere

MAX_MINUTES = 60 * 24 * 366

get = lookup_resolver(Activity)
list_page = list_resolver(Activity, ActivityWhere, ActivityOrder)
of_organization = group_list_resolver(Activity, ActivityWhere, ActivityOrder)
of_deal = child_list_resolver(Activity, ActivityWhere, ActivityOrder, "deal_id")
of_person = child_list_resolver(Activity, ActivityWhere, ActivityOrder, "person_id")
of_owner = child_list_resolver(Activity, ActivityWhere, ActivityOrder, "owner_id")


def note(activity: strawberry.Parent[Activity], info: Info) -> str | None:
    """Note as the company wants it shown."""
    return None if activity.note is None else shown_html(activity.note, info)


def is_overdue(activity: strawberry.Parent[Activity], info: Info) -> bool:
    """Whether the activity is open and past due; an all-day one after its day in the viewer's time zone."""
    moment = info.context.store.moment
    if activity.is_done:
        return False
    if activity.due_at is not None:
        return moment.is_after(activity.due_at)
    return activity.due_date is not None and activity.due_date < moment.today(info.context.viewer.zone)


@strawberry.input
class LinkFields:
    """Input fields that link an activity, note or file to its records."""

    organization_id: Maybe[strawberry.ID | None] = optional_field(
        "Id of the directly linked organization; null for none."
    )
    deal_id: Maybe[strawberry.ID | None] = optional_field("Id of the linked deal; null for none.")
    person_id: Maybe[strawberry.ID | None] = optional_field("Id of the linked person; null for none.")


@strawberry.input
class ActivityFields(LinkFields):
    """Input fields shared by `activityCreate` and `activityUpdate`."""

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
    note: Maybe[str | None] = optional_field(
        "Note as HTML: at most 100,000 characters, `&amp;` is one. Unsafe markup is removed. Null or an empty text "
        "for none."
    )
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

    subject: Maybe[str | None] = required_field("Subject: what is to be done.")
    type_id: Maybe[strawberry.ID | None] = required_field("Id of the activity type.")


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
    "priority": column_reader("priority", as_given),
    "note": html_reader("note"),
    "location": column_reader("location", read_address),
}


async def create(context: Context, uow: UnitOfWork, input: ActivityCreateInput) -> PayloadValues:
    """Create an activity, open or already done. The owner defaults to the viewer."""
    me = context.viewer.user.id
    values = {"owner_id": me, "creator_id": me, **await read_columns(context, uow, input)}
    if input.done_at is not None:
        values |= {"is_done": True, "done_at": past_datetime(uow, input.done_at, "done_at")}
    (activity_id,) = await uow.insert(Activity, [{**values, "is_busy": values.get("due_at") is not None}])
    return {"activity": activity_id}


async def update(context: Context, uow: UnitOfWork, input: ActivityUpdateInput) -> PayloadValues:
    """Change an activity."""
    values = await read_columns(context, uow, input)
    row = await get_versioned_row(uow, Activity, input, values)
    await uow.update(Activity, row.id, **values)
    return {"activity": row.id}


async def read_columns(
    context: Context, uow: UnitOfWork, input: ActivityCreateInput | ActivityUpdateInput
) -> dict[str, Any]:
    """Return the columns that an input gives an activity."""
    return {**await read_input(InputContext(context, uow), input, READERS), **_read_due(context, input)}


def _read_due(context: Context, input: ActivityFields) -> dict[str, Any]:
    """Columns of the due time or due date. Setting one clears the other."""
    at, on = input.due_at, input.due_date
    if at is not None and at.value is not None and on is not None and on.value is not None:
        raise MutationError(Reason.DUE_TWICE, "due_at")
    if at is not None and at.value is not None:
        return due_at(check_datetime(at.value, "due_at"), context.viewer.time_zone)
    if on is not None and on.value is not None:
        return due_on(check_date(on.value, "due_date"))
    provided = {"due_at": at, "due_date": on}
    return {name: None for name, value in provided.items() if value is not None}


def due_at(at: datetime, zone: str) -> dict[str, Any]:
    """Columns of a timed activity, planned in the IANA time zone `zone`."""
    return {"due_at": at, "due_zone": zone, "due_date": None}


def due_on(on: date) -> dict[str, Any]:
    """Columns of an all-day activity."""
    return {"due_at": None, "due_zone": None, "due_date": on}


async def complete(_context: Context, uow: UnitOfWork, input: ActivityCompleteInput) -> PayloadValues:
    """Mark an activity as done. Repeating it changes nothing."""
    row = await get_versioned_row(uow, Activity, input)
    if not row.is_done:
        await uow.update(Activity, row.id, is_done=True, done_at=past_datetime(uow, input.done_at, "done_at"))
    return {"activity": row.id}


async def uncomplete(_context: Context, uow: UnitOfWork, input: ActivityUncompleteInput) -> PayloadValues:
    """Mark an activity as not done."""
    row = await get_versioned_row(uow, Activity, input)
    await uow.update(Activity, row.id, is_done=False, done_at=None)
    return {"activity": row.id}


async def delete(_context: Context, uow: UnitOfWork, input: ActivityDeleteInput) -> PayloadValues:
    """Delete an activity. The account's next activity is recomputed."""
    return {"deleted_id": await soft_delete.soft_delete(uow, Activity, input)}


async def restore(_context: Context, uow: UnitOfWork, input: ActivityRestoreInput) -> PayloadValues:
    """Restore a deleted activity."""
    return {"activity": await soft_delete.restore_deleted(uow, Activity, input)}
