"""When something that goes to another server is tried again: emails and webhooks (docs/decisions/outbox.md)."""

from datetime import timedelta

LEASE = timedelta(minutes=10)
"""How long what is claimed is left to its sender. It is longer than any attempt may take."""
FIRST_DELAY, MAX_DELAY = timedelta(seconds=30), timedelta(hours=1)
"""Delay after the first failed attempt, doubled after each further one; and the longest delay."""
MAX_DOUBLINGS = 10
"""Failed attempts after which the delay has long reached its end."""
MAX_ERROR_LENGTH = 255
"""Characters of a recorded error; the rest is cut off."""


def retry_delay(attempts: int) -> timedelta:
    """Return the delay after this number of failed attempts, at least one."""
    return min(FIRST_DELAY * (1 << min(attempts, MAX_DOUBLINGS) - 1), MAX_DELAY)
