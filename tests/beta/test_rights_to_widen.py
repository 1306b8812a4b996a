"""Who must not change flags opens none to anyone, by no change; and an approver approves no access of their own."""

from collections import Counter
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import Any

import pytest
from company_fixture import CompanyFixture, make_company
from random_flags import EVERYONE, open_flags, random_flags, random_op

from beta.errors import ChangeError
from beta.kill_switch import Kill, Revive
from beta.ops.base import Op
from beta.ops.flag_ops import AddRequirement, CreateFlag, Disable, Enable, SetStage
from beta.ops.membership_ops import AddMember, Exclude, Invite, RemoveMember, Unexclude
from beta.ops.rule_ops import AddRule, SetRollout
from beta.refusals import Refusal
from db.models import ChangeState, FlagStage

STRANGER = "eva@stranger.example"
"""A user whom no change names: what is open to them is open to all."""
OPEN: list[Op] = [Enable(), SetStage(stage=FlagStage.BETA)]
SEEDS, FEW_SEEDS = 40, 16
"""Random histories, and how many of them PostgreSQL gets: Python decides, and these have every outcome."""


async def refusal(call: Any) -> Refusal | None:
    """Return why a call is refused; None if it is not."""
    try:
        await call
    except ChangeError as error:
        return error.refusal
    return None


@pytest.mark.slow
async def test_no_one_gains_by_whom_must_not_change_flags(client: Any, viewer: CompanyFixture) -> None:
    seen = Counter[tuple[Refusal | None, bool]]()
    actor, companies = replace(client.manager, may_widen=False), [viewer.company.id, client.staff_company.company.id]
    for seed in range(SEEDS if client.database.is_sqlite else FEW_SEEDS):
        random = Random(seed)
        flags = random_flags(random, f"s{seed}", companies)
        for key, ops in flags.items():
            await client.change(*ops, key=key)
        keys = list(flags)
        before = await open_flags(client.database, keys)
        op, key = random_op(random, keys, companies), random.choice(keys)
        refused = await refusal(client.change(op, key=key, actor=actor))
        assert not await open_flags(client.database, keys) - before, (seed, op, key)
        if refused in {None, Refusal.MANAGER_ROLE_MISSING}:
            with suppress(ChangeError):
                await client.change(op, key=key)
            seen[refused, bool(await open_flags(client.database, keys) - before)] += 1
    assert not seen[None, True]
    assert seen[Refusal.MANAGER_ROLE_MISSING, True]
    assert seen[None, False]


async def random_change_request(client: Any, random: Random, keys: list[str], company_id: int) -> tuple[Op, str, Any]:
    """Change flags at random until a change waits for a review; return it, or None after twenty changes."""
    for _ in range(20):
        op, key = random_op(random, keys, [company_id]), random.choice(keys)
        with suppress(ChangeError):
            change = (await client.change(op, key=key, requires_approval=True)).change
            if change is not None:
                return op, key, change
    return op, key, None


@pytest.mark.slow
async def test_reviewer_is_refused_if_the_change_opens_a_flag_to_them(client: Any, viewer: CompanyFixture) -> None:
    seen = Counter[tuple[Refusal | None, str]]()
    companies = [viewer.company.id, client.staff_company.company.id]
    await make_company(client.database, "Stranger", "Asia/Tokyo", "JPY", in_beta=False)
    for seed in range(SEEDS if client.database.is_sqlite else FEW_SEEDS):
        random = Random(seed)
        flags = random_flags(random, f"s{seed}", companies)
        for key, ops in flags.items():
            await client.change(*ops, key=key)
        keys = list(flags)
        op, key, change = await random_change_request(client, random, keys, viewer.company.id)
        if change is None:
            continue
        refused = await refusal(client.review(change))
        before = await open_flags(client.database, keys)
        await client.change(op, key=key)
        after = await open_flags(client.database, keys)
        gained = {key for key, address in after - before if address == client.approver.id}
        of_all = {key for key, address in after if address == STRANGER}
        seen[refused, "own" if gained - of_all else "all" if gained else "none"] += 1
    assert seen[Refusal.OWN_ACCESS, "own"]
    assert seen[None, "all"]
    assert seen[None, "none"]
    assert (seen[None, "own"], seen[Refusal.OWN_ACCESS, "none"]) == (0, 0)


async def staff_member(client: Any) -> Op:
    """The whole company of the approver becomes a member."""
    return AddMember(company_id=client.staff_company.company.id)


