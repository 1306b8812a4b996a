"""A whole beta, from a flag that nobody has heard of to a feature that is retired, as those who live it see it."""

import re
from typing import Any

import pytest
from beta_client import UNAVAILABLE, employ
from company_fixture import CompanyFixture, FakeMailer, colleague, make_company
from mutate import account, do, told

from auth.services import Services
from auth.site import Site
from db.flags.audit_log import verify_audit_log
from db.flags.platform import platform_of_snapshot
from db.ids import global_id
from db.models import CompanyRole, StaffRole
from db.store import Database
from flags.flag_store import FlagStore

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
    """Everybody in the story, at the door of one application in which widening needs a second person."""

    mara: CompanyFixture
    jonas: CompanyFixture
    eva: CompanyFixture
    tom: CompanyFixture
    haruto: CompanyFixture
    sora: CompanyFixture
    letters: list[tuple[str, str, str]]

    async def widen(self, name: str, /, **given: Any) -> None:
        """Mara proposes what lets more people in, Jonas approves it, and Mara does it."""
        change = (await do(self.mara, name, "change { id state widens viewerCanReview }", **given))["change"]
        assert (change["state"], change["widens"], change["viewerCanReview"]) == ("IN_REVIEW", True, False)
        refused = await told(self.mara, "changeReview", "change { state }", change=change["id"], verdict="APPROVE")
        assert refused["userErrors"] != []  # nobody approves their own
        await do(self.jonas, "changeReview", "change { state }", change=change["id"], verdict="APPROVE")
        applied = await do(self.mara, "changeApply", "change { state }", change=change["id"])
        assert applied["change"] == {"state": "APPLIED"}

    def link_of(self, address: str) -> str:
        """The token in the last letter to somebody."""
        text = next(text for to, _, text in reversed(self.letters) if to == address)
        (token,) = re.findall(r"works once:\n(\S+)", text)
        return str(token)


@pytest.fixture
async def cast(database: Database) -> Cast:
    cast = Cast()
    cast.letters = []
    site = Site(flags_require_approval=True, environment_name="story")
    services = Services(database, FlagStore(database), site, mailer=FakeMailer(cast.letters))
    house = await make_company(database, "Platform", "UTC", in_beta=False)
    koyo = await make_company(database, "Koyo", "Asia/Tokyo", "JPY", in_beta=False)
    cast.eva = await make_company(database, in_beta=False)
    cast.haruto = koyo
    cast.mara = await employ(await colleague(house, "Mara Lindt"), StaffRole.BETA_MANAGER, StaffRole.BETA_APPROVER)
    cast.jonas = await employ(await colleague(house, "Jonas Weil"), StaffRole.BETA_APPROVER)
    cast.tom = await colleague(cast.eva, "Tom Reyes")
    cast.sora = await colleague(koyo, "Sora Abe", CompanyRole.READ_ONLY)
    for each in (cast.mara, cast.jonas, cast.eva, cast.tom, cast.haruto, cast.sora):
        each.services = services
    return cast


async def is_in(world: CompanyFixture) -> bool:
    """Whether somebody finds accounts; whoever does not has never heard of them, or is told that they are gone."""
    answer = await world.answer(COUNT)
    if answer.errors is None:
        return True
    (error,) = answer.errors
    misspelt = (await world.answer(COUNT.replace("accounts", "acxounts"))).errors[0]
    assert error.extensions == UNAVAILABLE or error.message.replace("accounts", "acxounts") == misspelt.message
    return False


async def test_a_beta_from_its_beginning_to_its_end(cast: Cast) -> None:
    assert await who_is_in(cast) == set()
    await mara_makes_a_flag(cast)
    assert await who_is_in(cast) == set()
    await one_user_and_one_company_are_invited(cast)
    assert await who_is_in(cast) == {"Tom", "Haruto", "Sora"}
    await they_use_it(cast)
    await mara_sees_who_is_in_and_why(cast)
    await one_is_kept_out(cast)
    assert await who_is_in(cast) == {"Tom", "Haruto"}
    await everybody_is_to_have_it(cast)
    assert await who_is_in(cast) == {"Eva", "Tom", "Haruto"}
    await something_goes_wrong_and_is_mended(cast)
    assert await who_is_in(cast) == {"Eva", "Tom", "Haruto"}
    await it_is_retired(cast)
    assert await who_is_in(cast) == set()
    await every_act_was_told(cast)


