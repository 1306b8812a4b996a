"""What a company settles for all of its users: its name, how often accounts want to be contacted, and its rates."""

from datetime import date
from decimal import Decimal

import strawberry
from strawberry import Maybe

from db.gates import Gate
from db.models import Company
from db.rates import InvalidRates, RateEntry, save_rates
from db.rates import validate_rates as check_rates
from db.work import UnitOfWork
from resolvers import checks
from resolvers.acting import PayloadValues
from resolvers.context import Context
from resolvers.entering import InputContext, Readers, check_date, column_reader, number_between, read_input
from resolvers.errors import MutationError, UserErrorCode
from resolvers.inputs import MutationInput, optional_field

MAX_FOLLOW_UP_DAYS = 3650
MAX_RATES = 1000


@strawberry.input(description="What to change of the company.")
class CompanyUpdateInput(MutationInput):
    """The input of `companyUpdate`."""

    name: Maybe[str] = optional_field("What it is called.")
    follow_up_days: Maybe[int | None] = optional_field(
        "Every how many days an account wants to be contacted, unless it says otherwise; null for never.",
        Gate.ACCOUNTS,
    )


@strawberry.input(description="What one unit of a currency was worth in another, on a day and until the next rate.")
class RateInput:
    """A rate."""

    day: date = strawberry.field(description="From which day on.", name="date")
    base: str = strawberry.field(description="The code of the currency of which it is one unit.")
    quote: str = strawberry.field(description="The code of the currency in which its worth is told.")
    rate: Decimal = strawberry.field(description="How many units of `quote` that is.")


@strawberry.input(description="Exchange rates.")
class RatesLoadInput(MutationInput):
    """The input of `ratesLoad`."""

    rates: list[RateInput] = strawberry.field(description="At most 1000; they take the place of those of their days.")
    source: str = strawberry.field(description="Where they are from.", default="api")


READERS: Readers = {
    "name": column_reader("name", checks.line, required=True),
    "follow_up_days": column_reader("follow_up_days", number_between(1, MAX_FOLLOW_UP_DAYS)),
}


async def update(context: Context, work: UnitOfWork, given: CompanyUpdateInput) -> PayloadValues:
    """Change the company. Where the interval is another, the follow-up of every account is made anew."""
    values = await read_input(InputContext(context, work), given, READERS)
    await work.update(Company, context.viewer.company.id, **values)
    return {"company": context.viewer.company.id}


async def load_rates(_context: Context, work: UnitOfWork, given: RatesLoadInput) -> PayloadValues:
    """Keep rates; every total is made anew with them (domain.md §7)."""
    if not 0 < len(given.rates) <= MAX_RATES:
        raise MutationError(
            UserErrorCode.LIMIT_EXCEEDED, f"From 1 to {MAX_RATES} rates can be loaded at once.", "rates"
        )
    entries = [_entry(each) for each in given.rates]
    try:
        check_rates(entries)
    except InvalidRates as wrong:
        raise MutationError(UserErrorCode.INVALID, str(wrong), "rates") from wrong
    return {"loaded": await save_rates(work, entries, checks.line(given.source, "source"))}


def _entry(given: RateInput) -> RateEntry:
    return RateEntry(
        check_date(given.day, "rates"), given.base.strip().upper(), given.quote.strip().upper(), given.rate
    )
