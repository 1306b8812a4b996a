"""Reminders: one e-mail before a membership of a beta or an invitation expires (docs/decisions/invitations.md)."""

from auth.emails import PUBLIC_URL
from beta.emails import invitation_recipients
from db.flags.flag_set import read_flags
from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.flags.participation import parse_participation
from db.flags.platform import Platform
from db.flags.reminders import expiring_invitations, expiring_members, mark_reminded
from db.flags.statements import COMPANY_ADMINS, FLAG, with_participation
from db.models import BetaInvitation, BetaMember, User
from db.outbox import Email, enqueue_email
from flags.compiler import CompiledFlags, compile_flags
from flags.evaluation import evaluate
from flags.evaluation_context import context_for_user


async def is_reminder_due(platform: Platform) -> bool:
    """Return whether a membership or an invitation ends soon without a reminder yet."""
    is_member_due = bool(await platform.all(expiring_members(platform.now).limit(1)))
    return is_member_due or bool(await platform.all(expiring_invitations(platform.now).limit(1)))


async def enqueue_reminders(flags: FlagUnitOfWork) -> int:
    """Queue the next reminders; return the number of rows that are marked as reminded of.

    A row without an active recipient is marked, too.
    """
    members = await flags.all(expiring_members(flags.now))
    invitations = await flags.all(expiring_invitations(flags.now))
    compiled = compile_flags(await read_flags(flags.platform))
    for member in members:
        await _remind_member(flags, compiled, member)
    for invitation in invitations:
        await _remind_invited(flags, invitation)
    if members or invitations:
        await mark_reminded(flags, [*members, *invitations])
    return len(members) + len(invitations)


async def _remind_member(flags: FlagUnitOfWork, compiled: CompiledFlags, member: BetaMember) -> None:
    expires_at = member.expires_at
    assert expires_at is not None, "only memberships that end are reminded of"
    title, until = await _title(flags, member.flag_key), f"{expires_at:%d %B %Y, %H:%M} (UTC)"
    who = "Your" if member.user_id is not None else "Your company's"
    text = (
        f"{who} early access to {title} in Afterwin ends on {until}.\n\n"
        "Unless it is extended, the feature closes then. Until then, tell us what you think of it:\n"
        f"{PUBLIC_URL}/early-access"
    )
    for recipient in await _member_recipients(flags, compiled, member):
        email = Email(recipient, f"{who} early access to {title} ends soon", text, expires_at)
        await enqueue_email(flags.uow, email, for_platform=True)


async def _title(flags: FlagUnitOfWork, key: str) -> str:
    flag = await flags.first(FLAG, key=key)
    return flag.title if flag else key


async def _member_recipients(flags: FlagUnitOfWork, compiled: CompiledFlags, member: BetaMember) -> list[str]:
    """Return the address of the user, or those of the administrators of the company.

    An e-mail goes only to people who have the feature: it must not tell others of it.
    """
    if member.company.suspended_at is not None:
        return []
    if member.user_id is None:
        users = await flags.all(COMPANY_ADMINS, company_id=member.company_id)
    else:
        users = [member.user] if member.user is not None and member.user.is_active else []
    return [user.email for user in users if user.email and await _has_access(flags, compiled, member, user)]


async def _has_access(flags: FlagUnitOfWork, compiled: CompiledFlags, member: BetaMember, user: User) -> bool:
    (_, participation), *_ = await flags.all(with_participation(user.id, flags.now))
    context = context_for_user(user, member.company, parse_participation(*participation))
    return evaluate(compiled, member.flag_key, context, flags.now).is_enabled


async def _remind_invited(flags: FlagUnitOfWork, invitation: BetaInvitation) -> None:
    title = await _title(flags, invitation.flag_key)
    text = (
        f"An invitation of {invitation.invited_by} to try {title} in Afterwin before its general release waits for "
        f"an answer until {invitation.expires_at:%d %B %Y, %H:%M} (UTC).\n\n"
        f"Sign in to accept or decline it:\n{PUBLIC_URL}/early-access\n\n"
        "If you did not expect this email, you can ignore it."
    )
    # With the hash of its token, the reminder is withdrawn when the invitation is answered or revoked.
    details = (f"Your invitation to try {title} expires soon", text, invitation.expires_at, invitation.token_hash)
    for recipient in await invitation_recipients(flags, invitation):
        await enqueue_email(flags.uow, Email(recipient, *details), for_platform=True)
