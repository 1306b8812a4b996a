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
from beta import change_requests
from beta.flag_ops import Enable, SetStage
from beta.membership_ops import Invite
from beta.scheduler import ChangeScheduler
from db.flags.audit_log import AUDIT
from db.flags.platform import platform_of_snapshot
from db.models import FlagActorKind, FlagStage


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
