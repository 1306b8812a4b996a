"""Custom fields: their definitions, options and values."""

import secrets
from collections.abc import Sequence
from datetime import date, time
from decimal import Decimal
from typing import Annotated, Any

import strawberry
from strawberry import Maybe

from db import statements
from db.models import (
    CustomValue,
    Deal,
    Field,
    FieldEntity,
    FieldOption,
    FieldType,
    Organization,
    Person,
    User,
)
from db.money import Money
from db.row import Row, select_rows
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
    name_reader,
    number_between,
    read_input,
)
from resolvers.mutations.inputs import CreateInput, UpdateInput, optional_field
from resolvers.mutations.row_lookup import get_versioned_row
from resolvers.mutations.runner import PayloadValues
from resolvers.value_types import DateRange, TimeRange, format_address

Value = strawberry.Parent[CustomValue]
TARGETS: dict[FieldType, type[Row]] = {
    FieldType.ORGANIZATION: Organization,
    FieldType.PERSON: Person,
    FieldType.USER: User,
}


async def list_all(
    info: Info,
    retired: Annotated[  # GraphQL passes it by name
        bool, strawberry.argument(description="Whether to include fields that are no longer in use. Default: false.")
    ] = False,
) -> list[Field]:
    """Every field in use, in order."""
    return await info.context.store.all(statements.ALL_FIELDS if retired else statements.FIELDS)


async def of_organization(organization: strawberry.Parent[Organization], info: Info) -> list[CustomValue]:
    """The values of an organization's own fields."""
    return await _values(info, organization.id, FieldEntity.ORGANIZATION)


async def of_account(account: strawberry.Parent[Organization], info: Info) -> list[CustomValue]:
    """The values of an organization's own fields, and of those that only accounts have."""
    return await _values(info, account.id, FieldEntity.ORGANIZATION, FieldEntity.ACCOUNT)


async def of_deal(deal: strawberry.Parent[Deal], info: Info) -> list[CustomValue]:
    """The values of a deal's fields."""
    return await _values(info, deal.id, FieldEntity.DEAL)


async def of_person(person: strawberry.Parent[Person], info: Info) -> list[CustomValue]:
    """The values of a person's fields."""
    return await _values(info, person.id, FieldEntity.PERSON)


async def _values(info: Info, subject: int, *entities: FieldEntity) -> list[CustomValue]:
    found = await info.context.loaders.load_children(CustomValue, "subject_id", subject)
    own = (value for value in found if value.field.is_active and value.field.entity in entities)
    return sorted(own, key=lambda value: (value.field.position, value.field.id))


def money(value: Value) -> Money | None:
    """The amount of a monetary value."""
    return None if value.amount is None or value.unit is None else Money.of_minor(value.amount, value.unit)


def date_value(value: Value) -> date | None:
    """The day of a date."""
    return value.day if value.field.type is FieldType.DATE else None


def date_range_value(value: Value) -> DateRange | None:
    """The days of a range."""
    return DateRange(value.day, value.day_until) if value.day and value.field.type is FieldType.DATE_RANGE else None


def time_value(value: Value) -> time | None:
    """The time of a time."""
    return value.clock if value.field.type is FieldType.TIME else None


def time_range_value(value: Value) -> TimeRange | None:
    """The times of a range."""
    return (
        TimeRange(value.clock, value.clock_until) if value.clock and value.field.type is FieldType.TIME_RANGE else None
    )


def options(value: Value) -> list[FieldOption]:
    """The chosen options, in the field's order; deleted ones show where they were chosen."""
    chosen = {int(number) for number in (value.options or "").split(",") if number}
    return [option for option in value.field.options if option.id in chosen]


async def refers_to(value: Value, info: Info) -> Any:
    """The user, organization or person that is the value."""
    target = TARGETS.get(value.field.type)
    return None if target is None else await info.context.loaders.load_now(target, value.refers_to)


async def text(value: Value, info: Info) -> str | None:
    """The value as a person would read it."""
    if value.refers_to is not None:
        target = await refers_to(value, info)
        return None if target is None else str(target.name)
    return format_value(value)


def format_value(value: CustomValue) -> str | None:
    """The text of a value that stands for itself."""
    amount = money(value)
    if amount is not None:
        return f"{amount.amount:f} {amount.currency}"
    if value.number is not None:
        return format(Decimal(repr(value.number)).normalize(), "f")
    if value.address is not None:
        return format_address(value.address)
    if value.options:
        return ", ".join(option.label for option in options(value))
    return value.words or _range(value.day, value.day_until) or _range(value.clock, value.clock_until)


def _range(start: date | time | None, end: date | time | None) -> str | None:
    ends = [each.isoformat() for each in (start, end) if each is not None]
    return " – ".join(ends) or None


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


async def create(context: Context, uow: UnitOfWork, given: FieldCreateInput) -> PayloadValues:
    """Make a field."""
    values = await read_input(InputContext(context, uow), given, READERS)
    there = await uow.all(select_rows(Field))
    if len(there) >= MAX_FIELDS:
        raise MutationError(UserErrorCode.LIMIT_EXCEEDED, f"There are {MAX_FIELDS} fields already.")
    made = {"key": secrets.token_hex(KEY_BYTES), "entity": given.entity, "type": given.type, "position": len(there)}
    offers = merged_options(given.type, (), given.options or ())
    (identity,) = await uow.insert(Field, [{**made, **values, "options": offers}])
    return {"field": identity}


async def update(context: Context, uow: UnitOfWork, given: FieldUpdateInput) -> PayloadValues:
    """Change a field, or retire it: its values are kept, and show again when it is back in use."""
    values: dict[str, Any] = await read_input(InputContext(context, uow), given, READERS)
    row = await get_versioned_row(uow, Field, given, values | ({} if given.options is None else {"options": None}))
    if given.options is not None:
        values["options"] = merged_options(row.type, row.options, given.options.value)
    await uow.update(Field, row.id, **values)
    return {"field": row.id}


def merged_options(
    kind: FieldType, before: Sequence[FieldOption], given: Sequence[FieldOptionInput]
) -> tuple[FieldOption, ...]:
    """What a field offers: what is given, in that order, and, as deleted, what was offered before."""
    _refuse_options(kind, before, given)
    numbers = _new_numbers(before)
    kept = [
        FieldOption(
            next(numbers) if each.id is None else int(each.id), validators.line(each.label, "options"), each.color
        )
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
