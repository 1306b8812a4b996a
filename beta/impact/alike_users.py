"""Users of all companies in groups: those alike in all that decides for whom a flag is on, counted in the database."""

from collections.abc import Collection, Hashable, Sequence
from dataclasses import dataclass, field
from heapq import merge
from itertools import islice, takewhile
from operator import itemgetter
from typing import Any

from beta.impact.audience import AudienceUser, participation_of
from db.flags.alike_users import (
    MEMBER_COMPANIES,
    Deciding,
    PeopleKind,
    count_alike,
    kinds_of_others,
    users_alike,
)
from db.flags.participation import Participation
from db.flags.platform import Platform
from db.ids import MAX_ID
from flags.evaluation_context import COLUMNS
from flags.traits import Traits


@dataclass
class AlikeUsers:
    """A user who stands for `count` users, and what each row of them has in `common`.

    If each company decides alone, it is the last value, and the rows have its order.
    """

    user: AudienceUser
    participation: Participation
    count: int = 0
    common: list[tuple[Any, ...]] = field(default_factory=list)


@dataclass(frozen=True)
class CountedUsers:
    """All active users but those of the companies `without`, in groups."""

    groups: Sequence[AlikeUsers]
    deciding: Deciding
    without: Collection[int]

    async def first(self, platform: Platform, groups: Sequence[AlikeUsers], limit: int) -> list[tuple[int, int]]:
        """Return company and id of the first users of these groups, in the order of both."""
        if not groups:
            return []
        common = [each for group in groups for each in group.common]
        if self.deciding.is_by_company:
            common = _of_first_companies(groups, limit)
        found = await platform.tuples(users_alike(self.deciding, self.without, platform.now, common, limit))
        return [(company_id, user_id) for company_id, user_id in found]


def _of_first_companies(groups: Sequence[AlikeUsers], count: int) -> list[tuple[Any, ...]]:
    """Return what rows of the first companies have in common, so many that they have `count` users, if there are."""
    company = itemgetter(-1)
    in_order = merge(*(group.common for group in groups), key=company)
    first = list(islice(in_order, count))
    return [*first, *takewhile(lambda each: company(each) == company(first[-1]), in_order)]


async def count_alike_users(
    platform: Platform, traits: Traits, keys: Collection[str], planned: Collection[int]
) -> CountedUsers:
    """Count users by what the rules with these traits, and the people of these flags, can tell of them.

    Users of the `planned` companies, and of those with a number of seats, are not counted.
    """
    members = await platform.tuples(MEMBER_COMPANIES)
    seated = {company_id for key, company_id, max_seats in members if key in keys and max_seats is not None}
    without = seated.union(planned)
    kinds = await _kinds_of_people(platform, keys, {key for key, *_ in members})
    columns = [COLUMNS[name] for name in traits.attributes]
    companies, users = ([row_id for row_id in map(int, ids) if row_id <= MAX_ID] for ids in traits.named)
    deciding = Deciding(columns, traits.instants, companies, users, traits.is_by_company, kinds)
    rows = await platform.tuples(count_alike(deciding, without, platform.now))
    return CountedUsers(_grouped(rows, traits, kinds), deciding, without)


async def _kinds_of_people(
    platform: Platform, keys: Collection[str], company_keys: Collection[str]
) -> list[PeopleKind]:
    """Return the kinds of people of these flags; `company_keys`: the flags of which companies are members."""
    others = [PeopleKind(*row) for row in await platform.tuples(kinds_of_others(keys, platform.now))]
    companies = [PeopleKind(key, is_exclusion=False, is_company=True) for key in sorted(keys) if key in company_keys]
    return [*others, *companies]


def _grouped(rows: Sequence[Any], traits: Traits, kinds: Sequence[PeopleKind]) -> list[AlikeUsers]:
    """Return one group for all rows that no rule can distinguish: very many companies have few buckets."""
    groups: dict[Hashable, AlikeUsers] = {}
    first_common = 2 + len(traits.attributes)
    for row in rows:
        company_id, user_id, common = row[0], row[1], tuple(row[first_common:-1])
        user_traits = traits.of(company_id, user_id, row[2:first_common])
        people = common[: len(kinds) + 1]
        group = groups.get((user_traits, people))
        if group is None:
            attributes = dict(zip(traits.attributes, row[2:first_common], strict=True))
            user = AudienceUser(company_id, user_id, 1, bool(people[0]), attributes, user_traits)
            group = groups[user_traits, people] = AlikeUsers(user, _participation(kinds, people[1:]))
        group.count += row[-1]
        group.common.append(common)
    if traits.is_by_company:
        for group in groups.values():
            group.common.sort(key=itemgetter(-1))
    return list(groups.values())


def _participation(kinds: Sequence[PeopleKind], present: Sequence[int]) -> Participation:
    found = [kind for kind, is_present in zip(kinds, present, strict=True) if is_present]
    return participation_of(
        frozenset((kind.flag_key, kind.is_company) for kind in found if not kind.is_exclusion),
        frozenset((kind.flag_key, kind.is_company) for kind in found if kind.is_exclusion),
    )
