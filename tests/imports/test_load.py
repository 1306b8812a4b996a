"""Imports of files in several dialects: stored rows, reports, and repeated imports."""

import asyncio
import csv
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any
from zipfile import ZipFile
from zoneinfo import ZoneInfo

import pytest
from company_fixture import CompanyFixture
from factories import organization
from openpyxl import Workbook

from db.column_types import Html
from db.companies import create_user, list_companies
from db.models import (
    Account,
    AccountState,
    Activity,
    CustomValue,
    Deal,
    DealStatus,
    DealStatusEvent,
    EventSource,
    FieldType,
    Label,
    LabelEntity,
    Note,
    Organization,
    OrganizationLabel,
    Person,
    Stage,
    User,
)
from db.row import Row, select_rows
from db.verify import find_differences
from imports.errors import AmbiguousColumn, UnknownFileKind
from imports.job import ImportJob
from imports.records import EntityKind, ImportOptions, ImportReport, RowOutcome, run_import, survey_files

SAMPLES = Path(__file__).parent / "samples"
DIALECTS = ("english", "bare", "template", "spanish", "british")
UNSAFE = "<p onclick=x>R&D <script>go()</script><b>buys</b></p>"
MADRID = ImportOptions(ZoneInfo("Europe/Madrid"))


async def imported(
    viewer: CompanyFixture, *paths: Path, options: ImportOptions = MADRID, dry_run: bool = False
) -> ImportReport:
    return await run_import(
        viewer.database, viewer.company, survey_files(paths, options), lambda *_: None, dry_run=dry_run
    )


async def all_rows(viewer: CompanyFixture, kind: Any) -> list[Any]:
    async with viewer.database.snapshot() as snapshot:
        return await snapshot.for_company(viewer.company.id).all(select_rows(kind))


async def named(viewer: CompanyFixture, kind: Any, name: str, column: str = "name") -> Any:
    (match,) = [row for row in await all_rows(viewer, kind) if getattr(row, column) == name]
    return match


async def revision(viewer: CompanyFixture) -> int:
    (company,) = [row for row in await list_companies(viewer.database) if row.id == viewer.company.id]
    return company.revision


def outcomes(report: ImportReport, kind: EntityKind) -> dict[str, int]:
    return {str(outcome): report.count(kind, outcome) for outcome in RowOutcome if report.count(kind, outcome)}


def table(folder: Path, name: str, *lines: str) -> Path:
    path = folder / name
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


async def test_english_export_is_imported_completely(viewer):
    report = await imported(viewer, SAMPLES / "english")

    assert outcomes(report, EntityKind.ORGANIZATIONS) == {"created": 4}
    assert outcomes(report, EntityKind.PEOPLE) == {"created": 3}
    assert outcomes(report, EntityKind.DEALS) == {"created": 5}
    assert outcomes(report, EntityKind.ACTIVITIES) == {"created": 4}
    assert outcomes(report, EntityKind.NOTES) == {"created": 2, "skipped": 1}
    assert (report.compared, report.mismatches) == (35, [])
    assert [str(row.reason) for row in report.skipped[0].rows] == ["it belongs to no organization, deal or person"]


async def test_won_deals_create_accounts_with_their_value(viewer):
    await imported(viewer, SAMPLES / "english")

    states = {row.name: row.state for row in await all_rows(viewer, Account)}
    deal = await named(viewer, Deal, "Pumps, first lot", "title")
    vannes = await named(viewer, Deal, "Vannes", "title")
    yen = await named(viewer, Deal, "Compressors", "title")
    assert states["Kessler Pumpenbau GmbH"] is AccountState.ACCOUNT
    assert states["Kessler Dichtungen"] is AccountState.PROSPECT
    assert (deal.value, deal.currency_code, deal.won_at) == (12_500_00, "EUR", datetime(2025, 3, 30, 1, 30, tzinfo=UTC))
    assert (deal.won_on, deal.won_at_is_estimated) == (date(2025, 3, 30), False)
    assert (vannes.value, vannes.currency_code, vannes.is_archived) == (2_500_000, "KWD", True)
    assert (vannes.won_at, vannes.won_at_is_estimated) == (datetime(2025, 6, 1, 8, tzinfo=UTC), True)
    assert (yen.value, yen.won_on) == (1_250_000, date(2025, 7, 1))


