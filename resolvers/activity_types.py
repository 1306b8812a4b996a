"""Kinds of activity: made, called otherwise, retired."""

import strawberry
from strawberry import Maybe

from db.models import ActivityType
from db.row import select_rows
from db.text import fold
from db.unit_of_work import UnitOfWork
from resolvers.context import Context
from resolvers.errors import MutationError, UserErrorCode
from resolvers.mutations import validators
from resolvers.mutations.input_readers import (
    IS_ACTIVE_READERS,
    InputContext,
    IsActiveField,
    Readers,
    column_reader,
    read_input,
)
from resolvers.mutations.inputs import CreateInput, UpdateInput, optional_field
from resolvers.mutations.row_lookup import get_versioned_row
from resolvers.mutations.runner import PayloadValues

MAX_KEY_LENGTH = 60


@strawberry.input(description="Data of a new activity type.")
class ActivityTypeCreateInput(CreateInput):
    """The input of `activityTypeCreate`."""

    name: str = strawberry.field(description="Display name. The permanent key is derived from it.")
    is_contact: bool = strawberry.field(
        description="Whether completing such an activity counts as contact with the customer. Cannot be changed later.",
        default=False,
    )


@strawberry.input(description="Changes to an activity type. Omitted fields keep their values.")
class ActivityTypeUpdateInput(UpdateInput, IsActiveField):
    """The input of `activityTypeUpdate`."""

    name: Maybe[str] = optional_field("Display name of the activity type.")


READERS: Readers = {**IS_ACTIVE_READERS, "name": column_reader("name", validators.line, required=True)}


async def create(context: Context, uow: UnitOfWork, given: ActivityTypeCreateInput) -> PayloadValues:
    """Make a kind of activity. Whether it is a contact is settled with it: what was done before keeps its meaning."""
    values = await read_input(InputContext(context, uow), given, READERS)
    key, there = "_".join(fold(values["name"]).split())[:MAX_KEY_LENGTH], await uow.all(select_rows(ActivityType))
    if any(each.key == key for each in there):
        raise MutationError(UserErrorCode.TAKEN, f"There is a kind {values['name']!r} already.", "name")
    made = {"key": key, "position": len(there), "is_contact": given.is_contact, **values}
    (identity,) = await uow.insert(ActivityType, [made])
    return {"activity_type": identity}


async def update(context: Context, uow: UnitOfWork, given: ActivityTypeUpdateInput) -> PayloadValues:
    """Call a kind otherwise, or retire it: what is planned stays, and nothing else is."""
    values = await read_input(InputContext(context, uow), given, READERS)
    row = await get_versioned_row(uow, ActivityType, given, values)
    await uow.update(ActivityType, row.id, **values)
    return {"activity_type": row.id}
