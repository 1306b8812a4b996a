"""Exchange rates are readable, and deals show their value in other currencies."""

from datetime import UTC, datetime

from company_fixture import CompanyFixture
from factories import deal, organization, won
from mutate import run_mutation

RATES = """query ($base: String, $after: String) {
  exchangeRates(base: $base, first: 1, after: $after) {
    totalCount nodes { date base quote rate source } pageInfo { endCursor hasNextPage } }
}"""
DEALS = """query ($in: String) {
  deals(orderBy: [{field: TITLE}]) { nodes { title convertedValue(in: $in) { amount currency } } } }"""


async def load(viewer: CompanyFixture) -> None:
    rates = [
        {"date": "2026-01-01", "base": "USD", "quote": "EUR", "rate": "0.5"},
        {"date": "2026-03-01", "base": "USD", "quote": "EUR", "rate": "0.8"},
        {"date": "2026-03-01", "base": "GBP", "quote": "EUR", "rate": "1.25"},
        {"date": "2027-01-01", "base": "USD", "quote": "EUR", "rate": "9"},
    ]
    await run_mutation(viewer, "ratesLoad", "loaded", rates=rates, source="bank")


async def values(viewer: CompanyFixture, code: str | None = None) -> dict:
    found = (await viewer.ask(DEALS, **({"in": code} if code else {})))["deals"]["nodes"]
    return {each["title"]: each["convertedValue"] and each["convertedValue"]["amount"] for each in found}


async def test_rates_are_readable(viewer: CompanyFixture) -> None:
    await load(viewer)
    found, after = [], None
    for _ in range(4):
        page = (await viewer.ask(RATES, after=after))["exchangeRates"]
        found += [(rate["date"], rate["base"], rate["source"]) for rate in page["nodes"]]
        after = page["pageInfo"]["endCursor"]
    assert (page["totalCount"], page["pageInfo"]["hasNextPage"]) == (4, False)
    days = [("2027-01-01", "USD"), ("2026-03-01", "GBP"), ("2026-03-01", "USD"), ("2026-01-01", "USD")]
    assert found == [(*each, "bank") for each in days]
    assert (await viewer.ask(RATES, base="GBP"))["exchangeRates"]["totalCount"] == 1


async def test_deals_show_their_converted_value(viewer: CompanyFixture) -> None:
    await load(viewer)
    async with viewer.uow() as uow:
        buyer = await organization(uow)
        january = won(datetime(2026, 1, 5, 12, tzinfo=UTC))
        await deal(uow, buyer, title="euro")
        await deal(uow, buyer, title="none", value=None)
        await deal(uow, buyer, title="open", currency_code="USD")
        await deal(uow, buyer, title="unknown", currency_code="JPY")
        await deal(uow, buyer, title="won", currency_code="USD", **january)
    expected = {"euro": "100.00", "none": "0.00", "open": "80.00", "unknown": None, "won": "50.00"}
    assert await values(viewer) == expected
    assert sum("token.hash" not in statement for statement in viewer.statements) <= 4
    assert (await values(viewer, "GBP"))["open"] == "64.00"
    unknown = (await viewer.answer(DEALS, **{"in": "XXX"})).errors
    assert {error.extensions["code"] for error in unknown} == {"BAD_USER_INPUT"}
