"""Imports over the API: upload, plan, mapping, dry run, import, report, cancel, resume and undo."""

import csv
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from io import BytesIO, StringIO
from typing import Any
from zipfile import ZipFile

import httpx2
import pytest
from beta_client import change
from company_fixture import CompanyFixture, colleague, make_company
from mutate import run_mutation, user_error
from sqlalchemy import delete
from websocket_client import socket

from app import create_app
from beta.ops.kinds import Kill
from beta.ops.membership_ops import Exclude, Unexclude
from db.errors import DatabaseBusy
from db.gates import Gate
from db.imports.jobs import IMPORTS
from db.models import BetaMember, CompanyRole, Field, FieldEntity, FieldType, ImportStatus, Organization, User
from db.row import select_rows
from db.transactions import begin
from db.unit_of_work import UnitOfWork
from files import import_worker
from files.import_worker import ImportWorker
from imports.messages import ImportMessageCode
from imports.records import load

PLAN = """status problem rowCount problemMessage { code }
  tables { name kind rowCount columns { header becomes fieldName isNew isChosen } firstRows }"""
IMPORT = """query ($id: ID!) { import(id: $id) { status rowsDone rowCount isDryRun
  counts { kind created updated unchanged skipped } differences { name figure theirs ours } warnings
  skippedRows { code message params table rowNumber column }
  undoCounts { kind outcome rowCount } keptRows { id reason } isUndoable reportUrl tables { skippedRowsUrl } } }"""


async def plan_of(viewer: CompanyFixture, import_id: str) -> Any:
    return (await viewer.ask(f"query ($id: ID!) {{ import(id: $id) {{ {PLAN} }} }}", id=import_id))["import"]


async def state(viewer: CompanyFixture, import_id: str) -> Any:
    return (await viewer.ask(IMPORT, id=import_id))["import"]


async def names(viewer: CompanyFixture) -> list[str]:
    return [row["name"] for row in (await viewer.ask("{ organizations { nodes { name } } }"))["organizations"]["nodes"]]


@pytest.mark.slow
async def test_import_from_upload_to_undo(viewer, send, worker, anonymous):
    import_id = await send()
    plan = await plan_of(viewer, import_id)
    (table,) = plan.pop("tables")
    assert plan == {"status": "READY", "problem": "", "problemMessage": None, "rowCount": 4}
    assert (table["name"], table["kind"], table["rowCount"]) == ("organizations.csv", "organizations", 4)
    assert table["firstRows"][0] == ["Alpha", "Calle 1", "Gold", "alpha.example", "0"]
    assert [(column["header"], column["becomes"], column["isNew"]) for column in table["columns"]] == [
        ("Name", "name", True),
        ("Address", "address", True),
        ("Tier", "CUSTOM_FIELD", True),
        ("Web page", "CUSTOM_FIELD", True),
        ("Won deals", "COMPARED", True),
    ]

    mapping = [
        {"table": "organizations.csv", "header": "Web page", "becomes": "website"},
        {"table": "organizations.csv", "header": "Tier", "becomes": "LEFT_OUT"},
    ]
    await run_mutation(viewer, "importUpdate", "import { status }", id=import_id, columns=mapping)
    await worker.run_next()
    (table,) = (await plan_of(viewer, import_id))["tables"]
    assert [(column["becomes"], column["isChosen"]) for column in table["columns"]][1:4] == [
        ("address", False),
        ("LEFT_OUT", True),
        ("website", True),
    ]

    await start_and_look_at_the_report(viewer, worker, anonymous, import_id)
    await undo_after_a_change(viewer, worker, import_id)


async def start_and_look_at_the_report(
    viewer: CompanyFixture, worker: ImportWorker, anonymous: httpx2.AsyncClient, import_id: str
) -> None:
    await run_mutation(viewer, "importStart", "import { status }", id=import_id, validateOnly=True)
    await worker.run_next()
    dry_run = await state(viewer, import_id)
    counts = [{"kind": "organizations", "created": 3, "updated": 0, "unchanged": 0, "skipped": 1}]
    assert (dry_run["status"], dry_run["isDryRun"], dry_run["counts"]) == ("READY", True, counts)
    assert (await names(viewer), dry_run["isUndoable"]) == ([], False)
    place = {"table": "organizations.csv", "rowNumber": 4, "column": None}
    text = "organizations.csv: row 4: it has no name"
    reason = {"code": "FIELD_MISSING", "message": text, "params": {"field": "name"}, **place}
    assert dry_run["skippedRows"] == [reason]

    await run_mutation(viewer, "importStart", "import { status }", id=import_id)
    await worker.run_next()
    done = await state(viewer, import_id)
    assert (done["status"], done["counts"], done["rowsDone"], done["rowCount"]) == ("FINISHED", counts, 4, 4)
    assert done["skippedRows"] == [reason]
    assert done["differences"] == [{"name": "Gamma", "figure": "Won deals", "theirs": "2", "ours": "0"}]
    assert await names(viewer) == ["Alpha", "Beta", "Gamma"]
    skipped = await anonymous.get(done["tables"][0]["skippedRowsUrl"])
    lines = list(csv.reader(StringIO(skipped.content.decode("utf-8-sig"))))
    assert lines[0] == ["Name", "Address", "Tier", "Web page", "Won deals", "Skipped because"]
    assert lines[1:] == [["", "Calle 3", "", "", "", "it has no name"]]
    report = (await anonymous.get(done["reportUrl"])).json()
    assert report["report"]["counts"][0]["created"] == 3


