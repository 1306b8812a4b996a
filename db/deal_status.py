"""What a deal's status says of its other columns: written once, for everybody who changes it (docs/decisions/deals.md#status-columns)."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from db.models import DealStatus


def won_columns(at: datetime, zone: ZoneInfo, first_won_at: datetime | None = None) -> dict[str, Any]:
    """The columns of a deal won at that moment; its day is the one in `zone`, which is the company's.

    `first_won_at`: when it was won before, if it was.
    """
    return {
        "status": DealStatus.WON,
        "won_at": at,
        "won_on": at.astimezone(zone).date(),
        "won_at_is_estimated": False,
        "first_won_at": first_won_at or at,
        "lost_at": None,
        "lost_reason": None,
        "closed_at": at,
    }


def lost_columns(at: datetime, reason: str | None) -> dict[str, Any]:
    """The columns of a deal lost at that moment; that it was won before is kept in `first_won_at`."""
    return {**open_columns(), "status": DealStatus.LOST, "lost_at": at, "lost_reason": reason, "closed_at": at}


def open_columns() -> dict[str, Any]:
    """The columns of a deal that is not decided any more."""
    nothing = dict.fromkeys(("won_at", "won_on", "lost_at", "lost_reason", "closed_at"))
    return {**nothing, "status": DealStatus.OPEN, "won_at_is_estimated": False}
