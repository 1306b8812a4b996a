"""Custom field definitions and their options: list and mutations."""

import secrets
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Annotated, Any

import strawberry
from strawberry import Maybe

from db import statements
from db.models import Field, FieldEntity, FieldOption, FieldType
from db.row import select_rows
from db.unit_of_work import UnitOfWork
from resolvers.context import Context, Info
from resolvers.errors import MutationError
from resolvers.mutations import validators
from resolvers.mutations.input_readers import (
    IS_ACTIVE_READERS,
    POSITION_READERS,
    InputContext,
    IsActiveField,
    Readers,
    name_reader,
    read_input,
)
from resolvers.mutations.inputs import CreateInput, UpdateInput, optional_field, required_field
from resolvers.mutations.row_lookup import get_versioned_row
from resolvers.mutations.runner import PayloadValues
from resolvers.reasons import Reason

OPTION_TYPES = {FieldType.SINGLE_OPTION, FieldType.MULTIPLE_OPTIONS}
MAX_OPTIONS = 500
MAX_FIELDS = 1000
KEY_BYTES = 20


async def list_all(
    info: Info,
    *,
    retired: Annotated[
        bool, strawberry.argument(description="Whether to include fields that are no longer in use. Default: false.")
    ] = False,
) -> list[Field]:
    """Custom fields by entity and position; inactive ones only with `retired`."""
    return await info.context.store.all(statements.ALL_FIELDS if retired else statements.FIELDS)


@strawberry.input(description="An option of a custom field.")
class FieldOptionInput:
    """An option of a field: an existing one by its id, or a new one."""

    id: strawberry.ID | None = strawberry.field(
        description="Id of an existing option of the field; null creates a new option.", default=None
    )
    label: str = strawberry.field(description="Label of the option, unique within the field.")
    color: str | None = strawberry.field(description="Color of the option; null for none.", default=None)


@strawberry.input(description="Data of a new custom field.")
class FieldCreateInput(CreateInput):
    """The input of `fieldCreate`."""

    entity: FieldEntity = strawberry.field(description="Kind of record that has the field.")
    type: FieldType = strawberry.field(description="Type of the field's values. Cannot be changed later.")
    name: str = strawberry.field(description="Display name of the field.")
    options: list[FieldOptionInput] | None = strawberry.field(
        description="Options to choose from, at most 500. Required for SINGLE_OPTION and MULTIPLE_OPTIONS, not allowed "
        "for other types.",
        default=None,
    )


@strawberry.input(description="Changes to a custom field. Omitted fields keep their values.")
class FieldUpdateInput(UpdateInput, IsActiveField):
    """The input of `fieldUpdate`."""

    name: Maybe[str | None] = required_field("Display name of the field.")
    position: Maybe[int | None] = required_field("Position among the fields, 0 to 10000.")
    options: Maybe[list[FieldOptionInput] | None] = optional_field(
        "Complete list of options. An option left out can no longer be chosen, but stays on the records that have it. "
        "Null for none, if the type of the field needs no option."
    )


READERS: Readers = {
    **IS_ACTIVE_READERS,
    "name": name_reader("name"),
    **POSITION_READERS,
}


async def create(context: Context, uow: UnitOfWork, input: FieldCreateInput) -> PayloadValues:
    """Create a custom field."""
    values = await read_input(InputContext(context, uow), input, READERS)
    existing = await uow.all(select_rows(Field).where(Field.c.entity == input.entity))
    if len(existing) >= MAX_FIELDS:
        raise MutationError(Reason.TOO_MANY_FIELDS, most=MAX_FIELDS)
    columns = {
        "key": secrets.token_hex(KEY_BYTES),
        "entity": input.entity,
        "type": input.type,
        "position": len(existing),
    }
    options = merged_options(input.type, (), input.options or ())
    (field_id,) = await uow.insert(Field, [{**columns, **values, "options": options}])
    return {"field": field_id}


async def update(context: Context, uow: UnitOfWork, input: FieldUpdateInput) -> PayloadValues:
    """Update or deactivate a custom field. The values of an inactive field are kept and hidden."""
    values: dict[str, Any] = await read_input(InputContext(context, uow), input, READERS)
    row = await get_versioned_row(uow, Field, input, values, side_values=partial(_provided_options, input))
    if input.options is not None:
        values["options"] = merged_options(row.type, row.options, input.options.value or ())
    await uow.update(Field, row.id, **values)
    return {"field": row.id}


async def _provided_options(input: FieldUpdateInput) -> dict[str, Any]:
    options = () if input.options is None else input.options.value or ()
    listed = [{"id": option.id, "label": option.label, "color": option.color} for option in options]
    shown = [{name: value for name, value in option.items() if value is not None} for option in listed]
    return {} if input.options is None else {"options": shown}


def merged_options(
    field_type: FieldType, before: Sequence[FieldOption], options: Sequence[FieldOptionInput]
) -> tuple[FieldOption, ...]:
    """Return the new options in their order, then the former options that are now deleted."""
    _check_options(field_type, before, options)
    new_ids = _new_ids(before)
    current = [
        FieldOption(
            next(new_ids) if option.id is None else int(option.id),
            validators.line(option.label, "options", str(index), "label"),
            option.color,
        )
        for index, option in enumerate(options)
    ]
    current_ids = {former.id for former in current}
    return (*current, *(former._replace(is_deleted=True) for former in before if former.id not in current_ids))


def _new_ids(before: Sequence[FieldOption]) -> Iterator[int]:
    start = max((option.id for option in before), default=0) + 1
    return iter(range(start, start + MAX_OPTIONS + 1))


def _check_options(field_type: FieldType, before: Sequence[FieldOption], options: Sequence[FieldOptionInput]) -> None:
    if (field_type in OPTION_TYPES) is not bool(options):
        raise MutationError(Reason.NO_OPTION if field_type in OPTION_TYPES else Reason.OPTION_NOT_ALLOWED, "options")
    if len(options) > MAX_OPTIONS:
        raise MutationError(Reason.TOO_MANY_ITEMS, "options", most=MAX_OPTIONS)
    free_ids, labels = {str(option.id) for option in before}, set[str]()
    for index, option in enumerate(options):
        if option.id is not None and option.id not in free_ids:
            raise MutationError(Reason.OPTION_UNKNOWN, "options", str(index), "id")
        if (label := option.label.strip().casefold()) in labels:
            raise MutationError(Reason.OPTION_EXISTS, "options", str(index), "label")
        free_ids.discard(str(option.id))
        labels.add(label)
