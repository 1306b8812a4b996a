"""Labels: reads and mutations."""

from typing import Any, TypeVar

import strawberry
from strawberry import Maybe

from db import statements
from db.models import Deal, DealLabel, Label, LabelEntity, OrganizationLabel, Person, PersonLabel
from db.row import select_rows
from db.unit_of_work import UnitOfWork
from resolvers.context import Context, Info
from resolvers.errors import MutationError
from resolvers.mutations import validators
from resolvers.mutations.input_readers import (
    IS_ACTIVE_READERS,
    InputContext,
    IsActiveField,
    Readers,
    column_reader,
    read_input,
)
from resolvers.mutations.inputs import CreateInput, UpdateInput, optional_field, required_field
from resolvers.mutations.row_lookup import get_versioned_row
from resolvers.mutations.runner import PayloadValues
from resolvers.reasons import Reason

LabelLink = TypeVar("LabelLink", OrganizationLabel, DealLabel, PersonLabel)


async def list_all(info: Info) -> list[Label]:
    """All labels of the company."""
    return await info.context.store.all(statements.LABELS)


async def of_organization(organization: strawberry.Parent[Any], info: Info) -> list[Label]:
    """Labels of an organization or account."""
    return await _labels(info, OrganizationLabel, "organization_id", organization.id)


async def of_deal(deal: strawberry.Parent[Deal], info: Info) -> list[Label]:
    """Labels of a deal."""
    return await _labels(info, DealLabel, "deal_id", deal.id)


async def of_person(person: strawberry.Parent[Person], info: Info) -> list[Label]:
    """Labels of a person."""
    return await _labels(info, PersonLabel, "person_id", person.id)


async def _labels(info: Info, model: type[LabelLink], parent_column: str, parent_id: int) -> list[Label]:
    links = await info.context.loaders.load_children(model, parent_column, parent_id)
    return sorted((link.label for link in links), key=lambda label: label.name)


@strawberry.input(description="Data of a new label.")
class LabelCreateInput(CreateInput):
    """The input of `labelCreate`."""

    entity: LabelEntity = strawberry.field(description="Kind of record that can carry the label.")
    name: str = strawberry.field(description="Label text, unique among the labels for the same kind of record.")
    color: str | None = strawberry.field(description="Color of the label; null for none.", default=None)


@strawberry.input(description="Changes to a label. Omitted fields keep their values.")
class LabelUpdateInput(UpdateInput, IsActiveField):
    """The input of `labelUpdate`."""

    name: Maybe[str | None] = required_field("Label text, unique among the labels for the same kind of record.")
    color: Maybe[str | None] = optional_field("Color of the label; null or an empty text for none.")


READERS: Readers = {
    **IS_ACTIVE_READERS,
    "name": column_reader("name", validators.line, required=True),
    "color": column_reader("color", validators.line),
}


async def create(context: Context, uow: UnitOfWork, input: LabelCreateInput) -> PayloadValues:
    """Create a label."""
    values = await read_input(InputContext(context, uow), input, READERS)
    await _check_unique(uow, input.entity, values["name"])
    (label_id,) = await uow.insert(Label, [{"entity": input.entity, **values}])
    return {"label": label_id}


async def update(context: Context, uow: UnitOfWork, input: LabelUpdateInput) -> PayloadValues:
    """Update a label everywhere, or deactivate it. Records keep an inactive label."""
    values = await read_input(InputContext(context, uow), input, READERS)
    row = await get_versioned_row(uow, Label, input, values)
    if values.get("name", row.name) != row.name:
        await _check_unique(uow, row.entity, values["name"])
    await uow.update(Label, row.id, **values)
    return {"label": row.id}


async def _check_unique(uow: UnitOfWork, entity: LabelEntity, name: str) -> None:
    if await uow.first(select_rows(Label).where(Label.c.entity == entity, Label.c.name == name)) is not None:
        raise MutationError(Reason.LABEL_EXISTS, "name", name=name)
