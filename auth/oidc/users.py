"""The users of a provider's subject. Invitations create logins; a provider never does.

The first sign-in links the subject to the login with the verified address. From then on, only this subject signs in as
that login: addresses are given to other people, subjects are not.
"""

from auth.login_lookup import find_login
from auth.oidc.flow import Claims
from auth.oidc.provider import OtherSubjectLinked, UnknownUser
from auth.services import ClientInfo, Services
from auth.sign_in import record_failed_sign_in
from db.identity import LOGIN_OF_SUBJECT, record_identity_event
from db.login_companies import users_of_login
from db.models import IdentityEventKind, User
from db.provider_subjects import link_subject, unlink_subjects
from db.store import Database
from db.transactions import begin


async def find_users(services: Services, client: ClientInfo, issuer: str, claims: Claims) -> list[User]:
    """Return the active users of the subject, in all companies; raise `UnknownUser` or `OtherSubjectLinked`."""
    email = claims.verified_email
    async with services.database.snapshot() as snapshot:
        linked = await snapshot.all_identity(LOGIN_OF_SUBJECT, issuer=issuer, subject=claims.sub)
        login = None if linked or email is None else await find_login(snapshot, email)
        login_id = linked[0].login_id if linked else login.id if login else 0
        users = await users_of_login(snapshot, login_id)
    if not users:
        raise UnknownUser(f"The subject {claims.sub!r} has no active user.")
    if not linked and not await link(services.database, client, users, issuer, claims.sub):
        await record_failed_sign_in(services, client, users)
        raise OtherSubjectLinked(f"The subject {claims.sub!r} has the address of a login of another subject.")
    return users


async def link(database: Database, client: ClientInfo, users: list[User], issuer: str, subject: str) -> bool:
    """Link the login of these users to a subject; return False if the login or the subject has another link."""
    async with begin(database, users[0].company_id, advances_revision=False) as uow:
        if not await link_subject(uow, issuer, subject, users[0].login_id or 0):
            return False
        event = {"user_id": users[0].id, "details": subject}
        await record_identity_event(uow, IdentityEventKind.PROVIDER_LINKED, by=client.columns, **event)
    return True


async def unlink(database: Database, client: ClientInfo, users: list[User]) -> list[str]:
    """Remove the links of the login of these users, end its sessions, and return the former subjects."""
    async with begin(database, users[0].company_id, advances_revision=False) as uow:
        subjects = await unlink_subjects(uow, users[0].login_id or 0)
        for subject in subjects:
            event = {"user_id": users[0].id, "details": subject}
            await record_identity_event(uow, IdentityEventKind.PROVIDER_UNLINKED, by=client.columns, **event)
    return subjects
