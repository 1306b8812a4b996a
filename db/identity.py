"""Statements of authentication, and writes of logins, sessions, tokens and the identity log."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import (
    BigInteger,
    BindParameter,
    ColumnElement,
    LargeBinary,
    and_,
    bindparam,
    delete,
    exists,
    insert,
    select,
    update,
)

from db.column_types import UtcDateTime
from db.flags.flag_set import REVISION
from db.flags.participation import participation_columns
from db.ids import new_id
from db.models import (
    Company,
    CompanyRole,
    IdentityEvent,
    IdentityEventKind,
    Invitation,
    Login,
    Password,
    PasswordReset,
    ProviderSubject,
    Session,
    StaffRole,
    Token,
    User,
)
from db.outbox import withdraw_emails
from db.pagination.order_keys import OrderKey
from db.row import Row, join_alias, select_rows
from db.sql.upserts import conflict_insert
from db.unit_of_work import UnitOfWork

_hash = bindparam("hash", type_=LargeBinary)
_now = bindparam("now", type_=UtcDateTime)
_company = bindparam("company_id", type_=BigInteger)
"""Compared with a column of each table, so that one shard can answer."""


USER_OF_COMPANY = (
    select_rows(User)
    .with_columns(REVISION.scalar_subquery(), *participation_columns(_company, User.c.id, _now))
    .where(User.c.company_id == _company, User.c.id == bindparam("user_id"), User.c.is_active)
)
"""An active user, with the revision of the flags and the columns of `parse_participation`."""

LOGINS = select_rows(Login).where(Login.c.email.in_(bindparam("emails", expanding=True)))
"""The logins with one of these email addresses. `auth.login_lookup` reads them."""

LOGIN_BY_ID = select_rows(Login).where(Login.c.id == bindparam("login_id"))
"""The login with this id."""

PASSWORD = select_rows(Password).where(Password.c.login_id == bindparam("login_id"))
"""The password of a login."""

STAFF_LOGINS = select_rows(Login).where(Login.c.staff_roles != ()).order_by(Login.c.email)
"""Every login with a staff role."""

INVITATION = select_rows(Invitation).where(
    Invitation.c.hash == _hash,
    Invitation.c.accepted_at.is_(None),
    Invitation.c.revoked_at.is_(None),
    Invitation.c.expires_at > _now,
)
"""The invitation with this `hash`, while it can be accepted."""

RESET = select_rows(PasswordReset).where(
    PasswordReset.c.hash == _hash, PasswordReset.c.used_at.is_(None), PasswordReset.c.expires_at > _now
)
"""The password reset with this `hash`, while it is valid."""

LOGIN_OF_SUBJECT = select_rows(ProviderSubject).where(
    ProviderSubject.c.issuer == bindparam("issuer"), ProviderSubject.c.subject == bindparam("subject")
)
"""The login of a subject of an OpenID provider."""

ONLY_BY_PROVIDER = select_rows(ProviderSubject).where(
    ProviderSubject.c.login_id == bindparam("login_id"),
    ~exists().where(Password.c.login_id == ProviderSubject.c.login_id),
)
"""The subjects of a login that has no password. An email must not give it one: the address may have a new owner."""

_ids: BindParameter[Any] = bindparam("ids", expanding=True)
_are_these = (Company.c.id.in_(_ids), join_alias(Company, "unit").c.company_id.in_(_ids))
COMPANIES = select_rows(Company).where(*_are_these).order_by(Company.c.name)
"""The companies with these `ids`, by name."""

COMPANY = select_rows(Company).where(Company.c.id == _company, join_alias(Company, "unit").c.company_id == _company)
"""The company `company_id`."""


ADMINISTRATORS = select_rows(User).where(User.c.role == CompanyRole.ADMIN, User.c.is_active)
"""The active administrators of a company."""

PENDING_INVITATIONS = (
    select_rows(Invitation)
    .where(Invitation.c.accepted_at.is_(None), Invitation.c.revoked_at.is_(None), Invitation.c.expires_at > _now)
    .order_by(Invitation.c.created_at)
)
"""The invitations of a company that can still be accepted at `now`."""

SESSIONS = (
    select_rows(Session)
    .where(
        Session.c.user_id == bindparam("user_id"),
        Session.c.revoked_at.is_(None),
        Session.c.idle_at > _now,
        Session.c.expires_at > _now,
    )
    .order_by(Session.c.last_used_at.desc())
)
"""The valid sessions of a user, the last used first."""

TOKENS = (
    select_rows(Token)
    .where(Token.c.user_id == bindparam("user_id"), Token.c.revoked_at.is_(None))
    .order_by(Token.c.created_at.desc())
)
"""The tokens of a user that are not revoked, the newest first."""

EVENTS = select_rows(IdentityEvent)
"""The identity log of a company: sign-ins, users and credentials."""

NEWEST_FIRST = (
    OrderKey("at", IdentityEvent.c.at, is_descending=True),
    OrderKey("id", IdentityEvent.c.id, is_descending=True),
)


async def create_login(uow: UnitOfWork, email: str) -> int:
    """Create a login for an email address, unless a concurrent transaction did; return its id."""
    row = {"id": new_id(), "email": email, "staff_roles": (), "session_generation": 0, "created_at": uow.now}
    await _insert_if_missing(uow, Login, row)
    login_id: int = (await uow.execute_identity(select(Login.c.id).where(Login.c.email == email))).scalar_one()
    return login_id


async def create_password(uow: UnitOfWork, login_id: int, hash: str) -> bool:
    """Set the first password hash of a login; return False, and keep the present one, if it has a password."""
    return await _insert_if_missing(uow, Password, {"login_id": login_id, "hash": hash, "changed_at": uow.now})


async def _insert_if_missing(uow: UnitOfWork, model: type[Row], row: Mapping[str, Any]) -> bool:
    result = await uow.execute_identity(conflict_insert(uow, model).on_conflict_do_nothing(), row)
    return bool(result.rowcount)


async def set_password(uow: UnitOfWork, login_id: int, hash: str) -> int:
    """Set the password hash of a login, end its sessions and void its reset links; return the number of these links."""
    await end_sessions_of_login(uow, login_id)
    if not await create_password(uow, login_id, hash):
        values = {"hash": hash, "changed_at": uow.now}
        await uow.execute_identity(update(Password.table).where(Password.c.login_id == login_id).values(**values))
    open_links = and_(
        PasswordReset.c.login_id == login_id, PasswordReset.c.used_at.is_(None), PasswordReset.c.expires_at > uow.now
    )
    return len(await _void_resets(uow, open_links))


async def is_present_password(uow: UnitOfWork, login_id: int, hash: str) -> bool:
    """Return whether a login still has the password hash that was verified, and lock it: other changes come later."""
    await lock_login(uow, login_id)
    return await _has_password(uow, login_id, hash)


async def lock_login(uow: UnitOfWork, login_id: int) -> None:
    """Let concurrent changes and sign-ins of a login take turns."""
    await uow.execute_identity(select(Login.c.id).where(Login.c.id == login_id).with_for_update())


async def _has_password(uow: UnitOfWork, login_id: int | None, hash: str) -> bool:
    stored = await uow.execute_identity(select(Password.c.hash).where(Password.c.login_id == login_id))
    return bool(stored.scalar() == hash)


class SubjectOfProvider(NamedTuple):
    """A subject of an OpenID provider."""

    issuer: str
    subject: str


async def new_session_generation(
    uow: UnitOfWork, user: User, password_hash: str | None, subject: SubjectOfProvider | None
) -> int | None:
    """Return the generation of a new session; None if the user is inactive or signed in by what is not theirs any more.

    That is the password hash or the linked subject, if one is given. The rows stay locked until the commit: a change of
    the password, an unlinking or a deactivation comes before or after the sign-in.
    """
    of_login = select(Login.c.session_generation).where(Login.c.id == user.login_id)
    generation: int | None = (await uow.execute_identity(of_login.with_for_update(read=True))).scalar()
    if password_hash is not None and not await _has_password(uow, user.login_id, password_hash):
        return None
    if subject is not None and not await _is_linked(uow, user.login_id, subject):
        return None
    is_active = select(User.c.id).where(User.c.id == user.id, User.c.is_active).with_for_update(read=True)
    return generation if await uow.tuples(is_active) else None


async def _is_linked(uow: UnitOfWork, login_id: int | None, subject: SubjectOfProvider) -> bool:
    linked = LOGIN_OF_SUBJECT.where(ProviderSubject.c.login_id == login_id)
    return bool((await uow.execute_identity(linked.select, subject._asdict())).all())


async def is_session_open(uow: UnitOfWork, session: Session) -> bool:
    """Return whether a session that was valid has not been ended since, and lock it: its end comes later."""
    of_login = select(Login.c.session_generation).where(Login.c.id == session.login_id)
    generation = (await uow.execute_identity(of_login.with_for_update(read=True))).scalar()
    is_open = select(Session.c.hash).where(Session.c.hash == session.hash, Session.c.revoked_at.is_(None))
    return generation == session.login_generation and bool(await uow.tuples(is_open.with_for_update(read=True)))


def _is_unexpired(token: Token, now: datetime) -> bool:
    return token.expires_at is None or token.expires_at > now


class EndedCredentials(NamedTuple):
    """Numbers of valid sessions and tokens that were ended, and of valid tokens that remain."""

    sessions: int = 0
    tokens: int = 0
    remaining_tokens: int = 0


async def end_credentials(uow: UnitOfWork, user_id: int, *, with_tokens: bool) -> EndedCredentials:
    """End the sessions of a user of the company, and their tokens if asked; return the numbers of valid ones."""
    sessions = await uow.all(SESSIONS, user_id=user_id, now=uow.now)
    tokens = [each for each in await uow.all(TOKENS, user_id=user_id) if _is_unexpired(each, uow.now)]
    await revoke_sessions(uow, user_id=user_id)
    if not with_tokens:
        return EndedCredentials(len(sessions), 0, len(tokens))
    await revoke_tokens(uow, user_id=user_id)
    return EndedCredentials(len(sessions), len(tokens), 0)


async def record_identity_event(
    uow: UnitOfWork, kind: IdentityEventKind, *, by: Mapping[str, str], **values: Any
) -> None:
    """Append to the identity log: `actor_id`, `user_id`, `details`; `by` has the client's address and user agent."""
    await uow.insert(IdentityEvent, [{"kind": kind, **by, **values}])


