"""Mailboxes that have received enough invitations: a wave leaves out who is on its list with one."""

from collections import Counter
from collections.abc import Mapping, Sequence

from beta.invitations.emails import full_mailbox, recipients_of, too_many_emails
from beta.ops.base import Op
from beta.ops.wave_ops import ApplyWave, SubjectIds
from db.flags.flag_unit_of_work import NO_EMAIL_LIMIT, FlagUnitOfWork
from db.flags.waves import WAVE
from db.models import WaveAction


async def full_mailboxes(flags: FlagUnitOfWork, ops: Sequence[Op]) -> Mapping[SubjectIds, str]:
    """Return an address that has received enough, by the ids of each user and company whom a wave would invite.

    Raise `ChangeError` for a wave that could invite no one else: it is applied only once.
    """
    if flags.emails is NO_EMAIL_LIMIT:
        return {}
    full = dict[SubjectIds, str]()
    for op in ops:
        if isinstance(op, ApplyWave) and await _invites(flags, op):
            full |= await _full_mailboxes_of(flags, op)
    return full


async def _invites(flags: FlagUnitOfWork, op: ApplyWave) -> bool:
    wave = await flags.first(WAVE, wave_id=op.wave_id)
    return wave is not None and wave.action is WaveAction.INVITE


async def _full_mailboxes_of(flags: FlagUnitOfWork, op: ApplyWave) -> Mapping[SubjectIds, str]:
    full, emails = dict[SubjectIds, str](), Counter[str]()
    for subject in op.listed:
        recipients = await recipients_of(flags, subject.company_id, subject.user_id)
        recipient = await full_mailbox(flags, recipients, emails)
        if recipient is not None:
            full[subject.ids] = recipient
    if len(full) == len(op.listed):
        raise too_many_emails(next(iter(full.values())))
    return full
