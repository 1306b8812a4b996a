"""Custom fields and labels of a company."""

from datetime import date, time

import strawberry

import resolvers
from auth.roles import Permission
from db import models
from schema import object_type
from schema.node import Node
from schema.object_type import ObjectType, field
from schema.types.editable import EditableSetting
from schema.types.value_types import Address, DateRange, Money, TimeRange


class Label(ObjectType, EditableSetting, Node, row=models.Label, needs=Permission.RECORDS_READ):
    """A colored label for deals, organizations or people."""

    version: int = field("Version number from 1, increased by every change. Pass it as `expectedVersion` in updates.")
    name: str = field("Text of the label.")
    color: str | None = field("Color of the label as entered; null if it has none.")
    entity: models.LabelEntity = field("Kind of record that the label can be put on.")
    is_active: bool = field("False if the label is retired: it stays on its records, but cannot be added to others.")


class FieldOption(ObjectType, row=models.FieldOption):
    """An option of a custom field."""

    id: strawberry.ID = field("Number of the option within its field.")
    label: str = field("Text of the option.")
    color: str | None = field("Color of the option as entered; null if it has none.")
    is_deleted: bool = field("True if the option can no longer be chosen; it still shows in values that have it.")


class Field(ObjectType, EditableSetting, Node, row=models.Field, needs=Permission.RECORDS_READ):
    """A custom field that the company created."""

    version: int = field("Version number from 1, increased by every change. Pass it as `expectedVersion` in updates.")
    key: str = field("Unique key of the field for programs: 40 hexadecimal digits.")
    name: str = field("Display name of the field.")
    type: models.FieldType = field("Type of the values.")
    entity: models.FieldEntity = field("Kind of record that the field belongs to.")
    options: list[FieldOption] = field("Options to choose from, deleted ones included; empty for other field types.")
    position: int = field("Position in the order of fields, ascending.")
    is_active: bool = field("False if the field is retired: its values are kept, but not shown.")


class CustomValue(ObjectType, row=models.CustomValue, needs=Permission.RECORDS_READ):
    """The value of a custom field. The type of the field decides which parts are set."""

    # `object_type.field`: in this class, `field` is the custom field.
    field: Field = object_type.field("The custom field.")
    text: str | None = object_type.field(
        "Value of any type as readable text; null if it has none.", resolvers.custom_field_values.text
    )
    number: float | None = object_type.field("Value of a NUMBER field; null for other types.")
    money: Money | None = object_type.field(
        "Value of a MONETARY field; null for other types.", resolvers.custom_field_values.money
    )
    day: date | None = object_type.field(
        "Value of a DATE field; null for other types.", resolvers.custom_field_values.date_value, name="date"
    )
    dates: DateRange | None = object_type.field(
        "Value of a DATE_RANGE field; null for other types.", resolvers.custom_field_values.date_range_value
    )
    time_value: time | None = object_type.field(
        "Value of a TIME field; null for other types.", resolvers.custom_field_values.time_value, name="time"
    )
    times: TimeRange | None = object_type.field(
        "Value of a TIME_RANGE field; null for other types.", resolvers.custom_field_values.time_range_value
    )
    options: list[FieldOption] = object_type.field(
        "Chosen options of a SINGLE_OPTION or MULTIPLE_OPTIONS field; empty for other types.",
        resolvers.custom_field_values.options,
    )
    address: Address | None = object_type.field("Value of an ADDRESS field; null for other types.")
    refers_to: Node | None = object_type.field(
        "Value of a USER, ORGANIZATION or PERSON field; null for other types, or if it was deleted.",
        resolvers.custom_field_values.refers_to,
    )
