"""The values of the fields that a company made for itself."""

from datetime import date, time
from decimal import Decimal
from typing import Annotated, Any

import strawberry

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
from db.row import Row
from resolvers.context import Info
from resolvers.values import DateRange, TimeRange, format_address

Value = strawberry.Parent[CustomValue]
TARGETS: dict[FieldType, type[Row]] = {
    FieldType.ORGANIZATION: Organization,
    FieldType.PERSON: Person,
    FieldType.USER: User,
}


async def list_all(
    info: Info,
    retired: Annotated[  # noqa: FBT002  # GraphQL passes it by name
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
