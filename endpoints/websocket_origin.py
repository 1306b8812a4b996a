"""Protection against cross-site WebSocket hijacking: browsers send cookies with the handshake of any page."""

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from auth.site import Site
from endpoints.errors import ErrorDetails
from endpoints.refusals import refuse

OTHER_ORIGIN = ErrorDetails(403, "FORBIDDEN", "Pages of this origin may not open a WebSocket.")


class WebSocketOriginMiddleware:
    """Refuses the handshake of a WebSocket from a page of an origin that is not allowed."""

    def __init__(self, app: ASGIApp, site: Site) -> None:
        """Protect the sockets of `app`; `site` knows the allowed origins."""
        self.app = app
        self.site = site

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on everything else."""
        if scope["type"] == "websocket" and not self.site.allows_origin(Headers(scope=scope)):
            await refuse(scope, receive, send, OTHER_ORIGIN)
        else:
            await self.app(scope, receive, send)
