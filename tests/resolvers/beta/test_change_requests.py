"""Four eyes through GraphQL: what widens becomes a proposal, and somebody else must say yes to exactly that."""

from dataclasses import replace
from typing import Any

import pytest
from mutate import do, mistake

from auth.site import Site
from db.ids import global_id

KEY = "ledger"
CHANGE = "change { id state widens version author ops viewerCanReview reviews { reviewer verdict isVoid } }"
SHOWN = f"flag {{ isEnabled version }} {CHANGE} audit {{ action }}"
RULES = 'query { featureFlag(key: "ledger") { rules { strategy } } }'


@pytest.fixture
def strict(office: Any) -> Any:
    """The same people where a second person must approve what widens."""
    office.with_site(replace(Site(), flags_require_approval=True, environment_name="strict"))
    return office


async def rollout(office: Any) -> list[str]:
    rules = (await office.manager.ask(RULES))["featureFlag"]["rules"]
    return [rule["strategy"]["parameters"]["rollout"] for rule in rules]


async def test_what_widens_waits_for_somebody_else_and_what_narrows_does_not(strict: Any) -> None:
    mara, ben = strict.manager, strict.approver
    proposed = await do(mara, "flagSetRollout", SHOWN, key=KEY, percent=20, reason="More.")
    change = proposed["change"]
    assert (change["state"], change["widens"], change["author"]) == ("IN_REVIEW", True, "Mara Lindt")
    assert change["ops"] == [{"kind": "SET_ROLLOUT", "percent": 20}]
    assert (proposed["audit"], await rollout(strict)) == ({"action": "CHANGE_PROPOSE"}, [])
    assert await mistake(mara, "changeApply", change=change["id"]) == ("CONFLICT", ["change"])
    stale = {"change": change["id"], "verdict": "APPROVE", "expectedVersion": 7}
    assert await mistake(ben, "changeReview", **stale) == ("STALE_VERSION", ["expectedVersion"])

    seen = "{ changeRequests(state: IN_REVIEW) { nodes { id viewerCanReview } } }"
    for who, may in ((mara, False), (ben, True)):
        assert (await who.ask(seen))["changeRequests"]["nodes"] == [{"id": change["id"], "viewerCanReview": may}]
    approved = await do(ben, "changeReview", CHANGE, change=change["id"], verdict="APPROVE")
    assert approved["change"]["reviews"] == [{"reviewer": "Ben Adeyemi", "verdict": "APPROVE", "isVoid": False}]
    applied = await do(mara, "changeApply", SHOWN, change=change["id"])
    assert (applied["change"]["state"], applied["audit"]) == ("APPLIED", {"action": "CHANGE_APPLY"})
    assert await rollout(strict) == ["20"]

    narrowed = await do(mara, "flagSetRollout", SHOWN, key=KEY, percent=10)
    assert (narrowed["change"], await rollout(strict)) == (None, ["10"])
    assert await strict.broken() is None


async def test_an_edit_voids_what_was_said_and_a_rejection_ends_it(strict: Any) -> None:
    mara, ben = strict.manager, strict.approver
    given = {"flag": KEY, "reason": "More.", "expectedVersion": 3}
    member = {"memberAdd": {"company": strict.eva.company.global_id}}
    change = (await do(mara, "changeSubmit", CHANGE, ops=[{"setRollout": {"percent": 5}}, member], **given))["change"]
    assert change["ops"][1] == {"kind": "MEMBER_ADD", "company": strict.eva.company.global_id}
    await do(ben, "changeReview", CHANGE, change=change["id"], verdict="APPROVE")
    more = [{"setRollout": {"percent": 100}}]
    edited = (await do(mara, "changeEdit", CHANGE, change=change["id"], ops=more))["change"]
    assert (edited["state"], edited["reviews"][0]["isVoid"]) == ("IN_REVIEW", True)
    rejected = await do(ben, "changeReview", CHANGE, change=change["id"], verdict="REJECT")
    assert rejected["change"]["state"] == "REJECTED"
    assert await mistake(mara, "changeApply", change=change["id"]) == ("CONFLICT", ["change"])
    assert await rollout(strict) == []


async def test_nobody_approves_what_lets_in_their_own_company(strict: Any) -> None:
    mara, ben = strict.manager, strict.approver
    own = {"memberAdd": {"company": ben.company.global_id}}
    change = (await do(mara, "changeSubmit", CHANGE, flag=KEY, reason="Us.", ops=[own]))["change"]
    seen = "{ changeRequests { nodes { viewerCanReview } } }"
    assert (await ben.ask(seen))["changeRequests"]["nodes"] == [{"viewerCanReview": False}]
    assert await mistake(ben, "changeReview", change=change["id"], verdict="APPROVE") == ("OWN_CHANGE", ["change"])


