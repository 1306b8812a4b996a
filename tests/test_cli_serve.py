"""A server ends in bounded time after a signal, whatever its event loop does."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from multiprocessing import get_context
from pathlib import Path
from types import SimpleNamespace

import httpx2
import pytest
import uvicorn
from click.testing import CliRunner
from live_server import free_port
from uvicorn.supervisors.multiprocess import SIGNALS, Process

from cli import main, serving
from cli import supervisor as supervisor_module

HOME = Path(__file__).parents[1]
BLOCKED = """
import sys, time, uvicorn
from cli import supervisor
from endpoints.health import Readiness, announce_shutdown

supervisor.MAX_STOP_SECONDS = 0.2

async def app(scope, receive, send):
    if sys.argv[1] == "announces":
        announce_shutdown(Readiness(None), 0.1)
    print("started", flush=True)
    time.sleep(3600)

supervisor.BoundedServer(uvicorn.Config(app, port=0, log_level="critical")).run()
"""
SUPERVISED = """
import os, socket, sys, uvicorn
from cli import supervisor

async def app(scope, receive, send):
    if scope["type"] == "http":
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": str(os.getpid()).encode()})

if __name__ == "__main__":
    listener = socket.create_server(("127.0.0.1", int(sys.argv[1])))
    config = uvicorn.Config("supervised:app", workers=1, log_level="critical", lifespan="off")
    config.timeout_worker_healthcheck = 60
    supervisor.BoundedMultiprocess(config, [listener]).run()
