"""Requests of users for access to features in beta that are visible to them (docs/decisions/waiting-list.md)."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

from sqlalchemy import Index, text

from db.column_types import Key, LongText, ShortText
from db.models.companies import Company, User
from db.row import Row, foreign_key, joined_by


class BetaRequestState(StrEnum):
    """State of a request for access."""

    PENDING = "PENDING"
    ACCEPTED = "ACCEPTED"
    DECLINED = "DECLINED"
    WITHDRAWN = "WITHDRAWN"


_IS_PENDING = text("state = 'PENDING'")


class BetaRequest(
    Row,
    table="beta_request",
    rules=[
        Index(
            "ix_beta_request_user",
            "company_id",
            "flag_key",
            "user_id",
            unique=True,
            sqlite_where=_IS_PENDING,
            postgresql_where=_IS_PENDING,
        ),
        Index("ix_beta_request_requested_at", "flag_key", "state", "requested_at", "id"),  # the waiting list
    ],
):
    """A request of a user; each has at most one pending request for a feature. `text` may be empty."""

    company_id: int
    id: int
    flag_key: Key
    user_id: Annotated[int, foreign_key("user")]
    text: LongText
    state: BetaRequestState
    requested_at: datetime
    answered_by: ShortText | None
    answered_at: datetime | None

    user: Annotated[User, joined_by("user_id")]
    company: Annotated[Company, joined_by("company_id")]
