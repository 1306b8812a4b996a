"""Labels: of the company, and of records."""

from typing import Any, TypeVar

import strawberry
from strawberry import Maybe

from db import statements
from db.models import Deal, DealLabel, Label, LabelEntity, OrganizationLabel, Person, PersonLabel
from db.row import select_rows
from db.unit_of_work import UnitOfWork
from resolvers.context import Context, Info
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

LabelLink = TypeVar("LabelLink", OrganizationLabel, DealLabel, PersonLabel)


async def list_all(info: Info) -> list[Label]:
    """Every label of the company."""
    return await info.context.store.all(statements.LABELS)


async def of_organization(organization: strawberry.Parent[Any], info: Info) -> list[Label]:
    """The labels of an organization, also seen as an account."""
    return await _labels(info, OrganizationLabel, "organization_id", organization.id)


async def of_deal(deal: strawberry.Parent[Deal], info: Info) -> list[Label]:
    """The labels of a deal."""
    return await _labels(info, DealLabel, "deal_id", deal.id)


async def of_person(person: strawberry.Parent[Person], info: Info) -> list[Label]:
    """The labels of a person."""
    return await _labels(info, PersonLabel, "person_id", person.id)


async def _labels(info: Info, kind: type[LabelLink], parent: str, identity: int) -> list[Label]:
    carried = await info.context.loaders.load_children(kind, parent, identity)
    return sorted((each.label for each in carried), key=lambda label: label.name)


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
    "name": column_reader("name", validators.line, required=True),
    "color": column_reader("color", validators.line),
}


async def create(context: Context, uow: UnitOfWork, given: LabelCreateInput) -> PayloadValues:
    """Make a label."""
    values = await read_input(InputContext(context, uow), given, READERS)
    await _refuse_twins(uow, given.entity, values["name"])
    (identity,) = await uow.insert(Label, [{"entity": given.entity, **values}])
    return {"label": identity}


async def update(context: Context, uow: UnitOfWork, given: LabelUpdateInput) -> PayloadValues:
    """Change a label everywhere it stands, or retire it: it stays where it is, and is put on nothing else."""
    values = await read_input(InputContext(context, uow), given, READERS)
    row = await get_versioned_row(uow, Label, given, values)
    if values.get("name", row.name) != row.name:
        await _refuse_twins(uow, row.entity, values["name"])
    await uow.update(Label, row.id, **values)
    return {"label": row.id}


async def _refuse_twins(uow: UnitOfWork, entity: LabelEntity, name: str) -> None:
    if await uow.first(select_rows(Label).where(Label.c.entity == entity, Label.c.name == name)) is not None:
        raise MutationError(UserErrorCode.TAKEN, f"There is a label {name!r} already.", "name")
