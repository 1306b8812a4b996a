"""The app: its page for a signed-in user, the session that the page asks for again, and its files.

A gated extension exists only for a session whose gate is open: for others, its files are unknown names
(docs/decisions/gate.md).
"""

from dataclasses import dataclass
from typing import Any, NamedTuple
from urllib.parse import quote

import orjson
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from auth.authentication import authenticate
from auth.errors import Unauthenticated
from auth.feature_gate import FeatureAccess, evaluate_gates
from auth.services import Services
from auth.viewer import Viewer
from db.ids import global_id
from endpoints.next_path import path_on_this_site
from endpoints.responses import JSON, NO_STORE_HEADERS, PER_VIEWER_HEADERS
from web import app_bundle


class AppSession(NamedTuple):
    """The user of a page, and the gates of extensions that are open to them."""

    viewer: Viewer
    gates: list[str]


@dataclass(frozen=True)
class AppEndpoints:
    """The page, the session and the files of the app."""

    services: Services

    async def page(self, request: Request) -> Response:
        """Send the page; a visitor without a session signs in first, and comes back."""
        try:
            session = await self._session(request)
        except Unauthenticated:
            return RedirectResponse(f"/sign-in?next={quote(_address_of(request))}", 303, NO_STORE_HEADERS)
        locale = session.viewer.user.locale
        content = app_bundle.render_page(_session_json(session), locale, session.gates)
        return HTMLResponse(content, headers=app_bundle.PAGE_HEADERS)

    async def session(self, request: Request) -> Response:
        """Send what the page's data block said, as of now."""
        return Response(_session_json(await self._session(request)), headers=PER_VIEWER_HEADERS, media_type=JSON)

    async def asset(self, request: Request) -> Response:
        """Send a file. One of an extension whose gate is closed does not exist.

        The gates are asked for unknown names as well, so that neither time nor a busy database tells them apart.
        """
        name, bundle = request.path_params["name"], app_bundle.load_bundle()
        gates = bundle.gates_of_file.get(name, frozenset())
        is_public = name in bundle.files and not gates
        if not is_public and gates.isdisjoint(await self._open_gates(request)):
            raise HTTPException(404)
        content, encoding = app_bundle.read_asset(name, request.headers.get("accept-encoding", ""))
        headers = app_bundle.asset_headers(name) | ({"content-encoding": encoding} if encoding else {})
        return Response(content, headers=headers, media_type=app_bundle.media_type(name))

    async def _open_gates(self, request: Request) -> list[str]:
        try:
            return (await self._session(request)).gates
        except Unauthenticated:
            return []

    async def _session(self, request: Request) -> AppSession:
        """Return the session of a page or of a file: a navigation changes nothing, so no CSRF check is needed."""
        async with self.services.database.snapshot() as snapshot:
            viewer = await authenticate(snapshot, request.headers, self.services.site, is_forgeable=False)
            access = await evaluate_gates(self.services.flag_store, viewer, snapshot)
        return AppSession(viewer, _gates_of_extensions(access))


def _gates_of_extensions(access: FeatureAccess) -> list[str]:
    return [gate for gate in app_bundle.load_bundle().extensions if gate in access.open]


def _address_of(request: Request) -> str:
    query = f"?{request.url.query}" if request.url.query else ""
    return path_on_this_site(f"{request.url.path}{query}")


def _session_json(session: AppSession) -> bytes:
    entries = [app_bundle.load_bundle().extensions[gate] for gate in session.gates]
    extensions = [{"module": entry.module, "styles": entry.styles} for entry in entries]
    return orjson.dumps({"viewer": _viewer_content(session.viewer), "extensions": extensions})


def _viewer_content(viewer: Viewer) -> dict[str, Any]:
    user, company = viewer.user, viewer.company
    return {
        "id": global_id("User", user.id),
        "name": user.name,
        "locale": user.locale,
        "timeZone": user.time_zone,
        "currency": user.currency,
        "permissions": sorted(viewer.permissions),
        "company": {"name": company.name, "currency": company.currency},
    }


async def _home(_request: Request) -> Response:
    return RedirectResponse("/")


def routes(services: Services) -> list[Route]:
    """Return the routes of the app. Every path under `/app/` that is nothing else is an address in the app."""
    endpoints = AppEndpoints(services)
    return [
        Route("/", endpoints.page),
        *(Route(path, _home) for path in ("/app", "/app/")),
        Route("/app/session", endpoints.session),
        Route("/app/assets/{name}", endpoints.asset),
        Route("/app/{path:path}", endpoints.page),
    ]
