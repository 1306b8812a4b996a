"""Emails about change requests: each step reaches those who wait for it, and not the one who took it."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from company_fixture import CompanyFixture, FixedClock

from auth.site import Site
from beta.changes import change_requests
from beta.changes.emails import STATES
from beta.ops.flag_ops import Enable, SetStage
from beta.ops.rule_ops import SetRollout
from beta.scheduler import ChangeScheduler
from db.ids import global_id
from db.models import ChangeRequest, ChangeState, FlagStage, Verdict

WORDS = ("Review", "Approved", "Not applied")
NOOR, BEN = "noor@platform.example", "ben@platform.example"


class Inbox:
    """Recipients and subjects of emails since the last look."""

    def __init__(self, viewer: CompanyFixture) -> None:
        self.viewer, self.seen = viewer, 0

    async def new(self) -> list[tuple[str, str]]:
        letters = [(to, subject) for to, subject, _ in await self.viewer.deliver_emails()]
        new, self.seen = letters[self.seen :], len(letters)
        return new


async def cancel(beta: Any, change: ChangeRequest, actor: Any) -> None:
    async with beta.begin(actor) as flags:
        await change_requests.cancel_change_request(flags, change.id)


async def test_each_step_of_a_change_reaches_others(draft_beta: Any, viewer: CompanyFixture, clock: FixedClock) -> None:
    beta, inbox = draft_beta, Inbox(viewer)
    await beta.change(Enable(), SetStage(stage=FlagStage.BETA))
    await beta.exclude_staff()
    change = await beta.submit(SetRollout(percent=5))
    assert await inbox.new() == [(BEN, "Review a change of Ledger")]
    await beta.review(change)
    assert await inbox.new() == [(NOOR, "Approved: a change of Ledger")]
    await beta.apply(change)
    assert await inbox.new() == [(BEN, "Applied: a change of Ledger")]

    rejected = await beta.submit(SetRollout(percent=100))
    await beta.review(rejected, Verdict.REJECT)
    cancelled = await beta.submit(SetRollout(percent=20))
    await inbox.new()
    await cancel(beta, cancelled, beta.approver)
    assert await inbox.new() == [(NOOR, "Cancelled: a change of Ledger")]

    timed = await beta.submit(SetRollout(percent=30))
    await beta.review(timed)
    async with beta.begin() as flags:
        at = clock.now + timedelta(days=1)
        await change_requests.schedule_change_request(flags, timed.id, at, requires_approval=True)
    await inbox.new()
    clock.forward(days=2)
    services = replace(viewer.services, site=Site(flags_require_approval=True))
    await ChangeScheduler(services).run_once()
    assert sorted(await inbox.new()) == [(BEN, "Applied: a change of Ledger"), (NOOR, "Applied: a change of Ledger")]


async def test_email_names_the_author_and_what_is_next(draft_beta: Any, viewer: CompanyFixture) -> None:
    beta = draft_beta
    await beta.change(Enable(), SetStage(stage=FlagStage.BETA), SetRollout(percent=3))
    change = await beta.submit(SetRollout(percent=5))
    await beta.review(change)
    await beta.change(SetRollout(percent=7))
    await beta.apply(change)

    letters = await viewer.deliver_emails()

    asked, approved, conflict = ([text for _, subject, text in letters if word in subject] for word in WORDS)
    assert "Noor proposed it. It waits for a review.\n" in asked[0]
    assert "Ben approved this change: " in approved[0]
    assert "You proposed it. It is approved. Nothing changes until a beta manager applies it.\n" in approved[0]
    assert "Noor proposed it. It was not applied." in conflict[0]
    assert all(f"/app/betas/approvals/{global_id('ChangeRequest', change.id)}\n" in text for _, _, text in letters)


def test_each_state_of_a_change_is_a_sentence() -> None:
    assert set(STATES) == set(ChangeState)
