"""Notices of a change: what its author may not expect, though nothing is wrong with it."""

from collections.abc import Collection, Iterable, Mapping

from auth.email_addresses import stored_forms
from beta.changes.notice import Notice, NoticeCode
from beta.changes.plan import ChangePlan
from beta.impact.user_context import read_user_context
from beta.invitations.recipients import recipient_of
from beta.ops.base import ChangeContext
from beta.ops.flag_ops import SetStage
from beta.ops.membership_ops import Invite, is_open_for
from db.flags.beta_state import BetaState
from db.flags.platform import Platform
from db.flags.statements import COMPANY, LEFT_REASON, USER, USERS_BY_EMAIL, members_who_left
from db.models import Company, FlagStage, User
from flags.compiler import CompiledFlags, FlagCompileError, compile_flags
from flags.evaluation import explain_evaluation
from flags.strategies import Strategy, has_conditions


async def notices_of(platform: Platform, plan: ChangePlan) -> tuple[Notice, ...]:
    """Return the notices of all changes of a plan."""
    invited = [op for op in plan.ops if isinstance(op, Invite)]
    notices = await invitation_notices(platform, plan.key, plan.before, invited, plan.context) if invited else []
    full = [Notice(NoticeCode.MAILBOX_FULL, {"email": email}) for email in plan.context.full_mailboxes.values()]
    return (*notices, *full, *_stage_notices(plan))


def _stage_notices(plan: ChangePlan) -> Iterable[Notice]:
    is_released = any(isinstance(op, SetStage) and op.stage is FlagStage.GA for op in plan.ops)
    rules = [rule for rule in plan.after.flags.rules if rule.flag_key == plan.key and rule.is_enabled]
    if is_released and not any(matches_everyone(rule.strategy) for rule in rules):
        yield Notice(NoticeCode.STAGE_OPENS_NOTHING, {})


def matches_everyone(strategy: Strategy) -> bool:
    """Return whether a rule with this strategy matches every user."""
    if has_conditions(strategy):
        return False
    return strategy["name"] == "default" or str(strategy["parameters"]["rollout"]) == "100"


async def invitation_notices(
    platform: Platform, key: str, before: BetaState, ops: Collection[Invite], context: ChangeContext
) -> list[Notice]:
    """Return a notice for each invited user who has access already, or who left the beta, and each open invitation."""
    replaced = [
        Notice(NoticeCode.INVITATION_REPLACED, {"recipient": await _recipient_name(platform, op)})
        for op in ops
        if _replaces(op, key, before, context)
    ]
    return [*await _access_notices(platform, key, before, ops), *replaced]


def _replaces(op: Invite, key: str, before: BetaState, context: ChangeContext) -> bool:
    """Return whether the recipient has an invitation that they can still answer."""
    recipient = recipient_of(op.company_id, op.user_id, op.email, context.emails)
    rows = [row for row in before.invitations if row.expires_at > context.now]
    return any(is_open_for(row, key, recipient, context) for row in rows)


async def _recipient_name(platform: Platform, op: Invite) -> str:
    if op.email is not None:
        return op.email
    names = [user.name for user in await _invited_users(platform, op)]
    names += [company.name for company in await platform.all(COMPANY, company_id=op.company_id)]
    return names[0] if names else ""


async def _access_notices(platform: Platform, key: str, beta: BetaState, ops: Collection[Invite]) -> list[Notice]:
    try:
        compiled = compile_flags(beta.flags)
    except FlagCompileError:
        return []
    users = [user for op in ops for user in await _invited_users(platform, op)]
    left_ids = {member.user_id for member in await platform.all(members_who_left(key, [user.id for user in users]))}
    left_ids |= {row.user_id for row in beta.exclusions if row.flag_key == key and row.reason == LEFT_REASON}
    found = [await _notice(platform, key, compiled, user, has_left=user.id in left_ids) for user in users]
    return [notice for notice in found if notice]


async def _invited_users(platform: Platform, op: Invite) -> list[User]:
    if op.email is not None:
        return await platform.all(USERS_BY_EMAIL, emails=stored_forms(op.email))
    return [] if op.user_id is None else await platform.all(USER, user_id=op.user_id)


async def _notice(
    platform: Platform, key: str, compiled: CompiledFlags, user: User, *, has_left: bool
) -> Notice | None:
    (company,) = await platform.all(COMPANY, company_id=user.company_id)
    context = await read_user_context(platform, user, company)
    explanation, names = explain_evaluation(compiled, key, context, platform.now), _names(user, company)
    if explanation.decision.is_enabled:
        step = explanation.deciding_step
        return Notice(NoticeCode.ACCESS_EXISTS, {**step.params, **names, "finding": step.code, "found": step.found})
    return Notice(NoticeCode.INVITED_AGAIN, names) if has_left else None


def _names(user: User, company: Company) -> Mapping[str, str]:
    return {"user": user.name, "company": company.name}
