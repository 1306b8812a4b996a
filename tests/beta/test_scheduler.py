"""What was to be done at a time is done by whichever process looks first, and once."""

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
def services(world: CompanyFixture) -> Services:
    """Where two persons are needed."""
    return replace(world.services, site=Site(flags_require_approval=True, environment_name="tests"))


async def test_what_is_due_is_done_once_and_its_letters_are_sent(
    beta: Any, world: CompanyFixture, services: Services, clock: FixedClock
) -> None:
    await beta.do(Enable(), SetStage(stage=FlagStage.BETA))
    async with beta.at_work() as flags:
        said = {"reason": "R", "requires_approval": True, "effective_at": clock.now + timedelta(days=1)}
        submitted = await change_requests.submit_change_request(
            flags, "ledger", [Invite(email="ada@solera.example")], **said
        )
    await beta.approve(submitted.change)
    schedules = [ChangeScheduler(services) for _ in range(4)]
    assert list(await schedules[0].run_once()) == []
    clock.forward(days=1)

    done = await asyncio.gather(*(each.run_once() for each in schedules))

    assert sorted(map(len, done)) == [0, 0, 0, 1]
    assert [to for to, _, _ in world.letters] == ["ada@solera.example"]
    clock.forward(days=14)
    await schedules[0].run_once()
    await schedules[0].run_once()
    async with world.database.snapshot() as snapshot:
        by_the_clock = [
            row for row in await platform_of_snapshot(snapshot).all(AUDIT) if row.actor_kind is FlagActorKind.SYSTEM
        ]
    assert Counter(row.action for row in by_the_clock) == {"INVITE": 1, "CHANGE_APPLY": 1, "INVITATION_EXPIRE": 1}
    assert await beta.broken() is None


async def test_a_look_that_fails_is_told_once_and_another_follows(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    enough, looks = asyncio.Event(), list[bool]()

    class Clumsy(ChangeScheduler):
        async def run_once(self) -> Any:
            looks.append(True)
            if len(looks) == 3:
                enough.set()
            raise ConnectionRefusedError

    monkeypatch.setattr("beta.scheduler.POLL_INTERVAL", 0.001)
    with capture_logs() as logs:
        async with Clumsy(services).run():
            await asyncio.wait_for(enough.wait(), 5)
        stopped = len(looks)
        await asyncio.sleep(0.02)
    assert (len(looks), len(logs)) == (stopped, 1)
