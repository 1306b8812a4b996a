"""Complete files in several dialects: what of them is stored."""

import csv
from datetime import UTC, date, datetime, time
from zipfile import ZipFile

import pytest
from imported import SAMPLES, all_rows, imported, named, outcomes, table
from openpyxl import Workbook

from db.column_types import Html
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
)
from db.row import Row
from imports.records import EntityKind, RowOutcome

UNSAFE = "<p onclick=x>R&D <script>go()</script><b>buys</b></p>"


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


@pytest.mark.slow
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