async def test_skipped_rows_of_an_archive_have_a_plain_name(viewer, send, worker, anonymous):
    archive = BytesIO()
    with ZipFile(archive, "w") as file:
        file.writestr("clients/organizations.csv", "Name,Address\nAlpha,Calle 1\n,Calle 3\n")
    import_id = await send(archive.getvalue(), fileName="export.zip")
    await run_mutation(viewer, "importStart", "import { status }", id=import_id)
    await worker.run_next()
    (table,) = (await state(viewer, import_id))["tables"]
    skipped = await anonymous.get(table["skippedRowsUrl"])
    assert skipped.headers["content-disposition"] == 'attachment; filename="organizations.csv.skipped.csv"'


async def test_reasons_are_in_the_language_of_their_user(viewer, send, worker, anonymous):
    async with viewer.uow() as uow:
        await uow.update(User, viewer.user_id, locale="es-MX")
    import_id = await send(
        b"Title,Value,Status,Organization ID\n,1,Open,\nB,x,Open,\nC,1,Open,77\n", fileName="deals.csv"
    )
    await run_mutation(viewer, "importStart", "import { status }", id=import_id)
    await worker.run_next()
    url = (await state(viewer, import_id))["tables"][0]["skippedRowsUrl"]
    header, *lines = csv.reader(StringIO((await anonymous.get(url)).content.decode("utf-8-sig")))
    assert [header[-1], *(line[-1] for line in lines)] == [
        "Omitida porque",
        "«título» está vacío.",
        "Value: x no es un número.",
        "No hay ningún registro con el ID 77 (organización). Importa también su archivo.",
    ]
    corrected = "\n".join(",".join(line) for line in (header, ["A", "2", "Open", "", lines[0][-1]]))
    again = await send(corrected.encode(), fileName="deals.csv")
    (table,) = (await plan_of(viewer, again))["tables"]
    assert table["columns"][-1]["becomes"] == "LEFT_OUT"


async def undo_after_a_change(viewer: CompanyFixture, worker: ImportWorker, import_id: str) -> None:
    first = (await viewer.ask("{ organizations(first: 1) { nodes { id } } }"))["organizations"]["nodes"][0]["id"]
    await run_mutation(viewer, "organizationUpdate", "organization { id }", id=first, industry="Pumps")
    await run_mutation(viewer, "importUndo", "import { status }", id=import_id)
    await worker.run_next()
    undone = await state(viewer, import_id)
    assert (undone["status"], await names(viewer)) == ("UNDONE", ["Alpha"])
    assert undone["keptRows"] == [{"id": first, "reason": "it was changed since"}]
    assert {"kind": "Organization", "outcome": "removed", "rowCount": 2} in undone["undoCounts"]


async def test_cancelled_import_keeps_what_it_wrote_and_can_be_undone(viewer, send, worker, monkeypatch):
    import_id = await send()
    monkeypatch.setattr(import_worker, "BATCH_SIZE", 1)
    original = import_worker._Run._prolong  # noqa: SLF001  # the test stops between two transactions

    async def cancel_after_two(run: Any, done: int) -> None:
        await original(run, done)
        if done == 2:
            await run_mutation(viewer, "importCancel", "import { status }", id=import_id)

    monkeypatch.setattr(import_worker._Run, "_prolong", cancel_after_two)  # noqa: SLF001
    await run_mutation(viewer, "importStart", "import { status }", id=import_id)
    await worker.run_next()
    cancelled = await state(viewer, import_id)
    assert (cancelled["status"], await names(viewer)) == ("CANCELLED", ["Alpha", "Beta"])
    assert [count["created"] for count in cancelled["counts"]] == [2]
    await run_mutation(viewer, "importUndo", "import { status }", id=import_id)
    await worker.run_next()
    assert await names(viewer) == []


