"""The actions of the audit log: the kinds of changes, and what else is recorded."""

from difflib import get_close_matches
from typing import Any, get_args

from beta.errors import ChangeError, ChangeErrorCode
from beta.ops.kinds import AnyOp
from beta.refusals import Refusal

_OP_TYPES: tuple[Any, ...] = get_args(get_args(AnyOp)[0])
_OTHERS = (
    "APPROVAL_REQUIRE",
    "APPROVAL_WAIVE",
    "CHANGE_APPLY",
    "CHANGE_APPROVE",
    "CHANGE_CANCEL",
    "CHANGE_COMMENT",
    "CHANGE_CONFLICT",
    "CHANGE_EDIT",
    "CHANGE_PROPOSE",
    "CHANGE_REJECT",
    "CHANGE_SCHEDULE",
    "COMPANY_LEAVE",
    "INVITATION_ACCEPT",
    "INVITATION_DECLINE",
    "INVITATION_EXPIRE",
    "LEAVE",
    "REQUEST",
    "REQUEST_WITHDRAW",
)
ACTIONS = tuple(sorted({*(each.model_fields["kind"].default for each in _OP_TYPES), *_OTHERS}))
"""Every action that an entry of the audit log may have."""
MAX_ACTION_LENGTH = 32


def check_action(action: str) -> None:
    """Raise `ChangeError` with the actions near it, or with all, if there is no such action."""
    if action not in ACTIONS:
        known = ", ".join(near_actions(action) or ACTIONS)
        raise ChangeError(ChangeErrorCode.INVALID, Refusal.CHOICE_UNKNOWN, "action", known=known)


def near_actions(action: str) -> list[str]:
    """Return the actions that are written nearly like this text, or begin or end with it."""
    text = action[:MAX_ACTION_LENGTH]
    with_it = [each for each in ACTIONS if text and text in each]
    return with_it or get_close_matches(text, ACTIONS)
