"""What was exported in Pipedrive's columns can be imported: into its own company, and nothing changes; or another."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from company_fixture import make_company
from factories import activity, activity_type, deal, note, organization, person, won
from sqlalchemy import delete

from db.companies import list_companies
from db.html import sanitize_html
from db.ids import global_id
from db.models import (
    AccountRollup,
    Activity,
    Company,
    ContactPoint,
    Currency,
    CustomValue,
    Deal,
    DealLabel,
    DealStatusEvent,
    Field,
    FieldType,
    Note,
    Organization,
    OrganizationLabel,
    Person,
    PersonLabel,
    Rate,
    User,
    WonSum,
)
from db.row import select_rows
from db.store import Database
from db.transactions import begin
from db.verify import find_differences
from demo import load_demo as load_demo
from exports import LISTS, Dialect, ExportRequest, Format, build_table, write_table
from imports.pipedrive import EntityKind, ImportOptions, ImportReport, RowOutcome, run_import, survey_files

pytestmark = pytest.mark.slow

GREENWICH, TOKYO = ZoneInfo("UTC"), ZoneInfo("Asia/Tokyo")
SAMPLES = Path(__file__).parents[1] / "imports" / "samples"
POINTS = (ContactPoint("b@x.example", "Private", is_primary=True), ContactPoint("a@x.example", "work"))
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


async def exported(
    database: Database, company: Company, folder: Path, form: Format, zone: ZoneInfo = GREENWICH
) -> Path:
    async with database.snapshot() as snapshot:
        store = snapshot.for_company(company.id)
        for name in LISTS:
            wanted = ExportRequest(name, dialect=Dialect.PIPEDRIVE, zone=zone)
            with (folder / f"{name}.{form}").open("wb") as file:
                await write_table(await build_table(store, company, wanted), form, file)
    return folder


async def imported(database: Database, company: Company, folder: Path, zone: ZoneInfo = GREENWICH) -> ImportReport:
    return await run_import(database, company, survey_files([folder], ImportOptions(zone)), lambda *_: None)


async def every(database: Database, company: Company, kind: Any) -> list[Any]:
    async with database.snapshot() as snapshot:
        return await snapshot.for_company(company.id).all(select_rows(kind))


async def everything(database: Database, company: Company) -> dict[Any, list[str]]:
    return {kind: sorted(map(str, await every(database, company, kind))) for kind in KEPT}


async def solera(database: Database) -> Company:
    await load_demo(database, organizations=60)
    return next(each for each in await list_companies(database) if each.name == "Solera Instruments")


def outcomes(report: ImportReport) -> set[RowOutcome]:
    return {outcome for (_, outcome), count in report.outcomes.items() if count}


@pytest.mark.parametrize(("form", "zone"), [(Format.CSV, GREENWICH), (Format.XLSX, GREENWICH), (Format.CSV, TOKYO)])
async def test_an_export_that_is_imported_again_changes_nothing(database, tmp_path, form, zone) -> None:
    company = await solera(database)
    before = await everything(database, company)

    report = await imported(database, company, await exported(database, company, tmp_path, form, zone), zone)

    assert outcomes(report) == {RowOutcome.UNCHANGED}
    assert report.count(EntityKind.ORGANIZATIONS, RowOutcome.UNCHANGED) > 60
    assert (report.compared > 180, report.mismatches) == (True, [])
    assert await everything(database, company) == before


@pytest.mark.parametrize("form", Format)
async def test_an_export_makes_the_same_accounts_in_another_company(database, tmp_path, form) -> None:
    company = await solera(database)
    other = (await make_company(database, "Solera again")).company
    await same_money(database, company, other)

    report = await imported(database, other, await exported(database, company, tmp_path, form))

    assert outcomes(report) == {RowOutcome.CREATED, RowOutcome.UNCHANGED}  # accounts are there when organizations come
    assert report.mismatches == []
    assert await totals(database, other) == await totals(database, company)
    async with database.snapshot() as snapshot:
        assert [each async for each in find_differences(snapshot.for_company(other.id))] == []


async def test_values_of_fields_that_were_lost_come_back(database, tmp_path) -> None:
    company = await solera(database)
    before = [each for each in await every(database, company, CustomValue) if each.field.name != "Decision maker"]
    await exported(database, company, tmp_path, Format.CSV)
    async with begin(database, company.id) as uow:
        await uow.write(delete(CustomValue.table))

    await imported(database, company, tmp_path)

    back = [each for each in await every(database, company, CustomValue) if each.field.name != "Decision maker"]
    assert {each.field.type for each in back} == set(FieldType) - {FieldType.PERSON}  # people of one name are not told
    assert sorted(map(str, back)) == sorted(map(str, before))


async def test_what_came_from_pipedrive_goes_back_under_its_own_ids(database, tmp_path) -> None:
    company = (await make_company(database)).company
    await imported(database, company, SAMPLES / "english")
    before = await everything(database, company)

    report = await imported(database, company, await exported(database, company, tmp_path, Format.CSV))

    assert outcomes(report) == {RowOutcome.UNCHANGED}
    assert await everything(database, company) == before
    assert ",301," in (tmp_path / "deals.csv").read_text()


async def test_what_spreadsheets_and_readers_stumble_over_changes_nothing_either(world, tmp_path) -> None:
    won_at = datetime(2026, 1, 5, 9, 30, 15, 123456, tzinfo=UTC)
    async with world.uow() as uow:
        firm = await organization(uow, '=HYPERLINK("https://x.example")', industry="'=1", annual_revenue=" padded ")
        for _ in range(2):  # two of one name, each below the other's namesake
            await organization(uow, "Twin", parent_id=await organization(uow, "Twin", parent_id=firm))
        ana = await person(uow, "-Ana\u2028", emails=POINTS, phones=(ContactPoint("+34 555 1", "Mobile"),))
        guess = won(won_at, value=123_456, currency_code="KWD", won_at_is_estimated=True)
        sold = await deal(uow, firm, title="@sum", person_id=ana, **guess)
        await deal(uow, firm, title="@sum", person_id=ana, value=None, probability=0.1, lost_reason="\t+")
        call = await activity_type(uow, "call")
        await activity(uow, call, deal_id=sold, due_at=won_at.replace(microsecond=0), due_zone="Asia/Tokyo")
        for _ in range(2):
            await note(uow, organization_id=firm, content=sanitize_html("One\r\ntwo\rthree\n"))
    before = await everything(world.database, world.company)

    await exported(world.database, world.company, tmp_path, Format.CSV)
    report = await imported(world.database, world.company, tmp_path)

    assert (outcomes(report), report.skipped) == ({RowOutcome.UNCHANGED}, [])
    assert await everything(world.database, world.company) == before


async def test_rows_are_found_by_the_ids_of_the_api_also_once_they_have_others(world, tmp_path) -> None:
    async with world.uow() as uow:
        firm = await organization(uow)
        sold = await deal(uow, firm)
    await exported(world.database, world.company, tmp_path, Format.CSV)
    async with world.uow() as uow:
        await uow.update(Organization, firm, external_id="301")
        await uow.update(Deal, sold, external_id="701")
    before = await everything(world.database, world.company)

    report = await imported(world.database, world.company, tmp_path)

    assert outcomes(report) == {RowOutcome.UNCHANGED}
    assert await everything(world.database, world.company) == before


async def test_what_was_deleted_since_is_not_made_anew(world, tmp_path) -> None:
    async with world.uow() as uow:
        firm = await organization(uow)
        await deal(uow, firm)
    await exported(world.database, world.company, tmp_path, Format.CSV)
    async with world.uow() as uow:
        await uow.update(Organization, firm, deleted_at=uow.now)

    report = await imported(world.database, world.company, tmp_path)

    assert {row.reason for file in report.skipped for row in file.rows} == {
        "it was deleted in Afterwin",
        f"the one with the ID {global_id('Organization', firm)} among the organizations was deleted in Afterwin",
    }
    assert len(await every(world.database, world.company, Organization)) == 1


async def same_money(database: Database, company: Company, other: Company) -> None:
    """Give the other company the currencies and rates of the first: no list tells them."""
    known = {each.code for each in await every(database, other, Currency)}
    async with begin(database, other.id) as uow:
        for kind in (Currency, Rate):
            found = [dict(zip(kind.c.keys(), each, strict=True)) for each in await every(database, company, kind)]
            missing = [each for each in found if each.get("code") not in known]
            await uow.insert(kind, [{**each, "company_id": other.id} for each in missing])


async def totals(database: Database, company: Company) -> list[tuple[Any, ...]]:
    """What each organization is worth and when it is seen to."""
    sums = {each.organization_id: [] for each in await every(database, company, WonSum)}
    for each in await every(database, company, WonSum):
        sums[each.organization_id].append((each.currency, each.won_on, each.amount, each.deal_count))
    rollups = {each.organization_id: each for each in await every(database, company, AccountRollup)}
    return sorted(
        str((each.name, sorted(sums.get(each.id, ())), *(getattr(rollups[each.id], name) for name in FIGURES)))
        for each in await every(database, company, Organization)
    )
