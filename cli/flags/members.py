"""Who is in a beta by name: members, whoever is kept out, and invitations."""

from typing import Any, TextIO

import click

from beta.bulk_invite import InviteOutcome, bulk_invite
from beta.change_plan import ChangeResult, NewBetaInvitation
from beta.emails import send_invitation_email
from beta.membership_ops import AddMember, Exclude, Invite, RemoveMember, RevokeInvitation, Unexclude, is_inactive
from beta.op_base import Op, build_op
from cli.base import async_command
from cli.flags.base import (
    DateTimeParam,
    FlagChangeRefused,
    actor_option,
    begin_flags_as,
    change_and_print,
    change_with_settings,
    company_option,
    find_subject,
    key_argument,
    open_platform,
    print_result,
    reason_option,
    user_option,
)
from db.flags.beta_state import read_beta
from db.models import Company, User
from settings import Settings

seats_option = click.option("--seats", type=click.IntRange(1), help="Of a company, how many of its users at most.")
until_option = click.option("--until", type=DateTimeParam(), help="When it is over.")
message_option = click.option("--message", default="", help="What the letter says besides.")


@click.group()
def member() -> None:
    """Members of a beta: users, and whole companies."""


@member.command("add")
@key_argument
@user_option
@company_option
@seats_option
@until_option
@reason_option
@actor_option
@async_command
async def add(key: str, actor: str, reason: str, **said: Any) -> None:
    """Let a user in, or a whole company."""
    more = {"max_seats": said.pop("seats"), "expires_at": said.pop("until")}
    await _change(AddMember, key, actor, reason, said, **more)


@member.command("rm")
@key_argument
@user_option
@company_option
@reason_option
@actor_option
@async_command
async def remove(key: str, actor: str, reason: str, **said: Any) -> None:
    """Take a membership back."""
    await _change(RemoveMember, key, actor, reason, said)


@member.command("list")
@key_argument
@async_command
async def members(key: str) -> None:
    """List who is in by name, who is kept out, and who is invited."""
    async with open_platform() as asked:
        beta = await read_beta(asked, [key])
        for each in beta.members:
            state = "expired" if is_inactive(each, asked.now) else "member"
            until = f" until {each.expires_at:%Y-%m-%d %H:%M}" if each.expires_at else ""
            seats = f", {each.max_seats} seats" if each.max_seats else ""
            click.echo(f"{state:9} {_who(each.user, each.company)}{seats}{until}")
        for out in beta.exclusions:
            click.echo(f"{'excluded':9} {_who(out.user, out.company)} — {out.reason}")
        for invited in beta.invitations:
            whom = invited.email or f"user {invited.for_user_id or '(all)'} of company {invited.for_company_id}"
            click.echo(f"{'invited':9} {whom} until {invited.expires_at:%Y-%m-%d %H:%M} (invitation {invited.id})")


def _who(user: User | None, company: Company) -> str:
    return f"all of {company.name}" if user is None else f"{user.name} <{user.email}> of {company.name}"


@click.command()
@key_argument
@user_option
@company_option
@click.option("--reason", required=True, help="Why.")
@actor_option
@async_command
async def exclude(key: str, actor: str, reason: str, **said: Any) -> None:
    """Keep somebody out, whatever else would let them in."""
    await _change(Exclude, key, actor, reason, said)


@click.command()
@key_argument
@user_option
@company_option
@reason_option
@actor_option
@async_command
async def unexclude(key: str, actor: str, reason: str, **said: Any) -> None:
    """Keep somebody out no more."""
    await _change(Unexclude, key, actor, reason, said)


async def _change(kind: type[Op], key: str, actor: str, reason: str, said: Any, **more: Any) -> ChangeResult:
    """Do something to whom `--user` and `--company` name."""
    async with begin_flags_as(actor) as flags:
        whom = await find_subject(flags.platform, said["email"], said["company_name"])
        op = build_op(kind, **whom.op_fields, **{name: value for name, value in more.items() if value is not None})
        done = await change_with_settings(flags, key, op, reason=reason)
    print_result(done)
    return done


@click.group()
def invite() -> None:
    """Invite somebody to a beta; they are in when they accept."""


@invite.command("user")
@key_argument
@click.argument("email")
@until_option
@message_option
@reason_option
@actor_option
@async_command
async def user(key: str, email: str, actor: str, reason: str, **said: Any) -> None:
    """Invite whoever signs in with an address."""
    values = {"email": email, "message": said["message"], "expires_at": said["until"]}
    await _send((await change_and_print(actor, key, build_op(Invite, **values), reason=reason)).invited)


@invite.command("company")
@key_argument
@click.argument("company_name", metavar="COMPANY")
@seats_option
@until_option
@message_option
@reason_option
@actor_option
@async_command
async def company(key: str, company_name: str, actor: str, reason: str, **said: Any) -> None:
    """Invite a whole company; its administrators accept for it."""
    named = {"email": None, "company_name": company_name}
    more = {"max_seats": said["seats"], "message": said["message"], "expires_at": said["until"]}
    await _send((await _change(Invite, key, actor, reason, named, **more)).invited)


@invite.command("bulk")
@key_argument
@click.argument("file", type=click.File("r", encoding="utf-8-sig"))
@click.option("--dry-run", is_flag=True, help="Only tell what would become of each row.")
@reason_option
@actor_option
@async_command
async def bulk(key: str, file: TextIO, *, dry_run: bool, reason: str, actor: str) -> None:
    """Invite whom a CSV file names: columns email, or company and perhaps user; seats, message."""
    text, requires = file.read(), Settings().flags_require_approval
    async with begin_flags_as(actor) as flags:
        found = await bulk_invite(flags, key, text, reason=reason, requires_approval=requires, dry_run=dry_run)
    for each in found.outcomes:
        click.echo(_row(each))
    if found.change is not None:
        print_result(found.change._replace(invited=()))
        await _send(found.change.invited)
    elif not dry_run:
        raise FlagChangeRefused("Nobody was invited.")


def _row(each: InviteOutcome) -> str:
    return f"line {each.line}: {each.subject}: {each.error.message if each.error else 'invited'}"


async def _send(invited: tuple[NewBetaInvitation, ...]) -> None:
    """Send the letters, and say of which that could not be done."""
    if not invited:
        return
    services = Settings().services()
    try:
        for each in invited:
            if not await send_invitation_email(services, each):
                click.echo(f"The letter of invitation {each.invitation.id} could not be sent.", err=True)
    finally:
        await services.database.close()


@invite.command("revoke")
@key_argument
@click.argument("invitation_id", type=int)
@reason_option
@actor_option
@async_command
async def revoke(key: str, invitation_id: int, reason: str, actor: str) -> None:
    """Take an invitation back that was not answered."""
    await change_and_print(actor, key, build_op(RevokeInvitation, invitation_id=invitation_id), reason=reason)
