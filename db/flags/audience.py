"""Statements that read of very many users only what decides for whom a flag is on."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Select, and_, or_, select, tuple_

from db.models import BetaExclusion, BetaMember, Company, User
from db.row import RowQuery, select_rows

IS_USABLE = and_(User.c.is_placeholder.is_(False), Company.c.suspended_at.is_(None))
"""Whether a user can use anything."""


def is_present(member: Any, now: datetime | BindParameter[datetime]) -> ColumnElement[bool]:
    """Build the condition that a membership neither ended nor expired; `member` are the columns of memberships."""
    return and_(member.revoked_at.is_(None), or_(member.expires_at.is_(None), member.expires_at > now))


def active_users_after(
    last: tuple[int, int], count: int, columns: Sequence[Any], companies: Collection[int] | None
) -> Select[Any]:
    """Select the next active users of these companies, or of all, in the order of company and user ids.

    The columns: company, user, whether they can use anything, then `columns` of `User` and `Company`.
    """
    c = User.c
    users = select(c.company_id, c.id, IS_USABLE, *columns).join_from(
        User.table, Company.table, Company.c.id == c.company_id
    )
    limited = users if companies is None else users.where(c.company_id.in_(sorted(companies)))
    is_next = (tuple_(c.company_id, c.id) > last, c.is_active)
    return limited.where(*is_next).order_by(c.company_id, c.id).limit(count)


def present_members(keys: Collection[str], now: datetime, companies: Collection[int] | None) -> Select[Any]:
    """Select id, company, user, flag and seats of the memberships of these flags that neither ended nor expired."""
    c = BetaMember.c
    query = select(c.id, c.company_id, c.user_id, c.flag_key, c.max_seats)
    query = query.where(c.flag_key.in_(sorted(keys)), is_present(c, now))
    return query if companies is None else query.where(c.company_id.in_(sorted(companies)))


def ends_of_members(keys: Collection[str], now: datetime, companies: Collection[int]) -> Select[Any]:
    """Select the times after `now` at which memberships of these flags in these companies expire."""
    c = BetaMember.c
    is_of_these = (c.flag_key.in_(sorted(keys)), c.company_id.in_(sorted(companies)))
    return select(c.expires_at).distinct().where(*is_of_these, c.revoked_at.is_(None), c.expires_at > now)


def live_exclusions(keys: Collection[str], companies: Collection[int] | None) -> Select[Any]:
    """Select id, company, user and flag of the exclusions from these flags that were not lifted."""
    c = BetaExclusion.c
    query = select(c.id, c.company_id, c.user_id, c.flag_key).where(c.flag_key.in_(sorted(keys)), c.lifted_at.is_(None))
    return query if companies is None else query.where(c.company_id.in_(sorted(companies)))


def users_with_ids(ids: Collection[int]) -> RowQuery[User]:
    """Select the users with these ids, of any company."""
    return select_rows(User).where(User.c.id.in_(sorted(ids)))