async def test_nothing_is_written_after_a_cancellation(viewer, send, worker, monkeypatch):
    import_id = await send()
    monkeypatch.setattr(import_worker, "BATCH_SIZE", 1)
    batches = iter(range(9))

    @asynccontextmanager
    async def cancel_before_last(*arguments: Any, **options: Any) -> AsyncIterator[UnitOfWork]:
        if next(batches) == 3:
            await run_mutation(viewer, "importCancel", "import { status }", id=import_id)
        async with begin(*arguments, **options) as uow:
            yield uow

    monkeypatch.setattr(load, "begin", cancel_before_last)
    await run_mutation(viewer, "importStart", "import { status }", id=import_id)
    await worker.run_next()
    cancelled = await state(viewer, import_id)
    assert (cancelled["status"], await names(viewer)) == ("CANCELLED", ["Alpha", "Beta"])
    assert [count["created"] for count in cancelled["counts"]] == [2]


async def test_import_waits_while_the_database_is_busy(viewer, send, clock, worker, monkeypatch):
    company, failures = import_worker._Run._company, iter([DatabaseBusy()])  # noqa: SLF001  # what it reads first

    async def busy_once(run: Any) -> Any:
        if (failure := next(failures, None)) is not None:
            raise failure
        return await company(run)

    monkeypatch.setattr(import_worker._Run, "_company", busy_once)  # noqa: SLF001  # as above
    import_id = await send()
    assert (await state(viewer, import_id))["status"] == "PLANNING"
    clock.forward(seconds=61)
    assert await worker.run_next()
    assert (await state(viewer, import_id))["status"] == "READY"


async def test_import_goes_on_in_another_process_after_a_crash(viewer, clock, send, worker, monkeypatch):
    import_id = await send()
    monkeypatch.setattr(import_worker, "BATCH_SIZE", 1)
    original = import_worker._Run._prolong  # noqa: SLF001  # the test ends the process between two transactions

    async def crash(run: Any, done: int) -> None:
        await original(run, done)
        if done == 2:
            raise KeyboardInterrupt

    monkeypatch.setattr(import_worker._Run, "_prolong", crash)  # noqa: SLF001
    await run_mutation(viewer, "importStart", "import { status }", id=import_id)
    with pytest.raises(KeyboardInterrupt):
        await worker.run_next()
    monkeypatch.setattr(import_worker._Run, "_prolong", original)  # noqa: SLF001
    assert not await worker.run_next()
    clock.forward(seconds=61)
    assert await worker.run_next()
    done = await state(viewer, import_id)
    assert done["counts"] == [{"kind": "organizations", "created": 3, "updated": 0, "unchanged": 0, "skipped": 1}]
    assert (done["status"], await names(viewer)) == ("FINISHED", ["Alpha", "Beta", "Gamma"])


async def test_import_whose_file_is_lost_ends_with_a_program_error(viewer, send, worker, storage, tmp_path):
    import_id = await send()
    for file in tmp_path.glob("files/*/*"):
        file.unlink()
    await run_mutation(viewer, "importStart", "import { status }", id=import_id)
    with suppress(Exception):
        await worker.run_next()

    plan = await plan_of(viewer, import_id)
    assert (plan["status"], plan["problemMessage"]["code"]) == ("FAILED", ImportMessageCode.PROGRAM_FAILED.name)


@pytest.mark.slow
@pytest.mark.parametrize("loss", [{"role": CompanyRole.REGULAR}, {"is_active": False}], ids=str)
async def test_import_ends_when_its_user_may_not_import_any_more(viewer, send, worker, monkeypatch, loss):
    other, prolong = await colleague(viewer, role=CompanyRole.ADMIN), import_worker._Run._prolong  # noqa: SLF001  # where it looks around
    import_id = await send(who=other)

    async def lose_after_first_row(run: Any, done: int) -> None:
        async with viewer.uow() as uow:
            await uow.update(User, other.user_id, **loss)
        await prolong(run, done)

    monkeypatch.setattr(import_worker, "BATCH_SIZE", 1)
    monkeypatch.setattr(import_worker._Run, "_prolong", lose_after_first_row)  # noqa: SLF001  # as above
    await run_mutation(other, "importStart", "import { status }", id=import_id)
    await worker.run_next()
    async with viewer.uow() as uow:
        (stopped,) = await uow.all(IMPORTS)
    assert (stopped.status, stopped.problem.code) == (ImportStatus.FAILED, ImportMessageCode.ACCESS_CHANGED.name)
    assert await names(viewer) == ["Alpha"]  # the next row is not written any more


