"""The fields and labels that a company made for itself."""

from datetime import date, time

import strawberry

import resolvers
from auth.roles import Permission
from db import models
from schema import shape
from schema.node import Node
from schema.shape import ObjectType, field
from schema.types.values import Address, DateRange, Money, TimeRange


class Label(ObjectType, Node, row=models.Label, needs=Permission.RECORDS_READ):
    """A word in a colour."""

    version: int = field("Advances with every change.")
    name: str = field("The word.")
    color: str | None = field("The colour.")
    entity: models.LabelEntity = field("What it can be put on.")
    is_active: bool = field("Whether it can still be put on something; where it stands it stays.")


class FieldOption(ObjectType, row=models.FieldOption):
    """A choice that a field offers."""

    id: strawberry.ID = field("Its number within the field.")
    label: str = field("What it says.")
    color: str | None = field("Its colour.")
    is_deleted: bool = field("Whether it can no longer be chosen; where it was, it still shows.")


class Field(ObjectType, Node, row=models.Field, needs=Permission.RECORDS_READ):
    """A field that the company made."""

    version: int = field("Advances with every change.")
    key: str = field("Its name for machines: forty hexadecimal digits.")
    name: str = field("Its name for people.")
    type: models.FieldType = field("What its values are.")
    entity: models.FieldEntity = field("What it is a field of.")
    options: list[FieldOption] = field("What it offers to choose from.")
    position: int = field("Its place among the fields.")
    is_active: bool = field("Whether it is still in use.")


class CustomValue(ObjectType, row=models.CustomValue, needs=Permission.RECORDS_READ):
    """The value of a field that the company made; which parts are filled follows from the field's type."""

    # `shape.field`: inside this class, `field` is the field that the value is of.
    field: Field = shape.field("The field.")
    text: str | None = shape.field("The value as a person would read it, whatever its type.", resolvers.fields.text)
    number: float | None = shape.field("The value of a number.")
    money: Money | None = shape.field("The value of an amount of money.", resolvers.fields.money)
    day: date | None = shape.field("The value of a date.", resolvers.fields.date_value, name="date")
    dates: DateRange | None = shape.field("The value of a range of dates.", resolvers.fields.date_range_value)
    clock: time | None = shape.field("The value of a time of the day.", resolvers.fields.time_value, name="time")
    times: TimeRange | None = shape.field("The value of a range of times.", resolvers.fields.time_range_value)
    options: list[FieldOption] = shape.field("The chosen options.", resolvers.fields.options)
    address: Address | None = shape.field("The value of an address.")
    refers_to: Node | None = shape.field(
        "The user, organization or person that is the value.", resolvers.fields.refers_to
    )
