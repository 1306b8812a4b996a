"""Dry runs: they report what an import does, save nothing, and hold up no other writer."""

import asyncio

import pytest
from factories import organization
from imported import DIALECTS, MADRID, SAMPLES, all_rows, imported, outcomes, revision, table

from db.models import Organization
from imports.job import ImportJob
from imports.records import EntityKind, run_import, survey_files


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
