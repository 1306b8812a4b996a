"""The follow-up interval: how long an account may go without contact (docs/decisions/follow-ups.md#interval)."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

MAX_FOLLOW_UP_DAYS = 3650
"""The longest interval between two contacts with an account."""


def follow_up_due_on(
    own_days: int | None, company_days: int | None, since: datetime | None, zone: ZoneInfo
) -> date | None:
    """Return the day until which an account should be contacted again: its own interval decides, else the company's.

    `since`: its last contact, or else when it became an account; None for an organization that is none. `zone`: the
    company's. None without an interval.
    """
    days = company_days if own_days is None else own_days
    if since is None or days is None:
        return None
    return since.astimezone(zone).date() + timedelta(days=days)
