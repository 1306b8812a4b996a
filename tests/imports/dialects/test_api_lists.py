"""Lists of Pipedrive's API in files, and mapping files for systems that are not known."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from company_fixture import CompanyFixture
from database_templates import Templates
from import_samples import MAPPING, TABLES, V1, V2, answers

from db.models import Activity, CustomValue, Deal, DealLabel, DealStatus, Note, Organization, Person, User
from db.row import select_rows
from imports.errors import ImportFailed
from imports.messages import ImportMessageCode
from imports.records import ImportOptions, run_import, survey_files


@pytest.fixture
def templates(sqlite: Templates) -> Templates:
    return sqlite


async def imported(viewer: CompanyFixture, folder: Path, files: dict[str, str]) -> Any:
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8")
    plan = survey_files([folder], ImportOptions(ZoneInfo("Europe/Madrid")))
    return await run_import(viewer.database, viewer.company, plan, lambda *_: None)


async def rows_of(viewer: CompanyFixture, model: Any) -> Any:
    async with viewer.database.snapshot() as snapshot:
        return await snapshot.for_company(viewer.company.id).all(select_rows(model))


async def check_records(viewer: CompanyFixture) -> None:
    (alpha,) = await rows_of(viewer, Organization)
    assert (alpha.name, alpha.external_id, alpha.address.locality) == ("Alpha", "1", "Madrid")
    (ana,) = await rows_of(viewer, Person)
    assert (ana.organization_id, ana.emails[0].value) == (alpha.id, "ana@alpha.example")
    (pumps,) = await rows_of(viewer, Deal)
    assert (pumps.title, pumps.value, pumps.status) == ("Pumps", 120050, DealStatus.WON)
    assert (pumps.won_at, pumps.won_on) == (datetime(2025, 3, 4, 23, 30, tzinfo=UTC), date(2025, 3, 5))
    assert (pumps.person_id, pumps.organization_id) == (ana.id, alpha.id)
    users = {user.external_id: user.name for user in await rows_of(viewer, User) if user.external_id}
    assert users["7"] == "eva@afterwin.example"
    assert pumps.owner_id != pumps.creator_id
    found = await viewer.ask("{ deals { nodes { stage { name pipeline { name } } labels { name } } } }")
    (deal,) = found["deals"]["nodes"]
    assert deal["stage"] == {"name": "Offer", "pipeline": {"name": "Sales"}}
    assert {label["name"] for label in deal["labels"]} == {"Hot", "42"}
    values = {value.field.name: value for value in await rows_of(viewer, CustomValue)}
    assert values.keys() == {"Budget", "Tier"}
    assert (values["Budget"].amount, values["Tier"].text) == (500000, "Gold, old")


async def test_lists_of_v1_are_imported(viewer, tmp_path):
    report = await imported(viewer, tmp_path, answers(V1))
    assert [str(row.reason) for table in report.skipped for row in table.rows] == [
        "it was deleted in the system that exported it"
    ]
    await check_records(viewer)
    (call,) = await rows_of(viewer, Activity)
    assert (call.due_at, call.is_done, call.duration_minutes) == (datetime(2026, 1, 5, 9, 30, tzinfo=UTC), True, 45)
    (note,) = await rows_of(viewer, Note)
    assert (note.is_pinned_to_deal, note.deal_id) == (True, call.deal_id)


async def test_lists_of_v2_are_imported_twice(viewer, tmp_path):
    report = await imported(viewer, tmp_path, answers(V2))
    assert report.skipped == []
    await check_records(viewer)
    await imported(viewer, tmp_path, answers(V2))
    await check_records(viewer)


@pytest.mark.parametrize(("records", "fields"), [(V1, V2), (V2, V1)])
async def test_labels_are_found_in_fields_of_another_version(viewer, tmp_path, records, fields):
    await imported(viewer, tmp_path, answers({**records, "dealFields": fields["dealFields"]}))
    (link, *_) = await rows_of(viewer, DealLabel)
    assert link.label.name == "Hot"


async def test_lists_of_few_members_are_known_by_their_names(viewer, tmp_path):
    cut = {"users": "id name email", "stages": "id name pipeline_id", "pipelines": "id name"}
    lists = {
        name: [{member: row[member] for member in cut[name].split()} for row in rows] if name in cut else rows
        for name, rows in V2.items()
    }
    assert cut.keys() <= lists.keys()
    report = await imported(viewer, tmp_path, answers(lists))
    assert report.skipped == []
    await check_records(viewer)


async def test_empty_list_of_v1_is_left_out(viewer, tmp_path):
    files = {**answers({"organizations": V1["organizations"]}), "persons.json": '{"success": true, "data": null}'}
    report = await imported(viewer, tmp_path, files)
    assert [each.code for each in report.warnings if each.table.endswith("persons.json")] == [
        ImportMessageCode.LEFT_OUT_NO_ROWS
    ]
    assert len(await rows_of(viewer, Organization)) == 1


async def test_stages_without_their_list_are_left_out(viewer, tmp_path):
    deals = {"deals": V2["deals"], "organizations": V2["organizations"], "persons": V2["persons"]}
    report = await imported(viewer, tmp_path, answers(deals))
    assert any("stages are left out" in str(warning) for warning in report.warnings)
    assert "Pipedrive user 7" in {user.name for user in await rows_of(viewer, User)}


async def test_mapping_file_reads_any_table(viewer, tmp_path):
    report = await imported(viewer, tmp_path, {**TABLES, "mapping.yaml": MAPPING})
    assert report.skipped == []
    (beta,) = await rows_of(viewer, Organization)
    assert (beta.external_id, beta.name, beta.address.locality) == ("9", "Beta", "Bonn")
    deals = {deal.title: deal for deal in await rows_of(viewer, Deal)}
    assert (deals["Fans"].status, deals["Belts"].status) == (DealStatus.WON, DealStatus.OPEN)
    assert deals["Fans"].won_at == datetime(2025, 3, 5, 1, tzinfo=UTC)
    assert {value.text for value in await rows_of(viewer, CustomValue)} == {"red", "blue"}


async def test_stage_of_a_mapping_says_what_is_won(viewer, tmp_path):
    orders = "Order,Phase,Paid\nFans,Closed Won,2025-03-04\nBelts,Offer,\nNuts,Lost,2025-03-05\n"
    columns = "columns: {Order: title, Phase: stage, Paid: closed_at}"
    mapping = f"tables: [{{file: orders.csv, kind: deals, {columns}}}]"
    await imported(viewer, tmp_path, {"orders.csv": orders, "mapping.yaml": mapping})
    deals = {deal.title: deal.status for deal in await rows_of(viewer, Deal)}
    assert deals == {"Fans": DealStatus.WON, "Belts": DealStatus.OPEN, "Nuts": DealStatus.LOST}


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("tables: [", "line 1 is not valid YAML"),
        ("tables: 3", "tables must be a list"),
        ("tables: [{file: a, kind: leads, columns: {}}]", "tables.0.kind is none of organizations, "),
        ("tables: [{file: 'o*', kind: deals, columns: {Price: value}}]", "the column 'Price', which is not there"),
        ("tables: [{file: 'o*', kind: deals, columns: {Sum: price}}]", "'Sum' cannot become 'price'"),
        ("tables: [{file: 'o*', kind: organizations, columns: {Order: address.moon}}]", "cannot become 'address.moon'"),
        ("tables: [{file: a, kind: deals, columns: {}, time_zone: Mars}]", "tables.0.time_zone must be a time zone"),
        ("tables: [&a {file: a, kind: deals, columns: {}}, *a]", "line 1 is not valid YAML (aliases"),
        ("tables: [{file: 'o*', kind: deals, columns: {Sum: value, Sum: title}}]", "(a key is there twice)"),
        ("tables: [{file: 'o*', kind: deals, columns: {Sum: value}, values: {Stat: {a: b}}}]", "the column 'Stat'"),
    ],
)
def test_wrong_mapping_files_are_refused(tmp_path: Path, text: str, problem: str) -> None:
    (tmp_path / "orders.csv").write_text(TABLES["orders.csv"], "utf-8")
    (tmp_path / "a.mapping.yaml").write_text(text, "utf-8")
    with pytest.raises(ImportFailed, match=r"^.+: ") as error:
        survey_files([tmp_path], ImportOptions(ZoneInfo("UTC")))
    assert problem in str(error.value)


@pytest.mark.parametrize("text", ["{", "[1]", '{"data": 5}', "[" * 5000, '{"data": [{"a": NaN}]}'])
def test_broken_answers_are_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "deals.json").write_text(text, "utf-8")
    with pytest.raises(ImportFailed, match=r"^deals\.json: "):
        survey_files([tmp_path / "deals.json"], ImportOptions(ZoneInfo("UTC")))