def for_pounds(**times: Any) -> Op:
    """A rule for companies that count in pounds, as that of the staff does."""
    pounds = {"contextName": "companyCurrency", "operator": "IN", "values": ["GBP"]}
    return AddRule(title="Pounds", strategy={"name": "default", "constraints": [pounds]}, **times)


WAYS = {
    "a flag of which they are a member": ([Enable(), Disable()], "member", [Enable()]),
    "a draft of which they are a member": ([Enable(), SetStage(stage=FlagStage.DRAFT)], "member",
                                           [SetStage(stage=FlagStage.BETA)]),
    "a killed flag of which they are a member": ([Kill()], "member", [Revive()]),
    "a flag to which they are invited": ([Disable()], "invited", [Enable()]),
    "a rule with conditions": ([], "", ["for pounds"]),
    "a rule with conditions that begins later": ([], "", ["later"]),
    "a flag that must be off": ([], "dependent", [Disable()]),
}  # fmt: skip


@pytest.mark.parametrize("name", WAYS)
async def test_reviewer_cannot_open_a_flag_to_themselves(client: Any, viewer: CompanyFixture, name: str) -> None:
    setup, people, ops = WAYS[name]
    await client.change(CreateFlag(title="Ledger", owner="Noor"), *OPEN, *setup)
    if people == "member":
        await client.change(await staff_member(client))
    if people == "invited":
        await client.change(Invite(email="ben@platform.example"))
    if people == "dependent":
        await client.change(EVERYONE)
        requirement = AddRequirement(parent_key="ledger", is_enabled=False)
        await client.change(CreateFlag(title="Other", owner="Noor"), *OPEN, requirement, for_pounds(), key="other")
    tomorrow = client.database.clock() + timedelta(days=1)
    rules = {"for pounds": for_pounds(), "later": for_pounds(starts_at=tomorrow)}
    planned = [rules[op] if isinstance(op, str) else op for op in ops]
    change = await client.submit(*planned)
    assert await refusal(client.review(change)) is Refusal.OWN_ACCESS
    await client.change(
        Exclude(company_id=client.staff_company.company.id), key="other" if people == "dependent" else "ledger"
    )
    assert (await client.review(change)).state is ChangeState.APPROVED


@pytest.mark.parametrize("release", [SetRollout(percent=99), SetRollout(percent=100), EVERYONE])
async def test_release_to_all_is_no_gain_of_the_reviewer(client: Any, viewer: CompanyFixture, release: Op) -> None:
    await client.change(CreateFlag(title="Ledger", owner="Noor"), *OPEN)
    change = await client.submit(release)
    assert (await client.review(change)).state is ChangeState.APPROVED
    assert (await client.apply(change)).change.state is ChangeState.APPLIED


async def test_reviewer_who_has_access_may_open_a_flag_to_others(client: Any, viewer: CompanyFixture) -> None:
    await client.change(CreateFlag(title="Ledger", owner="Noor"), *OPEN, await staff_member(client))
    assert (await client.review(await client.submit(SetRollout(percent=100)))).state is ChangeState.APPROVED


async def test_approval_of_whom_would_gain_by_now_does_not_count(client: Any, viewer: CompanyFixture) -> None:
    await client.change(CreateFlag(title="Ledger", owner="Noor"), SetStage(stage=FlagStage.BETA))
    await client.change(AddMember(company_id=viewer.company.id))
    change = await client.submit(Enable())
    await client.review(change)
    await client.change(await staff_member(client))
    assert await refusal(client.apply(change)) is Refusal.APPROVAL_MISSING
    assert not (await client.flag()).is_enabled
    await client.change(RemoveMember(company_id=client.staff_company.company.id))
    assert (await client.apply(change)).change.state is ChangeState.APPLIED


async def test_kill_and_narrowing_need_no_right_to_widen(client: Any, viewer: CompanyFixture) -> None:
    await client.change(CreateFlag(title="Ledger", owner="Noor"), *OPEN, AddMember(company_id=viewer.company.id))
    actor = replace(client.manager, may_widen=False)
    await client.change(Exclude(company_id=viewer.company.id), actor=actor)
    for op in (Unexclude(company_id=viewer.company.id), EVERYONE, SetRollout(percent=1), Invite(email="a@b.example")):
        assert await refusal(client.change(op, actor=actor)) is Refusal.MANAGER_ROLE_MISSING
    await client.change(Disable(), actor=actor)
    await client.change(Kill(), actor=actor)
    assert (await client.flag()).killed_at is not None
