"""Members, exclusions and invitations of betas: users and whole companies (docs/decisions/invitations.md).

Members, exclusions and first accesses are rows of their company; authentication reads them (`db.credentials`). The
company of an invited person may not be known yet, so invitations belong to the platform.
"""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any

from sqlalchemy import ForeignKeyConstraint, Index, UniqueConstraint, text

from db.column_types import Key, LongText, ShortText
from db.models.companies import Company, User
from db.models.identity import Sha256Digest
from db.row import Row, foreign_key, joined_by


def _unique_live_rows(table: str, end_column: str) -> list[Any]:
    """Return indexes that allow one live row for a flag and a user, and one for a flag and the whole company.

    There is no foreign key to the flag, which is on the identity plane.
    """

    def where(user_condition: str) -> dict[str, Any]:
        is_live = text(f"{end_column} IS NULL AND user_id {user_condition}")
        return {"unique": True, "sqlite_where": is_live, "postgresql_where": is_live}

    return [
        Index(f"ix_{table}_user", "company_id", "flag_key", "user_id", **where("IS NOT NULL")),
        Index(f"ix_{table}_company", "company_id", "flag_key", **where("IS NULL")),
    ]


class SubjectKind(StrEnum):
    """Kind of subject of a membership or exclusion: a user or a whole company."""

    USER = "USER"
    COMPANY = "COMPANY"


class MemberSource(StrEnum):
    """Origin of a membership."""

    INVITATION = "INVITATION"
    DIRECT = "DIRECT"
    IMPORT = "IMPORT"
    REQUEST = "REQUEST"


MEMBER_RULES = [
    *_unique_live_rows("beta_member", "revoked_at"),
    Index("ix_beta_member_granted_at", "flag_key", "granted_at", "id"),  # the list of a flag's members, newest first
    Index("ix_beta_member_present", "flag_key", "revoked_at", "expires_at"),  # counts them, and finds the last end
    Index("ix_beta_member_expires_at", "expires_at"),  # the scheduler looks for memberships that end soon
]


class BetaMember(Row, table="beta_member", rules=MEMBER_RULES):
    """A member of a beta: a user, or, without `user_id`, the company's `max_seats` oldest users (None: all users)."""

    company_id: int
    id: int
    flag_key: Key
    user_id: Annotated[int | None, foreign_key("user")]
    source: MemberSource
    max_seats: int | None
    granted_by: ShortText
    granted_at: datetime
    note: LongText | None
    expires_at: datetime | None
    revoked_at: datetime | None
    revoked_by: ShortText | None
    revoked_reason: LongText | None

    user: Annotated[User | None, joined_by("user_id")]
    company: Annotated[Company, joined_by("company_id")]


EXCLUSION_RULES = [
    *_unique_live_rows("beta_exclusion", "lifted_at"),
    Index("ix_beta_exclusion_excluded_at", "flag_key", "excluded_at", "id"),  # the list of a flag's, newest first
]


class BetaExclusion(Row, table="beta_exclusion", rules=EXCLUSION_RULES):
    """A user, or, without `user_id`, a company that has no access to a beta, whatever else grants it."""

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


class FirstAccess(Row, table="first_access", key=["company_id", "user_id", "flag_key"]):
    """The first operation of a user while a flag was on for them (docs/decisions/gate.md#who-may-know)."""

    company_id: int
    user_id: Annotated[int, foreign_key("user")]
    flag_key: Key
    at: datetime


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
        Index("ix_beta_invitation_expires_at", "state", "expires_at", "flag_key"),  # what ends soon, and counts of it
        Index("ix_beta_invitation_for_company_id", "for_company_id"),
        ForeignKeyConstraint(["flag_key"], ["flag.key"]),
    ],
):
    """An invitation of a user (by id or email address) or, with neither, of a whole company."""

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


class BetaReminder(Row, table="beta_reminder", key=["row_id", "expires_at"]):
    """The mark of a reminder that was sent before a membership or an invitation (`row_id`) expires.

    It is a table of its own: the state of a beta follows from the audit log, and a reminder is not in that. With
    another `expires_at` the row is reminded of again.
    """

    row_id: int
    expires_at: datetime
    created_at: datetime
