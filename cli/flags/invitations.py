"""`afterwin flags invite`: invitations to a beta."""

from typing import Any

import click

from beta.invitations.bulk import BulkInviteResult, InviteOutcome, bulk_invite
from beta.ops.base import build_op
from beta.ops.membership_ops import Invite, ResendInvitation, RevokeInvitation
from cli.flags.apply_ops import begin_flags_as, change_and_print, print_queued, print_result
from cli.flags.execution import FlagChangeRefused, flag_command
from cli.flags.members import change_subject, seats_option, until_option
from cli.flags.options import actor_option, key_argument, reason_option
from cli.json_output import print_json
from cli.options import ROW_ID, json_option
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
    print_queued(result)


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
    print_queued(result)


@invite.command("bulk")
@key_argument
@click.argument("file", type=TEXT_FILE)
@click.option("--dry-run", is_flag=True, help="Only check the rows.")
@reason_option
@actor_option
@json_option
@flag_command
async def bulk(key: str, file: TextFile, *, dry_run: bool, reason: str, actor: str, as_json: bool) -> None:
    """Send the invitations of a CSV file.

    Its columns are email, user or company; seats and message are optional. A company is given by name or id, a user by
    email address or id.
    """
    requires_approval = Settings().flags_require_approval
    async with begin_flags_as(actor) as flags:
        report = await bulk_invite(
            flags, key, file.text, reason=reason, requires_approval=requires_approval, dry_run=dry_run
        )
    if as_json:
        print_json(_values(report))
    else:
        for outcome in report.outcomes:
            click.echo(_outcome_text(outcome))
    if report.change is not None and not as_json:
        print_result(report.change._replace(invited=(), notices=()))
        print_queued(report.change)
    elif report.change is None and not dry_run:
        raise FlagChangeRefused("No invitation was sent. Correct the rows above.")


def _values(report: BulkInviteResult) -> dict[str, Any]:
    """Return a report for JSON. `change_id` is of the change request, if the invitations need approval."""
    change = report.change
    proposed = change.change if change else None
    return {
        "outcomes": [_outcome_values(outcome) for outcome in report.outcomes],
        "revision": change.revision if change else None,
        "change_id": proposed.id if proposed else None,
        "queued_emails": change.queued_emails if change else 0,
    }


def _outcome_values(outcome: InviteOutcome) -> dict[str, Any]:
    error = outcome.error
    problem = {"code": error.code, "message": error.message} if error else None
    notices = [{"code": notice.code, "text": notice.text} for notice in outcome.notices]
    return {"line": outcome.line, "subject": outcome.subject, "error": problem, "notices": notices}


def _outcome_text(outcome: InviteOutcome) -> str:
    invited = " ".join(["invited.", *(notice.text for notice in outcome.notices)]) if outcome.notices else "invited"
    return f"line {outcome.line}: {outcome.subject}: {outcome.error.message if outcome.error else invited}"


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
    print_queued(result)


@invite.command("revoke")
@key_argument
@click.argument("invitation_id", type=ROW_ID)
@reason_option
@actor_option
@flag_command
async def revoke(key: str, invitation_id: int, reason: str, actor: str) -> None:
    """Revoke an open invitation."""
    await change_and_print(actor, key, build_op(RevokeInvitation, invitation_id=invitation_id), reason=reason)
