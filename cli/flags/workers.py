"""`afterwin flags workers` and `afterwin flags wait`: server processes and the revision each has seen."""

import asyncio
import time
from datetime import datetime

import click

from beta.words import counted
from cli.base import open_database
from cli.flags.base import open_platform
from cli.flags.execution import NotAcknowledged, flag_command
from cli.flags.options import DurationParam
from cli.json_output import print_json, values_of
from cli.lines import print_lines
from cli.options import json_option
from db.flags.platform import platform_of_snapshot
from db.flags.statements import WORKERS
from db.flags.workers import WORKERS_IN_ORDER, Acknowledged, acknowledged, is_closed
from db.ids import MAX_ID
from db.models import FlagWorker
from db.store import Database

POLL_INTERVAL_SECONDS = 0.1


@click.command()
@json_option
@flag_command
async def workers(*, as_json: bool) -> None:
    """List server processes and the flag revision that each has seen."""
    async with open_platform() as platform:
        rows = await platform.all(WORKERS_IN_ORDER)
    if as_json:
        print_json([values_of(row) | {"is_closed": is_closed(row, platform.now)} for row in rows])
        return
    lines = (_line(row, platform.now) for row in rows)
    print_lines(lines, none="No server process is running.", then="`afterwin serve` starts one.")


def _line(row: FlagWorker, now: datetime) -> str:
    age, state = (now - row.seen_at).total_seconds(), "closed" if is_closed(row, now) else "live"
    return f"{row.worker_id}  {row.host}:{row.pid}  revision {row.revision}  {state}, seen {age:.0f} s ago"


@click.command()
@click.option("--revision", type=click.IntRange(0, MAX_ID), required=True, help="Revision that a change printed.")
@click.option(
    "--timeout", "seconds", type=DurationParam(), default="20s", show_default=True, help="Longest time to wait."
)
@flag_command
async def wait(revision: int, seconds: float) -> None:
    """Wait until every process has seen a revision. The exit code is 4 if one has not in time."""
    await wait_for_change(revision, seconds)


async def wait_for_change(revision: int, seconds: float) -> None:
    """Return when every process has seen a revision; `NotAcknowledged` after that many seconds."""
    async with open_database() as database:
        await _wait(database, revision, seconds)


async def _wait(database: Database, revision: int, seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while True:
        total, seen = await _count_acknowledged(database, revision)
        if seen == total:
            click.echo(f"Seen by {seen} of {counted(total, 'process', 'processes')}.")
            return
        if time.monotonic() >= deadline:
            processes = counted(total, "process", "processes")
            raise NotAcknowledged(f"So far, only {seen} of {processes} confirmed revision {revision}.")
        await asyncio.sleep(POLL_INTERVAL_SECONDS)


async def _count_acknowledged(database: Database, revision: int) -> Acknowledged:
    async with database.snapshot() as snapshot:
        return acknowledged(await platform_of_snapshot(snapshot).all(WORKERS), revision, snapshot.now)
