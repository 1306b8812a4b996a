"""Whether a change would open a feature to its reviewer, now or later; who gains by it must not approve it.

A rule without conditions opens to all, or to a part by chance: that is no gain of the reviewer's own.
"""

from collections.abc import AsyncIterator, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from auth.email_addresses import stored_forms
from beta.changes.earlier import changes_of, open_earlier_changes
from beta.changes.plan import ChangePlan, plan_change
from beta.changes.reviewer import Reviewer
from beta.changes.snapshot import proposed_ops
from beta.errors import ChangeError
from beta.impact.audience import AudienceUser, FlagEvaluator, MemberRow, needed_flags, traits_of
from beta.impact.preview import concerned_by, people_before_and_after
from beta.impact.widening import compile_or_refuse
from beta.ops.base import ChangeContext
from db.flags.audience import ends_of_members
from db.flags.platform import Platform
from db.flags.statements import invitations_for
from db.models import ChangeRequest, User
from flags.compiler import CompiledFlag, CompiledFlags
from flags.strategies import has_conditions

NO_KEYS: frozenset[str] = frozenset()
MOMENT = timedelta(seconds=1)
"""What begins or ends at a time has done so this much later."""


async def would_gain(platform: Platform, change: ChangeRequest, reviewer: Reviewer) -> bool:
    """Return whether a user of the reviewer would gain a feature by a change request.

    It may be that of its flag, or of one that depends on it. What begins or ends later counts, and what a pending
    invitation of theirs would then open.
    """
    try:
        earlier = changes_of(await open_earlier_changes(platform, change))
        context = ChangeContext(platform.now, "", "", {})
        plan = await plan_change(platform, change.flag_key, proposed_ops(change), context, earlier)
        compiled = compile_or_refuse(plan.before), compile_or_refuse(plan.after)
    except ChangeError:
        return False  # it cannot be applied any more
    keys = concerned_by(plan, *compiled).keys if reviewer.users else NO_KEYS
    if not keys:
        return False
    needed = needed_flags(plan.before.flags, keys) | needed_flags(plan.after.flags, keys)
    invited = [row async for row in _as_members(platform, reviewer, needed)]
    for at in await _times(platform, change, compiled, needed, reviewer.users):
        if await _gains_at(replace(platform, read_at=at), plan, compiled, keys, needed, reviewer, invited):
            return True
    return False


async def _as_members(platform: Platform, reviewer: Reviewer, keys: Collection[str]) -> AsyncIterator[MemberRow]:
    """Yield the memberships that these users would have if their invitations, and their companies', were accepted."""
    for user in reviewer.users:
        addresses = {user.email or "", *reviewer.login_emails}
        emails = [form for address in addresses for form in stored_forms(address)]
        query = invitations_for(user.company_id, user.id, emails, is_admin=True)
        for invitation in await platform.all(query, now=platform.now):
            if invitation.flag_key in keys:
                is_of_company = invitation.for_user_id is None and invitation.email is None
                user_id = None if is_of_company else user.id
                yield MemberRow(-invitation.id, user.company_id, user_id, invitation.flag_key, None)


async def _times(
    platform: Platform,
    change: ChangeRequest,
    compiled: Iterable[CompiledFlags],
    keys: Collection[str],
    users: Sequence[User],
) -> list[datetime]:
    """Return the times from now on at which flags may open or close for these users."""
    rules = [rule for flags in compiled for key in keys if key in flags.flags for rule in flags.flags[key].rules]
    times = {change.effective_at, *(time for rule in rules for time in (rule.row.starts_at, rule.row.ends_at))}
    times |= {_date_time(each) for rule in rules for each in rule.strategy["constraints"]}
    companies = {user.company_id for user in users}
    times |= {ends_at for (ends_at,) in await platform.tuples(ends_of_members(keys, platform.now, companies))}
    later = {time for time in times if time is not None and time > platform.now}
    return sorted({platform.now, *later, *(time + MOMENT for time in later)})


def _date_time(constraint: Mapping[str, Any]) -> datetime | None:
    """Return the time with which a constraint compares that of the evaluation; None if it compares something else."""
    if constraint["contextName"] != "currentTime":
        return None
    return datetime.fromisoformat(constraint["value"])


async def _gains_at(
    platform: Platform,
    plan: ChangePlan,
    compiled: tuple[CompiledFlags, CompiledFlags],
    keys: frozenset[str],
    needed: frozenset[str],
    reviewer: Reviewer,
    invited: Sequence[MemberRow],
) -> bool:
    """Return whether one of the users gains one of these flags, at the time of `platform`."""
    companies = {user.company_id for user in reviewer.users}
    people = await people_before_and_after(platform, plan, needed, companies, invited)
    before, after = (
        FlagEvaluator(flags, those, keys, platform.now) for flags, those in zip(compiled, people, strict=True)
    )
    return any(_gains(before, after, user) for user in reviewer.seen_by(traits_of(compiled, needed)))


def _gains(before: FlagEvaluator, after: FlagEvaluator, user: AudienceUser) -> bool:
    opened = after.open_keys(user) - before.open_keys(user)
    return not all(_is_for_anyone(after.compiled.flags[key], after.rule_for(user, key)) for key in opened)


def _is_for_anyone(flag: CompiledFlag, decided_by: str | None) -> bool:
    """Return whether what opened a flag is a rule without conditions."""
    return any(str(rule.row.id) == decided_by and not has_conditions(rule.strategy) for rule in flag.rules)
