"""A wave as text."""

from typing import Any

from beta.wave_ops import state_of_wave
from db.models import BetaWave, WaveAction


def summary(row: BetaWave, flag: Any) -> str:
    """Return a wave of a flag as a line of text."""
    when = f" at {row.planned_at:%Y-%m-%d %H:%M}" if row.planned_at else ""
    what = "invites" if row.action is WaveAction.INVITE else "adds"
    return f"wave {row.name}: {state_of_wave(row, flag).lower()}{when}, {what} {len(row.subjects)}, by {row.created_by}"
