"""People are invited, come in, are kept out and leave: by staff, and by themselves."""

from typing import Any

from company_fixture import CompanyFixture, colleague
from mutate import do, document, mistake

from db.ids import global_id
from db.models import CompanyRole

KEY = "ledger"
MEMBERS = """query ($flag: ID!, $over: Boolean!) { betaMembers(flag: $flag, includeInactive: $over) { totalCount nodes {
  company { name } user { name email company { name } } source maxSeats grantedBy revokedBy } } }"""
MINE = """{ viewer { features { key isEnabled }
  betaInvitations { id feature title message isForCompany maxSeats invitedBy } } }"""


async def mine(world: CompanyFixture) -> Any:
    return (await world.ask(MINE))["viewer"]


async def is_in(world: CompanyFixture) -> bool:
    return {"key": KEY, "isEnabled": True} in (await mine(world))["features"]


def code(office: Any) -> str:
    """The code in the newest letter."""
    _, _, text = office.eva.letters[-1]
    return next(line for line in text.splitlines() if line.startswith("beta_"))


async def test_staff_let_in_and_keep_out_by_name_and_see_no_more_than_names(office: Any) -> None:
    mara, eva = office.manager, office.eva
    user, company = global_id("User", eva.user_id), eva.company.global_id
    why = {"flag": KEY, "reason": "They asked."}
    added = await do(
        mara,
        "betaMemberAdd",
        "member { id company { name } user { name } maxSeats }",
        **why,
        company=company,
        maxSeats=3,
    )
    assert (added["member"]["company"], added["member"]["user"], added["member"]["maxSeats"]) == (
        {"name": "Solera"},
        None,
        3,
    )
    assert await is_in(eva)
    assert await mistake(mara, "betaMemberAdd", **why, company=company) == ("TAKEN", None)

    out = await do(mara, "betaExclude", "exclusion { user { email } reason }", **why, email="eva@solera.example")
    assert out["exclusion"] == {"user": {"email": "eva@solera.example"}, "reason": "They asked."}
    assert not await is_in(eva)
    assert await mistake(mara, "betaInviteUser", **why, user=user) == ("EXCLUDED", None)
    excluded = "query ($flag: ID!) { betaExclusions(flag: $flag) { nodes { user { name } excludedBy } } }"
    assert (await mara.ask(excluded, flag=KEY))["betaExclusions"]["nodes"] == [
        {"user": {"name": "Eva Salas"}, "excludedBy": "Mara Lindt"}
    ]
    await do(mara, "betaUnexclude", "exclusion { liftedBy }", **why, user=user)
    assert await is_in(eva)

    removed = await do(mara, "betaMemberRemove", "member { revokedReason }", **why, company=company)
    assert removed["member"] == {"revokedReason": "They asked."}
    assert not await is_in(eva)
    over = (await mara.ask(MEMBERS, flag=KEY, over=True))["betaMembers"]
    assert (over["totalCount"], (await mara.ask(MEMBERS, flag=KEY, over=False))["betaMembers"]["totalCount"]) == (1, 0)
    assert await mistake(mara, "betaMemberRemove", **why) == ("INVALID", ["user"])
    assert await mistake(mara, "betaMemberAdd", **why, email="nobody@solera.example") == ("NOT_FOUND", ["email"])
    assert await mistake(mara, "betaMemberAdd", **why, user=user, company=mara.company.global_id) == (
        "NOT_FOUND",
        ["user"],
    )
    assert await office.broken() is None


async def test_a_user_accepts_by_the_code_of_the_letter_and_leaves(office: Any) -> None:
    mara, eva = office.manager, office.eva
    shown = "invitation { id email state } audit { action }"
    sent = await do(
        mara, "betaInviteUser", shown, flag=KEY, reason="A friend.", email="Eva@Solera.example", message="Hi!"
    )
    assert (sent["invitation"]["email"], sent["audit"]) == ("eva@solera.example", {"action": "INVITE"})
    assert [to for to, _, _ in eva.letters] == ["eva@solera.example"]
    token = code(office)
    assert await mistake(office.oncall, "betaInvitationAccept", token=token) == ("LINK_EXPIRED", ["token"])
    assert await mistake(eva, "betaInvitationAccept") == ("INVALID", ["token"])

    accepted = await do(eva, "betaInvitationAccept", "invitation { feature title }", token=token)
    assert accepted["invitation"] == {"feature": KEY, "title": "Ledger"}
    assert await is_in(eva)
    assert await mistake(eva, "betaInvitationAccept", token=token) == ("LINK_EXPIRED", ["token"])

    assert await do(eva, "betaLeave", "feature", feature=KEY) == {"feature": KEY, "userErrors": []}
    assert (await mine(eva))["features"] == [{"key": KEY, "isEnabled": False}]
    assert await mistake(eva, "betaLeave", feature=KEY) == ("NOT_FOUND", ["feature"])
    assert await mistake(office.oncall, "betaLeave", feature=KEY) == ("NOT_FOUND", ["feature"])
    assert await mistake(office.oncall, "betaLeave", feature="nothing") == ("NOT_FOUND", ["feature"])
    assert [(action, kind) for action, _, kind in await office.told()][3:] == [
        ("INVITE", "STAFF"),
        ("INVITATION_ACCEPT", "USER"),
        ("LEAVE", "USER"),
    ]


