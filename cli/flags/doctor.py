"""`afterwin flags doctor`: checks for neglected, impossible or broken settings of a beta."""

import click

from beta.health.checks import find_problems
from beta.health.stale_flags import find_stale_flags
from cli.flags.audit_progress import verify_and_keep
from cli.flags.base import open_platform
from cli.flags.execution import flag_command
from cli.json_output import print_json, values_of
from cli.options import json_option


@click.command()
@json_option
@flag_command
async def doctor(*, as_json: bool) -> None:
    """Look for neglected settings, unsent emails, failing webhooks and a broken audit log.

    The exit code is 1 if there are any.
    """
    verified = await verify_and_keep()
    async with open_platform() as platform:
        problems = [*verified.problems, *await find_problems(platform, await find_stale_flags(platform))]
    if as_json:
        print_json([values_of(problem) | {"text": problem.text} for problem in problems])
    for text in () if as_json else [problem.text for problem in problems] or ["No problems found."]:
        click.echo(text)
    if problems:
        raise click.exceptions.Exit(1)
