"""All middleware, the outermost first."""

from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from auth.csrf import PREFLIGHT
from auth.site import Site
from endpoints.host import AllowedHostMiddleware
from endpoints.security_headers import SecurityHeadersMiddleware
from endpoints.websocket_origin import WebSocketOriginMiddleware


def middleware(site: Site) -> list[Middleware]:
    """Return the middleware of a site."""
    return [
        *_trusted_proxies(site),
        Middleware(SecurityHeadersMiddleware, site=site),
        Middleware(AllowedHostMiddleware, site=site),
        Middleware(
            CORSMiddleware,
            allow_origins=sorted(site.allowed_origins),
            allow_methods=["GET", "POST", "PUT"],
            allow_headers=["authorization", "content-type", "if-none-match", *PREFLIGHT],
            expose_headers=["etag", "ratelimit", "ratelimit-policy", "retry-after"],
            allow_credentials=True,
            max_age=600,
        ),
        Middleware(WebSocketOriginMiddleware, site=site),
    ]


def _trusted_proxies(site: Site) -> list[Middleware]:
    """Take the client's address from the headers of trusted proxies; without any, those headers mean nothing."""
    if not site.trusted_proxies:
        return []
    return [Middleware(ProxyHeadersMiddleware, trusted_hosts=list(site.trusted_proxies))]
