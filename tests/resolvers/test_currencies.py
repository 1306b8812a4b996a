"""Currencies of a company: listed, made and retired."""

from typing import Any

import pytest
from company_fixture import CompanyFixture
from mutate import create_account, mutation_payload, run_mutation, user_error

CURRENCY = "currency { code name symbol decimalPoints isActive }"


async def listed(viewer: CompanyFixture) -> dict[str, Any]:
    answer = await viewer.ask("{ currencies { code name symbol decimalPoints isActive } }")
    return {currency["code"]: currency for currency in answer["currencies"]}


async def test_currency_is_made_used_and_retired(viewer: CompanyFixture) -> None:
    values = {"name": "Points", "symbol": "P", "decimalPoints": 4}
    made = await run_mutation(viewer, "currencyCreate", CURRENCY, code="pts", **values)
    assert made["currency"] == {"code": "PTS", **values, "isActive": True}
    await create_account(viewer, value={"amount": "0.1234", "currency": "PTS"})

    retired = await run_mutation(viewer, "currencyUpdate", CURRENCY, code="PTS", isActive=False, name="Old points")

    assert (
        (await listed(viewer))["PTS"]
        == retired["currency"]
        == {**made["currency"], "name": "Old points", "isActive": False}
    )
    new_deal = {"title": "A", "value": {"amount": "1", "currency": "PTS"}}
    assert await user_error(viewer, "dealCreate", **new_deal) == ("NOT_FOUND", ["value", "currency"])


async def test_currency_has_usual_decimals(viewer: CompanyFixture) -> None:
    made = [await run_mutation(viewer, "currencyCreate", CURRENCY, code=code) for code in ("SEK", "BHD", "KRW")]
    assert [payload["currency"]["decimalPoints"] for payload in made] == [2, 3, 0]


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    ("name", "values", "error"),
    [
        ("currencyCreate", {"code": "EUR"}, ("TAKEN", ["code"])),
        ("currencyCreate", {"code": "E-R"}, ("INVALID", ["code"])),
        ("currencyCreate", {"code": "PTS", "decimalPoints": 9}, ("INVALID", ["decimalPoints"])),
        ("currencyUpdate", {"code": "PTS"}, ("NOT_FOUND", ["code"])),
        ("currencyUpdate", {"code": "EUR", "isActive": False}, ("INVALID", ["isActive"])),
    ],
)
async def test_wrong_currency_is_refused(viewer: CompanyFixture, name: str, values: Any, error: Any) -> None:
    assert await user_error(viewer, name, **values) == error


async def test_currency_has_versions_and_events(viewer: CompanyFixture) -> None:
    fields = "currency { id code version } events { kind subjectId node { id } changes { field before after } }"
    made = await run_mutation(viewer, "currencyCreate", fields, code="PTS", name="Points")
    currency_id = made["currency"]["id"]
    assert (made["currency"]["version"], made["events"][0]["kind"]) == (1, "SETTINGS_CHANGED")
    assert made["events"][0]["subjectId"] == made["events"][0]["node"]["id"] == currency_id
    renamed = await run_mutation(viewer, "currencyUpdate", fields, code="PTS", name="Coins", expectedVersion=1)
    assert renamed["currency"] == {"id": currency_id, "code": "PTS", "version": 2}
    assert renamed["events"][0]["changes"] == [{"field": "name", "before": "Points", "after": "Coins"}]

    late = {"code": "PTS", "name": "Bits", "expectedVersion": 1}
    (error,) = (await mutation_payload(viewer, "currencyUpdate", "__typename", **late))["userErrors"]
    assert (error["code"], error["field"]) == ("STALE_VERSION", ["input", "expectedVersion"])
    assert error["differences"] == [{"field": "name", "base": "Points", "theirs": "Coins", "yours": "Bits"}]
    merge = {"code": "PTS", "symbol": "P", "expectedVersion": 1, "onConflict": "MERGE_DISJOINT"}
    assert (await run_mutation(viewer, "currencyUpdate", fields, **merge))["currency"]["version"] == 3
    found = await viewer.ask("query ($id: ID!) { node(id: $id) { ... on Currency { symbol } } }", id=currency_id)
    assert found["node"] == {"symbol": "P"}
