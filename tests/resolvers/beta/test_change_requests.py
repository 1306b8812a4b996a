"""Change requests through the API: a widening change needs the approval of another person."""

from dataclasses import replace
from typing import Any

import beta_client
import pytest
from mutate import run_mutation, user_error

from auth.site import Site
from beta.ops.membership_ops import Exclude, Invite
from beta.ops.rule_ops import AddRule
from db.ids import global_id

KEY = "ledger"
CHANGE = "change { id state widens version author ops viewerCanReview reviews { reviewer verdict isVoid } }"
SELECTION = f"flag {{ isEnabled version }} {CHANGE} audit {{ action }}"
RULES = 'query { featureFlag(key: "ledger") { rules { strategy } } }'


@pytest.fixture
async def strict(office: Any) -> Any:
    """The office with a site that requires approval of widening changes, and its staff excluded: they must not gain."""
    await beta_client.change(office.eva.database, Exclude(company_id=office.approver.company.id), key=KEY)
    office.with_site(replace(Site(), flags_require_approval=True, environment_name="strict"))
    return office


async def rollout(office: Any) -> list[str]:
    rules = (await office.manager.ask(RULES))["featureFlag"]["rules"]
    return [rule["strategy"]["parameters"]["rollout"] for rule in rules]


async def test_widening_mutation_waits_for_approval(strict: Any) -> None:
    mara, ben = strict.manager, strict.approver
    proposed = await run_mutation(mara, "flagSetRollout", SELECTION, key=KEY, percent=20, reason="More.")
    change = proposed["change"]
    assert (change["state"], change["widens"], change["author"]) == ("IN_REVIEW", True, "Mara Lindt")
    assert change["ops"] == [{"setRollout": {"percent": 20}}]
    assert (proposed["audit"], await rollout(strict)) == ({"action": "CHANGE_PROPOSE"}, [])
    assert await user_error(mara, "changeApply", change=change["id"]) == ("CONFLICT", ["change"])
    stale = {"change": change["id"], "verdict": "APPROVE", "expectedVersion": 7}
    assert await user_error(ben, "changeReview", **stale) == ("STALE_VERSION", ["expectedVersion"])

    query = "{ changeRequests(state: IN_REVIEW) { nodes { id viewerCanReview } } }"
    for client, can_review in ((mara, False), (ben, True)):
        nodes = (await client.ask(query))["changeRequests"]["nodes"]
        assert nodes == [{"id": change["id"], "viewerCanReview": can_review}]
    by_id = "query ($id: ID!) { changeRequest(id: $id) { state reason } }"
    assert (await ben.ask(by_id, id=change["id"]))["changeRequest"] == {"state": "IN_REVIEW", "reason": "More."}
    assert (await ben.ask(by_id, id=global_id("ChangeRequest", 1)))["changeRequest"] is None
    approved = await run_mutation(ben, "changeReview", CHANGE, change=change["id"], verdict="APPROVE")
    assert approved["change"]["reviews"] == [{"reviewer": "Ben Adeyemi", "verdict": "APPROVE", "isVoid": False}]
    applied = await run_mutation(mara, "changeApply", SELECTION, change=change["id"])
    assert (applied["change"]["state"], applied["audit"]) == ("APPLIED", {"action": "CHANGE_APPLY"})
    assert await rollout(strict) == ["20"]

    narrowed = await run_mutation(mara, "flagSetRollout", SELECTION, key=KEY, percent=10)
    assert (narrowed["change"], await rollout(strict)) == (None, ["10"])
    assert await strict.audit_break() is None


async def test_edit_voids_reviews_and_rejection_closes(strict: Any) -> None:
    mara, ben = strict.manager, strict.approver
    fields = {"flag": KEY, "reason": "More.", "expectedVersion": 3}
    member = {"memberAdd": {"company": strict.eva.company.global_id}}
    change = (await run_mutation(mara, "changeSubmit", CHANGE, ops=[{"setRollout": {"percent": 5}}, member], **fields))[
        "change"
    ]
    assert change["ops"][1] == member
    await run_mutation(ben, "changeReview", CHANGE, change=change["id"], verdict="APPROVE")
    more = [{"setRollout": {"percent": 100}}]
    edited = (await run_mutation(mara, "changeEdit", CHANGE, change=change["id"], ops=more))["change"]
    assert (edited["state"], edited["reviews"][0]["isVoid"]) == ("IN_REVIEW", True)
    rejected = await run_mutation(ben, "changeReview", CHANGE, change=change["id"], verdict="REJECT")
    assert rejected["change"]["state"] == "REJECTED"
    assert await user_error(mara, "changeApply", change=change["id"]) == ("CONFLICT", ["change"])
    assert await rollout(strict) == []


