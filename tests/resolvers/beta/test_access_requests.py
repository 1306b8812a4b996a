"""Users ask for access to features that they may know of; staff answer."""

from datetime import timedelta
from typing import Any

import pytest
from beta_office import KEY
from company_fixture import FixedClock, colleague, make_company
from mutate import run_mutation, user_error

from db.flags.audit_replay import differences_from_audit_log
from db.flags.platform import platform_of_snapshot

FEATURES = """{ viewer { features { key isEnabled canRequest request { state text } } } }"""
WAITING = """query ($flag: ID!, $state: BetaRequestState = PENDING) { betaRequests(flag: $flag, state: $state) {
  totalCount nodes { user { name } company { name } text state answeredBy } } }"""
SEND = """mutation ($key: String!, $text: String!) { betaRequestSend(input: {feature: $key, text: $text}) {
  feature userErrors { code field message } } }"""
WITHDRAW = """mutation ($key: String!) { betaRequestWithdraw(input: {feature: $key}) {
  feature userErrors { code field message } } }"""


@pytest.fixture
async def visible(office: Any) -> Any:
    """The office of a flag that all users may know of."""
    await run_mutation(office.manager, "flagUpdate", "revision", key=KEY, isHidden=False, reason="For all to see.")
    return office


async def own(client: Any) -> Any:
    found = (await client.ask(FEATURES))["viewer"]["features"]
    return next((feature for feature in found if feature["key"] == KEY), None)


async def waiting(client: Any, **values: Any) -> Any:
    return (await client.ask(WAITING, flag=KEY, **values))["betaRequests"]


@pytest.mark.slow
async def test_user_asks_and_staff_accept(visible: Any) -> None:
    eva, mara = visible.eva, visible.manager
    assert await own(eva) == {"key": KEY, "isEnabled": False, "canRequest": True, "request": None}
    sent = await run_mutation(eva, "betaRequestSend", "feature", feature=KEY, text="Please.\nSoon.")
    assert sent["feature"] == KEY
    shown = {
        "key": KEY,
        "isEnabled": False,
        "canRequest": False,
        "request": {"state": "PENDING", "text": "Please.\nSoon."},
    }
    assert await own(eva) == shown
    assert await user_error(eva, "betaRequestSend", feature=KEY) == ("TAKEN", ["feature"])
    (listed,) = (await waiting(visible.auditor))["nodes"]
    assert (listed["user"], listed["company"], listed["text"]) == (
        {"name": "Eva Salas"},
        {"name": "Solera"},
        "Please.\nSoon.",
    )

    fields = {"flag": KEY, "email": "eva@solera.example", "reason": "They asked."}
    accepted = await run_mutation(mara, "betaRequestAccept", "request { state } audit { action }", **fields)
    assert accepted == {"request": {"state": "ACCEPTED"}, "audit": {"action": "REQUEST_ACCEPT"}, "userErrors": []}
    assert (await own(eva))["isEnabled"]
    assert (await waiting(visible.auditor))["totalCount"] == 0
    assert [email[:2] for email in await eva.deliver_emails()] == [("eva@solera.example", "Early access to Ledger")]
    assert await user_error(eva, "betaRequestSend", feature=KEY) == ("TAKEN", ["feature"])
    assert (await run_mutation(eva, "betaLeave", "feature", feature=KEY))["feature"] == KEY
    await run_mutation(eva, "betaRequestSend", "feature", feature=KEY)
    await assert_replayed(visible)


@pytest.mark.slow
async def test_request_is_withdrawn_or_declined_and_sent_again(visible: Any) -> None:
    eva, mara = visible.eva, visible.manager
    for _ in range(2):
        await run_mutation(eva, "betaRequestSend", "feature", feature=KEY)
        await run_mutation(eva, "betaRequestWithdraw", "feature", feature=KEY)
    assert await user_error(eva, "betaRequestWithdraw", feature=KEY) == ("NOT_FOUND", ["feature"])
    await run_mutation(eva, "betaRequestSend", "feature", feature=KEY)
    fields = {"flag": KEY, "email": "eva@solera.example"}
    await run_mutation(mara, "betaRequestDecline", "revision", **fields)
    assert await user_error(mara, "betaRequestDecline", **fields) == ("NOT_FOUND", ["user"])
    assert (await own(eva))["canRequest"]
    states = [row["state"] for row in (await waiting(mara, state=None))["nodes"]]
    assert states == ["WITHDRAWN", "WITHDRAWN", "DECLINED"]
    assert "not possible for now" in (await eva.deliver_emails())[-1][2]
    await run_mutation(eva, "betaRequestSend", "feature", feature=KEY)
    await run_mutation(mara, "betaExclude", "revision", **fields, reason="No.")
    refused = await user_error(mara, "betaRequestAccept", **fields, reason="Yes.")
    assert refused[0] == "EXCLUDED"
    await assert_replayed(visible)


