"""`afterwin files`: the storage of files."""

from datetime import timedelta

import click
from obstore.exceptions import BaseError
from rich.filesize import decimal

from cli.base import open_database
from cli.execution import async_command
from files.storage import open_storage
from files.storage_owner import ADOPT, claim_storage
from files.sweep import sweep
from settings import Settings


@click.group()
def files() -> None:
    """Maintain the storage of files."""


@click.command()
@click.option(
    "--hours",
    type=click.IntRange(1, 876_000),
    default=24,
    show_default=True,
    help="Least age in hours of the bytes that are deleted.",
)
@click.option(
    ADOPT, "adopts", is_flag=True, help="Take over the storage of another database, after a move or a restore."
)
@async_command
async def cleanup(hours: int, *, adopts: bool) -> None:
    """Delete bytes that no file needs any more.

    They belong to broken uploads, or to deleted files that cannot be restored. A copy of the database deletes nothing.
    """
    async with open_database() as database:
        try:
            storage = open_storage(Settings().storage_url)
            if adopts:
                await claim_storage(database, storage, adopts=True)
            swept = await sweep(database, storage, timedelta(hours=hours))
        except BaseError as error:
            raise click.ClickException(f"The storage reports: {str(error).splitlines()[0]}") from error
    click.echo(f"{swept.files} unused objects were deleted ({decimal(swept.size)}).")


files.add_command(cleanup, "cleanup")
files.add_command(
    click.Command("sweep", callback=cleanup.callback, params=cleanup.params, help=cleanup.help, hidden=True), "sweep"
)
