"""Input readers: from the fields of an input to column values.

A reader takes the value of one field and returns the columns that follow from it, or raises a `MutationError` with the
path of the field. Fields that are not provided change nothing.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, TypeAlias

import strawberry
from strawberry import Maybe, Some

from db.models import Address, ContactPoint
from db.models.people import MAX_CONTACT_POINTS
from db.money.amounts import to_minor_units
from db.row import Row
from db.text import fold
from db.unit_of_work import UnitOfWork
from resolvers.context import Context
from resolvers.errors import MutationError
from resolvers.mutations import validators
from resolvers.mutations.inputs import required_field
from resolvers.mutations.row_lookup import decode_row_id, get_active_currency, get_live_row
from resolvers.reasons import Reason

MAX_AMOUNT = 10**15
MAX_POSITION = 10_000
LONG_HTML = 5_000
"""Characters of HTML beyond which sanitizing may take more than a few milliseconds."""
MIN_DATE, MAX_DATE = date(1900, 1, 1), date(2200, 1, 1)

Values: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True)
class InputContext:
    """Context of an input reader: the operation and the unit of work."""

    context: Context
    uow: UnitOfWork


Reader: TypeAlias = Callable[[InputContext, Any, str], Awaitable[Values]]
Readers: TypeAlias = Mapping[str, Reader]


async def read_input(input_context: InputContext, input: Any, readers: Readers) -> dict[str, Any]:
    """Return the column values of the fields of an input that are provided."""
    columns: dict[str, Any] = {}
    for name, reader in readers.items():
        value = getattr(input, name, None)
        if value is not None:
            columns |= await reader(input_context, value.value if isinstance(value, Some) else value, name)
    return columns


def column_reader(column: str, check: Callable[..., Any], *, required: bool = False) -> Reader:
    """Return a reader that stores `check(value, name)` in a column.

    Null and a text without characters clear the column, unless it is required.
    """

    async def read(_input_context: InputContext, value: Any, name: str) -> Values:
        is_empty = is_blank(value)
        if is_empty and required:
            raise MutationError(Reason.EMPTY, name)
        return {column: None if is_empty else check(value, name)}

    return read


def as_given(value: Any, _name: str) -> Any:
    """Return a value whose type is all that it must have: GraphQL has checked it."""
    return value


def boolean_reader(column: str) -> Reader:
    """Return a reader that stores true or false; null is the user error EMPTY."""
    return column_reader(column, as_given, required=True)


def html_reader(column: str, *, required: bool = False) -> Reader:
    """Return a reader that stores sanitized HTML. What is long is sanitized in a thread, so that others do not wait."""
    read_here = column_reader(column, validators.html, required=required)

    async def read(input_context: InputContext, value: Any, name: str) -> Values:
        if is_blank(value) or len(value) <= LONG_HTML:
            return await read_here(input_context, value, name)
        return {column: await asyncio.to_thread(validators.html, value, name)}

    return read


def is_blank(value: Any) -> bool:
    """Return whether a value of an input clears a field: null, or a text of white space only."""
    return value is None or (isinstance(value, str) and not value.strip())


def name_reader(column: str) -> Reader:
    """Return a reader that stores a name, and its folded form for comparisons."""

    async def read(_input_context: InputContext, value: Any, name: str) -> Values:
        cleaned = validators.line(value or "", name)
        return {column: cleaned, f"folded_{column}": fold(cleaned)[: validators.MAX_LINE_LENGTH]}

    return read


def reference_reader(column: str, model: type[Row]) -> Reader:
    """Return a reader that stores the id of a row of `model`; null clears it. A retired row cannot be chosen."""

    async def read(input_context: InputContext, value: Any, name: str) -> Values:
        if value is None:
            return {column: None}
        row = await get_live_row(input_context.uow, model, decode_row_id(input_context.uow, model, value), name)
        if not getattr(row, "is_active", True):
            raise MutationError(Reason.RETIRED, name)
        return {column: row.id}

    return read


@strawberry.input
class IsActiveField:
    """Field shared by the inputs of settings that can be retired."""

    is_active: Maybe[bool | None] = required_field(
        "Whether the item can be chosen. Where it is already in use, it stays."
    )


IS_ACTIVE_READERS: Readers = {"is_active": boolean_reader("is_active")}


def number_between(lowest: float, highest: float) -> Callable[[Any, str], Any]:
    """Return a check that a number is within these limits."""

    def check(value: Any, name: str) -> Any:
        if not lowest <= value <= highest:
            raise MutationError(Reason.NUMBER_OUT_OF_RANGE, name, least=lowest, most=highest)
        return value

    return check


POSITION_READERS: Readers = {
    "position": column_reader("position", number_between(0, MAX_POSITION), required=True),
}
"""Reader shared by the inputs of settings that have an order of the company's."""


def check_date(value: date, name: str) -> date:
    """Return the date if it is between the years 1900 and 2200."""
    if not MIN_DATE <= value <= MAX_DATE:
        raise MutationError(Reason.DATE_OUT_OF_RANGE, name, least=str(MIN_DATE.year), most=str(MAX_DATE.year))
    return value


