"""Activity types: list, creation and update."""

from collections.abc import Collection

import strawberry
from strawberry import Maybe

from db import statements
from db.models import ActivityType
from db.row import select_rows
from db.text import fold
from db.unit_of_work import UnitOfWork
from resolvers.context import Context, Info
from resolvers.errors import MutationError
from resolvers.mutations import validators
from resolvers.mutations.input_readers import (
    IS_ACTIVE_READERS,
    InputContext,
    IsActiveField,
    Readers,
    boolean_reader,
    column_reader,
    read_input,
)
from resolvers.mutations.inputs import CreateInput, UpdateInput, required_field
from resolvers.mutations.row_lookup import get_versioned_row
from resolvers.mutations.runner import PayloadValues
from resolvers.reasons import Reason

MAX_KEY_LENGTH = 60


async def list_all(info: Info) -> list[ActivityType]:
    """All activity types, active or not, by position."""
    return await info.context.store.all(statements.ACTIVITY_TYPES)


@strawberry.input(description="Data of a new activity type.")
class ActivityTypeCreateInput(CreateInput):
    """The input of `activityTypeCreate`."""

    name: str = strawberry.field(
        description="Display name, unique among activity types. The permanent key is derived from it."
    )
    is_contact: bool = strawberry.field(
        description="Whether completing such an activity counts as contact with the customer.",
        default=False,
    )


@strawberry.input(description="Changes to an activity type. Omitted fields keep their values.")
class ActivityTypeUpdateInput(UpdateInput, IsActiveField):
    """The input of `activityTypeUpdate`."""

    name: Maybe[str | None] = required_field("Display name, unique among activity types.")
    is_contact: Maybe[bool | None] = required_field(
        "Whether completing such an activity counts as contact with the customer. A change applies to past activities, "
        "too."
    )


READERS: Readers = {
    **IS_ACTIVE_READERS,
    "name": column_reader("name", validators.line, required=True),
    "is_contact": boolean_reader("is_contact"),
}


async def create(context: Context, uow: UnitOfWork, input: ActivityTypeCreateInput) -> PayloadValues:
    """Create an activity type."""
    values = await read_input(InputContext(context, uow), input, READERS)
    existing = await uow.all(select_rows(ActivityType))
    _check_unique(values["name"], [key for each in existing for key in (each.key, _key(each.name))])
    columns = {"key": _key(values["name"]), "position": len(existing), **values}
    (type_id,) = await uow.insert(ActivityType, [columns])
    return {"activity_type": type_id}


async def update(context: Context, uow: UnitOfWork, input: ActivityTypeUpdateInput) -> PayloadValues:
    """Change or deactivate an activity type. Existing activities keep an inactive type."""
    values = await read_input(InputContext(context, uow), input, READERS)
    row = await get_versioned_row(uow, ActivityType, input, values)
    if "name" in values:
        others = await uow.all(select_rows(ActivityType).where(ActivityType.c.id != row.id))
        _check_unique(values["name"], [_key(each.name) for each in others])
    await uow.update(ActivityType, row.id, **values)
    return {"activity_type": row.id}


def _key(name: str) -> str:
    return "_".join(fold(name).split())[:MAX_KEY_LENGTH]


def _check_unique(name: str, taken_keys: Collection[str]) -> None:
    if _key(name) in taken_keys:
        raise MutationError(Reason.ACTIVITY_TYPE_EXISTS, "name", name=name)
