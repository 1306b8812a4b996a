"""Currencies of the company: list, make and retire."""

import strawberry
from strawberry import Maybe

from db.models import Currency
from db.money.amounts import find_currency
from db.money.currency_codes import CURRENCY_CODE, currency_values
from db.row import select_rows
from db.unit_of_work import UnitOfWork
from resolvers.context import Context, Info
from resolvers.errors import MutationError
from resolvers.mutations import validators
from resolvers.mutations.input_readers import (
    IS_ACTIVE_READERS,
    InputContext,
    IsActiveField,
    Readers,
    column_reader,
    read_input,
)
from resolvers.mutations.inputs import MutationInput, OwnUpdateInput, required_field
from resolvers.mutations.row_lookup import check_version
from resolvers.mutations.runner import PayloadValues
from resolvers.reasons import Reason

MAX_DECIMALS = 8
_CURRENCIES = select_rows(Currency).order_by(Currency.c.code)


async def list_all(info: Info) -> list[Currency]:
    """All currencies of the company, by code."""
    return await info.context.store.all(_CURRENCIES)


@strawberry.input(description="A new currency.")
class CurrencyCreateInput(MutationInput):
    """The input of `currencyCreate`."""

    code: str = strawberry.field(description="Code of 2 to 8 capital letters and digits: ISO 4217, or an own one.")
    name: str | None = strawberry.field(description="Name. Default: that of ISO 4217, else the code.", default=None)
    symbol: str | None = strawberry.field(description="Symbol. Default: the usual one, else the code.", default=None)
    decimal_points: int | None = strawberry.field(
        description="Number of decimals, 0 to 8, which cannot be changed later. Default: that of ISO 4217.",
        default=None,
    )


@strawberry.input(description="Changes to a currency, selected by its code. Omitted fields keep their values.")
class CurrencyUpdateInput(OwnUpdateInput, IsActiveField):
    """The input of `currencyUpdate`."""

    code: str = strawberry.field(description="Code of the currency.")
    name: Maybe[str | None] = required_field("Name of the currency.")
    symbol: Maybe[str | None] = required_field("Symbol of the currency.")


READERS: Readers = {
    **IS_ACTIVE_READERS,
    "name": column_reader("name", validators.line, required=True),
    "symbol": column_reader("symbol", validators.line, required=True),
}


async def create(_context: Context, uow: UnitOfWork, input: CurrencyCreateInput) -> PayloadValues:
    """Make a currency."""
    code = input.code.strip().upper()
    if not CURRENCY_CODE.fullmatch(code):
        raise MutationError(Reason.CURRENCY_CODE_MALFORMED, "code")
    if await find_currency(uow, code) is not None:
        raise MutationError(Reason.CURRENCY_EXISTS, "code", currency=code)
    values = currency_values(code)
    given = {name: getattr(input, name) for name in ("name", "symbol") if getattr(input, name) is not None}
    values |= {name: validators.line(text, name) for name, text in given.items()}
    if input.decimal_points is not None:
        if not 0 <= input.decimal_points <= MAX_DECIMALS:
            raise MutationError(Reason.NUMBER_OUT_OF_RANGE, "decimal_points", least=0, most=MAX_DECIMALS)
        values["decimal_points"] = input.decimal_points
    (currency_id,) = await uow.insert(Currency, [{**values, "is_custom": True}])
    return {"currency": currency_id}


async def update(context: Context, uow: UnitOfWork, input: CurrencyUpdateInput) -> PayloadValues:
    """Rename or retire a currency. Deals keep a retired one."""
    values = await read_input(InputContext(context, uow), input, READERS)
    row = await find_currency(uow, input.code)
    if row is None:
        raise MutationError(Reason.CURRENCY_UNKNOWN, "code", currency=input.code[:8])
    if values.get("is_active") is False and input.code == context.viewer.company.currency:
        raise MutationError(Reason.OWN_CURRENCY, "is_active")
    await check_version(uow, row, input, values)
    await uow.update(Currency, row.id, **values)
    return {"currency": row.id}
