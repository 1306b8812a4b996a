"""The audit log is verified as a whole in the background; what was verified is kept, and claims no more than that."""

import asyncio
from typing import Any

import pytest
from beta_client import api_client
from beta_office import KEY
from company_fixture import FixedClock
from mutate import run_mutation
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine
from until import TIMEOUT_SECONDS

from app import create_app
from beta.health.audit_checks import AuditCheckTask
from beta.health.checks import verify_audit
from db.flags import audit_log, audit_replay
from db.flags.audit_checks import CheckResult, claim_check, finish_check, read_checks, save_progress
from db.flags.platform import platform_of_snapshot
from db.jobs import LEASE
from db.models import AuditCheck, AuditCheckPhase

KNOWN = """{ flagAuditVerification { entries
  kept { actorKind actorName isIntact phase entries lastSeq lastHash startedAt finishedAt problems { code params } }
  running { phase done entries isIntact lastSeq lastHash finishedAt }
  later { lastSeq lastHash problem { code params text } } } }"""
VERIFY = "verification { phase actorName entries }"
TRIGGERS = {
    "sqlite": ("DROP TRIGGER flag_audit_rejects_update", "DROP TRIGGER flag_audit_rejects_delete"),
    "postgresql": ("DROP TRIGGER flag_audit_is_append_only ON flag_audit",),
}


async def known(office: Any) -> Any:
    return (await office.auditor.ask(KNOWN))["flagAuditVerification"]


async def verify(office: Any) -> Any:
    """Verify everything as a server does that was asked; return what is kept of it."""
    await run_mutation(office.auditor, "flagAuditVerify", VERIFY)
    assert await AuditCheckTask(office.eva.database).run_once()
    return (await known(office))["kept"]


async def roll_out(office: Any, *percents: int) -> None:
    for percent in percents:
        await run_mutation(office.manager, "flagSetRollout", "revision", key=KEY, percent=percent, reason="More.")


async def tamper(owner: AsyncEngine, statement: str) -> None:
    async with owner.begin() as connection:
        for trigger in TRIGGERS[owner.dialect.name]:
            await connection.execute(text(trigger.replace("TRIGGER ", "TRIGGER IF EXISTS ")))
        await connection.execute(text(statement))


async def test_a_verification_waits_is_done_and_is_kept(office: Any) -> None:
    assert await known(office) == {"entries": 3, "kept": None, "running": None, "later": None}
    started = await run_mutation(office.auditor, "flagAuditVerify", VERIFY)
    assert started["verification"] == {"phase": "WAITING", "actorName": "Ana Reis", "entries": 3}
    again = await run_mutation(office.oncall, "flagAuditVerify", VERIFY)
    assert again["verification"] == started["verification"]
    waiting = (await known(office))["running"]
    assert (waiting["isIntact"], waiting["lastSeq"], waiting["lastHash"]) == (False, 0, "")

    assert await AuditCheckTask(office.eva.database).run_once()

    found = await known(office)
    assert (found["kept"]["actorKind"], found["kept"]["actorName"]) == ("STAFF", "Ana Reis")
    assert (found["kept"]["phase"], found["kept"]["isIntact"], found["kept"]["problems"]) == ("FINISHED", True, [])
    assert (found["kept"]["lastSeq"], found["running"]) == (3, None)
    assert found["later"] == {"lastSeq": 3, "lastHash": found["kept"]["lastHash"], "problem": None}
    assert not await AuditCheckTask(office.eva.database).run_once()


async def test_later_entries_are_verified_and_claimed_apart(office: Any, owner: AsyncEngine) -> None:
    kept = await verify(office)
    await roll_out(office, 10, 20)
    found = await known(office)
    assert (found["entries"], found["kept"]["lastSeq"], found["later"]["lastSeq"]) == (5, 3, 5)
    assert found["kept"] == kept
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(audit_log, "LAST_ENTRIES", 1)
        assert (await known(office))["later"]["lastSeq"] == 4
    await tamper(owner, "UPDATE flag_audit SET reason = 'Another.' WHERE seq = 5")
    found = await known(office)
    assert (found["later"]["lastSeq"], found["later"]["problem"]["params"]["entry"]) == (4, 5)
    await tamper(owner, "UPDATE flag_audit SET hash = prev_hash WHERE seq = 3")
    problem = (await known(office))["later"]["problem"]
    assert (problem["params"]["entry"], problem["params"]["fault"]) == (3, "CHANGED")
    await tamper(owner, "DELETE FROM flag_audit WHERE seq = 3")
    problem = (await known(office))["later"]["problem"]
    assert (problem["params"]["entry"], problem["params"]["fault"]) == (3, "MISSING")


