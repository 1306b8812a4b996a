"""Company settings, profiles and exchange rates (docs/decisions/follow-ups.md, docs/decisions/money.md)."""

from typing import Any

import pytest
from beta_client import change
from company_fixture import CompanyFixture, colleague
from graphql import get_named_type
from mutate import MUTATIONS, create_account, event_kinds, mutation_payload, run_mutation, user_error

from beta.ops.kinds import Exclude
from db.models import CompanyRole
from db.verify import find_differences


async def test_default_interval_moves_follow_ups(viewer: CompanyFixture) -> None:
    await create_account(viewer, wonAt="2026-03-01T09:00:00Z")
    query = "{ accounts { nodes { followUpDueOn followUpDays } } }"
    assert (await viewer.ask(query))["accounts"]["nodes"][0]["followUpDueOn"] is None

    changed = await run_mutation(viewer, "companyUpdate", "company { followUpDays name }", followUpDays=30)

    assert changed["company"]["followUpDays"] == 30
    assert (await viewer.ask(query))["accounts"]["nodes"][0] == {"followUpDueOn": "2026-03-31", "followUpDays": 30}
    assert await event_kinds(viewer, "companyUpdate", name="Solera & Co") == ["SETTINGS_CHANGED"]
    assert await user_error(viewer, "companyUpdate", followUpDays=0) == ("INVALID", ["followUpDays"])


async def test_loaded_rates_complete_totals(viewer: CompanyFixture) -> None:  # edge cases 17, 18, 21
    await create_account(viewer, value={"amount": "100", "currency": "USD"}, wonAt="2026-03-01T09:00:00Z")
    rate = {"date": "2026-03-01", "base": "USD", "quote": "EUR", "rate": "0.9"}

    async def won_value() -> Any:
        query = "{ accounts { nodes { wonValue { total { amount } isComplete unconverted { reason } } } } }"
        return (await viewer.ask(query))["accounts"]["nodes"][0]["wonValue"]

    assert (await won_value())["isComplete"] is False
    loaded = await run_mutation(viewer, "ratesLoad", "loaded events { kind }", rates=[{**rate, "date": "2026-03-02"}])
    assert (loaded["loaded"], loaded["events"]) == (1, [{"kind": "RATES_CHANGED"}])
    assert await won_value() == {"total": None, "isComplete": False, "unconverted": [{"reason": "NO_RATE_AT_DATE"}]}
    await run_mutation(viewer, "ratesLoad", "loaded", rates=[rate])
    assert await won_value() == {"total": {"amount": "90.00"}, "isComplete": True, "unconverted": []}
    await run_mutation(viewer, "ratesLoad", "loaded", rates=[{**rate, "rate": "0.8"}])
    assert (await won_value())["total"] == {"amount": "80.00"}


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    "invalid", [{"rate": "0"}, {"rate": "-1"}, {"quote": "USD"}, {"base": "TOOLONGCODE"}, {"date": "0001-01-01"}]
)
async def test_rates_load_rejects_invalid_rates(viewer: CompanyFixture, invalid: dict[str, str]) -> None:
    rate = {"date": "2026-03-01", "base": "USD", "quote": "EUR", "rate": "0.9"}
    assert await user_error(viewer, "ratesLoad", rates=[rate, {**rate, **invalid}]) == (
        "INVALID",
        ["rates", "1", *(["date"] if "date" in invalid else [])],
    )
    assert await user_error(viewer, "ratesLoad", rates=[]) == ("LIMIT_EXCEEDED", ["rates"])


EFFECTS = """company { timeZone currency } effects { movedWonDealCount isComplete
  wonValueBefore { amount currency } wonValueAfter { amount currency } }"""
TOTAL = "{ accountSummary { wonValue { amount currency } isComplete unconverted { currency amount reason } } }"


async def test_new_time_zone_moves_days_of_wins(viewer: CompanyFixture) -> None:
    await create_account(viewer, wonAt="2026-02-28T22:30:00Z")
    report = "{ wonReport(by: MONTH) { groups { period { start } } } }"

    async def months() -> list[str]:
        groups = (await viewer.ask(report))["wonReport"]["groups"]
        return [group["period"]["start"] for group in groups]

    preview = await run_mutation(viewer, "companyUpdate", EFFECTS, timeZone="Asia/Tokyo", validateOnly=True)
    assert (preview["effects"]["movedWonDealCount"], await months()) == (1, ["2026-02-01"])
    changed = await run_mutation(viewer, "companyUpdate", EFFECTS, timeZone="Asia/Tokyo")
    assert (changed, await months()) == (preview, ["2026-03-01"])
    assert await find_all_differences(viewer) == []


