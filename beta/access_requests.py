"""Requests of users for access to a feature that is visible to them.

A hidden, archived or unknown feature answers alike: it does not exist.
"""

from typing import Any

from beta.errors import ChangeError, ChangeErrorCode
from beta.invitations.answer_invitation import write_and_audit
from beta.ops.base import validate_text
from beta.ops.membership_ops import subject_label
from beta.refusals import Refusal
from db.flags.access_requests import pending_requests
from db.flags.beta_state import BetaState
from db.flags.flag_set import read_flags
from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.flags.statements import FLAG
from db.ids import new_id
from db.models import BetaRequest, BetaRequestState, Flag, FlagAudit, FlagStage, User

MAX_REQUEST_LENGTH = 1_000


def may_request(flag: Flag) -> bool:
    """Return whether all users may know of a feature, and ask for access to it."""
    return not flag.is_hidden and flag.archived_at is None and flag.stage is not FlagStage.RETIRED


async def request_access(
    flags: FlagUnitOfWork, user: User, key: str, text: str, *, is_open: bool, is_member: bool = False
) -> FlagAudit:
    """Put a user on the waiting list; raise `ChangeError` if they wait already, have access, or know that they are in.

    `is_open`: the feature is open to them; `is_member`: they are in, but it may be closed to all for now.
    """
    await _check_visible(flags, key)
    if is_open:
        raise ChangeError(ChangeErrorCode.TAKEN, Refusal.ACCESS_EXISTS, "flag")
    if is_member:
        raise ChangeError(ChangeErrorCode.TAKEN, Refusal.CLOSED_FOR_NOW, "flag")
    before = await _own_requests(flags, user, key)
    if before.requests:
        raise ChangeError(ChangeErrorCode.TAKEN, Refusal.ALREADY_ASKED, "flag")
    message = validate_text(text, "text")
    if len(message) > MAX_REQUEST_LENGTH:
        raise ChangeError(ChangeErrorCode.TOO_LONG, Refusal.TEXT_TOO_LONG, "text", most=MAX_REQUEST_LENGTH)
    values: dict[str, Any] = {"company_id": user.company_id, "user_id": user.id, "flag_key": key, "text": message}
    values |= {"id": new_id(), "state": BetaRequestState.PENDING, "requested_at": flags.now}
    values |= dict.fromkeys(("answered_by", "answered_at", "user", "company"))
    after = before._replace(requests=(BetaRequest(**values),))
    return await write_and_audit(flags, "REQUEST", key, subject_label(user.company_id, user.id), before, after)


async def withdraw_request(flags: FlagUnitOfWork, user: User, key: str) -> FlagAudit:
    """Remove a user from the waiting list; raise `ChangeError` if they are not on it."""
    await _check_visible(flags, key)
    before = await _own_requests(flags, user, key)
    if not before.requests:
        raise ChangeError(ChangeErrorCode.NOT_FOUND, Refusal.NO_REQUEST, "flag")
    answer: Any = {
        "state": BetaRequestState.WITHDRAWN,
        "answered_by": flags.actor.display_name,
        "answered_at": flags.now,
    }
    rows: tuple[Any, ...] = before.requests
    after = before._replace(requests=tuple(row._replace(**answer) for row in rows))
    label = subject_label(user.company_id, user.id)
    return await write_and_audit(flags, "REQUEST_WITHDRAW", key, label, before, after)


async def _check_visible(flags: FlagUnitOfWork, key: str) -> None:
    flag = await flags.first(FLAG, key=key)
    if flag is None or not may_request(flag):
        raise ChangeError(ChangeErrorCode.NOT_FOUND, Refusal.FEATURE_MISSING, "flag")


async def _own_requests(flags: FlagUnitOfWork, user: User, key: str) -> BetaState:
    """Return the flags and the pending request of a user."""
    rows = await flags.all(pending_requests([key], [user.company_id]))
    own = tuple(row for row in rows if row.user_id == user.id)
    return BetaState(await read_flags(flags.platform), requests=own)
