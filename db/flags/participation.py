"""Memberships, exclusions and first accesses of a user, read in the statement that authenticates.

Each is one column of text, such as `accounts:USER:live,accounts:COMPANY:over`, for any number of rows
(docs/decisions/flags.md#propagation).
"""

from collections.abc import Collection
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, FromClause, case, func, literal, or_, select

from db.models import BetaExclusion, BetaMember, FirstAccess, SubjectKind, User
from db.sql.upserts import conflict_insert
from db.unit_of_work import UnitOfWork

LIVE, OVER, BEYOND_SEATS = "live", "over", "full"


class Membership(NamedTuple):
    """A present (`is_live`) or past membership of a user or of their company.

    `is_beyond_seats`: the company's membership is present, but its seats are taken by earlier users.
    """

    flag_key: str
    kind: SubjectKind
    is_live: bool
    is_beyond_seats: bool = False


class Exclusion(NamedTuple):
    """An exclusion of a user or of their company."""

    flag_key: str
    kind: SubjectKind


class Participation(NamedTuple):
    """The memberships and exclusions of a user and of their company, and what was ever open to the user."""

    memberships: frozenset[Membership] = frozenset()
    exclusions: frozenset[Exclusion] = frozenset()
    accessed: frozenset[str] = frozenset()
    """Keys of the flags that were on for the user in one of their operations."""


def participation_columns(company_id: Any, user_id: Any, now: Any) -> tuple[ColumnElement[Any], ...]:
    """Return three columns, which `parse_participation` reads: memberships, exclusions, first accesses."""
    members, exclusions = BetaMember.table.alias(), BetaExclusion.table.alias()
    return (
        _joined_text(members, company_id, user_id, membership_state(members, company_id, user_id, now)),
        _joined_text(exclusions, company_id, user_id, case((exclusions.c.lifted_at.is_(None), LIVE), else_=OVER)),
        _accessed_keys(company_id, user_id),
    )


def _accessed_keys(company_id: Any, user_id: Any) -> ColumnElement[Any]:
    accesses = FirstAccess.table.alias()
    of_user = (accesses.c.company_id == company_id, accesses.c.user_id == user_id)
    return select(func.aggregate_strings(accesses.c.flag_key, ",")).where(*of_user).scalar_subquery()


def _joined_text(table: Any, company_id: Any, user_id: Any, state: ColumnElement[str]) -> ColumnElement[Any]:
    conditions = (table.c.company_id == company_id, or_(table.c.user_id.is_(None), table.c.user_id == user_id))
    kind = case((table.c.user_id.is_(None), SubjectKind.COMPANY.value), else_=SubjectKind.USER.value)
    item = table.c.flag_key.concat(literal(":")).concat(kind).concat(literal(":")).concat(state)
    return select(func.aggregate_strings(item, ",")).where(*conditions).scalar_subquery()


def membership_state(members: FromClause, company_id: Any, user_id: Any, now: Any) -> ColumnElement[str]:
    """Return the state of a row of `members` for a user: `LIVE`, `OVER` or `BEYOND_SEATS`."""
    is_over = or_(members.c.revoked_at.is_not(None), members.c.expires_at <= now)
    is_beyond_seats = members.c.max_seats < _seat_number(company_id, user_id)
    return case((is_over, OVER), (is_beyond_seats, BEYOND_SEATS), else_=LIVE)


def _seat_number(company_id: Any, user_id: Any) -> ColumnElement[int]:
    """Return the user's number among the company's active users, the oldest first; seats go to the oldest."""
    users = User.table.alias()
    earlier = (users.c.company_id == company_id, users.c.id <= user_id, users.c.is_active)
    # The user is two statements further out. SQLAlchemy does not correlate that far and would count all users.
    return select(func.count()).select_from(users).where(*earlier).correlate_except(users).scalar_subquery()


def parse_participation(memberships: str | None, exclusions: str | None, accessed: str | None) -> Participation:
    """Parse the columns of `participation_columns`."""
    return Participation(
        frozenset(
            Membership(key, SubjectKind(kind), state == LIVE, state == BEYOND_SEATS)
            for key, kind, state in _split_items(memberships)
        ),
        frozenset(Exclusion(key, SubjectKind(kind)) for key, kind, state in _split_items(exclusions) if state == LIVE),
        frozenset((accessed or "").split(",")) - {""},
    )


def _split_items(text: str | None) -> list[list[str]]:
    return [item.split(":") for item in (text or "").split(",") if item]


async def record_first_accesses(uow: UnitOfWork, user_id: int, keys: Collection[str]) -> None:
    """Store that these flags were on for the user. The first time stays."""
    rows = [{"company_id": uow.company_id, "user_id": user_id, "flag_key": key, "at": uow.now} for key in sorted(keys)]
    await uow.write(conflict_insert(uow, FirstAccess).on_conflict_do_nothing(), rows)
