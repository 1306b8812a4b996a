"""`afterwin flags approval`: whether this deployment requires a second person for widening changes."""

import click

from cli.flags.apply_ops import begin_flags_as
from cli.flags.base import open_platform
from cli.flags.execution import FlagChangeRefused, flag_command
from cli.flags.options import actor_option
from cli.json_output import print_json
from cli.options import json_option
from db.flags.approval import is_approval_required, require_approval, waive_approval
from settings import Settings


@click.group()
def approval() -> None:
    """Show or change whether widening changes need a second person."""


@approval.command("show")
@json_option
@flag_command
async def show(*, as_json: bool) -> None:
    """Show whether widening changes need a second person, in all processes."""
    async with open_platform() as platform:
        is_required = await is_approval_required(platform)
    if as_json:
        print_json({"is_approval_required": is_required})
        return
    click.echo("Approval is required." if is_required else "No approval is required.")


@approval.command("require")
@actor_option
@flag_command
async def require(actor: str) -> None:
    """Require the approval of a second person from now on, in all processes."""
    async with begin_flags_as(actor) as flags:
        await require_approval(flags)
    click.echo("Approval is required.")


@approval.command("waive")
@click.option("--reason", required=True, help="Reason for the audit log.")
@actor_option
@flag_command
async def waive(reason: str, actor: str) -> None:
    """Require no approval any more. The audit log tells who waived it."""
    if Settings().flags_require_approval:
        raise FlagChangeRefused("AFTERWIN_FLAGS_REQUIRE_APPROVAL is set. Unset it in every process first.")
    async with begin_flags_as(actor) as flags:
        await waive_approval(flags, reason)
    click.echo("No approval is required.")
