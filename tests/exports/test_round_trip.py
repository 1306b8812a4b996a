"""What was exported in Pipedrive's columns can be imported: into its own company, and nothing changes; or another."""

from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from world import make_world

from db.companies import companies
from db.models import (
    Activity,
    Company,
    Currency,
    CustomValue,
    Deal,
    DealLabel,
    DealStatusEvent,
    Field,
    Note,
    Organization,
    OrganizationLabel,
    Person,
    PersonLabel,
    Rate,
    User,
    WonSum,
)
from db.row import rows
from db.store import Database
from db.unit_of_work import begin
from db.verify import differences
from demo import load as load_demo
from exports import LISTS, Dialect, Format, Wanted, table, write
from imports.pipedrive import Kind, Options, Outcome, Report, load, survey

UTC, TOKYO = ZoneInfo("UTC"), ZoneInfo("Asia/Tokyo")
KEPT = (
    Activity,
    CustomValue,
    Deal,
    DealLabel,
    DealStatusEvent,
    Field,
    Note,
    Organization,
    OrganizationLabel,
    Person,
    PersonLabel,
    User,
)
FIGURES = (
    "is_account",
    "won_count",
    "open_count",
    "lost_count",
    "archived_won_count",
    "account_since",
    "last_won_at",
    "won_value",
    "won_value_is_complete",
    "next_timed_at",
    "next_day",
    "undated_count",
    "last_activity_at",
    "last_contacted_at",
)


async def exported(database: Database, company: Company, folder: Path, form: Format, zone: ZoneInfo = UTC) -> Path:
    async with database.snapshot() as snapshot:
        store = snapshot.of(company.id)
        for name in LISTS:
            wanted = Wanted(name, dialect=Dialect.PIPEDRIVE, zone=zone)
            with (folder / f"{name}.{form}").open("wb") as file:
                await write(await table(store, company, wanted), form, file)
    return folder


async def imported(database: Database, company: Company, folder: Path, zone: ZoneInfo = UTC) -> Report:
    return await load(database, company, survey([folder], Options(zone)), lambda *_: None)


async def every(database: Database, company: Company, kind: Any) -> list[Any]:
    async with database.snapshot() as snapshot:
        return await snapshot.of(company.id).all(rows(kind))


async def everything(database: Database, company: Company) -> dict[Any, list[str]]:
    return {kind: sorted(map(str, await every(database, company, kind))) for kind in KEPT}


async def solera(database: Database) -> Company:
    await load_demo(database, organizations=60)
    return next(each for each in await companies(database) if each.name == "Solera Instruments")


def outcomes(report: Report) -> set[Outcome]:
    return {outcome for (_, outcome), count in report.outcomes.items() if count}


@pytest.mark.parametrize(("form", "zone"), [(Format.CSV, UTC), (Format.XLSX, UTC), (Format.CSV, TOKYO)])
async def test_an_export_that_is_imported_again_changes_nothing(database, tmp_path, form, zone) -> None:
    company = await solera(database)
    before = await everything(database, company)

    report = await imported(database, company, await exported(database, company, tmp_path, form, zone), zone)

    assert outcomes(report) == {Outcome.UNCHANGED}
    assert report.count(Kind.ORGANIZATIONS, Outcome.UNCHANGED) > 60
    assert (report.compared > 180, report.mismatches) == (True, [])
    assert await everything(database, company) == before


@pytest.mark.parametrize("form", Format)
async def test_an_export_makes_the_same_accounts_in_another_company(database, tmp_path, form) -> None:
    company = await solera(database)
    other = (await make_world(database, "Solera again")).company
    await same_money(database, company, other)

    report = await imported(database, other, await exported(database, company, tmp_path, form))

    assert outcomes(report) == {Outcome.CREATED, Outcome.UNCHANGED}  # accounts are there when organizations come
    assert report.mismatches == []
    assert await totals(database, other) == await totals(database, company)
    async with database.snapshot() as snapshot:
        assert [each async for each in differences(snapshot.of(other.id))] == []


async def same_money(database: Database, company: Company, other: Company) -> None:
    """Give the other company the currencies and rates of the first: no list tells them."""
    known = {each.code for each in await every(database, other, Currency)}
    async with begin(database, other.id) as work:
        for kind in (Currency, Rate):
            found = [dict(zip(kind.c.keys(), each, strict=True)) for each in await every(database, company, kind)]
            missing = [each for each in found if each.get("code") not in known]
            await work.insert(kind, [{**each, "company_id": other.id} for each in missing])


async def totals(database: Database, company: Company) -> list[tuple[Any, ...]]:
    """What each organization is worth and when it is seen to."""
    sums = {each.organization_id: [] for each in await every(database, company, WonSum)}
    for each in await every(database, company, WonSum):
        sums[each.organization_id].append((each.currency, each.won_on, each.amount, each.deal_count))
    return sorted(
        str((each.name, sorted(sums.get(each.id, ())), *(getattr(each.standing, name) for name in FIGURES)))
        for each in await every(database, company, Organization)
    )