"""


def test_signal_starts_the_last_resort(monkeypatch: pytest.MonkeyPatch) -> None:
    timer, calls = SimpleNamespace(daemon=False, start=lambda: None), []
    monkeypatch.setattr(supervisor_module.threading, "Timer", lambda *arguments: calls.append(arguments) or timer)
    bounded = supervisor_module.BoundedServer(uvicorn.Config("app:app"))
    bounded.handle_exit(signal.SIGTERM, None)
    assert calls == [(supervisor_module.MAX_STOP_SECONDS, os._exit, (1,))]
    assert bounded.should_exit
    assert timer.daemon
    assert serving.GRACE_SECONDS < supervisor_module.MAX_STOP_SECONDS < 15


@pytest.mark.slow
@pytest.mark.parametrize("shutdown", ["announces", "is silent"])
def test_blocked_server_ends_after_sigterm(shutdown: str) -> None:
    with subprocess.Popen([sys.executable, "-c", BLOCKED, shutdown], cwd=HOME, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"started\n"  # its event loop is blocked by now
        process.terminate()
        assert process.wait(timeout=60) == 1


@pytest.mark.slow
def test_server_ends_without_an_error_on_ctrl_c(tmp_path: Path) -> None:
    database = {"AFTERWIN_DATABASE_URL": f"sqlite+aiosqlite:///{tmp_path}/ended.db"}
    assert CliRunner().invoke(main, ["migrate"], env=database).exit_code == 0
    command = [sys.executable, "-c", "from cli import main; main()", "serve", "--port", str(free_port())]
    environment = {**os.environ, **database}
    with subprocess.Popen(command, cwd=HOME, env=environment, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        for line in process.stderr:
            if "Press Ctrl-C to stop" in line:
                process.send_signal(signal.SIGINT)
        assert process.wait(timeout=60) == 0
    assert "Aborted" not in line


def test_worker_that_does_not_end_is_killed() -> None:
    worker = supervisor_module.Worker(uvicorn.Config("app:app"), [])
    worker.process = get_context("spawn").Process(target=time.sleep, args=(3600,))
    worker.process.start()
    worker.end(time.monotonic())
    assert worker.exitcode == -signal.SIGKILL


@pytest.fixture
def _signals_kept() -> Iterator[None]:
    handlers = {number: signal.getsignal(number) for number in SIGNALS}
    yield
    for number, handler in handlers.items():
        signal.signal(number, handler)


def answering_worker(port: int, other_than: int = 0) -> int:
    """Wait for an answer of a worker other than this one; return its process id."""
    while True:
        with suppress(httpx2.TransportError):
            pid = int(httpx2.get(f"http://127.0.0.1:{port}", timeout=1).text)
            if pid != other_than:
                return pid


@pytest.mark.slow
def test_worker_is_replaced_after_a_kill_and_on_sighup(tmp_path: Path) -> None:
    (tmp_path / "supervised.py").write_text(SUPERVISED)
    port, path = free_port(), f"{tmp_path}{os.pathsep}{HOME}"
    environment = {**os.environ, "PYTHONPATH": path}
    with subprocess.Popen([sys.executable, tmp_path / "supervised.py", str(port)], env=environment) as supervisor:
        try:
            first = answering_worker(port)
            os.kill(first, signal.SIGSTOP)
            time.sleep(supervisor_module.PING_SECONDS)  # the supervisor waits for its answer, which will never come
            os.kill(first, signal.SIGKILL)
            second = answering_worker(port, other_than=first)
            supervisor.send_signal(signal.SIGHUP)
            answering_worker(port, other_than=second)
        finally:
            supervisor.terminate()


def test_worker_without_an_answer_is_alive_for_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervisor_module, "PING_SECONDS", 0.0)
    worker = supervisor_module.Worker(uvicorn.Config("app:app"), [])
    worker.process = SimpleNamespace(is_alive=lambda: True)

    assert worker.is_alive(timeout=60)
    assert not worker.is_alive(timeout=0)
    worker.process = SimpleNamespace(is_alive=lambda: False)
    assert not worker.is_alive(timeout=60)


@pytest.mark.usefixtures("_signals_kept")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_supervisor_stops_while_it_replaces_workers(number: signal.Signals) -> None:
    supervisor = supervisor_module.BoundedMultiprocess(uvicorn.Config("app:app"), [])
    worker = SimpleNamespace(process=SimpleNamespace(is_alive=lambda: True), is_ready=lambda **_: False)
    supervisor.signal_queue.append(signal.SIGHUP)
    signal.raise_signal(number)
    assert not Process.wait_until_ready(worker, 60, supervisor.should_exit)  # it would wait for a minute


def test_server_does_not_start_without_tables(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(uvicorn.Config, "load_app", lambda _: pytest.fail("It serves."))
    (tmp_path / "empty.db").touch()
    for name, line in (
        ("empty", "Error: The tables are older than this version. Run `afterwin migrate`.\n"),
        ("none", "Error: There is no database none.db. Run `afterwin migrate` first.\n"),
    ):
        monkeypatch.setenv("AFTERWIN_DATABASE_URL", f"sqlite+aiosqlite:///{name}.db")
        result = CliRunner().invoke(main, ["serve", "--port", str(free_port())])
        assert (result.exit_code, result.output) == (1, line)


@pytest.mark.parametrize(("event", "announced"), [("complete", ["started"]), ("failed", [])])
async def test_address_is_announced_once_the_application_started(event: str, announced: list[str]) -> None:
    async def app(_scope: object, _receive: object, send: Callable[[dict[str, str]], Awaitable[None]]) -> None:
        await send({"type": f"lifespan.startup.{event}"})
        await send({"type": "lifespan.shutdown.complete"})

    calls: list[str] = []
    config = uvicorn.Config(app, port=0, log_level="critical", lifespan="on")
    serving = supervisor_module.BoundedServer(config, lambda: calls.append("started"))
    serving.should_exit = True  # at once
    with suppress(SystemExit):
        await serving.serve()
    assert calls == announced


@pytest.mark.slow
@pytest.mark.parametrize(
    ("setting", "value", "message"),
    [
        ("AFTERWIN_SECRET", "short", "at least 32 characters"),
        ("AFTERWIN_SMTP_SECURITY", "NONE", "AFTERWIN_SMTP_SECURITY: Input should be"),
        ("AFTERWIN_RATE_LIMIT_STORAGE_URL", "abacus://127.0.0.1", "Input should be memory://"),
    ],
)
def test_wrong_setting_is_one_line_with_several_workers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, setting: str, value: str, message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    assert CliRunner().invoke(main, ["migrate"]).exit_code == 0
    monkeypatch.setenv(setting, value)
    result = CliRunner().invoke(main, ["serve", "--port", str(free_port()), "--workers", "2"])
    assert result.exit_code == 1
    assert message in result.output.splitlines()[-1]
    assert "Traceback" not in result.output
    assert "Open http" not in result.output  # nothing serves there