async def test_a_kept_result_never_hides_a_change_of_what_it_covers(office: Any, owner: AsyncEngine) -> None:
    kept = await verify(office)
    await tamper(owner, "UPDATE flag_audit SET reason = 'Another.' WHERE seq = 2")
    assert (await known(office))["kept"] == kept  # it says what was verified then, and when
    found = await verify(office)
    (problem,) = found["problems"]
    assert (found["isIntact"], problem["code"], problem["params"]["entry"]) == (False, "AUDIT_LOG_BROKEN", 2)
    assert (await known(office))["later"] is None
    health = (await office.oncall.ask("{ flagHealth { problems { code } } }"))["flagHealth"]["problems"]
    assert {"code": "AUDIT_LOG_BROKEN"} in health


async def test_a_hash_noted_elsewhere_is_found_or_not(office: Any) -> None:
    kept = await verify(office)
    ask = "query ($hash: String!) { flagAuditVerification { seqOf(hash: $hash) } }"
    found = [(await office.auditor.ask(ask, hash=each))["flagAuditVerification"] for each in (kept["lastHash"], "0")]
    assert found == [{"seqOf": 3}, {"seqOf": None}]


async def test_servers_verify_once_a_day(office: Any, clock: FixedClock) -> None:
    task = AuditCheckTask(office.eva.database)
    assert not await task.run_once()
    clock.forward(hours=25)
    assert await task.run_once()
    kept = (await known(office))["kept"]
    assert (kept["actorKind"], kept["actorName"], kept["isIntact"]) == ("SYSTEM", "", True)
    assert not await task.run_once()
    clock.forward(hours=25)
    assert await task.run_once()
    assert (await known(office))["kept"]["finishedAt"] > kept["finishedAt"]


async def test_one_process_works_and_another_takes_over(office: Any, clock: FixedClock) -> None:
    database = office.eva.database
    await run_mutation(office.auditor, "flagAuditVerify", VERIFY)
    check = await running(office)
    lost = await claim_check(database, check, "first")
    assert lost is not None
    assert not await AuditCheckTask(database).run_once()
    clock.forward(seconds=LEASE.total_seconds() + 1)
    assert await AuditCheckTask(database).run_once()
    assert (await known(office))["kept"]["isIntact"]
    assert await claim_check(database, lost, "second") is None


async def running(office: Any) -> AuditCheck:
    async with office.eva.database.snapshot() as snapshot:
        found: Any = (await read_checks(platform_of_snapshot(snapshot))).running
    return found  # type: ignore[no-any-return]  # it is there


async def test_progress_is_shown_until_a_claim_is_lost(office: Any, clock: FixedClock) -> None:
    database = office.eva.database
    await run_mutation(office.auditor, "flagAuditVerify", VERIFY)
    ours: Any = await claim_check(database, await running(office), "first")
    assert await save_progress(database, ours, AuditCheckPhase.REPLAY, 2, 3)
    shown = (await known(office))["running"]
    assert (shown["phase"], shown["done"], shown["entries"], shown["isIntact"]) == ("REPLAY", 2, 3, False)
    clock.forward(seconds=LEASE.total_seconds() + 1)
    assert await claim_check(database, await running(office), "second")
    assert not await save_progress(database, ours, AuditCheckPhase.TABLES, 2, 3)
    assert not await finish_check(database, ours, CheckResult(3, "", 3, []))
    assert (await known(office))["kept"] is None


async def test_progress_names_all_phases(office: Any) -> None:
    await roll_out(office, 10, 20)
    seen: list[tuple[str, int]] = []

    async def note(phase: AuditCheckPhase, done: int) -> None:
        seen.append((phase.value, done))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(audit_replay, "PAGE_SIZE", 1)
        async with office.eva.database.snapshot() as snapshot:
            await verify_audit(platform_of_snapshot(snapshot), on_progress=note)
    assert seen[:3] == [("ENTRIES", 5), ("REPLAY", 5), ("TABLES", 1)]


async def test_a_server_that_is_asked_begins_at_once(office: Any) -> None:
    app = create_app(office.services)

    async with app.router.lifespan_context(app), asyncio.timeout(TIMEOUT_SECONDS):
        await run_mutation(office.auditor, "flagAuditVerify", VERIFY)
        while (await known(office))["kept"] is None:  # noqa: ASYNC110  # what another task keeps has no event
            await asyncio.sleep(0.01)
    assert (await known(office))["running"] is None


async def test_a_dry_run_starts_nothing(office: Any) -> None:
    dry = await run_mutation(office.auditor, "flagAuditVerify", VERIFY, validateOnly=True)
    assert dry["verification"]["phase"] == "WAITING"
    assert (await known(office))["running"] is None
    async with api_client(office.eva) as client:
        sent = {"query": "mutation { flagAuditVerify(input: {}) { verification { phase } } }"}
        refused = (await client.post("/graphql", json=sent)).json()
        misspelt = {"query": sent["query"].replace("flagAuditVerify", "flagAuditVerifx")}
        assert str(refused).replace("Verify", "Verifx") == str((await client.post("/graphql", json=misspelt)).json())
