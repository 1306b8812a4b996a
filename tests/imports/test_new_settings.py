"""Settings that an import creates: its plan and its report name them, and its undo takes them back."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from company_fixture import CompanyFixture
from factories import deal
from imported import MADRID, all_rows, named, table
from mutate import run_mutation

from db.jobs import JobStopped
from db.models import ActivityType, Currency, Field, Import, Label, Pipeline, Stage, User
from db.row import Row, select_rows
from files.import_worker import ImportWorker
from imports.job import ImportJob
from imports.messages import ImportMessageCode
from imports.recorded import run_recorded_import, undo_recorded_import
from imports.records import run_import, survey_files
from imports.undo import undo_import

CREATED: dict[type[Row], str] = {
    Currency: "XYZ",
    Pipeline: "Renewals",
    Stage: "Offer",
    Label: "Hot",
    ActivityType: "Site visit",
    Field: "Tier",
}
"""What the files below create that can be taken back, by the name that reports give it."""
DOCUMENT = """query ($id: ID!) { import(id: $id) {
  status newSettings newSettingMessages { code params }
  undoCounts { kind outcome rowCount } keptRows { kind name reason }
} }"""


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    header = "Title,Value,Currency,Pipeline,Stage,Label,Owner,Tier"
    return [
        table(tmp_path, "deals.csv", header, *(f"{name},5,XYZ,Renewals,Offer,Hot,Zoe Ng,Gold" for name in ("A", "B"))),
        table(tmp_path, "activities.csv", "Subject,Type,Deal", "Look,Site visit,A"),
    ]


async def imported(viewer: CompanyFixture, paths: list[Path]) -> Import:
    plan = survey_files(paths, MADRID)
    row, _ = await run_recorded_import(viewer.database, viewer.company, plan, "files", lambda *_: None)
    return row


async def active(viewer: CompanyFixture) -> set[str]:
    """Return the names of the settings above that are active."""
    found = [(model, row) for model in CREATED for row in await all_rows(viewer, model) if row.is_active]
    names = {getattr(row, "code" if model is Currency else "name") for model, row in found}
    return names & set(CREATED.values())


@pytest.mark.slow
async def test_undo_takes_back_the_settings_that_an_import_created(viewer, paths):
    row = await imported(viewer, paths)
    assert await active(viewer) == set(CREATED.values())
    report = await undo_recorded_import(viewer.database, viewer.company.id, row.id)

    assert await active(viewer) == set()
    assert {kind for kind, outcome in report.counts if outcome == "removed"} >= {each.__name__ for each in CREATED}
    assert [(each.kind, each.name, each.reason.code) for each in report.kept] == [
        ("User", "Zoe Ng", ImportMessageCode.KEPT_OF_DELETED)
    ]

    again = await imported(viewer, paths)
    assert await active(viewer) == set(CREATED.values())
    for model, name in CREATED.items():
        assert await named(viewer, model, name, "code" if model is Currency else "name"), "one of each"
    codes = {warning["code"] for warning in again.report.warnings}
    assert codes >= {f"{kind}_CREATED" for kind in ("CURRENCY", "PIPELINE", "STAGE", "LABEL", "TYPE", "FIELD")}
    await undo_recorded_import(viewer.database, viewer.company.id, again.id)
    assert await active(viewer) == set()


USES: dict[type[Row], Callable[..., Any]] = {
    Currency: lambda uow, used: deal(uow, currency_code=used.code),
    Pipeline: lambda uow, used: uow.insert(Stage, [{"pipeline_id": used.id, "name": "Talk", "position": 9}]),
    Stage: lambda uow, used: deal(uow, stage_id=used.id),
}


@pytest.mark.parametrize("model", USES)
async def test_undo_keeps_a_setting_that_is_used_since(viewer, paths, model):
    row = await imported(viewer, paths)
    used = await named(viewer, model, CREATED[model], "code" if model is Currency else "name")
    async with viewer.uow() as uow:
        await USES[model](uow, used)
    report = await undo_recorded_import(viewer.database, viewer.company.id, row.id)

    kept = {CREATED[model], *(["Renewals"] if model is Stage else [])}
    assert await active(viewer) == kept
    named_kept = {each.name for each in report.kept if each.reason.code is ImportMessageCode.KEPT_REFERENCED}
    assert named_kept == kept


async def test_undo_keeps_settings_of_records_that_stay(viewer, paths):
    row = await imported(viewer, paths)
    first = await named(viewer, Stage, "Offer")
    async with viewer.uow() as uow:
        for each in await uow.all(select_rows(Label)):
            await uow.update(Label, each.id, color="red")
        await uow.update(Stage, first.id, probability=50.0)
    (found,) = (await viewer.ask('{ deals(where: { title: { eq: "A" } }) { nodes { id } } }'))["deals"]["nodes"]
    await run_mutation(viewer, "dealUpdate", "deal { id }", id=found["id"], title="Ours")
    report = await undo_recorded_import(viewer.database, viewer.company.id, row.id)

    reasons = {each.name: each.reason.code for each in report.kept}
    changed, used = ImportMessageCode.KEPT_CHANGED, ImportMessageCode.KEPT_REFERENCED
    assert reasons == {"Ours": changed, "Hot": changed, "Offer": changed} | dict.fromkeys(
        ("Renewals", "XYZ", "Tier", "Zoe Ng"), used
    )
    assert await active(viewer) == {"Hot", "Offer", "Renewals", "XYZ", "Tier"}


async def test_undo_that_was_interrupted_counts_all_that_it_took_back(viewer, paths, monkeypatch):
    monkeypatch.setattr("imports.undo.UNDO_BATCH_SIZE", 1)
    row = await imported(viewer, paths)
    steps = 0

    async def stop(done: int) -> None:
        nonlocal steps
        steps += 1
        if steps in {2, 7}:
            raise JobStopped

    for _ in range(2):
        with pytest.raises(JobStopped):
            await undo_import(viewer.database, viewer.company.id, row.id, ImportJob(checkpoint=stop))
    report = await undo_recorded_import(viewer.database, viewer.company.id, row.id)
    counts = {kind: count for (kind, outcome), count in report.counts.items() if outcome == "removed"}
    assert counts == {"Deal": 2, "Activity": 1, **dict.fromkeys([each.__name__ for each in CREATED], 1)}
    assert [each.name for each in report.kept] == ["Zoe Ng"]
    assert await active(viewer) == set()


async def test_retired_settings_stay_unless_rows_name_them(viewer, paths, tmp_path):
    row = await imported(viewer, paths)
    await undo_recorded_import(viewer.database, viewer.company.id, row.id)
    other = table(tmp_path, "other.csv", "Title,Value,Stage", "C,5,Offer to come", "D,5,Offer")
    await run_import(viewer.database, viewer.company, survey_files([other], MADRID), lambda *_: None)
    stages = {each.name: each for each in await all_rows(viewer, Stage) if each.is_active}
    pipelines = {each.id: each.name for each in await all_rows(viewer, Pipeline) if each.is_active}
    assert stages["Offer to come"].pipeline_id in pipelines
    assert await active(viewer) == {"Renewals", "Offer"}


@pytest.mark.slow
async def test_plan_and_dry_run_name_what_will_be_created(viewer, paths, send, worker: ImportWorker):
    content = paths[0].read_bytes() + b"C,5,XYZ,Renewals,Offer,Hot,Zoe Ng,\n"
    import_id = await send(content, fileName="deals.csv")
    plan = (await viewer.ask(DOCUMENT, id=import_id))["import"]
    settings = {each["params"]["name"]: each["code"] for each in plan["newSettingMessages"]}
    expected = {"Hot": "LABEL", "XYZ": "CURRENCY", "Renewals": "PIPELINE", "Offer": "STAGE", "Zoe Ng": "USER"}
    assert settings == {name: f"{kind}_CREATED" for name, kind in expected.items()}
    assert "1 label is new, 'Hot'." in plan["newSettings"]
    assert await active(viewer) == set()

    for undone in range(2):
        await run_mutation(viewer, "importStart", "import { status }", id=import_id)
        await worker.run_next()
        await run_mutation(viewer, "importUndo", "import { status }", id=import_id)
        await worker.run_next()
        done = (await viewer.ask(DOCUMENT, id=import_id))["import"]
        assert (done["status"], await active(viewer)) == ("UNDONE", set())
        placeholder = {"kind": "User", "name": "Zoe Ng", "reason": "deleted records name it, and can be restored"}
        assert done["keptRows"] == ([] if undone else [placeholder])  # the second import finds the user
        assert {"kind": "Label", "outcome": "removed", "rowCount": 1} in done["undoCounts"]
        import_id = await send(content, fileName="deals.csv")
        plan = (await viewer.ask(DOCUMENT, id=import_id))["import"]
        assert {each["params"]["name"] for each in plan["newSettingMessages"]} == {*expected} - {"Zoe Ng"}, undone
    assert "Zoe Ng" in {each.name for each in await all_rows(viewer, User)}
    assert "retired" not in json.dumps(done)
