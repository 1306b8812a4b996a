"""`afterwin purge`: delete what was kept long enough, now."""

from collections import Counter

import click

from cli.base import open_database
from cli.execution import async_command
from composition import retention_of
from db.retention import purge_page
from settings import Settings


@click.command()
@async_command
async def purge() -> None:
    """Delete rows that were kept long enough. Servers do so by themselves, little by little."""
    counts, retention = Counter[str](), retention_of(Settings())
    after: int | None = 0
    async with open_database() as database:
        while after is not None:
            after, deleted = await purge_page(database, retention, after)
            counts.update(deleted)
    for table, count in sorted(counts.items()):
        click.echo(f"{table}: {count} rows deleted.")
    if not counts:
        click.echo("There is nothing to delete.")
