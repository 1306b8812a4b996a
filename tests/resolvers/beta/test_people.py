"""Members, exclusions and invitations: mutations of staff, and of the users themselves."""

from datetime import timedelta
from typing import Any, get_args

import pytest
from company_fixture import CompanyFixture, FixedClock, colleague
from mutate import mutation_document, mutation_payload, run_mutation, user_error

from beta.ops.kinds import AnyOp
from db.ids import global_id
from db.models import CompanyRole
from resolvers.beta.change_flags import ReasonInput
from resolvers.beta.op_inputs import OpInput

KEY = "ledger"
MEMBERS = """query ($flag: ID!, $inactive: Boolean!) { betaMembers(flag: $flag, includeInactive: $inactive) {
  totalCount nodes {
  company { name } user { name email company { name } } source maxSeats grantedBy revokedBy } } }"""
MINE = """{ viewer { features { key isEnabled }
  betaInvitations { id feature title message isForCompany maxSeats invitedBy } } }"""


async def viewer_of(viewer: CompanyFixture) -> Any:
    return (await viewer.ask(MINE))["viewer"]


async def has_access(viewer: CompanyFixture) -> bool:
    return {"key": KEY, "isEnabled": True} in (await viewer_of(viewer))["features"]


async def last_code(office: Any) -> str:
    """Return the code in the newest email."""
    _, _, text = (await office.eva.deliver_emails())[-1]
    return text.partition("/early-access#")[2].split()[0]


async def test_staff_add_remove_and_exclude_members(office: Any) -> None:
    mara, eva = office.manager, office.eva
    user, company = global_id("User", eva.user_id), eva.company.global_id
    fields = {"flag": KEY, "reason": "They asked."}
    added = await run_mutation(
        mara,
        "betaMemberAdd",
        "member { id company { name } user { name } maxSeats }",
        **fields,
        company=company,
        maxSeats=3,
    )
    assert (added["member"]["company"], added["member"]["user"], added["member"]["maxSeats"]) == (
        {"name": "Solera"},
        None,
        3,
    )
    assert await has_access(eva)
    assert await user_error(mara, "betaMemberAdd", **fields, company=company) == ("TAKEN", None)

    excluded = await run_mutation(
        mara, "betaExclude", "exclusion { user { email } reason }", **fields, email="eva@solera.example"
    )
    assert excluded["exclusion"] == {"user": {"email": "eva@solera.example"}, "reason": "They asked."}
    assert not await has_access(eva)
    assert await user_error(mara, "betaInviteUser", **fields, user=user) == ("EXCLUDED", None)
    query = "query ($flag: ID!) { betaExclusions(flag: $flag) { nodes { user { name } excludedBy } } }"
    assert (await mara.ask(query, flag=KEY))["betaExclusions"]["nodes"] == [
        {"user": {"name": "Eva Salas"}, "excludedBy": "Mara Lindt"}
    ]
    await run_mutation(mara, "betaUnexclude", "exclusion { liftedBy }", **fields, user=user)
    assert await has_access(eva)

    removed = await run_mutation(mara, "betaMemberRemove", "member { revokedReason }", **fields, company=company)
    assert removed["member"] == {"revokedReason": "They asked."}
    assert not await has_access(eva)
    members = (await mara.ask(MEMBERS, flag=KEY, inactive=True))["betaMembers"]
    assert (
        members["totalCount"],
        (await mara.ask(MEMBERS, flag=KEY, inactive=False))["betaMembers"]["totalCount"],
    ) == (1, 0)
    assert await user_error(mara, "betaMemberRemove", **fields) == ("INVALID", ["user"])
    assert await user_error(mara, "betaMemberAdd", **fields, email="nobody@solera.example") == ("NOT_FOUND", ["email"])
    assert await user_error(mara, "betaMemberAdd", **fields, user=user, company=mara.company.global_id) == (
        "NOT_FOUND",
        ["user"],
    )
    assert await office.audit_break() is None


