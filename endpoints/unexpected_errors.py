"""The last resort: whatever an endpoint raises, the client gets an answer in the shape of all others.

It stands inside all other middleware, so that the answer has their headers. Starlette's own last resort stands outside.
"""

from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from endpoints.errors import error_response, unexpected_error

INTERNAL_ERROR = 1011
"""Close code of a WebSocket whose server failed."""


class UnexpectedErrorMiddleware:
    """Answers for endpoints that raise. If an answer has begun, the connection breaks off instead."""

    def __init__(self, app: ASGIApp) -> None:
        """Answer for `app`."""
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Run the application; log what it raises."""
        has_started = False

        async def watch(message: Message) -> None:
            nonlocal has_started
            has_started = has_started or message["type"] == "http.response.start"
            await send(message)

        try:
            await self.app(scope, receive, watch)
        except Exception as error:
            if scope["type"] == "lifespan" or has_started:
                raise
            details = unexpected_error(error)
            if scope["type"] == "websocket":
                await send({"type": "websocket.close", "code": INTERNAL_ERROR, "reason": details.message})
            else:
                await error_response(Request(scope), details)(scope, receive, send)
