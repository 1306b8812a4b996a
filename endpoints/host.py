"""The hosts under which Afterwin answers: a request that names another one is refused before anything reads it.

A false `Host` header would otherwise end up in links and in decisions about the origin (DNS rebinding).
"""

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from auth.site import Site
from endpoints.errors import ErrorDetails
from endpoints.refusals import refuse

UNKNOWN_HOST = ErrorDetails(
    400,
    "UNKNOWN_HOST",
    "Afterwin is not served under this host name. An operator can allow it with AFTERWIN_ALLOWED_HOSTS.",
)
ANY_HOST_PATHS = frozenset({"/livez", "/readyz"})
"""Paths for health checks, which name the address of the machine."""


class AllowedHostMiddleware:
    """Refuses requests and sockets whose `Host` header is none of the site's hosts, or that have several."""

    def __init__(self, app: ASGIApp, site: Site) -> None:
        """Protect `app`; `site` knows the allowed hosts."""
        self.app = app
        self.site = site

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what names an allowed host."""
        if scope["type"] == "lifespan" or self._is_allowed(scope):
            await self.app(scope, receive, send)
        else:
            await refuse(scope, receive, send, UNKNOWN_HOST)

    def _is_allowed(self, scope: Scope) -> bool:
        hosts = Headers(scope=scope).getlist("host")
        is_ours = len(hosts) == 1 and self.site.allows_host(hosts[0])  # two are ambiguous (RFC 9112, section 3.2)
        return is_ours or scope["path"] in ANY_HOST_PATHS
