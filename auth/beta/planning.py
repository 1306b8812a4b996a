"""Changes worked out before they are done: what they make of a beta, and whether they widen; and then done."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from auth.beta.op import Moment, Op, words
from auth.beta.ops import applied
from auth.beta.refusals import Code, NotDone
from auth.beta.widening import widens
from auth.secret import Secret
from db.flags.beta import Beta, Difference, differences, read_beta, told, write
from db.flags.platform import Platform
from db.flags.statements import COMPANY, USER
from db.flags.work import FlagWork, Told
from db.models import BetaInvitation, ChangeRequest, Flag, FlagAudit, FlagRule

OF_NO_FLAG = ""
"""The key of what is done to segments alone."""
LONGEST_SUBJECT = 255


class Invited(NamedTuple):
    """An invitation at the only moment its secret can be read."""

    invitation: BetaInvitation
    secret: Secret


class Done(NamedTuple):
    """What came of a change: done, or only proposed (`change`). `flag` is null for what is done to segments alone."""

    flag: Flag | None
    revision: int
    widens: bool
    audits: tuple[FlagAudit, ...] = ()
    invited: tuple[Invited, ...] = ()
    change: ChangeRequest | None = None


class Plan(NamedTuple):
    """Changes of the flag `key`, and the beta before the first of them and after each."""

    key: str
    ops: Sequence[Op]
    at: Moment
    betas: Sequence[Beta]
    widens: bool

    @property
    def before(self) -> Beta:
        """The beta as it is."""
        return self.betas[0]

    @property
    def after(self) -> Beta:
        """The beta as it would be."""
        return self.betas[-1]

    def flag(self, beta: Beta) -> Any:
        """The flag in one of the betas; None where it is not there."""
        return next((flag for flag in beta.flags.flags if flag.key == self.key), None)


def moment(flags: FlagWork, reason: str) -> Moment:
    """Now, by whoever writes, and why."""
    return Moment(flags.now, flags.actor.shown[:LONGEST_SUBJECT], words(reason, "reason"), {})


async def plan(platform: Platform, key: str, ops: Sequence[Op], at: Moment) -> Plan:
    """Work out what changes of a flag would make of it; `NotDone` where they cannot be done."""
    await check_people(platform, ops)
    return plan_on(await read_beta(platform, [key], companies_of(ops)), key, ops, at)


def plan_on(beta: Beta, key: str, ops: Sequence[Op], at: Moment) -> Plan:
    """The same, of a beta that was read with all people whom the changes could be about."""
    if not ops:
        raise NotDone(Code.BLANK, "Say what is to be changed.", "ops")
    betas = applied(ops, beta, key, at)
    return Plan(key, ops, at, betas, widens(betas[0], betas[-1], at.now))


def companies_of(ops: Sequence[Op]) -> frozenset[int] | None:
    """The companies whose people alone are concerned; None where anybody could be."""
    return frozenset(each for op in ops for each in op.company_ids) if all(op.is_of_people for op in ops) else None


async def check_people(platform: Platform, ops: Sequence[Op]) -> None:
    """Refuse changes that name a company there is not, or a user who is none of theirs."""
    for number, op in enumerate(ops):
        user_id = getattr(op, "user_id", None)
        for company_id in op.company_ids:
            if await platform.first(COMPANY, company_id=company_id) is None:
                raise NotDone(Code.NOT_FOUND, "There is no such company.", "ops", number, "company_id")
            users = [] if user_id is None else await platform.all(USER, user_id=user_id)
            if user_id is not None and all(user.company_id != company_id for user in users):
                raise NotDone(Code.NOT_FOUND, "The company has no such user.", "ops", number, "user_id")


async def carry_out(flags: FlagWork, planned: Plan, change_id: int | None = None) -> Done:
    """Write what was planned, and tell of each change that changed anything."""
    await write(flags, differences(planned.before, planned.after))
    acts = [_told(planned, op, found, change_id) for op, found in _steps(planned) if found]
    audits = tuple(await flags.audit_all(acts))
    made = {each.id: each for each in planned.after.invitations}
    invited = tuple(Invited(made[identity], secret) for identity, secret in planned.at.secrets.items())
    return Done(planned.flag(planned.after), flags.revision, planned.widens, audits, invited)


def _steps(planned: Plan) -> Iterator[tuple[Op, Sequence[Difference]]]:
    for op, (before, after) in zip(planned.ops, pairwise(planned.betas), strict=True):
        yield op, differences(before, after)


def _told(planned: Plan, op: Op, found: Sequence[Difference], change_id: int | None) -> Told:
    before, after = told(found)
    key, reason = planned.key or None, planned.at.reason or None
    return Told(op.kind, key, _subject(op, found), before, after, reason, change_id)


def _subject(op: Op, found: Sequence[Difference]) -> str | None:
    new_rule = next((f"rule:{each.after.id}" for each in found if each.kind is FlagRule and each.before is None), None)
    subject = op.subject or new_rule
    return subject and subject[:LONGEST_SUBJECT]
