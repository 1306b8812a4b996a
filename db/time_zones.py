"""Names of time zones."""

from functools import cache
from zoneinfo import available_timezones


def is_time_zone(name: str) -> bool:
    """Return whether a text is the name of a time zone of the IANA database, such as Europe/Madrid."""
    return name in _names()


@cache
def _names() -> frozenset[str]:
    return frozenset(available_timezones())  # it reads folders, at each call
