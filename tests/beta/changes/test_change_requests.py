"""Four-eyes approval: widening changes wait for a second person (docs/decisions/threat-model.md, 36 to 39)."""

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
from beta.changes import change_requests
from beta.changes.plan import NO_FLAG
from beta.changes.snapshot import proposed_ops
from beta.errors import ChangeError, ChangeErrorCode
from beta.kill_switch import Kill, Revive
from beta.ops.base import Op
from beta.ops.flag_ops import Archive, CreateFlag, Disable, Enable, SetStage, UpdateFlag
from beta.ops.membership_ops import AddMember, Exclude, Invite, RemoveMember
from beta.ops.rule_ops import AddRule, PutSegment, RemoveRule, SetRollout, UpdateRule
from db.companies import create_user
from db.identity import change_staff_roles
from db.models import ChangeState, FlagActorKind, FlagStage, StaffRole, User, Verdict
from db.row import select_rows

USD = {"contextName": "companyCurrency", "operator": "IN", "values": ["USD"]}
EUR = {**USD, "values": ["EUR", "USD"]}


@pytest.fixture
async def open_beta(draft_beta: Any, viewer: CompanyFixture) -> Any:
    """An open flag with a rollout of 10 percent."""
    await draft_beta.change(Enable(), SetStage(stage=FlagStage.BETA), SetRollout(percent=10))
    await draft_beta.exclude_staff()
    return draft_beta


async def error_code(change: Any) -> ChangeErrorCode:
    with pytest.raises(ChangeError) as raised:
        await change
    return raised.value.code


async def state(client: Any, change: Any) -> ChangeState:
    async with client.begin() as flags:
        return (await change_requests.get_change_request(flags, change.id, *ChangeState)).state


async def percent(client: Any) -> str:
    return (await client.state()).flags.rules[0].strategy["parameters"]["rollout"]


async def test_widening_change_needs_approval_and_narrowing_does_not(open_beta: Any) -> None:
    change = await open_beta.submit(SetRollout(percent=50))
    assert (change.state, change.widens, await percent(open_beta)) == (ChangeState.IN_REVIEW, True, "10")
    narrowed = await open_beta.change(SetRollout(percent=5), requires_approval=True)
    assert (narrowed.change, await percent(open_beta)) == (None, "5")

    again = await open_beta.submit(SetRollout(percent=50))
    assert await error_code(open_beta.apply(again)) is ChangeErrorCode.CONFLICT  # it is in review
    assert (await open_beta.review(again)).state is ChangeState.APPROVED
    result = await open_beta.apply(again)

    assert (result.change.state, await percent(open_beta)) == (ChangeState.APPLIED, "50")
    assert [(row.action, row.change_id) for row in result.audits] == [
        ("SET_ROLLOUT", again.id),
        ("CHANGE_APPLY", again.id),
    ]
    assert await open_beta.audit_break() is None


async def test_widening_change_needs_a_reason(open_beta: Any) -> None:
    assert await error_code(open_beta.change(SetRollout(percent=50), reason="")) is ChangeErrorCode.BLANK
    await open_beta.change(SetRollout(percent=5), reason="")


async def test_kill_ignores_approval_and_expected_version(open_beta: Any) -> None:
    result = await open_beta.change(Kill(), requires_approval=True, expected_version=1)
    assert result.change is None
    assert (await open_beta.flag()).killed_at is not None


async def test_kill_with_other_ops_needs_approval(open_beta: Any) -> None:
    await open_beta.submit(Kill(), Revive(), SetRollout(percent=50))
    assert await percent(open_beta) == "10"


async def test_author_cannot_review_own_change(open_beta: Any, owner: AsyncEngine) -> None:
    both = open_beta.manager
    async with open_beta.staff_company.uow() as uow:
        await change_staff_roles(uow, both.login_id, (StaffRole.BETA_MANAGER, StaffRole.BETA_APPROVER))
    change = await open_beta.submit(SetRollout(percent=50))

    async with open_beta.begin(replace(both, id="other", name="Other")) as flags:
        assert (
            await error_code(change_requests.review_change_request(flags, change.id, Verdict.APPROVE))
            is ChangeErrorCode.OWN_CHANGE
        )
    own_review = f"INSERT INTO change_review VALUES ({change.id}, {both.login_id}, 'x', 'APPROVE', 'h', NULL, "
    with pytest.raises(DBAPIError, match="the author of a change cannot review it"):
        async with owner.begin() as connection:
            await connection.execute(text(own_review + ("0)" if owner.dialect.name == "sqlite" else "now())")))


