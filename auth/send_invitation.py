"""Inviting somebody to a company, and taking it back."""

from datetime import timedelta
from typing import NamedTuple

import structlog

from auth import mailer
from auth.secret_tokens import Secret, new_secret
from auth.services import ClientInfo, Services
from auth.site import Site
from db.identity import PENDING_INVITATIONS, record_identity_event
from db.models import CompanyRole, IdentityEventKind, Invitation, User
from db.row import select_rows
from db.unit_of_work import UnitOfWork

INVITATION_PREFIX = "invitation_"
INVITATION_TTL = timedelta(days=7)

log = structlog.get_logger("afterwin.mail")


class NewInvitation(NamedTuple):
    """An invitation at the only moment its link can be read."""

    id: int
    secret: Secret

    def url(self, site: Site) -> str:
        """The link by which it is accepted."""
        return site.secret_url("sign-in", self.secret.text)

    async def send_email(self, services: Services, invitation: Invitation) -> bool:
        """Send the link to whom it is for; False where the letter cannot be sent."""
        inviter = invitation.invited_by.name if invitation.invited_by else invitation.company.name
        letter = mailer.invitation_email(invitation.company.name, inviter, self.url(services.site))
        try:
            await services.mailer.send(invitation.email, *letter)
        except OSError:
            log.exception("a letter could not be sent")
            return False
        return True


async def create_invitation(
    uow: UnitOfWork, actor_id: int | None, client: ClientInfo, email: str, name: str, role: CompanyRole
) -> NewInvitation | None:
    """Invite whoever has that address; None where they are a user already. An older link for the address is over."""
    known = await uow.first(select_rows(User).where(User.c.email == email))
    if known is not None and known.is_active and known.login_id is not None:
        return None
    for older in await uow.all(PENDING_INVITATIONS.where(Invitation.c.email == email), now=uow.now):
        await uow.update(Invitation, older.id, revoked_at=uow.now)
    secret = new_secret(INVITATION_PREFIX)
    row = {"hash": secret.hash, "email": email, "name": name, "role": role, "invited_by_id": actor_id}
    (identity,) = await uow.insert(Invitation, [{**row, "expires_at": uow.now + INVITATION_TTL}])
    told = {"actor_id": actor_id, "details": f"{email} as {role}"[:255]}
    await record_identity_event(uow, IdentityEventKind.USER_INVITED, by=client.columns, **told)
    return NewInvitation(identity, secret)


async def revoke_invitation(uow: UnitOfWork, actor_id: int, client: ClientInfo, identity: int) -> bool:
    """Take an invitation back; False where there is none that could still be accepted."""
    found = await uow.first(PENDING_INVITATIONS.where(Invitation.c.id == identity), now=uow.now)
    if found is None:
        return False
    await uow.update(Invitation, identity, revoked_at=uow.now)
    await record_identity_event(
        uow, IdentityEventKind.INVITATION_REVOKED, by=client.columns, actor_id=actor_id, details=found.email
    )
    return True
