"""Bulk invitations from a CSV file, with an outcome for each row."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from beta.changes.change_flag import change_flag
from beta.changes.notice import Notice
from beta.changes.notices import invitation_notices
from beta.changes.plan import ChangeResult, change_context, check_subjects
from beta.errors import ChangeError, ChangeErrorCode
from beta.impact.needed_people import needed_people
from beta.invitations.csv_rows import cells_of, read_csv_rows
from beta.invitations.csv_subjects import find_subject_ids
from beta.invitations.emails import full_mailbox, invitation_recipients, too_many_emails
from beta.invitations.recipients import recipient_of
from beta.ops.base import ChangeContext, Op, build_op, flag_in
from beta.ops.membership_ops import Invite
from beta.refusals import Refusal
from db.flags.beta_state import BetaState
from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.flags.people_filter import read_people
from db.models import BetaInvitation

FIELD_BY_COLUMN = {
    "email": "email",
    "user": "user_id",
    "company": "company_id",
    "seats": "max_seats",
    "message": "message",
}


class InviteOutcome(NamedTuple):
    """Outcome of one row: an invitation, or an `error`. `line` counts from 1, the header.

    `notices` are about an invited user who has access already or who left, and an invitation that is replaced.
    """

    line: int
    subject: str
    error: ChangeError | None
    notices: Sequence[Notice] = ()


class BulkInviteResult(NamedTuple):
    """Outcomes of all rows. `change` is null after a dry run, and if no row is valid."""

    outcomes: Sequence[InviteOutcome]
    change: ChangeResult | None


async def bulk_invite(
    flags: FlagUnitOfWork, key: str, text: str, *, reason: str, requires_approval: bool = False, dry_run: bool = False
) -> BulkInviteResult:
    """Invite the recipients in a CSV text. Invalid rows are skipped; their outcomes hold the errors.

    Columns: `email`, `user` or `company`, with optional `seats` and `message`. A company is given by name or id, a
    user by email address or id, with their company if several have them.
    Raises `ChangeError` if the text as a whole is invalid.
    """
    context = change_context(flags, reason)
    rows = [(line, row, await _read_row(flags, row)) for line, row in read_csv_rows(text, tuple(FIELD_BY_COLUMN))]
    needed = await needed_people(flags.platform, [op for _, _, op in rows if isinstance(op, Invite)])
    beta, context = await read_people(flags.platform, key, needed.filter), context._replace(emails=needed.emails)
    flag_in(beta, key)
    outcomes, ops, emails = [], list[Op](), Counter[str]()
    for line, row, op in rows:
        error, after = _try_op(op, key, beta, context)
        error = error or await _limit_error(flags, after.invitations[-1], emails)
        notices = list[Notice]()
        if error is None and isinstance(op, Invite):
            ops.append(op)
            notices = await invitation_notices(flags.platform, key, beta, [op], context)
        beta = beta if error else after
        outcomes.append(InviteOutcome(line, _subject(row), error, notices))
    if dry_run or not ops:
        return BulkInviteResult(outcomes, None)
    change = await change_flag(flags, key, ops, reason=reason, requires_approval=requires_approval)
    return BulkInviteResult(outcomes, change)


async def _read_row(flags: FlagUnitOfWork, row: Mapping[str, str]) -> Invite | ChangeError:
    try:
        op = build_op(Invite, **await _values(flags, row))
        await check_subjects(flags.platform, [op])
    except ChangeError as error:
        return error
    return op


async def _limit_error(flags: FlagUnitOfWork, invitation: BetaInvitation, emails: Counter[str]) -> ChangeError | None:
    """Count the emails of a new invitation in `emails`, by mailbox; return an error if one of these has enough."""
    full = await full_mailbox(flags, await invitation_recipients(flags, invitation), emails)
    return None if full is None else too_many_emails(full)


def _try_op(
    op: Invite | ChangeError, key: str, beta: BetaState, context: ChangeContext
) -> tuple[ChangeError | None, BetaState]:
    if isinstance(op, ChangeError):
        return op, beta
    try:
        _check_duplicate(op, beta, context)
        return None, op.apply(beta, key, context)
    except ChangeError as error:
        return error, beta


def _check_duplicate(op: Invite, beta: BetaState, context: ChangeContext) -> None:
    """Reject a second row for a recipient of this file. Earlier invitations may be replaced."""
    recipient = recipient_of(op.company_id, op.user_id, op.email, context.emails)
    for invitation in beta.invitations:
        if invitation.id in context.secrets and recipient.is_invited_by(invitation, context.emails):
            raise ChangeError(ChangeErrorCode.TAKEN, Refusal.RECIPIENT_TWICE)


async def _values(flags: FlagUnitOfWork, row: Mapping[str, Any]) -> dict[str, Any]:
    cells = cells_of(row)
    values: dict[str, Any] = {FIELD_BY_COLUMN[column]: value for column, value in cells.items()}
    return {**values, **await find_subject_ids(flags.platform, cells)}


def _subject(row: Mapping[str, Any]) -> str:
    return str(row.get("email") or row.get("user") or row.get("company") or "").strip()
