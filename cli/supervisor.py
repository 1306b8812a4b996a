"""Servers that end in bounded time, and the supervisor of several worker processes."""

import os
import pickle
import signal
import socket
import threading
import time
from collections.abc import Callable
from multiprocessing import parent_process
from types import FrameType

import structlog
import uvicorn
from uvicorn.supervisors import multiprocess

PING_SECONDS = 1.0
"""Seconds that the supervisor waits at once for an answer of a worker."""
HUNG_SECONDS = 60.0
"""Seconds without an answer after which a worker that has answered before is replaced."""
REPORT_SECONDS = 10.0
"""Seconds after which the log says again that the supervisor waits for a new worker."""
MAX_STOP_SECONDS = 14
"""Seconds after which a process ends in any case, even if something blocks its event loop."""
LIMIT_PROCESSES = "AFTERWIN_LIMIT_PROCESSES"

log = structlog.get_logger("afterwin.serve")


class BoundedServer(uvicorn.Server):
    """A server that calls `on_start` once it serves, and ends `MAX_STOP_SECONDS` after a signal at the latest."""

    def __init__(self, config: uvicorn.Config, on_start: Callable[[], None] = lambda: None) -> None:
        """Create a server that does not run yet."""
        super().__init__(config)
        self.on_start = on_start

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, or exit if the application does not."""
        await super().startup(sockets)
        if self.started:
            self.on_start()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Stop, and let a thread end the process if that takes too long."""
        super().handle_exit(sig, frame)
        last_resort = threading.Timer(MAX_STOP_SECONDS, os._exit, (1,))
        last_resort.daemon = True
        last_resort.start()


class Worker(multiprocess.Process):
    """A worker process of which the supervisor learns within `PING_SECONDS` that it was killed.

    uvicorn waits for the whole time-out for an answer, and that of a worker that was killed meanwhile never comes.
    Until then it replaces no worker and handles no signal.
    """

    def __init__(self, config: uvicorn.Config, sockets: list[socket.socket]) -> None:
        """Create a worker that has not started yet."""
        super().__init__(config, sockets)
        self._is_asked = self._has_answered = False
        self._answered_at = time.monotonic()

    def target(self, sockets: list[socket.socket] | None = None) -> None:
        """Serve in the new process, which counts its share of the limits, at most until its supervisor is gone."""
        os.environ.setdefault(LIMIT_PROCESSES, str(self.config.workers))
        threading.Thread(target=_stop_after_supervisor, daemon=True).start()
        super().target(sockets)

    @property
    def server(self) -> uvicorn.Server:
        """The server of the new process, which ends in bounded time, too."""
        if self._server is None:
            self._server = BoundedServer(self.config)
        return self._server

    def is_alive(self, timeout: float = 5) -> bool:
        """Return whether the process lives and has answered lately, or is as young as `timeout` seconds."""
        if not self.process.is_alive():
            return False
        if self.ping(min(timeout, PING_SECONDS)):
            self._answered_at, self._has_answered = time.monotonic(), True
        limit = min(timeout, HUNG_SECONDS) if self._has_answered else timeout
        return time.monotonic() - self._answered_at < limit

    def _healthcheck(self, timeout: float) -> bool | None:
        """Return whether the server has started, or None without an answer in time.

        The worker is not asked again before it has answered: a busy one would find many questions.
        """
        try:
            if not self._is_asked:
                self.parent_conn.send(b"ping")
                self._is_asked = True
            if not self.parent_conn.poll(timeout):
                return None
            self._is_asked = False
            return bool(self.parent_conn.recv())
        except (OSError, EOFError, pickle.UnpicklingError):
            return None


def _stop_after_supervisor() -> None:
    """Stop this worker once its supervisor was killed: it would hold the port, and nothing would replace or stop it."""
    supervisor = parent_process()
    if supervisor is not None:
        supervisor.join()
        os.kill(os.getpid(), signal.SIGTERM)


multiprocess.Process = Worker  # type: ignore[misc]  # uvicorn has no other way to choose the class


class BoundedMultiprocess(multiprocess.Multiprocess):
    """A supervisor that kills workers that do not end in time after a signal, and says what it waits for.

    A new worker has `timeout_worker_healthcheck` seconds of the configuration to be ready.
    """

    def __init__(self, config: uvicorn.Config, sockets: list[socket.socket], drain_seconds: float = 0) -> None:
        """Stop on Ctrl-C and SIGTERM also while workers are being replaced. Workers drain before they stop."""
        super().__init__(config, sockets)
        self.stop_seconds = drain_seconds + MAX_STOP_SECONDS
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: self.should_exit.set())

    def restart_all(self) -> None:
        """Replace each worker once its successor is ready. If one is not, it and those after it stay as they are."""
        if all(self._replace(index) for index in range(len(self.processes))):
            log.info("all workers were replaced")

    def _replace(self, index: int) -> bool:
        """Replace one worker; return False if its successor did not become ready, or the supervisor shall end."""
        old, new = self.processes[index], Worker(self.config, self.sockets)
        new.start()
        if not self._wait_for(new, index):
            new.kill()
            new.process.join()
            if not self.should_exit.is_set():
                log.error("workers were not replaced: a new one did not become ready", worker=index + 1, pid=new.pid)
            return False
        old.terminate()
        old.join()
        self.processes[index] = new
        return True

    def _wait_for(self, worker: Worker, index: int) -> bool:
        """Return whether a new worker has become ready. It is waited for while it lives, for the time that it has."""
        deadline = time.monotonic() + self.config.timeout_worker_healthcheck
        while (left := deadline - time.monotonic()) > 0 and worker.process.is_alive() and not self.should_exit.is_set():
            log.info("waiting for a new worker", worker=index + 1, pid=worker.pid, seconds_left=round(left))
            if worker.wait_until_ready(min(left, REPORT_SECONDS), self.should_exit):
                return True
        return False

    def join_all(self) -> None:
        """Wait for all workers."""
        deadline = time.monotonic() + self.stop_seconds
        for worker in self.processes:
            worker.process.join(max(0.0, deadline - time.monotonic()))
            worker.process.kill()  # does nothing to a process that has ended
            worker.process.join()
