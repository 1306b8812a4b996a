"""The edge cases of docs/decisions/edge-cases.md that stand nowhere else; each number is one of its list."""

import asyncio
from decimal import Decimal
from typing import Any

from company_fixture import CompanyFixture
from mutate import account, do, kinds, made
from sqlalchemy import update

from db.companies import currency_values
from db.models import Currency
from db.rate_csv import RateEntry, save_rates

PAGE = """query ($after: String) { accounts(first: 1, after: $after, orderBy: {field: NAME}) {
  nodes { name } pageInfo { endCursor hasNextPage } } }"""
WORTH = "{ accounts { nodes { wonValue { isComplete total { amount } unconverted { currency reason } } } } }"


async def worth(world: CompanyFixture) -> Any:
    """What the only account is worth."""
    return (await world.ask(WORTH))["accounts"]["nodes"][0]["wonValue"]


async def another_win(world: CompanyFixture, organization: str, **value: Any) -> str:
    """A second deal that an account won."""
    given = {"title": "Second", "organizationId": organization, "wonAt": "2026-03-02T09:00:00Z", **value}
    return await made(world, "dealCreate", **given)


async def test_of_two_won_deals_one_may_be_reopened(world: CompanyFixture) -> None:  # 1
    organization, deal = await account(world)
    await another_win(world, organization, value={"amount": "1", "currency": "EUR"})
    assert await kinds(world, "dealReopen", id=deal) == ["DEAL_REOPENED", "WON_VALUE_CHANGED"]
    assert (await worth(world))["total"] == {"amount": "1.00"}


async def test_a_currency_without_a_rate_is_told_and_never_taken_one_to_one(world: CompanyFixture) -> None:  # 15
    async with world.uow() as uow:
        bitcoin = {**currency_values("BTC"), "decimal_points": 8, "is_custom": True}
        await uow.insert(Currency, [bitcoin])
        await save_rates(uow, [RateEntry(uow.now.date().replace(year=2020), "USD", "EUR", Decimal("0.5"))], "test")
    organization, _ = await account(world)
    await another_win(world, organization, value={"amount": "10", "currency": "USD"})
    await another_win(world, organization, value={"amount": "0.00000001", "currency": "BTC"})
    assert await worth(world) == {
        "isComplete": False,
        "total": {"amount": "105.00"},
        "unconverted": [{"currency": "BTC", "reason": "NO_RATE"}],
    }


async def test_a_currency_that_is_in_use_no_more_still_converts(world: CompanyFixture) -> None:  # 20
    async with world.uow() as uow:
        await save_rates(uow, [RateEntry(uow.now.date().replace(year=2020), "USD", "EUR", Decimal("0.5"))], "test")
    organization, _ = await account(world)
    await another_win(world, organization, value={"amount": "10", "currency": "USD"})
    async with world.uow() as uow:
        await uow.write(update(Currency.table).where(Currency.c.code == "USD").values(is_active=False))
    assert (await worth(world))["total"] == {"amount": "105.00"}
    await do(world, "organizationUpdate", "organization { id }", id=organization, industry="Tools")
    assert (await worth(world))["total"] == {"amount": "105.00"}


async def test_an_organization_has_five_hundred_fields(world: CompanyFixture) -> None:  # 38
    organization, _ = await account(world)
    values = []
    for number in range(500):
        field = await made(world, "fieldCreate", entity="ORGANIZATION", type="NUMBER", name=f"F{number}")
        values.append({"fieldId": field, "number": number})
    shows = "organization { customFields { number } }"
    filled = await do(world, "organizationUpdate", shows, id=organization, customFields=values)
    assert [each["number"] for each in filled["organization"]["customFields"]] == list(range(500))


async def test_a_page_goes_on_after_what_was_merged_deleted_or_renamed(world: CompanyFixture) -> None:  # 40
    ids = {name: (await account(world, name))[0] for name in "ABCDE"}

    async def after(cursor: str) -> Any:
        return (await world.ask(PAGE, after=cursor))["accounts"]

    first = (await world.ask(PAGE))["accounts"]
    await do(world, "organizationDelete", "deletedId", id=ids["A"])
    second = await after(first["pageInfo"]["endCursor"])
    await do(world, "organizationMerge", "organization { id }", id=ids["B"], intoId=ids["E"])
    third = await after(second["pageInfo"]["endCursor"])
    await do(world, "organizationUpdate", "organization { id }", id=ids["C"], name="Z")
    fourth = await after(third["pageInfo"]["endCursor"])
    assert [page["nodes"][0]["name"] for page in (first, second, third, fourth)] == ["A", "B", "C", "D"]


async def test_two_who_win_at_once_make_one_entry(world: CompanyFixture) -> None:  # 44
    organization = await made(world, "organizationCreate", name="A")
    deals = [await made(world, "dealCreate", title=title, organizationId=organization) for title in "DE"]
    told = await asyncio.gather(*(_kinds_of_its_own(world, deal) for deal in deals))
    assert sorted(kind for kinds_ in told for kind in kinds_).count("ACCOUNT_ENTERED") == 1


async def _kinds_of_its_own(world: CompanyFixture, deal: str) -> list[str]:
    return await kinds(world, "dealWin", id=deal)
