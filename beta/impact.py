"""Preview of a change: who would gain or lose access to its flag and to flags that depend on it.

The flags are evaluated before and after the change, for those users alone whom the difference can concern.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

from beta.audience import FlagEvaluator, People, iterate_users, needed_flags, read_people_of_flags, traits_of
from beta.change_plan import ChangePlan, EarlierChange, plan_change
from beta.flag_comparison import compare_flags, is_off_for_everyone
from beta.membership_ops import is_inactive
from beta.op_base import ChangeContext, Op
from beta.widening import compile_or_refuse
from db.flags.audience import users_with_ids
from db.flags.beta_state import BetaState, differences
from db.flags.flag_set import FlagSet
from db.flags.platform import Platform
from db.identity import COMPANIES
from db.models import BetaExclusion, BetaMember, Company, User
from flags.compiler import CompiledFlags

MAX_SHOWN_USERS = 100


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


class Concerned(NamedTuple):
    """The flags that a change may open or close for a user, and the companies of these users; None for all."""

    keys: frozenset[str]
    companies: frozenset[int] | None


@dataclass
class _Tally:
    """Users who would gain and lose one flag: how many, and the ids of the first hundred."""

    gains: int = 0
    losses: int = 0
    gaining: list[int] = field(default_factory=list)
    losing: list[int] = field(default_factory=list)

    def count(self, user_id: int, *, would_be_open: bool) -> None:
        """Count a user."""
        if would_be_open:
            self.gains += 1
            self.gaining += [user_id] if self.gains <= MAX_SHOWN_USERS else []
        else:
            self.losses += 1
            self.losing += [user_id] if self.losses <= MAX_SHOWN_USERS else []


async def compute_impact(
    platform: Platform, key: str, ops: Sequence[Op], earlier: Sequence[EarlierChange] = ()
) -> Impact:
    """Compute the effect of changes to a flag, after earlier ones, without writing.

    Raise `ChangeError` if they are invalid.
    """
    plan = await plan_change(platform, key, ops, ChangeContext(platform.now, "", "", {}), earlier)
    before, after = compile_or_refuse(plan.before), compile_or_refuse(plan.after)
    concerned = concerned_by(plan, before, after)
    tallies = {each: _Tally() for each in {key, *concerned.keys}}
    if concerned.keys:
        await _count(platform, plan, (before, after), concerned, tallies)
    own = tallies.pop(key)
    gaining, losing = await _users(platform, own.gaining), await _users(platform, own.losing)
    return Impact(own.gains, own.losses, gaining, losing, plan.widens, _dependents(plan.before.flags, tallies))


def concerned_by(plan: ChangePlan, before: CompiledFlags, after: CompiledFlags) -> Concerned:
    """Return which flags, of which companies' users, a change may open or close."""
    models = (BetaMember, BetaExclusion)
    people = [row for row in differences(plan.before, plan.after) if row.model in models]
    is_limited = not _different_keys(plan, before, after, ())
    keys = _different_keys(plan, before, after, {plan.key} if people else ())
    return Concerned(keys, frozenset(row.after.company_id for row in people) if is_limited else None)


def _different_keys(
    plan: ChangePlan, before: CompiledFlags, after: CompiledFlags, changed_people_keys: Collection[str]
) -> frozenset[str]:
    compared = compare_flags(before, after, plan.after, plan.context.now, changed_people_keys)
    different = {key for key, comparison in compared.items() if comparison.is_different}
    archived = before.flags.keys() - after.flags.keys()
    off = {key for key in different if all(is_off_for_everyone(flags.flags.get(key)) for flags in (before, after))}
    return frozenset(different | archived) - off


async def _count(
    platform: Platform,
    plan: ChangePlan,
    compiled: tuple[CompiledFlags, CompiledFlags],
    concerned: Concerned,
    tallies: Mapping[str, _Tally],
) -> None:
    needed = needed_flags(plan.before.flags, concerned.keys) | needed_flags(plan.after.flags, concerned.keys)
    people = await _people_before_and_after(platform, plan, needed, concerned.companies)
    before, after = (
        FlagEvaluator(flags, those, concerned.keys, platform.now) for flags, those in zip(compiled, people, strict=True)
    )
    async for user in iterate_users(platform, traits_of(compiled, needed), concerned.companies):
        participation = before.people.of(user)
        was_open = before.open_keys(user, participation)
        would_be_open = after.open_keys(user, participation if after.people is before.people else None)
        for key in was_open ^ would_be_open:
            tallies[key].count(user.id, would_be_open=key in would_be_open)


async def _people_before_and_after(
    platform: Platform, plan: ChangePlan, keys: Collection[str], companies: Collection[int] | None
) -> tuple[People, People]:
    """Return all people of these flags: those whom the plan holds as it has them, the others as they are stored."""
    members, exclusions = await read_people_of_flags(platform, keys, companies)
    rows: list[Any] = [*plan.before.members, *plan.before.exclusions]
    planned = {row.id for row in rows}
    others = ([row for row in members if row.id not in planned], [row for row in exclusions if row.id not in planned])
    before = _with_planned(plan.before, *others, platform.now)
    if (plan.after.members, plan.after.exclusions) == (plan.before.members, plan.before.exclusions):
        return before, before
    return before, _with_planned(plan.after, *others, platform.now)


def _with_planned(beta: BetaState, members: Sequence[Any], exclusions: Sequence[Any], now: datetime) -> People:
    present = (row for row in beta.members if not is_inactive(row, now))
    live = (row for row in beta.exclusions if row.lifted_at is None)
    return People([*members, *present], [*exclusions, *live])


async def _users(platform: Platform, ids: Sequence[int]) -> list[AffectedUser]:
    """Return the users with these ids, in this order."""
    found = await platform.all(users_with_ids(ids)) if ids else []
    companies = await platform.all(COMPANIES, ids=sorted({user.company_id for user in found})) if ids else []
    users, by_id = {user.id: user for user in found}, {company.id: company for company in companies}
    return [AffectedUser(users[id_], by_id[users[id_].company_id]) for id_ in ids]


def _dependents(flags: FlagSet, tallies: Mapping[str, _Tally]) -> list[DependentImpact]:
    titles = {flag.key: flag.title for flag in flags.flags}
    affected = [(key, tally) for key, tally in sorted(tallies.items()) if tally.gains or tally.losses]
    return [DependentImpact(key, titles[key], tally.gains, tally.losses) for key, tally in affected]
