"""Waves: lists that are invited or added together, at a time, unless the feature is killed before."""

from datetime import timedelta
from typing import Any

import pytest
from company_fixture import CompanyFixture, FixedClock, colleague, make_company

from beta.changes.change_requests import (
    cancel_change_request,
    edit_change_request,
    schedule_change_request,
    submit_change_request,
)
from beta.errors import ChangeError, ChangeErrorCode
from beta.kill_switch import Kill, Revive
from beta.ops.flag_ops import Enable, SetStage
from beta.ops.membership_ops import AddMember, Exclude, Invite
from beta.ops.rule_ops import SetRollout
from beta.ops.wave_ops import ApplyWave, DeleteWave, PutWave, WaveSubject, apply_wave, listed_subjects
from beta.scheduler import ChangeScheduler
from beta.waves.scheduled import find_wave, schedule_wave
from db.flags.audit_replay import differences_from_audit_log
from db.flags.platform import platform_of_snapshot
from db.flags.statements import CHANGES, LEFT_REASON
from db.models import BetaWave, ChangeState, FlagStage, Verdict, WaveAction, WaveState

DAY = timedelta(days=1)


@pytest.fixture
async def beta(draft_beta: Any) -> Any:
    """A beta that is open; `unaudited` are the rows of another flag that the fixtures wrote."""
    async with draft_beta.database.snapshot() as snapshot:
        draft_beta.unaudited = await differences_from_audit_log(platform_of_snapshot(snapshot))
    await draft_beta.change(Enable(), SetStage(stage=FlagStage.BETA))
    return draft_beta


@pytest.fixture
async def viewer(beta: Any) -> CompanyFixture:
    """A company that no beta was opened to."""
    return await make_company(beta.database, in_beta=False)


async def people(viewer: CompanyFixture) -> list[WaveSubject]:
    """The user of a company, and four colleagues."""
    ids = [viewer.user_id, *[(await colleague(viewer, name)).user_id for name in ("Ann", "Bo", "Cy", "Di")]]
    return [WaveSubject(company_id=viewer.company.id, user_id=user_id) for user_id in ids]


async def put(beta: Any, subjects: Any, action: WaveAction = WaveAction.ADD, name: str = "First") -> BetaWave:
    await beta.change(PutWave(name=name, subjects=subjects, action=action), reason="")
    return await wave(beta, name)


async def wave(beta: Any, name: str = "First") -> BetaWave:
    async with beta.begin() as flags:
        return await find_wave(flags.platform, "ledger", name)


async def schedule(beta: Any, wave: BetaWave, at: Any) -> Any:
    async with beta.begin() as flags:
        return await schedule_wave(flags, wave, at, key="ledger", reason="Next.", requires_approval=True)


async def stored_changes(beta: Any) -> list[Any]:
    async with beta.database.snapshot() as snapshot:
        return await platform_of_snapshot(snapshot).all(CHANGES)


async def assert_audited(beta: Any) -> None:
    assert await beta.audit_break() is None
    async with beta.database.snapshot() as snapshot:
        assert await differences_from_audit_log(platform_of_snapshot(snapshot)) == beta.unaudited


async def test_wave_adds_its_people_at_its_time(beta: Any, viewer: CompanyFixture, clock: FixedClock) -> None:
    planned = await put(beta, await people(viewer))
    first = await schedule(beta, planned, clock.now + DAY)
    second = await schedule(beta, planned, clock.now + 2 * DAY)
    assert (first.change.state, second.change.widens) == (ChangeState.IN_REVIEW, True)
    assert (await beta.review(second.change)).state is ChangeState.SCHEDULED
    with pytest.raises(ChangeError):
        await beta.review(first.change)  # it was cancelled

    clock.forward(days=1)
    await ChangeScheduler(viewer.services).run_once()
    assert not await beta.has_access(viewer)
    clock.forward(days=1)
    await ChangeScheduler(viewer.services).run_once()
    assert await beta.has_access(viewer)
    assert ((await wave(beta)).state, len((await beta.state()).members)) == (WaveState.APPLIED, 5)
    await assert_audited(beta)


