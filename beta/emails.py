"""Invitation e-mails of a beta. They are queued in the transaction that creates the invitation."""

from auth.emails import PUBLIC_URL
from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.flags.statements import COMPANY_ADMINS, USER
from db.models import BetaInvitation
from db.outbox import Email, enqueue_email


async def enqueue_invitation_emails(flags: FlagUnitOfWork, title: str, invitation: BetaInvitation, code: str) -> int:
    """Queue an invitation for its recipient, or for all administrators of an invited company; return the number."""
    content = (*invitation_email(title, invitation, code), invitation.expires_at, invitation.token_hash)
    recipients = await invitation_recipients(flags, invitation)
    for recipient in recipients:
        await enqueue_email(flags.uow, Email(recipient, *content), for_platform=True)
    return len(recipients)


async def invitation_recipients(flags: FlagUnitOfWork, invitation: BetaInvitation) -> list[str]:
    """Return the addresses of those who may answer an invitation: its active recipient, or the administrators."""
    if invitation.email is not None:
        return [invitation.email]
    if invitation.for_user_id is not None:
        users = await flags.all(USER, user_id=invitation.for_user_id)
    else:
        users = await flags.all(COMPANY_ADMINS, company_id=invitation.for_company_id)
    return [user.email for user in users if user.email is not None and user.is_active]


def invitation_email(title: str, invitation: BetaInvitation, code: str) -> tuple[str, str]:
    """Return the subject and the text of an invitation e-mail."""
    is_for_company = invitation.for_company_id is not None and not invitation.for_user_id
    recipient = "your company" if is_for_company else "you"
    how = "as an administrator of the company" if is_for_company else "with this e-mail address"
    message = f"{invitation.message}\n\n" if invitation.message else ""
    return f"Invitation to try {title}", (
        f"{invitation.invited_by} invites {recipient} to try {title} in Afterwin before its general release.\n\n"
        f"{message}Accept or decline the invitation by {invitation.expires_at:%d %B %Y} (UTC). "
        f"Sign in {how} to see it:\n{PUBLIC_URL}/early-access#{code}\n\n"
        "If you did not expect this email, you can ignore it."
    )