async def test_deal_status_events_have_the_source_import(viewer):
    await imported(viewer, SAMPLES / "english")

    deal = await named(viewer, Deal, "Pumps, first lot", "title")
    events = [row for row in await all_rows(viewer, DealStatusEvent) if row.deal_id == deal.id]
    assert [(row.to_status, row.effective_at) for row in sorted(events, key=lambda row: row.effective_at)] == [
        (DealStatus.OPEN, datetime(2025, 1, 10, 8, tzinfo=UTC)),
        (DealStatus.WON, datetime(2025, 3, 30, 1, 30, tzinfo=UTC)),
    ]
    assert {row.source for row in events} == {EventSource.IMPORT}


async def test_stage_name_in_two_pipelines_gives_two_stages(viewer):
    await imported(viewer, SAMPLES / "english")

    offers = [row for row in await all_rows(viewer, Stage) if row.name == "Offer sent"]
    assert len({row.pipeline_id for row in offers}) == 2


async def test_people_with_one_name_stay_separate(viewer):
    await imported(viewer, SAMPLES / "english")

    martas = [row for row in await all_rows(viewer, Person) if row.name == "Marta Vogel"]
    purchaser = await named(viewer, Person, "Jürgen Öztürk")
    assert len({row.organization_id for row in martas}) == 2
    assert [(row.value, row.label, row.is_primary) for row in purchaser.emails] == [
        ("juergen@kessler-pumpen.example", "work", True),
        ("einkauf@kessler-pumpen.example", "work", False),
    ]


async def test_custom_values_are_stored_by_field_type(viewer):
    await imported(viewer, SAMPLES / "english")

    kessler = await named(viewer, Organization, "Kessler Pumpenbau GmbH")
    values = [row for row in await all_rows(viewer, CustomValue) if row.subject_id == kessler.id]
    found = {(row.field.name, row.field.type): row for row in values}
    assert kessler.address.locality == "Hamburg"
    assert found["Credit limit", FieldType.MONETARY].amount == 25_000_00
    assert found["Delivery address", FieldType.ADDRESS].address.locality == "Hamburg"
    assert found["Deal - Status", FieldType.TEXT].text == "watch"
    assert sorted(row.text for row in values if row.field.name == "Customer number") == ["0815", "K-00417"]


async def test_activities_have_due_and_done_times(viewer):
    await imported(viewer, SAMPLES / "english")

    visit = await named(viewer, Activity, "Visit the plant", "subject")
    price_list = await named(viewer, Activity, "Send price list", "subject")
    call = await named(viewer, Activity, "Kick-off call", "subject")
    assert (visit.due_at, visit.due_zone, visit.duration_minutes) == (
        datetime(2026, 3, 20, 13, 30, tzinfo=UTC),
        "Europe/Madrid",
        120,
    )
    assert (price_list.due_at, price_list.due_date, price_list.is_busy) == (None, date(2026, 3, 25), False)
    assert (call.is_done, call.done_at) == (True, datetime(2026, 3, 2, 8, 40, tzinfo=UTC))
    assert call.type.is_contact
    assert not price_list.type.is_contact


async def test_notes_keep_lines_and_links(viewer):
    await imported(viewer, SAMPLES / "english")

    notes = {row.external_id: row for row in await all_rows(viewer, Note)}
    seals = await named(viewer, Deal, "Seals", "title")
    assert notes["1101"].content == '<p>Prefers "quiet" pumps,\nand pays on time.</p>'
    assert notes["1101"].is_pinned_to_organization
    assert (notes["1102"].deal_id, notes["1102"].effective_organization_id) == (seals.id, seals.organization_id)


