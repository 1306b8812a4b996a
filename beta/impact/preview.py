"""Preview of a change: who would gain or lose access to its flag and to flags that depend on it.

The flags are evaluated before and after the change, for those users alone whom the difference can concern. Users are
counted in the database, and those alike evaluated once; one by one only where their order or the change itself decides.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any, NamedTuple

from beta.changes.plan import ChangePlan, EarlierChange, plan_change
from beta.impact.alike_users import CountedUsers, count_alike_users
from beta.impact.audience import FlagEvaluator, MemberRow, People, needed_flags, read_people_of_flags, traits_of
from beta.impact.flag_comparison import compare_flags, is_off_for_everyone
from beta.impact.tally import MAX_SHOWN_USERS, Tally, TallyOfChange
from beta.impact.widening import compile_or_refuse
from beta.ops.base import ChangeContext, Op
from beta.ops.membership_ops import is_inactive
from db.flags.audience import users_with_ids
from db.flags.beta_state import BetaState, differences
from db.flags.flag_set import FlagSet
from db.flags.kept_by_people import KeptByPeople
from db.flags.platform import Platform
from db.identity import COMPANIES
from db.models import BetaExclusion, BetaMember, Company, User
from flags.compiler import CompiledFlags
from flags.traits import Traits


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


class _Change(NamedTuple):
    """A planned change, its flags before and after it, and whom it concerns; `needed` are all flags that decide."""

    plan: ChangePlan
    compiled: tuple[CompiledFlags, CompiledFlags]
    concerned: Concerned
    needed: frozenset[str]

    @property
    def traits(self) -> Traits:
        """What the rules of these flags can tell of users."""
        return traits_of(self.compiled, self.needed)

    @property
    def companies_of_people(self) -> frozenset[int]:
        """The companies of the people whom the plan holds: for their users, more decides than is in the database."""
        betas = (self.plan.before, self.plan.after)
        people: list[Any] = [row for beta in betas for row in (*beta.members, *beta.exclusions)]
        return frozenset(row.company_id for row in people)


async def compute_impact(
    platform: Platform,
    key: str,
    ops: Sequence[Op],
    earlier: Sequence[EarlierChange] = (),
    kept: KeptByPeople | None = None,
) -> Impact:
    """Compute the effect of changes to a flag, after earlier ones, without writing.

    `kept`: counts of users that the process keeps. Raise `ChangeError` if the changes are invalid.
    """
    plan = await plan_change(platform, key, ops, ChangeContext(platform.now, "", "", {}), earlier)
    before, after = compile_or_refuse(plan.before), compile_or_refuse(plan.after)
    concerned = concerned_by(plan, before, after)
    tallies = {each: Tally() for each in {key, *concerned.keys}}
    if concerned.keys:
        needed = needed_flags(plan.before.flags, concerned.keys) | needed_flags(plan.after.flags, concerned.keys)
        change = _Change(plan, (before, after), concerned, needed)
        counted = await _count(platform, kept or KeptByPeople(), change, tallies)
        await _name_first(platform, counted, tallies[key])
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
    platform: Platform, kept: KeptByPeople, change: _Change, tallies: Mapping[str, Tally]
) -> CountedUsers | None:
    """Count all users, and return those who were counted in groups."""
    traits, companies = change.traits, change.concerned.companies
    if companies is not None or not traits.are_in_database:
        tally = await _tally_of(platform, change, tallies, companies)
        await tally.count_one_by_one(platform, traits, companies)
        return None
    needed, planned = change.needed, change.companies_of_people
    count = partial(count_alike_users, platform, traits, needed, planned)
    counted = await kept.get(platform, (traits.key, needed, planned), needed, count)
    tally = await _tally_of(platform, change, tallies, counted.without)
    if counted.without:
        await tally.count_one_by_one(platform, traits, counted.without)
    tally.count_groups(traits, counted.groups)
    return counted


async def _tally_of(
    platform: Platform, change: _Change, tallies: Mapping[str, Tally], companies: Collection[int] | None
) -> TallyOfChange:
    """Return what counts users, with the people of these companies, or of all."""
    people = await people_before_and_after(platform, change.plan, change.needed, companies)
    before, after = (
        FlagEvaluator(flags, those, change.concerned.keys, platform.now)
        for flags, those in zip(change.compiled, people, strict=True)
    )
    return TallyOfChange(before, after, tallies)


async def _name_first(platform: Platform, counted: CountedUsers | None, tally: Tally) -> None:
    """Complete the first users who would gain and lose the flag by those in groups."""
    if counted is not None:
        gaining = await counted.first(platform, tally.gaining_groups, MAX_SHOWN_USERS)
        losing = await counted.first(platform, tally.losing_groups, MAX_SHOWN_USERS)
        tally.gaining = sorted([*tally.gaining, *gaining])[:MAX_SHOWN_USERS]
        tally.losing = sorted([*tally.losing, *losing])[:MAX_SHOWN_USERS]


async def people_before_and_after(
    platform: Platform,
    plan: ChangePlan,
    keys: Collection[str],
    companies: Collection[int] | None,
    more: Sequence[MemberRow] = (),
) -> tuple[People, People]:
    """Return all people of these flags: those whom the plan holds as it has them, the others as they are stored.

    `more`: members to count before and after, too.
    """
    members, exclusions = await read_people_of_flags(platform, keys, companies)
    members += more
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


async def _users(platform: Platform, found_users: Sequence[tuple[int, int]]) -> list[AffectedUser]:
    """Return the users with these companies and ids, in this order."""
    ids = [user_id for _, user_id in found_users]
    found = await platform.all(users_with_ids(ids)) if ids else []
    companies = await platform.all(COMPANIES, ids=sorted({user.company_id for user in found})) if ids else []
    users, by_id = {user.id: user for user in found}, {company.id: company for company in companies}
    return [AffectedUser(users[id_], by_id[users[id_].company_id]) for id_ in ids]


def _dependents(flags: FlagSet, tallies: Mapping[str, Tally]) -> list[DependentImpact]:
    titles = {flag.key: flag.title for flag in flags.flags}
    affected = [(key, tally) for key, tally in sorted(tallies.items()) if tally.gains or tally.losses]
    return [DependentImpact(key, titles[key], tally.gains, tally.losses) for key, tally in affected]
