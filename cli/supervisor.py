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
from uvicorn.config import STARTUP_FAILURE
from uvicorn.supervisors import multiprocess

PING_SECONDS = 1.0
"""Seconds that the supervisor waits at once for an answer of a worker."""
HUNG_SECONDS = 60.0
"""Seconds without an answer after which a worker that has answered before is replaced."""
REPORT_SECONDS = 10.0
"""Seconds after which the log says again that the supervisor waits for a new worker."""
RETRY_SECONDS = 30.0
"""Seconds after the start of a worker that could not start, before another is tried in its place."""
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
        self._is_asked = self._has_answered = self.has_served = self.is_reported = False
        self.started_at = self._answered_at = time.monotonic()

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
            is_serving = bool(self.parent_conn.recv())
        except (OSError, EOFError, pickle.UnpicklingError):
            return None
        self.has_served |= is_serving
        return is_serving

    def end(self, deadline: float) -> None:
        """Wait until the process ends, at most until this moment of the monotonic clock; then kill it."""
        self.process.join(max(0.0, deadline - time.monotonic()))
        self.process.kill()  # does nothing to a process that has ended
        self.process.join()


def _stop_after_supervisor() -> None:
    """Stop this worker once its supervisor was killed: it would hold the port, and nothing would replace or stop it."""
    supervisor = parent_process()
    if supervisor is not None:
        supervisor.join()
        os.kill(os.getpid(), signal.SIGTERM)


multiprocess.Process = Worker  # type: ignore[misc]  # uvicorn has no other way to choose the class


class BoundedMultiprocess(multiprocess.Multiprocess):
    """A supervisor that kills workers that do not end in time after a signal, and says what it waits for.

    While it waits, it replaces workers that have ended, and ends itself after a signal. A new worker has
    `timeout_worker_healthcheck` seconds of the configuration to be ready.
    """

    def __init__(self, config: uvicorn.Config, sockets: list[socket.socket], drain_seconds: float = 0) -> None:
        """Stop on Ctrl-C and SIGTERM also while workers are being replaced. Workers drain before they stop."""
        super().__init__(config, sockets)
        self.processes: list[Worker] = []  # type: ignore[assignment]  # uvicorn makes no others
        self.stop_seconds = drain_seconds + MAX_STOP_SECONDS
        self._replaced: list[Worker] = []
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: self.should_exit.set())

    def restart_all(self) -> None:
        """Replace each worker once its successor is ready. If one is not, it and those after it stay as they are."""
        if all(self._replace(index) for index in range(len(self.processes))):
            log.info("all workers were replaced")

    def _replace(self, index: int) -> bool:
        """Replace one worker; return False if its successor did not become ready, or the supervisor shall end."""
        new = Worker(self.config, self.sockets)
        new.start()
        if not self._wait_for(new, index):
            new.kill()
            new.process.join()
            if not self.should_exit.is_set():
                log.error("workers were not replaced: a new one did not become ready", worker=index + 1, pid=new.pid)
            return False
        old, self.processes[index] = self.processes[index], new
        old.terminate()
        self._wait_for_end_of(old)
        return True

    def _wait_for(self, worker: Worker, index: int) -> bool:
        """Return whether a new worker has become ready. It is waited for while it lives, for the time that it has."""
        deadline, report_at = time.monotonic() + self.config.timeout_worker_healthcheck, 0.0
        while (left := deadline - time.monotonic()) > 0 and worker.process.is_alive() and not self.should_exit.is_set():
            if time.monotonic() >= report_at:
                log.info("waiting for a new worker", worker=index + 1, pid=worker.pid, seconds_left=round(left))
                report_at = time.monotonic() + REPORT_SECONDS
            if worker.wait_until_ready(min(left, PING_SECONDS), self.should_exit):
                return True
            self.keep_subprocess_alive()
        return False

    def _wait_for_end_of(self, worker: Worker) -> None:
        """Wait until a worker that was replaced ends, for the time that it has, or until the supervisor shall end."""
        self._replaced = [worker]
        deadline = time.monotonic() + self.stop_seconds
        while worker.process.is_alive() and time.monotonic() < deadline and not self.should_exit.is_set():
            worker.process.join(PING_SECONDS)
            self.keep_subprocess_alive()
        if not self.should_exit.is_set():
            worker.end(deadline)

    def keep_subprocess_alive(self) -> None:
        """Replace each worker that has ended, or hangs."""
        for index, worker in enumerate(self.processes):
            if not self.should_exit.is_set() and not worker.is_alive(self.config.timeout_worker_healthcheck):
                self._start_another(index, worker)

    def _start_another(self, index: int, ended: Worker) -> None:
        """Start a worker in place of one that has ended, or hangs. After one that could not start, wait a while.

        If no worker could ever start, end, so that what started the supervisor learns of it.
        """
        could_start = ended.exitcode != STARTUP_FAILURE
        if not could_start and not any(worker.has_served for worker in self.processes):
            log.error("no worker could start")
            self.should_exit.set()
        elif could_start or time.monotonic() >= ended.started_at + RETRY_SECONDS:
            log.warning("another worker starts", worker=index + 1, ended=ended.pid, exit_code=ended.exitcode)
            ended.kill()
            ended.process.join()
            self.processes[index] = Worker(self.config, self.sockets)
            self.processes[index].start()
        elif not ended.is_reported:
            log.error("a worker could not start: it is tried again", worker=index + 1, pid=ended.pid)
            ended.is_reported = True

    def join_all(self) -> None:
        """Wait for all workers, and kill those that do not end in time."""
        deadline = time.monotonic() + self.stop_seconds
        for worker in (*self.processes, *self._replaced):
            worker.end(deadline)
