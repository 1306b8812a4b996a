"""Create, send and revoke invitations to a company."""

from datetime import timedelta
from typing import NamedTuple

from auth import mailer
from auth.email_addresses import stored_forms
from auth.secret_tokens import Secret, new_secret
from auth.services import ClientInfo, Services
from auth.site import Site
from db.identity import PENDING_INVITATIONS, record_identity_event
from db.models import CompanyRole, IdentityEventKind, Invitation, User
from db.row import select_rows
from db.unit_of_work import UnitOfWork

INVITATION_PREFIX = "invitation_"
INVITATION_TTL = timedelta(days=7)


class NewInvitation(NamedTuple):
    """A new invitation with its secret, which is not stored."""

    id: int
    secret: Secret

    def url(self, site: Site) -> str:
        """Return the URL at which the invitation is accepted."""
        return site.secret_url("sign-in", self.secret.text)

    async def send_email(self, services: Services, invitation: Invitation) -> bool:
        """Send the URL to the invited address; return False if the e-mail cannot be sent."""
        inviter = invitation.invited_by.name if invitation.invited_by else invitation.company.name
        email = mailer.invitation_email(invitation.company.name, inviter, self.url(services.site))
        return await mailer.send_or_log(services.mailer, invitation.email, *email)


async def create_invitation(
    uow: UnitOfWork, actor_id: int | None, client: ClientInfo, email: str, name: str, role: CompanyRole
) -> NewInvitation | None:
    """Create an invitation and revoke older ones for the address; return None if it belongs to an active user."""
    user = await uow.first(select_rows(User).where(User.c.email.in_(stored_forms(email))))
    if user is not None and user.is_active and user.login_id is not None:
        return None
    for older in await uow.all(PENDING_INVITATIONS.where(Invitation.c.email.in_(stored_forms(email))), now=uow.now):
        await uow.update(Invitation, older.id, revoked_at=uow.now)
    secret = new_secret(INVITATION_PREFIX)
    values = {"hash": secret.hash, "email": email, "name": name, "role": role, "invited_by_id": actor_id}
    (invitation_id,) = await uow.insert(Invitation, [{**values, "expires_at": uow.now + INVITATION_TTL}])
    event = {"actor_id": actor_id, "details": f"{email} as {role}"[:255]}
    await record_identity_event(uow, IdentityEventKind.USER_INVITED, by=client.columns, **event)
    return NewInvitation(invitation_id, secret)


async def revoke_invitation(uow: UnitOfWork, actor_id: int, client: ClientInfo, invitation_id: int) -> bool:
    """Revoke a pending invitation; return False if there is none with this id."""
    invitation = await uow.first(PENDING_INVITATIONS.where(Invitation.c.id == invitation_id), now=uow.now)
    if invitation is None:
        return False
    await uow.update(Invitation, invitation_id, revoked_at=uow.now)
    await record_identity_event(
        uow, IdentityEventKind.INVITATION_REVOKED, by=client.columns, actor_id=actor_id, details=invitation.email
    )
    return True