async def test_html_is_sanitized_once(viewer, tmp_path):
    """Every column of HTML holds what the API would have stored, whichever kind of record it is of."""
    note = (
        "Content,Organization,Add time,Note is pinned to organization,ID",
        f"{UNSAFE},Kessler,2025-10-26 02:30:00,No,9",
    )
    activity = "Subject,Type,Organization,Note,Public description,Done,ID", f"A,Call,Kessler,{UNSAFE},{UNSAFE},To do,8"
    paths = table(tmp_path, "notes.csv", *note), table(tmp_path, "activities.csv", *activity)

    await imported(viewer, *paths)

    stored = {
        (model, column.name): getattr(row, column.name)
        for model in Row.__subclasses__()
        for column in model.table.columns
        if isinstance(column.type, Html)
        for row in await all_rows(viewer, model)
    }
    assert set(stored.values()) == {"<p>R&amp;D <b>buys</b></p>"}
    assert {model for model, _ in stored} == {Note, Activity}
    again = await imported(viewer, *paths)
    assert [outcomes(again, kind) for kind in (EntityKind.NOTES, EntityKind.ACTIVITIES)] == [{"unchanged": 1}] * 2


async def test_html_that_the_api_refuses_is_skipped(viewer, tmp_path):
    most, more = "&" * 100_000, "&" * 100_001
    lines = [f"Call,Call,Kessler,{note},To do,{number}" for number, note in enumerate((most, more))]

    report = await imported(viewer, table(tmp_path, "activities.csv", "Subject,Type,Organization,Note,Done,ID", *lines))

    assert [len(row.note) for row in await all_rows(viewer, Activity)] == [500_000]
    assert outcomes(report, EntityKind.ACTIVITIES) == {"created": 1, "skipped": 1}


async def test_unknown_users_become_inactive_placeholders(viewer):
    report = await imported(viewer, SAMPLES / "english")

    greta = await named(viewer, User, "Greta Lindholm")
    assert (greta.is_placeholder, greta.is_active, greta.email) == (True, False, None)
    assert any("cannot sign in until they are invited" in str(warning) for warning in report.warnings)


@pytest.mark.slow
async def test_organizations_get_their_parents(viewer):
    await imported(viewer, SAMPLES / "english")

    parent = await named(viewer, Organization, "Kessler Pumpenbau GmbH")
    assert (await named(viewer, Organization, "Kessler Dichtungen")).parent_id == parent.id


async def test_parents_in_a_circle_are_left_out(viewer, tmp_path):
    lines = ("Organization - Name,Organization - Parent organization", "A,B", "B,C", "C,A")
    report = await imported(viewer, table(tmp_path, "organizations.csv", *lines))
    a, b, c = [await named(viewer, Organization, name) for name in "ABC"]
    assert (a.parent_id, b.parent_id, c.parent_id) == (b.id, c.id, None)
    assert [str(warning) for warning in report.warnings if "below" in str(warning)] == [
        "organizations.csv: row 4: its parent is left out, because it is the organization itself or below it."
    ]


async def test_spanish_files_are_imported(viewer):
    report = await imported(viewer, SAMPLES / "spanish")

    won = await named(viewer, Deal, "Instalación solar", "title")
    lunch = await named(viewer, Activity, "Comida", "subject")
    number = [row.text for row in await all_rows(viewer, CustomValue) if row.subject_id == won.id]
    assert report.skipped == []
    assert (won.status, won.value, won.owner.name) == (DealStatus.WON, 15_300_75, "Eva Salas")
    assert won.won_at == datetime(2025, 11, 28, 17, 5, tzinfo=UTC)
    assert (lunch.is_done, lunch.type.key, lunch.due_date) == (True, "lunch", date(2026, 3, 13))
    assert number == ["P-0001"]
    assert (await named(viewer, Organization, "Cámara Fría Duero")).address.postal_code == "49001"
    assert (report.compared, report.mismatches) == (2, [])


async def test_import_template_is_imported(viewer):
    report = await imported(viewer, SAMPLES / "template")

    retrofit = await named(viewer, Deal, "Retrofit", "title")
    parts = await named(viewer, Deal, "Spare parts", "title")
    assert retrofit.organization_id == (await named(viewer, Organization, "Marlow & Pike")).id
    assert {row.name for row in await all_rows(viewer, Stage)} == {"Offer sent"}
    assert retrofit.stage_id != parts.stage_id
    assert parts.value == 100_00
    assert any("rounded" in str(warning) for warning in report.warnings)


