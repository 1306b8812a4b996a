"""A whole beta, from the creation of its flag to its end, as staff and users see it."""

import re
from typing import Any

import pytest
from beta_client import UNAVAILABLE, give_staff_roles
from company_fixture import CompanyFixture, FakeMailer, colleague, make_company
from mutate import create_account, mutation_payload, run_mutation

from auth.services import Services
from auth.site import Site
from db.flags.audit_log import verify_audit_log
from db.flags.platform import platform_of_snapshot
from db.ids import global_id
from db.models import CompanyRole, StaffRole
from db.store import Database
from flags.flag_store import FlagStore

pytestmark = pytest.mark.slow

FLAG = "accounts"
COUNT = "{ accounts { totalCount } }"
AUDIENCE = """query ($flag: ID!) { betaMembers(flag: $flag) {
  nodes { company { name } user { name } source } } }"""
IMPACT = """query ($flag: ID!, $ops: [FlagOpInput!]!) {
  featureImpact(flag: $flag, ops: $ops) { gains losses widens gaining { name } } }"""
WHY = """query ($flag: ID!, $user: ID!) { featureExplain(flag: $flag, user: $user) {
  decision { isEnabled rule } steps { kind found } } }"""
AUDIT = "query ($flag: ID!) { flagAudit(flag: $flag, first: 100) { nodes { action subject reason } } }"


class Cast:
    """Staff and users of the story, on one site that requires approval of widening changes."""

    mara: CompanyFixture
    jonas: CompanyFixture
    eva: CompanyFixture
    tom: CompanyFixture
    haruto: CompanyFixture
    sora: CompanyFixture
    emails: list[tuple[str, str, str]]

    async def widen(self, name: str, /, **fields: Any) -> None:
        """Mara submits a widening change, Jonas approves it, and Mara applies it."""
        change = (await run_mutation(self.mara, name, "change { id state widens viewerCanReview }", **fields))["change"]
        assert (change["state"], change["widens"], change["viewerCanReview"]) == ("IN_REVIEW", True, False)
        own_review = await mutation_payload(
            self.mara, "changeReview", "change { state }", change=change["id"], verdict="APPROVE"
        )
        assert own_review["userErrors"] != []  # authors cannot review their own changes
        await run_mutation(self.jonas, "changeReview", "change { state }", change=change["id"], verdict="APPROVE")
        applied = await run_mutation(self.mara, "changeApply", "change { state }", change=change["id"])
        assert applied["change"] == {"state": "APPLIED"}

    async def code_for(self, email: str) -> str:
        """Return the code in the newest email to that address."""
        await self.mara.deliver_emails()
        text = next(text for to, _, text in reversed(self.emails) if to == email)
        (code,) = re.findall(r"/early-access#(\S+)", text)
        return str(code)


@pytest.fixture
async def cast(database: Database) -> Cast:
    cast = Cast()
    cast.emails = []
    site = Site(flags_require_approval=True, environment_name="story")
    services = Services(database, FlagStore(database), site, mailer=FakeMailer(cast.emails))
    staff_company = await make_company(database, "Platform", "UTC", in_beta=False)
    koyo = await make_company(database, "Koyo", "Asia/Tokyo", "JPY", in_beta=False)
    cast.eva = await make_company(database, in_beta=False)
    cast.haruto = koyo
    cast.mara = await give_staff_roles(
        await colleague(staff_company, "Mara Lindt"), StaffRole.BETA_MANAGER, StaffRole.BETA_APPROVER
    )
    cast.jonas = await give_staff_roles(await colleague(staff_company, "Jonas Weil"), StaffRole.BETA_APPROVER)
    cast.tom = await colleague(cast.eva, "Tom Reyes")
    cast.sora = await colleague(koyo, "Sora Abe", CompanyRole.READ_ONLY)
    for user in (cast.mara, cast.jonas, cast.eva, cast.tom, cast.haruto, cast.sora):
        user.services = services
    return cast


async def has_access(viewer: CompanyFixture) -> bool:
    """Whether the user can query accounts. Without access the field is unknown, or unavailable to former members."""
    answer = await viewer.answer(COUNT)
    if answer.errors is None:
        return True
    (error,) = answer.errors
    misspelt = (await viewer.answer(COUNT.replace("accounts", "acxounts"))).errors[0]
    assert error.extensions == UNAVAILABLE or error.message.replace("accounts", "acxounts") == misspelt.message
    return False


async def test_beta_from_creation_to_retirement(cast: Cast) -> None:
    assert await names_with_access(cast) == set()
    await create_flag(cast)
    assert await names_with_access(cast) == set()
    await invite_user_and_company(cast)
    assert await names_with_access(cast) == {"Tom", "Haruto", "Sora"}
    await use_feature(cast)
    await check_members_and_explanation(cast)
    await exclude_user(cast)
    assert await names_with_access(cast) == {"Tom", "Haruto"}
    await roll_out_to_everyone(cast)
    assert await names_with_access(cast) == {"Eva", "Tom", "Haruto"}
    await kill_and_revive(cast)
    assert await names_with_access(cast) == {"Eva", "Tom", "Haruto"}
    await leave_and_retire(cast)
    assert await names_with_access(cast) == set()
    await check_audit_log(cast)


