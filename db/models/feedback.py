"""Feedback on features in beta by their users."""

from datetime import datetime
from typing import Annotated

from sqlalchemy import Index

from db.column_types import Key, LongText
from db.models.companies import Company, User
from db.row import Row, foreign_key, joined_by


class BetaFeedback(
    Row,
    table="beta_feedback",
    key=["company_id", "user_id", "flag_key"],
    rules=[Index("ix_beta_feedback_sent_at", "flag_key", "sent_at", "user_id")],
):
    """The latest feedback of a user on a feature: a rating from 1 to 5, and a text, which may be empty."""

    company_id: int
    user_id: Annotated[int, foreign_key("user")]
    flag_key: Key
    rating: int
    text: LongText
    sent_at: datetime

    user: Annotated[User, joined_by("user_id")]
    company: Annotated[Company, joined_by("company_id")]
