"""Four eyes: what widens waits for a second person, and what narrows for nobody (docs/decisions/threat-model.md, 36 to 39)."""

import asyncio
from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
from company_fixture import CompanyFixture, FixedClock, make_company
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine

from auth.logins import ensure_login
from beta import change_requests
from beta.change_plan import NO_FLAG
from beta.change_snapshot import proposed_ops
from beta.errors import ChangeError, ChangeErrorCode
from beta.flag_ops import Archive, CreateFlag, Disable, Enable, Kill, Revive, SetStage, UpdateFlag
from beta.membership_ops import AddMember, Exclude, Invite, RemoveMember
from beta.op_base import Op
from beta.rule_ops import AddRule, PutSegment, RemoveRule, SetRollout, UpdateRule
from db.companies import create_user
from db.identity import change_staff_roles
from db.models import ChangeState, FlagActorKind, FlagStage, StaffRole, User, Verdict
from db.row import select_rows

USD = {"contextName": "companyCurrency", "operator": "IN", "values": ["USD"]}
EUR = {**USD, "values": ["EUR", "USD"]}


@pytest.fixture
async def open_beta(beta: Any, world: CompanyFixture) -> Any:
    """A flag that is on, for one company and for every tenth."""
    await beta.do(Enable(), SetStage(stage=FlagStage.BETA), SetRollout(percent=10))
    return beta


async def code(act: Any) -> ChangeErrorCode:
    with pytest.raises(ChangeError) as raised:
        await act
    return raised.value.code


async def state(crew: Any, change: Any) -> ChangeState:
    async with crew.at_work() as flags:
        return (await change_requests.get_change_request(flags, change.id, *ChangeState)).state


async def percent(crew: Any) -> str:
    return (await crew.beta()).flags.rules[0].strategy["parameters"]["rollout"]


async def test_what_widens_waits_for_a_second_person_and_what_narrows_for_nobody(open_beta: Any) -> None:
    change = await open_beta.propose(SetRollout(percent=50))
    assert (change.state, change.widens, await percent(open_beta)) == (ChangeState.IN_REVIEW, True, "10")
    narrowed = await open_beta.do(SetRollout(percent=5), requires_approval=True)
    assert (narrowed.change, await percent(open_beta)) == (None, "5")

    again = await open_beta.propose(SetRollout(percent=50))
    assert await code(open_beta.apply(again)) is ChangeErrorCode.CONFLICT  # it is in review
    assert (await open_beta.approve(again)).state is ChangeState.APPROVED
    done = await open_beta.apply(again)

    assert (done.change.state, await percent(open_beta)) == (ChangeState.APPLIED, "50")
    assert [(row.action, row.change_id) for row in done.audits] == [
        ("SET_ROLLOUT", again.id),
        ("CHANGE_APPLY", again.id),
    ]
    assert await open_beta.broken() is None


async def test_nothing_widens_without_a_reason(open_beta: Any) -> None:
    assert await code(open_beta.do(SetRollout(percent=50), reason="")) is ChangeErrorCode.BLANK
    await open_beta.do(SetRollout(percent=5), reason="")


async def test_a_kill_never_waits_nor_asks_what_version_it_is(open_beta: Any) -> None:
    done = await open_beta.do(Kill(), requires_approval=True, expected_version=1)
    assert done.change is None
    assert (await open_beta.flag()).killed_at is not None


async def test_a_kill_does_not_smuggle_anything_in(open_beta: Any) -> None:
    await open_beta.propose(Kill(), Revive(), SetRollout(percent=50))
    assert await percent(open_beta) == "10"


async def test_nobody_approves_their_own(open_beta: Any, owner: AsyncEngine) -> None:
    both = open_beta.manager
    async with open_beta.house.uow() as uow:
        await change_staff_roles(uow, both.login_id, (StaffRole.BETA_MANAGER, StaffRole.BETA_APPROVER))
    change = await open_beta.propose(SetRollout(percent=50))

    async with open_beta.at_work(replace(both, id="other", name="Other")) as flags:
        assert (
            await code(change_requests.review_change_request(flags, change.id, Verdict.APPROVE))
            is ChangeErrorCode.OWN_CHANGE
        )
    forged = f"INSERT INTO change_review VALUES ({change.id}, {both.login_id}, 'x', 'APPROVE', 'h', "
    with pytest.raises(DBAPIError, match="the author of a change cannot review it"):
        async with owner.begin() as connection:
            await connection.execute(text(forged + ("0)" if owner.dialect.name == "sqlite" else "now())")))