async def test_a_change_is_scheduled_put_off_and_given_up(strict: Any) -> None:
    mara = strict.manager
    later = {"flag": KEY, "reason": "At night.", "effectiveAt": "2026-03-19T02:00:00Z"}
    disabling = (await do(mara, "changeSubmit", CHANGE, ops=[{"switch": "DISABLE"}], **later))["change"]
    assert (disabling["state"], disabling["widens"]) == ("SCHEDULED", False)
    put_off = await do(mara, "changeSchedule", CHANGE, change=disabling["id"], effectiveAt=None)
    assert put_off["change"]["state"] == "APPROVED"
    assert (await do(mara, "changeCancel", CHANGE, change=disabling["id"]))["change"]["state"] == "CANCELLED"
    past = {**later, "effectiveAt": "2026-03-17T02:00:00Z", "ops": [{"switch": "DISABLE"}]}
    assert await mistake(mara, "changeSubmit", **past) == ("INVALID", ["effectiveAt"])


async def test_what_is_wrong_with_one_of_several_is_told_where_it_is(office: Any) -> None:
    mara, given = office.manager, {"flag": KEY, "reason": "More."}
    for op, told in (
        ({"setRollout": {"percent": 101}}, ("INVALID", ["ops", "1", "setRollout", "percent"])),
        ({"memberAdd": {"email": "no@x.example"}}, ("NOT_FOUND", ["ops", "1", "memberAdd", "email"])),
        ({"requirementAdd": {"parent": "no"}}, ("NOT_FOUND", ["ops", "1", "requirementAdd", "parent"])),
        ({"ruleRemove": {"rule": global_id("FlagRule", 7)}}, ("NOT_FOUND", ["ops", "1", "ruleRemove", "rule"])),
    ):
        assert await mistake(mara, "changeSubmit", ops=[{"switch": "DISABLE"}, op], **given) == told
    assert await mistake(mara, "changeSubmit", ops=[], **given) == ("BLANK", ["ops"])


async def test_every_kind_of_change_can_be_asked_for_before_it_is_done(office: Any) -> None:
    """`featureImpact` counts as `featureExplain` decides, and keeps nothing."""
    mara, eva = office.manager, office.eva
    asked = """query ($ops: [FlagOpInput!]!) { featureImpact(flag: "ledger", ops: $ops) {
      gains losses widens gaining { name email company { name } } losing { name } } }"""
    admins = {"name": "default", "constraints": [{"contextName": "role", "operator": "IN", "values": ["ADMIN"]}]}
    company, user = eva.company.global_id, global_id("User", eva.user_id)
    before = await office.told()
    for op in (
        {"ruleAdd": {"title": "Administrators", "strategy": admins}},
        {"memberAdd": {"user": user}},
        {"memberAdd": {"company": company, "maxSeats": 1}},
    ):
        impact = (await mara.ask(asked, ops=[op]))["featureImpact"]
        names = [each["name"] for each in impact["gaining"]]
        assert "Eva Salas" in names
        assert (impact["gains"], impact["widens"], impact["losing"]) == (len(names), True, [])
    nobody = [{"memberAdd": {"user": user}}, {"switch": "KILL"}]
    assert (await mara.ask(asked, ops=nobody))["featureImpact"]["gains"] == 0
    assert (await mara.refusal(asked, ops=[{"memberRemove": {"user": user}}]))[0] == "NOT_FOUND"
    assert await office.told() == before

    await do(mara, "betaMemberAdd", "revision", flag=KEY, reason="Yes.", user=user)
    explained = """query ($user: ID!) { featureExplain(flag: "ledger", user: $user) {
      user { name } decision { isEnabled reason rule } steps { kind found rule decision { isEnabled } } } }"""
    told = (await office.auditor.ask(explained, user=user))["featureExplain"]
    assert told["decision"] == {"isEnabled": True, "reason": "TARGETING_MATCH", "rule": "member:USER"}
    assert next(step for step in told["steps"] if step["decision"])["found"] == "The user is a member."
    first = 'query ($company: ID!) { featureExplain(flag: "ledger", company: $company) { user { name } } }'
    assert (await mara.ask(first, company=company))["featureExplain"]["user"]["name"] == "Eva Salas"
    assert (await mara.refusal(explained, user=global_id("User", 1)))[0] == "NOT_FOUND"


async def test_the_audit_tells_who_did_what_where_from(strict: Any) -> None:
    mara, ben = strict.manager, strict.approver
    change = (await do(mara, "flagSetRollout", CHANGE, key=KEY, percent=1, reason="More."))["change"]
    await do(ben, "changeReview", CHANGE, change=change["id"], verdict="APPROVE")
    await do(mara, "changeApply", CHANGE, change=change["id"])
    asked = """query ($actor: ID) { flagAudit(flag: "ledger", actor: $actor, first: 3) { totalCount nodes {
      action actorId actorKind address environment changeId reason before after } } }"""
    nodes = (await strict.auditor.ask(asked))["flagAudit"]["nodes"]
    assert [node["action"] for node in nodes] == ["CHANGE_APPLY", "SET_ROLLOUT", "CHANGE_APPROVE"]
    assert {node["changeId"] for node in nodes} == {change["id"]}
    assert {(node["address"], node["environment"], node["actorKind"]) for node in nodes} == {
        ("192.0.2.1", "strict", "STAFF")
    }
    bens = (await strict.auditor.ask(asked, actor=nodes[2]["actorId"]))["flagAudit"]
    assert (bens["totalCount"], bens["nodes"][0]["action"]) == (1, "CHANGE_APPROVE")