async def test_bare_and_british_headers_are_imported(viewer):
    await imported(viewer, SAMPLES / "bare", SAMPLES / "british")

    sails = await named(viewer, Deal, "Velas de repuesto", "title")
    lanterns = await named(viewer, Deal, "Lanterns", "title")
    opening = [row.time_value for row in await all_rows(viewer, CustomValue) if row.field.name == "Opening time"]
    assert (sails.value, sails.person_id is not None) == (1_200_50, True)
    assert lanterns.won_at == datetime(2025, 6, 30, 13, tzinfo=UTC)
    assert sorted(opening) == [time(8, 30), time(9)]


@pytest.mark.parametrize("dialect", DIALECTS)
async def test_second_import_changes_nothing(viewer, dialect):
    first = await imported(viewer, SAMPLES / dialect)
    before = await revision(viewer)

    again = await imported(viewer, SAMPLES / dialect)

    assert await revision(viewer) == before
    for kind in EntityKind:
        done = first.count(kind, RowOutcome.CREATED)
        assert again.count(kind, RowOutcome.UNCHANGED) == done
        assert again.count(kind, RowOutcome.CREATED) + again.count(kind, RowOutcome.UPDATED) == 0
    async with viewer.database.snapshot() as snapshot:
        assert [row async for row in find_differences(snapshot.for_company(viewer.company.id))] == []


@pytest.mark.parametrize("dialect", DIALECTS)
async def test_dry_run_reports_the_same_and_saves_nothing(viewer, dialect):
    before = await revision(viewer)

    dry_run = await imported(viewer, SAMPLES / dialect, dry_run=True)

    assert await revision(viewer) == before
    assert await all_rows(viewer, Organization) == []
    real = await imported(viewer, SAMPLES / dialect)
    assert dry_run.outcomes == real.outcomes
    assert dry_run.mismatches == real.mismatches


async def test_others_write_during_a_dry_run(viewer):
    seen = []

    async def write() -> None:
        async with viewer.uow() as uow:
            seen.append(await organization(uow, "Written meanwhile"))

    plan = survey_files([SAMPLES / "english"], MADRID)
    async with asyncio.TaskGroup() as tasks:
        await run_import(
            viewer.database,
            viewer.company,
            plan,
            lambda *_: seen or tasks.create_task(asyncio.wait_for(write(), 5)),
            dry_run=True,
        )

    assert seen
    assert [row.name for row in await all_rows(viewer, Organization)] == ["Written meanwhile"] * len(seen)


async def test_dry_run_holds_no_row_that_others_write(viewer, tmp_path):
    """Between two batches, an import also writes its own progress, which must not wait for such a writer either."""
    head, names = "Organization - Name,Organization - ID,Organization - Address", ("A", "B")
    await imported(viewer, table(tmp_path, "o.csv", head, *(f"{name},{name},Calle 1" for name in names)))
    changed = table(tmp_path, "o.csv", head, *(f"{name},{name},Calle 2" for name in names), "C,C,Calle 3")
    (first,) = [row for row in await all_rows(viewer, Organization) if row.name == "A"]

    async def write(done: int) -> None:
        async with asyncio.timeout(5), viewer.uow() as uow:
            assert (await uow.get(Organization, first.id)).address.formatted == "Calle 1"
            await uow.update(Organization, first.id, employee_count=done)

    job = ImportJob(batch_size=1, checkpoint=write)
    plan = survey_files([changed], MADRID)
    report = await run_import(viewer.database, viewer.company, plan, lambda *_: None, dry_run=True, job=job)

    assert outcomes(report, EntityKind.ORGANIZATIONS) == {"created": 1, "updated": 2}
    rows = await all_rows(viewer, Organization)
    assert {(row.name, row.address.formatted, row.employee_count) for row in rows} == {
        ("A", "Calle 1", 3),
        ("B", "Calle 1", None),
    }


