"""Filters on single values. All given conditions must match."""

from datetime import time
from decimal import Decimal
from enum import Enum

import strawberry
from strawberry import Maybe

from db.models import Label, Person, Team, User
from resolvers.where.relative_scalars import FilterDate, FilterDateTime
from resolvers.where.where_input import ORGANIZATION_MODELS, condition_field

EQUAL, DIFFERENT = "Equal to this value.", "Different from this value, or missing."
ONE_OF, NOT_ONE_OF = "One of these values.", "None of these values, or missing."
LESS, AT_MOST = "Less than this value.", "Less than or equal to this value."
GREATER, AT_LEAST = "Greater than this value.", "Greater than or equal to this value."
BEFORE, NOT_AFTER = "Before this value.", "Before or equal to this value."
AFTER, NOT_BEFORE = "After this value.", "After or equal to this value."
IS_NULL = "True matches missing values, false matches present ones."


@strawberry.input(
    description="Filter on a text. Case, accents, invisible characters and repeated white space make no difference."
)
class StringFilter:
    """Conditions on a text."""

    eq: Maybe[str] = condition_field(EQUAL)
    ne: Maybe[str] = condition_field(DIFFERENT)
    in_: Maybe[list[str]] = condition_field(ONE_OF, name="in")
    not_in: Maybe[list[str]] = condition_field(NOT_ONE_OF)
    contains: Maybe[str] = condition_field("Contains this text.")
    starts_with: Maybe[str] = condition_field("Starts with this text.")
    is_null: Maybe[bool] = condition_field(IS_NULL)


@strawberry.input(
    description="Filter on the domain of a website: its host without `www.`. A whole web address stands for its domain."
)
class DomainFilter:
    """Conditions on a domain."""

    eq: Maybe[str] = condition_field(EQUAL)
    in_: Maybe[list[str]] = condition_field(ONE_OF, name="in")


@strawberry.input(description="Filter on an id. `ME` stands for the viewer where the id is that of a user.")
class IDFilter:
    """Conditions on an id."""

    eq: Maybe[strawberry.ID] = condition_field(EQUAL)
    ne: Maybe[strawberry.ID] = condition_field(DIFFERENT)
    in_: Maybe[list[strawberry.ID]] = condition_field(ONE_OF, name="in")
    not_in: Maybe[list[strawberry.ID]] = condition_field(NOT_ONE_OF)
    is_null: Maybe[bool] = condition_field(IS_NULL)


@strawberry.input(description="Filter on an integer.")
class IntFilter:
    """Conditions on an integer."""

    eq: Maybe[int] = condition_field(EQUAL)
    ne: Maybe[int] = condition_field(DIFFERENT)
    in_: Maybe[list[int]] = condition_field(ONE_OF, name="in")
    lt: Maybe[int] = condition_field(LESS)
    lte: Maybe[int] = condition_field(AT_MOST)
    gt: Maybe[int] = condition_field(GREATER)
    gte: Maybe[int] = condition_field(AT_LEAST)
    is_null: Maybe[bool] = condition_field(IS_NULL)


@strawberry.input(description="Filter on a number.")
class FloatFilter:
    """Conditions on a number."""

    eq: Maybe[float] = condition_field(EQUAL)
    ne: Maybe[float] = condition_field(DIFFERENT)
    lt: Maybe[float] = condition_field(LESS)
    lte: Maybe[float] = condition_field(AT_MOST)
    gt: Maybe[float] = condition_field(GREATER)
    gte: Maybe[float] = condition_field(AT_LEAST)


@strawberry.input(description="Filter on an amount of money, in units of its currency.")
class DecimalFilter:
    """Conditions on an exact decimal."""

    eq: Maybe[Decimal] = condition_field(EQUAL)
    ne: Maybe[Decimal] = condition_field(DIFFERENT)
    lt: Maybe[Decimal] = condition_field(LESS)
    lte: Maybe[Decimal] = condition_field(AT_MOST)
    gt: Maybe[Decimal] = condition_field(GREATER)
    gte: Maybe[Decimal] = condition_field(AT_LEAST)
    is_null: Maybe[bool] = condition_field(IS_NULL)


