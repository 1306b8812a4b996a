"""The scheduler applies due changes once, whichever process polls first."""

import asyncio
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from company_fixture import CompanyFixture, FixedClock
from structlog.testing import capture_logs

from auth.services import Services
from auth.site import Site
from beta.changes import change_requests
from beta.changes.due import pause_of
from beta.changes.pause import ChangePause
from beta.ops.flag_ops import Enable, SetStage
from beta.ops.membership_ops import Invite
from beta.ops.rule_ops import SetRollout
from beta.scheduler import ChangeScheduler
from db.flags.audit_log import AUDIT
from db.flags.flag_unit_of_work import FlagActor
from db.flags.platform import platform_of_snapshot
from db.flags.statements import CHANGE
from db.identity import change_staff_roles
from db.models import ChangeRequest, ChangeState, FlagActorKind, FlagStage, StaffRole


@pytest.fixture
def services(viewer: CompanyFixture) -> Services:
    """Services of a site that requires approval."""
    return replace(viewer.services, site=Site(flags_require_approval=True, environment_name="tests"))


async def test_run_once_applies_due_change_in_one_process(
    draft_beta: Any, viewer: CompanyFixture, services: Services, clock: FixedClock
) -> None:
    await draft_beta.change(Enable(), SetStage(stage=FlagStage.BETA))
    async with draft_beta.begin() as flags:
        options = {"reason": "R", "requires_approval": True, "effective_at": clock.now + timedelta(days=1)}
        submitted = await change_requests.submit_change_request(
            flags, "ledger", [Invite(email="ada@solera.example")], **options
        )
    await draft_beta.review(submitted.change)
    schedulers = [ChangeScheduler(services) for _ in range(4)]
    assert list(await schedulers[0].run_once()) == []
    clock.forward(days=1)

    results = await asyncio.gather(*(scheduler.run_once() for scheduler in schedulers))

    assert sorted(map(len, results)) == [0, 0, 0, 1]
    invited = [to for to, subject, _ in await viewer.deliver_emails() if subject.startswith("Invitation")]
    assert invited == ["ada@solera.example"]
    clock.forward(days=14)
    await schedulers[0].run_once()
    await schedulers[0].run_once()
    async with viewer.database.snapshot() as snapshot:
        entries = [
            row for row in await platform_of_snapshot(snapshot).all(AUDIT) if row.actor_kind is FlagActorKind.SYSTEM
        ]
    once = ("APPROVAL_REQUIRE", "INVITE", "CHANGE_APPLY", "INVITATION_EXPIRE")
    assert Counter(row.action for row in entries) == dict.fromkeys(once, 1)
    assert await draft_beta.audit_break() is None


async def test_run_logs_first_failure_and_continues(services: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    enough, polls = asyncio.Event(), list[bool]()

    class FailingScheduler(ChangeScheduler):
        async def run_once(self) -> Any:
            polls.append(True)
            if len(polls) == 3:
                enough.set()
            raise ConnectionRefusedError

    monkeypatch.setattr("beta.scheduler.POLL_INTERVAL", 0.001)
    with capture_logs() as logs:
        async with FailingScheduler(services).run():
            await asyncio.wait_for(enough.wait(), 5)
        stopped = len(polls)
        await asyncio.sleep(0.02)
    assert (len(polls), len(logs)) == (stopped, 1)


@pytest.mark.parametrize("in_the_way", ChangePause)
async def test_paused_change_opens_no_transaction(
    draft_beta: Any, services: Services, clock: FixedClock, in_the_way: ChangePause
) -> None:
    await draft_beta.change(Enable(), SetStage(stage=FlagStage.BETA))
    await draft_beta.exclude_staff()
    scheduler, options = ChangeScheduler(services), {"reason": "R", "requires_approval": True}
    await scheduler.run_once()  # stores that approval is required
    async with draft_beta.begin() as flags:
        first = await change_requests.submit_change_request(flags, "ledger", [SetRollout(percent=5)], **options)
        earlier = [first.change] if in_the_way is ChangePause.EARLIER_CHANGES else []
        submitted = await change_requests.submit_change_request(
            flags,
            "ledger",
            [SetRollout(percent=50)],
            **options,
            effective_at=clock.now + timedelta(days=1),
            earlier=earlier,
        )
    await draft_beta.review(submitted.change)
    actor, role = {
        ChangePause.AUTHOR_NOT_ALLOWED: (draft_beta.manager, StaffRole.BETA_MANAGER),
        ChangePause.APPROVAL_MISSING: (draft_beta.approver, StaffRole.BETA_APPROVER),
        ChangePause.EARLIER_CHANGES: (draft_beta.manager, StaffRole.BETA_MANAGER),
    }[in_the_way]
    if not earlier:
        await _give_roles(draft_beta, actor, StaffRole.AUDITOR)
    assert await _pause(draft_beta, submitted.change) is None  # it is not due yet
    clock.forward(days=1)

    assert list(await scheduler.run_once()) == []
    assert await _pause(draft_beta, submitted.change) is in_the_way
    async with draft_beta.begin() as flags:
        (waiting,) = await change_requests.apply_due(flags, requires_approval=True)
    assert (waiting.change.state, waiting.pause) == (ChangeState.SCHEDULED, in_the_way)

    if earlier:
        async with draft_beta.begin() as flags:
            await change_requests.cancel_change_request(flags, first.change.id)
    else:
        await _give_roles(draft_beta, actor, role)
    (tried,) = await scheduler.run_once()
    end = ChangeState.CONFLICT if earlier else ChangeState.APPLIED  # it was planned on what is not to come
    assert (tried.change.id, tried.change.state) == (submitted.change.id, end)


async def _give_roles(client: Any, actor: FlagActor, role: StaffRole) -> None:
    async with client.staff_company.uow() as uow:
        await change_staff_roles(uow, actor.login_id, (role,))


async def _pause(client: Any, change: ChangeRequest) -> ChangePause | None:
    async with client.database.snapshot() as snapshot:
        platform = platform_of_snapshot(snapshot)
        (row,) = await platform.all(CHANGE, change_id=change.id)
        return await pause_of(platform, row)
