"""Money: amounts, exchange rates, and won values compared with an independent computation (docs/decisions/money.md)."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import ROUND_HALF_EVEN, Decimal, localcontext
from fractions import Fraction
from typing import Any

import factories as make
import pytest
from company_fixture import CompanyFixture
from hypothesis import given
from hypothesis import strategies as st

from db.accounts import rollups
from db.models import AccountRollup, Currency, Rate, WonSum
from db.money import rate_csv
from db.money.amounts import (
    Conversion,
    Money,
    RatePolicy,
    UnconvertedReason,
    find_currency,
    to_minor_units,
    won_value,
    won_values,
)
from db.money.exchange_rates import ExchangeRates
from db.row import select_rows

START = date(2025, 1, 1)
DECIMALS = {"EUR": 2, "USD": 2, "JPY": 0, "KWD": 3, "BTC": 2}


def currency(code: str) -> Currency:
    return Currency(
        company_id=1,
        id=1,
        version=1,
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
def test_minor_units_converted_by_decimals_of_currency(minor: int, code: str, amount: str) -> None:
    shown = Money.of_minor(minor, currency(code))

    assert str(shown.amount) == amount
    assert to_minor_units(shown.amount, DECIMALS[code]) == minor


@pytest.mark.parametrize(("amount", "minor"), [("0.125", 12), ("0.135", 14), ("-0.125", -12), ("1E+3", 100_000)])
def test_to_minor_units_rounds_half_to_even(amount: str, minor: int) -> None:
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
def test_quote_is_latest_direct_inverse_or_cross_rate(
    base: str, quote: str, day: date, value: Fraction, on: date
) -> None:
    assert ExchangeRates(RATES).quote(base, quote, day) == (value, on)


def test_quote_prefers_later_of_direct_and_inverse() -> None:
    rates = ExchangeRates([*RATES, rate("USD", "EUR", START + timedelta(5), "0.5")])

    assert rates.quote("EUR", "USD", START + timedelta(4)).rate == Fraction(5, 4)
    assert rates.quote("EUR", "USD", START + timedelta(5)).rate == 2
    assert rates.quote("EUR", "USD", START + timedelta(10)).rate == Fraction(11, 10)


def test_won_value_lists_unconverted_sums_with_reason() -> None:
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


def test_won_value_total_null_when_nothing_converted() -> None:
    assert won_value([won("BTC", START, 7)], ExchangeRates(RATES), EUR).total is None
    assert won_value([], ExchangeRates([]), EUR).total == (Decimal("0.00"), "EUR")
    assert won_value([won("EUR", START, 700)], ExchangeRates([]), EUR).total == (Decimal("7.00"), "EUR")
    assert won_value([won("EUR", START, -700)], ExchangeRates([]), EUR).total == (Decimal("-7.00"), "EUR")


def test_won_value_uses_rate_date_of_policy() -> None:
    sums = [won("USD", START, 11_000), won("USD", START + timedelta(20), 11_000)]
    frozen = Conversion(EUR.target, RatePolicy.FROZEN, START + timedelta(3))
    current = Conversion(EUR.target, RatePolicy.CURRENT, START + timedelta(30))

    assert won_value(sums, ExchangeRates(RATES), EUR).total.amount == Decimal("188.00")
    assert won_value(sums, ExchangeRates(RATES), current).total.amount == Decimal("200.00")
    assert won_value(sums, ExchangeRates(RATES), frozen).total.amount == Decimal("176.00")


def test_conversion_needs_date_of_policy() -> None:
    for policy, on in ((RatePolicy.CURRENT, None), (RatePolicy.FROZEN, None), (RatePolicy.AT_WIN, START)):
        with pytest.raises(ValueError, match="needs a date"):
            Conversion(EUR.target, policy, on)


def test_won_value_is_exact_at_any_size() -> None:
    digits = 123_456_789_012_345_678_901_234_567_890_12
    worth = won_value([won("EUR", START, digits)], ExchangeRates([]), EUR)

    assert worth.total.amount == Decimal("123456789012345678901234567890.12")


days = st.integers(-3, 15).map(lambda ahead: START + timedelta(ahead))
sums = st.lists(
    st.builds(won, st.sampled_from(sorted(DECIMALS)), days, st.integers(-(10**5), 10**5), st.integers(1, 3)),
    max_size=12,
    unique_by=lambda won_sum: (won_sum.currency, won_sum.won_on),
)
pairs = st.sampled_from([(base, quote) for base in DECIMALS for quote in DECIMALS if base < quote])
entries = st.lists(
    st.tuples(pairs, days, st.decimals("0.01", "500", places=6)), max_size=14, unique_by=lambda entry: entry[:2]
)


@pytest.mark.slow
@given(sums, entries, st.sampled_from(sorted(DECIMALS)))
def test_won_value_matches_independent_computation(
    deals: Sequence[WonSum], quoted: Sequence[tuple[tuple[str, str], date, Decimal]], target: str
) -> None:
    known = [rate(*pair, day, str(value)) for pair, day, value in quoted]

    worth = won_value(deals, ExchangeRates(known), Conversion(currency(target)))

    priced = [(deal, expected_rate(quoted, deal.currency, target, deal.won_on)) for deal in deals]
    converted = [Fraction(deal.amount, 10 ** DECIMALS[deal.currency]) * price for deal, price in priced if price]
    assert worth.total == (round_money(sum(converted), target) if converted or not deals else None)
    assert worth.is_complete == all(price for _, price in priced)
    assert worth.deal_count == sum(deal.deal_count for deal in deals)
    unpriced_count = sum(deal.deal_count for deal, price in priced if not price)
    assert sum(part.deal_count for part in worth.unconverted) == unpriced_count
    for part in worth.by_currency:
        amount = sum(deal.amount for deal in deals if deal.currency == part.currency)
        assert part.amount == Decimal(amount).scaleb(-DECIMALS[part.currency])


def round_money(units: Fraction, code: str) -> tuple[Decimal, str]:
    with localcontext(prec=60):
        step = Decimal(1).scaleb(-DECIMALS[code])
        exact = Decimal(units.numerator) / Decimal(units.denominator)
        return exact.quantize(step, ROUND_HALF_EVEN), code


def expected_rate(
    quoted: Sequence[tuple[tuple[str, str], date, Decimal]], base: str, quote: str, day: date
) -> Fraction | None:
    """Compute the rate by the rules: direct or inverse, else the cross rate whose older part is the latest."""
    if base == quote:
        return Fraction(1)
    direct = latest_rate(quoted, base, quote, day)
    if direct:
        return direct[1]
    cross_rates = []
    for between in sorted(DECIMALS):
        first, second = latest_rate(quoted, base, between, day), latest_rate(quoted, between, quote, day)
        if first and second:
            cross_rates.append((-min(first[0], second[0]).toordinal(), between, first[1] * second[1]))
    return min(cross_rates)[2] if cross_rates else None


def latest_rate(
    quoted: Sequence[tuple[tuple[str, str], date, Decimal]], base: str, quote: str, day: date
) -> tuple[date, Fraction] | None:
    known = [(on, Fraction(value)) for pair, on, value in quoted if pair == (base, quote) and on <= day]
    known += [(on, 1 / Fraction(value)) for pair, on, value in quoted if pair == (quote, base) and on <= day]
    return max(known, default=None)


RATES_FILE = """date,base,quote,rate
2026-01-01,EUR,USD,1.25
2026-02-01,EUR,USD,1.10
"""


async def create_dollar_account(viewer: CompanyFixture) -> int:
    async with viewer.uow() as uow:
        account = await make.organization(uow)
        await make.deal(uow, account, **make.won(uow.now, value=110_00, currency_code="USD"))
    return account


async def load_rates(viewer: CompanyFixture, text: str) -> None:
    async with viewer.uow() as uow:
        await rate_csv.save_rates(uow, rate_csv.parse_rates(text.splitlines()), "test.csv")


async def load_rollup(viewer: CompanyFixture) -> AccountRollup:
    """Return the roll-up of the only account."""
    async with viewer.database.snapshot() as snapshot:
        (row,) = await snapshot.for_company(viewer.company.id).all(
            select_rows(AccountRollup).where(AccountRollup.c.is_account)
        )
    return row


async def test_save_rates_recomputes_all_totals(viewer: CompanyFixture) -> None:
    await create_dollar_account(viewer)
    before = await load_rollup(viewer)

    await load_rates(viewer, RATES_FILE)
    loaded = await load_rollup(viewer)
    await load_rates(viewer, "date,base,quote,rate\n2026-02-01,EUR,USD,2\n")
    corrected = await load_rollup(viewer)

    assert (before.won_value, before.won_value_is_complete) == (None, False)
    assert (loaded.won_value, loaded.won_value_is_complete) == (100_00, True)
    assert corrected.won_value == 55_00


async def test_won_values_takes_one_statement_with_cached_rates(viewer: CompanyFixture) -> None:
    accounts = [await create_dollar_account(viewer) for _ in range(3)]
    await load_rates(viewer, RATES_FILE)
    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)
        kuwaiti = Conversion(await find_currency(store, "KWD"))
        await won_values(store, accounts, EUR)
        viewer.statements.clear()

        values = await won_values(store, [*accounts, 7], EUR)
        unconverted = await won_values(store, accounts[:1], kuwaiti)

    assert len(viewer.statements) == 2
    assert [values[account].total.amount for account in accounts] == [Decimal(100)] * 3
    assert (values[7].total, values[7].deal_count) == ((Decimal("0.00"), "EUR"), 0)
    assert unconverted[accounts[0]].unconverted[0].reason is UnconvertedReason.NO_RATE


async def load_rates_and_fail(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        await rate_csv.save_rates(uow, rate_csv.parse_rates(["date,base,quote,rate", "2026-02-01,EUR,USD,2"]), "x")
        await rollups.recompute(uow, ())
        raise ZeroDivisionError


async def test_rates_cache_forgets_rolled_back_rates(viewer: CompanyFixture) -> None:
    await create_dollar_account(viewer)
    await load_rates(viewer, RATES_FILE)

    with pytest.raises(ZeroDivisionError):
        await load_rates_and_fail(viewer)
    async with viewer.uow() as uow:
        await make.organization(uow, "Another")

    assert (await load_rollup(viewer)).won_value == 100_00


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
def test_parse_rates_reports_line_of_error(text: str, message: str) -> None:
    with pytest.raises(rate_csv.InvalidRates, match=message):
        rate_csv.parse_rates(text.splitlines())
