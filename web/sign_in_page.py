"""The sign-in page. It calls the endpoints of `endpoints.sign_in` by their paths."""

from pathlib import PurePath

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from web.static_files import MEDIA_TYPES, SECURITY_HEADERS, send_file

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
ASSETS = frozenset({"sign_in.css", "sign_in.js", "sign_in_es.js"})


def page(request: Request) -> Response:
    """Send the page."""
    return send_file(request, "sign_in.html", HEADERS)


def asset(request: Request) -> Response:
    """Send the style sheet or the script; the browser checks for a newer version each time."""
    name = request.path_params["name"]
    if name not in ASSETS:
        raise HTTPException(404)
    headers = {**SECURITY_HEADERS, "cache-control": "no-cache"}
    return send_file(request, name, headers, MEDIA_TYPES[PurePath(name).suffix])


routes: list[BaseRoute] = [Route("/sign-in", page), Route("/sign-in/{name}", asset)]
