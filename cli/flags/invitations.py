"""`afterwin flags invite`: invitations to a beta."""

from typing import Any

import click

from beta.bulk_invite import InviteOutcome, bulk_invite
from beta.change_plan import ChangeResult
from beta.membership_ops import Invite, ResendInvitation, RevokeInvitation
from beta.op_base import build_op
from cli.flags.apply_ops import begin_flags_as, change_and_print, print_result
from cli.flags.execution import FlagChangeRefused, flag_command
from cli.flags.members import change_subject, seats_option, until_option
from cli.flags.options import actor_option, key_argument, reason_option
from cli.options import ROW_ID
from cli.text_file import TEXT_FILE, TextFile
from settings import Settings

message_option = click.option("--message", default="", help="Text that is added to the email.")


@click.group()
def invite() -> None:
    """Invite users and companies to a beta."""


@invite.command("user")
@key_argument
@click.argument("email")
@until_option
@message_option
@reason_option
@actor_option
@flag_command
async def user(key: str, email: str, actor: str, reason: str, **options: Any) -> None:
    """Invite an email address. The user becomes a member on accepting."""
    op = build_op(Invite, email=email, message=options["message"], expires_at=options["until"])
    result = await change_and_print(actor, key, op, reason=reason)
    _print_queued(result)


@invite.command("company")
@key_argument
@click.argument("company_name", metavar="COMPANY")
@seats_option
@until_option
@message_option
@reason_option
@actor_option
@flag_command
async def company(key: str, company_name: str, actor: str, reason: str, **options: Any) -> None:
    """Invite a company. One of its administrators accepts."""
    fields = {"max_seats": options["seats"], "message": options["message"], "expires_at": options["until"]}
    result = await change_subject(Invite, key, actor, reason, None, company_name, **fields)
    _print_queued(result)


@invite.command("bulk")
@key_argument
@click.argument("file", type=TEXT_FILE)
@click.option("--dry-run", is_flag=True, help="Only check the rows.")
@reason_option
@actor_option
@flag_command
async def bulk(key: str, file: TextFile, *, dry_run: bool, reason: str, actor: str) -> None:
    """Send the invitations of a CSV file.

    Its columns are email, user or company; seats and message are optional. A company is given by name or id, a user by
    email address or id.
    """
    requires_approval = Settings().flags_require_approval
    async with begin_flags_as(actor) as flags:
        report = await bulk_invite(
            flags, key, file.text, reason=reason, requires_approval=requires_approval, dry_run=dry_run
        )
    for outcome in report.outcomes:
        click.echo(_outcome_text(outcome))
    if report.change is not None:
        print_result(report.change._replace(invited=(), notices=()))
        _print_queued(report.change)
    elif not dry_run:
        raise FlagChangeRefused("No invitation was sent. Correct the rows above.")


def _outcome_text(outcome: InviteOutcome) -> str:
    invited = " ".join(["invited.", *(notice.text for notice in outcome.notices)]) if outcome.notices else "invited"
    return f"line {outcome.line}: {outcome.subject}: {outcome.error.message if outcome.error else invited}"


def _print_queued(result: ChangeResult) -> None:
    """Print how many emails a server process will send."""
    if result.queued_emails:
        click.echo(f"Emails in the outbox: {result.queued_emails}. A server process sends them.")


@invite.command("resend")
@key_argument
@click.argument("invitation_id", type=ROW_ID)
@until_option
@reason_option
@actor_option
@flag_command
async def resend(key: str, invitation_id: int, until: Any, reason: str, actor: str) -> None:
    """Send an open invitation again, with a new code. The old code no longer works."""
    result = await change_and_print(
        actor, key, build_op(ResendInvitation, invitation_id=invitation_id, expires_at=until), reason=reason
    )
    _print_queued(result)


@invite.command("revoke")
@key_argument
@click.argument("invitation_id", type=ROW_ID)
@reason_option
@actor_option
@flag_command
async def revoke(key: str, invitation_id: int, reason: str, actor: str) -> None:
    """Revoke an open invitation."""
    await change_and_print(actor, key, build_op(RevokeInvitation, invitation_id=invitation_id), reason=reason)
