"""Invitation emails. They are sent after the invitation is committed."""

import structlog

from auth.services import Services
from beta.change_plan import NewBetaInvitation
from db.flags.platform import Platform, platform_of_snapshot
from db.flags.statements import COMPANY_ADMINS, FLAG, USER
from db.models import BetaInvitation

log = structlog.get_logger("afterwin.mail")


async def send_invitation_email(services: Services, invited: NewBetaInvitation) -> bool:
    """Email an invitation to its recipient, or to all administrators of an invited company.

    Return False if there is no recipient or an email could not be sent.
    """
    async with services.database.snapshot() as snapshot:
        platform = platform_of_snapshot(snapshot)
        recipients = await _recipients(platform, invited.invitation)
        (flag,) = await platform.all(FLAG, key=invited.invitation.flag_key)
    subject, text = invitation_email(flag.title, invited, services.site.url_for(""))
    delivered = [await _send(services, recipient, subject, text) for recipient in recipients]
    return bool(delivered) and all(delivered)


async def _recipients(platform: Platform, invitation: BetaInvitation) -> list[str]:
    if invitation.email is not None:
        return [invitation.email]
    if invitation.for_user_id is not None:
        users = await platform.all(USER, user_id=invitation.for_user_id)
    else:
        users = await platform.all(COMPANY_ADMINS, company_id=invitation.for_company_id)
    return [user.email for user in users if user.email is not None]


async def _send(services: Services, recipient: str, subject: str, text: str) -> bool:
    try:
        await services.mailer.send(recipient, subject, text)
    except OSError:
        log.exception("invitation email could not be sent")
        return False
    return True


def invitation_email(title: str, invited: NewBetaInvitation, sign_in_url: str) -> tuple[str, str]:
    """Return the subject and the text of an invitation email."""
    invitation = invited.invitation
    is_for_company = invitation.for_company_id is not None and not invitation.for_user_id
    recipient = "your company" if is_for_company else "you"
    message = f"{invitation.message}\n\n" if invitation.message else ""
    return f"Invitation to try {title}", (
        f"{invitation.invited_by} invites {recipient} to try {title} in Afterwin before its general release.\n\n"
        f"{message}Sign in at {sign_in_url} and accept the invitation by {invitation.expires_at:%d %B %Y} (UTC).\n"
        f"Use this code, which works once:\n{invited.secret.text}\n\n"
        "If you did not expect this email, you can ignore it."
    )
