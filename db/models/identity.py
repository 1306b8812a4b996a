"""How people come in: logins, which belong to no company, and what a company keeps of who came in.

A login is a person with an address; users of one or several companies point to it. No foreign key ties the two: logins
are of another plane than any company's rows. Whatever opens a door is kept as its SHA-256, so that whoever reads the
database cannot use it.
"""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

from sqlalchemy import ForeignKeyConstraint, Index, LargeBinary, UniqueConstraint

from db.column_types import EnumList, LongText, ShortText
from db.gates import Gate, gate_enum_values
from db.models.companies import Company, CompanyRole, User
from db.row import Row, foreign_key, joined_by

Sha256Digest = Annotated[bytes, LargeBinary(32)]


class StaffRole(StrEnum):
    """Role of a platform staff member. No staff role grants access to company data. `auth.roles` lists the permissions."""

    BETA_MANAGER = "BETA_MANAGER"
    BETA_APPROVER = "BETA_APPROVER"
    ONCALL = "ONCALL"
    AUDITOR = "AUDITOR"


class TokenScope(StrEnum):
    """Scope of an API token. A token never exceeds its owner's permissions."""

    READ = "READ"
    WRITE = "WRITE"


class SignInMethod(StrEnum):
    """Sign-in method of a session."""

    PASSWORD = "PASSWORD"  # a word, not a password
    OIDC = "OIDC"
    INVITATION = "INVITATION"


class IdentityEventKind(StrEnum):
    """Kind of event in the log of sign-ins, users and credentials."""

    SIGNED_IN = "SIGNED_IN"
    SIGN_IN_FAILED = "SIGN_IN_FAILED"
    SIGNED_OUT = "SIGNED_OUT"
    SESSION_REVOKED = "SESSION_REVOKED"
    PASSWORD_CHANGED = "PASSWORD_CHANGED"  # as above
    PASSWORD_RESET_ASKED = "PASSWORD_RESET_ASKED"  # as above
    PASSWORD_RESET = "PASSWORD_RESET"  # as above
    TOKEN_CREATED = "TOKEN_CREATED"  # as above
    TOKEN_REVOKED = "TOKEN_REVOKED"  # as above
    USER_INVITED = "USER_INVITED"
    INVITATION_REVOKED = "INVITATION_REVOKED"
    INVITATION_ACCEPTED = "INVITATION_ACCEPTED"
    USER_CREATED = "USER_CREATED"
    USER_ACTIVATED = "USER_ACTIVATED"
    USER_DEACTIVATED = "USER_DEACTIVATED"
    ROLE_CHANGED = "ROLE_CHANGED"
    STAFF_ROLE_GRANTED = "STAFF_ROLE_GRANTED"
    STAFF_ROLE_REVOKED = "STAFF_ROLE_REVOKED"


gate_enum_values(Gate.STAFF, IdentityEventKind.STAFF_ROLE_GRANTED, IdentityEventKind.STAFF_ROLE_REVOKED)


class Login(Row, table="login", key=["id"], rules=[UniqueConstraint("email")]):
    """Somebody who signs in, by an e-mail address in lower case. Sessions begun before `sessions_since` are over."""

    id: int
    email: ShortText
    staff_roles: Annotated[tuple[StaffRole, ...], EnumList(StaffRole)]
    sessions_since: datetime
    created_at: datetime


class Password(Row, table="password", key=["login_id"]):
    """The password of a login, as argon2id keeps it."""

    login_id: int
    hash: LongText
    changed_at: datetime


class PasswordReset(Row, table="password_reset", key=["hash"], rules=[Index("ix_password_reset_login_id", "login_id")]):
    """A link that sets a new password, once."""

    hash: Sha256Digest
    login_id: int
    created_at: datetime
    expires_at: datetime
    used_at: datetime | None


class ProviderSubject(
    Row, table="provider_subject", key=["issuer", "subject"], rules=[Index("ix_provider_subject_login_id", "login_id")]
):
    """Who a login is for an OpenID provider."""

    issuer: ShortText
    subject: ShortText
    login_id: int
    created_at: datetime


def _of_a_user() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["company_id", "user_id"], ["user.company_id", "user.id"])


class Token(
    Row,
    table="token",
    key=["hash"],
    rules=[
        _of_a_user(),
        UniqueConstraint("company_id", "id"),
        Index("ix_token_company_id_user_id", "company_id", "user_id"),
    ],
):
    """A personal API token; `prefix` is the part a person may recognise it by."""

    hash: Sha256Digest
    company_id: int
    id: int
    user_id: int
    login_id: int | None
    name: ShortText
    prefix: ShortText
    scopes: Annotated[tuple[TokenScope, ...], EnumList(TokenScope)]
    created_at: datetime
    expires_at: datetime | None
    last_used_at: datetime | None
    revoked_at: datetime | None

    user: Annotated[User, joined_by("user_id")]
    company: Annotated[Company, joined_by("company_id")]


class Session(
    Row,
    table="session",
    key=["hash"],
    rules=[
        _of_a_user(),
        UniqueConstraint("company_id", "id"),
        Index("ix_session_company_id_user_id", "company_id", "user_id"),
    ],
):
    """Somebody's browser, signed in. It ends at `expires_at`, and earlier if it is not used until `idle_at`."""

    hash: Sha256Digest
    company_id: int
    id: int
    user_id: int
    login_id: int
    method: SignInMethod
    user_agent: ShortText
    address: ShortText
    created_at: datetime
    last_used_at: datetime
    idle_at: datetime
    expires_at: datetime
    revoked_at: datetime | None

    user: Annotated[User, joined_by("user_id")]
    company: Annotated[Company, joined_by("company_id")]


class Invitation(
    Row,
    table="invitation",
    rules=[UniqueConstraint("company_id", "hash"), Index("ix_invitation_hash", "hash")],
):
    """A link by which somebody becomes a user, once."""

    company_id: int
    id: int
    hash: Sha256Digest
    email: ShortText
    name: ShortText
    role: CompanyRole
    invited_by_id: Annotated[int | None, foreign_key("user")]
    created_at: datetime
    expires_at: datetime
    accepted_at: datetime | None
    revoked_at: datetime | None

    invited_by: Annotated[User | None, joined_by("invited_by_id")]
    company: Annotated[Company, joined_by("company_id")]


class IdentityEvent(
    Row,
    table="identity_event",
    rules=[Index("ix_identity_event_company_id_at_id", "company_id", "at", "id")],
):
    """What happened to who may come in. `actor` did it, if we know them; `user` is whom it is about."""

    company_id: int
    id: int
    at: datetime
    kind: IdentityEventKind
    actor_id: Annotated[int | None, foreign_key("user")]
    user_id: Annotated[int | None, foreign_key("user")]
    details: ShortText
    user_agent: ShortText
    address: ShortText

    actor: Annotated[User | None, joined_by("actor_id")]
    user: Annotated[User | None, joined_by("user_id")]
