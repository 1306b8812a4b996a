"""The page of early access. It is the same for every visitor, and asks the API for invitations and features."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from web.sign_in_page import HEADERS
from web.static_files import SECURITY_HEADERS, send_file

ASSETS = {
    "early_access.css": "text/css",
    "early_access.js": "text/javascript",
    "early_access_documents.json": "application/json",
}
"""The files of the page, with their media types."""


def page(request: Request) -> Response:
    """Send the page."""
    return send_file(request, "early_access.html", HEADERS)


def asset(request: Request) -> Response:
    """Send the style sheet, the script or its documents; the browser checks for a newer version each time."""
    name = request.path_params["name"]
    if name not in ASSETS:
        raise HTTPException(404)
    headers = {**SECURITY_HEADERS, "cache-control": "no-cache"}
    return send_file(request, name, headers, ASSETS[name])


routes: list[BaseRoute] = [Route("/early-access", page), Route("/early-access/{name}", asset)]
