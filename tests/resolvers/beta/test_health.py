"""Health of betas in the API: what is neglected or impossible, the deployment, and what waits to be sent."""

from datetime import timedelta
from typing import Any

import pytest
from beta_client import give_staff_roles
from beta_office import KEY
from company_fixture import FixedClock, colleague
from mutate import run_mutation
from sqlalchemy import update

from beta.health.health_problems import HEALTH_SENTENCES, HealthCode
from db.models import BetaMember, Company, EmailStatus, FlagState, OutboxEmail, StaffRole, User
from db.transactions import PLATFORM, begin

HEALTH = """{ flagHealth {
  problems { code params text flag change }
  deployment { environment revision requiresApproval }
  workers { workerId } currentWorkers { total acknowledged }
  emails { queued failed oldestDueAt }
  webhooks { waiting webhook { name error } }
  audit { firstSeq lastSeq lastHash problem { code text } }
} }"""


async def health(client: Any) -> Any:
    return (await client.ask(HEALTH))["flagHealth"]


async def write(office: Any, statement: Any, company_id: int = PLATFORM) -> None:
    async with begin(office.eva.database, company_id, advances_revision=False) as uow:
        has_company = "company_id" in statement.table.c
        await (uow.write(statement) if has_company else uow.execute_identity(statement))


def test_every_code_has_a_sentence() -> None:
    assert list(HEALTH_SENTENCES) == list(HealthCode)


async def test_health_tells_the_deployment_and_what_waits(office: Any) -> None:
    await run_mutation(office.manager, "betaInviteUser", "revision", flag=KEY, email="new@rio.example", reason="R.")
    found = await health(office.auditor)
    revision = found["deployment"]["revision"]
    assert found["deployment"] == {"environment": "local", "revision": revision, "requiresApproval": False}
    assert (found["emails"]["queued"], found["emails"]["failed"], found["webhooks"]) == (1, 0, [])
    assert found["currentWorkers"] == {"total": len(found["workers"]), "acknowledged": 0}
    assert (found["audit"]["firstSeq"], found["audit"]["lastSeq"], found["audit"]["problem"]) == (1, revision, None)
    missing = {"code": "GATE_WITHOUT_FLAG", "params": {"gate": "accounts", "flag": "accounts"}, "flag": "accounts"}
    assert found["problems"] == [
        missing | {"text": "The gate accounts has no flag 'accounts', so it is closed to all users.", "change": None}
    ]


async def test_health_finds_members_emails_and_a_broken_log(office: Any, clock: FixedClock) -> None:
    mara, eva = office.manager, office.eva
    ben = await colleague(eva, "Ben Ode")
    for user_id in (eva.user_id, ben.user_id):
        user = {"flag": KEY, "user": str(user_id), "reason": "R."}
        await run_mutation(mara, "betaMemberAdd", "revision", **user)
    await run_mutation(mara, "betaMemberAdd", "revision", flag=KEY, company=str(eva.company.id), reason="R.")
    await run_mutation(mara, "betaInviteUser", "revision", flag=KEY, email="new@rio.example", reason="R.")
    past, solera = clock() - timedelta(days=1), eva.company.id
    is_eva = BetaMember.c.user_id == eva.user_id
    await write(office, update(BetaMember.table).where(is_eva).values(expires_at=past), solera)
    await write(office, update(User.table).where(User.c.id == ben.user_id).values(is_active=False), solera)
    await write(office, update(OutboxEmail.table).values(next_at=past))
    found = await health(office.oncall)
    codes = {problem["code"]: problem for problem in found["problems"]}
    expired = {"flag": KEY, "title": "Ledger", "user": "Eva Salas", "company": eva.company.name}
    assert (codes["MEMBER_EXPIRED"]["params"], codes["MEMBER_EXPIRED"]["flag"]) == (expired, KEY)
    assert codes["MEMBER_INACTIVE"]["text"].endswith("is a member, but the user is not active.")
    assert codes["EMAILS_LATE"]["params"]["count"] == 1

    async with begin(eva.database, solera) as uow:
        await uow.update(Company, solera, suspended_at=past)
    await write(office, update(OutboxEmail.table).values(status=EmailStatus.FAILED))
    await write(office, update(FlagState.table).values(audit_head="0" * 64))
    found = await health(office.oncall)
    codes = [problem["code"] for problem in found["problems"]]
    assert (codes.count("MEMBER_EXPIRED"), codes.count("MEMBER_SUSPENDED"), codes.count("EMAILS_FAILED")) == (1, 2, 1)
    users = [each["params"]["user"] for each in found["problems"] if each["code"] == "MEMBER_SUSPENDED"]
    assert sorted(users) == ["Ben Ode", "all"]
    assert found["audit"]["problem"]["code"] == "AUDIT_LOG_BROKEN"


@pytest.mark.sqlite_only
async def test_health_names_an_overdue_change(office: Any, clock: FixedClock) -> None:
    mara, soon = office.manager, clock() + timedelta(days=1)
    submitted = await run_mutation(
        mara,
        "changeSubmit",
        "change { id }",
        flag=KEY,
        ops=[{"setRollout": {"percent": 5}}],
        reason="More.",
        effectiveAt=soon.isoformat(),
    )
    clock.forward(days=2)
    problems = (await health(mara))["problems"]
    (overdue,) = (problem for problem in problems if problem["code"] == "CHANGE_OVERDUE")
    assert overdue["change"] == submitted["change"]["id"]

    await give_staff_roles(mara, StaffRole.AUDITOR)
    (paused,) = (problem for problem in (await health(mara))["problems"] if problem["code"] == "CHANGE_PAUSED")
    assert (paused["change"], paused["params"]["pause"]) == (overdue["change"], "AUTHOR_NOT_ALLOWED")
    assert paused["text"].endswith("and is paused: Its author is not active, or may not change flags any more.")
    asked = await mara.ask("query ($id: ID!) { changeRequest(id: $id) { state pause } }", id=paused["change"])
    assert asked == {"changeRequest": {"state": "SCHEDULED", "pause": "AUTHOR_NOT_ALLOWED"}}
