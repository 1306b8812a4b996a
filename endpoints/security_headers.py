"""Security headers of every response: `nosniff`, and HSTS where the site is served over TLS.

The middleware adds them to responses of the application, `endpoints.connections` to those that the server makes itself.
"""

from typing import TypeAlias

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from auth.site import Site
from endpoints.responses import STATUS_MESSAGES

HeaderLines: TypeAlias = tuple[tuple[str, str], ...]

NOSNIFF = ("x-content-type-options", "nosniff")
HSTS = ("strict-transport-security", "max-age=31536000")
"""A browser that saw it uses only TLS for a year. Subdomains are the operator's to decide."""


def security_headers(site: Site) -> HeaderLines:
    """Return the security headers of a site."""
    return (NOSNIFF, HSTS) if site.is_https else (NOSNIFF,)


class SecurityHeadersMiddleware:
    """Adds the security headers that a response does not have yet."""

    def __init__(self, app: ASGIApp, site: Site) -> None:
        """Add them to the responses of `app`; `site` knows whether it is served over TLS."""
        self.app = app
        self.headers = security_headers(site)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on the request, and complete the headers of its response."""

        async def send_with_headers(message: Message) -> None:
            if message["type"] in STATUS_MESSAGES:
                headers = MutableHeaders(scope=message)
                for name, value in self.headers:
                    headers.setdefault(name, value)
            await send(message)

        await self.app(scope, receive, send_with_headers)
