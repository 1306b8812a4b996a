"""Statements about news to the members of betas."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Select, delete, insert, select, update

from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.models import BetaMember, BetaNews, BetaNewsMailing
from db.row import RowQuery, select_rows

COMPANIES_PER_RUN = 20
"""Number of companies whose emails one transaction queues; other writers of flags wait for it."""
MAILINGS = select_rows(BetaNewsMailing).order_by(BetaNewsMailing.c.news_id)
"""News whose emails are not all queued, the oldest first."""


def news_of(keys: Collection[str]) -> RowQuery[BetaNews]:
    """Select the news of these flags, the oldest first."""
    return select_rows(BetaNews).where(BetaNews.c.flag_key.in_(sorted(keys))).order_by(BetaNews.c.id)


def news_with_id(news_id: int) -> RowQuery[BetaNews]:
    """Select the news with that id."""
    return select_rows(BetaNews).where(BetaNews.c.id == news_id)


def next_companies(flag_key: str, after: int) -> Select[Any]:
    """Select the ids of the next companies with a membership that was not revoked."""
    c = BetaMember.c
    conditions = (c.flag_key == flag_key, c.revoked_at.is_(None), c.company_id > after)
    return select(c.company_id).where(*conditions).distinct().order_by(c.company_id).limit(COMPANIES_PER_RUN)


async def begin_mailings(flags: FlagUnitOfWork, news_ids: Collection[int]) -> None:
    """Let the scheduler queue the emails of these news."""
    for news_id in news_ids:
        await flags.write(insert(BetaNewsMailing.table), {"news_id": news_id, "last_company_id": 0})


async def advance_mailing(flags: FlagUnitOfWork, news_id: int, last_company_id: int) -> None:
    """Note that the emails of the companies up to this one are queued."""
    is_it = BetaNewsMailing.c.news_id == news_id
    await flags.write(update(BetaNewsMailing.table).where(is_it).values(last_company_id=last_company_id))


async def end_mailings(flags: FlagUnitOfWork, news_ids: Collection[int]) -> None:
    """Queue no further emails of these news."""
    if news_ids:
        await flags.write(delete(BetaNewsMailing.table).where(BetaNewsMailing.c.news_id.in_(sorted(news_ids))))
