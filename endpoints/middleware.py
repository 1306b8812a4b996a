"""All middleware, the outermost first."""

from collections.abc import Sequence

from starlette.middleware import Middleware
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from auth.csrf import PREFLIGHT
from auth.site import Site
from endpoints.access_log import log_request
from endpoints.body_limit import BodyLimitMiddleware
from endpoints.compression import CompressionMiddleware
from endpoints.cross_origin import CrossOriginMiddleware
from endpoints.host import AllowedHostMiddleware
from endpoints.metrics import observe_request
from endpoints.request_id import HEADER, RequestIdMiddleware
from endpoints.request_monitor import RequestMonitorMiddleware
from endpoints.security_headers import SecurityHeadersMiddleware
from endpoints.unexpected_errors import UnexpectedErrorMiddleware
from endpoints.websocket_origin import WebSocketOriginMiddleware


def middleware(site: Site, tracing: Sequence[Middleware] = ()) -> list[Middleware]:
    """Return the middleware of a site. `tracing`: that of traces."""
    return [
        *_trusted_proxies(site),
        Middleware(RequestIdMiddleware),
        *tracing,
        Middleware(RequestMonitorMiddleware, observers=(log_request, observe_request)),
        Middleware(SecurityHeadersMiddleware, site=site),
        Middleware(AllowedHostMiddleware, site=site),
        Middleware(
            CrossOriginMiddleware,
            allow_origins=sorted(site.allowed_origins),
            allow_methods=["GET", "POST", "PUT"],
            allow_headers=["authorization", "content-type", "if-none-match", HEADER, *PREFLIGHT],
            expose_headers=["etag", "ratelimit", "ratelimit-policy", "retry-after", HEADER],
            allow_credentials=True,
            max_age=600,
        ),
        Middleware(WebSocketOriginMiddleware, site=site),
        Middleware(CompressionMiddleware),
        Middleware(UnexpectedErrorMiddleware),
        Middleware(BodyLimitMiddleware),
    ]


def _trusted_proxies(site: Site) -> list[Middleware]:
    """Take the client's address from the headers of trusted proxies; without any, those headers mean nothing."""
    if not site.trusted_proxies:
        return []
    return [Middleware(ProxyHeadersMiddleware, trusted_hosts=list(site.trusted_proxies))]