async def test_wave_applied_by_hand_is_not_applied_at_its_time(beta: Any, viewer: CompanyFixture) -> None:
    planned = await put(beta, await people(viewer))
    change = (await schedule(beta, planned, beta.database.clock() + DAY)).change
    await beta.review(change)
    await beta.change(apply_wave(await wave(beta)))

    (row,) = await stored_changes(beta)
    assert ((await wave(beta)).state, row.state) == (WaveState.APPLIED, ChangeState.CANCELLED)
    await assert_audited(beta)


async def cancel(beta: Any, change: Any, _: FixedClock) -> None:
    async with beta.begin() as flags:
        await cancel_change_request(flags, change.id)


async def reject(beta: Any, change: Any, _: FixedClock) -> None:
    await beta.review(change, Verdict.REJECT)


async def end_in_conflict(beta: Any, change: Any, clock: FixedClock) -> None:
    await beta.review(change)
    await put(beta, listed_subjects(await wave(beta))[:1])
    clock.forward(days=2)
    (result,) = await beta.apply_due()
    assert result.change.state is ChangeState.CONFLICT


async def edit(beta: Any, change: Any, _: FixedClock) -> None:
    async with beta.begin() as flags:
        await edit_change_request(flags, change.id, [SetRollout(percent=1)], requires_approval=True)


async def remove_time(beta: Any, change: Any, _: FixedClock) -> None:
    async with beta.begin() as flags:
        await schedule_change_request(flags, change.id, None, requires_approval=True)


@pytest.mark.slow
@pytest.mark.sqlite_only
@pytest.mark.parametrize("end", [cancel, reject, end_in_conflict, edit, remove_time])
async def test_wave_has_no_time_after_its_change_request_ended(
    beta: Any, viewer: CompanyFixture, clock: FixedClock, end: Any
) -> None:
    submitted = await schedule(beta, await put(beta, await people(viewer)), clock.now + DAY)
    assert (await wave(beta)).planned_at == clock.now + DAY
    await end(beta, submitted.change, clock)
    ended = await wave(beta)
    assert (ended.planned_at, ended.state) == (None, WaveState.PLANNED)
    await assert_audited(beta)


@pytest.mark.slow
@pytest.mark.sqlite_only
async def test_stopped_wave_is_not_planned_again_by_itself(
    beta: Any, viewer: CompanyFixture, clock: FixedClock
) -> None:
    op = apply_wave(await put(beta, await people(viewer)))
    for days in (1, 2):
        async with beta.begin() as flags:
            options = {"reason": "Next.", "requires_approval": True, "effective_at": clock.now + days * DAY}
            change = (await submit_change_request(flags, "ledger", [op], **options)).change
        await beta.review(change)
    await beta.change(Kill(), reason="Errors.")
    clock.forward(days=1)
    (result,) = await beta.apply_due()
    stopped = await wave(beta)
    assert (result.change.state, stopped.state, stopped.planned_at) == (ChangeState.CONFLICT, WaveState.STOPPED, None)
    await assert_audited(beta)


@pytest.mark.sqlite_only
async def test_wave_has_the_time_of_its_change_request(beta: Any, viewer: CompanyFixture, clock: FixedClock) -> None:
    op = apply_wave(await put(beta, await people(viewer)))
    async with beta.begin() as flags:
        options = {"reason": "Next.", "requires_approval": True, "effective_at": clock.now + DAY}
        change = (await submit_change_request(flags, "ledger", [op], **options)).change
    assert (await wave(beta)).planned_at == clock.now + DAY
    await beta.review(change)
    async with beta.begin() as flags:
        await schedule_change_request(flags, change.id, clock.now + 2 * DAY, requires_approval=True)
    assert (await wave(beta)).planned_at == clock.now + 2 * DAY
    clock.forward(days=2)
    (applied,) = await beta.apply_due()
    assert applied.change.state is ChangeState.APPLIED
    await assert_audited(beta)


@pytest.mark.slow
async def test_kill_stops_wave_even_if_revived_before_its_time(
    beta: Any, viewer: CompanyFixture, clock: FixedClock
) -> None:
    planned = await put(beta, await people(viewer))
    submitted = await schedule(beta, planned, clock.now + DAY)
    await beta.review(submitted.change)
    await beta.change(Kill())
    await beta.change(Revive())
    assert (await wave(beta)).state is WaveState.STOPPED
    clock.forward(days=2)
    (result,) = await ChangeScheduler(viewer.services).run_once()
    assert result.change is not None
    assert result.change.state is ChangeState.CONFLICT
    assert not await beta.has_access(viewer)

    again = await schedule(beta, await wave(beta), clock.now + DAY)
    await beta.review(again.change)
    clock.forward(days=2)
    await ChangeScheduler(viewer.services).run_once()
    assert await beta.has_access(viewer)
    await assert_audited(beta)


