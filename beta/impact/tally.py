"""Users counted for whom a change would open or close flags: one by one, and in groups of those who are alike."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from beta.impact.alike_users import AlikeUsers
from beta.impact.audience import FlagEvaluator, iterate_users
from db.flags.platform import Platform
from flags.traits import Traits

MAX_SHOWN_USERS = 100


@dataclass
class Tally:
    """Users who would gain and lose one flag: how many, company and id of the first of them, and those in groups."""

    gains: int = 0
    losses: int = 0
    gaining: list[tuple[int, int]] = field(default_factory=list)
    losing: list[tuple[int, int]] = field(default_factory=list)
    gaining_groups: list[AlikeUsers] = field(default_factory=list)
    losing_groups: list[AlikeUsers] = field(default_factory=list)

    def count(self, company_id: int, user_id: int, *, would_be_open: bool) -> None:
        """Count a user."""
        self._add(1, would_be_open=would_be_open)
        found = self.gaining if would_be_open else self.losing
        if len(found) < MAX_SHOWN_USERS:
            found.append((company_id, user_id))

    def count_group(self, group: AlikeUsers, *, would_be_open: bool) -> None:
        """Count users who are alike."""
        self._add(group.count, would_be_open=would_be_open)
        (self.gaining_groups if would_be_open else self.losing_groups).append(group)

    def _add(self, count: int, *, would_be_open: bool) -> None:
        self.gains += count if would_be_open else 0
        self.losses += 0 if would_be_open else count


@dataclass(frozen=True)
class TallyOfChange:
    """Counts users whose flags differ `before` and `after` a change, in a tally for each flag."""

    before: FlagEvaluator
    after: FlagEvaluator
    tallies: Mapping[str, Tally]

    async def count_one_by_one(self, platform: Platform, traits: Traits, companies: Collection[int] | None) -> None:
        """Count the users of these companies, or of all."""
        has_same_people = self.after.people is self.before.people
        async for user in iterate_users(platform, traits, companies):
            participation = self.before.people.of(user)
            was_open = self.before.open_keys(user, participation)
            would_be_open = self.after.open_keys(user, participation if has_same_people else None)
            for key in was_open ^ would_be_open:
                self.tallies[key].count(user.company_id, user.id, would_be_open=key in would_be_open)

    def count_groups(self, traits: Traits, groups: Iterable[AlikeUsers]) -> None:
        """Count users who are alike."""
        for group in groups:
            user = group.user._replace(traits=traits.deciding(group.user.traits))
            was_open, would_be_open = (each.open_keys(user, group.participation) for each in (self.before, self.after))
            for key in was_open ^ would_be_open:
                self.tallies[key].count_group(group, would_be_open=key in would_be_open)
