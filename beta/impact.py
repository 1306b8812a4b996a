"""Preview of a change: which users would gain or lose access, by evaluating the flag for every active user."""

from collections.abc import AsyncIterator, Collection, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from beta.change_plan import check_subjects, companies_of, plan_change_of
from beta.flag_ops import required_flags
from beta.membership_ops import is_inactive
from beta.op_base import ChangeContext, Op
from db.flags.beta_state import BetaState, read_beta
from db.flags.flag_set import read_flags
from db.flags.participation import Exclusion, Membership, Participation
from db.flags.platform import Platform
from db.flags.statements import active_users_after
from db.identity import COMPANIES
from db.models import Company, SubjectKind, User
from flags.compiler import CompiledFlags, compile_flags
from flags.evaluation import evaluate
from flags.evaluation_context import context_for_user

MAX_SHOWN_USERS = 100
BATCH_SIZE = 1_000


class AffectedUser(NamedTuple):
    """A user, with their company."""

    user: User
    company: Company


class Impact(NamedTuple):
    """Numbers of users who would gain and lose access, the first 100 of each, and whether the change widens.

    A change may widen although no user gains access today.
    """

    gains: int
    losses: int
    gaining: Sequence[AffectedUser]
    losing: Sequence[AffectedUser]
    widens: bool


async def compute_impact(platform: Platform, key: str, ops: Sequence[Op]) -> Impact:
    """Compute the effect of changes to a flag without writing. Raise `ChangeError` if they are invalid."""
    await check_subjects(platform, ops)
    companies = companies_of(ops)
    beta = await read_beta(platform, required_flags(await read_flags(platform), key), companies)
    plan = plan_change_of(beta, key, ops, ChangeContext(platform.now, "", "", {}))
    evaluator_before = _Evaluator(plan.before, key, platform.now)
    evaluator_after = _Evaluator(plan.after, key, platform.now)
    gaining, losing = list[AffectedUser](), list[AffectedUser]()
    gains = losses = 0
    async for affected_user, rank in iterate_active_users(platform, companies):
        was_open = evaluator_before.is_open_to(affected_user, rank)
        would_be_open = evaluator_after.is_open_to(affected_user, rank)
        if would_be_open and not was_open:
            gains += 1
            if gains <= MAX_SHOWN_USERS:
                gaining.append(affected_user)
        elif was_open and not would_be_open:
            losses += 1
            if losses <= MAX_SHOWN_USERS:
                losing.append(affected_user)
    return Impact(gains, losses, gaining, losing, plan.widens)


async def iterate_active_users(
    platform: Platform, companies: Collection[int] | None
) -> AsyncIterator[tuple[AffectedUser, int]]:
    """Yield the active users of these companies, or of all, with their rank in their company, from 1."""
    last, rank = (0, 0), 0
    while users := await platform.all(active_users_after(*last, BATCH_SIZE, companies)):
        companies_by_id = await _companies(platform, {user.company_id for user in users})
        for user in users:
            rank = rank + 1 if user.company_id == last[0] else 1
            last = (user.company_id, user.id)
            yield AffectedUser(user, companies_by_id[user.company_id]), rank


async def _companies(platform: Platform, ids: Collection[int]) -> Mapping[int, Company]:
    return {company.id: company for company in await platform.all(COMPANIES, ids=sorted(ids))}


class _Evaluator:
    """Evaluates a flag in one state of the beta."""

    def __init__(self, beta: BetaState, key: str, now: datetime) -> None:
        self.key, self.now = key, now
        self.compiled: CompiledFlags = compile_flags(beta.flags)
        self.members = _by_company(row for row in beta.members if not is_inactive(row, now))
        self.exclusions = _by_company(row for row in beta.exclusions if row.lifted_at is None)

    def is_open_to(self, affected_user: AffectedUser, rank: int) -> bool:
        """Whether the flag is on for the user, who has that rank in their company."""
        evaluation_context = context_for_user(*affected_user, self._participation(affected_user.user, rank))
        return evaluate(self.compiled, self.key, evaluation_context, self.now).is_enabled

    def _participation(self, user: User, rank: int) -> Participation:
        """Return what `db.flags.participation` reads of a user from the database."""
        memberships = (
            Membership(row.flag_key, _subject_kind(row), is_live=True)
            for row in _rows_about(self.members, user)
            if row.max_seats is None or rank <= row.max_seats
        )
        exclusions = (Exclusion(row.flag_key, _subject_kind(row)) for row in _rows_about(self.exclusions, user))
        return Participation(frozenset(memberships), frozenset(exclusions))


def _by_company(rows: Iterator[Any]) -> dict[int, list[Any]]:
    grouped: dict[int, list[Any]] = {}
    for row in rows:
        grouped.setdefault(row.company_id, []).append(row)
    return grouped


def _rows_about(grouped: Mapping[int, Sequence[Any]], user: User) -> list[Any]:
    return [row for row in grouped.get(user.company_id, ()) if row.user_id in (None, user.id)]


def _subject_kind(row: Any) -> SubjectKind:
    return SubjectKind.COMPANY if row.user_id is None else SubjectKind.USER
