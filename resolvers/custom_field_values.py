"""Custom field values: values of a record's custom fields, in each of their types."""

from datetime import date, time
from decimal import Decimal
from typing import Any

import strawberry

from db.models import CustomValue, Deal, FieldEntity, FieldOption, FieldType, Organization, Person
from db.money.amounts import Money
from db.referenced_models import REFERENCED_MODELS
from resolvers.context import Info
from resolvers.value_types import DateRange, TimeRange, format_address

Value = strawberry.Parent[CustomValue]


async def of_organization(organization: strawberry.Parent[Organization], info: Info) -> list[CustomValue]:
    """Values of an organization's custom fields."""
    return await _load_values(info, organization.id, FieldEntity.ORGANIZATION)


async def of_account(account: strawberry.Parent[Organization], info: Info) -> list[CustomValue]:
    """Values of an account's custom fields: those of organizations and those of accounts only."""
    return await _load_values(info, account.id, FieldEntity.ORGANIZATION, FieldEntity.ACCOUNT)


async def of_deal(deal: strawberry.Parent[Deal], info: Info) -> list[CustomValue]:
    """Values of a deal's custom fields."""
    return await _load_values(info, deal.id, FieldEntity.DEAL)


async def of_person(person: strawberry.Parent[Person], info: Info) -> list[CustomValue]:
    """Values of a person's custom fields."""
    return await _load_values(info, person.id, FieldEntity.PERSON)


async def _load_values(info: Info, record_id: int, *entities: FieldEntity) -> list[CustomValue]:
    rows = await info.context.loaders.load_children(CustomValue, "subject_id", record_id)
    values = (value for value in rows if value.field.is_active and value.field.entity in entities)
    return sorted(values, key=lambda value: (value.field.position, value.field.id))


def money(value: Value) -> Money | None:
    """The amount of a MONETARY value."""
    return None if value.amount is None or value.unit is None else Money.of_minor(value.amount, value.unit)


def date_value(value: Value) -> date | None:
    """The date of a DATE value."""
    return value.day if value.field.type is FieldType.DATE else None


def date_range_value(value: Value) -> DateRange | None:
    """The dates of a DATE_RANGE value."""
    return DateRange(value.day, value.day_until) if value.day and value.field.type is FieldType.DATE_RANGE else None


def time_value(value: Value) -> time | None:
    """The time of a TIME value."""
    return value.time_value if value.field.type is FieldType.TIME else None


def time_range_value(value: Value) -> TimeRange | None:
    """The times of a TIME_RANGE value."""
    return (
        TimeRange(value.time_value, value.time_value_until)
        if value.time_value and value.field.type is FieldType.TIME_RANGE
        else None
    )


def options(value: Value) -> list[FieldOption]:
    """The chosen options in the field's order, including options deleted since."""
    chosen = {int(option_id) for option_id in (value.options or "").split(",") if option_id}
    return [option for option in value.field.options if option.id in chosen]


async def refers_to(value: Value, info: Info) -> Any:
    """The user, organization or person that the value refers to."""
    model = REFERENCED_MODELS.get(value.field.type)
    return None if model is None else await info.context.loaders.load_now(model, value.refers_to)


async def text(value: Value, info: Info) -> str | None:
    """The value as readable text."""
    if value.refers_to is not None:
        target = await refers_to(value, info)
        return None if target is None else str(target.name)
    return format_value(value)


def format_value(value: CustomValue) -> str | None:
    """The text of a value that refers to no other record."""
    amount = money(value)
    if amount is not None:
        return f"{amount.amount:f} {amount.currency}"
    if value.number is not None:
        return format(Decimal(repr(value.number)).normalize(), "f")
    if value.address is not None:
        return format_address(value.address)
    if value.options:
        return ", ".join(option.label for option in options(value))
    return (
        value.text
        or _format_range(value.day, value.day_until)
        or _format_range(value.time_value, value.time_value_until)
    )


def _format_range(start: date | time | None, last: date | time | None) -> str | None:
    ends = [end.isoformat() for end in (start, last) if end is not None]
    return " – ".join(ends) or None
