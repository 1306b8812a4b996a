"""`afterwin flags kill`, which must start fast: what it needs is imported only when it runs."""

import click

from cli.flags.execution import flag_command
from cli.flags.options import DurationParam, actor_option, key_argument


@click.command()
@key_argument
@click.option("--reason", required=True, help="Reason for the audit log.")
@click.option(
    "--wait",
    "seconds",
    type=DurationParam(),
    help="Wait until every process has seen the kill, such as 20s. The exit code is 4 if one has not.",
)
@actor_option
@flag_command
async def kill(key: str, reason: str, seconds: float | None, actor: str) -> None:
    """Close a feature for all users at once, in an emergency. It needs only the database."""
    from beta.kill_switch import Kill
    from cli.flags.apply_ops import change_and_print
    from cli.flags.workers import wait_for_change

    result = await change_and_print(actor, key, Kill(), reason=reason)
    if not result.audits and result.flag is not None:
        flag = result.flag
        when = f"{flag.killed_at:%Y-%m-%d %H:%M:%S} UTC"
        click.echo(f"It is killed already, since {when} by {flag.killed_by}: {flag.killed_reason}")
    if seconds is not None:
        await wait_for_change(result.revision, seconds)
