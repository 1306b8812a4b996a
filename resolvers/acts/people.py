"""People: entered, changed, deleted, restored."""

import strawberry
from strawberry import Maybe

from db.models import Organization, Person, User
from db.work import UnitOfWork
from resolvers import checks
from resolvers.acting import PayloadValues
from resolvers.acts import lives
from resolvers.acts.customs import LabelAndCustomFields, changed_field_names, write_labels_and_custom_fields
from resolvers.context import Context
from resolvers.entering import (
    ContactPointInput,
    InputContext,
    Readers,
    column_reader,
    contact_points_reader,
    name_reader,
    read_input,
    reference_reader,
)
from resolvers.inputs import CreateInput, UpdateInput, VersionedInput, optional_field
from resolvers.selecting import get_versioned_row


@strawberry.input
class PersonFields(LabelAndCustomFields):
    """What can be said of a person."""

    first_name: Maybe[str | None] = optional_field("Given name; null for none.")
    last_name: Maybe[str | None] = optional_field("Family name; null for none.")
    emails: Maybe[list[ContactPointInput]] = optional_field(
        "All email addresses of the person. They replace the current ones."
    )
    phones: Maybe[list[ContactPointInput]] = optional_field(
        "All phone numbers of the person. They replace the current ones."
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

    name: Maybe[str] = optional_field("Full name of the person.")


@strawberry.input(description="A person, selected by id and optional expected version.")
class PersonDeleteInput(VersionedInput):
    """The input of `personDelete`."""


@strawberry.input(description="A person, selected by id and optional expected version.")
class PersonRestoreInput(VersionedInput):
    """The input of `personRestore`."""


READERS: Readers = {
    "name": name_reader("name"),
    "first_name": column_reader("first_name", checks.line),
    "last_name": column_reader("last_name", checks.line),
    "emails": contact_points_reader(checks.email),
    "phones": contact_points_reader(checks.line),
    "organization_id": reference_reader("organization_id", Organization),
    "owner_id": reference_reader("owner_id", User),
}


async def create(context: Context, work: UnitOfWork, given: PersonCreateInput) -> PayloadValues:
    """Enter a person; they are their maker's unless they say otherwise."""
    desk = InputContext(context, work)
    values = {"owner_id": context.viewer.user.id, **await read_input(desk, given, READERS)}
    (identity,) = await work.insert(Person, [values])
    await write_labels_and_custom_fields(desk, Person, identity, given)
    return {"person": identity}


async def update(context: Context, work: UnitOfWork, given: PersonUpdateInput) -> PayloadValues:
    """Change a person; what is linked to them follows them to another organization."""
    desk = InputContext(context, work)
    values = await read_input(desk, given, READERS)
    row = await get_versioned_row(work, Person, given, values, beside=changed_field_names(given))
    await work.update(Person, row.id, **values)
    await write_labels_and_custom_fields(desk, Person, row.id, given)
    return {"person": row.id}


async def delete(_context: Context, work: UnitOfWork, given: PersonDeleteInput) -> PayloadValues:
    """Delete a person."""
    return {"deleted_id": await lives.soft_delete(work, Person, given)}


async def restore(_context: Context, work: UnitOfWork, given: PersonRestoreInput) -> PayloadValues:
    """Bring a person back."""
    return {"person": await lives.restore_deleted(work, Person, given)}
