"""Changes worked out before they are done: what they make of a beta, and whether they widen; and then done."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from auth.secret_tokens import Secret
from beta.errors import ChangeError, ChangeErrorCode
from beta.op_base import ChangeContext, Op, validate_text
from beta.ops import apply_ops
from beta.widening import widens
from db.flags.beta_state import BetaState, RowDifference, audit_values, differences, read_beta, write_differences
from db.flags.flag_unit_of_work import AuditEntry, FlagUnitOfWork
from db.flags.platform import Platform
from db.flags.statements import COMPANY, USER
from db.models import BetaInvitation, ChangeRequest, Flag, FlagAudit, FlagRule

NO_FLAG = ""
"""The key of what is done to segments alone."""
LONGEST_SUBJECT = 255


class NewBetaInvitation(NamedTuple):
    """An invitation at the only moment its secret can be read."""

    invitation: BetaInvitation
    secret: Secret


class ChangeResult(NamedTuple):
    """What came of a change: done, or only proposed (`change`). `flag` is null for what is done to segments alone."""

    flag: Flag | None
    revision: int
    widens: bool
    audits: tuple[FlagAudit, ...] = ()
    invited: tuple[NewBetaInvitation, ...] = ()
    change: ChangeRequest | None = None


class ChangePlan(NamedTuple):
    """Changes of the flag `key`, and the beta before the first of them and after each."""

    key: str
    ops: Sequence[Op]
    context: ChangeContext
    betas: Sequence[BetaState]
    widens: bool

    @property
    def before(self) -> BetaState:
        """The beta as it is."""
        return self.betas[0]

    @property
    def after(self) -> BetaState:
        """The beta as it would be."""
        return self.betas[-1]

    def flag(self, beta: BetaState) -> Any:
        """The flag in one of the betas; None where it is not there."""
        return next((flag for flag in beta.flags.flags if flag.key == self.key), None)


def change_context(flags: FlagUnitOfWork, reason: str) -> ChangeContext:
    """Now, by whoever writes, and why."""
    return ChangeContext(flags.now, flags.actor.display_name[:LONGEST_SUBJECT], validate_text(reason, "reason"), {})


async def plan_change(platform: Platform, key: str, ops: Sequence[Op], at: ChangeContext) -> ChangePlan:
    """Work out what changes of a flag would make of it; `NotDone` where they cannot be done."""
    await check_subjects(platform, ops)
    return plan_change_of(await read_beta(platform, [key], companies_of(ops)), key, ops, at)


def plan_change_of(beta: BetaState, key: str, ops: Sequence[Op], at: ChangeContext) -> ChangePlan:
    """The same, of a beta that was read with all people whom the changes could be about."""
    if not ops:
        raise ChangeError(ChangeErrorCode.BLANK, "Say what is to be changed.", "ops")
    betas = apply_ops(ops, beta, key, at)
    return ChangePlan(key, ops, at, betas, widens(betas[0], betas[-1], at.now))


def companies_of(ops: Sequence[Op]) -> frozenset[int] | None:
    """The companies whose people alone are concerned; None where anybody could be."""
    return (
        frozenset(each for op in ops for each in op.company_ids) if all(op.affects_people_only for op in ops) else None
    )


async def check_subjects(platform: Platform, ops: Sequence[Op]) -> None:
    """Refuse changes that name a company there is not, or a user who is none of theirs."""
    for number, op in enumerate(ops):
        user_id = getattr(op, "user_id", None)
        for company_id in op.company_ids:
            if await platform.first(COMPANY, company_id=company_id) is None:
                raise ChangeError(ChangeErrorCode.NOT_FOUND, "There is no such company.", "ops", number, "company_id")
            users = [] if user_id is None else await platform.all(USER, user_id=user_id)
            if user_id is not None and all(user.company_id != company_id for user in users):
                raise ChangeError(ChangeErrorCode.NOT_FOUND, "The company has no such user.", "ops", number, "user_id")


async def execute_plan(flags: FlagUnitOfWork, planned: ChangePlan, change_id: int | None = None) -> ChangeResult:
    """Write what was planned, and tell of each change that changed anything."""
    await write_differences(flags, differences(planned.before, planned.after))
    acts = [_told(planned, op, found, change_id) for op, found in _steps(planned) if found]
    audits = tuple(await flags.audit_all(acts))
    made = {each.id: each for each in planned.after.invitations}
    invited = tuple(NewBetaInvitation(made[identity], secret) for identity, secret in planned.context.secrets.items())
    return ChangeResult(planned.flag(planned.after), flags.revision, planned.widens, audits, invited)


def _steps(planned: ChangePlan) -> Iterator[tuple[Op, Sequence[RowDifference]]]:
    for op, (before, after) in zip(planned.ops, pairwise(planned.betas), strict=True):
        yield op, differences(before, after)


def _told(planned: ChangePlan, op: Op, found: Sequence[RowDifference], change_id: int | None) -> AuditEntry:
    before, after = audit_values(found)
    key, reason = planned.key or None, planned.context.reason or None
    return AuditEntry(op.kind, key, _subject(op, found), before, after, reason, change_id)


def _subject(op: Op, found: Sequence[RowDifference]) -> str | None:
    new_rule = next((f"rule:{each.after.id}" for each in found if each.kind is FlagRule and each.before is None), None)
    subject = op.subject or new_rule
    return subject and subject[:LONGEST_SUBJECT]