async def test_only_an_approver_approves_and_not_what_lets_in_a_company_of_theirs(
    open_beta: Any, world: CompanyFixture
) -> None:
    change = await open_beta.propose(AddMember(company_id=world.company.id))
    async with open_beta.at_work(open_beta.manager) as flags:
        nobody = replace(open_beta.manager, login_id=None)
        assert (
            await code(change_requests.review_change_request(replace(flags, actor=nobody), change.id, Verdict.APPROVE))
            is ChangeErrorCode.FORBIDDEN
        )
    async with world.uow() as uow:  # the approver has an account there besides
        user_id = await create_user(uow, world.company, name="Ben", email="ben@platform.example")
        await ensure_login(uow, (await uow.all(select_rows(User).where(User.c.id == user_id)))[0])

    assert await code(open_beta.approve(change)) is ChangeErrorCode.OWN_CHANGE
    async with world.uow() as uow:
        await uow.update(User, user_id, is_active=False)
    assert (await open_beta.approve(change)).state is ChangeState.APPROVED
    assert (
        await code(open_beta.approve(await open_beta.propose(Invite(email="Ben@platform.example"))))
        is ChangeErrorCode.OWN_CHANGE
    )


async def test_an_edit_after_approval_voids_it(open_beta: Any) -> None:
    change = await open_beta.propose(SetRollout(percent=20))
    await open_beta.approve(change)
    async with open_beta.at_work() as flags:
        edited = (
            await change_requests.edit_change_request(
                flags, change.id, [SetRollout(percent=90)], requires_approval=True
            )
        ).change
    assert (edited.state, proposed_ops(edited)) == (ChangeState.IN_REVIEW, [SetRollout(percent=90)])
    assert await code(open_beta.apply(change)) is ChangeErrorCode.CONFLICT

    await open_beta.approve(change)
    assert (await open_beta.apply(change)).change.state is ChangeState.APPLIED
    assert await percent(open_beta) == "90"


async def test_ops_that_were_forged_in_the_table_are_approved_by_nobody(open_beta: Any, owner: AsyncEngine) -> None:
    change = await open_beta.propose(SetRollout(percent=20))
    await open_beta.approve(change)
    forged = "replace(CAST(ops AS text), '\"percent\":20', '\"percent\":90')"
    async with owner.begin() as connection:
        kept = forged if owner.dialect.name == "sqlite" else f"{forged}::json"
        await connection.execute(
            text(f"UPDATE change_request SET ops = {kept}".replace(":90", "\\:90").replace(":20", "\\:20"))
        )

    assert await code(open_beta.apply(change)) is ChangeErrorCode.NOT_APPROVED


async def test_what_was_rejected_or_given_up_is_over(open_beta: Any) -> None:
    rejected, cancelled = (
        await open_beta.propose(SetRollout(percent=20)),
        await open_beta.propose(Invite(email="a@b.io")),
    )
    assert (await open_beta.approve(rejected, Verdict.REJECT)).state is ChangeState.REJECTED
    async with open_beta.at_work() as flags:
        assert (await change_requests.cancel_change_request(flags, cancelled.id)).change.state is ChangeState.CANCELLED
        for change in (rejected, cancelled):
            assert await code(change_requests.cancel_change_request(flags, change.id)) is ChangeErrorCode.CONFLICT
        assert await code(change_requests.cancel_change_request(flags, 7)) is ChangeErrorCode.NOT_FOUND


async def rule_edited(crew: Any, key: str = "ledger") -> None:
    rule = next(each for each in (await crew.beta()).flags.rules if each.flag_key == key)
    await crew.do(UpdateRule(rule_id=rule.id, title="Another"), key=key)


