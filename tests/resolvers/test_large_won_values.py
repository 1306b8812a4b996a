"""Won values beyond what is stored: sums that are read may be of any size, stored ones are refused with a reason."""

from typing import Any

import pytest
from company_fixture import CompanyFixture
from mutate import create_account, create_record, mutation_payload, run_mutation
from sqlalchemy import update

from db.models import AccountRollup

MOST = "9999999999999.99"
RATE = {"date": "2026-01-01", "base": "USD", "quote": "EUR", "rate": "1"}
BOARD = "{ accountBoard { columns { count wonValue { amount } } } accountSummary { wonValue { amount } } }"


async def error_of(viewer: CompanyFixture, name: str, **values: Any) -> tuple[str, str]:
    (error,) = (await mutation_payload(viewer, name, "__typename", **values))["userErrors"]
    return error["code"], error["message"]


@pytest.mark.slow
async def test_mutations_refuse_won_value_beyond_limit(viewer: CompanyFixture) -> None:
    first, _ = await create_account(viewer, "Northwind", value={"amount": MOST, "currency": "EUR"})
    second, _ = await create_account(viewer, "Contoso", value={"amount": "5", "currency": "EUR"})
    deal = await create_record(
        viewer, "dealCreate", title="D", organizationId=first, value={"amount": "1", "currency": "EUR"}
    )
    for name, values in (("dealWin", {"id": deal}), ("organizationMerge", {"id": second, "intoId": first})):
        code, message = await error_of(viewer, name, **values)
        assert (code, "Northwind would add up to more than 10,000,000,000,000.00 EUR" in message) == (
            "LIMIT_EXCEEDED",
            True,
        ), message
    assert (await viewer.ask("{ accounts { totalCount } }"))["accounts"]["totalCount"] == 2


async def test_rates_refused_when_won_value_exceeds_limit(viewer: CompanyFixture) -> None:
    await run_mutation(viewer, "ratesLoad", "loaded", rates=[RATE])
    await create_account(viewer, "Northwind", value={"amount": MOST, "currency": "USD"})
    code, message = await error_of(viewer, "ratesLoad", rates=[{**RATE, "rate": "2"}])
    assert (code, "Northwind" in message) == ("LIMIT_EXCEEDED", True)


async def test_won_value_readable_in_weak_currency(viewer: CompanyFixture) -> None:
    await run_mutation(viewer, "ratesLoad", "loaded", rates=[{**RATE, "base": "EUR", "quote": "IDR", "rate": "20000"}])
    await create_account(viewer, value={"amount": MOST, "currency": "EUR"})
    won_value = (
        '{ accounts { nodes { wonValue(in: "IDR") { total { amount } byCurrency { converted { amount } } } } } }'
    )
    (account,) = (await viewer.ask(won_value))["accounts"]["nodes"]
    assert account["wonValue"]["total"] == {"amount": "199999999999999800.00"}


async def test_sums_of_accounts_exceed_64_bits(viewer: CompanyFixture) -> None:
    for name in ("A", "B", "C"):
        await create_account(viewer, name)
    async with viewer.uow() as uow:
        await uow.write(update(AccountRollup.table).values(won_value=9 * 10**18 + 7))
    found = await viewer.ask(BOARD)
    assert found["accountBoard"]["columns"][0] == {"count": 3, "wonValue": {"amount": "270000000000000000.21"}}
    assert found["accountSummary"]["wonValue"]["amount"] == "270000000000000000.21"


async def test_current_rate_is_not_in_the_future(viewer: CompanyFixture) -> None:
    future = {**RATE, "date": "2026-03-19", "rate": "7"}  # tomorrow
    await run_mutation(viewer, "ratesLoad", "loaded", rates=[{**RATE, "date": "2026-03-18", "rate": "2"}, future])
    await create_account(viewer, value={"amount": "10", "currency": "USD"})
    query = "{ accounts { nodes { wonValue(rates: CURRENT) { total { amount } ratesAsOf } } } }"
    (account,) = (await viewer.ask(query))["accounts"]["nodes"]
    assert account["wonValue"] == {"total": {"amount": "20.00"}, "ratesAsOf": "2026-03-18"}
