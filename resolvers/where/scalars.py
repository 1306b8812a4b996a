"""What can be asked of a single value. All that is given must hold."""

from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum

import strawberry
from strawberry import Maybe

from db.models import Person, User
from resolvers.where.tree import ORGANIZATION, asks

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

    eq: Maybe[str] = asks(EQUAL)
    ne: Maybe[str] = asks(DIFFERENT)
    in_: Maybe[list[str]] = asks(AMONG, name="in")
    not_in: Maybe[list[str]] = asks(NOT_AMONG)
    contains: Maybe[str] = asks("This stands somewhere in it.")
    starts_with: Maybe[str] = asks("It begins with this.")
    is_null: Maybe[bool] = asks(MISSING)


@strawberry.input(description="What can be asked of a reference.")
class IDFilter:
    """Conditions on an id."""

    eq: Maybe[strawberry.ID] = asks(EQUAL)
    ne: Maybe[strawberry.ID] = asks(DIFFERENT)
    in_: Maybe[list[strawberry.ID]] = asks(AMONG, name="in")
    not_in: Maybe[list[strawberry.ID]] = asks(NOT_AMONG)
    is_null: Maybe[bool] = asks(MISSING)


@strawberry.input(description="What can be asked of a whole number.")
class IntFilter:
    """Conditions on a whole number."""

    eq: Maybe[int] = asks(EQUAL)
    ne: Maybe[int] = asks(DIFFERENT)
    in_: Maybe[list[int]] = asks(AMONG, name="in")
    lt: Maybe[int] = asks(LESS)
    lte: Maybe[int] = asks(AT_MOST)
    gt: Maybe[int] = asks(MORE)
    gte: Maybe[int] = asks(AT_LEAST)
    is_null: Maybe[bool] = asks(MISSING)


@strawberry.input(description="What can be asked of a number.")
class FloatFilter:
    """Conditions on a number."""

    eq: Maybe[float] = asks(EQUAL)
    ne: Maybe[float] = asks(DIFFERENT)
    lt: Maybe[float] = asks(LESS)
    lte: Maybe[float] = asks(AT_MOST)
    gt: Maybe[float] = asks(MORE)
    gte: Maybe[float] = asks(AT_LEAST)


@strawberry.input(description="What can be asked of an amount of money, in units of its currency.")
class DecimalFilter:
    """Conditions on an exact decimal."""

    eq: Maybe[Decimal] = asks(EQUAL)
    ne: Maybe[Decimal] = asks(DIFFERENT)
    lt: Maybe[Decimal] = asks(LESS)
    lte: Maybe[Decimal] = asks(AT_MOST)
    gt: Maybe[Decimal] = asks(MORE)
    gte: Maybe[Decimal] = asks(AT_LEAST)
    is_null: Maybe[bool] = asks(MISSING)


@strawberry.input(description="What can be asked of a moment.")
class DateTimeFilter:
    """Conditions on a moment."""

    eq: Maybe[datetime] = asks(EQUAL)
    lt: Maybe[datetime] = asks(EARLIER)
    lte: Maybe[datetime] = asks(NOT_AFTER)
    gt: Maybe[datetime] = asks(LATER)
    gte: Maybe[datetime] = asks(NOT_BEFORE)
    is_null: Maybe[bool] = asks(MISSING)


@strawberry.input(description="What can be asked of a day.")
class DateFilter:
    """Conditions on a day."""

    eq: Maybe[date] = asks(EQUAL)
    lt: Maybe[date] = asks(EARLIER)
    lte: Maybe[date] = asks(NOT_AFTER)
    gt: Maybe[date] = asks(LATER)
    gte: Maybe[date] = asks(NOT_BEFORE)
    is_null: Maybe[bool] = asks(MISSING)


@strawberry.input(description="What can be asked of a time of the day.")
class TimeFilter:
    """Conditions on a time of the day."""

    eq: Maybe[time] = asks(EQUAL)
    lt: Maybe[time] = asks(EARLIER)
    gt: Maybe[time] = asks(LATER)


@strawberry.input(description="What can be asked of chosen options, by their numbers within the field.")
class OptionsFilter:
    """Conditions on chosen options."""

    any_of: Maybe[list[int]] = asks("At least one of these is chosen.")
    all_of: Maybe[list[int]] = asks("All of these are chosen.")
    none_of: Maybe[list[int]] = asks("None of these is chosen.")


@strawberry.input(description="What can be asked of a field that the company made.")
class CustomFieldFilter:
    """Conditions on the value of a custom field."""

    key: str = strawberry.field(description="The field's key.")
    text: Maybe[StringFilter] = asks("Of a text, a phone number, or the labels of options.")
    number: Maybe[FloatFilter] = asks("Of a number.")
    amount: Maybe[DecimalFilter] = asks("Of an amount of money, in units of its own currency.")
    date: Maybe[DateFilter] = asks("Of a date, or of the first day of a range.")
    time: Maybe[TimeFilter] = asks("Of a time, or of the beginning of a range.")
    options: Maybe[OptionsFilter] = asks("Of one or several options.")
    refers_to: Maybe[IDFilter] = asks("Of a user, an organization or a person.", User, *ORGANIZATION, Person)
    is_null: Maybe[bool] = asks("Whether there is no value at all.")


class OrderDirection(Enum):
    """Up or down."""

    ASC = "ASC"
    DESC = "DESC"


class NullsOrder(Enum):
    """Where those without a value stand."""

    FIRST = "FIRST"
    LAST = "LAST"
