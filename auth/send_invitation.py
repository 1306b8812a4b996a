"""Create, email and revoke invitations to a company."""

from datetime import datetime, timedelta
from typing import NamedTuple

from auth.email_addresses import stored_forms
from auth.emails import invitation_email
from auth.secret_tokens import Secret, new_credential
from auth.services import ClientInfo
from auth.site import Site
from db.companies import check_name
from db.identity import PENDING_INVITATIONS, record_identity_event
from db.models import CompanyRole, EmailStatus, IdentityEventKind, Invitation, User
from db.outbox import enqueue_email, withdraw_emails
from db.row import select_rows
from db.unit_of_work import UnitOfWork

INVITATION_PREFIX = "invitation_"
INVITATION_TTL = timedelta(days=7)


class NewInvitation(NamedTuple):
    """A new invitation with its secret, which is not stored with it."""

    id: int
    email: str
    secret: Secret
    expires_at: datetime

    def url(self, site: Site) -> str:
        """Return the URL at which the invitation is accepted."""
        return site.secret_url("sign-in", self.secret.text)

    async def enqueue_email(self, uow: UnitOfWork, company: str, inviter: str) -> EmailStatus:
        """Queue an email with the link to the invited address."""
        return await enqueue_email(uow, invitation_email(self.email, company, inviter, self.secret, self.expires_at))


async def create_invitation(
    uow: UnitOfWork,
    actor_id: int | None,
    client: ClientInfo,
    email: str,
    name: str,
    role: CompanyRole,
    placeholder_id: int | None = None,
) -> NewInvitation | None:
    """Create an invitation and revoke older ones for the address; return None if it belongs to an active user.

    `placeholder_id`: the placeholder user whose place the invited person takes. Raise `ValueError` if the name is not a
    single line.
    """
    check_name(name)
    user = await uow.first(select_rows(User).where(User.c.email.in_(stored_forms(email))))
    if user is not None and user.is_active and user.login_id is not None:
        return None
    for older in await uow.all(PENDING_INVITATIONS.where(Invitation.c.email.in_(stored_forms(email))), now=uow.now):
        await _revoke(uow, older)
    secret, expires_at = new_credential(INVITATION_PREFIX, uow.company_id), uow.now + INVITATION_TTL
    values = {"hash": secret.hash, "email": email, "name": name, "role": role, "invited_by_id": actor_id}
    values["placeholder_id"] = placeholder_id
    (invitation_id,) = await uow.insert(Invitation, [{**values, "expires_at": expires_at}])
    event = {"actor_id": actor_id, "details": f"{email} as {role}"[:255]}
    await record_identity_event(uow, IdentityEventKind.USER_INVITED, by=client.columns, **event)
    return NewInvitation(invitation_id, email, secret, expires_at)


async def revoke_invitation(uow: UnitOfWork, actor_id: int, client: ClientInfo, invitation_id: int) -> bool:
    """Revoke a pending invitation; return False if there is none with this id."""
    invitation = await uow.first(PENDING_INVITATIONS.where(Invitation.c.id == invitation_id), now=uow.now)
    if invitation is None:
        return False
    await _revoke(uow, invitation)
    await record_identity_event(
        uow, IdentityEventKind.INVITATION_REVOKED, by=client.columns, actor_id=actor_id, details=invitation.email
    )
    return True


async def _revoke(uow: UnitOfWork, invitation: Invitation) -> None:
    await uow.update(Invitation, invitation.id, revoked_at=uow.now)
    await withdraw_emails(uow, [invitation.hash])
