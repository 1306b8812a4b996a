"""Flags evaluated for very many users: only what decides is read of each, and users alike are evaluated once."""

from collections.abc import AsyncIterator, Collection, Hashable, Iterable, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from types import MappingProxyType
from typing import Any, NamedTuple, TypeVar

from beta.ops.flag_ops import required_flags
from db.flags.audience import active_users_after, live_exclusions, present_members
from db.flags.flag_set import FlagSet
from db.flags.participation import Exclusion, Membership, Participation
from db.flags.platform import Platform
from db.models import BetaExclusion, BetaMember, SubjectKind
from flags.compiler import CompiledFlags
from flags.evaluation import evaluate
from flags.evaluation_context import COLUMNS, NO_PARTICIPATION, EvaluationContext, attribute_text
from flags.traits import Traits

BATCH_SIZE = 2_000
MAX_CACHED = 1_000
FlagKeys = frozenset[str]


class AudienceUser(NamedTuple):
    """A user, with their number among the active users of the company, from 1, and what rules can tell of them."""

    company_id: int
    id: int
    number: int
    is_usable: bool
    attributes: Mapping[str, Any]
    traits: tuple[Hashable, ...]


def needed_flags(flags: FlagSet, keys: Collection[str]) -> FlagKeys:
    """Return these flags and all that they require."""
    return frozenset().union(*(required_flags(flags, key) for key in keys))


def traits_of(compiled: Iterable[CompiledFlags], keys: Collection[str]) -> Traits:
    """Return what the rules of these flags can tell of users."""
    return Traits(rule for flags in compiled for key in keys if key in flags.flags for rule in flags.flags[key].rules)


async def iterate_users(
    platform: Platform, traits: Traits, companies: Collection[int] | None
) -> AsyncIterator[AudienceUser]:
    """Yield the active users of these companies, or of all, company by company, the oldest user first."""
    async for row in iterate_rows(platform, traits.attributes, companies):
        yield AudienceUser(*row, traits.of(row.company_id, row.id, list(row.attributes.values())))


class UserRow(NamedTuple):
    """A user, with their number among the active users of the company, from 1, and some attributes."""

    company_id: int
    id: int
    number: int
    is_usable: bool
    attributes: Mapping[str, Any]


async def iterate_rows(
    platform: Platform, names: Sequence[str], companies: Collection[int] | None
) -> AsyncIterator[UserRow]:
    """Yield the users of `iterate_users` with these attributes, and nothing of rules."""
    columns = [COLUMNS[name] for name in names]
    last, number = (0, 0), 0
    is_end = False
    while not is_end:
        rows = await platform.tuples(active_users_after(last, BATCH_SIZE, columns, companies))
        is_end = len(rows) < BATCH_SIZE
        for company_id, user_id, is_usable, *values in rows:
            number = number + 1 if company_id == last[0] else 1
            last = (company_id, user_id)
            yield UserRow(company_id, user_id, number, bool(is_usable), dict(zip(names, values, strict=True)))


class MemberRow(NamedTuple):
    """A present membership; no user stands for the company. Rows of `BetaMember` have these attributes, too."""

    id: int
    company_id: int
    user_id: int | None
    flag_key: str
    max_seats: int | None


class ExclusionRow(NamedTuple):
    """An exclusion in force, as above."""

    id: int
    company_id: int
    user_id: int | None
    flag_key: str


PersonRow = TypeVar("PersonRow", MemberRow | BetaMember, ExclusionRow | BetaExclusion)


class People:
    """The present memberships and exclusions of some flags, by company and user; no user stands for the company."""

    def __init__(
        self, members: Iterable[MemberRow | BetaMember], exclusions: Iterable[ExclusionRow | BetaExclusion]
    ) -> None:
        self._members, self._exclusions = _by_subject(members), _by_subject(exclusions)

    def of(self, user: AudienceUser) -> Participation:
        """Return what `db.flags.participation` reads of a user from the database."""
        subjects = ((user.company_id, user.id), (user.company_id, None))
        members = [row for subject in subjects for row in self._members.get(subject, ())]
        exclusions = [row for subject in subjects for row in self._exclusions.get(subject, ())]
        if not members and not exclusions:
            return NO_PARTICIPATION
        seated = (row for row in members if row.max_seats is None or user.number <= row.max_seats)
        return participation_of(frozenset(map(_place, seated)), frozenset(map(_place, exclusions)))


async def read_people_of_flags(
    platform: Platform, keys: Collection[str], companies: Collection[int] | None
) -> tuple[list[MemberRow], list[ExclusionRow]]:
    """Return the present memberships and the exclusions of these flags, in these companies or in all."""
    members = await platform.tuples(present_members(keys, platform.now, companies))
    exclusions = await platform.tuples(live_exclusions(keys, companies))
    return [MemberRow(*row) for row in members], [ExclusionRow(*row) for row in exclusions]


def _by_subject(rows: Iterable[PersonRow]) -> dict[tuple[int, int | None], list[PersonRow]]:
    grouped: dict[tuple[int, int | None], list[PersonRow]] = {}
    for row in rows:
        grouped.setdefault((row.company_id, row.user_id), []).append(row)
    return grouped


def _place(row: MemberRow | BetaMember | ExclusionRow | BetaExclusion) -> tuple[str, bool]:
    return row.flag_key, row.user_id is None


@lru_cache(maxsize=MAX_CACHED)
def participation_of(members: frozenset[tuple[str, bool]], exclusions: frozenset[tuple[str, bool]]) -> Participation:
    """Return the participation of members and exclusions, each a flag and whether it is of the whole company."""
    return Participation(
        frozenset(Membership(key, _kind(is_company=each), is_live=True) for key, each in members),
        frozenset(Exclusion(key, _kind(is_company=each)) for key, each in exclusions),
    )


def _kind(*, is_company: bool) -> SubjectKind:
    return SubjectKind.COMPANY if is_company else SubjectKind.USER


class FlagEvaluator:
    """Evaluates flags at one time. Users who differ in nothing that decides are evaluated once."""

    def __init__(self, compiled: CompiledFlags, people: People, keys: Collection[str], now: datetime) -> None:
        """Evaluate the flags with these keys; `people` are those of them and of the flags that they require."""
        self.compiled, self.people, self.keys, self.now = compiled, people, keys, now
        self._open: dict[Hashable, FlagKeys] = {}

    def open_keys(self, user: AudienceUser, participation: Participation | None = None) -> FlagKeys:
        """Return the keys of the flags that are on for a user, whose participation may be known."""
        participation = participation or self.people.of(user)
        alike = (user.is_usable, participation, user.traits)
        if alike not in self._open:
            self._open[alike] = self._evaluate(user, participation)
        return self._open[alike]

    def is_member(self, user: AudienceUser, key: str) -> bool:
        """Return whether a user is a member of a flag, alone or by their company within its seats."""
        return any(membership.flag_key == key for membership in self.people.of(user).memberships)

    def rule_for(self, user: AudienceUser, key: str) -> str | None:
        """Return what decides about a flag for a user, as `Decision.rule` names it."""
        return evaluate(self.compiled, key, _context_of(user, self.people.of(user)), self.now).rule

    def _evaluate(self, user: AudienceUser, participation: Participation) -> FlagKeys:
        context = _context_of(user, participation)
        return frozenset(key for key in self.keys if evaluate(self.compiled, key, context, self.now).is_enabled)


def _context_of(user: AudienceUser, participation: Participation) -> EvaluationContext:
    attributes = {name: attribute_text(value) for name, value in user.attributes.items()}
    return EvaluationContext(user.id, user.company_id, user.is_usable, participation, MappingProxyType(attributes))
