"""`afterwin flags change`: change requests for changes that need approval."""

import click
import orjson

from beta import change_requests
from beta.answer_invitation import expire_outdated_invitations
from beta.change_plan import ChangeResult
from beta.errors import ChangeError, ChangeErrorCode
from cli.flags.apply_ops import begin_flags_as, print_result
from cli.flags.base import FlagChangeRefused, actor_option, flag_command, open_platform
from cli.json_output import json_option, print_json, values_of
from db.flags.statements import CHANGE, CHANGES, REVIEWS_OF
from db.models import ChangeRequest, ChangeState, Verdict
from settings import Settings

id_argument = click.argument("change_id", type=int)


@click.group()
def change() -> None:
    """List, review and apply change requests."""


@change.command("list")
@click.option("--state", type=click.Choice(list(ChangeState)), help="Only change requests in this state.")
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
    for row in shown:
        click.echo(_line(row))


def _is_open(row: ChangeRequest) -> bool:
    return row.state in change_requests.OPEN_STATES


def _line(row: ChangeRequest) -> str:
    schedule = f", scheduled for {row.effective_at:%Y-%m-%d %H:%M}" if row.effective_at else ""
    ops = ", ".join(op["kind"] for op in row.ops["ops"])
    return f"{row.id}  {row.state:9}  {row.flag_key}: {ops}{schedule} — {row.reason} (by {row.author})"


@change.command("show")
@id_argument
@json_option
@flag_command
async def show(change_id: int, *, as_json: bool) -> None:
    """Show a change request and its reviews."""
    async with open_platform() as platform:
        row = await platform.first(CHANGE, change_id=change_id)
        if row is None:
            raise ChangeError(ChangeErrorCode.NOT_FOUND, f"There is no change request {change_id}.")
        reviews = await platform.all(REVIEWS_OF, change_id=change_id)
    if as_json:
        print_json(values_of(row) | {"reviews": reviews})
        return
    click.echo(_line(row))
    click.echo("It can give more users access." if row.widens else "It gives no further user access.")
    for op in row.ops["ops"]:
        click.echo(f"  {orjson.dumps(op).decode()}")
    for each in reviews:
        click.echo(f"  {each.verdict} by {each.reviewer} at {each.at:%Y-%m-%d %H:%M:%S}")


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
    click.echo(f"{len(results)} changes were due.")


def _print_state(result: ChangeResult) -> None:
    if result.change is not None:
        click.echo(f"Change {result.change.id} of {result.change.flag_key} is {result.change.state}.")
    if result.audits:
        print_result(result._replace(change=None))