@pytest.mark.slow
async def test_interrupted_import_is_resumed_by_another_run(viewer, tmp_path):
    lines = [f"Firm {number},{number}," for number in range(2100)]
    file = table(tmp_path, "o.csv", "Organization - Name,Organization - ID,Organization - Owner", *lines)

    def killed(name: str, done: int, count: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        await run_import(viewer.database, viewer.company, survey_files([file], MADRID), killed)
    report = await imported(viewer, file)

    assert outcomes(report, EntityKind.ORGANIZATIONS) == {"created": 100, "unchanged": 2000}


async def test_lost_deal_removes_the_account_until_it_is_won_again(viewer, tmp_path):
    head = "Deal - Title,Deal - Status,Deal - Won time,Deal - Organization,Deal - ID"
    won = table(tmp_path, "won.csv", head, "Lift,Won,2026-01-05 10:00:00,Olsen,7")
    again = table(tmp_path, "open.csv", head, "Lift,Open,,Olsen,7")

    await imported(viewer, won)
    report = await imported(viewer, again)

    deal = await named(viewer, Deal, "Lift", "title")
    assert outcomes(report, EntityKind.DEALS) == {"updated": 1}
    assert (deal.won_at, deal.won_on, deal.first_won_at) == (None, None, datetime(2026, 1, 5, 9, tzinfo=UTC))
    assert (await named(viewer, Account, "Olsen")).state is AccountState.FORMER
    await imported(viewer, won)
    assert (await named(viewer, Account, "Olsen")).state is AccountState.ACCOUNT


async def test_missing_columns_keep_stored_values(viewer, tmp_path):
    await imported(viewer, SAMPLES / "english")

    await imported(viewer, table(tmp_path, "d.csv", "Title,Stage,ID", "Service contract,Negotiation,702"))

    deal = await named(viewer, Deal, "Service contract", "title")
    assert (deal.value, deal.organization_id is not None, deal.owner.name) == (1_200_50, True, "Greta Lindholm")


async def test_named_organization_gets_its_id_from_a_later_file(viewer, tmp_path):
    await imported(viewer, table(tmp_path, "d.csv", "Title,Status,Organization", "Lift,Won,Olsen AS"))

    file = table(
        tmp_path, "o.csv", "Organization - Name,Organization - ID,Organization - Owner", "Olsen AS,9,Eva Salas"
    )
    report = await imported(viewer, file)

    assert outcomes(report, EntityKind.ORGANIZATIONS) == {"updated": 1}
    assert (await named(viewer, Organization, "Olsen AS")).external_id == "9"


async def test_ambiguous_names_are_skipped_with_a_reason(viewer, tmp_path):
    organizations = table(
        tmp_path, "o.csv", "Organization - Name,Organization - ID,Organization - Owner", "Twin,1,", "Twin,2,"
    )
    deals = table(tmp_path, "d.csv", "Title,Status,Organization", "Lift,Won,Twin", "Ramp,Open,Single")

    report = await imported(viewer, organizations, deals)

    assert outcomes(report, EntityKind.DEALS) == {"created": 1, "skipped": 1}
    (skipped,) = report.skipped
    assert (skipped.stem, skipped.rows[0].number) == ("d", 2)
    assert "2 organizations are called 'Twin'" in str(skipped.rows[0].reason)


async def test_skipped_rows_of_files_with_one_name_stay_separate(viewer, tmp_path):
    for folder in ("north", "south"):
        (tmp_path / folder).mkdir()
        table(tmp_path / folder, "d.csv", "Title,Value,Status", f"{folder},many,Won")

    report = await imported(viewer, tmp_path)

    assert [skips.stem for skips in report.skipped] == ["d", "d-2"]


async def test_exact_name_wins_over_a_folded_one(viewer, tmp_path):
    lines = ("Organization - Name,Organization - ID,Organization - Owner", "Åse,1,", "ASE,2,")
    deals = table(tmp_path, "d.csv", "Title,Status,Organization", "Lift,Won,ASE")

    await imported(viewer, table(tmp_path, "o.csv", *lines), deals)

    deal = await named(viewer, Deal, "Lift", "title")
    assert deal.organization_id == (await named(viewer, Organization, "ASE")).id


async def test_repeated_rows_are_imported_once(viewer, tmp_path):
    file = table(tmp_path, "o.csv", "Organization - Name,Organization - ID,Organization - Owner", "A,1,", "B,1,", "A,,")

    report = await imported(viewer, file)

    assert outcomes(report, EntityKind.ORGANIZATIONS) == {"created": 1, "skipped": 2}
    assert [str(row.reason) for row in report.skipped[0].rows] == ["it repeats row 2"] * 2


async def test_unreadable_cells_skip_only_their_row(viewer, tmp_path):
    lines = (
        "Title,Value,Status,Won time",
        "A,many,Won,2026-01-01",
        "B,1,Maybe,",
        "C,1,Won,tomorrow",
        "D,1,Won,2026-01-01",
    )

    report = await imported(viewer, table(tmp_path, "d.csv", *lines))

    assert outcomes(report, EntityKind.DEALS) == {"created": 1, "skipped": 3}
    assert [str(row.reason).partition(":")[0] for row in report.skipped[0].rows] == ["Value", "Status", "Won time"]


async def test_skipped_rows_can_be_corrected_and_imported(viewer, tmp_path):
    lines = ("Title,Value,Status,Region", "A,many,Won,North")
    report = await imported(viewer, table(tmp_path, "d.csv", *lines))
    (skips,) = report.skipped
    with (tmp_path / "mended.csv").open("w", newline="", encoding="utf-8-sig") as file:
        csv.writer(file).writerows(
            [[*skips.header, "Skipped because"], ["A", "12", *skips.rows[0].cells[2:], "no number"]]
        )

    await imported(viewer, tmp_path / "mended.csv")

    assert (await named(viewer, Deal, "A", "title")).value == 12_00
    assert {row.field.name for row in await all_rows(viewer, CustomValue)} == {"Region"}


@pytest.mark.slow
async def test_labels_can_contain_commas(viewer, tmp_path):
    head = "Organization - Name,Organization - Owner,Organization - Labels"
    await imported(viewer, table(tmp_path, "o.csv", head, "A,,Gold"))
    async with viewer.uow() as uow:
        await uow.insert(Label, [{"entity": LabelEntity.ORGANIZATION, "name": "Service, on site"}])

    await imported(viewer, table(tmp_path, "o.csv", head, 'A,,"gold, Service, on site, New"'))

    labels = {row.label.name for row in await all_rows(viewer, OrganizationLabel)}
    assert labels == {"Gold", "Service, on site", "New"}


async def test_differing_figures_are_reported_by_row(viewer, tmp_path):
    head = "Organization - Name,Organization - Owner,Organization - Won deals,Organization - People"

    report = await imported(viewer, table(tmp_path, "o.csv", head, "A,,3,0", "B,,0,0"))

    (mismatch,) = report.mismatches
    assert mismatch[1:] == (2, "A", "Organization - Won deals", 3, 0)
    assert report.compared == 4


async def test_invalid_file_among_valid_ones_writes_nothing(viewer, tmp_path):
    table(tmp_path, "deals.csv", "Title,Status,Won time", "Lift,Won,03/04/2026")
    table(tmp_path, "orgs.csv", "Organization - Name,Organization - Owner", "A,Eva Salas")

    with pytest.raises(AmbiguousColumn, match=r"deals\.csv: column 'Won time'.*rows 2.*--date-order"):
        await imported(viewer, tmp_path)
    table(tmp_path, "deals.csv", "Article,Stock", "Lift,3")
    with pytest.raises(UnknownFileKind):
        await imported(viewer, tmp_path)

    assert await all_rows(viewer, Organization) == []


async def test_xlsx_and_zip_equal_csv(viewer, tmp_path):
    workbook = Workbook()
    with (SAMPLES / "english" / "deals.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.reader(file):
            workbook.active.append(row)
    workbook.save(tmp_path / "deals.xlsx")
    with ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.write(tmp_path / "deals.xlsx", "deals.xlsx")
        for name in ("organizations.csv", "people.csv", "activities.csv", "notes.csv"):
            archive.write(SAMPLES / "english" / name, name)

    packed = await imported(viewer, tmp_path / "all.zip")

    plain = await imported(viewer, SAMPLES / "english")
    assert packed.count(EntityKind.DEALS, RowOutcome.CREATED) == 5
    assert plain.count(EntityKind.DEALS, RowOutcome.UNCHANGED) == 5
    assert packed.mismatches == []


async def test_rows_deleted_here_are_not_created_again(viewer, tmp_path):
    head = "Organization - Name,Organization - ID,Organization - Owner"
    file = table(tmp_path, "o.csv", head, "Olsen,1,")
    await imported(viewer, file)
    olsen = await named(viewer, Organization, "Olsen")
    async with viewer.uow() as uow:
        await uow.update(Organization, olsen.id, deleted_at=uow.now)

    deals = table(tmp_path, "d.csv", "Title,Status,Organization,Organization ID", "Lift,Won,Olsen,1")
    report = await imported(viewer, file, deals)

    assert outcomes(report, EntityKind.ORGANIZATIONS) == {"skipped": 1}
    assert outcomes(report, EntityKind.DEALS) == {"skipped": 1}
    assert all("deleted in Afterwin" in str(skips.rows[0].reason) for skips in report.skipped)


async def test_deal_deleted_there_is_deleted_here(viewer, tmp_path):
    head = "Deal - Title,Deal - Status,Deal - Organization,Deal - ID,Deal - Update time"
    await imported(viewer, table(tmp_path, "d.csv", head, "Lift,Won,Olsen,7,2026-01-05 10:00:00"))

    report = await imported(viewer, table(tmp_path, "d.csv", head, "Lift,Deleted,Olsen,7,2026-02-05 10:00:00"))

    assert outcomes(report, EntityKind.DEALS) == {"updated": 1}
    assert (await named(viewer, Deal, "Lift", "title")).deleted_at == datetime(2026, 2, 5, 9, tzinfo=UTC)
    assert (await named(viewer, Account, "Olsen")).state is AccountState.FORMER


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("x" * 300 + ",1,Won,,,", "300 characters"),
        ("Lift,1,Won,EURO €,,", "is not a currency code"),
        ("Lift,99999999999999999999,Won,,,", "is too large"),
        ("Lift,1,Won,," + "y" * 256 + ",", "the user has 256 characters"),
        (",1,Won,,,", "no title"),
        ("Lift,1,Won,,,77", "no organization with the ID 77"),
    ],
)
async def test_invalid_rows_are_skipped_with_a_reason(viewer, tmp_path, line, reason):
    file = table(tmp_path, "d.csv", "Title,Value,Status,Currency,Owner,Organization ID", line)

    report = await imported(viewer, file)

    assert reason in str(report.skipped[0].rows[0].reason)