def naming(client: Any) -> dict[str, dict[str, Any]]:
    """Changes that name a user or their company, each in another way."""
    of_company = {"contextName": "companyId", "operator": "IN", "values": [client.company.global_id]}
    of_user = {"name": "userWithId", "parameters": {"userIds": str(client.user_id)}}
    conditional = {"name": "default", "constraints": [of_company]}
    return {
        "member": {"memberAdd": {"company": client.company.global_id}},
        "listed user": {"ruleAdd": {"title": "Us", "strategy": of_user}},
        "company in a condition": {"ruleAdd": {"title": "Us", "strategy": conditional}},
        "company in a segment": {"ruleAdd": {"title": "Us", "strategy": {"name": "default", "segments": ["us"]}}},
    }


async def stored_naming(client: Any) -> dict[str, dict[str, Any]]:
    """Changes of a paused rule and of an invitation that name a user."""
    strategy = {"name": "userWithId", "parameters": {"userIds": str(client.user_id)}}
    paused = AddRule(title="Us", strategy=strategy, is_enabled=False)
    await beta_client.change(client.database, paused, Invite(email="ben@colleague.example"), key=KEY)
    query = """{ featureFlag(key: "ledger") { rules { id } }
        betaInvitations(flag: "ledger", first: 1) { nodes { id } } }"""
    found = await client.ask(query)
    rule, invitation = found["featureFlag"]["rules"][0]["id"], found["betaInvitations"]["nodes"][0]["id"]
    return {
        "rule that is resumed": {"ruleUpdate": {"rule": rule, "isEnabled": True}},
        "invitation that is sent again": {"invitationResend": {"invitation": invitation}},
    }


@pytest.mark.slow
async def test_review_by_whom_the_change_names_is_rejected(strict: Any) -> None:
    mara, ben = strict.manager, strict.approver
    constraint = {"contextName": "companyId", "operator": "IN", "values": [ben.company.global_id]}
    await run_mutation(mara, "segmentPut", "revision", name="us", constraints=[constraint])
    for name, op in (naming(ben) | await stored_naming(ben)).items():
        change = (await run_mutation(mara, "changeSubmit", CHANGE, flag=KEY, reason="Us.", ops=[op]))["change"]
        query = "query ($id: ID!) { changeRequest(id: $id) { viewerCanReview } }"
        assert (await ben.ask(query, id=change["id"]))["changeRequest"] == {"viewerCanReview": False}, name
        refused = await user_error(ben, "changeReview", change=change["id"], verdict="APPROVE")
        assert refused == ("OWN_CHANGE", ["change"]), name


async def test_change_scheduled_unscheduled_and_cancelled(strict: Any) -> None:
    mara = strict.manager
    later = {"flag": KEY, "reason": "At night.", "effectiveAt": "2026-03-19T02:00:00Z"}
    disabling = (await run_mutation(mara, "changeSubmit", CHANGE, ops=[{"switch": "DISABLE"}], **later))["change"]
    assert (disabling["state"], disabling["widens"]) == ("SCHEDULED", False)
    unscheduled = await run_mutation(mara, "changeSchedule", CHANGE, change=disabling["id"], effectiveAt=None)
    assert unscheduled["change"]["state"] == "APPROVED"
    assert (await run_mutation(mara, "changeCancel", CHANGE, change=disabling["id"]))["change"]["state"] == "CANCELLED"
    past = {**later, "effectiveAt": "2026-03-17T02:00:00Z", "ops": [{"switch": "DISABLE"}]}
    assert await user_error(mara, "changeSubmit", **past) == ("INVALID", ["effectiveAt"])


async def test_error_path_leads_to_the_invalid_op(office: Any) -> None:
    mara, fields = office.manager, {"flag": KEY, "reason": "More."}
    for op, expected in (
        ({"setRollout": {"percent": 101}}, ("INVALID", ["ops", "1", "setRollout", "percent"])),
        ({"memberAdd": {"email": "no@x.example"}}, ("NOT_FOUND", ["ops", "1", "memberAdd", "email"])),
        ({"requirementAdd": {"parent": "no"}}, ("NOT_FOUND", ["ops", "1", "requirementAdd", "parent"])),
        ({"ruleRemove": {"rule": global_id("FlagRule", 7)}}, ("NOT_FOUND", ["ops", "1", "ruleRemove", "rule"])),
    ):
        assert await user_error(mara, "changeSubmit", ops=[{"switch": "DISABLE"}, op], **fields) == expected
    assert await user_error(mara, "changeSubmit", ops=[], **fields) == ("BLANK", ["ops"])