async def test_new_currency_converts_totals_again(viewer: CompanyFixture) -> None:
    await create_account(viewer, wonAt="2026-03-01T09:00:00Z")
    rate = {"date": "2026-03-01", "base": "EUR", "quote": "USD", "rate": "1.1"}
    await run_mutation(viewer, "ratesLoad", "loaded", rates=[rate])

    preview = await run_mutation(viewer, "companyUpdate", EFFECTS, currency="USD", validateOnly=True)
    assert preview["effects"] == {
        "movedWonDealCount": 0,
        "isComplete": True,
        "wonValueBefore": {"amount": "100.00", "currency": "EUR"},
        "wonValueAfter": {"amount": "110.00", "currency": "USD"},
    }
    assert await run_mutation(viewer, "companyUpdate", EFFECTS, currency="USD") == preview
    await run_mutation(viewer, "companyUpdate", EFFECTS, currency="JPY")
    assert (await viewer.ask(TOTAL))["accountSummary"] == {
        "wonValue": {"amount": "0", "currency": "JPY"},
        "isComplete": False,
        "unconverted": [{"currency": "EUR", "amount": "100.00", "reason": "NO_RATE"}],
    }
    board = await viewer.ask("{ accountBoard { unconverted { currency dealCount } } }")
    assert board["accountBoard"]["unconverted"] == [{"currency": "EUR", "dealCount": 1}]
    by_column = await viewer.ask("{ accountBoard { columns { count unconverted { currency dealCount } } } }")
    missing = {column["count"]: column["unconverted"] for column in by_column["accountBoard"]["columns"]}
    assert missing == {0: [], 1: [{"currency": "EUR", "dealCount": 1}]}
    assert await find_all_differences(viewer) == []


async def find_all_differences(viewer: CompanyFixture) -> list[Any]:
    async with viewer.database.snapshot() as snapshot:
        return [row async for row in find_differences(snapshot.for_company(viewer.company.id))]


@pytest.mark.parametrize(
    ("values", "code"), [({"timeZone": "Mars/Olympus"}, "INVALID"), ({"currency": "XXX"}, "NOT_FOUND")]
)
async def test_company_update_rejects_unknown_values(viewer: CompanyFixture, values: Any, code: str) -> None:
    assert await user_error(viewer, "companyUpdate", **values) == (code, list(values))


MERGE = {"onConflict": "MERGE_DISJOINT"}
UNVERSIONED = {"importUpdate"}
"""An import is a job with a state, not a record: what is no longer possible is refused."""


def test_updates_of_one_object_expect_its_version() -> None:
    updates = {name: field for name, field in MUTATIONS.items() if name.endswith("Update") and "Bulk" not in name}
    assert {"companyUpdate", "profileUpdate", "teamUpdate"} < updates.keys()
    inputs = {name: get_named_type(field.args["input"].type) for name, field in updates.items()}
    assert {name for name, each in inputs.items() if "expectedVersion" not in each.fields} == UNVERSIONED


@pytest.mark.parametrize(
    ("name", "object_field", "settings"),
    [
        ("companyUpdate", "company", {"timeZone": "Asia/Tokyo", "allowsRemoteImages": True, "followUpDays": 30}),
        ("profileUpdate", "user", {"timeZone": "Asia/Tokyo", "locale": "es-ES", "currency": "USD"}),
    ],
)
async def test_stale_settings_are_refused_with_differences(
    viewer: CompanyFixture, name: str, object_field: str, settings: dict[str, Any]
) -> None:
    before = await viewer.ask("{ viewer { user { id version name } company { id version name } } }")
    seen = before["viewer"][object_field]
    changed = await run_mutation(viewer, name, f"{object_field} {{ version }} events {{ subjectId }}", name="New")
    assert changed[object_field]["version"] == seen["version"] + 1
    assert changed["events"] == [{"subjectId": seen["id"]}]

    expected = {"expectedVersion": seen["version"]}
    for late in ({"name": "Late", **expected}, {"name": "Late", **expected, **MERGE}):
        (error,) = (await mutation_payload(viewer, name, "__typename", **late))["userErrors"]
        assert (error["code"], error["field"]) == ("STALE_VERSION", ["input", "expectedVersion"])
        assert error["differences"] == [{"field": "name", "base": seen["name"], "theirs": "New", "yours": "Late"}]
    for setting, value in settings.items():
        assert (await mutation_payload(viewer, name, "__typename", **{setting: value}, **expected))["userErrors"]
        await run_mutation(viewer, name, "__typename", **{setting: value}, **expected, **MERGE)
    history = await viewer.ask("query ($id: ID!) { events(subjectId: $id) { nodes { version } } }", id=seen["id"])
    assert len(history["events"]["nodes"]) == 2 + len(settings)


async def test_outsiders_see_no_version_of_gated_settings(viewer: CompanyFixture) -> None:
    version = "{ viewer { company { version } } }"
    await run_mutation(viewer, "companyUpdate", "company { version }", followUpDays=30)
    assert await viewer.ask(version) == {"viewer": {"company": {"version": 2}}}
    outsider = await colleague(viewer, role=CompanyRole.ADMIN)
    await change(viewer.database, Exclude(company_id=viewer.company.id, user_id=outsider.user_id))
    assert await outsider.ask(version) == {"viewer": {"company": {"version": 1}}}
    named = await run_mutation(outsider, "companyUpdate", "company { version }", name="New", expectedVersion=1)
    assert named["company"]["version"] == 2
