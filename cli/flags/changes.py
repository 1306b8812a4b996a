"""`afterwin flags change`: change requests for changes that need approval."""

from datetime import datetime
from typing import Any

import click

from beta.changes import change_requests
from beta.changes.pause import PAUSE_SENTENCES
from beta.changes.plan import ChangeResult
from beta.changes.request_impact import impact_of
from beta.changes.snapshot import proposed_ops
from beta.changes.subjects import subject_references
from beta.errors import ChangeError, ChangeErrorCode
from beta.invitations.answer_invitation import expire_outdated_invitations
from beta.ops.kinds import read_ops
from beta.refusals import Refusal
from beta.words import counted, in_words
from cli.flags.apply_ops import begin_flags_as, print_result
from cli.flags.base import open_platform
from cli.flags.change_text import details, summary
from cli.flags.execution import FlagChangeRefused, flag_command
from cli.flags.options import DateTimeParam, JsonParam, NoneOr, actor_option, key_argument
from cli.flags.subject_text import subject_text
from cli.json_output import print_json, values_of
from cli.lines import print_lines
from cli.options import ROW_ID, CodeChoice, json_option
from db.flags.platform import Platform
from db.flags.statements import CHANGE, CHANGES, COMMENTS_OF, OPEN_STATES, REVIEWS_OF
from db.models import ChangeRequest, ChangeState, Verdict
from settings import Settings

id_argument = click.argument("change_id", type=ROW_ID)
ops_option = click.option(
    "--ops", type=JsonParam(), required=True, help='Operations as JSON: [{"kind": "SET_ROLLOUT", "percent": 20}].'
)


@click.group()
def change() -> None:
    """List, review and apply change requests."""


@change.command("list")
@click.option("--state", type=CodeChoice(list(ChangeState)), help="Only change requests in this state.")
@click.option("--all", "with_closed", is_flag=True, help="Include applied, rejected and cancelled change requests.")
@json_option
@flag_command
async def list_(state: str | None, *, with_closed: bool, as_json: bool) -> None:
    """List open change requests."""
    async with open_platform() as platform:
        rows = await platform.all(CHANGES.order_by(ChangeRequest.c.id))
    shown = [row for row in rows if (row.state == state if state else with_closed or _is_open(row))]
    if as_json:
        print_json(shown)
        return
    submit, more = "`afterwin flags change submit` submits one.", "`--all` includes closed ones."
    print_lines(map(summary, shown), none="No change requests.", then=submit if with_closed else f"{submit} {more}")


def _is_open(row: ChangeRequest) -> bool:
    return row.state in OPEN_STATES


@change.command("show")
@id_argument
@json_option
@flag_command
async def show(change_id: int, *, as_json: bool) -> None:
    """Show a change request: whom it concerns, what it opens now, its reviews and comments."""
    async with open_platform() as platform:
        row = await platform.first(CHANGE, change_id=change_id)
        if row is None:
            raise ChangeError(ChangeErrorCode.NOT_FOUND, Refusal.CHANGE_MISSING, change=str(change_id))
        if as_json:
            print_json(await _values(platform, row))
            return
        async for line in details(platform, row):
            click.echo(line)


async def _values(platform: Platform, row: ChangeRequest) -> dict[str, Any]:
    references = subject_references(proposed_ops(row))
    return {
        **values_of(row),
        "subjects": [await subject_text(platform, reference) for reference in references],
        "impact": await impact_of(platform, row),
        "reviews": await platform.all(REVIEWS_OF, change_id=row.id),
        "comments": await platform.all(COMMENTS_OF, change_id=row.id),
    }


@change.command("submit")
@key_argument
@ops_option
@click.option("--reason", required=True, help="Reason for the audit log and the reviewers.")
@click.option("--at", type=DateTimeParam(), help="Date and time at which servers apply it.")
@actor_option
@flag_command
async def submit(key: str, ops: Any, reason: str, at: datetime | None, actor: str) -> None:
    """Submit any operations as a change request. With --at, servers apply it then."""
    async with begin_flags_as(actor) as flags:
        result = await change_requests.submit_change_request(
            flags,
            key,
            read_ops(ops),
            reason=reason,
            requires_approval=Settings().flags_require_approval,
            effective_at=at,
        )
    _print_state(result)


