"""Who is in a beta: users and whole companies, let in or kept out by name (docs/decisions/invitations.md).

Members and exclusions are rows of their company, found together with whoever asks (`db.identity`). An invitation may be
for somebody of whom no company is known yet, so it belongs to the platform.
"""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any

from sqlalchemy import ForeignKeyConstraint, Index, UniqueConstraint, text

from db.column_types import Key, LongText, ShortText
from db.models.companies import Company, User
from db.models.identity import Sha256Digest
from db.row import Row, foreign_key, joined_by


def _once(table: str, until: str) -> list[Any]:
    """At most one live row for a flag and a user, and one for a flag and the whole company.

    No foreign key leads to the flag: it lies on another plane.
    """

    def where(of_whom: str) -> dict[str, Any]:
        live = text(f"{until} IS NULL AND user_id {of_whom}")
        return {"unique": True, "sqlite_where": live, "postgresql_where": live}

    return [
        Index(f"ix_{table}_user", "company_id", "flag_key", "user_id", **where("IS NOT NULL")),
        Index(f"ix_{table}_company", "company_id", "flag_key", **where("IS NULL")),
    ]


class SubjectKind(StrEnum):
    """Who is a member, or kept out: a user, or a whole company."""

    USER = "USER"
    COMPANY = "COMPANY"


class MemberSource(StrEnum):
    """Origin of a membership."""

    INVITATION = "INVITATION"
    DIRECT = "DIRECT"
    IMPORT = "IMPORT"


class BetaMember(Row, table="beta_member", rules=_once("beta_member", "revoked_at")):
    """A member of a beta: a user of this company, or (no `user_id`) all of it, at most the `max_seats` oldest users."""

    company_id: int
    id: int
    flag_key: Key
    user_id: Annotated[int | None, foreign_key("user")]
    source: MemberSource
    max_seats: int | None
    granted_by: ShortText
    granted_at: datetime
    expires_at: datetime | None
    revoked_at: datetime | None
    revoked_by: ShortText | None
    revoked_reason: LongText | None

    user: Annotated[User | None, joined_by("user_id")]
    company: Annotated[Company, joined_by("company_id")]


class BetaExclusion(Row, table="beta_exclusion", rules=_once("beta_exclusion", "lifted_at")):
    """Somebody who is kept out of a beta, whatever else would let them in."""

    company_id: int
    id: int
    flag_key: Key
    user_id: Annotated[int | None, foreign_key("user")]
    reason: LongText
    excluded_by: ShortText
    excluded_at: datetime
    lifted_at: datetime | None
    lifted_by: ShortText | None

    user: Annotated[User | None, joined_by("user_id")]
    company: Annotated[Company, joined_by("company_id")]


class BetaInvitationState(StrEnum):
    """State of an invitation to a beta."""

    PENDING = "PENDING"
    ACCEPTED = "ACCEPTED"
    DECLINED = "DECLINED"
    REVOKED = "REVOKED"
    EXPIRED = "EXPIRED"


class BetaInvitation(
    Row,
    table="beta_invitation",
    key=["id"],
    rules=[
        UniqueConstraint("token_hash"),
        Index("ix_beta_invitation_flag_key", "flag_key", "state", "id"),
        Index("ix_beta_invitation_email", "email"),
        Index("ix_beta_invitation_for_company_id", "for_company_id"),
        ForeignKeyConstraint(["flag_key"], ["flag.key"]),
    ],
):
    """An invitation, open until it is answered: of a user (by id or by address), or (neither) of a whole company."""

    id: int
    flag_key: Key
    for_company_id: int | None
    for_user_id: int | None
    email: ShortText | None
    token_hash: Sha256Digest
    message: LongText
    max_seats: int | None
    state: BetaInvitationState
    expires_at: datetime
    invited_by: ShortText
    invited_at: datetime
    answered_by: ShortText | None
    answered_at: datetime | None
