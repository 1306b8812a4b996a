"""Labels: made, called otherwise, retired."""

import strawberry
from strawberry import Maybe

from db.models import Label, LabelEntity
from db.row import rows
from db.work import UnitOfWork
from resolvers import checks
from resolvers.acting import Parts
from resolvers.context import Context
from resolvers.entering import RETIRING, InputContext, IsActiveField, Readers, entered, kept_as
from resolvers.errors import MutationError, UserErrorCode
from resolvers.inputs import CreateInput, UpdateInput, said
from resolvers.selecting import selected


@strawberry.input(description="A new label.")
class LabelCreateInput(CreateInput):
    """The input of `labelCreate`."""

    entity: LabelEntity = strawberry.field(description="What it can be put on.")
    name: str = strawberry.field(description="The word.")
    color: str | None = strawberry.field(description="The colour.", default=None)


@strawberry.input(description="What to change of a label.")
class LabelUpdateInput(UpdateInput, IsActiveField):
    """The input of `labelUpdate`."""

    name: Maybe[str] = said("The word.")
    color: Maybe[str | None] = said("The colour.")


READERS: Readers = {
    **RETIRING,
    "name": kept_as("name", checks.line, required=True),
    "color": kept_as("color", checks.line),
}


async def create(context: Context, work: UnitOfWork, given: LabelCreateInput) -> Parts:
    """Make a label."""
    values = await entered(InputContext(context, work), given, READERS)
    await _refuse_twins(work, given.entity, values["name"])
    (identity,) = await work.insert(Label, [{"entity": given.entity, **values}])
    return {"label": identity}


async def update(context: Context, work: UnitOfWork, given: LabelUpdateInput) -> Parts:
    """Change a label everywhere it stands, or retire it: it stays where it is, and is put on nothing else."""
    values = await entered(InputContext(context, work), given, READERS)
    row = await selected(work, Label, given, values)
    if values.get("name", row.name) != row.name:
        await _refuse_twins(work, row.entity, values["name"])
    await work.update(Label, row.id, **values)
    return {"label": row.id}


async def _refuse_twins(work: UnitOfWork, entity: LabelEntity, name: str) -> None:
    if await work.first(rows(Label).where(Label.c.entity == entity, Label.c.name == name)) is not None:
        raise MutationError(UserErrorCode.TAKEN, f"There is a label {name!r} already.", "name")
