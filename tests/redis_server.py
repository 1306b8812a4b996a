"""A Redis of a test's own, if it is installed."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest

WAIT_SECONDS = 10


@contextmanager
def run_redis() -> Iterator[str]:
    """Run a Redis that stores nothing; yield its address. Without it the test is skipped, or fails if required."""
    program = shutil.which("redis-server")
    if program is None:
        missing = pytest.fail if os.environ.get("AFTERWIN_REDIS_REQUIRED") == "1" else pytest.skip
        missing("Redis is not installed: apt-get install redis-server")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    options = ["--bind", "127.0.0.1", "--port", str(port), "--save", "", "--appendonly", "no"]
    process = subprocess.Popen([str(program), *options], stdout=subprocess.DEVNULL)
    try:
        _wait_until_listening(port)
        yield f"redis://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait()


def _wait_until_listening(port: int) -> None:
    deadline = time.monotonic() + WAIT_SECONDS
    while time.monotonic() < deadline:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port)):
            return
        time.sleep(0.02)
    raise TimeoutError
