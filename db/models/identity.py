"""Logins, passwords, sessions, tokens, invitations, and the identity log of a company.

A login is a person with an email address; users of one or several companies refer to it. There is no foreign key
between them, because logins are on the identity plane. Secrets are stored as SHA-256, so that a reader of the database
cannot use them.
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
    """Role of a platform staff member. It grants no access to company data. `auth.roles` lists the permissions."""

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

    PASSWORD = "PASSWORD"  # noqa: S105  # a name, not a password
    OIDC = "OIDC"
    INVITATION = "INVITATION"


@gate_enum_values(Gate.STAFF, "STAFF_ROLE_GRANTED", "STAFF_ROLE_REVOKED")
class IdentityEventKind(StrEnum):
    """Kind of event in the log of sign-ins, users and credentials."""

    SIGNED_IN = "SIGNED_IN"
    SIGN_IN_FAILED = "SIGN_IN_FAILED"
    SIGNED_OUT = "SIGNED_OUT"
    SESSION_REVOKED = "SESSION_REVOKED"
    PASSWORD_CHANGED = "PASSWORD_CHANGED"  # noqa: S105  # as above
    PASSWORD_RESET_ASKED = "PASSWORD_RESET_ASKED"  # noqa: S105  # as above
    PASSWORD_RESET = "PASSWORD_RESET"  # noqa: S105  # as above
    TOKEN_CREATED = "TOKEN_CREATED"  # noqa: S105  # as above
    TOKEN_REVOKED = "TOKEN_REVOKED"  # noqa: S105  # as above
    USER_INVITED = "USER_INVITED"
    INVITATION_REVOKED = "INVITATION_REVOKED"
    INVITATION_ACCEPTED = "INVITATION_ACCEPTED"
    USER_CREATED = "USER_CREATED"
    USER_ACTIVATED = "USER_ACTIVATED"
    USER_DEACTIVATED = "USER_DEACTIVATED"
    ROLE_CHANGED = "ROLE_CHANGED"
    PROVIDER_LINKED = "PROVIDER_LINKED"
    PROVIDER_UNLINKED = "PROVIDER_UNLINKED"
    STAFF_ROLE_GRANTED = "STAFF_ROLE_GRANTED"
    STAFF_ROLE_REVOKED = "STAFF_ROLE_REVOKED"


class Login(Row, table="login", key=["id"], rules=[UniqueConstraint("email")]):
    """A person who signs in with an email address in lower case. Sessions of an earlier generation are invalid."""

    id: int
    email: ShortText
    staff_roles: Annotated[tuple[StaffRole, ...], EnumList(StaffRole)]
    session_generation: int
    created_at: datetime


class LoginCompany(
    Row,
    table="login_company",
    key=["login_id", "in_company_id"],
    rules=[Index("ix_login_company_in_company_id", "in_company_id")],
):
    """A company in which a login has users. `in_company_id` is no tenant: the row belongs to the login."""

    login_id: int
    in_company_id: int


class Password(Row, table="password", key=["login_id"]):
    """The argon2id hash of a login's password."""

    login_id: int
    hash: LongText
    changed_at: datetime


class PasswordReset(Row, table="password_reset", key=["hash"], rules=[Index("ix_password_reset_login_id", "login_id")]):
    """A link that sets a new password once."""

    hash: Sha256Digest
    login_id: int
    created_at: datetime
    expires_at: datetime
    used_at: datetime | None


class ProviderSubject(
    Row,
    table="provider_subject",
    key=["issuer", "subject"],
    rules=[UniqueConstraint("login_id", "issuer")],
):
    """The subject of a login at an OpenID provider: one for each provider."""

    issuer: ShortText
    subject: ShortText
    login_id: int
    created_at: datetime


def _user_reference() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["company_id", "user_id"], ["user.company_id", "user.id"])


class Token(
    Row,
    table="token",
    key=["company_id", "hash"],
    rules=[
        _user_reference(),
        UniqueConstraint("company_id", "id"),
        Index("ix_token_company_id_user_id", "company_id", "user_id"),
    ],
):
    """A personal API token; `prefix` is the part by which its owner recognizes it."""

    company_id: int
    hash: Sha256Digest
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
    key=["company_id", "hash"],
    rules=[
        _user_reference(),
        UniqueConstraint("company_id", "id"),
        Index("ix_session_company_id_user_id", "company_id", "user_id"),
    ],
):
    """A session of a signed-in browser. It ends at `expires_at`, or at `idle_at` if it is not used until then.

    It is valid only for the generation that its login has: a number, because clocks of machines differ.
    """

    company_id: int
    hash: Sha256Digest
    id: int
    user_id: int
    login_id: int
    login_generation: int
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
    rules=[UniqueConstraint("company_id", "hash")],
):
    """An invitation link by which a person becomes a user once. `placeholder`: the user whose place they take."""

    company_id: int
    id: int
    hash: Sha256Digest
    email: ShortText
    name: ShortText
    role: CompanyRole
    invited_by_id: Annotated[int | None, foreign_key("user")]
    placeholder_id: Annotated[int | None, foreign_key("user")]
    created_at: datetime
    expires_at: datetime
    accepted_at: datetime | None
    revoked_at: datetime | None

    invited_by: Annotated[User | None, joined_by("invited_by_id")]
    placeholder: Annotated[User | None, joined_by("placeholder_id")]
    company: Annotated[Company, joined_by("company_id")]


class IdentityEvent(
    Row,
    table="identity_event",
    rules=[Index("ix_identity_event_company_id_at_id", "company_id", "at", "id")],
):
    """An event of the identity log. `actor`: the user who acted, if known; `user`: the user it is about."""

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
