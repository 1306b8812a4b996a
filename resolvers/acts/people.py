"""People: entered, changed, deleted, restored."""

import strawberry
from strawberry import Maybe

from db.models import Organization, Person, User
from db.work import UnitOfWork
from resolvers import checks
from resolvers.acting import Parts
from resolvers.acts import lives
from resolvers.acts.customs import LabelAndCustomFields, enter_beside, named_beside
from resolvers.context import Context
from resolvers.entering import (
    ContactPointInput,
    InputContext,
    Readers,
    contact_points,
    entered,
    folded,
    kept_as,
    pointing,
)
from resolvers.inputs import CreateInput, UpdateInput, VersionedInput, said
from resolvers.selecting import selected


@strawberry.input
class PersonFields(LabelAndCustomFields):
    """What can be said of a person."""

    first_name: Maybe[str | None] = said("Given name.")
    last_name: Maybe[str | None] = said("Family name.")
    emails: Maybe[list[ContactPointInput]] = said("Their e-mail addresses: these, and no others.")
    phones: Maybe[list[ContactPointInput]] = said("Their phone numbers: these, and no others.")
    organization_id: Maybe[strawberry.ID | None] = said("Where they work.")
    owner_id: Maybe[strawberry.ID | None] = said("The user who looks after them.")


@strawberry.input(description="A new person.")
class PersonCreateInput(CreateInput, PersonFields):
    """The input of `personCreate`."""

    name: str = strawberry.field(description="What they are called.")


@strawberry.input(description="What to change of a person.")
class PersonUpdateInput(UpdateInput, PersonFields):
    """The input of `personUpdate`."""

    name: Maybe[str] = said("What they are called.")


@strawberry.input(description="Which person.")
class PersonDeleteInput(VersionedInput):
    """The input of `personDelete`."""


@strawberry.input(description="Which person.")
class PersonRestoreInput(VersionedInput):
    """The input of `personRestore`."""


READERS: Readers = {
    "name": folded("name"),
    "first_name": kept_as("first_name", checks.line),
    "last_name": kept_as("last_name", checks.line),
    "emails": contact_points(checks.email),
    "phones": contact_points(checks.line),
    "organization_id": pointing("organization_id", Organization),
    "owner_id": pointing("owner_id", User),
}


async def create(context: Context, work: UnitOfWork, given: PersonCreateInput) -> Parts:
    """Enter a person; they are their maker's unless they say otherwise."""
    desk = InputContext(context, work)
    values = {"owner_id": context.viewer.user.id, **await entered(desk, given, READERS)}
    (identity,) = await work.insert(Person, [values])
    await enter_beside(desk, Person, identity, given)
    return {"person": identity}


async def update(context: Context, work: UnitOfWork, given: PersonUpdateInput) -> Parts:
    """Change a person; what is linked to them follows them to another organization."""
    desk = InputContext(context, work)
    values = await entered(desk, given, READERS)
    row = await selected(work, Person, given, values, beside=named_beside(given))
    await work.update(Person, row.id, **values)
    await enter_beside(desk, Person, row.id, given)
    return {"person": row.id}


async def delete(_context: Context, work: UnitOfWork, given: PersonDeleteInput) -> Parts:
    """Delete a person."""
    return {"deleted_id": await lives.delete(work, Person, given)}


async def restore(_context: Context, work: UnitOfWork, given: PersonRestoreInput) -> Parts:
    """Bring a person back."""
    return {"person": await lives.restore(work, Person, given)}
