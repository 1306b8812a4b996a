"""What can be asked of a single value. All that is given must hold."""

from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum

import strawberry
from strawberry import Maybe

from db.models import Person, User
from resolvers.where.tree import ORGANIZATION_MODELS, condition_field

EQUAL, DIFFERENT = "It is this.", "It is not this."
AMONG, NOT_AMONG = "It is one of these.", "It is none of these."
LESS, AT_MOST = "It is less than this.", "It is this or less."
MORE, AT_LEAST = "It is more than this.", "It is this or more."
EARLIER, NOT_AFTER = "It lies before this.", "It lies at this or before."
LATER, NOT_BEFORE = "It lies after this.", "It lies at this or after."
MISSING = "Whether there is none."


@strawberry.input(description="What can be asked of a text; case and accents do not matter for names and titles.")
class StringFilter:
    """Conditions on a text."""

    eq: Maybe[str] = condition_field(EQUAL)
    ne: Maybe[str] = condition_field(DIFFERENT)
    in_: Maybe[list[str]] = condition_field(AMONG, name="in")
    not_in: Maybe[list[str]] = condition_field(NOT_AMONG)
    contains: Maybe[str] = condition_field("This stands somewhere in it.")
    starts_with: Maybe[str] = condition_field("It begins with this.")
    is_null: Maybe[bool] = condition_field(MISSING)


@strawberry.input(description="What can be asked of a reference.")
class IDFilter:
    """Conditions on an id."""

    eq: Maybe[strawberry.ID] = condition_field(EQUAL)
    ne: Maybe[strawberry.ID] = condition_field(DIFFERENT)
    in_: Maybe[list[strawberry.ID]] = condition_field(AMONG, name="in")
    not_in: Maybe[list[strawberry.ID]] = condition_field(NOT_AMONG)
    is_null: Maybe[bool] = condition_field(MISSING)


@strawberry.input(description="What can be asked of a whole number.")
class IntFilter:
    """Conditions on a whole number."""

    eq: Maybe[int] = condition_field(EQUAL)
    ne: Maybe[int] = condition_field(DIFFERENT)
    in_: Maybe[list[int]] = condition_field(AMONG, name="in")
    lt: Maybe[int] = condition_field(LESS)
    lte: Maybe[int] = condition_field(AT_MOST)
    gt: Maybe[int] = condition_field(MORE)
    gte: Maybe[int] = condition_field(AT_LEAST)
    is_null: Maybe[bool] = condition_field(MISSING)


@strawberry.input(description="What can be asked of a number.")
class FloatFilter:
    """Conditions on a number."""

    eq: Maybe[float] = condition_field(EQUAL)
    ne: Maybe[float] = condition_field(DIFFERENT)
    lt: Maybe[float] = condition_field(LESS)
    lte: Maybe[float] = condition_field(AT_MOST)
    gt: Maybe[float] = condition_field(MORE)
    gte: Maybe[float] = condition_field(AT_LEAST)


@strawberry.input(description="What can be asked of an amount of money, in units of its currency.")
class DecimalFilter:
    """Conditions on an exact decimal."""

    eq: Maybe[Decimal] = condition_field(EQUAL)
    ne: Maybe[Decimal] = condition_field(DIFFERENT)
    lt: Maybe[Decimal] = condition_field(LESS)
    lte: Maybe[Decimal] = condition_field(AT_MOST)
    gt: Maybe[Decimal] = condition_field(MORE)
    gte: Maybe[Decimal] = condition_field(AT_LEAST)
    is_null: Maybe[bool] = condition_field(MISSING)


@strawberry.input(description="What can be asked of a moment.")
class DateTimeFilter:
    """Conditions on a moment."""

    eq: Maybe[datetime] = condition_field(EQUAL)
    lt: Maybe[datetime] = condition_field(EARLIER)
    lte: Maybe[datetime] = condition_field(NOT_AFTER)
    gt: Maybe[datetime] = condition_field(LATER)
    gte: Maybe[datetime] = condition_field(NOT_BEFORE)
    is_null: Maybe[bool] = condition_field(MISSING)


@strawberry.input(description="What can be asked of a day.")
class DateFilter:
    """Conditions on a day."""

    eq: Maybe[date] = condition_field(EQUAL)
    lt: Maybe[date] = condition_field(EARLIER)
    lte: Maybe[date] = condition_field(NOT_AFTER)
    gt: Maybe[date] = condition_field(LATER)
    gte: Maybe[date] = condition_field(NOT_BEFORE)
    is_null: Maybe[bool] = condition_field(MISSING)


@strawberry.input(description="What can be asked of a time of the day.")
class TimeFilter:
    """Conditions on a time of the day."""

    eq: Maybe[time] = condition_field(EQUAL)
    lt: Maybe[time] = condition_field(EARLIER)
    gt: Maybe[time] = condition_field(LATER)


@strawberry.input(description="What can be asked of chosen options, by their numbers within the field.")
class OptionsFilter:
    """Conditions on chosen options."""

    any_of: Maybe[list[int]] = condition_field("At least one of these is chosen.")
    all_of: Maybe[list[int]] = condition_field("All of these are chosen.")
    none_of: Maybe[list[int]] = condition_field("None of these is chosen.")


@strawberry.input(description="What can be asked of a field that the company made.")
class CustomFieldFilter:
    """Conditions on the value of a custom field."""

    key: str = strawberry.field(description="The field's key.")
    text: Maybe[StringFilter] = condition_field("Of a text, a phone number, or the labels of options.")
    number: Maybe[FloatFilter] = condition_field("Of a number.")
    amount: Maybe[DecimalFilter] = condition_field("Of an amount of money, in units of its own currency.")
    date: Maybe[DateFilter] = condition_field("Of a date, or of the first day of a range.")
    time: Maybe[TimeFilter] = condition_field("Of a time, or of the beginning of a range.")
    options: Maybe[OptionsFilter] = condition_field("Of one or several options.")
    refers_to: Maybe[IDFilter] = condition_field(
        "Of a user, an organization or a person.", User, *ORGANIZATION_MODELS, Person
    )
    is_null: Maybe[bool] = condition_field("Whether there is no value at all.")


class OrderDirection(Enum):
    """Up or down."""

    ASC = "ASC"
    DESC = "DESC"


class NullsOrder(Enum):
    """Where those without a value stand."""

    FIRST = "FIRST"
    LAST = "LAST"