async def segment_edited(crew: Any, key: str) -> None:
    await crew.do(PutSegment(name="s", constraints=[EUR]), key=NO_FLAG)


CONFLICTS: dict[str, tuple[list[Op], list[Op], Any]] = {
    "the-rule-was-edited": ([], [SetRollout(percent=50)], rule_edited),
    "a-segment-of-the-new-rule-was-edited": (
        [PutSegment(name="s", constraints=[USD])],
        [AddRule(title="B", strategy={"name": "default", "segments": [1]})],
        segment_edited,
    ),
    "a-closed-flag-was-filled": ([Disable()], [Enable()], [AddRule(title="All", strategy={"name": "default"})]),
    "a-closed-flag-gained-an-invitation": ([Disable()], [Enable()], [Invite(email="a@b.io")]),
    "it-was-killed": ([], [SetRollout(percent=50)], [Kill()]),
    "it-was-killed-again": ([Kill()], [Revive()], [Revive(), SetRollout(percent=99), Kill()]),
    "it-is-archived": ([], [SetRollout(percent=50)], [Archive()]),
}


async def test_what_was_overtaken_is_a_conflict_and_opens_nothing(crew: Any, clock: FixedClock) -> None:
    for key, (there, proposed, meanwhile) in CONFLICTS.items():
        opened = [CreateFlag(title=key, owner="Noor"), Enable(), SetStage(stage=FlagStage.BETA), SetRollout(percent=10)]
        await crew.do(*opened, *there, key=key)
        change = await crew.propose(*proposed, key=key)
        await crew.approve(change)
        clock.forward(minutes=1)
        await (meanwhile(crew, key) if callable(meanwhile) else crew.do(*meanwhile, key=key))
        before = (await crew.beta(key)).flags

        assert (await crew.apply(change)).change.state is ChangeState.CONFLICT, key
        assert (await crew.beta(key)).flags._replace(revision=before.revision) == before


async def test_what_was_changed_elsewhere_is_no_conflict(open_beta: Any, world: CompanyFixture) -> None:
    first = await open_beta.propose(AddMember(company_id=world.company.id))
    second = await open_beta.propose(SetRollout(percent=50))
    await open_beta.do(UpdateFlag(title="Another"), PutSegment(name="s", constraints=[USD]))
    for change in (first, second):
        await open_beta.approve(change)
        assert (await open_beta.apply(change)).change.state is ChangeState.APPLIED
    assert await open_beta.is_in(world)


async def scheduled(crew: Any, clock: FixedClock, *ops: Op) -> Any:
    """A change that was approved for tomorrow."""
    async with crew.at_work() as flags:
        at = clock.now.replace(day=clock.now.day + 1)
        submitted = await change_requests.submit_change_request(
            flags, "ledger", ops, reason="R", requires_approval=True, effective_at=at
        )
    if submitted.change.state is ChangeState.IN_REVIEW:
        assert (await crew.approve(submitted.change)).state is ChangeState.SCHEDULED
    return submitted.change


async def test_what_is_scheduled_is_done_when_its_time_has_come(open_beta: Any, clock: FixedClock) -> None:
    wide = await scheduled(open_beta, clock, SetRollout(percent=50))
    narrow = await scheduled(open_beta, clock, UpdateFlag(owner="Ben"))
    assert list(await open_beta.due()) == []
    clock.forward(days=1)

    done = await open_beta.due()

    assert [(each.change.id, each.change.state) for each in done] == [
        (wide.id, ChangeState.APPLIED),
        (narrow.id, ChangeState.APPLIED),
    ]
    assert await percent(open_beta) == "50"
    assert list(await open_beta.due()) == []


async def test_a_schedule_never_opens_what_was_killed(open_beta: Any, clock: FixedClock) -> None:
    change = await scheduled(open_beta, clock, SetRollout(percent=50))
    await open_beta.do(Kill())
    clock.forward(days=1)

    (done,) = await open_beta.due()
    assert done.change.state is ChangeState.CONFLICT
    flag = await open_beta.flag()
    assert (flag.killed_at is None, await percent(open_beta)) == (False, "10")
    async with open_beta.at_work() as flags:
        revival = {"reason": "R", "requires_approval": True, "effective_at": clock.now.replace(year=2027)}
        assert (
            await code(change_requests.submit_change_request(flags, "ledger", [Revive()], **revival))
            is ChangeErrorCode.INVALID
        )
    assert (await state(open_beta, change)) is ChangeState.CONFLICT


