"""Waves with a date: a change request applies each at its time (docs/decisions/waves.md)."""

from datetime import datetime

from beta.changes.change_flag import change_flag
from beta.changes.change_requests import cancel_change_request, submit_change_request
from beta.changes.plan import ChangeResult
from beta.errors import ChangeError, ChangeErrorCode
from beta.ops.wave_ops import PlanWave, apply_wave
from beta.refusals import Refusal
from beta.waves.plans import open_changes
from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.flags.platform import Platform
from db.flags.waves import WAVE_BY_NAME
from db.models import BetaWave


async def find_wave(platform: Platform, key: str, name: str) -> BetaWave:
    """Return the wave of a flag with that name; raise `ChangeError` if there is none."""
    wave = await platform.first(WAVE_BY_NAME, flag_key=key, name=name.strip())
    if wave is None:
        raise ChangeError(ChangeErrorCode.NOT_FOUND, Refusal.NO_WAVE, "wave_id", flag=key, wave=name)
    return wave


async def schedule_wave(
    flags: FlagUnitOfWork,
    wave: BetaWave,
    planned_at: datetime | None,
    *,
    key: str,
    reason: str,
    requires_approval: bool,
) -> ChangeResult:
    """Submit a change request that applies the wave at its time (UTC), and cancel an earlier one.

    Without a time, only that is done. Raises `ChangeError` if the wave was applied, or the time is not in the future.
    """
    earlier = await open_changes(flags.platform, wave)
    cancelled = [audit for change in earlier for audit in (await cancel_change_request(flags, change.id)).audits]
    plan = PlanWave(wave_id=wave.id, planned_at=planned_at)
    planned = await change_flag(flags, key, [plan], reason=reason)
    if planned_at is None:
        return planned._replace(revision=flags.revision, audits=(*cancelled, *planned.audits))
    return await submit_change_request(
        flags,
        key,
        [apply_wave(wave)],
        reason=reason,
        requires_approval=requires_approval,
        effective_at=planned_at,
    )
