"""The bytes of files."""

from datetime import timedelta

import click
from rich.filesize import decimal

from cli.base import async_command, open_database
from files import sweep
from settings import Settings


@click.group()
def files() -> None:
    """The bytes of files."""


@files.command("sweep")
@click.option(
    "--hours", type=click.IntRange(1), default=24, show_default=True, help="How old what is thrown away is at least."
)
@async_command
async def files_sweep(hours: int) -> None:
    """Throw away bytes that no file has: of broken uploads, and of files that cannot be restored any more."""
    async with open_database() as database:
        swept = await sweep.sweep(database, Settings().storage(), timedelta(hours=hours))
    click.echo(f"{swept.files} leftovers were thrown away ({decimal(swept.size)}).")
