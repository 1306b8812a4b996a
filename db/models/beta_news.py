"""News that staff write to the members of a beta (docs/decisions/news.md)."""

from datetime import datetime

from sqlalchemy import ForeignKeyConstraint, Index

from db.column_types import Key, LongText, ShortText
from db.row import Row


class BetaNews(
    Row,
    table="beta_news",
    key=["id"],
    rules=[Index("ix_beta_news_flag_key", "flag_key", "id"), ForeignKeyConstraint(["flag_key"], ["flag.key"])],
):
    """A short text to everyone to whom the feature is open. `by_email`: members get it as an email, too."""

    id: int
    flag_key: Key
    text: LongText
    by_email: bool
    posted_by: ShortText
    posted_at: datetime


class BetaNewsMailing(
    Row, table="beta_news_mailing", key=["news_id"], rules=[ForeignKeyConstraint(["news_id"], ["beta_news.id"])]
):
    """News whose emails are being queued: those of companies up to `last_company_id` are. It is not audited."""

    news_id: int
    last_company_id: int