async def revoke_sessions(uow: UnitOfWork, **filters: Any) -> int:
    """Revoke the sessions with these column values (`hash=…`, `user_id=…`); return their number."""
    return await _revoke(uow, Session, filters)


async def revoke_tokens(uow: UnitOfWork, **filters: Any) -> int:
    """Revoke the tokens with these column values (`prefix=…`, `user_id=…`); return their number."""
    return await _revoke(uow, Token, filters)


async def _revoke(uow: UnitOfWork, model: type[Session | Token], filters: Mapping[str, Any]) -> int:
    condition = and_(model.c.revoked_at.is_(None), *(model.c[name] == value for name, value in filters.items()))
    hashes = await uow.tuples(select(model.c.hash).where(condition))
    if hashes:
        await uow.write(update(model.table).where(condition).values(revoked_at=uow.now))
    return len(hashes)


async def update_last_used(uow: UnitOfWork, model: type[Row], hash: bytes, **times: Any) -> None:
    """Write when a session or token was last used."""
    await uow.write(update(model.table).where(model.c.hash == hash).values(**times))


async def consume_reset(uow: UnitOfWork, login_id: int, hash: bytes) -> bool:
    """Mark a password reset of a login as used; return False if it was used or voided before."""
    # The login is locked first, so that two links of it take turns and do not wait for each other.
    await lock_login(uow, login_id)
    return bool(await _void_resets(uow, and_(PasswordReset.c.hash == hash, PasswordReset.c.used_at.is_(None))))


