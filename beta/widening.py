"""Whether a change could let anybody in who was out: found by comparing what is compiled (docs/decisions/four-eyes.md#widening).

Whatever is not certain to let in no more than before counts as widening. It is certain only where every way in that
there is afterwards is covered by one that was there before (`auth.beta.covering`); nobody in particular is asked for.
"""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from beta.errors import ChangeError, ChangeErrorCode
from beta.membership_ops import is_inactive, is_pending
from beta.rule_coverage import access_paths, is_at_least_as_strict, is_covered, matches_nobody, still_requires
from db.flags.beta_state import BetaState, RowDifference, differences
from db.models import BetaExclusion, BetaInvitation, BetaMember, FlagStage
from flags.compiler import CompiledFlag, CompiledFlags, FlagCompileError, compile_flags

CLOSED_STAGES = frozenset({FlagStage.DRAFT, FlagStage.RETIRED})
PEOPLE_TABLES = (BetaMember, BetaExclusion, BetaInvitation)


def widens(before: BetaState, after: BetaState, now: datetime) -> bool:
    """Whether somebody could be let in by `after`, now or later, whom `before` would not have let in.

    Both must know the people of every flag that is switched on between them.
    """
    olds, news = _compiled(before, after)
    if olds is None:
        return True
    found = [each for each in differences(before, after) if each.kind in PEOPLE_TABLES]
    opened = {each.after.flag_key for each in found if _lets_in(each, now)}
    if any(not is_off_for_everyone(news.flags.get(key)) for key in opened):
        return True
    comparison = _Comparison(olds, news, after, now, {each.after.flag_key for each in found})
    return any(comparison.is_wider(key) for key in news.flags)


def _compiled(before: BetaState, after: BetaState) -> tuple[CompiledFlags | None, CompiledFlags]:
    """Both, compiled; None for flags that are broken already, which may be mended bit by bit."""
    try:
        olds = compile_flags(before.flags)
    except FlagCompileError:
        return None, CompiledFlags()
    try:
        return olds, olds if before.flags is after.flags else compile_flags(after.flags)
    except FlagCompileError as wrong:
        raise ChangeError(ChangeErrorCode.INVALID, str(wrong)) from wrong


def _lets_in(each: RowDifference, now: datetime) -> bool:
    """Whether a row of people that is another lets somebody in, or lets them stay longer."""
    if each.kind is BetaMember:
        return not is_inactive(each.after, now) and not _is_less(each.before, each.after, now)
    if each.kind is BetaExclusion:
        return each.after.lifted_at is not None
    return is_pending(each.after)


def _is_less(before: BetaMember | None, after: BetaMember, now: datetime) -> bool:
    if before is None or is_inactive(before, now):
        return False
    limits = ((after.expires_at, before.expires_at), (after.max_seats, before.max_seats))
    return all(is_at_least_as_strict(new, old) for new, old in limits)


def is_off_for_everyone(flag: CompiledFlag | None) -> bool:
    """Whether a flag is off for everybody, whoever they are."""
    if flag is None or flag.has_requirement_cycle:
        return True
    return flag.row.killed_at is not None or not flag.row.is_enabled or flag.row.stage in CLOSED_STAGES


def _decided_by(flag: CompiledFlag | None) -> Any:
    return (flag is None, is_off_for_everyone(flag), access_paths(flag) if flag else None)


class _Comparison:
    """Two sets of flags, compared flag by flag; each once, though several others require it."""

    def __init__(
        self, olds: CompiledFlags, news: CompiledFlags, after: BetaState, now: datetime, people: Collection[str]
    ) -> None:
        self.olds, self.news, self.after, self.now, self.people = olds.flags, news.flags, after, now, people
        self.known: dict[str, bool] = {}

    def is_wider(self, key: str) -> bool:
        """Whether a flag could be on for somebody for whom it was off."""
        if key not in self.known:
            self.known[key] = True  # in a circle nothing is certain
            self.known[key] = self._is_wider(self.olds.get(key), self.news.get(key))
        return self.known[key]

    def _is_wider(self, before: CompiledFlag | None, after: CompiledFlag | None) -> bool:
        if after is None or is_off_for_everyone(after):
            return False
        if before is None or is_off_for_everyone(before):
            return (before is not None and before.has_requirement_cycle) or self._has_a_way_in(after)
        is_loose = any(not is_covered(rule, before.rules, self.now) for rule in after.rules)
        is_freed = any(not still_requires(after.requirements, each) for each in before.requirements)
        return is_loose or is_freed or self._is_wider_by_parents(after)

    def _is_wider_by_parents(self, flag: CompiledFlag) -> bool:
        """Whether it could be because a flag opened that it requires, or one is another that must be off for it."""
        wanted = ((each.parent_key, each.is_enabled) for each in flag.requirements)
        return any(self.is_wider(key) if is_on else self._is_another(key) for key, is_on in wanted)

    def _is_another(self, key: str) -> bool:
        """Whether anything at all is another by which a flag is decided; no circle leads here."""
        before, flag = self.olds.get(key), self.news.get(key)
        if key in self.people or _decided_by(before) != _decided_by(flag):
            return True
        return (
            flag is not None
            and not flag.has_requirement_cycle
            and any(self._is_another(each.parent_key) for each in flag.requirements)
        )

    def _has_a_way_in(self, flag: CompiledFlag) -> bool:
        rules = any(not matches_nobody(rule, self.now) for rule in flag.rules)
        members = any(each.flag_key == flag.row.key and not is_inactive(each, self.now) for each in self.after.members)
        invited = any(each.flag_key == flag.row.key and is_pending(each) for each in self.after.invitations)
        return rules or members or invited
