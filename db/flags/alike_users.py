"""Users of all companies, counted in the database: those alike in all that decides for whom a flag is on."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    Subquery,
    and_,
    case,
    cast,
    exists,
    func,
    literal,
    select,
    tuple_,
    union_all,
)

from db.flags.audience import IS_USABLE, is_present
from db.models import BetaExclusion, BetaMember, Company, User

OTHERS = ((BetaMember, False, False), (BetaExclusion, True, False), (BetaExclusion, True, True))


class PeopleKind(NamedTuple):
    """People of a flag: its members or those excluded from it, users or whole companies."""

    flag_key: str
    is_exclusion: bool
    is_company: bool


class Deciding(NamedTuple):
    """What of users decides: columns, of times only how they compare with `instants`, named ids, and `kinds`.

    `is_by_company`: each company decides alone.
    """

    columns: Sequence[ColumnElement[Any]]
    instants: Sequence[Sequence[datetime]]
    company_ids: Collection[int]
    user_ids: Collection[int]
    is_by_company: bool
    kinds: Sequence[PeopleKind]


def _member_companies() -> Select[Any]:
    c = BetaMember.c
    return select(c.flag_key, c.company_id, c.max_seats).where(c.revoked_at.is_(None), c.user_id.is_(None))


MEMBER_COMPANIES = _member_companies()
"""Flag, company and seats of all memberships of companies. No flag is asked for, as an index holds these rows alone."""


def kinds_of_others(keys: Collection[str], now: datetime) -> Select[Any]:
    """Select of these flags the columns of `PeopleKind` of which there is anyone, companies that are members aside."""
    found = [
        select(literal(key), literal(int(is_exclusion)), literal(int(is_company))).where(
            exists().where(model.c.flag_key == key, _is_live(model.c, now), model.c.user_id.is_(None) == is_company)
        )
        for key in sorted(keys)
        for model, is_exclusion, is_company in OTHERS
    ]
    return select(union_all(*found).subquery())


def count_alike(deciding: Deciding, without: Collection[int], now: datetime) -> Select[Any]:
    """Select one user of each kind, a value of each column, what they have in common, and how many users they are.

    The user is a company id and a user id, of no two kinds the same where ids decide. The users `without` are not
    counted: those of these companies.
    """
    users = _active_users(deciding, without, now)
    common = _common(users)
    values = [func.min(users.c[f"value_{index}"]) for index in range(len(deciding.columns))]
    first = (func.min(users.c.company_id), func.min(users.c.id))
    return select(*first, *values, *common, func.count()).group_by(*common)


def users_alike(
    deciding: Deciding, without: Collection[int], now: datetime, common: Sequence[Sequence[Any]], limit: int
) -> Select[Any]:
    """Select company and id of the first users who have one of these in `common`, in the order of both."""
    users = _active_users(deciding, without, now)
    is_alike = tuple_(*_common(users)).in_(list(map(tuple, common)))
    order = (users.c.company_id, users.c.id)
    return select(*order).where(is_alike).order_by(*order).limit(limit)


def _common(users: Subquery) -> list[ColumnElement[Any]]:
    return [column for column in users.c if column.name.startswith("common_")]


def _active_users(deciding: Deciding, without: Collection[int], now: datetime) -> Subquery:
    c, source = User.c, User.table.join(Company.table, Company.c.id == User.c.company_id)
    kinds = []
    for kind in deciding.kinds:
        people = (BetaExclusion if kind.is_exclusion else BetaMember).table.alias()
        source = source.outerjoin(people, and_(*_is_of_user(people.c, kind, now)))
        kinds.append(people.c.id.is_not(None))
    columns = zip(deciding.columns, deciding.instants, strict=True)
    common = [
        *(_as_number(each) for each in (IS_USABLE, *kinds)),
        *(_position(column, instants) if instants else column for column, instants in columns),
        *(case((column.in_(sorted(ids)), column), else_=0) for column, ids in _named(deciding) if ids),
        *([c.company_id] if deciding.is_by_company else []),
    ]
    values = [column.label(f"value_{index}") for index, column in enumerate(deciding.columns)]
    labelled = [column.label(f"common_{index}") for index, column in enumerate(common)]
    active = select(c.company_id, c.id, *values, *labelled).select_from(source).where(c.is_active)
    return (active.where(c.company_id.not_in(sorted(without))) if without else active).subquery("users")


def _named(deciding: Deciding) -> Sequence[tuple[ColumnElement[int], Collection[int]]]:
    return (User.c.company_id, deciding.company_ids), (User.c.id, deciding.user_ids)


def _is_of_user(c: Any, kind: PeopleKind, now: datetime) -> list[ColumnElement[bool]]:
    is_user = c.user_id.is_(None) if kind.is_company else c.user_id == User.c.id
    return [c.company_id == User.c.company_id, c.flag_key == kind.flag_key, is_user, _is_live(c, now)]


def _is_live(c: Any, now: datetime) -> ColumnElement[bool]:
    is_live: ColumnElement[bool] = c.lifted_at.is_(None) if "lifted_at" in c else is_present(c, now)
    return is_live


def _as_number(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return case((condition, 1), else_=0)


def _position(column: ColumnElement[Any], instants: Sequence[datetime]) -> ColumnElement[int]:
    """Return how a time compares with each of the instants: a number that increases with each of them."""
    steps = (step for instant in instants for step in (column >= instant, column > instant))
    total: ColumnElement[int] = cast(0, Integer)
    for step in steps:
        total += _as_number(step)
    return total
