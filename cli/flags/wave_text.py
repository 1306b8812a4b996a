"""A wave as text."""

from db.models import BetaWave, WaveAction


def summary(row: BetaWave) -> str:
    """Return a wave as a line of text."""
    when = f" at {row.planned_at:%Y-%m-%d %H:%M}" if row.planned_at else ""
    what = "invites" if row.action is WaveAction.INVITE else "adds"
    return f"wave {row.name}: {row.state.lower()}{when}, {what} {len(row.subjects)}, by {row.created_by}"