@pytest.mark.slow
async def test_user_accepts_by_code_and_leaves(office: Any) -> None:
    mara, eva = office.manager, office.eva
    selection = "invitation { id email state } audit { action }"
    sent = await run_mutation(
        mara, "betaInviteUser", selection, flag=KEY, reason="A friend.", email="Eva@Solera.example", message="Hi!"
    )
    assert (sent["invitation"]["email"], sent["audit"]) == ("eva@solera.example", {"action": "INVITE"})
    assert [to for to, _, _ in await eva.deliver_emails()] == ["eva@solera.example"]
    token = await last_code(office)
    assert await user_error(office.oncall, "betaInvitationAccept", token=token) == ("LINK_EXPIRED", ["token"])
    assert await user_error(eva, "betaInvitationAccept") == ("INVALID", ["token"])

    accepted = await run_mutation(eva, "betaInvitationAccept", "invitation { feature title }", token=token)
    assert accepted["invitation"] == {"feature": KEY, "title": "Ledger"}
    assert await has_access(eva)
    assert await user_error(eva, "betaInvitationAccept", token=token) == ("LINK_EXPIRED", ["token"])

    assert await run_mutation(eva, "betaLeave", "feature", feature=KEY) == {"feature": KEY, "userErrors": []}
    assert (await viewer_of(eva))["features"] == [{"key": KEY, "isEnabled": False}]
    assert await user_error(eva, "betaLeave", feature=KEY) == ("NOT_FOUND", ["feature"])
    assert await user_error(office.oncall, "betaLeave", feature=KEY) == ("NOT_FOUND", ["feature"])
    assert await user_error(office.oncall, "betaLeave", feature="nothing") == ("NOT_FOUND", ["feature"])
    assert [(action, kind) for action, _, kind in await office.audit_entries()][3:] == [
        ("INVITE", "STAFF"),
        ("INVITATION_ACCEPT", "USER"),
        ("LEAVE", "USER"),
    ]


async def test_company_invitation_is_for_its_administrators(office: Any) -> None:
    eva = office.eva
    tom = await colleague(eva, "Tom Reyes")
    fields = {"flag": KEY, "reason": "Pilot.", "company": eva.company.global_id}
    await run_mutation(office.manager, "betaInviteCompany", "invitation { company { name } }", **fields, maxSeats=1)
    assert (await viewer_of(tom))["betaInvitations"] == []
    (shown,) = (await viewer_of(eva))["betaInvitations"]
    invitation_id = shown.pop("id")
    assert (shown["feature"], shown["title"], shown["invitedBy"]) == (KEY, "Ledger", "Mara Lindt")
    assert (shown["isForCompany"], shown["maxSeats"], shown["message"]) == (True, 1, "")
    assert await user_error(tom, "betaInvitationAccept", id=invitation_id) == ("LINK_EXPIRED", ["token"])

    await run_mutation(eva, "betaInvitationDecline", "invitation { feature }", id=invitation_id)
    assert (await viewer_of(eva))["betaInvitations"] == []
    await run_mutation(office.manager, "betaInviteCompany", "invitation { id }", **fields, maxSeats=1)
    (second,) = (await viewer_of(eva))["betaInvitations"]
    await run_mutation(eva, "betaInvitationAccept", "invitation { feature }", id=second["id"])
    assert (await has_access(eva), await has_access(tom)) == (True, False)

    assert (await tom.refusal(mutation_document("betaCompanyLeave", "feature"), input={"feature": KEY}))[
        0
    ] == "FORBIDDEN"
    await run_mutation(eva, "betaCompanyLeave", "feature", feature=KEY)
    assert not await has_access(eva)
    listed = "query ($flag: ID!) { betaInvitations(flag: $flag) { nodes { state answeredBy } } }"
    assert (await office.manager.ask(listed, flag=KEY))["betaInvitations"]["nodes"] == [
        {"state": "ACCEPTED", "answeredBy": "Eva Salas"},
        {"state": "DECLINED", "answeredBy": "Eva Salas"},
    ]
    assert await office.audit_break() is None


async def test_revoked_invitation_cannot_be_accepted(office: Any) -> None:
    sent = await run_mutation(
        office.manager,
        "betaInviteUser",
        "invitation { id }",
        flag=KEY,
        reason="A.",
        user=global_id("User", office.eva.user_id),
    )
    code, fields = await last_code(office), {"flag": KEY, "invitation": sent["invitation"]["id"]}
    revoked = await run_mutation(office.manager, "betaInvitationRevoke", "invitation { state user { name } }", **fields)
    assert revoked["invitation"] == {"state": "REVOKED", "user": {"name": "Eva Salas"}}
    assert await user_error(office.manager, "betaInvitationRevoke", **fields) == ("NOT_FOUND", ["invitation"])
    assert (await viewer_of(office.eva))["betaInvitations"] == []
    assert await user_error(office.eva, "betaInvitationAccept", token=code) == ("LINK_EXPIRED", ["token"])


