"""Which betas somebody is in, was in, or is kept out of: read in the statement that finds out who asks (docs/decisions/flags.md#propagation).

Both come as one text each, such as `accounts:USER:live,accounts:COMPANY:over`: any number of rows in one column.
"""

from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, FromClause, case, func, literal, or_, select

from db.models import BetaExclusion, BetaMember, SubjectKind, User

LIVE, OVER = "live", "over"


class Membership(NamedTuple):
    """Somebody is (`is_live`) or was a member, by themselves or with their company."""

    flag_key: str
    kind: SubjectKind
    is_live: bool


class Exclusion(NamedTuple):
    """Somebody is kept out, by themselves or with their company."""

    flag_key: str
    kind: SubjectKind


class Participation(NamedTuple):
    """All that was said by name about a user and their company."""

    memberships: frozenset[Membership] = frozenset()
    exclusions: frozenset[Exclusion] = frozenset()


def participation_columns(company_id: Any, user_id: Any, now: Any) -> tuple[ColumnElement[Any], ColumnElement[Any]]:
    """Two columns of a statement that tell of memberships and exclusions; `participation` reads them."""
    members, exclusions = BetaMember.table.alias(), BetaExclusion.table.alias()
    return (
        _told(members, company_id, user_id, _state(members, user_id, now)),
        _told(exclusions, company_id, user_id, case((exclusions.c.lifted_at.is_(None), LIVE), else_=OVER)),
    )


def _told(table: Any, company_id: Any, user_id: Any, state: ColumnElement[str]) -> ColumnElement[Any]:
    of_them = (table.c.company_id == company_id, or_(table.c.user_id.is_(None), table.c.user_id == user_id))
    kind = case((table.c.user_id.is_(None), SubjectKind.COMPANY.value), else_=SubjectKind.USER.value)
    each = table.c.flag_key.concat(literal(":")).concat(kind).concat(literal(":")).concat(state)
    return select(func.aggregate_strings(each, ",")).where(*of_them).scalar_subquery()


def _state(members: FromClause, user_id: Any, now: Any) -> ColumnElement[str]:
    is_over = or_(
        members.c.revoked_at.is_not(None), members.c.expires_at <= now, members.c.max_seats < _place(members, user_id)
    )
    return case((is_over, OVER), else_=LIVE)


def _place(members: FromClause, user_id: Any) -> ColumnElement[int]:
    """The user's place among the company's active users: its seats are for those who came first."""
    users = User.table.alias()
    earlier = (users.c.company_id == members.c.company_id, users.c.id <= user_id, users.c.is_active)
    # Whoever asks stands two statements further out, where SQLAlchemy does not look by itself and would count all.
    return select(func.count()).select_from(users).where(*earlier).correlate_except(users).scalar_subquery()


def parse_participation(memberships: str | None, exclusions: str | None) -> Participation:
    """What those two columns tell."""
    return Participation(
        frozenset(Membership(key, SubjectKind(kind), state == LIVE) for key, kind, state in _parts(memberships)),
        frozenset(Exclusion(key, SubjectKind(kind)) for key, kind, state in _parts(exclusions) if state == LIVE),
    )


def _parts(text: str | None) -> list[list[str]]:
    return [part.split(":") for part in (text or "").split(",") if part]
