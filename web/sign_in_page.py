"""The page by which people come in. It knows the doors of `auth.doors` by their addresses, and nothing else."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute, Route

from web.static_files import MEDIA_TYPES, SECURITY_HEADERS, WEB_ROOT

CSP_RULES = (
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src data:",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
)
HEADERS = {**SECURITY_HEADERS, "content-security-policy": "; ".join(CSP_RULES), "cache-control": "no-store"}
ASSETS = frozenset({"sign_in.css", "sign_in.js"})


def page(_request: Request) -> Response:
    """Show the page."""
    return FileResponse(WEB_ROOT / "sign_in.html", headers=HEADERS)


def asset(request: Request) -> Response:
    """Send what the page is made of; it is small, and asked for anew whenever it has changed."""
    name = request.path_params["name"]
    if name not in ASSETS:
        raise HTTPException(404)
    media = MEDIA_TYPES[name[name.rindex(".") :]]
    return FileResponse(WEB_ROOT / name, headers={**SECURITY_HEADERS, "cache-control": "no-cache"}, media_type=media)


routes: list[BaseRoute] = [Route("/sign-in", page), Route("/sign-in/{name}", asset)]
