"""Emails of a beta: invitations, and answers to requests. They are queued in the transaction of the change."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from auth.email_addresses import mailbox_of
from auth.email_names import name_in_email
from auth.emails import PUBLIC_URL
from beta.errors import ChangeError, ChangeErrorCode
from beta.refusals import Refusal
from db.flags.beta_state import RowDifference
from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.flags.statements import COMPANY_ADMINS, FLAG, USER
from db.models import BetaInvitation, BetaRequest, BetaRequestState, User
from db.outbox import Email, enqueue_email

KEPT = timedelta(days=7)
"""How long an email that has no end of its own, such as an answer, is worth sending."""
ANSWERS = {
    BetaRequestState.ACCEPTED: "You asked for early access to {title} in Afterwin, and you have it now.",
    BetaRequestState.DECLINED: "You asked for early access to {title} in Afterwin. It is not possible for now.",
}


async def enqueue_emails(
    flags: FlagUnitOfWork,
    recipients: Iterable[str],
    subject: str,
    text: str,
    expires_at: datetime,
    secret_hash: bytes | None = None,
) -> None:
    """Queue an email of the platform to each recipient; the other arguments are those of `Email`."""
    for recipient in recipients:
        email = Email(recipient, subject, text, expires_at, secret_hash)
        await enqueue_email(flags.uow, email, for_platform=True)


async def flag_title(flags: FlagUnitOfWork, key: str) -> str:
    """Return the title of a flag for an email; its key if there is no such flag any more."""
    flag = await flags.first(FLAG, key=key)
    return name_in_email(flag.title if flag else key)


async def enqueue_invitation_emails(flags: FlagUnitOfWork, title: str, invitation: BetaInvitation, code: str) -> int:
    """Queue an invitation for its recipient, or for all administrators of an invited company; return the number.

    Raise `ChangeError` if one of them has received enough.
    """
    recipients, content = await invitation_recipients(flags, invitation), invitation_email(title, invitation, code)
    for recipient in recipients:
        if not await flags.emails.take(recipient):
            raise too_many_emails(recipient)
    await enqueue_emails(flags, recipients, *content, invitation.expires_at, invitation.token_hash)
    return len(recipients)


def too_many_emails(recipient: str) -> ChangeError:
    """Return the refusal of an invitation to an address that has received enough."""
    return ChangeError(ChangeErrorCode.LIMIT_EXCEEDED, Refusal.TOO_MANY_EMAILS, email=recipient)


async def full_mailbox(flags: FlagUnitOfWork, recipients: Sequence[str], emails: Counter[str]) -> str | None:
    """Return the first of these addresses that has received enough; without one, count them in `emails`, by mailbox.

    `emails` are those that the change is about to send, so that several to one mailbox add up.
    """
    for recipient in recipients:
        if await flags.emails.left(recipient) <= emails[mailbox_of(recipient)]:
            return recipient
    emails.update(map(mailbox_of, recipients))
    return None


async def invitation_recipients(flags: FlagUnitOfWork, invitation: BetaInvitation) -> list[str]:
    """Return the addresses of those who may answer an invitation: its active recipient, or the administrators."""
    if invitation.email is not None:
        return [invitation.email]
    return await recipients_of(flags, invitation.for_company_id, invitation.for_user_id)


async def recipients_of(flags: FlagUnitOfWork, company_id: int | None, user_id: int | None) -> list[str]:
    """Return the address of an active user or, without `user_id`, those of the administrators of a company."""
    if user_id is not None:
        return _active_addresses(await flags.all(USER, user_id=user_id))
    return _active_addresses(await flags.all(COMPANY_ADMINS, company_id=company_id))


def _active_addresses(users: Iterable[User]) -> list[str]:
    return [user.email for user in users if user.email is not None and user.is_active]


def invitation_email(title: str, invitation: BetaInvitation, code: str) -> tuple[str, str]:
    """Return the subject and the text of an invitation email."""
    is_for_company = invitation.for_company_id is not None and not invitation.for_user_id
    recipient = "your company" if is_for_company else "you"
    how = "as an administrator of the company" if is_for_company else "with this email address"
    message = f"{invitation.message}\n\n" if invitation.message else ""
    title, inviter = name_in_email(title), name_in_email(invitation.invited_by)
    return f"Invitation to try {title}", (
        f"{inviter} invites {recipient} to try {title} in Afterwin before its general release.\n\n"
        f"{message}Accept or decline the invitation by {invitation.expires_at:%d %B %Y} (UTC). "
        f"Sign in {how} to see it:\n{PUBLIC_URL}/early-access#{code}\n\n"
        "If you did not expect this email, you can ignore it."
    )


async def enqueue_request_answers(flags: FlagUnitOfWork, title: str, rows: Sequence[RowDifference]) -> None:
    """Queue an email to each user whose request is answered by these differences."""
    title = name_in_email(title)
    for row in rows:
        if row.model is BetaRequest and row.after.state in ANSWERS:
            recipients = _active_addresses(await flags.all(USER, user_id=row.after.user_id))
            text = f"{ANSWERS[row.after.state].format(title=title)}\n\n{PUBLIC_URL}/early-access"
            await enqueue_emails(flags, recipients, f"Early access to {title}", text, flags.now + KEPT)