async def test_file_that_can_be_read_in_two_ways_waits_for_an_answer(viewer, send, worker):
    content = b"Organization,Title,Status,Deal created\nAlpha,First,Open,03/04/2026\n"
    import_id = await send(content, fileName="deals.csv")
    failed = await plan_of(viewer, import_id)
    assert (failed["status"], "Deal created" in failed["problem"]) == ("FAILED", True)
    answer = await run_mutation(
        viewer, "importUpdate", "import { options { dateOrder } }", id=import_id, dateOrder="DMY"
    )
    assert answer["import"] == {"options": {"dateOrder": "DMY"}}
    await worker.run_next()
    assert (await plan_of(viewer, import_id))["status"] == "READY"


async def test_imports_belong_to_administrators_of_their_company(viewer, send, anonymous):
    import_id = await send()
    for role in (CompanyRole.REGULAR, CompanyRole.READ_ONLY):
        other = await colleague(viewer, f"{role.title()} One", role)
        assert (await other.refusal("{ imports { nodes { id } } }"))[0] == "FORBIDDEN"
    foreign = await make_company(viewer.database, "Umbra")
    assert (await foreign.ask(IMPORT, id=import_id))["import"] is None
    assert await user_error(foreign, "importStart", id=import_id) == ("NOT_FOUND", ["id"])
    assert await user_error(viewer, "importCreate", fileName="a.exe", size=1) == ("INVALID", ["fileName"])
    assert await user_error(viewer, "importUndo", id=import_id) == ("INVALID", ["id"])
    for _ in range(5):
        values = {"fileName": "a.csv", "size": 3}
        created = (await run_mutation(viewer, "importCreate", "import { uploadUrl }", **values))["import"]
    assert await user_error(viewer, "importCreate", fileName="a.csv", size=3) == ("LIMIT_EXCEEDED", None)
    other = await colleague(viewer, "Olga Sanz", CompanyRole.ADMIN)  # sees none of them, and waits for none
    await run_mutation(other, "importCreate", "import { id }", fileName="a.csv", size=3)
    for content in (b"ab", b"abcd"):
        assert (await anonymous.put(created["uploadUrl"], content=content)).status_code == 400


@pytest.mark.slow
async def test_import_of_a_hidden_field_does_not_show_the_feature(viewer, send, worker):
    """A member's import fills the field of accounts; an outsider's makes another field, and does not see the first."""
    async with viewer.uow() as uow:
        column = {"entity": FieldEntity.ACCOUNT, "key": "a" * 40, "name": "Tier", "folded_name": "tier"}
        await uow.insert(Field, [{**column, "type": FieldType.TEXT, "options": ()}])
    member_import = await send()
    await run_mutation(viewer, "importStart", "import { status }", id=member_import)
    await worker.run_next()
    tier = (await plan_of(viewer, member_import))["tables"][0]["columns"][2]
    assert (tier["fieldName"], tier["isNew"]) == ("Tier", False)

    outsider = viewer
    async with viewer.uow() as uow:
        await uow.write(delete(BetaMember.table))
    assert (await outsider.ask("{ imports { nodes { id } totalCount } }"))["imports"] == {"nodes": [], "totalCount": 0}
    assert (await outsider.ask(IMPORT, id=member_import))["import"] is None
    own = await send(who=outsider)
    tier = (await plan_of(outsider, own))["tables"][0]["columns"][2]
    assert (tier["fieldName"], tier["isNew"]) == ("Tier", True)
    await run_mutation(outsider, "importStart", "import { status }", id=own)
    await worker.run_next()
    assert (await state(outsider, own))["status"] == "FINISHED"
    fields = (await outsider.ask("{ fields { name entity } }"))["fields"]
    assert [field for field in fields if field["name"] == "Tier"] == [{"name": "Tier", "entity": "ORGANIZATION"}]


async def test_import_is_seen_by_its_user_alone(viewer, send, worker, anonymous):
    other = await colleague(viewer, role=CompanyRole.ADMIN)
    import_id = await send(idempotencyKey="k")
    await run_mutation(viewer, "importStart", "import { status }", id=import_id)
    await worker.run_next()
    assert (await other.ask(IMPORT, id=import_id))["import"] is None
    assert (await other.ask("{ imports { totalCount nodes { id } } }"))["imports"] == {"totalCount": 0, "nodes": []}
    for name in ("importUpdate", "importStart", "importCancel", "importUndo"):
        assert await user_error(other, name, id=import_id) == ("NOT_FOUND", ["id"])
    assert (await anonymous.get((await state(viewer, import_id))["reportUrl"])).status_code == 200


