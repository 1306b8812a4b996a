"""Staff compare flags of another deployment and propose them."""

from datetime import timedelta
from typing import Any

import pytest
from beta_office import KEY
from company_fixture import FixedClock
from mutate import run_mutation, user_error

from beta.scheduler import ChangeScheduler

FILE = "{ flagFile }"
DIFFERENCES = "query ($file: JSON!) { flagDifferences(file: $file) { flag changes ops } }"


async def test_file_is_compared_and_promoted(office: Any) -> None:
    mara = office.manager
    await run_mutation(mara, "flagSetRollout", "revision", key=KEY, percent=20, reason="Pilot.")
    file = (await office.auditor.ask(FILE))["flagFile"]
    assert [flag["key"] for flag in file["flags"]] == [KEY]
    assert "salt" not in file["flags"][0]
    assert (await office.auditor.ask(DIFFERENCES, file=file))["flagDifferences"] == []

    file["flags"][0] |= {"title": "Books", "rules": []}
    (found,) = (await office.auditor.ask(DIFFERENCES, file=file))["flagDifferences"]
    assert (found["flag"], found["changes"]) == (KEY, ["title: Ledger → Books", "remove the rule Rollout"])
    assert [list(op) for op in found["ops"]] == [["update"], ["ruleRemove"]]
    proposed = await run_mutation(mara, "flagPromote", "changes { state flag ops }", file=file, reason="From staging.")
    (change,) = proposed["changes"]
    assert (change["state"], change["flag"]) == ("APPROVED", KEY)  # it opens nothing, and waits to be applied
    assert change["ops"][0] == {"update": {"title": "Books"}}
    wrong = await user_error(mara, "flagPromote", file={"flags": [{"key": "A bad key", "title": "A"}]}, reason="R.")
    assert wrong == ("INVALID", ["file", "flags", "A bad key", "ops", "0", "flag"])


def in_segment(key: str, segment: str, *, is_enabled: bool = False) -> dict[str, Any]:
    """Return a new flag of a file that is open to a segment."""
    rules = [{"title": "In", "strategy": {"name": "default", "segments": [segment]}}]
    stage = "BETA" if is_enabled else "DRAFT"
    return {"key": key, "title": key, "stage": stage, "is_enabled": is_enabled, "owner": "Noor", "rules": rules}


def segment(name: str, currency: str) -> dict[str, Any]:
    constraint = {"contextName": "companyCurrency", "operator": "IN", "values": [currency]}
    return {"name": name, "constraints": [constraint]}


async def promote_and_apply(office: Any, file: Any) -> list[str]:
    proposed = await run_mutation(office.manager, "flagPromote", "changes { id }", file=file, reason="From staging.")
    ids = [change["id"] for change in proposed["changes"]]
    applied = [await run_mutation(office.manager, "changeApply", "change { state }", change=id_) for id_ in ids]
    return [each["change"]["state"] for each in applied]


@pytest.mark.slow
@pytest.mark.sqlite_only
@pytest.mark.parametrize("is_enabled", [False, True])
@pytest.mark.parametrize("names", [("euro", "dollar"), ("euro", "euro")])
async def test_promoted_rules_use_the_segments_of_the_file(office: Any, names: Any, is_enabled: Any) -> None:
    flags = [in_segment(f"flag-{index}", name, is_enabled=is_enabled) for index, name in enumerate(names)]
    file = {"segments": [segment("euro", "EUR"), segment("dollar", "USD")], "flags": flags}
    states = await promote_and_apply(office, file)
    assert set(states) == {"APPLIED"}
    assert (await office.auditor.ask(DIFFERENCES, file=file))["flagDifferences"] == []
    stored = (await office.auditor.ask(FILE))["flagFile"]["flags"]
    used = {flag["key"]: [rule["strategy"]["segments"] for rule in flag["rules"]] for flag in stored}
    assert (used["flag-0"], used["flag-1"]) == ([[names[0]]], [[names[1]]])


@pytest.mark.slow
@pytest.mark.sqlite_only
async def test_segment_changed_after_the_review_is_a_conflict(office: Any) -> None:
    mara = office.manager
    await run_mutation(mara, "segmentPut", "revision", **segment("euro", "EUR"), reason="R.")
    file = {"segments": [segment("euro", "EUR")], "flags": [in_segment("new", "euro", is_enabled=True)]}
    for replace in (True, False):
        proposed = await run_mutation(mara, "flagPromote", "changes { id ops }", file=file, reason="R.")
        (change,) = proposed["changes"]
        assert any("euro" in str(op.get("ruleAdd")) for op in change["ops"])  # by its name: a number may be given again
        await run_mutation(mara, "segmentDelete", "revision", name="euro", reason="R.")
        other = segment("euro", "USD") if replace else segment("dollar", "USD")
        await run_mutation(mara, "segmentPut", "revision", **other, reason="R.")
        applied = await run_mutation(mara, "changeApply", "change { state }", change=change["id"])
        assert applied["change"]["state"] == "CONFLICT"
        await run_mutation(mara, "segmentPut", "revision", **segment("euro", "EUR"), reason="R.")