@change.command("edit")
@id_argument
@ops_option
@actor_option
@flag_command
async def edit(change_id: int, ops: Any, actor: str) -> None:
    """Replace the operations of your change request. Earlier reviews become void."""
    requires_approval = Settings().flags_require_approval
    async with begin_flags_as(actor) as flags:
        result = await change_requests.edit_change_request(
            flags, change_id, read_ops(ops), requires_approval=requires_approval
        )
    _print_state(result)


@change.command("schedule")
@id_argument
@click.argument("at", type=NoneOr(DateTimeParam()), metavar="DATETIME|none")
@actor_option
@flag_command
async def schedule(change_id: int, at: datetime | None, actor: str) -> None:
    """Set the time at which servers apply a change request, or `none` for no time.

    A time before the approved one needs a new review.
    """
    requires_approval = Settings().flags_require_approval
    async with begin_flags_as(actor) as flags:
        result = await change_requests.schedule_change_request(
            flags, change_id, at, requires_approval=requires_approval
        )
    _print_state(result)


@change.command("comment")
@id_argument
@click.argument("text")
@actor_option
@flag_command
async def comment(change_id: int, text: str, actor: str) -> None:
    """Comment on a change request. Its author, reviewers and other commenters get an email."""
    async with begin_flags_as(actor) as flags:
        await change_requests.comment_on_change_request(flags, change_id, text)
    click.echo(f"The comment on change {change_id} is saved.")


@change.command("review")
@id_argument
@click.option("--approve", "verdict", flag_value=Verdict.APPROVE.value, help="Approve the change.")
@click.option("--reject", "verdict", flag_value=Verdict.REJECT.value, help="Reject the change.")
@actor_option
@flag_command
async def review(change_id: int, verdict: str | None, actor: str) -> None:
    """Approve or reject another user's change. Needs the role BETA_APPROVER."""
    if verdict is None:
        raise click.UsageError("Choose --approve or --reject.")
    async with begin_flags_as(actor) as flags:
        result = await change_requests.review_change_request(flags, change_id, Verdict(verdict))
    _print_state(result)


@change.command("apply")
@id_argument
@actor_option
@flag_command
async def apply(change_id: int, actor: str) -> None:
    """Apply an approved change."""
    async with begin_flags_as(actor) as flags:
        result = await change_requests.apply_change_request(
            flags, change_id, requires_approval=Settings().flags_require_approval
        )
    _print_state(result)
    if result.change is not None and result.change.state is ChangeState.CONFLICT:
        raise FlagChangeRefused("The flag was changed in the meantime. Propose the change again.")


@change.command("cancel")
@id_argument
@actor_option
@flag_command
async def cancel(change_id: int, actor: str) -> None:
    """Cancel a change request."""
    async with begin_flags_as(actor) as flags:
        result = await change_requests.cancel_change_request(flags, change_id)
    _print_state(result)


@change.command("due")
@actor_option
@flag_command
async def due(actor: str) -> None:
    """Apply scheduled changes whose time has come, and expire old invitations. Servers also do this by themselves."""
    async with begin_flags_as(actor) as flags:
        results = await change_requests.apply_due(flags, requires_approval=Settings().flags_require_approval)
        await expire_outdated_invitations(flags)
    for result in results:
        _print_state(result)
    click.echo(f"{counted(len(results), 'change')} {'was' if len(results) == 1 else 'were'} due.")


def _print_state(result: ChangeResult) -> None:
    if result.change is not None:
        subject, state = result.change.flag_key or "segments", in_words(result.change.state)
        click.echo(f"Change {result.change.id} of {subject} is {state}.")
    if result.pause is not None:
        click.echo(f"It is paused. {PAUSE_SENTENCES[result.pause]}")
    if result.audits:
        print_result(result._replace(change=None))