async def test_what_narrows_is_done_though_something_else_was_changed(open_beta: Any, clock: FixedClock) -> None:
    await scheduled(open_beta, clock, SetRollout(percent=5))
    await rule_edited(open_beta)
    clock.forward(days=1)

    (done,) = await open_beta.due()
    assert (done.change.state, await percent(open_beta)) == (ChangeState.APPLIED, "5")


@pytest.mark.parametrize("who", ["author", "approver"])
async def test_what_widens_waits_while_its_author_or_approver_is_gone(
    open_beta: Any, clock: FixedClock, who: str
) -> None:
    gone = open_beta.manager if who == "author" else open_beta.approver
    change = await scheduled(open_beta, clock, SetRollout(percent=50))
    narrow = await scheduled(open_beta, clock, UpdateFlag(owner="Ben"))
    async with open_beta.house.uow() as uow:
        (user,) = await uow.all(select_rows(User).where(User.c.login_id == gone.login_id))
        await uow.update(User, user.id, is_active=False)
    clock.forward(days=1)

    assert [each.change.state for each in await open_beta.due()] == [ChangeState.SCHEDULED, ChangeState.APPLIED]
    async with open_beta.house.uow() as uow:
        await uow.update(User, user.id, is_active=True)
        await change_staff_roles(uow, gone.login_id, (StaffRole.AUDITOR,))
    assert [each.change.state for each in await open_beta.due()] == [ChangeState.SCHEDULED]
    role = StaffRole.BETA_MANAGER if who == "author" else StaffRole.BETA_APPROVER
    async with open_beta.house.uow() as uow:
        await change_staff_roles(uow, gone.login_id, (role,))
    (done,) = await open_beta.due()
    assert (done.change.id, done.change.state) == (change.id, ChangeState.APPLIED)
    assert await state(open_beta, narrow) is ChangeState.APPLIED


async def test_of_two_who_looked_at_the_same_version_one_is_told(open_beta: Any) -> None:
    version = (await open_beta.flag()).version
    acts = [SetRollout(percent=7), UpdateFlag(title="B"), SetRollout(percent=8), Disable()]

    async def act(op: Op) -> str:
        try:
            await open_beta.do(op, expected_version=version)
        except ChangeError as refused:
            return refused.code
        return "DONE"

    assert Counter(await asyncio.gather(*map(act, acts))) == {"DONE": 1, "STALE_VERSION": 3}


async def test_a_stranger_to_the_staff_proposes_nothing(open_beta: Any) -> None:
    cli = replace(open_beta.manager, kind=FlagActorKind.CLI, login_id=None)
    assert await code(open_beta.do(SetRollout(percent=50), by=cli, requires_approval=True)) is ChangeErrorCode.FORBIDDEN
    await open_beta.do(SetRollout(percent=5), by=cli, requires_approval=True)


async def test_people_are_let_in_by_approval_and_put_out_without(open_beta: Any, world: CompanyFixture) -> None:
    company = {"company_id": world.company.id}
    change = await open_beta.propose(AddMember(**company), Invite(email="ada@solera.example"))
    await open_beta.approve(change)
    done = await open_beta.apply(change)
    assert await open_beta.is_in(world)
    assert [each.invitation.email for each in done.invited] == ["ada@solera.example"]
    await open_beta.do(Exclude(**company), RemoveMember(**company), requires_approval=True)
    assert not await open_beta.is_in(world)
    other = await make_company(open_beta.database, "Koyo", "Asia/Tokyo", "JPY")
    async with open_beta.at_work() as flags:
        mixed = [AddMember(company_id=other.company.id), RemoveRule(rule_id=7)]
        assert (
            await code(
                change_requests.submit_change_request(flags, "ledger", mixed, reason="R", requires_approval=True)
            )
            is ChangeErrorCode.NOT_FOUND
        )
