"""Plans of changes: the resulting states of the beta, and whether they widen; and the execution of a plan."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from auth.email_addresses import stored_forms
from auth.secret_tokens import Secret
from beta.changes.notice import Notice
from beta.changes.pause import ChangePause
from beta.errors import ChangeError, ChangeErrorCode, Problems
from beta.impact.needed_people import needed_people
from beta.impact.widening import widens
from beta.invitations.emails import enqueue_invitation_emails, enqueue_request_answers
from beta.invitations.full_mailboxes import full_mailboxes
from beta.kill_switch import Kill
from beta.ops.base import ChangeContext, Op, validate_text
from beta.ops.kinds import apply_ops
from beta.ops.membership_ops import Invite, is_pending
from beta.ops.wave_ops import ApplyWave, PutWave
from beta.refusals import Refusal
from beta.waves.subjects import check_listed
from db.flags.beta_state import BetaState, RowDifference, audit_values, differences, write_differences
from db.flags.flag_unit_of_work import AuditEntry, FlagUnitOfWork
from db.flags.news import begin_mailings, end_mailings
from db.flags.people_filter import read_people
from db.flags.platform import Platform
from db.flags.statements import COMPANY, USER, USERS_BY_EMAIL
from db.models import BetaInvitation, BetaNews, ChangeRequest, Flag, FlagAudit, FlagRule, User

NO_FLAG = ""
"""Key of changes to segments alone."""
MAX_SUBJECT_LENGTH = 255


class NewBetaInvitation(NamedTuple):
    """A new invitation with its secret, which is stored only in the email, until that is sent."""

    invitation: BetaInvitation
    secret: Secret


class ChangeResult(NamedTuple):
    """Result of a change: applied, or submitted as a change request (`change`).

    `flag` is null for changes to segments alone. `revision` is the revision of all flags.
    """

    flag: Flag | None
    revision: int
    widens: bool
    audits: tuple[FlagAudit, ...] = ()
    invited: tuple[NewBetaInvitation, ...] = ()
    change: ChangeRequest | None = None
    queued_emails: int = 0
    """Number of emails to the invited."""
    notices: tuple[Notice, ...] = ()
    """What the author may not expect."""
    pause: ChangePause | None = None
    """Why a change request that is due was not applied."""


class ChangePlan(NamedTuple):
    """Changes to the flag `key`, and the states of the beta before the first and after each."""

    key: str
    ops: Sequence[Op]
    context: ChangeContext
    betas: Sequence[BetaState]
    widens: bool

    @property
    def is_kill(self) -> bool:
        """Whether it stops features, and does nothing else. That opens none, and no one has to allow it."""
        return all(isinstance(op, Kill) for op in self.ops)

    @property
    def before(self) -> BetaState:
        """The current state."""
        return self.betas[0]

    @property
    def after(self) -> BetaState:
        """The state after all changes."""
        return self.betas[-1]

    def flag(self, beta: BetaState) -> Any:
        """Return the flag in one of the states; None if it does not exist there."""
        return next((flag for flag in beta.flags.flags if flag.key == self.key), None)


def change_context(flags: FlagUnitOfWork, reason: str) -> ChangeContext:
    """Return the context of a change made now by the actor of `flags`; raise `ChangeError` if the reason is invalid."""
    return ChangeContext(flags.now, flags.actor.display_name[:MAX_SUBJECT_LENGTH], validate_text(reason, "reason"), {})


async def context_of(flags: FlagUnitOfWork, ops: Sequence[Op], reason: str) -> ChangeContext:
    """Return the context of these changes, with the mailboxes that have received enough; see `change_context`."""
    return change_context(flags, reason)._replace(full_mailboxes=await full_mailboxes(flags, ops))


class EarlierChange(NamedTuple):
    """Changes to the flag `key` that are assumed to be applied already."""

    key: str
    ops: Sequence[Op]


async def plan_change(
    platform: Platform,
    key: str,
    ops: Sequence[Op],
    context: ChangeContext,
    earlier: Sequence[EarlierChange] = (),
    revision: int | None = None,
) -> ChangePlan:
    """Compute the effect of changes to a flag after earlier ones; raise `ChangeError` if they are invalid.

    `revision`: that of the flags, if its lock is held.
    """
    await check_subjects(platform, ops)
    needed = await needed_people(platform, ops)
    beta = await read_people(platform, key, needed.filter, revision)
    planned = context._replace(emails=needed.emails)
    return plan_change_of(with_earlier(beta, earlier, planned), key, ops, planned)


async def plan_as_actor(
    flags: FlagUnitOfWork, key: str, ops: Sequence[Op], reason: str, earlier: Sequence[EarlierChange] = ()
) -> ChangePlan:
    """Plan changes that the actor of `flags` makes or proposes; raise `ChangeError` if they may not."""
    context = await context_of(flags, ops, reason)
    plan = await plan_change(flags.platform, key, ops, context, earlier, flags.revision)
    _check_may_widen(flags, plan)
    return plan


def _check_may_widen(flags: FlagUnitOfWork, plan: ChangePlan) -> None:
    """Raise `ChangeError` if a plan can open a flag, also one that depends on it, and the actor must not do that."""
    if plan.widens and not flags.actor.may_widen and not plan.is_kill:
        raise ChangeError(ChangeErrorCode.FORBIDDEN, Refusal.MANAGER_ROLE_MISSING, "flag")


def with_earlier(beta: BetaState, earlier: Sequence[EarlierChange], context: ChangeContext) -> BetaState:
    """Return the state after earlier changes."""
    for change in earlier:
        beta = apply_ops(change.ops, beta, change.key, context)[-1]
    return beta


def plan_change_of(beta: BetaState, key: str, ops: Sequence[Op], context: ChangeContext) -> ChangePlan:
    """Like `plan_change`, from a state that holds all people whom the changes can affect."""
    if not ops:
        raise ChangeError(ChangeErrorCode.BLANK, Refusal.NO_CHANGE, "ops")
    betas = apply_ops(ops, beta, key, context)
    return ChangePlan(key, ops, context, betas, widens(betas[0], betas[-1], context.now))


async def check_subjects(platform: Platform, ops: Sequence[Op]) -> None:
    """Raise `ChangeError` for all changes that name a missing company, or a user who is not of the company."""
    problems = Problems()
    for index, op in enumerate(ops):
        with problems.collecting("ops", index):
            await _check_subjects_of(platform, op)
    problems.raise_all()


async def _check_subjects_of(platform: Platform, op: Op) -> None:
    if isinstance(op, PutWave | ApplyWave):
        await check_listed(platform, op.listed, "subjects", allows_inactive=isinstance(op, ApplyWave))
        return
    user_id = getattr(op, "user_id", None)
    if isinstance(op, Invite) and op.email is not None:
        users = await platform.all(USERS_BY_EMAIL, emails=stored_forms(op.email))
        _check_active(op, users, "email")
    for company_id in op.company_ids:
        if await platform.first(COMPANY, company_id=company_id) is None:
            raise ChangeError(ChangeErrorCode.NOT_FOUND, Refusal.COMPANY_MISSING, "company_id")
        users = [] if user_id is None else await platform.all(USER, user_id=user_id)
        _check_active(op, users, "user_id")
        if user_id is not None and all(user.company_id != company_id for user in users):
            raise ChangeError(ChangeErrorCode.NOT_FOUND, Refusal.USER_NOT_OF_COMPANY, "user_id")


def _check_active(op: Op, users: Sequence[User], field: str) -> None:
    """Reject an invitation of a user who cannot accept it."""
    if isinstance(op, Invite) and users and not any(user.is_active for user in users):
        raise ChangeError(ChangeErrorCode.INVALID, Refusal.USER_INACTIVE, field)


async def execute_plan(flags: FlagUnitOfWork, plan: ChangePlan, change_id: int | None = None) -> ChangeResult:
    """Write a plan and an audit entry for each change with an effect, and queue the emails of new invitations."""
    _check_may_widen(flags, plan)
    changed_rows = differences(plan.before, plan.after)
    removed = [row.before.id for row in changed_rows if row.model is BetaNews and row.after is None]
    await end_mailings(flags, removed)
    await write_differences(flags, changed_rows)
    await begin_mailings(
        flags, [row.after.id for row in changed_rows if row.model is BetaNews and _is_mailed(row.after)]
    )
    entries = [_audit_entry(plan, op, rows, change_id) for op, rows in _differences_by_op(plan) if rows]
    invitations = {invitation.id: invitation for invitation in plan.after.invitations}
    invited = tuple(NewBetaInvitation(invitations[id_], secret) for id_, secret in plan.context.secrets.items())
    flag = plan.flag(plan.after)
    audits = tuple(await flags.audit_all(entries, {flag.key: flag.title} if flag else {}))
    await enqueue_request_answers(flags, flag.title if flag else "", changed_rows)
    pending = [new for new in invited if is_pending(new.invitation)]  # a later change of the plan may revoke one
    counts = [await enqueue_invitation_emails(flags, flag.title, row, secret.text) for row, secret in pending]
    return ChangeResult(flag, flags.revision, plan.widens, audits, invited, queued_emails=sum(counts))


def _is_mailed(news: BetaNews | None) -> bool:
    return news is not None and news.by_email


def _differences_by_op(plan: ChangePlan) -> Iterator[tuple[Op, Sequence[RowDifference]]]:
    for op, (before, after) in zip(plan.ops, pairwise(plan.betas), strict=True):
        yield op, differences(before, after)


def _audit_entry(plan: ChangePlan, op: Op, rows: Sequence[RowDifference], change_id: int | None) -> AuditEntry:
    before, after = audit_values(rows)
    return AuditEntry(
        op.kind, plan.key or None, _subject(op, rows), before, after, plan.context.reason or None, change_id
    )


def _subject(op: Op, rows: Sequence[RowDifference]) -> str | None:
    subject = op.subject or _new_rule_label(rows)
    if subject is None:
        return None
    return subject[:MAX_SUBJECT_LENGTH]


def _new_rule_label(rows: Sequence[RowDifference]) -> str | None:
    for row in rows:
        if row.model is FlagRule and row.before is None:
            return f"rule:{row.after.id}"
    return None
