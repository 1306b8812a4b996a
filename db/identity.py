"""The statements that find out who asks, and what is written about it; logins belong to no company."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, LargeBinary, and_, bindparam, exists, insert, or_, select, update

from db.column_types import UtcDateTime
from db.flags.flag_set import REVISION
from db.flags.participation import Participation, parse_participation, participation_columns
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
from db.pagination import OrderKey
from db.row import Row, RowQuery, join_alias, select_rows
from db.unit_of_work import UnitOfWork

_hash = bindparam("hash", type_=LargeBinary)
_hashes = bindparam("hashes", type_=LargeBinary, expanding=True)
_now = bindparam("now", type_=UtcDateTime)


def _beside(door: type[Session | Token]) -> tuple[ColumnElement[Any], ...]:
    """What else is to be known of whoever comes by a door, in the order of `Known`."""
    staff_roles = select(Login.c.staff_roles).where(Login.c.id == door.c.login_id).scalar_subquery()
    user = (join_alias(door, "user").c.company_id, join_alias(door, "user").c.id)
    return (staff_roles, REVISION.scalar_subquery(), *participation_columns(*user, _now))


class CredentialDetails(NamedTuple):
    """What is known of whoever comes by a door besides the door itself, its user and company."""

    staff_roles: tuple[StaffRole, ...]
    flags_revision: int
    participation: Participation


def parse_credential_details(values: Sequence[Any]) -> CredentialDetails:
    """The same, read from the columns beside a door."""
    staff_roles, revision, *told = values
    return CredentialDetails(staff_roles or (), revision, parse_participation(*told))


_not_ended_since = exists().where(Login.c.id == Session.c.login_id, Login.c.sessions_since <= Session.c.created_at)


def _open_tokens(hashed: ColumnElement[bool]) -> RowQuery[tuple[Token, Sequence[Any]]]:
    opens = or_(Token.c.expires_at.is_(None), Token.c.expires_at > _now)
    is_somebody = (join_alias(Token, "user").c.is_active, join_alias(Token, "company").c.suspended_at.is_(None))
    return (
        select_rows(Token)
        .with_columns(*_beside(Token))
        .where(hashed, Token.c.revoked_at.is_(None), opens, *is_somebody)
    )


def _open_sessions(hashed: ColumnElement[bool]) -> RowQuery[tuple[Session, Sequence[Any]]]:
    opens = (Session.c.idle_at > _now, Session.c.expires_at > _now, _not_ended_since)
    is_somebody = (join_alias(Session, "user").c.is_active, join_alias(Session, "company").c.suspended_at.is_(None))
    return (
        select_rows(Session)
        .with_columns(*_beside(Session))
        .where(hashed, Session.c.revoked_at.is_(None), *opens, *is_somebody)
    )


TOKEN_BY_HASH = _open_tokens(Token.c.hash == _hash)
"""The token with that `hash` that opens the door at `now`, with its user, the company and the company's currency;
beside it what `known` reads."""

TOKENS_BY_HASH = _open_tokens(Token.c.hash.in_(_hashes))
"""The same of several tokens, those with these `hashes`."""

SESSION_BY_HASH = _open_sessions(Session.c.hash == _hash)
"""The session with that `hash` that is still open at `now`, likewise."""

SESSIONS_BY_HASH = _open_sessions(Session.c.hash.in_(_hashes))
"""The same of several sessions, those with these `hashes`."""

USER_OF_COMPANY = (
    select_rows(User)
    .with_columns(REVISION.scalar_subquery(), *participation_columns(User.c.company_id, User.c.id, _now))
    .where(User.c.company_id == bindparam("company_id"), User.c.id == bindparam("user_id"), User.c.is_active)
)
"""An active user; beside it the revision of the flags, and what `participation` reads."""

LOGIN = select_rows(Login).where(Login.c.email == bindparam("email"))
"""The login with that address, which is in lower case."""

LOGIN_BY_ID = select_rows(Login).where(Login.c.id == bindparam("login_id"))
"""The login of that id."""

PASSWORD = select_rows(Password).where(Password.c.login_id == bindparam("login_id"))
"""The password of a login."""

USERS = select_rows(User).where(User.c.login_id == bindparam("login_id"), User.c.is_active).order_by(User.c.id)
"""The users that somebody may be, of every company."""

STAFF_LOGINS = select_rows(Login).where(Login.c.staff_roles != ()).order_by(Login.c.email)
"""Whoever has a staff role."""

INVITATION = select_rows(Invitation).where(
    Invitation.c.hash == _hash,
    Invitation.c.accepted_at.is_(None),
    Invitation.c.revoked_at.is_(None),
    Invitation.c.expires_at > _now,
)
"""The invitation behind a link, while it can be accepted."""

RESET = select_rows(PasswordReset).where(
    PasswordReset.c.hash == _hash, PasswordReset.c.used_at.is_(None), PasswordReset.c.expires_at > _now
)
"""The link that sets a new password, while it does."""

LOGIN_OF_SUBJECT = select_rows(ProviderSubject).where(
    ProviderSubject.c.issuer == bindparam("issuer"), ProviderSubject.c.subject == bindparam("subject")
)
"""Which login somebody is for an OpenID provider."""


COMPANIES = select_rows(Company).where(Company.c.id.in_(bindparam("ids", expanding=True))).order_by(Company.c.name)
"""Some companies, by name."""


ADMINISTRATORS = select_rows(User).where(User.c.role == CompanyRole.ADMIN, User.c.is_active)
"""Whoever may manage a company's users."""

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
"""The open sessions of a user, the last used first."""

