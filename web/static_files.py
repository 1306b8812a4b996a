"""Folder, media types and headers of the files that a browser loads, and how they are sent."""

from collections.abc import Mapping
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.staticfiles import NotModifiedResponse, StaticFiles

from web.whole_file import WholeFile

WEB_ROOT = Path(__file__).parent
CONDITIONS = StaticFiles(directory=WEB_ROOT)
"""It compares the conditions of a request with a file."""

MEDIA_TYPES = {".css": "text/css", ".js": "text/javascript"}
"""Media types by suffix. Other files are not served."""

SECURITY_HEADERS = {"x-content-type-options": "nosniff", "referrer-policy": "no-referrer"}


def send_file(request: Request, name: str, headers: Mapping[str, str], media_type: str | None = None) -> Response:
    """Send a file of this folder; 304 if the browser has its current version."""
    path = WEB_ROOT / name
    response = WholeFile(path, headers=headers, media_type=media_type, stat_result=path.stat())
    is_current = CONDITIONS.is_not_modified(response.headers, request.headers)
    return NotModifiedResponse(response.headers) if is_current else response