async def test_review_needs_approver_whom_the_change_does_not_name(open_beta: Any, viewer: CompanyFixture) -> None:
    change = await open_beta.submit(AddMember(company_id=viewer.company.id))
    async with open_beta.begin(open_beta.manager) as flags:
        without_login = replace(open_beta.manager, login_id=None)
        assert (
            await error_code(
                change_requests.review_change_request(replace(flags, actor=without_login), change.id, Verdict.APPROVE)
            )
            is ChangeErrorCode.FORBIDDEN
        )
    async with viewer.uow() as uow:  # the approver is a user of that company, too
        user_id = await create_user(uow, viewer.company, name="Ben", email="ben@platform.example")
        await ensure_login(uow, (await uow.all(select_rows(User).where(User.c.id == user_id)))[0])

    assert await error_code(open_beta.review(change)) is ChangeErrorCode.OWN_CHANGE
    async with viewer.uow() as uow:
        await uow.update(User, user_id, is_active=False)
    assert (await open_beta.review(change)).state is ChangeState.APPROVED
    assert (
        await error_code(open_beta.review(await open_beta.submit(Invite(email="Ben@platform.example"))))
        is ChangeErrorCode.OWN_CHANGE
    )


async def test_edit_voids_earlier_approval(open_beta: Any) -> None:
    change = await open_beta.submit(SetRollout(percent=20))
    await open_beta.review(change)
    async with open_beta.begin() as flags:
        edited = (
            await change_requests.edit_change_request(
                flags, change.id, [SetRollout(percent=90)], requires_approval=True
            )
        ).change
    assert (edited.state, proposed_ops(edited)) == (ChangeState.IN_REVIEW, [SetRollout(percent=90)])
    assert await error_code(open_beta.apply(change)) is ChangeErrorCode.CONFLICT

    await open_beta.review(change)
    assert (await open_beta.apply(change)).change.state is ChangeState.APPLIED
    assert await percent(open_beta) == "90"


async def test_apply_fails_when_stored_ops_are_tampered_with(open_beta: Any, owner: AsyncEngine) -> None:
    change = await open_beta.submit(SetRollout(percent=20))
    await open_beta.review(change)
    changed_ops = "replace(CAST(ops AS text), '\"percent\":20', '\"percent\":90')"
    async with owner.begin() as connection:
        ops = changed_ops if owner.dialect.name == "sqlite" else f"{changed_ops}::json"
        await connection.execute(
            text(f"UPDATE change_request SET ops = {ops}".replace(":90", "\\:90").replace(":20", "\\:20"))
        )

    assert await error_code(open_beta.apply(change)) is ChangeErrorCode.NOT_APPROVED


async def test_rejected_and_cancelled_changes_are_closed(open_beta: Any) -> None:
    rejected, cancelled = (
        await open_beta.submit(SetRollout(percent=20)),
        await open_beta.submit(Invite(email="a@b.io")),
    )
    assert (await open_beta.review(rejected, Verdict.REJECT)).state is ChangeState.REJECTED
    async with open_beta.begin() as flags:
        assert (await change_requests.cancel_change_request(flags, cancelled.id)).change.state is ChangeState.CANCELLED
        for change in (rejected, cancelled):
            assert await error_code(change_requests.cancel_change_request(flags, change.id)) is ChangeErrorCode.CONFLICT
        assert await error_code(change_requests.cancel_change_request(flags, 7)) is ChangeErrorCode.NOT_FOUND


async def edit_rule(client: Any, key: str = "ledger") -> None:
    rule = next(rule for rule in (await client.state()).flags.rules if rule.flag_key == key)
    await client.change(UpdateRule(rule_id=rule.id, title="Another"), key=key)


async def edit_segment(client: Any, key: str) -> None:
    await client.change(PutSegment(name="s", constraints=[EUR]), key=NO_FLAG)