async def _void_resets(uow: UnitOfWork, condition: ColumnElement[bool]) -> list[bytes]:
    """Mark password resets as used, so that their links no longer work and are not sent; return their hashes."""
    statement = update(PasswordReset.table).where(condition).values(used_at=uow.now).returning(PasswordReset.c.hash)
    hashes = list((await uow.execute_identity(statement)).scalars())
    await withdraw_emails(uow, hashes, for_platform=True)
    return hashes


async def create_reset(uow: UnitOfWork, login_id: int, hash: bytes, lasts: timedelta) -> None:
    """Store a password reset of a login, valid for `lasts`, and delete the login's expired ones."""
    expired = and_(PasswordReset.c.login_id == login_id, PasswordReset.c.expires_at <= uow.now)
    await uow.execute_identity(delete(PasswordReset.table).where(expired))
    times = {"created_at": uow.now, "expires_at": uow.now + lasts, "used_at": None}
    await uow.execute_identity(insert(PasswordReset.table), {"hash": hash, "login_id": login_id, **times})


async def end_sessions_of_login(uow: UnitOfWork, login_id: int) -> None:
    """Make all sessions of a login invalid. It locks the login's row: concurrent changes and sign-ins take turns."""
    next_generation = Login.c.session_generation + 1
    await uow.execute_identity(
        update(Login.table).where(Login.c.id == login_id).values(session_generation=next_generation)
    )


async def change_staff_roles(uow: UnitOfWork, login_id: int, staff_roles: tuple[StaffRole, ...]) -> None:
    """Replace the staff roles of a login."""
    await uow.execute_identity(update(Login.table).where(Login.c.id == login_id).values(staff_roles=staff_roles))