async def test_changed_list_voids_what_was_approved(beta: Any, viewer: CompanyFixture, clock: FixedClock) -> None:
    subjects = await people(viewer)
    submitted = await schedule(beta, await put(beta, subjects[:1]), clock.now + DAY)
    await beta.review(submitted.change)
    await put(beta, subjects)
    clock.forward(days=2)
    (result,) = await ChangeScheduler(viewer.services).run_once()
    assert result.change is not None
    assert result.change.state is ChangeState.CONFLICT
    assert (await beta.state()).members == ()


async def test_wave_skips_who_is_in_invited_or_excluded(beta: Any, viewer: CompanyFixture) -> None:
    subjects = await people(viewer)
    member, invited, excluded, *new = subjects
    await beta.change(
        AddMember(**member.model_dump(exclude={"max_seats"})),
        Invite(**invited.model_dump(exclude={"max_seats"})),
        Exclude(**excluded.model_dump(exclude={"max_seats"})),
    )
    result = await beta.change(apply_wave(await put(beta, subjects, WaveAction.INVITE)))
    assert {each.invitation.for_user_id for each in result.invited} == {each.user_id for each in new}
    assert len((await beta.state()).invitations) == 3
    with pytest.raises(ChangeError, match="applied already"):
        await beta.change(DeleteWave(wave_id=(await wave(beta)).id))
    await assert_audited(beta)


@pytest.mark.slow
async def test_wrong_lists_and_foreign_waves_are_refused(beta: Any, viewer: CompanyFixture) -> None:
    company, user = viewer.company.id, viewer.user_id
    stranger = beta.staff_company.user_id
    for subjects, code, path in (
        ([WaveSubject(company_id=1)], ChangeErrorCode.NOT_FOUND, ("ops", 0, "subjects", 0)),
        ([WaveSubject(company_id=company, user_id=stranger)], ChangeErrorCode.NOT_FOUND, ("ops", 0, "subjects", 0)),
        ([WaveSubject(company_id=company)] * 2, ChangeErrorCode.TAKEN, ("ops", 0, "subjects", 1)),
        (
            [WaveSubject(company_id=company, user_id=user, max_seats=2)],
            ChangeErrorCode.INVALID,
            ("ops", 0, "subjects", 0, "max_seats"),
        ),
    ):
        with pytest.raises(ChangeError) as raised:
            await put(beta, subjects)
        assert (raised.value.code, raised.value.path) == (code, path)
    with pytest.raises(ChangeError, match="no such wave"):
        await beta.change(ApplyWave(wave_id=1, subjects=(WaveSubject(company_id=company),)))


async def test_approver_of_a_listed_company_is_refused(beta: Any, clock: FixedClock) -> None:
    listed = [WaveSubject(company_id=beta.staff_company.company.id)]
    submitted = await schedule(beta, await put(beta, listed), clock.now + DAY)
    with pytest.raises(ChangeError) as raised:
        await beta.review(submitted.change)
    assert raised.value.code is ChangeErrorCode.OWN_CHANGE


@pytest.mark.slow
@pytest.mark.sqlite_only
@pytest.mark.parametrize("action", list(WaveAction))
@pytest.mark.parametrize("how", ["left", "company excluded", "company is a member"])
async def test_wave_skips_who_left_or_is_concerned_by_their_company(
    beta: Any, viewer: CompanyFixture, action: WaveAction, how: str
) -> None:
    company_id, user_id = viewer.company.id, viewer.user_id
    if how == "left":
        await beta.change(Exclude(company_id=company_id, user_id=user_id), reason=LEFT_REASON)
    else:
        await beta.change(AddMember(company_id=company_id) if "member" in how else Exclude(company_id=company_id))
    before = await beta.state()
    planned = await put(beta, [WaveSubject(company_id=company_id, user_id=user_id)], action)
    await beta.change(apply_wave(planned))
    after = await beta.state()
    assert (after.members, after.invitations) == (before.members, before.invitations)
