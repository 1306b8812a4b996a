"""Changes that are proposed, because they let more people in: looked at by somebody else, and then done."""

import click
import orjson

from beta import change_requests
from beta.answer_invitation import expire_outdated_invitations
from beta.change_plan import ChangeResult
from beta.errors import ChangeError, ChangeErrorCode
from cli.base import async_command
from cli.flags.base import FlagChangeRefused, actor_option, begin_flags_as, open_platform, print_result
from db.flags.statements import CHANGE, CHANGES, REVIEWS_OF
from db.models import ChangeRequest, ChangeState, Verdict
from settings import Settings

id_argument = click.argument("change_id", type=int)


@click.group()
def change() -> None:
    """Changes that are proposed because they let more people in."""


@change.command("list")
@click.option("--state", type=click.Choice(list(ChangeState)), help="Only those in this state.")
@click.option("--all", "with_done", is_flag=True, help="Those that are done or given up, too.")
@async_command
async def list_(state: str | None, *, with_done: bool) -> None:
    """List proposed changes; those that can still become something if nothing else is said."""
    async with open_platform() as asked:
        found = await asked.all(CHANGES.order_by(ChangeRequest.c.id))
    for each in found:
        wanted = each.state == state if state else with_done or each.state in change_requests.OPEN_STATES
        if wanted:
            click.echo(_line(each))


def _line(each: ChangeRequest) -> str:
    when = f", to be done {each.effective_at:%Y-%m-%d %H:%M}" if each.effective_at else ""
    what = ", ".join(op["kind"] for op in each.ops["ops"])
    return f"{each.id}  {each.state:9}  {each.flag_key}: {what}{when} — {each.reason} (by {each.author})"


@change.command("show")
@id_argument
@async_command
async def show(change_id: int) -> None:
    """Show what is proposed, and what was said of it."""
    async with open_platform() as asked:
        found = await asked.first(CHANGE, change_id=change_id)
        if found is None:
            raise ChangeError(ChangeErrorCode.NOT_FOUND, "There is no such change.")
        reviews = await asked.all(REVIEWS_OF, change_id=change_id)
    click.echo(_line(found))
    click.echo("It lets more people in." if found.widens else "It lets nobody in who is out.")
    for op in found.ops["ops"]:
        click.echo(f"  {orjson.dumps(op).decode()}")
    for each in reviews:
        click.echo(f"  {each.verdict} by {each.reviewer} at {each.at:%Y-%m-%d %H:%M:%S}")


@change.command("review")
@id_argument
@click.option("--approve", "verdict", flag_value=Verdict.APPROVE.value, help="Say yes.")
@click.option("--reject", "verdict", flag_value=Verdict.REJECT.value, help="Say no.")
@actor_option
@async_command
async def review(change_id: int, verdict: str | None, actor: str) -> None:
    """Say yes or no to a change of somebody else, as a BETA_APPROVER."""
    if verdict is None:
        raise click.UsageError("Say --approve or --reject.")
    async with begin_flags_as(actor) as flags:
        done = await change_requests.review_change_request(flags, change_id, Verdict(verdict))
    _tell(done)


@change.command("apply")
@id_argument
@actor_option
@async_command
async def apply(change_id: int, actor: str) -> None:
    """Do a change that is approved."""
    async with begin_flags_as(actor) as flags:
        done = await change_requests.apply_change_request(
            flags, change_id, requires_approval=Settings().flags_require_approval
        )
    _tell(done)
    if done.change is not None and done.change.state is ChangeState.CONFLICT:
        raise FlagChangeRefused("Something else was changed meanwhile; propose it anew.")


@change.command("cancel")
@id_argument
@actor_option
@async_command
async def cancel(change_id: int, actor: str) -> None:
    """Give a change up."""
    async with begin_flags_as(actor) as flags:
        done = await change_requests.cancel_change_request(flags, change_id)
    _tell(done)


@change.command("due")
@actor_option
@async_command
async def due(actor: str) -> None:
    """Do the changes whose time has come, and end invitations that ran out, as every server does by itself."""
    async with begin_flags_as(actor) as flags:
        found = await change_requests.apply_due(flags, requires_approval=Settings().flags_require_approval)
        await expire_outdated_invitations(flags)
    for done in found:
        _tell(done)
    click.echo(f"{len(found)} changes were due.")


def _tell(done: ChangeResult) -> None:
    if done.change is not None:
        click.echo(f"Change {done.change.id} of {done.change.flag_key} is {done.change.state}.")
    if done.audits:
        print_result(done._replace(change=None))