async def who_is_in(cast: Cast) -> set[str]:
    people = {"Eva": cast.eva, "Tom": cast.tom, "Haruto": cast.haruto, "Sora": cast.sora}
    return {name for name, world in people.items() if await is_in(world)}


async def mara_makes_a_flag(cast: Cast) -> None:
    await do(cast.mara, "flagCreate", "flag { stage isEnabled }", key=FLAG, title="Accounts", owner="Mara")
    for name, more in (("flagSetStage", {"stage": "BETA"}), ("flagEnable", {})):
        payload = await do(cast.mara, name, "change { id }", key=FLAG, reason="The beta begins.", **more)
        assert payload["change"] is None  # it is open to nobody yet, so nobody has to approve it


async def one_user_and_one_company_are_invited(cast: Cast) -> None:
    invite = {"flag": FLAG, "reason": "They asked for it."}
    await cast.widen("betaInviteUser", **invite, email="tom@colleague.example")
    await cast.widen("betaInviteCompany", **invite, company=global_id("Company", cast.haruto.company.id))
    token = cast.link_of("tom@colleague.example")
    assert (await told(cast.eva, "betaInvitationAccept", "__typename", token=token))["userErrors"] != []  # not for her
    await do(cast.tom, "betaInvitationAccept", "__typename", token=token)
    assert (await told(cast.tom, "betaInvitationAccept", "__typename", token=token))["userErrors"] != []  # only once
    shown = (await cast.haruto.ask("{ viewer { betaInvitations { id } } }"))["viewer"]["betaInvitations"]
    await do(cast.haruto, "betaInvitationAccept", "__typename", id=shown[0]["id"])


async def they_use_it(cast: Cast) -> None:
    await account(cast.eva, "Northwind")  # what Eva does counts, though she sees nothing of it
    assert (await cast.tom.ask(COUNT))["accounts"] == {"totalCount": 1}
    assert (await cast.haruto.ask(COUNT))["accounts"] == {"totalCount": 0}


async def mara_sees_who_is_in_and_why(cast: Cast) -> None:
    audience = (await cast.mara.ask(AUDIENCE, flag=FLAG))["betaMembers"]["nodes"]
    found = {(each["company"]["name"], each["user"] and each["user"]["name"]) for each in audience}
    assert found == {("Solera", "Tom Reyes"), ("Koyo", None)}
    why = (await cast.mara.ask(WHY, flag=FLAG, user=global_id("User", cast.eva.user_id)))["featureExplain"]
    assert why["decision"] == {"isEnabled": False, "rule": None}
    assert [step["kind"] for step in why["steps"]][:4] == ["FRESHNESS", "FLAG", "KILL", "SWITCH"]


async def one_is_kept_out(cast: Cast) -> None:
    out = {"user": global_id("User", cast.sora.user_id), "reason": "They asked not to be disturbed."}
    payload = await do(cast.mara, "betaExclude", "change { id }", flag=FLAG, **out)
    assert payload["change"] is None  # narrowing waits for nobody


async def everybody_is_to_have_it(cast: Cast) -> None:
    impact = (await cast.mara.ask(IMPACT, flag=FLAG, ops=[{"setRollout": {"percent": 100}}]))["featureImpact"]
    assert (impact["losses"], impact["widens"]) == (0, True)
    assert "Eva Salas" in {each["name"] for each in impact["gaining"]}
    await cast.widen("flagSetRollout", key=FLAG, percent=100, reason="It is good.")


async def something_goes_wrong_and_is_mended(cast: Cast) -> None:
    killed = await do(cast.jonas, "flagKill", "change { id } workers { total }", key=FLAG, reason="Wrong totals.")
    assert killed["change"] is None
    for each in (cast.eva, cast.tom, cast.haruto):
        assert [error.extensions for error in (await each.answer(COUNT)).errors] == [UNAVAILABLE]
    await cast.widen("flagRevive", key=FLAG, reason="Mended.")


async def it_is_retired(cast: Cast) -> None:
    await do(cast.tom, "betaLeave", "__typename", feature=FLAG)
    await do(cast.mara, "flagSetStage", "change { id }", key=FLAG, stage="RETIRED", reason="It was a good time.")


async def every_act_was_told(cast: Cast) -> None:
    acts = (await cast.mara.ask(AUDIT, flag=FLAG))["flagAudit"]["nodes"]
    assert len(acts) > 15
    assert all(each["action"] for each in acts)
    async with cast.mara.database.snapshot() as snapshot:
        assert await verify_audit_log(platform_of_snapshot(snapshot)) is None
