"""Company settings and exchange rates: mutations."""

from datetime import date
from decimal import Decimal
from zoneinfo import ZoneInfo

import strawberry
from strawberry import Maybe

from db.accounts.follow_ups import MAX_FOLLOW_UP_DAYS
from db.company_time_zone import move_won_days
from db.gates import ClosedGates, Gate
from db.models import Company
from db.money.rate_csv import RateEntry, RateProblem, rate_problem, save_rates
from db.unit_of_work import UnitOfWork
from resolvers.company_effects import CompanyEffects, total_of
from resolvers.context import Context, Info
from resolvers.errors import MutationError
from resolvers.mutations import validators
from resolvers.mutations.input_readers import (
    InputContext,
    Readers,
    boolean_reader,
    check_date,
    column_reader,
    number_between,
    read_input,
)
from resolvers.mutations.inputs import MutationInput, OwnUpdateInput, optional_field, required_field
from resolvers.mutations.row_lookup import check_version, get_active_currency
from resolvers.mutations.runner import PayloadValues
from resolvers.reasons import Reason

MAX_RATES = 1000


@strawberry.input(description="Changes to the company's settings. Omitted fields keep their values.")
class CompanyUpdateInput(OwnUpdateInput):
    """The input of `companyUpdate`."""

    name: Maybe[str | None] = required_field("Name of the company.")
    time_zone: Maybe[str | None] = required_field(
        "IANA time zone of the company. Days of wins and the like are computed again; profiles keep their time zones."
    )
    currency: Maybe[str | None] = required_field(
        "Code of an active currency, in which all totals are computed again. Deals keep their currencies."
    )
    follow_up_days: Maybe[int | None] = optional_field(
        "Default interval between contacts with an account, in days (1 to 3650). Null sets no default.",
        Gate.ACCOUNTS,
    )
    allows_remote_images: Maybe[bool | None] = required_field(
        "Whether notes show images from other servers, which then learn who reads a note."
    )


@strawberry.input(description="An exchange rate between two currencies, valid from its date until the next rate.")
class RateInput:
    """An exchange rate."""

    day: date = strawberry.field(description="First day on which the rate applies.", name="date")
    base: str = strawberry.field(description="Code of the base currency, of which the rate values one unit.")
    quote: str = strawberry.field(description="Code of the quote currency, in which the rate is expressed.")
    rate: Decimal = strawberry.field(description="Units of `quote` for one unit of `base`; greater than 0.")


@strawberry.input(description="Exchange rates to load.")
class RatesLoadInput(MutationInput):
    """The input of `ratesLoad`."""

    rates: list[RateInput] = strawberry.field(
        description="Rates to load, 1 to 1000. Each replaces the stored rate of the same pair and day."
    )
    source: str = strawberry.field(description="Source of the rates. Default: `api`.", default="api")


READERS: Readers = {
    "name": column_reader("name", validators.line, required=True),
    "time_zone": column_reader("time_zone", validators.time_zone, required=True),
    "currency": column_reader("currency", validators.line, required=True),
    "follow_up_days": column_reader("follow_up_days", number_between(1, MAX_FOLLOW_UP_DAYS)),
    "allows_remote_images": boolean_reader("allows_remote_images"),
}


def _version_column(closed: ClosedGates) -> str:
    """Return the column that counts the changes of settings which the viewer may see."""
    return "version" if Gate.ACCOUNTS in closed else "account_version"


def version(company: strawberry.Parent[Company], info: Info) -> int:
    """Number of the changes of settings that the viewer may see, from 1."""
    number: int = getattr(company, _version_column(info.context.store.closed))
    return number


async def update(context: Context, uow: UnitOfWork, input: CompanyUpdateInput) -> PayloadValues:
    """Update the company. Everything that follows from its settings is computed again."""
    values = await read_input(InputContext(context, uow), input, READERS)
    if "currency" in values:
        await get_active_currency(uow, values["currency"], "currency")
    row = await uow.get_one(Company, uow.company_id)
    await check_version(uow, row, input, values, version_column=_version_column(uow.closed))
    before = await total_of(uow)
    await uow.update(Company, row.id, **values)
    moved_count = await move_won_days(uow, ZoneInfo(values["time_zone"])) if "time_zone" in values else 0
    return {"company": row.id, "effects": CompanyEffects(moved_count, before)}


async def load_rates(_context: Context, uow: UnitOfWork, input: RatesLoadInput) -> PayloadValues:
    """Save exchange rates. All totals are recomputed (docs/decisions/money.md#stored-value)."""
    if not 0 < len(input.rates) <= MAX_RATES:
        raise MutationError(Reason.COUNT_OUT_OF_RANGE, "rates", most=MAX_RATES)
    entries = [_to_entry(index, rate_input) for index, rate_input in enumerate(input.rates)]
    for index, entry in enumerate(entries):
        _check_rate(entry, index)
    return {"loaded": await save_rates(uow, entries, validators.line(input.source, "source"))}


def _check_rate(entry: RateEntry, index: int) -> None:
    path = ("rates", str(index))
    match rate_problem(entry):
        case RateProblem.OUT_OF_RANGE:
            raise MutationError(Reason.RATE_OUT_OF_RANGE, *path)
        case RateProblem.SAME_CURRENCY:
            raise MutationError(Reason.RATE_OF_ONE_CURRENCY, *path, currency=entry.base)
        case RateProblem.CODE_LENGTH:
            raise MutationError(Reason.CURRENCY_CODE_MALFORMED, *path)


def _to_entry(index: int, rate_input: RateInput) -> RateEntry:
    try:
        day = check_date(rate_input.day, "date")
    except MutationError as error:
        raise error.with_path_prefix("rates", str(index)) from error
    return RateEntry(
        day,
        rate_input.base.strip().upper(),
        rate_input.quote.strip().upper(),
        rate_input.rate,
    )