@pytest.mark.sqlite_only
async def test_repeated_promotion_proposes_nothing_more(office: Any) -> None:
    file = {"flags": [{"key": "new-flag", "title": "New", "owner": "Noor"}]}
    fields = {"file": file, "reason": "From staging.", "idempotencyKey": "once"}
    tried = await run_mutation(office.manager, "flagPromote", "changes { flag }", **fields, validateOnly=True)
    assert tried["changes"] == [{"flag": "new-flag"}]
    first = await run_mutation(office.manager, "flagPromote", "changes { id }", **fields)
    assert await run_mutation(office.manager, "flagPromote", "changes { id }", **fields) == first
    found = await office.auditor.ask('{ changeRequests(flag: "new-flag") { totalCount } }')
    assert found == {"changeRequests": {"totalCount": 1}}


def requiring(key: str, *parents: str, **fields: Any) -> dict[str, Any]:
    """Return an open flag of a file that requires others."""
    requires = [{"parent_key": parent} for parent in parents]
    rules = [{"title": "All", "strategy": {"name": "default"}}]
    flag = {"key": key, "title": key, "stage": "BETA", "is_enabled": True, "owner": "Noor", "rules": rules}
    return flag | {"requires": requires} | fields


CHANGES = """query { changeRequests(first: 9) { nodes { id flag state impact { gains } } } }"""


@pytest.mark.slow
@pytest.mark.sqlite_only
async def test_flags_that_require_new_flags_are_promoted_in_order(office: Any) -> None:
    mara = office.manager
    file = {"flags": [requiring("top", "middle"), requiring("middle", "base", KEY), requiring("base")]}
    proposed = await run_mutation(mara, "flagPromote", "changes { id flag state }", file=file, reason="From staging.")
    base, middle, top = proposed["changes"]
    assert [change["flag"] for change in proposed["changes"]] == ["base", "middle", "top"]
    impacts = {node["flag"]: node["impact"] for node in (await mara.ask(CHANGES))["changeRequests"]["nodes"]}
    assert all(impacts.values())

    refused = await user_error(mara, "changeApply", change=top["id"])
    assert refused == ("CONFLICT", ["change"])
    await run_mutation(mara, "changeSchedule", "revision", change=top["id"], effectiveAt="2999-01-01T00:00:00Z")
    for change in (base, middle, top):
        applied = await run_mutation(mara, "changeApply", "change { state }", change=change["id"])
        assert applied["change"]["state"] == "APPLIED"
    assert (await mara.ask(DIFFERENCES, file=file))["flagDifferences"] == []


@pytest.mark.sqlite_only
async def test_due_change_waits_for_that_of_a_required_flag(office: Any, clock: FixedClock) -> None:
    mara = office.manager
    file = {"flags": [requiring("top", "base"), requiring("base")]}
    proposed = await run_mutation(mara, "flagPromote", "changes { id }", file=file, reason="From staging.")
    base, top = (change["id"] for change in proposed["changes"])
    at = clock() + timedelta(days=1)
    await run_mutation(mara, "changeSchedule", "revision", change=top, effectiveAt=at.isoformat())
    clock.forward(days=2)
    scheduler = ChangeScheduler(office.services)
    assert not await scheduler.run_once()  # it is paused
    await run_mutation(mara, "changeApply", "revision", change=base)
    assert [result.change.state for result in await scheduler.run_once() if result.change] == ["APPLIED"]


@pytest.mark.sqlite_only
async def test_requirements_turned_round_are_promoted(office: Any) -> None:
    states = await promote_and_apply(office, {"flags": [requiring("one", "two"), requiring("two")]})
    turned = {"flags": [requiring("two", "one"), requiring("one")]}
    assert states + await promote_and_apply(office, turned) == ["APPLIED"] * 4
    assert (await office.auditor.ask(DIFFERENCES, file=turned))["flagDifferences"] == []


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    ("flags", "message"),
    [
        ([requiring("a1", "b1"), requiring("b1", "c1"), requiring("c1", "a1")], "in a circle: a1 → b1 → c1 → a1."),
        ([requiring("a1", "a1")], "in a circle: a1 → a1."),
        ([requiring("a1"), requiring("a1")], "This flag is in the file twice."),
        ([requiring("a1", "b1"), requiring("b1", "c1")], "The flag 'c1' does not exist or is archived."),
    ],
)
async def test_impossible_requirements_are_one_problem(office: Any, flags: Any, message: str) -> None:
    asked = {"input": {"file": {"flags": flags}, "reason": "R."}}
    document = "mutation ($input: FlagPromoteInput!) { flagPromote(input: $input) { userErrors { message field } } }"
    (error,) = (await office.manager.ask(document, **asked))["flagPromote"]["userErrors"]
    assert message in error["message"]
    assert error["field"][:1] == ["input"]
