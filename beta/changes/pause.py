"""Why a change request whose time has come is not applied: it is paused, until what is in the way has changed."""

from collections.abc import Mapping
from enum import StrEnum


class ChangePause(StrEnum):
    """Reason why a change request is not applied at its time."""

    EARLIER_CHANGES = "EARLIER_CHANGES"
    AUTHOR_NOT_ALLOWED = "AUTHOR_NOT_ALLOWED"
    APPROVAL_MISSING = "APPROVAL_MISSING"


PAUSE_SENTENCES: Mapping[ChangePause, str] = {
    ChangePause.EARLIER_CHANGES: "Changes that it builds on were not applied yet.",
    ChangePause.AUTHOR_NOT_ALLOWED: "Its author is not active, or may not change flags any more.",
    ChangePause.APPROVAL_MISSING: "No approval of it counts now: its approver is not active, or may not approve.",
}
"""Of each reason, the sentence."""
