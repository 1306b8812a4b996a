"""A server ends in bounded time after a signal, whatever its event loop does."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
import uvicorn

from cli import server

HOME = Path(__file__).parents[1]
BLOCKED = """
import time, uvicorn
from cli import server

server.MAX_STOP_SECONDS = 0.2

async def app(scope, receive, send):
    print("started", flush=True)
    time.sleep(3600)

server.BoundedServer(uvicorn.Config(app, port=0, log_level="critical")).run()
"""


def test_signal_starts_the_last_resort(monkeypatch: pytest.MonkeyPatch) -> None:
    timer, calls = SimpleNamespace(daemon=False, start=lambda: None), []
    monkeypatch.setattr(server.threading, "Timer", lambda *arguments: calls.append(arguments) or timer)
    bounded = server.BoundedServer(uvicorn.Config("app:app"))
    bounded.handle_exit(signal.SIGTERM, None)
    assert calls == [(server.MAX_STOP_SECONDS, os._exit, (1,))]
    assert bounded.should_exit
    assert timer.daemon
    assert server.GRACE_SECONDS < server.MAX_STOP_SECONDS < 15


@pytest.mark.slow
def test_blocked_server_ends_after_sigterm() -> None:
    with subprocess.Popen([sys.executable, "-c", BLOCKED], cwd=HOME, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"started\n"  # its event loop is blocked by now
        process.terminate()
        assert process.wait(timeout=60) == 1


def test_supervisor_kills_workers_that_do_not_end() -> None:
    stuck = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(3600)"])
    waits: list[float] = []

    def join(timeout: float | None = None) -> None:
        if timeout is None:
            stuck.wait()
        else:
            waits.append(timeout)

    supervisor = server.BoundedMultiprocess.__new__(server.BoundedMultiprocess)
    supervisor.processes = [SimpleNamespace(process=SimpleNamespace(join=join, kill=stuck.kill))]
    supervisor.join_all()
    assert stuck.returncode == -signal.SIGKILL
    assert waits == [pytest.approx(server.MAX_STOP_SECONDS, abs=1)]
