"""Measure each request and socket: for the access log and for metrics."""

import time
from collections.abc import Callable, Sequence

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from db.connections.statement_count import start_statement_count
from endpoints.access_log import RequestRecord
from endpoints.responses import STATUS_MESSAGES

Observer = Callable[[RequestRecord], None]

UNKNOWN_ROUTE = "unknown"
"""The route of a path that has none, and of a request that was refused before its route was found."""
FAILED_STATUS = 500
METHODS = frozenset({"DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"})
"""Methods that are reported by their names. A client may send any word."""


class RequestMonitorMiddleware:
    """Reports each request to its observers when it ends.

    An endpoint notes what it knows of an operation in the request's state: `operation`, `cost`, `error_code`.
    """

    def __init__(self, app: ASGIApp, observers: Sequence[Observer]) -> None:
        """Measure the requests of `app`."""
        self.app = app
        self.observers = observers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on the request, and report it."""
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
            return
        started, count = time.perf_counter(), start_statement_count()
        status: int | None = None

        async def send_and_note(message: Message) -> None:
            nonlocal status
            if message["type"] in STATUS_MESSAGES:
                status = message["status"]
            await send(message)

        try:
            await self.app(scope, receive, send_and_note)
        except Exception:
            status = status or FAILED_STATUS
            raise
        finally:
            seconds = time.perf_counter() - started
            self._report(_record(scope, status, seconds, count.value))

    def _report(self, record: RequestRecord) -> None:
        for observe in self.observers:
            observe(record)


def _record(scope: Scope, status: int | None, seconds: float, statements: int) -> RequestRecord:
    method = "WEBSOCKET" if scope["type"] == "websocket" else scope["method"]
    method = method if method in {*METHODS, "WEBSOCKET"} else "OTHER"
    route: str = getattr(scope.get("route"), "path", UNKNOWN_ROUTE)
    state = scope.get("state", {})
    operation = {name: state.get(name) for name in ("operation", "cost", "error_code")}
    has_left = state.get("has_left", False)
    has_begun = not has_left or statements > 0
    return RequestRecord(
        method, route, None if has_left else status, seconds, statements, **operation, has_begun=has_begun
    )
