"""The playground: GraphiQL, served from vendored files only. It calls the API by its path."""

import gzip
import hashlib
import json
from functools import cache
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Route

from web.static_files import MEDIA_TYPES, SECURITY_HEADERS, WEB_ROOT

VENDOR = WEB_ROOT / "vendor"
FILES: dict[str, str] = json.loads((VENDOR / "MANIFEST.json").read_text(encoding="utf-8"))["files"]
"""The SHA-256 of each vendored file."""

VERSION = hashlib.sha256(json.dumps(FILES).encode()).hexdigest()[:16]
ASSETS = f"/graphiql/assets/{VERSION}"

CSP_RULES = (
    "default-src 'none'",
    "script-src 'self'",
    # Monaco positions lines by style attributes, and writes its colours into a style element.
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
    "img-src 'self' data:",
    # GraphiQL's style sheet contains its fonts.
    "font-src 'self' data:",
    "worker-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
)
PAGE_HEADERS = {**SECURITY_HEADERS, "content-security-policy": "; ".join(CSP_RULES), "cache-control": "no-cache"}
ASSET_HEADERS = {
    **SECURITY_HEADERS,
    "content-security-policy": "default-src 'none'",
    "cache-control": "public, max-age=31536000, immutable",
    "vary": "accept-encoding",
}


async def page(_request: Request) -> Response:
    """Send the page."""
    return HTMLResponse(_page(), headers=PAGE_HEADERS)


@cache
def _page() -> str:
    return (WEB_ROOT / "playground.html").read_text(encoding="utf-8").replace("{assets}", ASSETS)


def asset(request: Request) -> Response:
    """Send a vendored file. Its path contains a version, so that browsers may cache it for a year."""
    name = request.path_params["name"]
    media_type = MEDIA_TYPES.get(Path(name).suffix)
    if request.path_params["version"] != VERSION or name not in FILES or media_type is None:
        raise HTTPException(404)
    if "gzip" in request.headers.get("accept-encoding", ""):
        return Response(_compressed(name), 200, {**ASSET_HEADERS, "content-encoding": "gzip"}, media_type)
    return Response((VENDOR / name).read_bytes(), 200, ASSET_HEADERS, media_type)


@cache
def _compressed(name: str) -> bytes:
    return gzip.compress((VENDOR / name).read_bytes(), mtime=0)


routes: list[BaseRoute] = [
    Route("/graphiql", page),
    Route("/graphiql/assets/{version}/{name}", asset),
]