async def test_a_company_is_answered_for_by_its_administrators(office: Any) -> None:
    eva = office.eva
    tom = await colleague(eva, "Tom Reyes")
    given = {"flag": KEY, "reason": "All of them.", "company": eva.company.global_id}
    await do(office.manager, "betaInviteCompany", "invitation { company { name } }", **given, maxSeats=1)
    assert (await mine(tom))["betaInvitations"] == []
    (shown,) = (await mine(eva))["betaInvitations"]
    identity = shown.pop("id")
    assert (shown["feature"], shown["title"], shown["invitedBy"]) == (KEY, "Ledger", "Mara Lindt")
    assert (shown["isForCompany"], shown["maxSeats"], shown["message"]) == (True, 1, "")
    assert await mistake(tom, "betaInvitationAccept", id=identity) == ("LINK_EXPIRED", ["token"])

    await do(eva, "betaInvitationDecline", "invitation { feature }", id=identity)
    assert (await mine(eva))["betaInvitations"] == []
    await do(office.manager, "betaInviteCompany", "invitation { id }", **given, maxSeats=1)
    (again,) = (await mine(eva))["betaInvitations"]
    await do(eva, "betaInvitationAccept", "invitation { feature }", id=again["id"])
    assert (await is_in(eva), await is_in(tom)) == (True, False)

    assert (await tom.refusal(document("betaCompanyLeave", "feature"), input={"feature": KEY}))[0] == "FORBIDDEN"
    await do(eva, "betaCompanyLeave", "feature", feature=KEY)
    assert not await is_in(eva)
    listed = "query ($flag: ID!) { betaInvitations(flag: $flag) { nodes { state answeredBy } } }"
    assert (await office.manager.ask(listed, flag=KEY))["betaInvitations"]["nodes"] == [
        {"state": "ACCEPTED", "answeredBy": "Eva Salas"},
        {"state": "DECLINED", "answeredBy": "Eva Salas"},
    ]
    assert await office.broken() is None


async def test_an_invitation_is_taken_back(office: Any) -> None:
    sent = await do(
        office.manager,
        "betaInviteUser",
        "invitation { id }",
        flag=KEY,
        reason="A.",
        user=global_id("User", office.eva.user_id),
    )
    given = {"flag": KEY, "invitation": sent["invitation"]["id"]}
    revoked = await do(office.manager, "betaInvitationRevoke", "invitation { state user { name } }", **given)
    assert revoked["invitation"] == {"state": "REVOKED", "user": {"name": "Eva Salas"}}
    assert await mistake(office.manager, "betaInvitationRevoke", **given) == ("NOT_FOUND", ["invitation"])
    assert (await mine(office.eva))["betaInvitations"] == []
    assert await mistake(office.eva, "betaInvitationAccept", token=code(office)) == ("LINK_EXPIRED", ["token"])


async def test_a_file_invites_many_and_tells_of_each_row(office: Any) -> None:
    csv = "email,message\nann@a.example,Hello\nnobody,\nann@a.example,\nbob@a.example,\n"
    shown = "outcomes { line subject userError { code field } } revision audit { action }"
    given = {"flag": KEY, "csv": csv, "reason": "The list."}
    tried = await do(office.manager, "betaInviteBulk", shown, **given, dryRun=True)
    assert (office.eva.letters, tried["audit"], tried["revision"]) == ([], None, 3)
    done = await do(office.manager, "betaInviteBulk", shown, **given, expectedVersion=3)
    assert done["outcomes"] == tried["outcomes"] == [
        {"line": 2, "subject": "ann@a.example", "userError": None},
        {"line": 3, "subject": "nobody", "userError": {"code": "INVALID", "field": ["input", "email"]}},
        {"line": 4, "subject": "ann@a.example", "userError": {"code": "TAKEN", "field": None}},
        {"line": 5, "subject": "bob@a.example", "userError": None},
    ]  # fmt: skip
    assert [to for to, _, _ in office.eva.letters] == ["ann@a.example", "bob@a.example"]
    assert await mistake(office.manager, "betaInviteBulk", flag=KEY, csv="name\nAnn") == ("INVALID", ["csv"])
    assert await mistake(office.manager, "betaInviteBulk", **given, expectedVersion=2) == (
        "STALE_VERSION",
        ["expectedVersion"],
    )


async def test_whoever_only_reads_may_still_answer_for_themselves(office: Any) -> None:
    naomi = await colleague(office.eva, "Naomi Brandt", CompanyRole.READ_ONLY)
    await do(office.manager, "betaInviteUser", "revision", flag=KEY, reason="A.", user=global_id("User", naomi.user_id))
    (shown,) = (await mine(naomi))["betaInvitations"]
    await do(naomi, "betaInvitationAccept", "invitation { id }", id=shown["id"])
    assert (await is_in(naomi), await is_in(office.eva)) == (True, False)