def check_datetime(value: datetime, name: str) -> datetime:
    """Return the time if its date is between the years 1900 and 2200."""
    check_date(value.date(), name)
    return value


def past_datetime(uow: UnitOfWork, value: datetime | None, name: str) -> datetime:
    """Return the time, or now if there is none. Raise `MutationError` if it is in the future."""
    if value is not None and check_datetime(value, name) > uow.now:
        raise MutationError(Reason.TIME_NOT_PAST, name)
    return value or uow.now


@strawberry.input(description="An amount of money in a currency.")
class MoneyInput:
    """An amount with its currency."""

    amount: Decimal = strawberry.field(description="Amount in units of the currency, not in minor units.")
    currency: str = strawberry.field(description="Code of an active currency of the company.")


async def read_money(input_context: InputContext, value: MoneyInput | None, name: str) -> Values:
    """Return the columns of the value of a deal and of its currency."""
    if value is None:
        return {"value": None}
    minor, code = await read_minor_units(input_context, value, name)
    return {"value": minor, "currency_code": code}


async def read_minor_units(input_context: InputContext, value: MoneyInput, name: str) -> tuple[int, str]:
    """Return an amount in minor units, and the code of its currency, which must be in use."""
    currency = await get_active_currency(input_context.uow, value.currency, name, "currency")
    minor = to_minor_units(value.amount, currency.decimal_points)
    if currency.amount(minor) != value.amount:
        raise MutationError(
            Reason.TOO_MANY_DECIMALS, name, "amount", currency=currency.code, most=currency.decimal_points
        )
    if abs(minor) > MAX_AMOUNT:
        raise MutationError(Reason.AMOUNT_TOO_LARGE, name, "amount")
    return minor, currency.code


@strawberry.input(description="An address, in one line or in parts. At least one part is required.")
class AddressInput:
    """An address, in one line or in parts."""

    formatted: str | None = strawberry.field(description="Full address in one line; null for none.", default=None)
    subpremise: str | None = strawberry.field(description="Apartment or suite; null for none.", default=None)
    street_number: str | None = strawberry.field(description="House number; null for none.", default=None)
    street: str | None = strawberry.field(description="Street or road; null for none.", default=None)
    sublocality: str | None = strawberry.field(description="City district or sublocality; null for none.", default=None)
    locality: str | None = strawberry.field(description="City, town or village; null for none.", default=None)
    region: str | None = strawberry.field(description="State or county; null for none.", default=None)
    district: str | None = strawberry.field(
        description="Region; `region` holds the state or county. Null for none.", default=None
    )
    country: str | None = strawberry.field(description="Country; null for none.", default=None)
    postal_code: str | None = strawberry.field(description="Postal code; null for none.", default=None)
    latitude: float | None = strawberry.field(
        description="Latitude in degrees north, -90 to 90; null for none.", default=None
    )
    longitude: float | None = strawberry.field(
        description="Longitude in degrees east, -180 to 180; null for none.", default=None
    )


COORDINATE_LIMITS = {"latitude": 90, "longitude": 180}


def read_address(value: AddressInput, name: str) -> Address:
    """Return an address of which at least one part is given."""
    parts = {part: text for part in Address._fields if (text := getattr(value, part)) is not None}
    if not parts:
        raise MutationError(Reason.ADDRESS_EMPTY, name)
    for part, limit in COORDINATE_LIMITS.items():
        if part in parts:
            number_between(-limit, limit)(parts[part], name)
    lines = {part: validators.line(text, name, part) for part, text in parts.items() if part not in COORDINATE_LIMITS}
    return Address(**{**parts, **lines})


@strawberry.input(description="An email address or a phone number.")
class ContactPointInput:
    """An email address or a phone number."""

    value: str = strawberry.field(description="Email address or phone number.")
    label: str = strawberry.field(description="Purpose, such as work or home. Default: `work`.", default="work")
    is_primary: bool = strawberry.field(
        description="Whether the address or number is the primary one; at most one can be. If none "
        "is, the first in the list becomes primary.",
        default=False,
    )


def contact_points_reader(check: Callable[..., str]) -> Reader:
    """Return a reader of contact points. If none is primary, the first becomes primary."""

    async def read(_input_context: InputContext, value: Sequence[ContactPointInput] | None, name: str) -> Values:
        points = value or ()
        if len(points) > MAX_CONTACT_POINTS:
            raise MutationError(Reason.TOO_MANY_ITEMS, name, most=MAX_CONTACT_POINTS)
        chosen = [index for index, point in enumerate(points) if point.is_primary]
        if len(chosen) > 1:
            raise MutationError(Reason.SEVERAL_PRIMARY, name, str(chosen[1]), "is_primary")
        primary = next((index for index, point in enumerate(points) if point.is_primary), 0)
        return {
            name: tuple(
                ContactPoint(
                    check(point.value, name, str(index), "value"),
                    validators.line(point.label, name, str(index), "label"),
                    index == primary,
                )
                for index, point in enumerate(points)
            )
        }

    return read