async def names_with_access(cast: Cast) -> set[str]:
    people = {"Eva": cast.eva, "Tom": cast.tom, "Haruto": cast.haruto, "Sora": cast.sora}
    return {name for name, viewer in people.items() if await has_access(viewer)}


async def create_flag(cast: Cast) -> None:
    await run_mutation(cast.mara, "flagCreate", "flag { stage isEnabled }", key=FLAG, title="Accounts", owner="Mara")
    for name, more in (("flagSetStage", {"stage": "BETA"}), ("flagEnable", {})):
        payload = await run_mutation(cast.mara, name, "change { id }", key=FLAG, reason="The beta begins.", **more)
        assert payload["change"] is None  # no user gains access yet, so no approval is needed


async def invite_user_and_company(cast: Cast) -> None:
    invite = {"flag": FLAG, "reason": "They asked for it."}
    await cast.widen("betaInviteUser", **invite, email="tom@colleague.example")
    await cast.widen("betaInviteCompany", **invite, company=global_id("Company", cast.haruto.company.id))
    code = await cast.code_for("tom@colleague.example")
    assert (await mutation_payload(cast.eva, "betaInvitationAccept", "__typename", token=code))[
        "userErrors"
    ] != []  # the code is for another user
    await run_mutation(cast.tom, "betaInvitationAccept", "__typename", token=code)
    assert (await mutation_payload(cast.tom, "betaInvitationAccept", "__typename", token=code))[
        "userErrors"
    ] != []  # the code works once
    shown = (await cast.haruto.ask("{ viewer { betaInvitations { id } } }"))["viewer"]["betaInvitations"]
    await run_mutation(cast.haruto, "betaInvitationAccept", "__typename", id=shown[0]["id"])


async def use_feature(cast: Cast) -> None:
    await create_account(cast.eva, "Northwind")  # Eva has no access, but her data counts
    assert (await cast.tom.ask(COUNT))["accounts"] == {"totalCount": 1}
    assert (await cast.haruto.ask(COUNT))["accounts"] == {"totalCount": 0}


async def check_members_and_explanation(cast: Cast) -> None:
    audience = (await cast.mara.ask(AUDIENCE, flag=FLAG))["betaMembers"]["nodes"]
    subjects = {(member["company"]["name"], member["user"] and member["user"]["name"]) for member in audience}
    assert subjects == {("Solera", "Tom Reyes"), ("Koyo", None)}
    why = (await cast.mara.ask(WHY, flag=FLAG, user=global_id("User", cast.eva.user_id)))["featureExplain"]
    assert why["decision"] == {"isEnabled": False, "rule": None}
    assert [step["kind"] for step in why["steps"]][:4] == ["FRESHNESS", "FLAG", "KILL", "SWITCH"]


async def exclude_user(cast: Cast) -> None:
    subject = {"user": global_id("User", cast.sora.user_id), "reason": "They asked not to be disturbed."}
    payload = await run_mutation(cast.mara, "betaExclude", "change { id }", flag=FLAG, **subject)
    assert payload["change"] is None  # a narrowing change needs no approval


async def roll_out_to_everyone(cast: Cast) -> None:
    impact = (await cast.mara.ask(IMPACT, flag=FLAG, ops=[{"setRollout": {"percent": 100}}]))["featureImpact"]
    assert (impact["losses"], impact["widens"]) == (0, True)
    assert "Eva Salas" in {user["name"] for user in impact["gaining"]}
    jonas = {"user": global_id("User", cast.jonas.user_id), "reason": "He approves the roll-out."}
    await run_mutation(cast.mara, "betaExclude", "change { id }", flag=FLAG, **jonas)
    await cast.widen("flagSetRollout", key=FLAG, percent=100, reason="It is good.")


async def kill_and_revive(cast: Cast) -> None:
    killed = await run_mutation(
        cast.jonas, "flagKill", "change { id } workers { total }", key=FLAG, reason="Wrong totals."
    )
    assert killed["change"] is None
    for user in (cast.eva, cast.tom, cast.haruto):
        assert [error.extensions for error in (await user.answer(COUNT)).errors] == [UNAVAILABLE]
    await cast.widen("flagRevive", key=FLAG, reason="Mended.")


async def leave_and_retire(cast: Cast) -> None:
    await run_mutation(cast.tom, "betaLeave", "__typename", feature=FLAG)
    await run_mutation(
        cast.mara, "flagSetStage", "change { id }", key=FLAG, stage="RETIRED", reason="It was a good time."
    )


async def check_audit_log(cast: Cast) -> None:
    entries = (await cast.mara.ask(AUDIT, flag=FLAG))["flagAudit"]["nodes"]
    assert len(entries) > 15
    assert all(entry["action"] for entry in entries)
    async with cast.mara.database.snapshot() as snapshot:
        assert await verify_audit_log(platform_of_snapshot(snapshot)) is None
