"""An approval is for the time that was reviewed, or a later one (docs/decisions/four-eyes.md)."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from company_fixture import FixedClock

from beta.changes import change_requests
from beta.errors import ChangeError, ChangeErrorCode
from beta.ops.base import Op
from beta.ops.flag_ops import Disable, Enable, SetStage
from beta.ops.rule_ops import SetRollout
from db.models import ChangeRequest, ChangeState, FlagStage

DAY, HOUR = timedelta(days=1), timedelta(hours=1)


@pytest.fixture
async def open_beta(draft_beta: Any) -> Any:
    """An open flag without rules."""
    await draft_beta.change(Enable(), SetStage(stage=FlagStage.BETA))
    await draft_beta.exclude_staff()
    return draft_beta


async def submit(beta: Any, effective_at: datetime | None, *ops: Op) -> ChangeRequest:
    async with beta.begin() as flags:
        result = await change_requests.submit_change_request(
            flags, "ledger", ops, reason="Wider.", requires_approval=True, effective_at=effective_at
        )
    return result.change


async def approved(beta: Any, effective_at: datetime | None) -> ChangeRequest:
    """A widening change that is approved for that time."""
    return await beta.review(await submit(beta, effective_at, SetRollout(percent=50)))


async def schedule(beta: Any, change: ChangeRequest, effective_at: datetime | None) -> ChangeRequest:
    async with beta.begin() as flags:
        result = await change_requests.schedule_change_request(flags, change.id, effective_at, requires_approval=True)
    return result.change


@pytest.mark.parametrize(
    ("reviewed", "wanted", "state"),
    [
        (2 * DAY, 3 * DAY, ChangeState.SCHEDULED),
        (2 * DAY, 2 * DAY, ChangeState.SCHEDULED),
        (None, DAY, ChangeState.SCHEDULED),
        (2 * DAY, DAY, ChangeState.IN_REVIEW),
        (2 * DAY, None, ChangeState.IN_REVIEW),
    ],
)
async def test_earlier_time_needs_a_new_review(
    open_beta: Any, clock: FixedClock, reviewed: timedelta | None, wanted: timedelta | None, state: ChangeState
) -> None:
    change = await approved(open_beta, reviewed and clock.now + reviewed)
    moved = await schedule(open_beta, change, wanted and clock.now + wanted)
    assert moved.state is state


async def test_new_review_lets_an_earlier_time_begin(open_beta: Any, clock: FixedClock) -> None:
    change = await approved(open_beta, clock.now + 2 * DAY)
    await schedule(open_beta, change, clock.now + HOUR)
    assert (await open_beta.review(change)).state is ChangeState.SCHEDULED

    clock.forward(hours=1)

    assert [result.change.state for result in await open_beta.apply_due()] == [ChangeState.APPLIED]


async def test_time_moved_back_to_the_reviewed_one_stays_in_review(open_beta: Any, clock: FixedClock) -> None:
    change = await approved(open_beta, clock.now + 2 * DAY)
    await schedule(open_beta, change, clock.now + DAY)
    assert (await schedule(open_beta, change, clock.now + 2 * DAY)).state is ChangeState.IN_REVIEW


async def test_change_is_not_applied_before_its_approved_time(open_beta: Any, clock: FixedClock) -> None:
    change = await approved(open_beta, clock.now + DAY)
    with pytest.raises(ChangeError) as raised:
        await open_beta.apply(change)
    assert raised.value.code is ChangeErrorCode.NOT_APPROVED

    clock.forward(days=1)

    assert (await open_beta.apply(change)).change.state is ChangeState.APPLIED


async def test_narrowing_change_may_come_earlier(open_beta: Any, clock: FixedClock) -> None:
    change = await submit(open_beta, clock.now + 2 * DAY, Disable())
    assert (await schedule(open_beta, change, clock.now + DAY)).state is ChangeState.SCHEDULED
    assert (await schedule(open_beta, change, None)).state is ChangeState.APPROVED
