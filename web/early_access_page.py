"""The page of early access. It is the same for every visitor, and asks the API for invitations and features."""

from pathlib import PurePath

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute, Route

from web.sign_in_page import HEADERS
from web.static_files import MEDIA_TYPES, SECURITY_HEADERS, WEB_ROOT

ASSETS = frozenset({"early_access.css", "early_access.js", "early_access_documents.json"})


def page(_request: Request) -> Response:
    """Send the page."""
    return FileResponse(WEB_ROOT / "early_access.html", headers=HEADERS)


def asset(request: Request) -> Response:
    """Send the style sheet, the script or its documents; the browser checks for a newer version each time."""
    name = request.path_params["name"]
    if name not in ASSETS:
        raise HTTPException(404)
    headers = {**SECURITY_HEADERS, "cache-control": "no-cache"}
    return FileResponse(WEB_ROOT / name, headers=headers, media_type=MEDIA_TYPES[PurePath(name).suffix])


routes: list[BaseRoute] = [Route("/early-access", page), Route("/early-access/{name}", asset)]
