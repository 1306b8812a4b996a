"""The real application in a process of its own."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import httpx2
import pytest

ROOT = Path(__file__).parents[1]


class Served(NamedTuple):
    """A server: its origin and its process."""

    origin: str
    process: subprocess.Popen[bytes]


@contextmanager
def serving(database_url: str) -> Iterator[str]:
    """Run a server; yield its origin. It is terminated afterwards."""
    with served(database_url) as server:
        yield server.origin


@contextmanager
def served(database_url: str) -> Iterator[Served]:
    """Run a server; yield it, for tests that end it in another way."""
    port = _free_port()
    command = [sys.executable, "-m", "uvicorn", "app:create_app_from_environment", "--factory", "--port", str(port)]
    # One user sends more than a user may, and a busy machine needs long.
    unlimited = {"AFTERWIN_POINTS_PER_MINUTE": str(10**9), "AFTERWIN_OPERATION_SECONDS": "600"}
    environment = {**os.environ, **unlimited, "AFTERWIN_DATABASE_URL": database_url}
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=quiet, stderr=quiet) as process:
        try:
            origin = f"http://127.0.0.1:{port}"
            _wait_for(f"{origin}/livez")
            yield Served(origin, process)
        finally:
            process.terminate()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait_for(url: str) -> None:
    for _ in range(300):
        try:
            httpx2.get(url).raise_for_status()
        except httpx2.HTTPError:
            time.sleep(0.1)
        else:
            return
    pytest.fail(f"{url} does not answer")
