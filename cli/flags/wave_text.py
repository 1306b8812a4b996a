"""A wave as text."""

from typing import Any

from beta.ops.wave_ops import state_of_wave
from beta.words import in_words
from cli.json_output import values_of
from db.models import BetaWave, WaveAction


def wave_values(row: BetaWave, flag: Any) -> dict[str, Any]:
    """Return a wave of a flag for JSON."""
    return {**values_of(row), "state": state_of_wave(row, flag), "size": len(row.subjects)}


def summary(row: BetaWave, flag: Any) -> str:
    """Return a wave of a flag as a line of text."""
    when = f" at {row.planned_at:%Y-%m-%d %H:%M}" if row.planned_at else ""
    what = "invites" if row.action is WaveAction.INVITE else "adds"
    return (
        f"wave {row.name}: {in_words(state_of_wave(row, flag))}{when}, {what} {len(row.subjects)}, by {row.created_by}"
    )
