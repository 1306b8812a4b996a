"""Edge cases of docs/decisions/edge-cases.md that no other module tests, by their numbers."""

import asyncio
from decimal import Decimal
from typing import Any

import pytest
from company_fixture import CompanyFixture
from mutate import create_account, create_record, event_kinds, run_mutation
from sqlalchemy import update

from db.ids import global_id
from db.models import Currency, Field, FieldEntity, FieldType
from db.money.currency_codes import currency_values
from db.money.rate_csv import RateEntry, save_rates

NUMBER_FIELD = {"entity": "ORGANIZATION", "type": "NUMBER"}
PAGE = """query ($after: String) { accounts(first: 1, after: $after, orderBy: {field: NAME}) {
  nodes { name } pageInfo { endCursor hasNextPage } } }"""
WON_VALUE = "{ accounts { nodes { wonValue { isComplete total { amount } unconverted { currency reason } } } } }"


async def won_value(viewer: CompanyFixture) -> Any:
    """Won value of the only account."""
    return (await viewer.ask(WON_VALUE))["accounts"]["nodes"][0]["wonValue"]


async def create_second_won_deal(viewer: CompanyFixture, organization: str, **value: Any) -> str:
    """Create a second won deal of an organization; return its id."""
    values = {"title": "Second", "organizationId": organization, "wonAt": "2026-03-02T09:00:00Z", **value}
    return await create_record(viewer, "dealCreate", **values)


async def test_reopen_one_of_two_won_deals(viewer: CompanyFixture) -> None:  # edge case 1
    organization, deal = await create_account(viewer)
    await create_second_won_deal(viewer, organization, value={"amount": "1", "currency": "EUR"})
    assert await event_kinds(viewer, "dealReopen", id=deal) == ["DEAL_REOPENED", "WON_VALUE_CHANGED"]
    assert (await won_value(viewer))["total"] == {"amount": "1.00"}


async def test_won_value_lists_currency_without_rate(viewer: CompanyFixture) -> None:  # edge case 15
    async with viewer.uow() as uow:
        bitcoin = {**currency_values("BTC"), "decimal_points": 8, "is_custom": True}
        await uow.insert(Currency, [bitcoin])
        await save_rates(uow, [RateEntry(uow.now.date().replace(year=2020), "USD", "EUR", Decimal("0.5"))], "test")
    organization, _ = await create_account(viewer)
    await create_second_won_deal(viewer, organization, value={"amount": "10", "currency": "USD"})
    await create_second_won_deal(viewer, organization, value={"amount": "0.00000001", "currency": "BTC"})
    assert await won_value(viewer) == {
        "isComplete": False,
        "total": {"amount": "105.00"},
        "unconverted": [{"currency": "BTC", "reason": "NO_RATE"}],
    }


async def test_inactive_currency_still_converts(viewer: CompanyFixture) -> None:  # edge case 20
    async with viewer.uow() as uow:
        await save_rates(uow, [RateEntry(uow.now.date().replace(year=2020), "USD", "EUR", Decimal("0.5"))], "test")
    organization, _ = await create_account(viewer)
    await create_second_won_deal(viewer, organization, value={"amount": "10", "currency": "USD"})
    async with viewer.uow() as uow:
        await uow.write(update(Currency.table).where(Currency.c.code == "USD").values(is_active=False))
    assert (await won_value(viewer))["total"] == {"amount": "105.00"}
    await run_mutation(viewer, "organizationUpdate", "organization { id }", id=organization, industry="Tools")
    assert (await won_value(viewer))["total"] == {"amount": "105.00"}


async def insert_number_fields(viewer: CompanyFixture, count: int) -> list[str]:
    """Create fields in one statement; return their global ids, in order."""
    field = {"entity": FieldEntity.ORGANIZATION, "type": FieldType.NUMBER}
    names = [{"key": f"{n:040x}", "name": f"F{n}", "folded_name": f"f{n}", "position": n} for n in range(count)]
    async with viewer.uow() as uow:
        return [global_id("Field", row_id) for row_id in await uow.insert(Field, [{**field, **row} for row in names])]


@pytest.mark.slow
async def test_organization_with_500_custom_fields(viewer: CompanyFixture) -> None:  # edge case 38
    organization, _ = await create_account(viewer)
    fields = [
        *await insert_number_fields(viewer, 499),
        await create_record(viewer, "fieldCreate", **NUMBER_FIELD, name="Last"),
    ]
    values = [{"fieldId": field, "number": number} for number, field in enumerate(fields)]
    payload = "organization { customFields { number } }"
    for part in (values[:250], values[250:]):  # all at once would cost more than an operation may
        updated = await run_mutation(viewer, "organizationUpdate", payload, id=organization, customFields=part)
    assert [value["number"] for value in updated["organization"]["customFields"]] == list(range(500))


@pytest.mark.slow
async def test_cursor_survives_merge_delete_and_rename(viewer: CompanyFixture) -> None:  # edge case 40
    ids = {name: (await create_account(viewer, name))[0] for name in "ABCDE"}

    async def after(cursor: str) -> Any:
        return (await viewer.ask(PAGE, after=cursor))["accounts"]

    first = (await viewer.ask(PAGE))["accounts"]
    await run_mutation(viewer, "organizationDelete", "deletedId", id=ids["A"])
    second = await after(first["pageInfo"]["endCursor"])
    await run_mutation(viewer, "organizationMerge", "organization { id }", id=ids["B"], intoId=ids["E"])
    third = await after(second["pageInfo"]["endCursor"])
    await run_mutation(viewer, "organizationUpdate", "organization { id }", id=ids["C"], name="Z")
    fourth = await after(third["pageInfo"]["endCursor"])
    assert [page["nodes"][0]["name"] for page in (first, second, third, fourth)] == ["A", "B", "C", "D"]


async def test_concurrent_wins_enter_account_once(viewer: CompanyFixture) -> None:  # edge case 44
    organization = await create_record(viewer, "organizationCreate", name="A")
    deals = [await create_record(viewer, "dealCreate", title=title, organizationId=organization) for title in "DE"]
    kinds_by_deal = await asyncio.gather(*(_win(viewer, deal) for deal in deals))
    assert sorted(kind for deal_kinds in kinds_by_deal for kind in deal_kinds).count("ACCOUNT_ENTERED") == 1


async def _win(viewer: CompanyFixture, deal: str) -> list[str]:
    return await event_kinds(viewer, "dealWin", id=deal)