OWNERS = "Organization - Name,Organization - Owner,Organization - Owner ID"


async def owners(viewer: CompanyFixture) -> dict[str, User]:
    return {row.name: row.owner for row in await all_rows(viewer, Organization)}


async def test_real_user_goes_before_placeholder(viewer, tmp_path):
    async with viewer.uow() as uow:
        await create_user(uow, viewer.company, name="Greta", is_placeholder=True, is_active=False)
        greta = await create_user(uow, viewer.company, name="Greta", email="greta@solera.example")
        await create_user(uow, viewer.company, name="Greta", email="g2@solera.example", is_active=False)
    header = OWNERS.rpartition(",")[0]

    report = await imported(viewer, table(tmp_path, "o.csv", header, "Kessler,greta", "Brandt,Greta@solera.example"))

    assert report.skipped == []
    assert {name: owner.id for name, owner in (await owners(viewer)).items()} == {"Kessler": greta, "Brandt": greta}


async def test_owner_is_found_by_id_after_claim_and_rename(viewer, tmp_path):
    path = table(tmp_path, "o.csv", OWNERS, "Kessler,Greta L.,17")
    await imported(viewer, path)
    greta = (await owners(viewer))["Kessler"]
    async with viewer.uow() as uow:
        await uow.update(User, greta.id, name="Greta Lindholm", is_placeholder=False, is_active=True)

    report = await imported(viewer, path)

    assert outcomes(report, EntityKind.ORGANIZATIONS) == {"unchanged": 1}
    assert (greta.external_id, len(await all_rows(viewer, User))) == ("17", 2)


async def test_unknown_owner_id_without_name_skips_row(viewer, tmp_path):
    report = await imported(viewer, table(tmp_path, "o.csv", OWNERS, "Kessler,,17"))

    assert "no user with the ID 17" in str(report.skipped[0].rows[0].reason)
