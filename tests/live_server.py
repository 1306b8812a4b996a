"""The real application in a process of its own.

Servers are forked from one process that has imported the application: a server starts in a tenth of a second of CPU
instead of in five.
"""

import multiprocessing
import os
import socket
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import NamedTuple

import httpx2
import pytest
import uvicorn
from until import TIMEOUT_SECONDS

from app import create_app_from_environment
from db.store import utc_now

ROOT = Path(__file__).parents[1]
FORKED = multiprocessing.get_context("forkserver")
FORKED.set_forkserver_preload(["app", "httpx2", "pytest", "uvicorn", "uvloop"])


class Served(NamedTuple):
    """A server: its origin and its process."""

    origin: str
    process: BaseProcess


@contextmanager
def serving(database_url: str) -> Iterator[str]:
    """Run a server; yield its origin. It is terminated afterwards."""
    with served(database_url) as server:
        yield server.origin


@contextmanager
def served(database_url: str, clock_ahead: float = 0.0, **settings: str) -> Iterator[Served]:
    """Run a server with more settings; yield it, for tests that end it in another way.

    Its clock is so many seconds ahead.
    """
    port = free_port()
    # One user sends more than a user may, and a busy machine needs long.
    unlimited = {"AFTERWIN_POINTS_PER_MINUTE": str(10**9), "AFTERWIN_OPERATION_SECONDS": "600"}
    secret = {"AFTERWIN_SECRET": "of tests, which are not secret at all"}
    environment = {**os.environ, **unlimited, **secret, "AFTERWIN_DATABASE_URL": database_url, **settings}
    process = FORKED.Process(target=_serve, args=(port, environment, timedelta(seconds=clock_ahead)), daemon=True)
    process.start()
    try:
        origin = f"http://127.0.0.1:{port}"
        _wait_for(f"{origin}/livez", process)
        yield Served(origin, process)
    finally:
        process.terminate()
        process.join()


def _serve(port: int, environment: Mapping[str, str], clock_ahead: timedelta) -> None:
    """Serve as `uvicorn` does from a shell in the project's folder; nothing is printed."""
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(ROOT)
    nothing = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(nothing, stream)
    app = create_app_from_environment()
    app.state.streams.database.clock = lambda: utc_now() + clock_ahead
    uvicorn.run(app, port=port)


def free_port() -> int:
    """Return a port of this machine that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait_for(url: str, process: BaseProcess) -> None:
    while process.is_alive():
        try:
            httpx2.get(url, timeout=TIMEOUT_SECONDS).raise_for_status()
        except httpx2.HTTPError:
            time.sleep(0.1)
        else:
            return
    pytest.fail(f"{url} does not answer")