async def test_resent_invitation_replaces_the_old_one(office: Any) -> None:
    selection = "invitation { id state message expiresAt }"
    fields = {"flag": KEY, "reason": "A."}
    sent = await run_mutation(
        office.manager, "betaInviteUser", selection, **fields, email="eva@solera.example", message="Hi!"
    )
    old_code, old_id = await last_code(office), sent["invitation"]["id"]

    resent = await run_mutation(
        office.manager, "betaInvitationResend", f"{selection} emailStatus", **fields, invitation=old_id
    )

    assert (resent["invitation"]["message"], resent["invitation"]["id"] == old_id) == ("Hi!", False)
    assert resent["emailStatus"] == "QUEUED"
    assert await user_error(office.eva, "betaInvitationAccept", token=old_code) == ("LINK_EXPIRED", ["token"])
    assert await user_error(office.manager, "betaInvitationResend", **fields, invitation=old_id) == (
        "NOT_FOUND",
        ["invitation"],
    )
    code = await last_code(office)
    assert code != old_code
    accepted = await run_mutation(office.eva, "betaInvitationAccept", "invitation { feature }", token=code)
    assert accepted["invitation"] == {"feature": KEY}


async def test_staff_set_seats_and_expiry_of_members(office: Any) -> None:
    mara, company = office.manager, office.eva.company.global_id
    fields = {"flag": KEY, "reason": "They asked.", "company": company}
    selection = "member { maxSeats expiresAt } audit { action }"
    await run_mutation(mara, "betaMemberAdd", selection, **fields, maxSeats=1)

    seats = await run_mutation(mara, "betaMemberSetSeats", selection, **fields, maxSeats=None)
    ending = await run_mutation(mara, "betaMemberSetExpiry", selection, **fields, expiresAt="2999-01-01T00:00:00Z")

    assert (seats["member"]["maxSeats"], seats["audit"]) == (None, {"action": "MEMBER_SEATS"})
    assert ending["member"]["expiresAt"].startswith("2999-01-01")
    assert await user_error(mara, "betaMemberSetExpiry", **fields, expiresAt="2001-01-01T00:00:00Z") == (
        "INVALID",
        ["expiresAt"],
    )


async def test_staff_set_and_remove_the_note_of_a_member(office: Any) -> None:
    fields = {"flag": KEY, "company": office.eva.company.global_id, "reason": "They asked."}
    await run_mutation(office.manager, "betaMemberAdd", "flag { key }", **fields)
    for note in ("Wants the board.\nCall her in May.", ""):
        payload = await run_mutation(
            office.manager, "betaMemberSetNote", "member { note } audit { action }", **fields, note=note
        )
        assert (payload["member"], payload["audit"]) == ({"note": note or None}, {"action": "MEMBER_NOTE"})


def test_every_operation_has_a_mutation() -> None:
    pending, inputs = [OpInput], list[type]()
    while pending:
        inputs.append(pending.pop())
        pending += inputs[-1].__subclasses__()
    covered = {each.op_type for each in inputs if issubclass(each, ReasonInput) and hasattr(each, "op_type")}

    assert {op.__name__ for op in get_args(get_args(AnyOp)[0])} - {op.__name__ for op in covered} == set()


async def test_bulk_invite_returns_an_outcome_per_row(office: Any) -> None:
    csv = "email,message\nann@a.example,Hello\nnobody,\nann@a.example,\nbob@a.example,\n"
    selection = "outcomes { line subject userError { code field } } revision audit { action }"
    fields = {"flag": KEY, "csv": csv, "reason": "The list."}
    dry_run = await run_mutation(office.manager, "betaInviteBulk", selection, **fields, dryRun=True)
    assert (await office.eva.deliver_emails(), dry_run["audit"], dry_run["revision"]) == ([], None, 3)
    sent = await run_mutation(office.manager, "betaInviteBulk", selection, **fields, expectedVersion=3)
    assert sent["outcomes"] == dry_run["outcomes"] == [
        {"line": 2, "subject": "ann@a.example", "userError": None},
        {"line": 3, "subject": "nobody", "userError": {"code": "INVALID", "field": ["input", "email"]}},
        {"line": 4, "subject": "ann@a.example", "userError": {"code": "TAKEN", "field": None}},
        {"line": 5, "subject": "bob@a.example", "userError": None},
    ]  # fmt: skip
    assert [to for to, _, _ in await office.eva.deliver_emails()] == ["ann@a.example", "bob@a.example"]
    assert await user_error(office.manager, "betaInviteBulk", flag=KEY, csv="name\nAnn") == ("INVALID", ["csv"])
    assert await user_error(office.manager, "betaInviteBulk", **fields, expectedVersion=2) == (
        "STALE_VERSION",
        ["expectedVersion"],
    )


async def test_read_only_user_may_accept_invitation(office: Any) -> None:
    naomi = await colleague(office.eva, "Naomi Brandt", CompanyRole.READ_ONLY)
    await run_mutation(
        office.manager, "betaInviteUser", "revision", flag=KEY, reason="A.", user=global_id("User", naomi.user_id)
    )
    (shown,) = (await viewer_of(naomi))["betaInvitations"]
    await run_mutation(naomi, "betaInvitationAccept", "invitation { id }", id=shown["id"])
    assert (await has_access(naomi), await has_access(office.eva)) == (True, False)


