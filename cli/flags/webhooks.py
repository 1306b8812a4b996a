"""`afterwin flags webhook`: subscribers of changes of flags, and what they have not got yet."""

import click

from cli.base import open_database
from cli.flags.base import open_platform
from cli.flags.execution import flag_command
from cli.json_output import print_json, values_of
from cli.lines import print_lines
from cli.options import json_option
from db.flags.delivery_faults import error_of
from db.flags.webhooks import WebhookState, retry_webhook, webhook_states


@click.group()
def webhook() -> None:
    """List subscribers of changes, or send to one again. AFTERWIN_FLAG_WEBHOOKS names them."""


@webhook.command("list")
@json_option
@flag_command
async def webhook_list(*, as_json: bool) -> None:
    """List subscribers that a server process has met, with the number of changes that wait for them."""
    async with open_platform() as platform:
        states = await webhook_states(platform)
    if as_json:
        print_json([values_of(row) | {"error": error_of(row), "waiting": waiting} for row, waiting in states])
        return
    print_lines(
        map(_line, states),
        none="No webhooks.",
        then="AFTERWIN_FLAG_WEBHOOKS names them, and a server process must have met them.",
    )


def _line(state: WebhookState) -> str:
    row = state.webhook
    failed = f", {row.attempts} failed, next {row.next_at:%Y-%m-%d %H:%M}: {error_of(row)}" if row.fault else ""
    return f"{row.name}  has change {row.delivered_seq}, {state.waiting} waiting{failed}"


@webhook.command("retry")
@click.argument("name")
@flag_command
async def webhook_retry(name: str) -> None:
    """Send to a subscriber again now, rather than after its delay."""
    async with open_database() as database:
        is_known = await retry_webhook(database, name)
    if not is_known:
        raise click.ClickException(f"No server process has met a subscriber {name!r} yet.")
    click.echo(f"A server process sends to {name} within seconds.")