@strawberry.input(description="Filter on a time, also relative to now.")
class DateTimeFilter:
    """Conditions on a time."""

    eq: Maybe[FilterDateTime] = condition_field(EQUAL)
    lt: Maybe[FilterDateTime] = condition_field(BEFORE)
    lte: Maybe[FilterDateTime] = condition_field(NOT_AFTER)
    gt: Maybe[FilterDateTime] = condition_field(AFTER)
    gte: Maybe[FilterDateTime] = condition_field(NOT_BEFORE)
    is_null: Maybe[bool] = condition_field(IS_NULL)


@strawberry.input(description="Filter on a date, also relative to today.")
class DateFilter:
    """Conditions on a date."""

    eq: Maybe[FilterDate] = condition_field(EQUAL)
    lt: Maybe[FilterDate] = condition_field(BEFORE)
    lte: Maybe[FilterDate] = condition_field(NOT_AFTER)
    gt: Maybe[FilterDate] = condition_field(AFTER)
    gte: Maybe[FilterDate] = condition_field(NOT_BEFORE)
    is_null: Maybe[bool] = condition_field(IS_NULL)


@strawberry.input(description="Filter on a time of day.")
class TimeFilter:
    """Conditions on a time of day."""

    eq: Maybe[time] = condition_field(EQUAL)
    lt: Maybe[time] = condition_field(BEFORE)
    gt: Maybe[time] = condition_field(AFTER)


@strawberry.input(description="Filter on chosen options, by their ids within the field.")
class OptionsFilter:
    """Conditions on chosen options."""

    any_of: Maybe[list[strawberry.ID]] = condition_field("At least one of these options is chosen.")
    all_of: Maybe[list[strawberry.ID]] = condition_field("All of these options are chosen.")
    none_of: Maybe[list[strawberry.ID]] = condition_field("None of these options is chosen, or the value is missing.")


@strawberry.input(description="Filter on the labels of a record, by their ids.")
class LabelsFilter:
    """Conditions on labels."""

    any_of: Maybe[list[strawberry.ID]] = condition_field("The record has at least one of these labels.", Label)
    all_of: Maybe[list[strawberry.ID]] = condition_field("The record has all of these labels.", Label)
    none_of: Maybe[list[strawberry.ID]] = condition_field("The record has none of these labels.", Label)
    is_null: Maybe[bool] = condition_field("True matches records without labels, false matches those with some.")


@strawberry.input(description="Filter on the teams of a user, by their ids.")
class TeamsFilter:
    """Conditions on teams."""

    any_of: Maybe[list[strawberry.ID]] = condition_field("The user is in at least one of these teams.", Team)
    none_of: Maybe[list[strawberry.ID]] = condition_field(
        "The user is in none of these teams, or there is no user.", Team
    )
    is_null: Maybe[bool] = condition_field("True matches users without a team, false matches those with one.")


@strawberry.input(description="Filter on a postal address by its parts. All given conditions must match.")
class AddressFilter:
    """Conditions on an address."""

    locality: Maybe[StringFilter] = condition_field("City, town or village.")
    region: Maybe[StringFilter] = condition_field("State or county.")
    country: Maybe[StringFilter] = condition_field("Country, as it was entered.")
    postal_code: Maybe[StringFilter] = condition_field("Postal code.")
    is_null: Maybe[bool] = condition_field("True matches records without an address, false matches those with one.")


@strawberry.input(description="Filter on the value of a custom field. All given conditions must match.")
class CustomFieldFilter:
    """Conditions on the value of a custom field."""

    key: str = strawberry.field(description="Key of the custom field.")
    text: Maybe[StringFilter] = condition_field(
        "Condition on a text, a phone number, an address as one line, or the labels of chosen options."
    )
    number: Maybe[FloatFilter] = condition_field("Condition on a number.")
    amount: Maybe[DecimalFilter] = condition_field("Condition on an amount of money, in units of its own currency.")
    date: Maybe[DateFilter] = condition_field("Condition on a date, or on the first day of a range.")
    time: Maybe[TimeFilter] = condition_field("Condition on a time of day, or on the start of a range.")
    options: Maybe[OptionsFilter] = condition_field("Condition on the chosen options.")
    refers_to: Maybe[IDFilter] = condition_field(
        "Condition on the id of the user, organization or person referred to.", User, *ORGANIZATION_MODELS, Person
    )
    is_null: Maybe[bool] = condition_field(
        "True matches records without a value of the field, false matches those with one."
    )


class OrderDirection(Enum):
    """Sort direction."""

    ASC = "ASC"
    DESC = "DESC"


class NullsOrder(Enum):
    """Position of rows without a value."""

    FIRST = "FIRST"
    LAST = "LAST"
