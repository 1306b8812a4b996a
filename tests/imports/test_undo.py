"""Undo of whole imports: what it removes, what it restores, and what it keeps because of later changes."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from company_fixture import CompanyFixture
from factories import deal
from mutate import run_mutation

from db.gates import Gate
from db.imports.jobs import undo_refusal
from db.jobs import JobStopped
from db.models import CustomValue, Deal, Field, Import, ImportStatus, Organization, OrganizationLabel, Person
from db.row import select_rows
from db.verify import find_differences
from imports.job import ImportJob
from imports.journal import Journal
from imports.messages import ImportMessageCode
from imports.recorded import run_recorded_import, undo_recorded_import
from imports.records import EntityKind, ImportOptions, RowOutcome, run_import, survey_files
from imports.undo import undo_import

SAMPLES = Path(__file__).parent / "samples"
OPTIONS = ImportOptions(ZoneInfo("Europe/Madrid"))
FIRST = "Organization - ID,Organization - Name,Organization - Labels,Organization - Industry,Organization - Tier\n"


async def imported(viewer: CompanyFixture, *paths: Path) -> Import:
    plan = survey_files(paths, OPTIONS)
    row, _ = await run_recorded_import(viewer.database, viewer.company, plan, "files", lambda *_: None)
    return row


async def live(viewer: CompanyFixture, model: Any) -> dict[str, Any]:
    async with viewer.database.snapshot() as snapshot:
        rows = await snapshot.for_company(viewer.company.id).all(select_rows(model))
    return {getattr(row, "name", None) or row.title: row for row in rows if row.deleted_at is None}


@pytest.fixture
def organizations(tmp_path: Path) -> Callable[..., Path]:
    def write(*lines: str) -> Path:
        path = tmp_path / "organizations.csv"
        path.write_text(FIRST + "\n".join(lines) + "\n", "utf-8")
        return path

    return write


@pytest.mark.slow
async def test_undo_leaves_no_record_and_allows_another_import(viewer):
    row = await imported(viewer, SAMPLES / "english")
    report = await undo_recorded_import(viewer.database, viewer.company.id, row.id)

    assert await live(viewer, Organization) == await live(viewer, Person) == await live(viewer, Deal) == {}
    assert {kept.kind for kept in report.kept} == {"User"}
    assert report.counts["Deal", "removed"] == 5
    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)
        assert not [field for field in await store.all(select_rows(Field)) if field.is_active]
        assert (await store.get(Import, row.id)).status is ImportStatus.UNDONE
        assert [difference async for difference in find_differences(store)] == []

    again = await imported(viewer, SAMPLES / "english")
    assert {count["kind"]: count["created"] for count in again.report.counts}["deals"] == 5
    async with viewer.database.snapshot() as snapshot:
        fields = await snapshot.for_company(viewer.company.id).all(select_rows(Field))
    assert fields
    assert all(field.is_active for field in fields)


async def test_undo_keeps_changed_and_referenced_records(viewer, organizations):
    row = await imported(viewer, organizations("1,Alpha,,,", "2,Beta,,,", "3,Gamma,,,"))
    found = await live(viewer, Organization)
    async with viewer.uow() as uow:
        await uow.update(Organization, found["Alpha"].id, industry="Pumps")
        await deal(uow, found["Beta"].id)
    report = await undo_recorded_import(viewer.database, viewer.company.id, row.id)

    assert set(await live(viewer, Organization)) == {"Alpha", "Beta"}
    assert {(kept.id, kept.reason.code) for kept in report.kept} == {
        (found["Alpha"].id, ImportMessageCode.KEPT_CHANGED),
        (found["Beta"].id, ImportMessageCode.KEPT_REFERENCED),
    }


@pytest.mark.slow
async def test_undo_restores_values_labels_and_custom_values(viewer, organizations):
    await imported(viewer, organizations("1,Alpha,Old,Pumps,Gold", "2,Beta,,Valves,"))
    before = await live(viewer, Organization)
    row = await imported(viewer, organizations("1,Alpha,New,Fans,Silver", "2,Beta,,Fans,"))
    async with viewer.uow() as uow:
        await uow.update(Organization, before["Beta"].id, industry="Tanks")
    report = await undo_recorded_import(viewer.database, viewer.company.id, row.id)

    after = await live(viewer, Organization)
    assert (after["Alpha"].industry, after["Beta"].industry) == ("Pumps", "Tanks")
    assert [kept.column for kept in report.kept] == ["industry"]
    document = "query ($id: ID!) { organization(id: $id) { labels { name } customFields { text } } }"
    answer = await viewer.ask(document, id=after["Alpha"].global_id)
    assert answer["organization"] == {"labels": [{"name": "Old"}], "customFields": [{"text": "Gold"}]}


@pytest.mark.slow
async def test_undo_reads_its_journal_in_pages(viewer, organizations, tmp_path, monkeypatch):
    monkeypatch.setattr("db.imports.jobs.JOURNAL_PAGE_SIZE", 1)
    deals = tmp_path / "deals.csv"
    deals.write_text("Deal - ID,Deal - Title,Deal - Organization ID\n1,Crates,1\n2,Ropes,2\n", "utf-8")
    await imported(viewer, organizations("1,Alpha,Old,Pumps,Gold", "2,Beta,,Valves,"), deals)
    before = {name: row for model in (Organization, Deal) for name, row in (await live(viewer, model)).items()}
    deals.write_text(
        "Deal - ID,Deal - Title,Deal - Organization ID\n1,Boxes,2\n2,Ropes,1\n3,Sails,3\n4,Masts,3\n", "utf-8"
    )
    row = await imported(viewer, organizations("1,Alpha,New,Fans,Silver", "2,Beta,,Fans,", "3,Gamma,,,"), deals)
    report = await undo_recorded_import(viewer.database, viewer.company.id, row.id)

    after = {name: row for model in (Organization, Deal) for name, row in (await live(viewer, model)).items()}
    assert after.keys() == before.keys()
    assert {name: each.industry for name, each in after.items() if isinstance(each, Organization)} == {
        "Alpha": "Pumps",
        "Beta": "Valves",
    }
    assert after["Crates"].organization_id == before["Crates"].organization_id
    assert (report.counts["Deal", "removed"], report.counts["Deal", "restored"]) == (2, 2)
    assert (report.counts["Organization", "removed"], report.counts["Organization", "restored"]) == (1, 2)


async def test_undo_closes_no_circle_of_parents(viewer, tmp_path):
    path, header = (
        tmp_path / "organizations.csv",
        "Organization - ID,Organization - Name,Organization - Parent organization\n",
    )
    path.write_text(f"{header}1,Alpha,Beta\n2,Beta,\n3,Gamma,\n", "utf-8")
    await imported(viewer, path)
    path.write_text(f"{header}1,Alpha,Gamma\n", "utf-8")
    row, found = await imported(viewer, path), await live(viewer, Organization)
    assert found["Alpha"].parent_id == found["Gamma"].id
    async with viewer.uow() as uow:
        await uow.update(Organization, found["Beta"].id, parent_id=found["Alpha"].id)
    report = await undo_recorded_import(viewer.database, viewer.company.id, row.id)

    assert (await live(viewer, Organization))["Alpha"].parent_id == found["Gamma"].id
    assert [(kept.id, kept.column) for kept in report.kept] == [(found["Alpha"].id, "parent_id")]


async def test_import_of_a_stopped_command_is_interrupted(viewer, organizations):
    def stop(*_: Any) -> None:
        raise KeyboardInterrupt

    plan = survey_files([organizations("1,Alpha,,,")], OPTIONS)
    with pytest.raises(KeyboardInterrupt):
        await run_recorded_import(viewer.database, viewer.company, plan, "files", stop)
    async with viewer.database.snapshot() as snapshot:
        (row,) = await snapshot.for_company(viewer.company.id).all(select_rows(Import))

    assert (row.status, row.problem.code) == (ImportStatus.FAILED, ImportMessageCode.INTERRUPTED.name)


async def test_import_of_a_killed_command_can_be_undone(viewer, organizations, clock, monkeypatch):
    async def kill(*_: Any, **__: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("imports.recorded.finish_import", kill)  # a killed process writes no end
    with pytest.raises(KeyboardInterrupt):
        await imported(viewer, organizations("1,Alpha,,,"))
    async with viewer.database.snapshot() as snapshot:
        (row,) = await snapshot.for_company(viewer.company.id).all(select_rows(Import))
    assert undo_refusal(row, clock()) == "It runs. If its process was killed, it can be undone a minute later."
    clock.forward(seconds=61)
    assert undo_refusal(row, clock()) is None
    await undo_recorded_import(viewer.database, viewer.company.id, row.id)
    assert await live(viewer, Organization) == {}


async def test_undo_by_an_outsider_does_not_look_at_hidden_changes(viewer, organizations):
    row = await imported(viewer, organizations("1,Alpha,,,", "2,Beta,,,"))
    found = await live(viewer, Organization)
    async with viewer.uow() as uow:
        await uow.update(Organization, found["Alpha"].id, follow_up_days=7)
    closed = ImportJob(closed=frozenset({Gate.ACCOUNTS}))
    outsider = await undo_import(viewer.database, viewer.company.id, row.id, closed)
    assert (await live(viewer, Organization), outsider.kept) == ({}, [])


async def test_interrupted_import_reports_what_its_first_attempt_wrote(viewer, organizations):
    path = organizations("1,Alpha,,,", "2,Beta,,,", "3,,,,", "4,Delta,,,")
    row = await imported(viewer, organizations("9,Zeta,,,"))

    async def stop(done: int) -> None:
        if done == 3:
            raise JobStopped

    job = ImportJob(journal=Journal(row.id), batch_size=1, checkpoint=stop)
    plan = survey_files([organizations("1,Alpha,,,", "2,Beta,,,", "3,,,,", "4,Delta,,,")], OPTIONS)
    with pytest.raises(JobStopped):
        await run_import(viewer.database, viewer.company, plan, lambda *_: None, job=job)
    async with viewer.database.snapshot() as snapshot:
        journal = await Journal.load(snapshot.for_company(viewer.company.id), row.id)
    assert journal.skipped == {(path.name, 4)}
    report = await run_import(viewer.database, viewer.company, plan, lambda *_: None, job=ImportJob(journal=journal))
    assert report.count(EntityKind.ORGANIZATIONS, RowOutcome.CREATED) == 3
    async with viewer.database.snapshot() as snapshot:
        assert len(await snapshot.for_company(viewer.company.id).all(select_rows(OrganizationLabel))) == 0


async def test_rows_of_merged_organizations_find_the_survivor(viewer, organizations, tmp_path):
    lines = ["1,Alpha,,,", "2,Alpha GmbH,,,", "3,Alpha Ltd,,,"]
    await imported(viewer, organizations(*lines))
    found = await live(viewer, Organization)
    for merged, survivor in (("Alpha Ltd", "Alpha GmbH"), ("Alpha GmbH", "Alpha")):
        ids = {"id": found[merged].global_id, "intoId": found[survivor].global_id}
        await run_mutation(viewer, "organizationMerge", "organization { id }", **ids)
    deals = tmp_path / "deals.csv"
    rows = "7,Pumps,Open,2,\n8,Valves,Open,,Alpha Ltd\n"
    header = "Deal - ID,Deal - Title,Deal - Status,Deal - Organization ID,Deal - Organization\n"
    deals.write_text(header + rows, "utf-8")
    lines = ["3,Alpha Ltd,,Steel,", "2,Alpha GmbH,,Wood,"]
    for more, outcome in ([], RowOutcome.UPDATED), (["1,Alpha,,Steel,"], RowOutcome.UNCHANGED):
        plan = survey_files([organizations(*lines, *more), deals], OPTIONS)
        report = await run_import(viewer.database, viewer.company, plan, lambda *_: None)
        assert (report.skipped, report.count(EntityKind.ORGANIZATIONS, outcome) > 0) == ([], True)
        assert [str(each).split(": ")[1][:44] for each in report.warnings] == [
            "1 columns have no value in any row and becom",
            "2 rows are of records that were merged into ",
        ]
    (survivor,) = (await live(viewer, Organization)).values()
    assert (survivor.name, survivor.external_id, survivor.industry) == ("Alpha", "1", "Steel")
    assert {deal.organization_id for deal in (await live(viewer, Deal)).values()} == {survivor.id}


async def test_rows_of_merged_people_find_the_survivor(viewer, tmp_path):
    people, deals = tmp_path / "people.csv", tmp_path / "deals.csv"
    lines = ["1,Eva,eva@a.example,+49 30 1234567", "2,Eve,eve@b.example,", "3,E. Moller,em@c.example,+49 40 7654321"]
    header = "Person - ID,Person - Name,Person - Email,Person - Phone\n"

    async def written(*rows: str) -> tuple[Person, int]:
        """Import these people with deals of them; return the survivor and how many people the import changed."""
        people.write_text(header + "\n".join(rows) + "\n", "utf-8")
        plan = survey_files([people, deals] if deals.exists() else [people], OPTIONS)
        report = await run_import(viewer.database, viewer.company, plan, lambda *_: None)
        assert report.skipped == []
        return (await live(viewer, Person))["Eva"], report.count(EntityKind.PEOPLE, RowOutcome.UPDATED)

    await written(*lines)
    found = await live(viewer, Person)
    for merged, survivor in (("E. Moller", "Eve"), ("Eve", "Eva")):
        ids = {"id": found[merged].global_id, "intoId": found[survivor].global_id}
        await run_mutation(viewer, "personMerge", "person { id }", **ids)
    rows = "7,Pumps,Open,2,\n8,Valves,Open,,E. Moller\n"
    deals.write_text(f"Deal - ID,Deal - Title,Deal - Status,Deal - Person ID,Deal - Person\n{rows}", "utf-8")

    for order in (lines, lines[::-1]):
        survivor, changed = await written(*order)
        assert ([*await live(viewer, Person)], changed) == (["Eva"], 0)
        assert [email.value for email in survivor.emails] == ["eva@a.example", "eve@b.example", "em@c.example"]
        assert [phone.value for phone in survivor.phones] == ["+49 30 1234567", "+49 40 7654321"]
    assert {deal.person_id for deal in (await live(viewer, Deal)).values()} == {survivor.id}
    survivor, changed = await written("1,Eva,new@a.example,")
    assert (survivor.emails[0].value, len(survivor.emails), len(survivor.phones), changed) == ("new@a.example", 4, 2, 1)


async def test_old_names_find_the_survivor_until_others_have_them(viewer, organizations, tmp_path):
    await imported(viewer, organizations("1,Alpha,,,", "2,Alpha GmbH,,,"))
    found = await live(viewer, Organization)
    ids = {"id": found["Alpha GmbH"].global_id, "intoId": found["Alpha"].global_id}
    await run_mutation(viewer, "organizationMerge", "organization { id }", **ids)
    path = tmp_path / "deals.csv"

    async def organization_of(title: str, *more: Path) -> str:
        path.write_text(f"Deal - Title,Deal - Status,Deal - Organization\n{title},Open,ALPHA gmbh\n", "utf-8")
        await imported(viewer, *more, path)
        names = {row.id: row.external_id for row in (await live(viewer, Organization)).values()}
        return names[(await live(viewer, Deal))[title].organization_id]

    assert await organization_of("Pumps") == "1"
    assert await organization_of("Valves", organizations("9,Alpha GmbH,,Steel,")) == "9"

    await run_mutation(viewer, "organizationDelete", "deletedId", id=found["Alpha"].global_id)
    assert await organization_of("Ropes") == "9"


@pytest.mark.slow
@pytest.mark.sqlite_only
@pytest.mark.parametrize("batch_size", [1, 100])
@pytest.mark.parametrize("direction", [1, -1])
async def test_row_of_a_survivor_decides_wherever_it_stands(viewer, tmp_path, direction, batch_size):
    header = "Organization - ID,Organization - Name,Organization - Industry,Organization - Parent organization\n"

    async def written(*lines: str) -> tuple[Any, ...]:
        """Import these rows, and again; return what the survivor has and how many rows the second import changed."""
        path = tmp_path / "organizations.csv"
        path.write_text(header + "\n".join(lines[::direction]) + "\n", "utf-8")
        for _ in range(2):
            plan = survey_files([path], OPTIONS)
            job = ImportJob(batch_size=batch_size)
            report = await run_import(viewer.database, viewer.company, plan, lambda *_: None, job=job)
        found = await live(viewer, Organization)
        names = {row.id: row.name for row in found.values()}
        changed = report.count(EntityKind.ORGANIZATIONS, RowOutcome.UPDATED)
        return found["Alpha"].industry, names.get(found["Alpha"].parent_id), found["Alpha"].version, changed

    await written("1,Alpha,,", "2,Alpha GmbH,,", "3,Alpha Ltd,,", "4,East,,", "5,West,,")
    found = await live(viewer, Organization)
    for name in ("Alpha GmbH", "Alpha Ltd"):
        ids = {"id": found[name].global_id, "intoId": found["Alpha"].global_id}
        await run_mutation(viewer, "organizationMerge", "organization { id }", **ids)
    _, _, version, _ = await written("1,Alpha,,")

    filled = await written("1,Alpha,,", "2,Alpha GmbH,Wood,East")
    assert filled == await written("1,Alpha,,", "2,Alpha GmbH,Wood,East") == ("Wood", "East", filled[2], 0)
    assert filled[2] > version
    decided = await written("1,Alpha,Steel,West", "2,Alpha GmbH,Wood,East", "3,Alpha Ltd,Glass,")
    assert decided == ("Steel", "West", decided[2], 0)


async def test_undo_forgets_what_the_import_created_as_deleted(viewer, tmp_path):
    file = tmp_path / "deals.csv"
    file.write_text(
        "Deal - ID,Deal - Title,Deal - Value,Deal - Status\n3,Chairs,5,Deleted\n4,Desks,5,Open\n5,Lamps,5,Open\n"
    )
    row = await imported(viewer, file)
    async with viewer.uow() as uow:
        lamps = next(each for each in await uow.all(select_rows(Deal)) if each.title == "Lamps")
        await uow.update(Deal, lamps.id, deleted_at=uow.now)

    report = await undo_recorded_import(viewer.database, viewer.company.id, row.id)
    file.write_text("Deal - ID,Deal - Title,Deal - Value,Deal - Status\n3,Chairs,5,Open\n4,Desks,5,Open\n")
    again = await imported(viewer, file)

    assert report.counts == {("Deal", "removed"): 2}
    assert {count["kind"]: count["created"] for count in again.report.counts}["deals"] == 2
    assert (await live(viewer, Deal)).keys() == {"Chairs", "Desks"}


async def test_report_names_every_setting_that_an_import_creates(viewer, tmp_path):
    path = tmp_path / "deals.csv"
    path.write_text(
        "Deal - ID,Deal - Title,Deal - Currency,Deal - Value,Deal - Pipeline,Deal - Stage,Deal - Label\n"
        "1,Crates,XYZ,5,Renewals,Offer,Hot\n2,Ropes,XYZ,6,Renewals,Offer,Hot\n",
        "utf-8",
    )
    created = {
        ImportMessageCode.CURRENCY_CREATED: "XYZ",
        ImportMessageCode.PIPELINE_CREATED: "Renewals",
        ImportMessageCode.STAGE_CREATED: "Offer",
        ImportMessageCode.LABEL_CREATED: "Hot",
    }
    plan = survey_files([path], OPTIONS)
    for dry_run in (True, False):
        report = await run_import(viewer.database, viewer.company, plan, lambda *_: None, dry_run=dry_run)
        named = {each.code: dict(each.params)["name"] for each in report.warnings if "name" in dict(each.params)}
        assert named == created


async def test_emptied_custom_cell_clears_and_its_undo_restores(viewer, organizations):
    await imported(viewer, organizations("1,Alpha,,Steel,Gold", "2,Beta,,Wood,"))
    row = await imported(viewer, organizations("1,Alpha,,,", "2,Beta,,Wood,"))
    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)
        assert await store.all(select_rows(CustomValue)) == []
        assert [each async for each in find_differences(store)] == []
    assert (await live(viewer, Organization))["Alpha"].industry is None

    report = await undo_recorded_import(viewer.database, viewer.company.id, row.id)

    async with viewer.database.snapshot() as snapshot:
        values = await snapshot.for_company(viewer.company.id).all(select_rows(CustomValue))
    assert [value.text for value in values] == ["Gold"]
    assert (report.kept, (await live(viewer, Organization))["Alpha"].industry) == ([], "Steel")
