"""What a company settles for all of its users: its name, how often accounts want to be contacted, and its rates."""

from datetime import date
from decimal import Decimal

import strawberry
from strawberry import Maybe

from db.gates import Gate
from db.models import Company
from db.rate_csv import InvalidRates, RateEntry, save_rates
from db.rate_csv import validate_rates as check_rates
from db.unit_of_work import UnitOfWork
from resolvers.context import Context
from resolvers.errors import MutationError, UserErrorCode
from resolvers.mutations import validators
from resolvers.mutations.input_readers import (
    InputContext,
    Readers,
    check_date,
    column_reader,
    number_between,
    read_input,
)
from resolvers.mutations.inputs import MutationInput, optional_field
from resolvers.mutations.runner import PayloadValues

MAX_FOLLOW_UP_DAYS = 3650
MAX_RATES = 1000


@strawberry.input(description="Changes to the company's settings. Omitted fields keep their values.")
class CompanyUpdateInput(MutationInput):
    """The input of `companyUpdate`."""

    name: Maybe[str] = optional_field("Name of the company.")
    follow_up_days: Maybe[int | None] = optional_field(
        "Default interval between contacts with an account, in days (1 to 3650). Null sets no default.",
        Gate.ACCOUNTS,
    )


@strawberry.input(description="An exchange rate between two currencies, valid from its date until the next rate.")
class RateInput:
    """A rate."""

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
    "follow_up_days": column_reader("follow_up_days", number_between(1, MAX_FOLLOW_UP_DAYS)),
}


async def update(context: Context, uow: UnitOfWork, given: CompanyUpdateInput) -> PayloadValues:
    """Change the company. Where the interval is another, the follow-up of every account is made anew."""
    values = await read_input(InputContext(context, uow), given, READERS)
    await uow.update(Company, context.viewer.company.id, **values)
    return {"company": context.viewer.company.id}


async def load_rates(_context: Context, uow: UnitOfWork, given: RatesLoadInput) -> PayloadValues:
    """Keep rates; every total is made anew with them (docs/decisions/money.md#stored-value)."""
    if not 0 < len(given.rates) <= MAX_RATES:
        raise MutationError(
            UserErrorCode.LIMIT_EXCEEDED, f"From 1 to {MAX_RATES} rates can be loaded at once.", "rates"
        )
    entries = [_entry(each) for each in given.rates]
    try:
        check_rates(entries)
    except InvalidRates as wrong:
        raise MutationError(UserErrorCode.INVALID, str(wrong), "rates") from wrong
    return {"loaded": await save_rates(uow, entries, validators.line(given.source, "source"))}


def _entry(given: RateInput) -> RateEntry:
    return RateEntry(
        check_date(given.day, "rates"), given.base.strip().upper(), given.quote.strip().upper(), given.rate
    )
