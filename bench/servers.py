"""Servers in processes of their own."""

import os
import secrets
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from types import MappingProxyType
from typing import NamedTuple

import click
import httpx2

from bench.databases import HOME

TIMEOUT_SECONDS = 600.0
OURS = "app:create_app_from_environment"
NO_SETTINGS: Mapping[str, str] = MappingProxyType({})
UNLIMITED = MappingProxyType({"AFTERWIN_POINTS_PER_MINUTE": str(10**9)})
"""One user of a benchmark sends more than a user may."""
WITHOUT_ANSWERS = MappingProxyType({**UNLIMITED, "AFTERWIN_ANSWER_CACHE_BYTES": "0"})
"""Each answer is made anew."""


class RunningServer(NamedTuple):
    """A server: its URL and its process id."""

    url: str
    pid: int


def run_server(
    url: str, settings: Mapping[str, str] = NO_SETTINGS, factory: str = OURS
) -> AbstractContextManager[RunningServer]:
    """Run the application of `factory` on that database, with more settings of the environment."""
    options = ["--factory", "--no-access-log", "--log-level", "warning"]
    return _run([sys.executable, "-m", "uvicorn", factory, *options], url, settings)


def run_afterwin(url: str, settings: Mapping[str, str] = NO_SETTINGS) -> AbstractContextManager[RunningServer]:
    """Run `afterwin serve`, which also limits connections, on that database."""
    return _run([sys.executable, "-c", "from cli import main; main()", "serve"], url, settings)


@contextmanager
def _run(command: list[str], url: str, settings: Mapping[str, str]) -> Iterator[RunningServer]:
    port = free_port()
    given = {"AFTERWIN_DATABASE_URL": url, "BENCH_DATABASE_URL": url, "AFTERWIN_SECRET": secrets.token_urlsafe(32)}
    server = subprocess.Popen(
        [*command, "--port", str(port)],
        env={**os.environ, "AFTERWIN_LOG_LEVEL": "error", **given, **settings},
        cwd=HOME,
    )
    try:
        wait_until_live(f"http://127.0.0.1:{port}", server)
        yield RunningServer(f"http://127.0.0.1:{port}", server.pid)
    finally:
        server.terminate()
        server.wait(TIMEOUT_SECONDS)


def free_port() -> int:
    """Return a port of this machine that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def wait_until_live(url: str, server: subprocess.Popen[bytes]) -> None:
    """Wait until a server answers, as long as it runs."""
    deadline = time.monotonic() + TIMEOUT_SECONDS
    while time.monotonic() < deadline and server.poll() is None:
        try:
            httpx2.get(f"{url}/livez")
        except httpx2.TransportError:
            time.sleep(0.1)
        else:
            return
    failure = "did not answer in time" if server.poll() is None else "ended before it answered"
    message = f"The server {failure}."
    raise click.ClickException(message)
