"""The real application in a process of its own.

Servers are forked from one process that has imported the application: a server starts in a tenth of a second of CPU
instead of in five.
"""

import multiprocessing
import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import timedelta
from functools import partial
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any, NamedTuple

import httpx2
import pytest
import uvicorn
from until import TIMEOUT_SECONDS
from uvicorn import _subprocess

import app
from cli import main
from db.store import utc_now

ROOT = Path(__file__).parents[1]
FORKED = multiprocessing.get_context("forkserver")
FORKED.set_forkserver_preload(["app", "cli.serving", "httpx2", "pytest", "uvicorn", "uvloop"])
HURRIED_SECONDS = 1.0


class Served(NamedTuple):
    """A server: its origin and its process."""

    origin: str
    process: BaseProcess

    def kill(self) -> None:
        """Kill the process and its workers at once, as a machine that is lost."""
        assert self.process.pid is not None
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.kill()
        self.process.join()

    def workers(self) -> list[int]:
        """Return the process ids of the workers."""
        pid = self.process.pid
        return [int(each) for each in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


@contextmanager
def serving(database_url: str) -> Iterator[str]:
    """Run a server; yield its origin. It is terminated afterwards."""
    with served(database_url) as server:
        yield server.origin


@contextmanager
def served(
    database_url: str,
    clock_ahead: float = 0.0,
    *,
    workers: int = 1,
    log: str = os.devnull,
    hurry: Collection[str] = (),
    **settings: str,
) -> Iterator[Served]:
    """Run a server with more settings; yield it, for tests that end it in another way.

    Its clock is so many seconds ahead. With `workers`, it is `afterwin serve --workers`. It writes into the file `log`.
    `hurry`: modules whose periodic task runs every `HURRIED_SECONDS`.
    """
    port = free_port()
    # One user sends more than a user may, and a busy machine needs long.
    unlimited = {"AFTERWIN_POINTS_PER_MINUTE": str(10**9), "AFTERWIN_OPERATION_SECONDS": "600"}
    secret = {"AFTERWIN_SECRET": "of tests, which are not secret at all"}
    environment = {**os.environ, **unlimited, **secret, "AFTERWIN_DATABASE_URL": database_url, **settings}
    run = partial(_run_workers, port, workers) if workers > 1 else partial(_run_alone, port)
    process = FORKED.Process(target=_serve, args=(run, environment, timedelta(seconds=clock_ahead), log, hurry))
    process.start()
    server = Served(f"http://127.0.0.1:{port}", process)
    try:
        _wait_for(f"{server.origin}/livez", process)
        yield server
        process.terminate()
        process.join(TIMEOUT_SECONDS)
    finally:
        server.kill()


def _serve(
    run: partial[None], environment: Mapping[str, str], clock_ahead: timedelta, log: str, hurry: Collection[str]
) -> None:
    """Serve as from a shell in the project's folder, in a process group of its own."""
    os.setsid()
    threading.Thread(target=_end_with_tests, daemon=True).start()
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(ROOT)
    file = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    for stream in (1, 2):
        os.dup2(file, stream)
    for module in hurry:
        sys.modules[module].POLL_INTERVAL = HURRIED_SECONDS  # type: ignore[attr-defined]  # each has one
    create = app.create_served_app

    def create_with_clock() -> Any:
        created = create()
        created.state.streams.database.clock = lambda: utc_now() + clock_ahead
        return created

    app.create_served_app = create_with_clock
    run()


def _end_with_tests() -> None:
    """Kill this server and its workers once the process of the tests is gone."""
    tests = multiprocessing.parent_process()
    if tests is not None:
        tests.join()
        os.killpg(0, signal.SIGKILL)


def _run_alone(port: int) -> None:
    uvicorn.run(app.create_app_from_environment(), port=port)


def _run_workers(port: int, workers: int) -> None:
    """Run `afterwin serve`. Workers are forked here, so that they need not import the application again."""
    _subprocess.spawn = multiprocessing.get_context("fork")
    os.register_at_fork(after_in_child=partial(signal.signal, signal.SIGTERM, signal.SIG_DFL))  # as in a new process
    main(["serve", "--port", str(port), "--workers", str(workers)])


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