async def test_member_of_a_killed_feature_is_in_already(visible: Any) -> None:
    eva, mara, fields = visible.eva, visible.manager, {"flag": KEY, "reason": "Pilot."}
    ann = await colleague(eva, "Ann")
    await run_mutation(mara, "betaMemberAdd", "revision", **fields, company="Solera")
    assert (await own(eva))["isEnabled"]
    await eva.answer("{ viewer { features { key } } }")
    await run_mutation(mara, "flagKill", "revision", key=KEY, reason="Wrong.")
    member = "{ viewer { features { key isEnabled isMember canRequest } } }"
    (feature,) = (await eva.ask(member))["viewer"]["features"]
    assert feature == {"key": KEY, "isEnabled": False, "isMember": True, "canRequest": False}
    refused = await eva.ask(SEND, key=KEY, text="")
    (error,) = refused["betaRequestSend"]["userErrors"]
    assert error["message"] == "You are in already. The feature is closed to all for now."
    (unknown,) = (await ann.ask(member))["viewer"]["features"]
    assert unknown == {"key": KEY, "isEnabled": False, "isMember": False, "canRequest": True}  # she never used it
    await run_mutation(mara, "betaExclude", "revision", **fields, email="eva@solera.example")
    assert (await own(eva))["canRequest"]  # an excluded user does not learn of it
    await run_mutation(eva, "betaRequestSend", "feature", feature=KEY)


async def test_who_is_let_in_otherwise_waits_no_more(visible: Any) -> None:
    ann = await colleague(visible.eva, "Ann")
    for client in (visible.eva, ann):
        await run_mutation(client, "betaRequestSend", "feature", feature=KEY)
    assert (await waiting(visible.manager))["totalCount"] == 2
    await run_mutation(
        visible.manager, "betaMemberAdd", "revision", flag=KEY, email="eva@solera.example", reason="Pilot."
    )
    assert [row["user"]["name"] for row in (await waiting(visible.manager))["nodes"]] == ["Ann"]


async def test_staff_see_requests_of_members_without_access(visible: Any, clock: FixedClock) -> None:
    eva, mara, fields = visible.eva, visible.manager, {"flag": KEY, "reason": "Pilot."}
    ann, bob, cid = [await colleague(eva, name) for name in ("Ann", "Bob", "Cid")]

    async def names() -> list[str]:
        return [row["user"]["name"] for row in (await waiting(mara))["nodes"]]

    soon = (clock() + timedelta(days=1)).isoformat()
    await run_mutation(mara, "betaMemberAdd", "revision", **fields, email="ann@colleague.example", expiresAt=soon)
    clock.forward(days=2)
    await run_mutation(mara, "betaMemberAdd", "revision", **fields, company="Solera", maxSeats=3)
    await run_mutation(mara, "betaExclude", "revision", **fields, email="bob@colleague.example")
    for client in (bob, cid):  # excluded, and beyond the seats
        await run_mutation(client, "betaRequestSend", "feature", feature=KEY)
    assert await user_error(ann, "betaRequestSend", feature=KEY) == ("TAKEN", ["feature"])  # she has a seat
    assert await names() == ["Bob", "Cid"]

    await run_mutation(mara, "betaMemberSetSeats", "revision", **fields, company="Solera", maxSeats=1)
    await run_mutation(ann, "betaRequestSend", "feature", feature=KEY)
    assert await names() == ["Bob", "Cid", "Ann"]
    await run_mutation(mara, "betaMemberSetSeats", "revision", **fields, company="Solera", maxSeats=4)
    assert await names() == ["Bob"]


@pytest.mark.slow
async def test_hidden_feature_answers_as_one_that_does_not_exist(office: Any) -> None:
    outsider = await make_company(office.eva.database, "Koyo", in_beta=False)
    await run_mutation(
        office.manager, "flagCreate", "revision", key="gone", title="G", owner="M", isHidden=False, reason="R."
    )
    await run_mutation(office.manager, "flagArchive", "revision", key="gone", reason="Over.")
    for document, name in ((SEND, "betaRequestSend"), (WITHDRAW, "betaRequestWithdraw")):
        answers = [
            (await outsider.ask(document, key=key, **({"text": text} if document == SEND else {})))[name]
            for key, text in ((KEY, ""), ("accounts", "Hi"), ("gone", ""), ("nothing", ""), (KEY, "x" * 20_000))
        ]
        assert answers[0]["userErrors"][0]["code"] == "NOT_FOUND"
        assert all(answer == answers[0] for answer in answers)
    await run_mutation(office.manager, "betaMemberAdd", "revision", flag=KEY, company="Koyo", reason="Pilot.")
    assert (await own(outsider))["canRequest"] is False
    assert (await user_error(outsider, "betaRequestSend", feature=KEY))[0] == "NOT_FOUND"


async def assert_replayed(office: Any) -> None:
    assert await office.audit_break() is None
    async with office.eva.database.snapshot() as snapshot:
        assert await differences_from_audit_log(platform_of_snapshot(snapshot)) == []
