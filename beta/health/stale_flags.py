"""Stale flags: open to none or to all for long, or used by no one, so that they can be archived."""

from collections.abc import Collection, Iterator, Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, NamedTuple

from auth.feature_gate import FLAG_OF_GATE
from beta.changes.notices import matches_everyone
from beta.impact.flag_comparison import has_effective_rule, is_off_for_everyone
from db.flags.flag_set import read_flags
from db.flags.last_activity import (
    flags_with_people,
    last_changes,
    last_invitation_expiry,
    last_member_expiry,
    last_times,
    last_use,
)
from db.flags.platform import Platform
from db.models import Flag, FlagKind
from flags.compiler import CompiledFlag, FlagCompileError, compile_flags

DEFAULT_DAYS = 30
SWITCHES = frozenset({"CREATE", "ENABLE", "DISABLE", "SET_STAGE", "KILL", "REVIVE"})
"""Actions that can open or close a flag as a whole."""
RULES = frozenset(
    {"RULE_ADD", "RULE_UPDATE", "RULE_REMOVE", "RULE_MOVE", "SET_ROLLOUT", "REQUIRE_ADD", "REQUIRE_REMOVE"}
)
"""Actions that change whom an open flag lets in, but for its people."""
PEOPLE = frozenset(
    {
        *("MEMBER_ADD", "MEMBER_REMOVE", "MEMBER_EXPIRY", "INVITE", "INVITATION_ACCEPT", "INVITATION_DECLINE"),
        *("INVITATION_REVOKE", "LEAVE", "COMPANY_LEAVE", "REQUEST_ACCEPT", "WAVE_APPLY"),
    }
)
"""Actions that change who is in, or may accept. Memberships and invitations also end by their time."""
LAST_CHANGES = last_changes(SWITCHES | RULES | PEOPLE)


class Staleness(StrEnum):
    """Reason for which a flag is stale."""

    OPEN_TO_NONE = "OPEN_TO_NONE"
    OPEN_TO_ALL = "OPEN_TO_ALL"
    UNUSED = "UNUSED"


class StaleFlag(NamedTuple):
    """A stale flag, and the number of days for which it has been so."""

    flag: Flag
    staleness: Staleness
    days: int


class Ages(NamedTuple):
    """When each flag was changed last by each kind of action, and when its feature was used last; by keys.

    `expired_at`: when a membership or an invitation ended last by its time.
    """

    changed_at: Mapping[tuple[str, str], datetime]
    used_at: Mapping[str, datetime]
    expired_at: Mapping[str, datetime]

    def last(self, flag: Flag, actions: Collection[str]) -> datetime:
        """Return when one of these actions changed a flag last, or else when it was created."""
        known = [at for action in actions if (at := self.changed_at.get((flag.key, action))) is not None]
        return max(known, default=flag.created_at)


async def find_stale_flags(platform: Platform, days: int = DEFAULT_DAYS) -> list[StaleFlag]:
    """Return the flags that are stale for at least `days`, ordered by key; operational switches never are."""
    flags = await _compiled(platform)
    keys = [flag.row.key for flag in flags]
    ages, peopled = await _read_ages(platform, keys), await flags_with_people(platform, keys)
    found = (each for flag in flags for each in stale_states(flag, ages, platform.now, flag.row.key in peopled))
    return [stale for stale in found if stale.days >= days]


async def _read_ages(platform: Platform, keys: Collection[str]) -> Ages:
    changes = await platform.tuples(LAST_CHANGES)
    return Ages(
        {(key, action): at for key, action, at in changes if at is not None},
        await last_times(platform, keys, last_use),
        await last_times(platform, keys, last_member_expiry, last_invitation_expiry),
    )


async def _compiled(platform: Platform) -> list[CompiledFlag]:
    """Return the flags ordered by key; none if they cannot be evaluated, which is a problem of its own."""
    try:
        flags = compile_flags(await read_flags(platform)).flags
    except FlagCompileError:
        return []
    return [flags[key] for key in sorted(flags)]


def stale_states(flag: CompiledFlag, ages: Ages, now: datetime, has_people: bool) -> Iterator[StaleFlag]:  # noqa: FBT001
    """Yield in which ways a flag is stale, however short.

    `has_people`: it has a present member, or an invitation that can be accepted.
    """
    if flag.row.kind is FlagKind.OPS:
        return
    if is_off_for_everyone(flag):
        yield StaleFlag(flag.row, Staleness.OPEN_TO_NONE, _days(now - ages.last(flag.row, SWITCHES)))
    elif not (has_people or has_effective_rule(flag, now)):
        yield StaleFlag(flag.row, Staleness.OPEN_TO_NONE, _days(now - _last_end(flag, ages, now)))
    elif _is_open_to_all(flag, now):
        yield StaleFlag(flag.row, Staleness.OPEN_TO_ALL, _days(now - _opened_at(flag, ages, now)))
    elif flag.row.key in FLAG_OF_GATE.values():
        yield StaleFlag(flag.row, Staleness.UNUSED, _days(now - _last_sign(flag, ages)))


def _is_open_to_all(flag: CompiledFlag, now: datetime) -> bool:
    return not flag.requirements and bool(_rules_for_all(flag, now))


def _rules_for_all(flag: CompiledFlag, now: datetime) -> list[Any]:
    rows: Collection[Any] = [rule.row for rule in flag.rules]
    in_force = (row for row in rows if (row.starts_at is None or row.starts_at <= now) and row.ends_at is None)
    return [row for row in in_force if matches_everyone(row.strategy)]


def _opened_at(flag: CompiledFlag, ages: Ages, now: datetime) -> datetime:
    """Return when a flag was opened to all: by the last change, or by the start of the first rule for all."""
    starts = [row.starts_at or flag.row.created_at for row in _rules_for_all(flag, now)]
    return max(ages.last(flag.row, SWITCHES | RULES), min(starts))


def _last_end(flag: CompiledFlag, ages: Ages, now: datetime) -> datetime:
    """Return when access ended last: by a change, or by the time of a rule, a membership or an invitation."""
    row, rules = flag.row, [rule.row for rule in flag.rules]
    expiries = [rule.ends_at for rule in rules if rule.ends_at is not None and rule.ends_at <= now]
    expiries.append(ages.expired_at.get(row.key, row.created_at))
    return max(ages.last(row, SWITCHES | RULES | PEOPLE), *expiries)


def _last_sign(flag: CompiledFlag, ages: Ages) -> datetime:
    """Return the last use, or the last change of who may come: new users may not have come yet."""
    row = flag.row
    return max(ages.used_at.get(row.key, row.created_at), ages.last(row, SWITCHES | RULES | PEOPLE))


def _days(time: timedelta) -> int:
    return max(time.days, 0)
