"""Uses of features whose flags gate them: when and why, and never which records (docs/decisions/adoption.md)."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated

from sqlalchemy import Index

from db.column_types import Key
from db.models.companies import Company, User
from db.row import Row, foreign_key, joined_by


class AccessReason(StrEnum):
    """Reason for which a feature is open to a user."""

    USER_MEMBER = "USER_MEMBER"
    COMPANY_MEMBER = "COMPANY_MEMBER"
    RULE = "RULE"


class FeatureUse(
    Row,
    table="feature_use",
    key=["company_id", "user_id", "flag_key"],
    rules=[
        # The companies with the latest uses are read from this index alone.
        Index("ix_feature_use_last_used_at", "flag_key", "last_used_at", "user_id", "company_id"),
        # The uses of companies are summed from this index alone.
        Index("ix_feature_use_company_id", "flag_key", "company_id", "last_used_at", "first_used_at"),
    ],
):
    """The uses of a feature by a user: first, last, the number of days with one, and the reason of the last."""

    company_id: int
    user_id: Annotated[int, foreign_key("user")]
    flag_key: Key
    first_used_at: datetime
    last_used_at: datetime
    last_day: date
    days: int
    reason: AccessReason

    user: Annotated[User, joined_by("user_id")]
    company: Annotated[Company, joined_by("company_id")]


class FeatureUseDay(
    Row,
    table="feature_use_day",
    key=["company_id", "flag_key", "day", "reason"],
    rules=[Index("ix_feature_use_day_day", "flag_key", "day", "reason", "users")],  # summed from the index alone
):
    """The number of users of a company who used a feature on a day (UTC), by the reason of the first use that day."""

    company_id: int
    flag_key: Key
    day: date
    reason: AccessReason
    users: int


class FeatureUseTotal(Row, table="feature_use_total", key=["flag_key", "day", "reason"]):
    """The numbers of users and companies who used a feature on a past day (UTC), summed from `FeatureUseDay`."""

    flag_key: Key
    day: date
    reason: AccessReason
    users: int
    companies: int
