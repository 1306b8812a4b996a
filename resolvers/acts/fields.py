"""Fields that a company makes for itself: made, called otherwise, their options changed, retired (domain.md §3)."""

import secrets
from collections.abc import Sequence
from typing import Any

import strawberry
from strawberry import Maybe

from db.models import Field, FieldEntity, FieldOption, FieldType
from db.row import select_rows
from db.work import UnitOfWork
from resolvers import checks
from resolvers.acting import PayloadValues
from resolvers.context import Context
from resolvers.entering import (
    IS_ACTIVE_READERS,
    InputContext,
    IsActiveField,
    Readers,
    column_reader,
    name_reader,
    number_between,
    read_input,
)
from resolvers.errors import MutationError, UserErrorCode
from resolvers.inputs import CreateInput, UpdateInput, optional_field
from resolvers.selecting import get_versioned_row

OPTION_TYPES = {FieldType.SINGLE_OPTION, FieldType.MULTIPLE_OPTIONS}
MAX_OPTIONS = 500
MAX_FIELDS = 1000
MAX_POSITION = 10_000
KEY_BYTES = 20


@strawberry.input(description="An option of a custom field.")
class FieldOptionInput:
    """An option: one that is there, by its number, or a new one."""

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

    name: Maybe[str] = optional_field("Display name of the field.")
    position: Maybe[int] = optional_field("Position among the fields, 0 to 10000.")
    options: Maybe[list[FieldOptionInput]] = optional_field(
        "Complete list of options. An option left out can no longer be chosen, but stays on the records that have it."
    )


READERS: Readers = {
    **IS_ACTIVE_READERS,
    "name": name_reader("name"),
    "position": column_reader("position", number_between(0, MAX_POSITION), required=True),
}


async def create(context: Context, work: UnitOfWork, given: FieldCreateInput) -> PayloadValues:
    """Make a field."""
    values = await read_input(InputContext(context, work), given, READERS)
    there = await work.all(select_rows(Field))
    if len(there) >= MAX_FIELDS:
        raise MutationError(UserErrorCode.LIMIT_EXCEEDED, f"There are {MAX_FIELDS} fields already.")
    made = {"key": secrets.token_hex(KEY_BYTES), "entity": given.entity, "type": given.type, "position": len(there)}
    offers = merged_options(given.type, (), given.options or ())
    (identity,) = await work.insert(Field, [{**made, **values, "options": offers}])
    return {"field": identity}


async def update(context: Context, work: UnitOfWork, given: FieldUpdateInput) -> PayloadValues:
    """Change a field, or retire it: its values are kept, and show again when it is back in use."""
    values: dict[str, Any] = await read_input(InputContext(context, work), given, READERS)
    row = await get_versioned_row(work, Field, given, values | ({} if given.options is None else {"options": None}))
    if given.options is not None:
        values["options"] = merged_options(row.type, row.options, given.options.value)
    await work.update(Field, row.id, **values)
    return {"field": row.id}


def merged_options(
    kind: FieldType, before: Sequence[FieldOption], given: Sequence[FieldOptionInput]
) -> tuple[FieldOption, ...]:
    """What a field offers: what is given, in that order, and, as deleted, what was offered before."""
    _refuse_options(kind, before, given)
    numbers = _new_numbers(before)
    kept = [
        FieldOption(next(numbers) if each.id is None else int(each.id), checks.line(each.label, "options"), each.color)
        for each in given
    ]
    left = {option.id for option in kept}
    return (*kept, *(option._replace(is_deleted=True) for option in before if option.id not in left))


def _new_numbers(before: Sequence[FieldOption]) -> Any:
    start = max((option.id for option in before), default=0) + 1
    return iter(range(start, start + MAX_OPTIONS + 1))


def _refuse_options(kind: FieldType, before: Sequence[FieldOption], given: Sequence[FieldOptionInput]) -> None:
    named, known = [each.id for each in given if each.id is not None], {str(option.id) for option in before}
    labels = [each.label.strip().casefold() for each in given]
    if (kind in OPTION_TYPES) is not bool(given):
        message = (
            "A field of options offers at least one." if kind in OPTION_TYPES else "Only fields of options have some."
        )
        raise MutationError(UserErrorCode.INVALID, message, "options")
    if len(given) > MAX_OPTIONS:
        raise MutationError(UserErrorCode.LIMIT_EXCEEDED, f"At most {MAX_OPTIONS} options are kept.", "options")
    if not known.issuperset(named) or len(set(named)) < len(named):
        raise MutationError(
            UserErrorCode.NOT_FOUND, "One of these is no option's number, or is there twice.", "options"
        )
    if len(set(labels)) < len(labels):
        raise MutationError(UserErrorCode.TAKEN, "Two options say the same.", "options")