CONFLICTS: dict[str, tuple[list[Op], list[Op], Any]] = {
    "the-rule-was-edited": ([], [SetRollout(percent=50)], edit_rule),
    "a-segment-of-the-new-rule-was-edited": (
        [PutSegment(name="s", constraints=[USD])],
        [AddRule(title="B", strategy={"name": "default", "segments": [1]})],
        edit_segment,
    ),
    "a-closed-flag-was-filled": ([Disable()], [Enable()], [AddRule(title="All", strategy={"name": "default"})]),
    "a-closed-flag-gained-an-invitation": ([Disable()], [Enable()], [Invite(email="a@b.io")]),
    "it-was-killed": ([], [SetRollout(percent=50)], [Kill()]),
    "it-was-killed-again": ([Kill()], [Revive()], [Revive(), SetRollout(percent=99), Kill()]),
    "it-is-archived": ([], [SetRollout(percent=50)], [Archive()]),
}


@pytest.mark.slow
async def test_apply_conflicts_when_rows_changed_meanwhile(client: Any, clock: FixedClock) -> None:
    for key, (setup, proposed, meanwhile) in CONFLICTS.items():
        create = [CreateFlag(title=key, owner="Noor"), Enable(), SetStage(stage=FlagStage.BETA), SetRollout(percent=10)]
        await client.change(*create, key=key)
        await client.exclude_staff(key)
        if setup:
            await client.change(*setup, key=key)
        change = await client.submit(*proposed, key=key)
        await client.review(change)
        clock.forward(minutes=1)
        await (meanwhile(client, key) if callable(meanwhile) else client.change(*meanwhile, key=key))
        before = (await client.state(key)).flags

        assert (await client.apply(change)).change.state is ChangeState.CONFLICT, key
        assert (await client.state(key)).flags._replace(revision=before.revision) == before


@pytest.mark.slow
async def test_apply_ignores_unrelated_changes(open_beta: Any, viewer: CompanyFixture) -> None:
    first = await open_beta.submit(AddMember(company_id=viewer.company.id))
    second = await open_beta.submit(SetRollout(percent=50))
    await open_beta.change(UpdateFlag(title="Another"), PutSegment(name="s", constraints=[USD]))
    for change in (first, second):
        await open_beta.review(change)
        assert (await open_beta.apply(change)).change.state is ChangeState.APPLIED
    assert await open_beta.has_access(viewer)


async def schedule(client: Any, clock: FixedClock, *ops: Op) -> Any:
    """Submit a change for the next day, and approve it if it widens."""
    async with client.begin() as flags:
        at = clock.now.replace(day=clock.now.day + 1)
        submitted = await change_requests.submit_change_request(
            flags, "ledger", ops, reason="R", requires_approval=True, effective_at=at
        )
    if submitted.change.state is ChangeState.IN_REVIEW:
        assert (await client.review(submitted.change)).state is ChangeState.SCHEDULED
    return submitted.change


async def test_apply_due_applies_at_the_scheduled_time(open_beta: Any, clock: FixedClock) -> None:
    wide = await schedule(open_beta, clock, SetRollout(percent=50))
    narrow = await schedule(open_beta, clock, UpdateFlag(owner="Ben"))
    assert list(await open_beta.apply_due()) == []
    clock.forward(days=1)

    results = await open_beta.apply_due()

    assert [(result.change.id, result.change.state) for result in results] == [
        (wide.id, ChangeState.APPLIED),
        (narrow.id, ChangeState.APPLIED),
    ]
    assert await percent(open_beta) == "50"
    assert list(await open_beta.apply_due()) == []


async def test_apply_due_conflicts_when_flag_was_killed(open_beta: Any, clock: FixedClock) -> None:
    change = await schedule(open_beta, clock, SetRollout(percent=50))
    await open_beta.change(Kill())
    clock.forward(days=1)

    (result,) = await open_beta.apply_due()
    assert result.change.state is ChangeState.CONFLICT
    flag = await open_beta.flag()
    assert (flag.killed_at is None, await percent(open_beta)) == (False, "10")
    async with open_beta.begin() as flags:
        revival = {"reason": "R", "requires_approval": True, "effective_at": clock.now.replace(year=2027)}
        assert (
            await error_code(change_requests.submit_change_request(flags, "ledger", [Revive()], **revival))
            is ChangeErrorCode.INVALID
        )
    assert (await state(open_beta, change)) is ChangeState.CONFLICT