async def test_administrator_without_seat_can_leave_for_the_company(office: Any) -> None:
    zoe = await colleague(office.eva, "Zoe", CompanyRole.ADMIN)
    features = "{ viewer { features { key isEnabled canLeaveCompany } } }"
    fields = {"flag": KEY, "reason": "Pilot.", "company": "Solera", "maxSeats": 1}
    await run_mutation(office.manager, "betaMemberAdd", "revision", **fields)
    assert (await zoe.ask(features))["viewer"]["features"] == []  # added by staff: she got no email
    assert await user_error(zoe, "betaCompanyLeave", feature=KEY) == ("NOT_FOUND", ["feature"])
    del fields["maxSeats"]
    await run_mutation(office.manager, "betaMemberRemove", "revision", **fields)

    await run_mutation(office.manager, "betaInviteCompany", "revision", **fields, maxSeats=1)
    (invitation,) = (await viewer_of(zoe))["betaInvitations"]
    await run_mutation(zoe, "betaInvitationAccept", "invitation { feature }", id=invitation["id"])
    assert await has_access(office.eva)
    shown = [{"key": KEY, "isEnabled": False, "canLeaveCompany": True}]
    assert (await zoe.ask(features))["viewer"]["features"] == shown
    await run_mutation(zoe, "betaCompanyLeave", "feature", feature=KEY)
    assert not await has_access(office.eva)
    assert (await zoe.ask(features))["viewer"]["features"] == []


@pytest.mark.slow
async def test_administrator_sees_betas_accepted_in_their_time(office: Any, clock: FixedClock) -> None:
    eva, fields = office.eva, {"flag": KEY, "reason": "Pilot.", "company": "Solera"}
    kim, lars = await colleague(eva, "Kim"), await colleague(eva, "Lars")
    features = "{ viewer { features { key isEnabled canLeaveCompany } } }"

    async def make_administrator(user: CompanyFixture) -> None:
        clock.forward(seconds=1)
        await run_mutation(eva, "userRoleChange", "user { id }", id=global_id("User", user.user_id), role="ADMIN")
        clock.forward(seconds=1)

    async def shown_features(user: CompanyFixture) -> Any:
        listed = (await user.ask(features))["viewer"]["features"]
        dry_runs = [
            await mutation_payload(user, "betaCompanyLeave", "feature", feature=key, validateOnly=True)
            for key in (KEY, "nothing")
        ]
        return listed, dry_runs[0] != dry_runs[1]

    await make_administrator(kim)
    await run_mutation(office.manager, "betaInviteCompany", "revision", **fields, maxSeats=1)
    (invitation,) = (await viewer_of(eva))["betaInvitations"]
    await run_mutation(eva, "betaInvitationAccept", "invitation { feature }", id=invitation["id"])
    assert await has_access(eva)
    await make_administrator(lars)
    shown = [{"key": KEY, "isEnabled": False, "canLeaveCompany": True}]
    assert (await shown_features(kim), await shown_features(lars)) == ((shown, True), ([], False))

    of_kim = {"flag": KEY, "email": "kim@colleague.example", "reason": "No."}
    await run_mutation(office.manager, "betaExclude", "revision", **of_kim)
    assert await shown_features(kim) == ([], False)
    await run_mutation(office.manager, "betaUnexclude", "revision", **of_kim)

    await run_mutation(office.manager, "betaMemberAdd", "revision", flag=KEY, email="eva@solera.example", reason="A.")
    await run_mutation(kim, "betaCompanyLeave", "feature", feature=KEY)
    assert await has_access(eva)  # staff gave it to her
    await run_mutation(office.manager, "betaMemberRemove", "revision", flag=KEY, email="eva@solera.example")
    assert not await has_access(eva)


async def test_expired_membership_of_a_company_notifies_none(office: Any, clock: FixedClock) -> None:
    eva, fields = office.eva, {"flag": KEY, "reason": "Pilot.", "company": "Solera"}
    zoe = await colleague(eva, "Zoe", CompanyRole.ADMIN)
    await run_mutation(office.manager, "betaInviteCompany", "revision", **fields, maxSeats=1)
    (invitation,) = (await viewer_of(zoe))["betaInvitations"]
    await run_mutation(zoe, "betaInvitationAccept", "invitation { feature }", id=invitation["id"])
    await run_mutation(
        office.manager, "betaMemberSetExpiry", "revision", **fields, expiresAt=(clock() + timedelta(days=1)).isoformat()
    )
    clock.forward(days=2)
    for user in (zoe, eva):
        assert await user_error(user, "betaCompanyLeave", feature=KEY) == ("NOT_FOUND", ["feature"])
