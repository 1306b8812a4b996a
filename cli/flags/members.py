"""`afterwin flags member`, `exclude` and `unexclude`: members and exclusions of a beta."""

from datetime import datetime
from functools import partial
from typing import Any

import click

from beta.changes.plan import ChangeResult
from beta.changes.subjects import SubjectReference
from beta.ops.base import Op, build_op, flag_in
from beta.ops.membership_ops import (
    AddMember,
    Exclude,
    RemoveMember,
    SetExpiry,
    SetNote,
    SetSeats,
    Unexclude,
    is_inactive,
)
from beta.words import counted
from cli.flags.apply_ops import begin_flags_as, change_with_settings, print_result
from cli.flags.base import open_platform
from cli.flags.execution import flag_command
from cli.flags.options import DateTimeParam, NoneOr, actor_option, key_argument, reason_option
from cli.flags.subject_text import subject_text
from cli.flags.subjects import company_option, find_subject, user_option
from cli.json_output import print_json, values_of
from cli.lines import print_lines
from cli.options import json_option
from db.flags.beta_state import read_beta
from db.flags.platform import Platform
from db.models import BetaExclusion, BetaInvitation, BetaMember, Company, User

SEATS = click.IntRange(1, 2**31 - 1)
seats_option = click.option("--seats", type=SEATS, help="Largest number of users of a company with access.")
until_option = click.option("--until", type=DateTimeParam(), help="Date and time of the end, with an offset.")


@click.group()
def member() -> None:
    """Add, change, remove and list members of a beta."""


@member.command("add")
@key_argument
@user_option
@company_option
@seats_option
@until_option
@reason_option
@actor_option
@flag_command
async def add(key: str, actor: str, reason: str, **options: Any) -> None:
    """Make a user or a whole company a member."""
    fields = {"max_seats": options["seats"], "expires_at": options["until"]}
    await change_subject(AddMember, key, actor, reason, options["email"], options["company_name"], **fields)


@member.command("remove")
@key_argument
@user_option
@company_option
@reason_option
@actor_option
@flag_command
async def remove(key: str, actor: str, reason: str, email: str | None, company_name: str | None) -> None:
    """Remove a membership."""
    await change_subject(RemoveMember, key, actor, reason, email, company_name)


@member.command("set-expiry")
@key_argument
@click.argument("until", type=NoneOr(DateTimeParam()), metavar="DATETIME|none")
@user_option
@company_option
@reason_option
@actor_option
@flag_command
async def set_expiry(key: str, until: Any, actor: str, reason: str, **subject: str | None) -> None:
    """Set the end of a membership, with an offset from UTC, or `none` to remove it."""
    await change_subject_to(SetExpiry, key, actor, reason, **subject, expires_at=until)


@member.command("set-seats")
@key_argument
@click.argument("seats", type=NoneOr(SEATS), metavar="NUMBER|none")
@company_option
@reason_option
@actor_option
@flag_command
async def set_seats(key: str, seats: int | None, actor: str, reason: str, company_name: str | None) -> None:
    """Set the number of users of a company with access, or `none` for no limit."""
    await change_subject_to(SetSeats, key, actor, reason, email=None, company_name=company_name, max_seats=seats)


@member.command("set-note")
@key_argument
@click.argument("note")
@user_option
@company_option
@reason_option
@actor_option
@flag_command
async def set_note(key: str, note: str, actor: str, reason: str, **subject: str | None) -> None:
    """Note something about a membership, which only staff see. An empty text removes the note."""
    await change_subject_to(SetNote, key, actor, reason, **subject, note=note)


@member.command("list")
@key_argument
@json_option
@flag_command
async def members(key: str, *, as_json: bool) -> None:
    """List members, exclusions and open invitations."""
    async with open_platform() as platform:
        beta = await read_beta(platform, [key])
        names = [await _invited_name(platform, each) for each in beta.invitations]
    flag_in(beta, key)
    if as_json:
        invitations = [{**values_of(row), "recipient": name} for row, name in zip(beta.invitations, names, strict=True)]
        print_json({"members": beta.members, "exclusions": beta.exclusions, "invitations": invitations})
        return
    invited = map(_invitation_line, beta.invitations, names)
    print_lines(
        (*map(partial(_member_line, platform.now), beta.members), *map(_exclusion_line, beta.exclusions), *invited),
        none="No members, exclusions and open invitations.",
        then="`afterwin flags member add` adds a member, `afterwin flags invite` invites one.",
    )


def _member_line(now: datetime, row: BetaMember) -> str:
    return f"{'expired' if is_inactive(row, now) else 'member':9} {_member_text(row)}"


def _exclusion_line(row: BetaExclusion) -> str:
    return f"{'excluded':9} {_subject_text(row.user, row.company)} — {row.reason}"


def _member_text(row: BetaMember) -> str:
    until = f" until {row.expires_at:%Y-%m-%d %H:%M}" if row.expires_at else ""
    seats = f", {counted(row.max_seats, 'seat')}" if row.max_seats else ""
    note = f" — {row.note}" if row.note else ""
    return f"{_subject_text(row.user, row.company)}{until}{seats}{note}"


def _subject_text(user: User | None, company: Company) -> str:
    return f"all of {company.name}" if user is None else f"{user.name} <{user.email}> of {company.name}"


async def _invited_name(platform: Platform, invitation: BetaInvitation) -> str:
    return await subject_text(platform, SubjectReference(0, invitation_id=invitation.id))


def _invitation_line(invitation: BetaInvitation, name: str) -> str:
    return f"{'invited':9} {name} until {invitation.expires_at:%Y-%m-%d %H:%M} (invitation {invitation.id})"


@click.command()
@key_argument
@user_option
@company_option
@click.option("--reason", required=True, help="Reason for the audit log.")
@actor_option
@flag_command
async def exclude(key: str, actor: str, reason: str, email: str | None, company_name: str | None) -> None:
    """Exclude a user or a company. An exclusion wins over memberships and rules."""
    await change_subject(Exclude, key, actor, reason, email, company_name)


@click.command()
@key_argument
@user_option
@company_option
@reason_option
@actor_option
@flag_command
async def unexclude(key: str, actor: str, reason: str, email: str | None, company_name: str | None) -> None:
    """Remove an exclusion."""
    await change_subject(Unexclude, key, actor, reason, email, company_name)


async def change_subject(
    op_type: type[Op], key: str, actor: str, reason: str, email: str | None, company_name: str | None, **fields: Any
) -> ChangeResult:
    """Apply an operation to the user or company that the options name. Fields that are None are left out."""
    values = {name: value for name, value in fields.items() if value is not None}
    return await change_subject_to(op_type, key, actor, reason, email=email, company_name=company_name, **values)


async def change_subject_to(
    op_type: type[Op], key: str, actor: str, reason: str, *, email: str | None, company_name: str | None, **fields: Any
) -> ChangeResult:
    """Apply an operation with these fields to the user or company that the options name."""
    async with begin_flags_as(actor) as flags:
        subject = await find_subject(flags.platform, email, company_name)
        op = build_op(op_type, **subject.op_fields, **fields)
        result = await change_with_settings(flags, key, op, reason=reason)
    print_result(result)
    return result
