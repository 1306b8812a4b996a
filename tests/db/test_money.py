"""Money: exact amounts, rates by day, and what won deals are worth, against a reckoning of its own (docs/decisions/money.md)."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import ROUND_HALF_EVEN, Decimal, localcontext
from fractions import Fraction
from typing import Any

import factories as make
import pytest
from company_fixture import CompanyFixture
from hypothesis import given
from hypothesis import strategies as some

from db import rate_csv as rates_file
from db import rollups
from db.exchange_rates import ExchangeRates
from db.models import AccountRollup, Currency, Rate, WonSum
from db.money import (
    Conversion,
    Money,
    MoneyOverflow,
    RatePolicy,
    UnconvertedReason,
    find_currency,
    to_minor_units,
    won_value,
    won_values,
)
from db.row import select_rows

START = date(2025, 1, 1)
DECIMALS = {"EUR": 2, "USD": 2, "JPY": 0, "KWD": 3, "BTC": 2}


def currency(code: str) -> Currency:
    return Currency(
        company_id=1,
        code=code,
        name=code,
        symbol=code,
        decimal_points=DECIMALS[code],
        is_active=True,
        is_custom=False,
    )


def rate(base: str, quote: str, day: date, value: str) -> Rate:
    return Rate(company_id=1, base=base, quote=quote, on_date=day, rate=Decimal(value), source="test", loaded_at=None)


def won(code: str, day: date, amount: int, deals: int = 1) -> Any:
    unit = currency(code)
    values = {"company_id": 1, "organization_id": 1, "currency": code, "won_on": day}
    return WonSum(**values, amount=amount, deal_count=deals, unit=unit)


EUR = Conversion(currency("EUR"))
RATES = [
    rate("EUR", "USD", START, "1.25"),
    rate("EUR", "USD", START + timedelta(10), "1.1"),
    rate("EUR", "JPY", START, "160"),
    rate("KWD", "EUR", START, "3"),
]


@pytest.mark.parametrize(
    ("minor", "code", "amount"),
    [(1250, "EUR", "12.50"), (-5, "EUR", "-0.05"), (1250, "JPY", "1250"), (1250, "KWD", "1.250")],
)
def test_minor_units_are_shown_by_the_exponent_of_the_currency(minor: int, code: str, amount: str) -> None:
    shown = Money.of_minor(minor, currency(code))

    assert str(shown.amount) == amount
    assert to_minor_units(shown.amount, DECIMALS[code]) == minor


@pytest.mark.parametrize(("amount", "minor"), [("0.125", 12), ("0.135", 14), ("-0.125", -12), ("1E+3", 100_000)])
def test_more_decimals_than_the_currency_has_are_rounded_half_to_even(amount: str, minor: int) -> None:
    assert to_minor_units(Decimal(amount), 2) == minor


@pytest.mark.parametrize(
    ("base", "quote", "day", "value", "on"),
    [
        ("EUR", "USD", START, Fraction(5, 4), START),
        ("EUR", "USD", START + timedelta(9), Fraction(5, 4), START),
        ("EUR", "USD", START + timedelta(10), Fraction(11, 10), START + timedelta(10)),
        ("USD", "EUR", START, Fraction(4, 5), START),
        ("USD", "JPY", START + timedelta(30), Fraction(160) / Fraction(11, 10), START),
        ("KWD", "USD", START, Fraction(15, 4), START),
    ],
)
def test_a_rate_is_the_latest_not_after_the_day_direct_inverse_or_across(
    base: str, quote: str, day: date, value: Fraction, on: date
) -> None:
    assert ExchangeRates(RATES).quote(base, quote, day) == (value, on)


def test_the_younger_of_a_direct_and_an_inverse_rate_counts() -> None:
    rates = ExchangeRates([*RATES, rate("USD", "EUR", START + timedelta(5), "0.5")])

    assert rates.quote("EUR", "USD", START + timedelta(4)).rate == Fraction(5, 4)
    assert rates.quote("EUR", "USD", START + timedelta(5)).rate == 2
    assert rates.quote("EUR", "USD", START + timedelta(10)).rate == Fraction(11, 10)


def test_what_has_no_rate_is_left_out_and_named_with_its_reason() -> None:
    sums = [
        won("EUR", START, 1000),
        won("USD", START - timedelta(1), 500),
        won("USD", START, 125),
        won("BTC", START, 7, 2),
    ]

    worth = won_value(sums, ExchangeRates(RATES), EUR)

    assert worth.total == (Decimal("11.00"), "EUR")
    assert not worth.is_complete
    assert worth.deal_count == 5
    assert worth.unconverted == [
        ("BTC", Decimal("0.07"), 2, UnconvertedReason.NO_RATE),
        ("USD", Decimal("5.00"), 1, UnconvertedReason.NO_RATE_AT_DATE),
    ]
    assert [(part.currency, part.amount, part.converted) for part in worth.by_currency] == [
        ("BTC", Decimal("0.07"), None),
        ("EUR", Decimal("10.00"), (Decimal("10.00"), "EUR")),
        ("USD", Decimal("6.25"), None),
    ]
    assert worth.rates_as_of == START


def test_the_total_is_null_where_nothing_could_be_converted_and_nothing_where_nothing_was_won() -> None:
    assert won_value([won("BTC", START, 7)], ExchangeRates(RATES), EUR).total is None
    assert won_value([], ExchangeRates([]), EUR).total == (Decimal("0.00"), "EUR")
    assert won_value([won("EUR", START, 700)], ExchangeRates([]), EUR).total == (Decimal("7.00"), "EUR")
    assert won_value([won("EUR", START, -700)], ExchangeRates([]), EUR).total == (Decimal("-7.00"), "EUR")


def test_each_policy_takes_its_own_day() -> None:
    sums = [won("USD", START, 11_000), won("USD", START + timedelta(20), 11_000)]
    frozen = Conversion(EUR.target, RatePolicy.FROZEN, START + timedelta(3))

    assert won_value(sums, ExchangeRates(RATES), EUR).total.amount == Decimal("188.00")
    assert won_value(sums, ExchangeRates(RATES), Conversion(EUR.target, RatePolicy.CURRENT)).total.amount == Decimal(
        "200.00"
    )
    assert won_value(sums, ExchangeRates(RATES), frozen).total.amount == Decimal("176.00")


def test_a_total_beyond_what_can_be_kept_is_refused() -> None:
    most = won_value([won("EUR", START, 10**15)], ExchangeRates([]), EUR)
    beyond = won_value([won("EUR", START, 10**15 + 1)], ExchangeRates([]), EUR)

    assert most.minor == 10**15
    with pytest.raises(MoneyOverflow, match="more than the limit"):
        _ = beyond.total


days = some.integers(-3, 15).map(lambda ahead: START + timedelta(ahead))
sums = some.lists(
    some.builds(won, some.sampled_from(sorted(DECIMALS)), days, some.integers(-(10**5), 10**5), some.integers(1, 3)),
    max_size=12,
    unique_by=lambda each: (each.currency, each.won_on),
)
pairs = some.sampled_from([(base, quote) for base in DECIMALS for quote in DECIMALS if base < quote])
entries = some.lists(
    some.tuples(pairs, days, some.decimals("0.01", "500", places=6)), max_size=14, unique_by=lambda each: each[:2]
)


@given(sums, entries, some.sampled_from(sorted(DECIMALS)))
def test_a_won_value_is_what_a_reckoning_by_hand_says(
    deals: Sequence[WonSum], quoted: Sequence[tuple[tuple[str, str], date, Decimal]], target: str
) -> None:
    known = [rate(*pair, day, str(value)) for pair, day, value in quoted]

    worth = won_value(deals, ExchangeRates(known), Conversion(currency(target)))

    found = [(each, by_hand(quoted, each.currency, target, each.won_on)) for each in deals]
    converted = [Fraction(each.amount, 10 ** DECIMALS[each.currency]) * price for each, price in found if price]
    assert worth.total == (rounded(sum(converted), target) if converted or not deals else None)
    assert worth.is_complete == all(price for _, price in found)
    assert worth.deal_count == sum(each.deal_count for each in deals)
    lost = sum(each.deal_count for each, price in found if not price)
    assert sum(each.deal_count for each in worth.unconverted) == lost
    for part in worth.by_currency:
        own = sum(each.amount for each in deals if each.currency == part.currency)
        assert part.amount == Decimal(own).scaleb(-DECIMALS[part.currency])


def rounded(units: Fraction, code: str) -> tuple[Decimal, str]:
    with localcontext(prec=60):
        step = Decimal(1).scaleb(-DECIMALS[code])
        exact = Decimal(units.numerator) / Decimal(units.denominator)
        return exact.quantize(step, ROUND_HALF_EVEN), code


def by_hand(
    quoted: Sequence[tuple[tuple[str, str], date, Decimal]], base: str, quote: str, day: date
) -> Fraction | None:
    """What the rules say of one amount: direct or inverse, else by the currency whose older leg is the youngest."""
    if base == quote:
        return Fraction(1)
    near = leg(quoted, base, quote, day)
    if near:
        return near[1]
    crossings = []
    for between in sorted(DECIMALS):
        there, on = leg(quoted, base, between, day), leg(quoted, between, quote, day)
        if there and on:
            crossings.append((-min(there[0], on[0]).toordinal(), between, there[1] * on[1]))
    return min(crossings)[2] if crossings else None


def leg(
    quoted: Sequence[tuple[tuple[str, str], date, Decimal]], base: str, quote: str, day: date
) -> tuple[date, Fraction] | None:
    known = [(on, Fraction(value)) for pair, on, value in quoted if pair == (base, quote) and on <= day]
    known += [(on, 1 / Fraction(value)) for pair, on, value in quoted if pair == (quote, base) and on <= day]
    return max(known, default=None)


RATES_FILE = """date,base,quote,rate
2026-01-01,EUR,USD,1.25
2026-02-01,EUR,USD,1.10
"""


async def dollar_account(world: CompanyFixture) -> int:
    async with world.uow() as uow:
        account = await make.organization(uow)
        await make.deal(uow, account, **make.won(uow.now, value=110_00, currency_code="USD"))
    return account


async def load(world: CompanyFixture, text: str) -> None:
    async with world.uow() as uow:
        await rates_file.save_rates(uow, rates_file.parse_rates(text.splitlines()), "test.csv")


async def rollup(world: CompanyFixture) -> AccountRollup:
    """Of the one account there is."""
    async with world.database.snapshot() as snapshot:
        (only,) = await snapshot.for_company(world.company.id).all(
            select_rows(AccountRollup).where(AccountRollup.c.is_account)
        )
    return only


async def test_loading_rates_computes_every_total_anew(world: CompanyFixture) -> None:
    await dollar_account(world)
    before = await rollup(world)

    await load(world, RATES_FILE)
    loaded = await rollup(world)
    await load(world, "date,base,quote,rate\n2026-02-01,EUR,USD,2\n")
    corrected = await rollup(world)

    assert (before.won_value, before.won_value_is_complete) == (None, False)
    assert (loaded.won_value, loaded.won_value_is_complete) == (100_00, True)
    assert corrected.won_value == 55_00


async def test_one_statement_answers_for_many_accounts_once_the_rates_are_read(world: CompanyFixture) -> None:
    accounts = [await dollar_account(world) for _ in range(3)]
    await load(world, RATES_FILE)
    async with world.database.snapshot() as snapshot:
        store = snapshot.for_company(world.company.id)
        kuwaiti = Conversion(await find_currency(store, "KWD"))
        await won_values(store, accounts, EUR)
        world.statements.clear()

        found = await won_values(store, [*accounts, 7], EUR)
        lost = await won_values(store, accounts[:1], kuwaiti)

    assert len(world.statements) == 2
    assert [found[each].total.amount for each in accounts] == [Decimal(100)] * 3
    assert (found[7].total, found[7].deal_count) == ((Decimal("0.00"), "EUR"), 0)
    assert lost[accounts[0]].unconverted[0].reason is UnconvertedReason.NO_RATE


async def load_and_fail(world: CompanyFixture) -> None:
    async with world.uow() as uow:
        await rates_file.save_rates(uow, rates_file.parse_rates(["date,base,quote,rate", "2026-02-01,EUR,USD,2"]), "x")
        await rollups.recompute(uow, ())
        raise ZeroDivisionError


async def test_rates_that_were_rolled_back_are_not_remembered(world: CompanyFixture) -> None:
    await dollar_account(world)
    await load(world, RATES_FILE)

    with pytest.raises(ZeroDivisionError):
        await load_and_fail(world)
    async with world.uow() as uow:
        await make.organization(uow, "Another")

    assert (await rollup(world)).won_value == 100_00


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "line 1: the header must be date,base,quote,rate"),
        ("day,from,to,rate\n", "line 1: the header must be"),
        ("date,base,quote,rate\n2026-13-01,EUR,USD,1", "line 2"),
        ("date,base,quote,rate\n2026-01-01,EUR,USD,1\n2026-01-02,EUR,USD,one", "line 3"),
        ("date,base,quote,rate\n2026-01-01,EUR,USD,0", "more than 0"),
        ("date,base,quote,rate\n2026-01-01,EUR,USD,NaN", "more than 0"),
        ("date,base,quote,rate\n2026-01-01,EUR,EUR,1", "must be different currencies"),
        ("date,base,quote,rate\n2026-01-01,EUR,USD", "line 2"),
        ("date,base,quote,rate\n2026-01-01,EUR,USD,1\n2026-01-01,EUR,USD,2", "two rates on the same day"),
    ],
)
def test_a_file_of_rates_that_cannot_be_read_says_where(text: str, message: str) -> None:
    with pytest.raises(rates_file.InvalidRates, match=message):
        rates_file.parse_rates(text.splitlines())
