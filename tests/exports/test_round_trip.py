"""An export in Pipedrive's dialect, imported again into the same company or another."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zipfile import ZipFile
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
from demo import DemoPerson
from exports import LISTS, Dialect, ExportRequest, Format, build_table, write_table
from imports.records import EntityKind, ImportOptions, ImportReport, RowOutcome, run_import, survey_files

pytestmark = pytest.mark.slow

GREENWICH, TOKYO = ZoneInfo("UTC"), ZoneInfo("Asia/Tokyo")
SAMPLES = Path(__file__).parents[1] / "imports" / "samples"
POINTS = (ContactPoint("b@x.example", "Private", is_primary=True), ContactPoint("a@x.example", "work"))
MODELS = (
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


async def export_all(
    database: Database,
    company: Company,
    folder: Path,
    file_format: Format,
    zone: ZoneInfo = GREENWICH,
    dialect: Dialect = Dialect.PIPEDRIVE,
) -> Path:
    async with database.snapshot() as snapshot:
        store = snapshot.for_company(company.id)
        for name in LISTS:
            request = ExportRequest(name, dialect=dialect, zone=zone)
            with (folder / f"{name}.{file_format}").open("wb") as file:
                await write_table(await build_table(store, company, request), file_format, file)
    return folder


async def import_folder(database: Database, company: Company, folder: Path, zone: ZoneInfo = GREENWICH) -> ImportReport:
    return await run_import(database, company, survey_files([folder], ImportOptions(zone)), lambda *_: None)


async def all_rows(database: Database, company: Company, model: Any) -> list[Any]:
    async with database.snapshot() as snapshot:
        return await snapshot.for_company(company.id).all(select_rows(model))


async def snapshot_of(database: Database, company: Company) -> dict[Any, list[str]]:
    return {model: sorted(map(str, await all_rows(database, company, model))) for model in MODELS}


@pytest.fixture
async def solera(database: Database, demo_people: list[DemoPerson]) -> Company:
    """The first company of the demo."""
    return next(row for row in await list_companies(database) if row.id == demo_people[0].company_id)


def outcomes(report: ImportReport) -> set[RowOutcome]:
    return {outcome for (_, outcome), count in report.outcomes.items() if count}


@pytest.mark.slow
@pytest.mark.parametrize("file_format", Format)
async def test_import_of_our_own_dialect_changes_nothing(database, solera, tmp_path, file_format) -> None:
    before = await snapshot_of(database, solera)
    folder = await export_all(database, solera, tmp_path, file_format, dialect=Dialect.AFTERWIN)
    report = await import_folder(database, solera, folder)

    assert (outcomes(report), report.skipped) == ({RowOutcome.UNCHANGED}, [])
    assert await snapshot_of(database, solera) == before


@pytest.mark.parametrize(
    ("file_format", "zone"), [(Format.CSV, GREENWICH), (Format.XLSX, GREENWICH), (Format.CSV, TOKYO)]
)
async def test_import_of_an_export_changes_nothing(database, solera, tmp_path, file_format, zone) -> None:
    before = await snapshot_of(database, solera)

    report = await import_folder(
        database, solera, await export_all(database, solera, tmp_path, file_format, zone), zone
    )

    assert outcomes(report) == {RowOutcome.UNCHANGED}
    assert report.count(EntityKind.ORGANIZATIONS, RowOutcome.UNCHANGED) > 60
    assert (report.compared > 180, report.mismatches) == (True, [])
    assert await snapshot_of(database, solera) == before


@pytest.mark.parametrize("file_format", Format)
async def test_import_into_another_company_gives_the_same_accounts(database, solera, tmp_path, file_format) -> None:
    other = (await make_company(database, "Solera again")).company
    await copy_currencies(database, solera, other)

    report = await import_folder(database, other, await export_all(database, solera, tmp_path, file_format))

    assert outcomes(report) == {RowOutcome.CREATED, RowOutcome.UNCHANGED}  # accounts are there when organizations come
    assert report.mismatches == []
    assert await totals(database, other) == await totals(database, solera)
    async with database.snapshot() as snapshot:
        assert [row async for row in find_differences(snapshot.for_company(other.id))] == []


async def test_import_restores_custom_values(database, solera, tmp_path) -> None:
    before = [row for row in await all_rows(database, solera, CustomValue) if row.field.name != "Decision maker"]
    await export_all(database, solera, tmp_path, Format.CSV)
    async with begin(database, solera.id) as uow:
        await uow.write(delete(CustomValue.table))

    await import_folder(database, solera, tmp_path)

    back = [row for row in await all_rows(database, solera, CustomValue) if row.field.name != "Decision maker"]
    assert {row.field.type for row in back} == set(FieldType) - {FieldType.PERSON}  # people of one name are ambiguous
    assert sorted(map(str, back)) == sorted(map(str, before))


async def test_export_keeps_external_ids(database, tmp_path) -> None:
    company = (await make_company(database)).company
    await import_folder(database, company, SAMPLES / "english")
    before = await snapshot_of(database, company)

    report = await import_folder(database, company, await export_all(database, company, tmp_path, Format.CSV))

    assert outcomes(report) == {RowOutcome.UNCHANGED}
    assert await snapshot_of(database, company) == before
    assert ",301," in (tmp_path / "deals.csv").read_text()


async def test_import_of_an_export_keeps_difficult_values(viewer, tmp_path) -> None:
    won_at = datetime(2026, 1, 5, 9, 30, 15, 123456, tzinfo=UTC)
    async with viewer.uow() as uow:
        firm = await organization(uow, '=HYPERLINK("https://x.example")', industry="'=1", annual_revenue="+1 %")
        for _ in range(2):  # two of one name, each with a parent of that name
            await organization(uow, "Twin", parent_id=await organization(uow, "Twin", parent_id=firm))
        ana = await person(uow, "-Ana", emails=POINTS, phones=(ContactPoint("+34 555 1", "Mobile"),))
        guess = won(won_at, value=123_456, currency_code="KWD", won_at_is_estimated=True)
        sold = await deal(uow, firm, title="@sum", person_id=ana, **guess)
        await deal(uow, firm, title="@sum", person_id=ana, value=None, probability=0.1, lost_reason="\t+")
        call = await activity_type(uow, "call")
        await activity(uow, call, deal_id=sold, due_at=won_at.replace(microsecond=0), due_zone="Asia/Tokyo")
        for _ in range(2):
            await note(uow, organization_id=firm, content=sanitize_html("One\r\ntwo\rthree\n"))
    before = await snapshot_of(viewer.database, viewer.company)

    await export_all(viewer.database, viewer.company, tmp_path, Format.CSV)
    report = await import_folder(viewer.database, viewer.company, tmp_path)

    assert (outcomes(report), report.skipped) == ({RowOutcome.UNCHANGED}, [])
    assert await snapshot_of(viewer.database, viewer.company) == before


async def test_import_finds_rows_by_global_id(viewer, tmp_path) -> None:
    async with viewer.uow() as uow:
        firm = await organization(uow)
        sold = await deal(uow, firm)
    await export_all(viewer.database, viewer.company, tmp_path, Format.CSV)
    async with viewer.uow() as uow:
        await uow.update(Organization, firm, external_id="301")
        await uow.update(Deal, sold, external_id="701")
    before = await snapshot_of(viewer.database, viewer.company)

    report = await import_folder(viewer.database, viewer.company, tmp_path)

    assert outcomes(report) == {RowOutcome.UNCHANGED}
    assert await snapshot_of(viewer.database, viewer.company) == before


async def test_import_skips_rows_deleted_since_the_export(viewer, tmp_path) -> None:
    async with viewer.uow() as uow:
        firm = await organization(uow)
        await deal(uow, firm)
    await export_all(viewer.database, viewer.company, tmp_path, Format.CSV)
    async with viewer.uow() as uow:
        await uow.update(Organization, firm, deleted_at=uow.now)

    report = await import_folder(viewer.database, viewer.company, tmp_path)

    assert {str(row.reason) for file in report.skipped for row in file.rows} == {
        "it was deleted in Afterwin",
        f"the one with the ID {global_id('Organization', firm)} among the organizations was deleted in Afterwin",
    }
    assert len(await all_rows(viewer.database, viewer.company, Organization)) == 1


async def copy_currencies(database: Database, company: Company, other: Company) -> None:
    """Copy currencies and rates to the other company, as no list has them."""
    known = {row.code for row in await all_rows(database, other, Currency)}
    async with begin(database, other.id) as uow:
        for model in (Currency, Rate):
            rows = [dict(zip(model.c.keys(), row, strict=True)) for row in await all_rows(database, company, model)]
            missing = [row for row in rows if row.get("code") not in known]
            await uow.insert(model, [{**row, "company_id": other.id} for row in missing])


async def totals(database: Database, company: Company) -> list[tuple[Any, ...]]:
    """Return the totals and dates of row organization."""
    sums = {row.organization_id: [] for row in await all_rows(database, company, WonSum)}
    for row in await all_rows(database, company, WonSum):
        sums[row.organization_id].append((row.currency, row.won_on, row.amount, row.deal_count))
    rollups = {row.organization_id: row for row in await all_rows(database, company, AccountRollup)}
    return sorted(
        str((row.name, sorted(sums.get(row.id, ())), *(getattr(rollups[row.id], name) for name in FIGURES)))
        for row in await all_rows(database, company, Organization)
    )


@pytest.mark.parametrize("file_format", Format)
async def test_hidden_records_stay_hidden_on_the_way_there_and_back(viewer, tmp_path, file_format) -> None:
    old = datetime(2026, 1, 5, 9, tzinfo=UTC)
    times = {"created_at": old, "updated_at": old}
    async with viewer.uow() as uow:
        gone, parent = await organization(uow, "Gone", **times), await organization(uow, "Parent", **times)
        await organization(uow, "Child of Gone", parent_id=gone, **times)
        await organization(uow, "Child", parent_id=parent, **times)
        left = await person(uow, "Left", organization_id=gone, **times)
        lost = await deal(uow, gone, person_id=left, title="Lost with it", **times)
        await deal(uow, parent, person_id=left, title="Stays", **times)
        call = await activity_type(uow)
        await activity(uow, call, deal_id=lost, organization_id=gone, **times)
        await note(uow, organization_id=gone, deal_id=lost, **times)
    async with viewer.uow() as uow:
        await uow.update(Organization, gone, deleted_at=uow.now)
        await uow.update(Person, left, deleted_at=uow.now)
    before = await snapshot_of(viewer.database, viewer.company)
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    second.mkdir()
    other = (await make_company(viewer.database, "Other")).company

    await export_all(viewer.database, viewer.company, first, file_format)
    assert outcomes(await import_folder(viewer.database, viewer.company, first)) == {RowOutcome.UNCHANGED}
    assert await snapshot_of(viewer.database, viewer.company) == before
    await import_folder(viewer.database, other, first)
    await export_all(viewer.database, other, second, file_format)

    assert {row.name for row in await all_rows(viewer.database, other, Organization)} == {
        "Parent",
        "Child",
        "Child of Gone",
    }
    assert contents(second) == contents(first)


def contents(folder: Path) -> dict[str, bytes]:
    """Return the bytes of lists; those of workbooks without the time at which they were written."""
    found = {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix != ".xlsx"}
    for path in folder.glob("*.xlsx"):
        with ZipFile(path) as book:
            found |= {f"{path.name}/{name}": book.read(name) for name in book.namelist() if "docProps" not in name}
    return found
