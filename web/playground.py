"""The playground: GraphiQL with this server as its only source. It knows the API by its address, and nothing else."""

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
"""The vendored files, each with its SHA-256."""

VERSION = hashlib.sha256(json.dumps(FILES).encode()).hexdigest()[:16]
ASSETS = f"/graphiql/assets/{VERSION}"

CSP_RULES = (
    "default-src 'none'",
    "script-src 'self'",
    # Monaco places each line with a style attribute and writes its colours into a style element.
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
    "img-src 'self' data:",
    # GraphiQL's style sheet carries its fonts within.
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
    """Show the playground."""
    return HTMLResponse(_page(), headers=PAGE_HEADERS)


@cache
def _page() -> str:
    return (WEB_ROOT / "playground.html").read_text(encoding="utf-8").replace("{assets}", ASSETS)


def asset(request: Request) -> Response:
    """Send a vendored file; its address changes with its content, so that it may be kept for ever."""
    name = request.path_params["name"]
    media = MEDIA_TYPES.get(Path(name).suffix)
    if request.path_params["version"] != VERSION or name not in FILES or media is None:
        raise HTTPException(404)
    if "gzip" in request.headers.get("accept-encoding", ""):
        return Response(_packed(name), 200, {**ASSET_HEADERS, "content-encoding": "gzip"}, media)
    return Response((VENDOR / name).read_bytes(), 200, ASSET_HEADERS, media)


@cache
def _packed(name: str) -> bytes:
    return gzip.compress((VENDOR / name).read_bytes(), mtime=0)


routes: list[BaseRoute] = [
    Route("/graphiql", page),
    Route("/graphiql/assets/{version}/{name}", asset),
]
