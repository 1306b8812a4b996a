"""Columns of a deal that follow from its status, for all code that sets it (docs/decisions/deals.md#status-columns)."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from db.models import DealStatus


def won_columns(at: datetime, zone: ZoneInfo, first_won_at: datetime | None = None) -> dict[str, Any]:
    """Return the columns of a deal won at `at`; `zone` is the company's time zone, in which `won_on` is the date.

    Pass `first_won_at` where the deal was won before.
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
    """Return the columns of a deal lost at `at`; they leave `first_won_at` as it is."""
    return {**open_columns(), "status": DealStatus.LOST, "lost_at": at, "lost_reason": reason, "closed_at": at}


def open_columns() -> dict[str, Any]:
    """Return the columns of an open deal."""
    empty = dict.fromkeys(("won_at", "won_on", "lost_at", "lost_reason", "closed_at"))
    return {**empty, "status": DealStatus.OPEN, "won_at_is_estimated": False}
