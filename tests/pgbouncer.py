"""A real PgBouncer in transaction mode, in front of the PostgreSQL of the tests."""

import os
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

CONFIGURATION = """
[databases]
* = host={server} user=postgres

[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = {pool_size}
max_client_conn = 200
admin_users = postgres
stats_users = postgres
{more}
"""
NAMED_STATEMENTS_SINCE = (1, 21)
"""The first version that knows which statements a client has prepared."""


@dataclass(frozen=True)
class PgBouncer:
    """A pooler that listens at `port`."""

    port: int

    def url(self, database: str) -> str:
        return f"postgresql+asyncpg://postgres@127.0.0.1:{self.port}/{database}"


def find_pgbouncer() -> str:
    """Return the program. Without it the test is skipped, or fails where it is required."""
    found = shutil.which("pgbouncer", path=f"{os.environ['PATH']}:/usr/sbin")
    if found is None:
        missing = pytest.fail if os.environ.get("AFTERWIN_PGBOUNCER_REQUIRED") == "1" else pytest.skip
        missing("PgBouncer is not installed: apt-get install pgbouncer")
    return str(found)


def pgbouncer_version() -> tuple[int, ...]:
    output = subprocess.run([find_pgbouncer(), "--version"], capture_output=True, text=True, check=True).stdout
    return tuple(map(int, re.findall(r"\d+", output.splitlines()[0])[:2]))


@contextmanager
def run_pgbouncer(server: Path, folder: Path, *, pool_size: int, **more: object) -> Iterator[PgBouncer]:
    """Run PgBouncer in front of the server whose socket is in the folder `server`."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    configuration = folder / "pgbouncer.ini"
    lines = "\n".join(f"{name} = {value}" for name, value in more.items())
    configuration.write_text(CONFIGURATION.format(server=server, port=port, pool_size=pool_size, more=lines))
    configuration.chmod(0o644)
    user = ["-u", server.owner()] if os.getuid() == 0 else []  # it refuses to run as root
    process = subprocess.Popen([find_pgbouncer(), "-q", *user, configuration], stderr=subprocess.PIPE)
    try:
        _wait_until_listening(process, port)
        yield PgBouncer(port)
    finally:
        process.kill()
        process.communicate()


def _wait_until_listening(process: "subprocess.Popen[bytes]", port: int) -> None:
    while process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.01)
    pytest.fail(f"PgBouncer ended: {process.communicate()[1].decode()}")
