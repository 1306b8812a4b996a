"""Custom fields and their values (docs/decisions/custom-fields.md#types)."""

from datetime import date, datetime, time
from enum import StrEnum
from typing import Annotated, NamedTuple

from sqlalchemy import Double, Index, UniqueConstraint

from db.column_types import Code, IndexedText, JsonValueObject, Key, LongText, ShortText
from db.gates import Gate, gate_enum_values
from db.models.companies import Currency
from db.models.organizations import Address
from db.row import Row, foreign_key, joined_by


@gate_enum_values(Gate.ACCOUNTS, "ACCOUNT")
class FieldEntity(StrEnum):
    """Kind of record that has a custom field. ACCOUNT: organizations that are or were accounts only."""

    ACCOUNT = "ACCOUNT"
    DEAL = "DEAL"
    ORGANIZATION = "ORGANIZATION"
    PERSON = "PERSON"


class FieldType(StrEnum):
    """Type of a custom field's values: the sixteen types of Pipedrive."""

    TEXT = "TEXT"
    AUTOCOMPLETE = "AUTOCOMPLETE"
    LARGE_TEXT = "LARGE_TEXT"
    NUMBER = "NUMBER"
    MONETARY = "MONETARY"
    DATE = "DATE"
    DATE_RANGE = "DATE_RANGE"
    TIME = "TIME"
    TIME_RANGE = "TIME_RANGE"
    MULTIPLE_OPTIONS = "MULTIPLE_OPTIONS"
    SINGLE_OPTION = "SINGLE_OPTION"
    USER = "USER"
    ORGANIZATION = "ORGANIZATION"
    PERSON = "PERSON"
    PHONE = "PHONE"
    ADDRESS = "ADDRESS"


class FieldOption(NamedTuple):
    """An option of a custom field; a deleted one stays readable in values that use it."""

    id: int
    label: str
    color: str | None = None
    is_deleted: bool = False


class Field(
    Row,
    table="field",
    rules=[
        UniqueConstraint("company_id", "entity", "key"),
        Index("ix_field_entity", "company_id", "entity", "position"),
    ],
):
    """A custom field. `key` is forty hexadecimal digits, like Pipedrive's."""

    company_id: int
    id: int
    entity: FieldEntity
    key: Key
    name: ShortText
    folded_name: ShortText
    type: FieldType
    options: Annotated[tuple[FieldOption, ...], JsonValueObject(FieldOption, many=True)]
    position: int
    is_active: bool
    created_at: datetime
    updated_at: datetime
    version: int


class CustomValue(
    Row,
    table="custom_value",
    key=["company_id", "field_id", "subject_id"],
    rules=[
        Index("ix_custom_value_subject_id", "company_id", "subject_id"),
        Index("ix_custom_value_text", "company_id", "field_id", "folded_start"),
        Index("ix_custom_value_number", "company_id", "field_id", "number"),
        Index("ix_custom_value_amount", "company_id", "field_id", "amount"),
        Index("ix_custom_value_day", "company_id", "field_id", "day"),
    ],
):
    """The value of a custom field for one organization, deal or person (`subject_id`).

    The type of the field tells the columns:
    `text`: TEXT, AUTOCOMPLETE, LARGE_TEXT, PHONE; for options, their labels when the value was written; for an ADDRESS,
    the address as one line.
    `folded`: `fold(text)`, for search and filters. `folded_start`: its first 200 characters, for an index and orders.
    `number`: NUMBER.
    `amount`, `currency`: MONETARY, in minor units.
    `day`, `day_until`: DATE, DATE_RANGE.
    `time_value`, `time_value_until`: TIME, TIME_RANGE.
    `options`: SINGLE_OPTION, MULTIPLE_OPTIONS; the option ids between commas (`,3,7,`).
    `refers_to`: USER, ORGANIZATION, PERSON; the id of the row.
    `address`: ADDRESS.
    """

    company_id: int
    field_id: Annotated[int, foreign_key("field")]
    subject_id: int
    text: LongText | None
    folded: LongText | None
    folded_start: IndexedText | None
    number: Annotated[float | None, Double]
    amount: int | None
    currency: Code | None
    day: date | None
    day_until: date | None
    time_value: time | None
    time_value_until: time | None
    options: LongText | None
    refers_to: int | None
    address: Annotated[Address | None, JsonValueObject(Address)]

    field: Annotated[Field, joined_by("field_id")]
    unit: Annotated[Currency | None, joined_by("currency")]
