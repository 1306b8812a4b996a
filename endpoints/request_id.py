"""Request ids: one for each request and socket, in its response, its log lines and the audit log of flags.

A client or a proxy may choose the id by the header `X-Request-Id`. An id with other characters than letters, digits,
`.`, `_` and `-`, or with more than 128, is replaced by a random one.
"""

import re
import secrets

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from structlog.contextvars import bound_contextvars

from endpoints.responses import START_MESSAGES

HEADER = "x-request-id"
VALID_ID = re.compile(r"[A-Za-z0-9._-]{1,128}")


class RequestIdMiddleware:
    """Gives each request an id. Log lines of the request have it as `request_id`."""

    def __init__(self, app: ASGIApp) -> None:
        """Give ids to the requests of `app`."""
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on the request with its id, and return the id in a header of the response."""
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
            return
        chosen_id = Headers(scope=scope).get(HEADER, "")
        request_id = chosen_id if VALID_ID.fullmatch(chosen_id) else secrets.token_hex(16)
        scope.setdefault("state", {})["request_id"] = request_id

        async def send_with_id(message: Message) -> None:
            if message["type"] in START_MESSAGES:
                message.setdefault("headers", [])
                MutableHeaders(scope=message)[HEADER] = request_id
            await send(message)

        with bound_contextvars(request_id=request_id):
            await self.app(scope, receive, send_with_id)


def request_id_of(connection: HTTPConnection) -> str:
    """Return the id of a request or a socket; empty outside of the application."""
    request_id: str = connection.scope.get("state", {}).get("request_id", "")
    return request_id
