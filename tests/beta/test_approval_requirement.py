"""Approval is required by the deployment: a process without the setting asks for it, too."""

from dataclasses import replace
from typing import Any

import pytest
from company_fixture import CompanyFixture

from auth.site import Site
from beta.changes import change_requests
from beta.errors import ChangeError, ChangeErrorCode
from beta.ops.flag_ops import Enable, SetStage
from beta.ops.rule_ops import SetRollout
from beta.scheduler import ChangeScheduler
from db.flags.approval import is_approval_required, require_approval, waive_approval
from db.flags.platform import platform_of_snapshot
from db.models import ChangeState, FlagStage

OPS = [SetRollout(percent=10)]


@pytest.fixture
async def open_beta(draft_beta: Any) -> Any:
    """An open flag without members and rules."""
    await draft_beta.change(Enable(), SetStage(stage=FlagStage.BETA))
    await draft_beta.exclude_staff()
    return draft_beta


async def is_required(viewer: CompanyFixture) -> bool:
    async with viewer.database.snapshot() as snapshot:
        return await is_approval_required(platform_of_snapshot(snapshot))


async def test_one_process_with_the_setting_decides_for_all(open_beta: Any, viewer: CompanyFixture) -> None:
    services = replace(viewer.services, site=Site(flags_require_approval=True, environment_name="tests"))
    assert not await is_required(viewer)
    await ChangeScheduler(services).run_once()

    result = await open_beta.change(*OPS, requires_approval=False)

    assert await is_required(viewer)
    assert result.change.state is ChangeState.IN_REVIEW
    assert await open_beta.audit_break() is None


async def test_change_requests_need_a_review_in_every_process(open_beta: Any, viewer: CompanyFixture) -> None:
    async with open_beta.begin() as flags:
        options = {"reason": "R", "requires_approval": False}
        before = (await change_requests.submit_change_request(flags, "ledger", OPS, **options)).change
        await require_approval(flags)
        after = (await change_requests.submit_change_request(flags, "ledger", OPS, **options)).change
        edited = await change_requests.edit_change_request(flags, before.id, OPS, requires_approval=False)
    assert (before.state, after.state) == (ChangeState.APPROVED, ChangeState.IN_REVIEW)
    assert edited.change.state is ChangeState.IN_REVIEW


async def test_change_without_approval_is_not_applied_when_required(open_beta: Any, viewer: CompanyFixture) -> None:
    async with open_beta.begin() as flags:
        options = {"reason": "R", "requires_approval": False}
        change = (await change_requests.submit_change_request(flags, "ledger", OPS, **options)).change
        await require_approval(flags)
        with pytest.raises(ChangeError) as refused:
            await change_requests.apply_change_request(flags, change.id, requires_approval=False)
        assert refused.value.code is ChangeErrorCode.NOT_APPROVED

        await waive_approval(flags, "Nobody else works here.")
        applied = await change_requests.apply_change_request(flags, change.id, requires_approval=False)

    assert applied.change.state is ChangeState.APPLIED
    assert not await is_required(viewer)
    assert await open_beta.audit_break() is None
