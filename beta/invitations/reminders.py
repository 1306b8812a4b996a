"""Reminders: one email before a membership of a beta or an invitation expires (docs/decisions/invitations.md)."""

from auth.email_names import name_in_email
from auth.emails import PUBLIC_URL
from beta.impact.user_context import read_user_context
from beta.invitations.emails import enqueue_emails, flag_title, invitation_recipients
from db.flags.flag_set import read_flags
from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.flags.platform import Platform
from db.flags.reminders import expiring_invitations, expiring_members, mark_reminded
from db.flags.statements import COMPANY_ADMINS
from db.models import BetaInvitation, BetaMember, User
from flags.compiler import CompiledFlags, compile_flags
from flags.evaluation import evaluate


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
    if members:
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
    title, until = await flag_title(flags, member.flag_key), f"{expires_at:%d %B %Y, %H:%M} (UTC)"
    who = "Your" if member.user_id is not None else "Your company's"
    text = (
        f"{who} early access to {title} in Afterwin ends on {until}.\n\n"
        "Unless it is extended, the feature closes then. Until then, tell us what you think of it:\n"
        f"{PUBLIC_URL}/early-access"
    )
    recipients = await _member_recipients(flags, compiled, member)
    await enqueue_emails(flags, recipients, f"{who} early access to {title} ends soon", text, expires_at)


async def _member_recipients(flags: FlagUnitOfWork, compiled: CompiledFlags, member: BetaMember) -> list[str]:
    """Return the address of the user, or those of the administrators of the company.

    An email goes only to people who have the feature: it must not tell others of it.
    """
    if member.company.suspended_at is not None:
        return []
    if member.user_id is None:
        users = await flags.all(COMPANY_ADMINS, company_id=member.company_id)
    else:
        users = [member.user] if member.user is not None and member.user.is_active else []
    return [user.email for user in users if user.email and await _has_access(flags, compiled, member, user)]


async def _has_access(flags: FlagUnitOfWork, compiled: CompiledFlags, member: BetaMember, user: User) -> bool:
    context = await read_user_context(flags.platform, user, member.company)
    return evaluate(compiled, member.flag_key, context, flags.now).is_enabled


async def _remind_invited(flags: FlagUnitOfWork, invitation: BetaInvitation) -> None:
    title, inviter = await flag_title(flags, invitation.flag_key), name_in_email(invitation.invited_by)
    text = (
        f"An invitation of {inviter} to try {title} in Afterwin before its general release waits for "
        f"an answer until {invitation.expires_at:%d %B %Y, %H:%M} (UTC).\n\n"
        f"Sign in to accept or decline it:\n{PUBLIC_URL}/early-access\n\n"
        "If you did not expect this email, you can ignore it."
    )
    recipients, subject = await invitation_recipients(flags, invitation), f"Your invitation to try {title} expires soon"
    # With the hash of its token, the reminder is withdrawn when the invitation is answered or revoked.
    await enqueue_emails(flags, recipients, subject, text, invitation.expires_at, invitation.token_hash)
