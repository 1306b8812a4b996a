"""Won value over time and by group, compared with an oracle that adds up the deals one by one."""

from collections import defaultdict
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

import factories
import pytest
from company_fixture import CompanyFixture
from mutate import create_account, create_record, run_mutation

from db.models import Address, Label, LabelEntity, Organization, OrganizationLabel, Pipeline, Stage
from db.money.rate_csv import RateEntry, save_rates

MADRID = ZoneInfo("Europe/Madrid")
DOLLAR = {date(2024, 1, 1): Decimal("0.5"), date(2025, 1, 1): Decimal("0.25")}
COUNTRIES = ("Spain", "Perú", None)
REPORT = """query ($by: WonReportBy!, $where: AccountWhere, $from: Date, $to: Date) {
  wonReport(by: $by, where: $where, from: $from, to: $to) {
    groups { period { start end } owner { name } label { name } country pipeline { name } wonValue { ...V } }
    total { ...V } } }
fragment V on WonValue { dealCount isComplete total { amount }
  byCurrency { currency amount dealCount } unconverted { currency amount reason } }"""


class Scene:
    """Random accounts and deals, and what is known of each deal."""

    def __init__(self) -> None:
        self.deals: list[dict[str, Any]] = []

    async def fill(self, viewer: CompanyFixture) -> None:
        chance = Random(5)
        async with viewer.uow() as uow:
            await save_rates(uow, [RateEntry(day, "USD", "EUR", rate) for day, rate in DOLLAR.items()], "test")
            await save_rates(uow, [RateEntry(date(2020, 1, 1), "JPY", "KRW", Decimal(9))], "test")
            labels = await uow.insert(
                Label, [{"entity": LabelEntity.ORGANIZATION, "name": name, "is_active": True} for name in ("A", "B")]
            )
            (pipeline,) = await uow.insert(Pipeline, [{"name": "Sales", "position": 0}])
            (stage,) = await uow.insert(Stage, [{"name": "S", "position": 0, "pipeline_id": pipeline}])
            for number in range(12):
                await self._account(uow, chance, number, labels, stage, viewer.user_id)
            gone = await factories.organization(uow, "Gone")
            await factories.deal(uow, gone, **factories.won(uow.now))
            await uow.update(Organization, gone, deleted_at=uow.now)

    async def _account(self, uow: Any, chance: Random, number: int, labels: list[int], stage: int, user: int) -> None:
        country, owner = chance.choice(COUNTRIES), chance.choice([user, None])
        own_labels = chance.choice([[], labels[:1], labels])
        address = country and Address(country=country)
        organization = await factories.organization(uow, f"Firm {number}", address=address, owner_id=owner)
        await uow.insert(
            OrganizationLabel, [{"organization_id": organization, "label_id": label} for label in own_labels]
        )
        for _ in range(chance.randint(1, 5)):
            at = datetime(2023, 11, 1, 23, 30, tzinfo=UTC) + timedelta(days=chance.randint(0, 800))
            currency = chance.choice(["EUR", "USD", "USD", "JPY"])
            value, has_stage = chance.choice([None, chance.randint(-500, 99999)]), chance.random() < 0.5
            day = at.astimezone(MADRID).date()
            columns = {"currency_code": currency, "value": value, "stage_id": stage if has_stage else None}
            await factories.deal(uow, organization, **{**factories.won(at), "won_on": day}, **columns)
            self.deals.append(
                {
                    "day": day,
                    "currency": currency,
                    "value": value or 0,
                    "owner": "Eva Salas" if owner else None,
                    "country": country,
                    "labels": [{labels[0]: "A", labels[1]: "B"}[label] for label in own_labels] or [None],
                    "pipeline": "Sales" if has_stage else None,
                }
            )


def expected_value(deals: list[dict[str, Any]]) -> dict[str, Any]:
    """Won value of deals: one conversion for each, one rounding for all."""
    converted = [amount for deal in deals if (amount := in_euros(deal)) is not None]
    missing = [deal for deal in deals if in_euros(deal) is None]
    codes = sorted({deal["currency"] for deal in deals})
    digits = {"EUR": 2, "USD": 2, "JPY": 0}

    def amount(code: str, among: list[dict[str, Any]]) -> str:
        minor = sum(deal["value"] for deal in among if deal["currency"] == code)
        return f"{Decimal(minor).scaleb(-digits[code]):.{digits[code]}f}"

    reasons = [("JPY", "NO_RATE"), ("USD", "NO_RATE_AT_DATE")]
    return {
        "dealCount": len(deals),
        "isComplete": not missing,
        "total": {"amount": f"{round(sum(converted, Decimal()), 2):.2f}"} if converted or not deals else None,
        "byCurrency": [
            {
                "currency": code,
                "amount": amount(code, deals),
                "dealCount": sum(deal["currency"] == code for deal in deals),
            }
            for code in codes
        ],
        "unconverted": [
            {"currency": code, "amount": amount(code, missing), "reason": reason}
            for code, reason in reasons
            if any(deal["currency"] == code for deal in missing)
        ],
    }


def in_euros(deal: dict[str, Any]) -> Decimal | None:
    amount = Decimal(deal["value"]) / 100
    if deal["currency"] == "EUR":
        return amount
    known = [day for day in DOLLAR if day <= deal["day"] and deal["currency"] == "USD"]
    return amount * DOLLAR[max(known)] if known else None


