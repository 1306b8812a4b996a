"""Who would gain and who would lose a feature by a change, before it is done: the very change, asked for everybody."""

from collections.abc import AsyncIterator, Collection, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from beta.change_plan import check_subjects, companies_of, plan_change_of
from beta.membership_ops import is_inactive
from beta.op_base import ChangeContext, Op
from db.flags.beta_state import BetaState, read_beta
from db.flags.flag_set import FlagSet, read_flags
from db.flags.participation import Exclusion, Membership, Participation
from db.flags.platform import Platform
from db.flags.statements import active_users_after
from db.identity import COMPANIES
from db.models import Company, SubjectKind, User
from flags.compiler import CompiledFlags, compile_flags
from flags.evaluation import evaluate
from flags.evaluation_context import context_for_user

MAX_SHOWN_USERS = 100
BATCH = 1_000


class AffectedUser(NamedTuple):
    """A user, with their company."""

    user: User
    company: Company


class Impact(NamedTuple):
    """How many users would gain and lose the feature, the first hundred of each, and whether the change widens.

    A change may widen though nobody gains by it today.
    """

    gains: int
    losses: int
    gaining: Sequence[AffectedUser]
    losing: Sequence[AffectedUser]
    widens: bool


async def compute_impact(platform: Platform, key: str, ops: Sequence[Op]) -> Impact:
    """What changes of a flag would do; nothing is written. `NotDone` where they cannot be done."""
    await check_subjects(platform, ops)
    companies = companies_of(ops)
    beta = await read_beta(platform, required_flags(await read_flags(platform), key), companies)
    planned = plan_change_of(beta, key, ops, ChangeContext(platform.now, "", "", {}))
    sides = [_Side(each, key, platform.now) for each in (planned.before, planned.after)]
    gaining, losing = list[AffectedUser](), list[AffectedUser]()
    gains = losses = 0
    async for somebody, place in iterate_active_users(platform, companies):
        was, would_be = (side.is_open_to(somebody, place) for side in sides)
        if would_be and not was:
            gains += 1
            gaining += [somebody] if gains <= MAX_SHOWN_USERS else []
        elif was and not would_be:
            losses += 1
            losing += [somebody] if losses <= MAX_SHOWN_USERS else []
    return Impact(gains, losses, gaining, losing, planned.widens)


def required_flags(flags: FlagSet, key: str) -> frozenset[str]:
    """A flag and every flag that it requires, however indirectly."""
    found, waiting = {key}, [key]
    while waiting:
        here = waiting.pop()
        further = {each.parent_key for each in flags.requirements if each.flag_key == here} - found
        found |= further
        waiting += further
    return frozenset(found)


async def iterate_active_users(
    platform: Platform, companies: Collection[int] | None
) -> AsyncIterator[tuple[AffectedUser, int]]:
    """Every active user of these companies, or of all, with their place among the active users of their company."""
    last, place = (0, 0), 0
    while users := await platform.all(active_users_after(*last, BATCH, companies)):
        known = await _companies(platform, {user.company_id for user in users})
        for user in users:
            place = place + 1 if user.company_id == last[0] else 1
            last = (user.company_id, user.id)
            yield AffectedUser(user, known[user.company_id]), place


async def _companies(platform: Platform, ids: Collection[int]) -> Mapping[int, Company]:
    return {company.id: company for company in await platform.all(COMPANIES, ids=sorted(ids))}


class _Side:
    """A beta in which it can be asked for anybody whether a feature is open to them."""

    def __init__(self, beta: BetaState, key: str, now: datetime) -> None:
        self.key, self.now = key, now
        self.compiled: CompiledFlags = compile_flags(beta.flags)
        self.members = _by_company(each for each in beta.members if not is_inactive(each, now))
        self.exclusions = _by_company(each for each in beta.exclusions if each.lifted_at is None)

    def is_open_to(self, somebody: AffectedUser, place: int) -> bool:
        """Whether it is on for them."""
        asking = context_for_user(*somebody, self._participation(somebody.user, place))
        return evaluate(self.compiled, self.key, asking, self.now).is_enabled

    def _participation(self, user: User, place: int) -> Participation:
        """The same that `db.flags.people` reads of somebody who is there already."""
        memberships = (
            Membership(row.flag_key, _kind(row), is_live=True)
            for row in _about(self.members, user)
            if row.max_seats is None or place <= row.max_seats
        )
        exclusions = (Exclusion(row.flag_key, _kind(row)) for row in _about(self.exclusions, user))
        return Participation(frozenset(memberships), frozenset(exclusions))


def _by_company(rows: Iterator[Any]) -> dict[int, list[Any]]:
    grouped: dict[int, list[Any]] = {}
    for row in rows:
        grouped.setdefault(row.company_id, []).append(row)
    return grouped


def _about(grouped: Mapping[int, Sequence[Any]], user: User) -> list[Any]:
    return [row for row in grouped.get(user.company_id, ()) if row.user_id in (None, user.id)]


def _kind(row: Any) -> SubjectKind:
    return SubjectKind.COMPANY if row.user_id is None else SubjectKind.USER
