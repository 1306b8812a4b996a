"""Labels: made, called otherwise, retired."""

import strawberry
from strawberry import Maybe

from db.models import Label, LabelEntity
from db.row import select_rows
from db.work import UnitOfWork
from resolvers import checks
from resolvers.acting import PayloadValues
from resolvers.context import Context
from resolvers.entering import IS_ACTIVE_READERS, InputContext, IsActiveField, Readers, column_reader, read_input
from resolvers.errors import MutationError, UserErrorCode
from resolvers.inputs import CreateInput, UpdateInput, optional_field
from resolvers.selecting import get_versioned_row


@strawberry.input(description="Data of a new label.")
class LabelCreateInput(CreateInput):
    """The input of `labelCreate`."""

    entity: LabelEntity = strawberry.field(description="Kind of record that can carry the label.")
    name: str = strawberry.field(description="Label text, unique among the labels for the same kind of record.")
    color: str | None = strawberry.field(description="Color of the label; null for none.", default=None)


@strawberry.input(description="Changes to a label. Omitted fields keep their values.")
class LabelUpdateInput(UpdateInput, IsActiveField):
    """The input of `labelUpdate`."""

    name: Maybe[str] = optional_field("Label text, unique among the labels for the same kind of record.")
    color: Maybe[str | None] = optional_field("Color of the label; null for none.")


READERS: Readers = {
    **IS_ACTIVE_READERS,
    "name": column_reader("name", checks.line, required=True),
    "color": column_reader("color", checks.line),
}


async def create(context: Context, work: UnitOfWork, given: LabelCreateInput) -> PayloadValues:
    """Make a label."""
    values = await read_input(InputContext(context, work), given, READERS)
    await _refuse_twins(work, given.entity, values["name"])
    (identity,) = await work.insert(Label, [{"entity": given.entity, **values}])
    return {"label": identity}


async def update(context: Context, work: UnitOfWork, given: LabelUpdateInput) -> PayloadValues:
    """Change a label everywhere it stands, or retire it: it stays where it is, and is put on nothing else."""
    values = await read_input(InputContext(context, work), given, READERS)
    row = await get_versioned_row(work, Label, given, values)
    if values.get("name", row.name) != row.name:
        await _refuse_twins(work, row.entity, values["name"])
    await work.update(Label, row.id, **values)
    return {"label": row.id}


async def _refuse_twins(work: UnitOfWork, entity: LabelEntity, name: str) -> None:
    if await work.first(select_rows(Label).where(Label.c.entity == entity, Label.c.name == name)) is not None:
        raise MutationError(UserErrorCode.TAKEN, f"There is a label {name!r} already.", "name")
