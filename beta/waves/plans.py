"""Planned times of waves, which follow from the change requests that apply them (docs/decisions/waves.md)."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from beta.changes.plan import change_context, execute_plan, plan_change
from beta.changes.snapshot import proposed_ops
from beta.errors import ChangeError, ChangeErrorCode
from beta.ops.wave_ops import ApplyWave, PlanWave
from beta.refusals import Refusal
from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.flags.platform import Platform
from db.flags.waves import OPEN_CHANGES_OF, WAVE
from db.models import BetaWave, ChangeRequest, WaveState


async def follow_changes(flags: FlagUnitOfWork, *changes: ChangeRequest) -> None:
    """Set the planned time of each wave that these change requests apply: that of the first open one, or none."""
    wave_ids = sorted({wave_id for change in changes for wave_id in applied_waves(change)})
    for wave_id in wave_ids:
        wave = await flags.platform.first(WAVE, wave_id=wave_id)
        if wave is not None and wave.state is not WaveState.APPLIED:
            stays_stopped = wave.state is WaveState.STOPPED  # a new time is decided by staff
            planned_at = None if stays_stopped else _first_time(await open_changes(flags.platform, wave))
            await _plan(flags, wave, planned_at, changes[0].reason)


async def _plan(flags: FlagUnitOfWork, wave: BetaWave, planned_at: datetime | None, reason: str) -> None:
    if wave.planned_at == planned_at:
        return
    op = PlanWave(wave_id=wave.id, planned_at=planned_at)
    try:
        plan = await plan_change(flags.platform, wave.flag_key, [op], change_context(flags, reason))
    except ChangeError:  # the flag is archived, and its waves are stopped
        return
    await execute_plan(flags, plan)


def _first_time(changes: Collection[Any]) -> datetime | None:
    return min((change.effective_at for change in changes if change.effective_at is not None), default=None)


async def get_wave(platform: Platform, wave_id: int) -> BetaWave:
    """Return the wave with that id; raise `ChangeError` if there is none."""
    wave = await platform.first(WAVE, wave_id=wave_id)
    if wave is None:
        raise ChangeError(ChangeErrorCode.NOT_FOUND, Refusal.WAVE_MISSING, "wave_id")
    return wave


async def open_changes(platform: Platform, wave: BetaWave) -> list[ChangeRequest]:
    """Return the change requests that can still apply a wave."""
    changes = await platform.all(OPEN_CHANGES_OF, keys=[wave.flag_key])
    return [change for change in changes if wave.id in applied_waves(change)]


def applied_waves(change: ChangeRequest) -> frozenset[int]:
    """Return the ids of the waves that a change request applies."""
    ops: list[Any] = [op for op in proposed_ops(change) if isinstance(op, ApplyWave)]
    return frozenset(op.wave_id for op in ops)
