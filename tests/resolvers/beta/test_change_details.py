"""What a change request shows to those who review it, the letters that it sends, and comments."""

from dataclasses import replace
from typing import Any, get_args

import pytest
from beta_office import KEY
from mutate import run_mutation, user_error

from auth.site import Site
from beta.ops.kinds import AnyOp
from db.ids import global_id
from resolvers.beta.flag_op_values import NAME_OF_KIND, SWITCH_OF_KIND

DETAILS = """{ changeRequests { nodes { id author reason createdAt
  subjects { op email user { name email } company { name } }
  impact { gains losses gaining { name email company { name } } dependents { flag title gains losses } }
  comments { author text } ops } } }"""
IMPACT = 'query ($ops: [FlagOpInput!]!) { featureImpact(flag: "ledger", ops: $ops) { gains } }'


@pytest.fixture
def strict(office: Any) -> Any:
    """The office with a site that requires approval of widening changes."""
    office.with_site(replace(Site(), flags_require_approval=True))
    return office


async def details(client: Any) -> Any:
    return (await client.ask(DETAILS))["changeRequests"]["nodes"][0]


@pytest.mark.slow
async def test_change_shows_whom_it_concerns_and_what_it_opens(strict: Any) -> None:
    mara, ben, eva = strict.manager, strict.approver, strict.eva
    strategy = {"name": "userWithId", "parameters": {"userIds": str(eva.user_id)}}
    ops = [
        {"memberAdd": {"company": eva.company.global_id, "maxSeats": 5}},
        {"inviteUser": {"email": "ann@a.example", "message": "Hi"}},
        {"ruleAdd": {"title": "Eva", "strategy": strategy}},
    ]
    await run_mutation(mara, "flagCreate", "revision", key="child", title="Child", owner="Mara")
    for switch in ({"switch": "ENABLE"}, {"setStage": {"stage": "BETA"}}):
        await run_mutation(mara, "changeSubmit", "revision", flag="child", reason="Open.", ops=[switch])
    await run_mutation(mara, "changeSubmit", "revision", flag=KEY, reason="Pilot.", ops=ops)
    found = await details(ben)
    assert (found["author"], found["reason"]) == ("Mara Lindt", "Pilot.")
    solera = {"name": "Solera"}
    assert found["subjects"] == [
        {"op": 0, "email": None, "user": None, "company": solera},
        {"op": 1, "email": "ann@a.example", "user": None, "company": None},
        {"op": 2, "email": None, "user": {"name": "Eva Salas", "email": "eva@solera.example"}, "company": solera},
    ]
    assert [user["name"] for user in found["impact"]["gaining"]] == ["Eva Salas"]
    assert (await mara.ask(IMPACT, ops=found["ops"]))["featureImpact"] == {"gains": 1}
    await run_mutation(mara, "changeEdit", "revision", change=found["id"], ops=found["ops"])
    assert (await details(ben))["ops"][:2] == found["ops"][:2] == ops[:2]


async def test_reviewers_and_author_get_letters_and_comment(strict: Any) -> None:
    mara, ben = strict.manager, strict.approver
    staff = {"company": ben.company.global_id, "reason": "They approve."}
    await run_mutation(mara, "betaExclude", "revision", flag=KEY, **staff)
    await run_mutation(mara, "flagSetRollout", "revision", key=KEY, percent=20, reason="More.")
    change = await details(ben)
    (letter,) = await strict.eva.deliver_emails()
    assert letter[:2] == ("ben@colleague.example", "Review a change of Ledger")
    assert "Mara Lindt asks for your review of a change: More." in letter[2]

    await run_mutation(ben, "changeComment", "audit { action }", change=change["id"], text="Why now?")
    await run_mutation(mara, "changeComment", "revision", change=change["id"], text="The pilot went well.")
    await run_mutation(ben, "changeReview", "revision", change=change["id"], verdict="APPROVE")
    assert [to for to, _, _ in await strict.eva.deliver_emails()][1:] == [
        "mara@colleague.example",
        "ben@colleague.example",
        "mara@colleague.example",
    ]
    assert (await details(ben))["comments"] == [
        {"author": "Ben Adeyemi", "text": "Why now?"},
        {"author": "Mara Lindt", "text": "The pilot went well."},
    ]
    assert await user_error(ben, "changeComment", change=change["id"], text=" ") == ("BLANK", ["text"])
    unknown = global_id("ChangeRequest", 7)
    assert await user_error(ben, "changeComment", change=unknown, text="x") == ("NOT_FOUND", ["change"])


def test_every_operation_has_a_form_of_the_input() -> None:
    kinds = {op.model_fields["kind"].default for op in get_args(get_args(AnyOp)[0])}
    assert kinds == set(SWITCH_OF_KIND) | set(NAME_OF_KIND)