TOKENS = (
    select_rows(Token)
    .where(Token.c.user_id == bindparam("user_id"), Token.c.revoked_at.is_(None))
    .order_by(Token.c.created_at.desc())
)
"""The tokens of a user that were not revoked, the newest first."""

EVENTS = select_rows(IdentityEvent)
"""What a company remembers of who came in, who could not, and who may."""

NEWEST_FIRST = (
    OrderKey("at", IdentityEvent.c.at, is_descending=True),
    OrderKey("id", IdentityEvent.c.id, is_descending=True),
)


async def create_login(uow: UnitOfWork, email: str) -> int:
    """Make a login for an address; answers its id."""
    login_id = new_id()
    since = {"sessions_since": uow.now, "created_at": uow.now}
    await uow.execute_identity(insert(Login.table), {"id": login_id, "email": email, "staff_roles": (), **since})
    return login_id


async def set_password(uow: UnitOfWork, login_id: int, hash: str) -> None:  # the column's name
    """Give a login another password; whatever session it has is over."""
    known = (await uow.execute_identity(select(Password.c.login_id).where(Password.c.login_id == login_id))).first()
    row = {"hash": hash, "changed_at": uow.now}
    if known:
        await uow.execute_identity(update(Password.table).where(Password.c.login_id == login_id).values(**row))
    else:
        await uow.execute_identity(insert(Password.table), {"login_id": login_id, **row})
    await uow.execute_identity(update(Login.table).where(Login.c.id == login_id).values(sessions_since=uow.now))


async def record_identity_event(
    uow: UnitOfWork, kind: IdentityEventKind, *, by: Mapping[str, str], **values: Any
) -> None:
    """Keep what happened: `actor_id`, `user_id`, `details`; `by` tells from which address and browser."""
    await uow.insert(IdentityEvent, [{"kind": kind, **by, **values}])


async def revoke_sessions(uow: UnitOfWork, **said: Any) -> int:
    """End the open sessions of which all this is true (`hash=…`, `user_id=…`); answers how many there were."""
    return await _revoke(uow, Session, said)


async def revoke_tokens(uow: UnitOfWork, **said: Any) -> int:
    """Take back the live tokens of which all this is true (`prefix=…`, `user_id=…`); answers how many there were."""
    return await _revoke(uow, Token, said)


async def _revoke(uow: UnitOfWork, kind: type[Session | Token], said: Mapping[str, Any]) -> int:
    live = and_(kind.c.revoked_at.is_(None), *(kind.c[name] == value for name, value in said.items()))
    found = await uow.tuples(select(kind.c.hash).where(live))
    if found:
        await uow.write(update(kind.table).where(live).values(revoked_at=uow.now))
    return len(found)


async def update_last_used(uow: UnitOfWork, kind: type[Row], hash: bytes, **times: Any) -> None:  # the column's name
    """Write when a session or token was used."""
    await uow.write(update(kind.table).where(kind.c.hash == hash).values(**times))


async def consume_reset(uow: UnitOfWork, hash: bytes) -> bool:  # the column's name
    """Use up a link that sets a new password; False where somebody was quicker."""
    unused = and_(PasswordReset.c.hash == hash, PasswordReset.c.used_at.is_(None))
    done = await uow.execute_identity(update(PasswordReset.table).where(unused).values(used_at=uow.now))
    return bool(done.rowcount)


async def create_reset(uow: UnitOfWork, login_id: int, hash: bytes, lasts: timedelta) -> None:  # as above
    """Keep a link that sets a new password of a login."""
    times = {"created_at": uow.now, "expires_at": uow.now + lasts, "used_at": None}
    await uow.execute_identity(insert(PasswordReset.table), {"hash": hash, "login_id": login_id, **times})


async def link_subject(uow: UnitOfWork, issuer: str, subject: str, login_id: int) -> None:
    """Remember who a login is for an OpenID provider."""
    row = {"issuer": issuer, "subject": subject, "login_id": login_id, "created_at": uow.now}
    await uow.execute_identity(insert(ProviderSubject.table), row)


async def change_staff_roles(uow: UnitOfWork, login_id: int, staff_roles: tuple[StaffRole, ...]) -> None:
    """Give a login these staff roles, and no others."""
    await uow.execute_identity(update(Login.table).where(Login.c.id == login_id).values(staff_roles=staff_roles))