@pytest.mark.slow
@pytest.mark.parametrize("fills", [False, True])
async def test_kill_stops_only_imports_that_fill_the_feature(viewer, send, worker, monkeypatch, fills):
    if fills:
        await run_mutation(viewer, "fieldCreate", "field { id }", entity="ACCOUNT", type="TEXT", name="Tier")
    import_id, prolong = await send(), import_worker._Run._prolong  # noqa: SLF001  # where it looks around

    async def kill_after_first_row(run: Any, done: int) -> None:
        await change(viewer.database, Kill())
        await prolong(run, done)

    monkeypatch.setattr(import_worker, "BATCH_SIZE", 1)
    monkeypatch.setattr(import_worker._Run, "_prolong", kill_after_first_row)  # noqa: SLF001  # as above
    await run_mutation(viewer, "importStart", "import { status }", id=import_id)
    await worker.run_next()
    async with viewer.uow() as uow:
        (row,) = await uow.all(IMPORTS)
    assert row.status is (ImportStatus.FAILED if fills else ImportStatus.FINISHED)
    assert row.feature is (Gate.ACCOUNTS if fills else None)


async def test_kill_within_a_batch_keeps_it_from_being_written(viewer, send, worker, monkeypatch):
    if viewer.database.is_sqlite:
        pytest.skip("There is one writer: a kill waits for the commit.")
    await run_mutation(viewer, "fieldCreate", "field { id }", entity="ACCOUNT", type="TEXT", name="Tier")
    import_id = await send()

    @asynccontextmanager
    async def begin_and_kill(*arguments: Any, **options: Any) -> AsyncIterator[UnitOfWork]:
        async with begin(*arguments, **options) as uow:
            yield uow
            await change(viewer.database, Kill())

    monkeypatch.setattr(load, "begin", begin_and_kill)
    await run_mutation(viewer, "importStart", "import { status }", id=import_id)
    await worker.run_next()
    async with viewer.uow() as uow:
        (row,) = await uow.all(IMPORTS)
        assert row.status is ImportStatus.FAILED
        assert await uow.all(select_rows(Organization)) == []


@pytest.mark.slow
async def test_feature_that_opens_meanwhile_is_not_used(viewer, send, worker, monkeypatch):
    """A user who never used the feature does not learn of a membership that came and went."""
    await run_mutation(viewer, "fieldCreate", "field { id }", entity="ACCOUNT", type="TEXT", name="Tier")
    outsider, prolong = await colleague(viewer, role=CompanyRole.ADMIN), import_worker._Run._prolong  # noqa: SLF001  # as above
    subject = {"company_id": viewer.company.id, "user_id": outsider.user_id}
    await change(viewer.database, Exclude(**subject))
    import_id = await send(who=outsider)
    changes = [Unexclude(**subject), Exclude(**subject)]

    async def let_in_and_keep_out(run: Any, done: int) -> None:
        if changes:
            await change(viewer.database, changes.pop(0))
        await prolong(run, done)

    monkeypatch.setattr(import_worker, "BATCH_SIZE", 1)
    monkeypatch.setattr(import_worker._Run, "_prolong", let_in_and_keep_out)  # noqa: SLF001  # as above
    await run_mutation(outsider, "importStart", "import { status }", id=import_id)
    await worker.run_next()
    assert (changes, (await state(outsider, import_id))["status"]) == ([], "FINISHED")
    fields = (await outsider.ask("{ fields { name entity } }"))["fields"]
    assert {"name": "Tier", "entity": "ORGANIZATION"} in fields


async def test_progress_is_pushed_to_its_user(viewer, send, worker, storage):
    import_id = await send()
    document = "subscription ($id: ID!) { importProgress(id: $id) { status rowsDone } }"
    other = await colleague(viewer, "Leo", CompanyRole.ADMIN)
    app = create_app(viewer.services, storage=storage)
    async with socket(app, viewer.headers) as own, socket(app, other.headers) as foreign:
        for held in (own, foreign):
            await held.begin()
            await held.ask(document, id=import_id)
        assert (await foreign.hear())["type"] == "complete"
        states = [(await own.hear())["payload"]["data"]["importProgress"]]
        await run_mutation(viewer, "importStart", "import { status }", id=import_id)
        assert await worker.run_next()
        while states[-1]["status"] != "FINISHED":
            states.append((await own.hear())["payload"]["data"]["importProgress"])
    assert states[-1]["rowsDone"] == 4