async def test_apply_due_applies_narrowing_change_despite_conflict(open_beta: Any, clock: FixedClock) -> None:
    await schedule(open_beta, clock, SetRollout(percent=5))
    await edit_rule(open_beta)
    clock.forward(days=1)

    (result,) = await open_beta.apply_due()
    assert (result.change.state, await percent(open_beta)) == (ChangeState.APPLIED, "5")


@pytest.mark.slow
@pytest.mark.parametrize("role_name", ["author", "approver"])
async def test_apply_due_waits_while_author_or_approver_is_inactive(
    open_beta: Any, clock: FixedClock, role_name: str
) -> None:
    actor = open_beta.manager if role_name == "author" else open_beta.approver
    change = await schedule(open_beta, clock, SetRollout(percent=50))
    narrow = await schedule(open_beta, clock, UpdateFlag(owner="Ben"))
    async with open_beta.staff_company.uow() as uow:
        (user,) = await uow.all(select_rows(User).where(User.c.login_id == actor.login_id))
        await uow.update(User, user.id, is_active=False)
    clock.forward(days=1)

    assert [result.change.state for result in await open_beta.apply_due()] == [
        ChangeState.SCHEDULED,
        ChangeState.APPLIED,
    ]
    async with open_beta.staff_company.uow() as uow:
        await uow.update(User, user.id, is_active=True)
        await change_staff_roles(uow, actor.login_id, (StaffRole.AUDITOR,))
    assert [result.change.state for result in await open_beta.apply_due()] == [ChangeState.SCHEDULED]
    role = StaffRole.BETA_MANAGER if role_name == "author" else StaffRole.BETA_APPROVER
    async with open_beta.staff_company.uow() as uow:
        await change_staff_roles(uow, actor.login_id, (role,))
    (result,) = await open_beta.apply_due()
    assert (result.change.id, result.change.state) == (change.id, ChangeState.APPLIED)
    assert await state(open_beta, narrow) is ChangeState.APPLIED


async def test_concurrent_changes_of_one_version_apply_once(open_beta: Any) -> None:
    version = (await open_beta.flag()).version
    ops = [SetRollout(percent=7), UpdateFlag(title="B"), SetRollout(percent=8), Disable()]

    async def change(op: Op) -> str:
        try:
            await open_beta.change(op, expected_version=version)
        except ChangeError as error:
            return error.code
        return "APPLIED"

    assert Counter(await asyncio.gather(*map(change, ops))) == {"APPLIED": 1, "STALE_VERSION": 3}


async def test_actor_without_login_cannot_submit(open_beta: Any) -> None:
    cli = replace(open_beta.manager, kind=FlagActorKind.CLI, login_id=None)
    assert (
        await error_code(open_beta.change(SetRollout(percent=50), actor=cli, requires_approval=True))
        is ChangeErrorCode.FORBIDDEN
    )
    await open_beta.change(SetRollout(percent=5), actor=cli, requires_approval=True)


async def test_adding_people_needs_approval_and_removing_does_not(open_beta: Any, viewer: CompanyFixture) -> None:
    company = {"company_id": viewer.company.id}
    change = await open_beta.submit(AddMember(**company), Invite(email="ada@solera.example"))
    await open_beta.review(change)
    result = await open_beta.apply(change)
    assert await open_beta.has_access(viewer)
    assert [new.invitation.email for new in result.invited] == ["ada@solera.example"]
    await open_beta.change(Exclude(**company), RemoveMember(**company), requires_approval=True)
    assert not await open_beta.has_access(viewer)
    other = await make_company(open_beta.database, "Koyo", "Asia/Tokyo", "JPY")
    async with open_beta.begin() as flags:
        mixed = [AddMember(company_id=other.company.id), RemoveRule(rule_id=7)]
        assert (
            await error_code(
                change_requests.submit_change_request(flags, "ledger", mixed, reason="R", requires_approval=True)
            )
            is ChangeErrorCode.NOT_FOUND
        )
