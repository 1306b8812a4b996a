"""Refusals before an endpoint has the request: of HTTP, and of handshakes of WebSockets, each with its status."""

from http import HTTPStatus

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import HTTPConnection
from starlette.types import Receive, Scope, Send

from endpoints.errors import ErrorDetails, error_response

DENIAL = "websocket.http.response"
"""ASGI's extension by which a handshake is answered with more than 403. Servers of Afterwin have it."""
POLICY_VIOLATION, TRY_AGAIN_LATER = 1008, 1013
"""Close codes for other servers, which answer 403 whatever the code is."""

NO_SOCKET = ErrorDetails(404, "NOT_FOUND", "There is no WebSocket at this address.")


async def refuse(scope: Scope, receive: Receive, send: Send, error: ErrorDetails) -> None:
    """Answer a request or a handshake with an error."""
    if scope["type"] == "websocket" and DENIAL not in scope.get("extensions", {}):
        code = TRY_AGAIN_LATER if error.status == HTTPStatus.SERVICE_UNAVAILABLE else POLICY_VIOLATION
        await send({"type": "websocket.close", "code": code, "reason": error.message})
    else:
        await error_response(HTTPConnection(scope), error)(scope, receive, send)


def answering_unknown_paths(app: Starlette) -> Starlette:
    """Return the application; it answers for paths without a route, and redirects to none with a slash.

    Such a redirect would name the host of the request.
    """
    app.router.redirect_slashes, app.router.default = False, _no_route
    return app


async def _no_route(scope: Scope, receive: Receive, send: Send) -> None:
    """Answer for a path that has no route."""
    if scope["type"] != "websocket":
        raise HTTPException(HTTPStatus.NOT_FOUND)
    await refuse(scope, receive, send, NO_SOCKET)
