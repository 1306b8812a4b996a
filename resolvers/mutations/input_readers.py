"""From what a person enters to what is kept: part by part, each by its reader.

A reader takes the value of one part of an input and answers the columns that follow from it, or raises the `Mistake`
that says what to mend and where. What is left out of an input is left as it is.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, TypeAlias

import strawberry
from strawberry import Maybe, Some

from db.html import sanitize_html
from db.models import Address, ContactPoint, Currency
from db.money import to_minor_units
from db.row import Row, select_rows
from db.text import fold
from db.unit_of_work import UnitOfWork
from resolvers.context import Context
from resolvers.errors import MutationError, UserErrorCode
from resolvers.mutations import validators
from resolvers.mutations.inputs import optional_field
from resolvers.mutations.row_lookup import decode_row_id, get_live_row

MAX_AMOUNT = 10**15
MIN_DATE, MAX_DATE = date(1900, 1, 1), date(2200, 1, 1)

Values: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True)
class InputContext:
    """Where something is entered: the operation, and the unit of work."""

    context: Context
    uow: UnitOfWork


Reader: TypeAlias = Callable[[InputContext, Any, str], Awaitable[Values]]
Readers: TypeAlias = Mapping[str, Reader]


async def read_input(input_context: InputContext, given: Any, readers: Readers) -> dict[str, Any]:
    """The columns that follow from the parts of an input that were given."""
    columns: dict[str, Any] = {}
    for name, reader in readers.items():
        value = getattr(given, name, None)
        if value is not None:
            columns |= await reader(input_context, value.value if isinstance(value, Some) else value, name)
    return columns


def column_reader(column: str, check: Callable[..., Any], *, required: bool = False) -> Reader:
    """Keep what `check(value, name)` makes of it in that column; null empties it, unless it is required."""

    async def read(_desk: InputContext, value: Any, name: str) -> Values:
        if value is None and required:
            raise MutationError(UserErrorCode.BLANK, "This must not be empty.", name)
        return {column: None if value is None else check(value, name)}

    return read


def name_reader(column: str) -> Reader:
    """Keep a name, and beside it the form in which it is compared."""

    async def read(_desk: InputContext, value: Any, name: str) -> Values:
        line = validators.line(value or "", name)
        return {column: line, f"folded_{column}": fold(line)[: validators.MAX_LINE_LENGTH]}

    return read


def reference_reader(column: str, kind: type[Row]) -> Reader:
    """Keep which row of that kind is meant; null for none. One that is not in use any more stays where it is only."""

    async def read(input_context: InputContext, value: Any, name: str) -> Values:
        if value is None:
            return {column: None}
        row = await get_live_row(input_context.uow, kind, decode_row_id(input_context.uow, kind, value), name)
        if not getattr(row, "is_active", True):
            message = "This is not in use any more: it stays where it is, but cannot be chosen."
            raise MutationError(UserErrorCode.INVALID, message, name)
        return {column: row.id}

    return read


@strawberry.input
class IsActiveField:
    """What can be said of everything that a company settles."""

    is_active: Maybe[bool] = optional_field("Whether the item can be chosen. Where it is already in use, it stays.")


IS_ACTIVE_READERS: Readers = {"is_active": column_reader("is_active", lambda value, _name: value, required=True)}


def number_between(lowest: float, highest: float) -> Callable[[Any, str], Any]:
    """A number within these limits."""

    def check(value: Any, name: str) -> Any:
        if not lowest <= value <= highest:
            raise MutationError(UserErrorCode.INVALID, f"This must be from {lowest} to {highest}.", name)
        return value

    return check


def check_date(value: date, name: str) -> date:
    """A day that somebody can mean."""
    if not MIN_DATE <= value <= MAX_DATE:
        raise MutationError(UserErrorCode.INVALID, f"This must lie between {MIN_DATE.year} and {MAX_DATE.year}.", name)
    return value


def check_datetime(value: datetime, name: str) -> datetime:
    """A moment that somebody can mean."""
    check_date(value.date(), name)
    return value


def read_html(value: str, name: str) -> str:
    """The HTML of a note, with nothing left in it that could act (docs/decisions/editing.md#text)."""
    kept = sanitize_html(validators.text(value, name))
    if not kept.strip():
        raise MutationError(UserErrorCode.BLANK, "This must not be empty.", name)
    return kept


@strawberry.input(description="An amount of money in a currency.")
class MoneyInput:
    """What a price says."""

    amount: Decimal = strawberry.field(description="Amount in units of the currency, not in minor units.")
    currency: str = strawberry.field(description="Code of an active currency of the company.")


async def read_money(input_context: InputContext, value: MoneyInput | None, name: str) -> Values:
    """The value of a deal and its currency; null for none."""
    if value is None:
        return {"value": None}
    minor, code = await read_minor_units(input_context, value, name)
    return {"value": minor, "currency_code": code}


async def read_minor_units(input_context: InputContext, value: MoneyInput, name: str) -> tuple[int, str]:
    """An amount in minor units, and the code of its currency."""
    unit = await input_context.uow.first(
        select_rows(Currency).where(Currency.c.code == value.currency, Currency.c.is_active)
    )
    if unit is None:
        message = f"The company has no currency {value.currency[:8]!r} in use."
        raise MutationError(UserErrorCode.NOT_FOUND, message, name, "currency")
    minor = to_minor_units(value.amount, unit.decimal_points)
    if unit.amount(minor) != value.amount:
        message = f"An amount of {unit.code} has at most {unit.decimal_points} decimals."
        raise MutationError(UserErrorCode.INVALID, message, name, "amount")
    if abs(minor) > MAX_AMOUNT:
        raise MutationError(UserErrorCode.INVALID, "This is more than can be kept.", name, "amount")
    return minor, unit.code


@strawberry.input(description="An address, in one line or in parts. At least one part is required.")
class AddressInput:
    """What an address says."""

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
    """A place of which something is said."""
    given = {part: said for part in Address._fields if (said := getattr(value, part)) is not None}
    if not given:
        raise MutationError(UserErrorCode.BLANK, "Say something of the address, or null for none.", name)
    for part, most in COORDINATE_LIMITS.items():
        if part in given:
            number_between(-most, most)(given[part], name)
    texts = {part: validators.line(said, name, part) for part, said in given.items() if part not in COORDINATE_LIMITS}
    return Address(**{**given, **texts})


@strawberry.input(description="An email address or a phone number.")
class ContactPointInput:
    """How somebody can be reached."""

    value: str = strawberry.field(description="Email address or phone number.")
    label: str = strawberry.field(description="Purpose, such as work or home. Default: `work`.", default="work")
    is_primary: bool = strawberry.field(
        description="Whether it is the primary one; at most one can be. If none "
        "is, the first in the list becomes primary.",
        default=False,
    )


def contact_points_reader(check: Callable[..., str]) -> Reader:
    """Keep all of somebody's addresses or numbers; the first is the one to try first, where none is said to be."""

    async def read(_desk: InputContext, value: Sequence[ContactPointInput] | None, name: str) -> Values:
        given = value or ()
        if sum(each.is_primary for each in given) > 1:
            raise MutationError(UserErrorCode.INVALID, "Only one of them can be the one to try first.", name)
        first = next((place for place, each in enumerate(given) if each.is_primary), 0)
        return {
            name: tuple(
                ContactPoint(check(each.value, name), validators.line(each.label, name), place == first)
                for place, each in enumerate(given)
            )
        }

    return read
