"""People: reads and mutations."""

from functools import partial
from typing import Any

import strawberry
from strawberry import Maybe

from db.models import Deal, Organization, Person, User
from db.unit_of_work import UnitOfWork
from resolvers.context import Context, Info
from resolvers.mutations import soft_delete, validators
from resolvers.mutations.custom_values import LabelAndCustomFields, provided_side_values, write_labels_and_custom_fields
from resolvers.mutations.input_readers import (
    ContactPointInput,
    InputContext,
    Readers,
    column_reader,
    contact_points_reader,
    name_reader,
    read_input,
    reference_reader,
)
from resolvers.mutations.inputs import CreateInput, UpdateInput, VersionedInput, optional_field, required_field
from resolvers.mutations.row_lookup import get_versioned_row
from resolvers.mutations.runner import PayloadValues
from resolvers.queries.child_lists import group_list_resolver
from resolvers.queries.connections import list_resolver, lookup_resolver
from resolvers.queries.loaders import MaybeAwaitable
from resolvers.where.people import PersonOrder, PersonWhere

get = lookup_resolver(Person)
list_page = list_resolver(Person, PersonWhere, PersonOrder)
of_organization = group_list_resolver(Person, PersonWhere, PersonOrder)


def of_deal(deal: strawberry.Parent[Deal], info: Info) -> MaybeAwaitable[Person]:
    """The contact person of a deal."""
    return info.context.loaders.load(Person, deal.person_id)


def of_linked(linked: strawberry.Parent[Any], info: Info) -> MaybeAwaitable[Person]:
    """The person of an activity, note or file."""
    return info.context.loaders.load(Person, linked.person_id)


@strawberry.input
class PersonFields(LabelAndCustomFields):
    """Input fields shared by `personCreate` and `personUpdate`."""

    first_name: Maybe[str | None] = optional_field("Given name; null or an empty text for none.")
    last_name: Maybe[str | None] = optional_field("Family name; null or an empty text for none.")
    emails: Maybe[list[ContactPointInput] | None] = optional_field(
        "All email addresses of the person. They replace the current ones; null or an empty list removes them."
    )
    phones: Maybe[list[ContactPointInput] | None] = optional_field(
        "All phone numbers of the person. They replace the current ones; null or an empty list removes them."
    )
    organization_id: Maybe[strawberry.ID | None] = optional_field(
        "Id of the organization where the person works; null for none."
    )
    owner_id: Maybe[strawberry.ID | None] = optional_field(
        "Id of the owner, who looks after the person; null for none. Default on creation: the viewer."
    )


@strawberry.input(description="Data of a new person.")
class PersonCreateInput(CreateInput, PersonFields):
    """The input of `personCreate`."""

    name: str = strawberry.field(description="Full name of the person.")


@strawberry.input(description="Changes to a person. Omitted fields keep their values.")
class PersonUpdateInput(UpdateInput, PersonFields):
    """The input of `personUpdate`."""

    name: Maybe[str | None] = required_field("Full name of the person.")


@strawberry.input(description="A person, selected by id and optional expected version.")
class PersonDeleteInput(VersionedInput):
    """The input of `personDelete`."""


@strawberry.input(description="A person, selected by id and optional expected version.")
class PersonRestoreInput(VersionedInput):
    """The input of `personRestore`."""


READERS: Readers = {
    "name": name_reader("name"),
    "first_name": column_reader("first_name", validators.line),
    "last_name": column_reader("last_name", validators.line),
    "emails": contact_points_reader(validators.email),
    "phones": contact_points_reader(validators.line),
    "organization_id": reference_reader("organization_id", Organization),
    "owner_id": reference_reader("owner_id", User),
}


async def create(context: Context, uow: UnitOfWork, input: PersonCreateInput) -> PayloadValues:
    """Create a person. The owner defaults to the viewer."""
    input_context = InputContext(context, uow)
    values = {"owner_id": context.viewer.user.id, **await read_input(input_context, input, READERS)}
    (person_id,) = await uow.insert(Person, [values])
    await write_labels_and_custom_fields(input_context, Person, person_id, input)
    return {"person": person_id}


async def update(context: Context, uow: UnitOfWork, input: PersonUpdateInput) -> PayloadValues:
    """Update a person. What is planned with them follows to another organization; what was done or written stays."""
    input_context = InputContext(context, uow)
    values = await read_input(input_context, input, READERS)
    side_values = partial(provided_side_values, input_context, input)
    row = await get_versioned_row(uow, Person, input, values, side_values=side_values)
    await uow.update(Person, row.id, **values)
    await write_labels_and_custom_fields(input_context, Person, row.id, input)
    return {"person": row.id}


async def delete(_context: Context, uow: UnitOfWork, input: PersonDeleteInput) -> PayloadValues:
    """Delete a person."""
    return {"deleted_id": await soft_delete.soft_delete(uow, Person, input)}


async def restore(_context: Context, uow: UnitOfWork, input: PersonRestoreInput) -> PayloadValues:
    """Restore a deleted person."""
    return {"person": await soft_delete.restore_deleted(uow, Person, input)}
