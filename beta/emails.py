"""The letter by which somebody learns that they are invited to a beta; sent once the invitation is kept."""

import structlog

from auth.services import Services
from beta.change_plan import NewBetaInvitation
from db.flags.platform import Platform, platform_of_snapshot
from db.flags.statements import COMPANY_ADMINS, FLAG, USER
from db.models import BetaInvitation

log = structlog.get_logger("afterwin.mail")


async def send_invitation_email(services: Services, invited: NewBetaInvitation) -> bool:
    """Send it to whom it is for, a company's to its administrators; False where a letter could not be sent."""
    async with services.database.snapshot() as snapshot:
        asked = platform_of_snapshot(snapshot)
        addresses = await _addresses(asked, invited.invitation)
        (flag,) = await asked.all(FLAG, key=invited.invitation.flag_key)
    subject, text = invitation_email(flag.title, invited, services.site.url_for(""))
    delivered = [await _send(services, address, subject, text) for address in addresses]
    return bool(delivered) and all(delivered)


async def _addresses(asked: Platform, invitation: BetaInvitation) -> list[str]:
    if invitation.email is not None:
        return [invitation.email]
    if invitation.for_user_id is not None:
        users = await asked.all(USER, user_id=invitation.for_user_id)
    else:
        users = await asked.all(COMPANY_ADMINS, company_id=invitation.for_company_id)
    return [user.email for user in users if user.email is not None]


async def _send(services: Services, address: str, subject: str, text: str) -> bool:
    try:
        await services.mailer.send(address, subject, text)
    except OSError:
        log.exception("a letter could not be sent")
        return False
    return True


def invitation_email(title: str, invited: NewBetaInvitation, address: str) -> tuple[str, str]:
    """Subject and text of an invitation to a beta."""
    invitation = invited.invitation
    whom = "you" if invitation.for_company_id is None or invitation.for_user_id else "your company"
    said = f"{invitation.message}\n\n" if invitation.message else ""
    return f"An invitation to try {title}", (
        f"{invitation.invited_by} invites {whom} to try {title} in Afterwin before everybody else.\n\n{said}"
        f"Sign in at {address} and accept with this code until {invitation.expires_at:%d %B %Y}; it works once:\n"
        f"{invited.secret.text}\n\nIf you did not expect this, there is nothing to do."
    )
