"""The processes that answer, and what of the flags they have seen."""

import asyncio
import time

import click

from cli.base import async_command, open_database
from cli.flags.base import DurationParam, NotAcknowledged, open_platform
from db.flags.platform import platform_of_snapshot
from db.flags.statements import WORKERS
from db.flags.workers import WORKERS_IN_ORDER, Acknowledged, acknowledged, is_closed
from db.store import Database

POLL_INTERVAL = 0.1


@click.command()
@async_command
async def workers() -> None:
    """List the processes that answer, and the revision of the flags that each has seen."""
    async with open_platform() as asked:
        found = await asked.all(WORKERS_IN_ORDER)
        for each in found:
            ago = (asked.now - each.seen_at).total_seconds()
            state = "is closed" if is_closed(each, asked.now) else "answers"
            click.echo(f"{each.worker_id}  {each.host}:{each.pid}  revision {each.revision}  {state}, {ago:.0f} s ago")
    if not found:
        click.echo("No process has told that it answers.")


@click.command()
@click.option("--revision", type=click.IntRange(0), required=True, help="The revision that a change told.")
@click.option("--timeout", type=DurationParam(), default="20s", show_default=True, help="How long to wait.")
@async_command
async def wait(revision: int, timeout: float) -> None:  # the option's name
    """Wait until every process that answers has seen a revision of the flags."""
    async with open_database() as database:
        await wait_for_revision(database, revision, timeout)


async def wait_for_revision(database: Database, revision: int, seconds: float) -> None:
    """Tell when every process has seen a revision; `NotAcknowledged` where some have not in time."""
    ends = time.monotonic() + seconds
    while True:
        total, seen = await _seen(database, revision)
        if seen == total:
            click.echo(f"Seen by {seen} of {total} processes.")
            return
        if time.monotonic() >= ends:
            raise NotAcknowledged(f"Only {seen} of {total} processes have seen revision {revision} by now.")
        await asyncio.sleep(POLL_INTERVAL)


async def _seen(database: Database, revision: int) -> Acknowledged:
    async with database.snapshot() as snapshot:
        return acknowledged(await platform_of_snapshot(snapshot).all(WORKERS), revision, snapshot.now)
