"""`afterwin flags list`, whose help needs no database."""

import click

from cli.flags.execution import flag_command
from cli.options import json_option


@click.command("list")
@click.option("--all", "with_archived", is_flag=True, help="Include archived flags.")
@json_option
@flag_command
async def list_(*, with_archived: bool, as_json: bool) -> None:
    """List flags with stage, state and number of members."""
    from cli.flags.show import print_flags

    await print_flags(with_archived=with_archived, as_json=as_json)
