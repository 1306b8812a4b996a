"""Health checks for load balancers and orchestrators (docs/operations.md#health-checks)."""

import asyncio
import signal
import threading
import time
from dataclasses import dataclass, field
from types import FrameType
from typing import Any

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from db.migrations.schema_version import SchemaState, schema_state
from db.store import Database
from endpoints.responses import NO_STORE_HEADERS

MAX_CHECK_SECONDS = 1.0
"""How long the database may take to answer a check."""
CHECK_INTERVAL = 1.0
"""Seconds for which the result of a check is used again, so that checks from outside cannot load the database."""
OLDER_SCHEMA = "The tables are older than this version. Run afterwin migrate."
SHUTTING_DOWN = "The server is shutting down."


@dataclass
class Readiness:
    """Whether this process can answer requests now."""

    database: Database
    is_shutting_down: bool = False
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    _checked: tuple[float, str | None] | None = None

    async def problem(self) -> str | None:
        """Return why this process cannot answer requests; None if it can."""
        if self.is_shutting_down:
            return SHUTTING_DOWN
        async with self._lock:
            if self._checked is None or time.monotonic() - self._checked[0] > CHECK_INTERVAL:
                problem = await self._check_database()
                self._checked = (time.monotonic(), problem)
            return self._checked[1]

    async def _check_database(self) -> str | None:
        try:
            async with asyncio.timeout(MAX_CHECK_SECONDS):
                state = await schema_state(self.database)
        except Exception:  # noqa: BLE001  # whatever it is, requests would meet it, too
            return "The database does not answer."
        return OLDER_SCHEMA if state is SchemaState.OLDER else None


def announce_shutdown(readiness: Readiness, delay: float) -> None:
    """On SIGTERM, report that this process is shutting down, and let the server stop `delay` seconds later.

    A load balancer that asks `/readyz` meanwhile sends its requests elsewhere. A thread stops the server: the event
    loop may be blocked.
    """
    stop: Any = signal.getsignal(signal.SIGTERM)
    if threading.current_thread() is not threading.main_thread() or not callable(stop):
        return

    def handle(number: int, _frame: FrameType | None) -> None:
        readiness.is_shutting_down = True
        timer = threading.Timer(delay, stop, (number, None))
        timer.daemon = True
        timer.start()

    signal.signal(signal.SIGTERM, handle)


async def livez(_request: Request) -> Response:
    """Report that the process answers. No database is asked."""
    return PlainTextResponse("alive")


def routes(readiness: Readiness) -> list[Route]:
    """Return the routes of health checks."""

    async def readyz(_request: Request) -> Response:
        problem = await readiness.problem()
        return PlainTextResponse(problem or "ready", 503 if problem else 200, NO_STORE_HEADERS)

    return [Route("/livez", livez), Route("/readyz", readyz)]