def period(by: str, day: date) -> tuple[str, str]:
    months = {"MONTH": 1, "QUARTER": 3, "YEAR": 12}[by]
    start = date(day.year, (day.month - 1) // months * months + 1, 1)
    following = (start + timedelta(days=31 * months)).replace(day=1)
    following = following if months < 12 else date(day.year + 1, 1, 1)
    return start.isoformat(), (following - timedelta(days=1)).isoformat()


def keys_of(by: str, deal: dict[str, Any]) -> list[Any]:
    if by in {"MONTH", "QUARTER", "YEAR"}:
        return [period(by, deal["day"])]
    return deal["labels"] if by == "LABEL" else [deal[by.lower()]]


def key_of_group(by: str, group: dict[str, Any]) -> Any:
    if group["period"]:
        return group["period"]["start"], group["period"]["end"]
    value = group[by.lower()]
    return value["name"] if isinstance(value, dict) else value


@pytest.mark.slow
async def test_report_matches_oracle(viewer: CompanyFixture) -> None:
    scene = Scene()
    await scene.fill(viewer)
    for by in ("MONTH", "QUARTER", "YEAR", "OWNER", "LABEL", "COUNTRY", "PIPELINE"):
        for start, end in ((None, None), ("2024-02-11", "2025-06-30")):
            report = (await viewer.ask(REPORT, by=by, **{"from": start, "to": end}))["wonReport"]
            counted = [deal for deal in scene.deals if (start or "0") <= deal["day"].isoformat() <= (end or "9")]
            groups: dict[Any, list[dict[str, Any]]] = defaultdict(list)
            for deal in counted:
                for key in keys_of(by, deal):
                    groups[key].append(deal)
            found = {key_of_group(by, group): group["wonValue"] for group in report["groups"]}
            assert found == {key: expected_value(deals) for key, deals in groups.items()}, by
            assert report["total"] == expected_value(counted)
            if by in {"MONTH", "QUARTER", "YEAR"}:
                assert list(found) == sorted(found)
    summary = await viewer.ask("{ accountSummary { wonValue { amount } } }")
    whole = Decimal(expected_value(scene.deals)["total"]["amount"])
    # The summary adds up the totals of accounts, each rounded by itself.
    assert abs(Decimal(summary["accountSummary"]["wonValue"]["amount"]) - whole) <= Decimal("0.06")


async def test_report_obeys_filter_currency_and_policy(viewer: CompanyFixture) -> None:
    await create_account(viewer, "Northwind", value={"amount": "100", "currency": "USD"})
    await create_account(viewer, "Contoso", value={"amount": "7", "currency": "EUR"})
    rates = [{"date": day, "base": "USD", "quote": "EUR", "rate": rate} for day, rate in (("2026-03-01", "0.5"),)]
    later = {"date": "2026-03-10", "base": "USD", "quote": "EUR", "rate": "0.25"}
    await run_mutation(viewer, "ratesLoad", "loaded", rates=[*rates, later])
    document = """query ($where: AccountWhere) {
      euros: wonReport(by: YEAR, where: $where) { total { total { amount currency } ratesAsOf } }
      today: wonReport(by: YEAR, where: $where, rates: CURRENT) { total { total { amount } policy } }
      dollars: wonReport(by: YEAR, where: $where, in: "USD") { groups { wonValue { total { amount currency } } } } }"""
    found = await viewer.ask(document, where={"name": {"eq": "Northwind"}})
    assert found == {
        "euros": {"total": {"total": {"amount": "50.00", "currency": "EUR"}, "ratesAsOf": "2026-03-01"}},
        "today": {"total": {"total": {"amount": "25.00"}, "policy": "CURRENT"}},
        "dollars": {"groups": [{"wonValue": {"total": {"amount": "100.00", "currency": "USD"}}}]},
    }


async def test_won_value_of_account_in_range_of_days(viewer: CompanyFixture) -> None:
    organization, _ = await create_account(viewer, value={"amount": "100", "currency": "EUR"})  # won on 1 March
    await create_record(
        viewer,
        "dealCreate",
        title="Second",
        organizationId=organization,
        value={"amount": "5", "currency": "EUR"},
        wonAt="2026-03-09T23:30:00Z",  # 10 March in Madrid
    )
    document = """{ accounts { nodes {
      all: wonValue { dealCount total { amount } }
      march: wonValue(from: "2026-03-01", to: "2026-03-09") { dealCount total { amount } isComplete }
      tenth: wonValue(from: "2026-03-10") { dealCount total { amount } byCurrency { amount } }
      none: wonValue(to: "2026-02-28") { dealCount total { amount } } } } }"""
    (account,) = (await viewer.ask(document))["accounts"]["nodes"]
    assert account == {
        "all": {"dealCount": 2, "total": {"amount": "105.00"}},
        "march": {"dealCount": 1, "total": {"amount": "100.00"}, "isComplete": True},
        "tenth": {"dealCount": 1, "total": {"amount": "5.00"}, "byCurrency": [{"amount": "5.00"}]},
        "none": {"dealCount": 0, "total": {"amount": "0.00"}},
    }
    refused = '{ accounts { nodes { wonValue(from: "2026-03-02", to: "2026-03-01") { dealCount } } } }'
    assert (await viewer.refusal(refused))[0] == "BAD_USER_INPUT"


async def test_report_takes_same_statements_for_any_number_of_accounts(viewer: CompanyFixture) -> None:
    counts = []
    for number in range(2):
        await create_account(viewer, f"Firm {number}")
        await viewer.ask(REPORT, by="OWNER")
        counts.append(len(viewer.statements))
    assert counts[0] == counts[1]
