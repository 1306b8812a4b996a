"""The audit log names people and things as they were, and the tables follow from it."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from beta_client import api_client
from beta_office import KEY
from company_fixture import FixedClock
from mutate import mutation_document, run_mutation
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from beta.changes.change_flag import change_flag
from beta.health.audit_checks import AuditCheckTask
from beta.invitations.answer_invitation import expire_outdated_invitations
from beta.ops.rule_ops import SetRollout
from cli.flags.apply_ops import find_actor
from db.flags import audit_replay
from db.flags.audit_replay import differences_from_audit_log
from db.flags.flag_unit_of_work import FlagActor, begin_flags
from db.flags.platform import platform_of_snapshot
from db.models import FlagActorKind, User

VERIFIED = "{ flagAuditVerification { kept { isIntact entries problems { code params text } lastSeq lastHash } } }"
TAMPERINGS = (
    ("UPDATE beta_member SET max_seats = 99", "differs from the audit log in max_seats."),
    ("DELETE FROM beta_exclusion", "is missing: it is in the audit log only."),
    ("UPDATE flag SET is_hidden = false", "The row flag:ledger differs from the audit log in is_hidden."),
    ("UPDATE flag_state SET is_approval_required = true", "The row flag_state:1 is not in the audit log."),
)


async def differences(office: Any) -> list[str]:
    async with office.eva.database.snapshot() as snapshot:
        return [found.text for found in await differences_from_audit_log(platform_of_snapshot(snapshot))]


async def verify(office: Any) -> Any:
    """Verify everything as a server does that was asked; return what is kept of it."""
    await run_mutation(office.auditor, "flagAuditVerify", "verification { phase }")
    await AuditCheckTask(office.eva.database).run_once()
    return (await office.auditor.ask(VERIFIED))["flagAuditVerification"]["kept"]


async def run_history(office: Any, clock: FixedClock) -> None:
    """Change members, rules and invitations in every way that the tables are written."""
    mara, eva = office.manager, office.eva
    fields = {"flag": KEY, "reason": "Pilot."}
    company = {**fields, "company": eva.company.global_id}
    await run_mutation(mara, "flagSetRollout", "revision", key=KEY, percent=20, reason="More.")
    await run_mutation(mara, "flagSetRollout", "revision", key=KEY, percent=10)
    for _ in range(2):
        await run_mutation(mara, "betaInviteUser", "revision", **fields, email="eva@solera.example")
    own = "{ viewer { betaInvitations { id } } }"
    (invitation,) = (await eva.ask(own))["viewer"]["betaInvitations"]
    await run_mutation(eva, "betaInvitationAccept", "invitation { feature }", id=invitation["id"])
    await run_mutation(eva, "betaLeave", "feature", feature=KEY)
    await run_mutation(mara, "betaInviteCompany", "revision", **company, maxSeats=3)
    (invitation,) = (await eva.ask(own))["viewer"]["betaInvitations"]
    await run_mutation(eva, "betaInvitationDecline", "invitation { feature }", id=invitation["id"])
    await run_mutation(mara, "betaMemberAdd", "revision", **company, maxSeats=3)
    await run_mutation(mara, "betaExclude", "revision", **fields, user="eva@solera.example")
    later = (datetime(2026, 3, 18, 10, tzinfo=UTC) + timedelta(hours=1)).isoformat()
    await run_mutation(mara, "betaInviteUser", "revision", **fields, email="ann@a.example", expiresAt=later)
    change = {"ops": [{"setRollout": {"percent": 5}}], **fields}
    await run_mutation(mara, "changeSubmit", "revision", **change)
    clock.forward(hours=2)
    async with begin_flags(eva.database, FlagActor(FlagActorKind.SYSTEM, "schedule")) as flags:
        assert await expire_outdated_invitations(flags) == 1


@pytest.mark.slow
async def test_tables_follow_from_the_audit_log(office: Any, clock: FixedClock, owner: AsyncEngine) -> None:
    await run_history(office, clock)
    assert await differences(office) == []
    verified = await verify(office)
    assert (verified["isIntact"], verified["problems"]) == (True, [])
    for number, (statement, expected) in enumerate(TAMPERINGS, start=1):
        async with owner.begin() as connection:
            await connection.execute(text(statement))
        found = await differences(office)
        assert len(found) >= number
        assert any(expected in sentence for sentence in found), (statement, found)
    verified = await verify(office)
    faults = {(problem["code"], problem["params"]["fault"]) for problem in verified["problems"]}
    assert faults == {("AUDIT_LOG_DIFFERS", fault) for fault in ("DIFFERS", "MISSING", "NOT_LOGGED")}
    assert not verified["isIntact"]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(audit_replay, "PAGE_SIZE", 1)
        assert await differences(office) == found
        patch.setattr(audit_replay, "MAX_DIFFERENCES", 2)
        assert len((await verify(office))["problems"]) == 2


async def test_audit_log_keeps_the_names_of_the_time(office: Any) -> None:
    mara, eva = office.manager, office.eva
    user = {"flag": KEY, "reason": "Pilot.", "user": "eva@solera.example"}
    await run_mutation(mara, "betaMemberAdd", "revision", **user)
    async with eva.uow() as uow:
        await uow.update(User, eva.user_id, name="Eva Castro")
    await run_mutation(office.approver, "betaMemberRemove", "revision", **user)
    selection = "nodes { action actorName credential flagTitle subjectName requestId prevHash }"
    document = f"query ($actor: ID, $action: String) {{ flagAudit(actor: $actor, action: $action) {{ {selection} }} }}"
    (added,) = (await office.oncall.ask(document, action="MEMBER_ADD"))["flagAudit"]["nodes"]
    assert (added["actorName"], added["credential"], added["flagTitle"]) == ("Mara Lindt", "TOKEN", "Ledger")
    assert added["subjectName"] == "Eva Salas (Solera)"
    (removed,) = (await office.oncall.ask(document, actor="Ben Adeyemi"))["flagAudit"]["nodes"]
    assert (removed["action"], removed["subjectName"]) == ("MEMBER_REMOVE", "Eva Castro (Solera)")
    lines = (await office.auditor.ask("{ flagAuditExport(afterSeq: 1) }"))["flagAuditExport"]
    assert [json.loads(line)["seq"] for line in lines] == [2, 3, 4, 5]
    empty = '{ flagAudit(until: "2026-03-18T09:00:00Z") { totalCount } }'
    assert (await office.auditor.ask(empty))["flagAudit"]["totalCount"] == 0


async def test_audit_log_names_segments_of_strategies(office: Any) -> None:
    mara, reason = office.manager, {"reason": "Pilot."}
    constraint = {"contextName": "role", "operator": "IN", "values": ["ADMIN"]}
    await run_mutation(mara, "segmentPut", "revision", name="Administrators", constraints=[constraint], **reason)
    strategy = {"name": "default", "segments": ["Administrators"]}
    await run_mutation(mara, "flagRuleAdd", "revision", key=KEY, title="Admins", strategy=strategy, **reason)
    (entry,) = (await office.auditor.ask("{ flagAudit(first: 1) { nodes { after } } }"))["flagAudit"]["nodes"]
    rules = [row for label, row in entry["after"].items() if label.startswith("flag_rule:")]
    assert [rule["strategy"]["segments"] for rule in rules] == [["Administrators"]]


@pytest.mark.sqlite_only
async def test_auditing_of_many_invitations_asks_for_names_together(office: Any) -> None:
    csv = "email\n" + "".join(f"user{number}@a.example\n" for number in range(12))
    office.eva.statements.clear()
    await run_mutation(office.manager, "betaInviteBulk", "revision", flag=KEY, reason="All.", csv=csv)
    names = [each for each in office.eva.statements if 'FROM "user"' in each and '"user".id IN' in each]
    assert len(names) <= 1


async def test_audit_log_names_the_request(office: Any) -> None:
    sent = {
        "query": mutation_document("flagKill", "revision"),
        "variables": {"input": {"key": KEY, "reason": "Wrong."}},
    }
    async with api_client(office.oncall) as client:
        await client.post("/graphql", json=sent, headers={"x-request-id": "kill-7"})

    logged = await office.oncall.ask("{ flagAudit { nodes { action requestId } } }")
    assert [each["requestId"] for each in logged["flagAudit"]["nodes"] if each["action"] == "KILL"] == ["kill-7"]


BY = "query ($by: ID!) { flagAudit(actor: $by, first: 50) { nodes { action actorId actorName actorKind } } }"


async def test_actors_have_one_form_by_api_and_command_line(office: Any, clock: FixedClock) -> None:
    """Staff and users are found by name and by address, in whichever way they acted."""
    await run_history(office, clock)
    database, address = office.eva.database, "mara@colleague.example"
    async with begin_flags(database, await find_actor(database, address)) as flags:
        await change_flag(flags, KEY, [SetRollout(percent=7)], reason="By command.")

    for by in (address, address.upper(), "Mara Lindt"):
        found = (await office.auditor.ask(BY, by=by))["flagAudit"]["nodes"]
        assert {(each["actorId"], each["actorName"]) for each in found} == {(address, "Mara Lindt")}
        assert {each["actorKind"] for each in found} == {"CLI", "STAFF"}
    own = [(await office.auditor.ask(BY, by=by))["flagAudit"]["nodes"] for by in ("eva@solera.example", "Eva Salas")]
    assert own[0] == own[1]
    assert {each["action"] for each in own[0]} == {"INVITATION_ACCEPT", "INVITATION_DECLINE", "LEAVE"}
