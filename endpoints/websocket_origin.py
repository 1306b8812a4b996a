"""Refuse WebSocket handshakes from pages of other sites: browsers send cookies with them without asking (CSWSH)."""

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from auth.site import Site


class WebSocketOriginMiddleware:
    """Refuses the handshake of a WebSocket from another site's page: browsers send cookies with it, and ask nobody."""

    def __init__(self, app: ASGIApp, site: Site) -> None:
        """Stand before `app`."""
        self.app = app
        self.site = site

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let through whatever is no such handshake."""
        if scope["type"] == "websocket" and not self.site.allows_origin(Headers(scope=scope)):
            await send({"type": "websocket.close", "code": 1008, "reason": "This page may not connect here."})
        else:
            await self.app(scope, receive, send)