async def test_impact_and_explanation(office: Any) -> None:
    mara, eva = office.manager, office.eva
    impact_query = """query ($ops: [FlagOpInput!]!) { featureImpact(flag: "ledger", ops: $ops) {
      gains losses widens gaining { name email company { name } } losing { name } } }"""
    admins = {"name": "default", "constraints": [{"contextName": "role", "operator": "IN", "values": ["ADMIN"]}]}
    company, user = eva.company.global_id, global_id("User", eva.user_id)
    before = await office.audit_entries()
    for op in (
        {"ruleAdd": {"title": "Administrators", "strategy": admins}},
        {"memberAdd": {"user": user}},
        {"memberAdd": {"company": company, "maxSeats": 1}},
    ):
        impact = (await mara.ask(impact_query, ops=[op]))["featureImpact"]
        names = [user["name"] for user in impact["gaining"]]
        assert "Eva Salas" in names
        assert (impact["gains"], impact["widens"], impact["losing"]) == (len(names), True, [])
    no_gain = [{"memberAdd": {"user": user}}, {"switch": "KILL"}]
    assert (await mara.ask(impact_query, ops=no_gain))["featureImpact"]["gains"] == 0
    assert (await mara.refusal(impact_query, ops=[{"memberRemove": {"user": user}}]))[0] == "NOT_FOUND"
    assert await office.audit_entries() == before

    await run_mutation(mara, "betaMemberAdd", "revision", flag=KEY, reason="Yes.", user=user)
    explain_query = """query ($user: ID!) { featureExplain(flag: "ledger", user: $user) {
      user { name } decision { isEnabled reason rule }
      steps { kind code params found rule decision { isEnabled } } } }"""
    explanation = (await office.auditor.ask(explain_query, user=user))["featureExplain"]
    assert explanation["decision"] == {"isEnabled": True, "reason": "TARGETING_MATCH", "rule": "member:USER"}
    assert next(step for step in explanation["steps"] if step["decision"])["found"] == "The user is a member."
    codes = {step["code"]: step["params"] for step in explanation["steps"]}
    assert (codes["USER_MEMBER"], codes["FLAG_EXISTS"]) == ({}, {"flag": "Ledger"})
    company_query = 'query ($company: ID!) { featureExplain(flag: "ledger", company: $company) { user { name } } }'
    assert (await mara.ask(company_query, company=company))["featureExplain"]["user"]["name"] == "Eva Salas"
    assert (await mara.refusal(explain_query, user=global_id("User", 1)))[0] == "NOT_FOUND"


@pytest.mark.slow
async def test_audit_log_names_actor_address_and_change(strict: Any) -> None:
    mara, ben = strict.manager, strict.approver
    change = (await run_mutation(mara, "flagSetRollout", CHANGE, key=KEY, percent=1, reason="More."))["change"]
    await run_mutation(ben, "changeReview", CHANGE, change=change["id"], verdict="APPROVE")
    await run_mutation(mara, "changeApply", CHANGE, change=change["id"])
    query = """query ($actor: ID) { flagAudit(flag: "ledger", actor: $actor, first: 3) { totalCount nodes {
      action actorId actorKind address environment changeId reason before after } } }"""
    nodes = (await strict.auditor.ask(query))["flagAudit"]["nodes"]
    assert [node["action"] for node in nodes] == ["CHANGE_APPLY", "SET_ROLLOUT", "CHANGE_APPROVE"]
    assert {node["changeId"] for node in nodes} == {change["id"]}
    assert nodes[0]["after"]["ops"] == change["ops"] == [{"setRollout": {"percent": 1}}]
    assert {(node["address"], node["environment"], node["actorKind"]) for node in nodes} == {
        ("192.0.2.1", "strict", "STAFF")
    }
    bens = (await strict.auditor.ask(query, actor=nodes[2]["actorId"]))["flagAudit"]
    assert (bens["totalCount"], bens["nodes"][0]["action"]) == (1, "CHANGE_APPROVE")


@pytest.mark.sqlite_only
async def test_users_of_a_reviewer_are_read_once_for_a_list(strict: Any) -> None:
    """A seat depends on the order of the users of a company, so all of them are read: for a list not once a change."""
    for percent in (10, 20, 30):
        ops = [{"setRollout": {"percent": percent}}]
        await run_mutation(strict.manager, "changeSubmit", "change { id }", flag=KEY, ops=ops, reason="More.")
    strict.eva.statements.clear()
    query = "{ changeRequests(state: IN_REVIEW) { nodes { viewerCanReview } } }"
    nodes = (await strict.approver.ask(query))["changeRequests"]["nodes"]
    assert nodes == [{"viewerCanReview": True}] * 3
    reads = [each for each in strict.eva.statements if "is_placeholder IS 0" in each and "LIMIT" in each]
    assert len(reads) == 1
