"""No header makes the server fail: every header that it parses, with hostile values, on every route.

A header that decides early, such as `Host`, hides what reads the others. So each of these is hostile alone, and the
rest are hostile together.
"""

from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import replace
from typing import Any

import httpx2
import pytest
from company_fixture import CompanyFixture
from database_templates import Templates
from http_client import sign_in
from opentelemetry.sdk.trace import TracerProvider
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Route
from websocket_client import Closed, socket

from app import create_app
from auth.site import Site
from db.models import File, User
from db.row import select_rows
from endpoints.tracing import TracingMiddleware
from endpoints.unexpected_errors import INTERNAL_ERROR
from files import signed_urls
from files.storage import Storage

pytestmark = pytest.mark.slow

SHARE = 7
"""Routes other than GraphQL's get each seventh set of headers, which saves much time."""
BODY = b'{"query": "{ __typename }"}'

HEADERS = [
    "host",
    "origin",
    "referer",
    "sec-fetch-site",
    "content-type",
    "authorization",
    "cookie",
    "accept",
    "accept-encoding",
    "range",
    "if-range",
    "if-none-match",
    "user-agent",
    "traceparent",
    "tracestate",
    "x-request-id",
    "x-forwarded-for",
    "x-forwarded-proto",
    "x-forwarded-host",
    "access-control-request-method",
    "access-control-request-headers",
    "graphql-require-preflight",
    "expect",
    "last-event-id",
    "sec-websocket-protocol",
]
"""The headers that the server, its middleware or its libraries read."""
EARLY = ("host", "origin", "content-type", "authorization", "cookie", "access-control-request-method")
"""Headers for which a request may be refused before anything reads the others."""
VALUES: tuple[bytes, ...] = (
    b"",
    b" ",
    b"http://[",
    b"http://[::1",
    b"https://[v1.x]:x/",
    b"http://a:b@c:99999999",
    b"//",
    b"[",
    b"]:x",
    b',,;;=="',
    b"=;=",
    b";q=;q=nan",
    b"a/b;q=inf, */*;q=-1e999",
    b"application/json; charset=\xff\xfe",
    b"application/json; charset=no-such-charset",
    b"multipart/form-data; boundary=",
    b'text/plain; a="\\',
    b"\xff\x80\xc3\x28\xed\xa0\x80",
    "\u00e9\u202e\U0001f600".encode(),
    b"Bearer ",
    b"Bearer afterwin_\xff" + b"x" * 60,
    b"Basic !!!",
    b"afterwin=session_\xff; $Version=1; expires=x; path=/; a[]=1; =x; \x01=1",
    b"bytes=-0",
    b"bytes=9999999999999999999999999-",
    b"bytes=\xb2-\xb3",
    b'W/"\xff", *, W/',
    b"00-" + b"f" * 32 + b"-" + b"0" * 16 + b"-zz",
    b"-1",
    b"1e309",
    b"%00%ff%",
    b"x" * 20_000,
)


@pytest.fixture
def templates(sqlite: Templates) -> Templates:
    """SQLite only: headers never reach SQL."""
    return sqlite


@pytest.fixture
def app(viewer: CompanyFixture, storage: Storage) -> Starlette:
    """The application, which believes its proxy and writes traces."""
    site = Site(trusted_proxies=("0.0.0.0/0",), allowed_origins=frozenset({"https://app.example.com"}))
    traces = Middleware(TracingMiddleware, provider=TracerProvider())
    return create_app(replace(viewer.services, site=site), None, storage, tracing=[traces])


@pytest.fixture
async def client(app: Starlette, eva: User) -> AsyncIterator[httpx2.AsyncClient]:
    """A signed-in browser."""
    transport = httpx2.ASGITransport(app=app)
    async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as opened:
        assert (await sign_in(opened)).status_code == 200
        yield opened


@pytest.fixture
async def targets(
    app: Starlette, client: httpx2.AsyncClient, viewer: CompanyFixture, user: User, to_send: Callable[..., Any]
) -> list[tuple[str, str]]:
    """The methods and paths of all routes, with links that work; the way out would end the session."""
    upload = await to_send(b"hello")
    sent = await client.put(upload, content=b"hello", headers={"content-type": "text/plain"})
    async with viewer.uow() as uow:
        (file,) = await uow.all(select_rows(File))
    assert sent.status_code == 201
    export = (await viewer.ask("{ export(list: DEALS) { url } }"))["export"]["url"]
    links = {"/exports/{token}": export, "/files/upload/{token}": upload}
    links["/files/{token}"] = signed_urls.download_url(viewer.services, user, file.id)
    routes = [route for route in app.routes if isinstance(route, Route) and route.path != "/auth/sign-out"]
    assert len(routes) > 20
    targets = {(method, links.get(route.path, route.path)) for route in routes for method in route.methods or ()}
    return [
        ("OPTIONS", "/graphql"),
        ("GET", "/nothing-here"),
        *sorted(targets - {("HEAD", path) for _, path in targets}),
    ]


def hostile() -> Iterator[dict[str, bytes]]:
    """Yield sets of headers: an early one alone, or all others, each with another value."""
    for name in EARLY:
        yield from ({name: value} for value in VALUES)
    others = [name for name in HEADERS if name not in EARLY]
    for shift in range(len(VALUES)):
        yield {name: VALUES[(number + shift) % len(VALUES)] for number, name in enumerate(others)}


async def test_no_header_makes_a_route_fail(client: httpx2.AsyncClient, targets: list[tuple[str, str]]) -> None:
    default = {"content-type": b"application/json", "host": b"127.0.0.1:8000"}
    failed, sets = [], [*hostile()]
    for number, (method, path) in enumerate(targets):
        for headers in sets if path == "/graphql" else sets[number % SHARE :: SHARE]:
            sent: Any = [(name.encode(), value) for name, value in {**default, **headers}.items()]
            response = await client.request(method, path, headers=sent, content=BODY if method == "POST" else b"")
            if response.status_code >= 500:
                failed.append((method, path[:30], headers))
    assert failed == []


async def test_no_header_makes_a_socket_fail(app: Starlette, viewer: CompanyFixture) -> None:
    failed = []
    for headers in [*hostile()][::2]:
        sent = {name: value.decode("latin-1") for name, value in headers.items()}
        protocols = sent.get("sec-websocket-protocol", "graphql-transport-ws").split(",")
        try:
            async with socket(app, {**viewer.headers, **sent}, *protocols):
                pass
        except Closed as closed:
            if closed.code == INTERNAL_ERROR:
                failed.append(headers)
    assert failed == []
