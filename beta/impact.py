"""Preview of a change: who would gain or lose access to its flag and to flags that depend on it.

The flags are evaluated for every active user, before and after the change.
"""

from collections.abc import AsyncIterator, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

from beta.change_plan import EarlierChange, check_subjects, companies_of, plan_change_of, with_earlier
from beta.flag_ops import required_flags
from beta.membership_ops import is_inactive
from beta.needed_people import needed_people
from beta.op_base import ChangeContext, Op
from beta.rule_ops import PutSegment
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
BATCH_SIZE = 1_000


class AffectedUser(NamedTuple):
    """A user, with their company."""

    user: User
    company: Company


class DependentImpact(NamedTuple):
    """Numbers of users who would gain and lose a feature whose flag depends on the changed flag or segment."""

    flag_key: str
    title: str
    gains: int
    losses: int


class Impact(NamedTuple):
    """Numbers of users who would gain and lose access, the first 100 of each, and whether the change widens.

    A change may widen although no user gains access today. `dependents`: other flags that it would affect.
    """

    gains: int
    losses: int
    gaining: Sequence[AffectedUser]
    losing: Sequence[AffectedUser]
    widens: bool
    dependents: Sequence[DependentImpact] = ()


@dataclass
class _Tally:
    """Users who would gain and lose one flag."""

    gains: int = 0
    losses: int = 0
    gaining: list[AffectedUser] = field(default_factory=list)
    losing: list[AffectedUser] = field(default_factory=list)

    def count(self, user: AffectedUser, *, was_open: bool, would_be_open: bool) -> None:
        """Count a user, and keep the first hundred."""
        if would_be_open and not was_open:
            self.gains += 1
            self.gaining += [user] if self.gains <= MAX_SHOWN_USERS else []
        elif was_open and not would_be_open:
            self.losses += 1
            self.losing += [user] if self.losses <= MAX_SHOWN_USERS else []


async def compute_impact(
    platform: Platform, key: str, ops: Sequence[Op], earlier: Sequence[EarlierChange] = ()
) -> Impact:
    """Compute the effect of changes to a flag, after earlier ones, without writing.

    Raise `ChangeError` if they are invalid.
    """
    await check_subjects(platform, ops)
    companies = companies_of(ops)
    emails = (await needed_people(platform, ops)).emails
    context = ChangeContext(platform.now, "", "", {}, emails)
    flags = with_earlier(BetaState(await read_flags(platform)), earlier, context).flags
    keys = affected_flags(flags, key, ops)
    beta = await read_beta(platform, {required for each in keys for required in required_flags(flags, each)}, companies)
    plan = plan_change_of(with_earlier(beta, earlier, context), key, ops, context)
    evaluators = FlagEvaluator(plan.before, keys, platform.now), FlagEvaluator(plan.after, keys, platform.now)
    tallies = {each: _Tally() for each in keys}
    async for user, rank in iterate_active_users(platform, companies):
        before, after = (evaluator.open_keys(user, rank) for evaluator in evaluators)
        for each in before ^ after:
            tallies[each].count(user, was_open=each in before, would_be_open=each in after)
    own = tallies.pop(key)
    return Impact(own.gains, own.losses, own.gaining, own.losing, plan.widens, _dependents(flags, tallies))


def affected_flags(flags: FlagSet, key: str, ops: Sequence[Op]) -> frozenset[str]:
    """Return the keys of the changed flag and of all flags whose access may depend on it or on a changed segment."""
    names = {op.name for op in ops if isinstance(op, PutSegment)}
    segment_ids = {segment.id for segment in flags.segments if segment.name in names}
    users = (rule.flag_key for rule in flags.rules if segment_ids & set(rule.strategy.get("segments", ())))
    changed = {key, *users}
    return frozenset(flag.key for flag in flags.flags if required_flags(flags, flag.key) & changed) | {key}


def _dependents(flags: FlagSet, tallies: Mapping[str, _Tally]) -> list[DependentImpact]:
    titles = {flag.key: flag.title for flag in flags.flags}
    affected = [(key, tally) for key, tally in sorted(tallies.items()) if tally.gains or tally.losses]
    return [DependentImpact(key, titles[key], tally.gains, tally.losses) for key, tally in affected]


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


class FlagEvaluator:
    """Evaluates flags in one state of the beta."""

    def __init__(self, beta: BetaState, keys: Collection[str], now: datetime) -> None:
        """Evaluate these flags at `now`; `beta` holds the people of them and of those that they require."""
        self.keys, self.now = keys, now
        self.compiled: CompiledFlags = compile_flags(beta.flags)
        self.members = _by_company(row for row in beta.members if not is_inactive(row, now))
        self.exclusions = _by_company(row for row in beta.exclusions if row.lifted_at is None)

    def open_keys(self, affected_user: AffectedUser, rank: int) -> set[str]:
        """Return the keys of the flags that are on for the user, who has that rank in their company."""
        context = context_for_user(*affected_user, self._participation(affected_user.user, rank))
        return {key for key in self.keys if evaluate(self.compiled, key, context, self.now).is_enabled}

    def is_member(self, affected_user: AffectedUser, rank: int, key: str) -> bool:
        """Return whether the user is a member of the flag, alone or by their company within its seats."""
        memberships = self._participation(affected_user.user, rank).memberships
        return any(membership.flag_key == key for membership in memberships)

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
