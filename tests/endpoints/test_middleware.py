"""Hosts, security headers, trusted proxies and origins of sockets, on every route of the application."""

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from typing import Any

import httpx2
import pytest
from company_fixture import CompanyFixture
from starlette.routing import Route
from websocket_client import Closed, socket

from app import create_app
from auth.site import Site
from db.models import IdentityEvent
from db.row import select_rows
from endpoints.host import ANY_HOST_PATHS
from files.storage import Storage

HTTPS = Site("https://crm.example", allowed_hosts=frozenset({"10.0.0.7"}))
LOCAL = Site()
APP_ORIGIN = "https://app.example.com"
VIEWER = "{ viewer { user { name } } }"

Client = Callable[..., AbstractAsyncContextManager[httpx2.AsyncClient]]


@pytest.fixture
def open_client(viewer: CompanyFixture, storage: Storage) -> Client:
    """Open a client of the application as `site` describes it, from a network address."""

    @asynccontextmanager
    async def opened(site: Site, address: str = "192.0.2.1") -> AsyncIterator[httpx2.AsyncClient]:
        transport = httpx2.ASGITransport(
            app=create_app(replace(viewer.services, site=site), None, storage), client=(address, 1)
        )
        async with httpx2.AsyncClient(transport=transport, base_url=site.url) as client:
            yield client

    return opened


@pytest.fixture
def paths(viewer: CompanyFixture, storage: Storage) -> list[str]:
    """One path for each route, and one that no route has."""
    routes = [route for route in create_app(viewer.services, None, storage).routes if isinstance(route, Route)]
    assert len(routes) > 20
    return ["/nothing-here", *(route.path.replace("{", "").replace("}", "").replace(":path", "") for route in routes)]


@pytest.mark.slow
@pytest.mark.sqlite_only
@pytest.mark.parametrize("host", ["crm.example", "CRM.example", "crm.example:8443", "10.0.0.7"])
async def test_every_response_has_security_headers(open_client: Client, paths: list[str], host: str) -> None:
    async with open_client(HTTPS) as client:
        for path in paths:
            for method in ("GET", "POST", "OPTIONS"):
                response = await client.request(method, path, headers={"host": host})
                assert response.headers["x-content-type-options"] == "nosniff", (method, path)
                assert response.headers["strict-transport-security"].startswith("max-age="), (method, path)
                assert "UNKNOWN_HOST" not in response.text, (method, path)


async def test_no_hsts_without_tls(open_client: Client) -> None:
    async with open_client(LOCAL) as client:
        headers = (await client.get("/sign-in")).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert "strict-transport-security" not in headers


UNKNOWN_HOSTS = (
    "evil.example",
    "crm.example.evil.example",
    "evil-crm.example",
    "crm.example@evil.example",
    "evil.example@crm.example",
    "crm.example/",
    "crm.example:x",
    "[crm.example]",
    "[::1",
    "127.0.0.1",
    "",
)


@pytest.mark.sqlite_only
@pytest.mark.parametrize("host", UNKNOWN_HOSTS)
async def test_unknown_host_refused_on_every_route(open_client: Client, paths: list[str], host: str) -> None:
    async with open_client(HTTPS) as client:
        for path in paths:
            response = await client.get(path, headers={"host": host})
            if path in ANY_HOST_PATHS:
                assert response.status_code == 200
            else:
                assert response.status_code == 400, path
                assert response.json()["errors"][0]["extensions"] == {"code": "UNKNOWN_HOST"}
                assert response.headers["x-content-type-options"] == "nosniff"


@pytest.mark.sqlite_only
@pytest.mark.parametrize("hosts", [("crm.example", "evil.example"), ("crm.example", "crm.example")])
async def test_two_hosts_are_refused(open_client: Client, hosts: tuple[str, str]) -> None:
    async with open_client(HTTPS) as client:
        response = await client.get("/sign-in", headers=[("host", host) for host in hosts])
    assert (response.status_code, response.json()["errors"][0]["extensions"]["code"]) == (400, "UNKNOWN_HOST")


@pytest.mark.sqlite_only
@pytest.mark.parametrize("host", ["127.0.0.1:8000", "localhost:8000", "[::1]:8000"])
async def test_loopback_site_has_every_loopback_name(open_client: Client, host: str) -> None:
    async with open_client(LOCAL) as client:
        assert (await client.get("/sign-in", headers={"host": host})).status_code == 200


async def test_no_address_is_made_from_the_host_header(open_client: Client) -> None:
    async with open_client(HTTPS) as client:
        for path in ("/", "/graphiql/", "/sign-in/", "/auth/oidc"):
            response = await client.get(path, headers={"host": "10.0.0.7"})
            assert "10.0.0.7" not in response.headers.get("location", ""), path


async def fail_to_sign_in(client: httpx2.AsyncClient, headers: Mapping[str, str]) -> None:
    body = {"email": "eva@solera.example", "password": "not her password"}
    assert (await client.post("/auth/sign-in", json=body, headers=headers)).status_code == 401


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    ("proxies", "peer", "recorded"),
    [
        ((), "127.0.0.1", "127.0.0.1"),
        ((), "192.0.2.1", "192.0.2.1"),
        (("127.0.0.1",), "127.0.0.1", "203.0.113.9"),
        (("10.0.0.0/8",), "10.1.2.3", "203.0.113.9"),
        (("10.0.0.0/8",), "192.0.2.1", "192.0.2.1"),
    ],
)
async def test_forwarded_address_believed_from_trusted_proxies_only(
    open_client: Client, viewer: CompanyFixture, eva: object, proxies: tuple[str, ...], peer: str, recorded: str
) -> None:
    async with open_client(Site(trusted_proxies=proxies), peer) as client:
        await fail_to_sign_in(client, {"x-forwarded-for": "198.51.100.1, 203.0.113.9"})
    async with viewer.uow() as uow:
        (event,) = await uow.all(select_rows(IdentityEvent).where(IdentityEvent.c.address != ""))
    assert event.address == recorded


async def viewer_by_socket(
    viewer: CompanyFixture, site: Site, headers: Mapping[str, str], payload: Any = None, origin: str | None = None
) -> str:
    """Open a socket, ask who is there, and return the name."""
    async with socket(create_app(replace(viewer.services, site=site)), headers, origin=origin) as opened:
        await opened.begin(payload)
        return str((await opened.answer(VIEWER))["data"]["viewer"]["user"]["name"])


@pytest.mark.sqlite_only
@pytest.mark.parametrize("origin", [None, APP_ORIGIN, LOCAL.url, "http://localhost:8000"])
async def test_socket_opens_from_allowed_origins(viewer: CompanyFixture, origin: str | None) -> None:
    site = Site(allowed_origins=frozenset({APP_ORIGIN}))
    headers = {**viewer.headers, "host": "localhost:8000"}
    assert await viewer_by_socket(viewer, site, headers, origin=origin) == "Eva Salas"


async def test_socket_opens_where_a_proxy_changes_the_host(viewer: CompanyFixture) -> None:
    headers = {**viewer.headers, "host": "10.0.0.7:8000"}
    assert await viewer_by_socket(viewer, HTTPS, headers, origin=HTTPS.url) == "Eva Salas"


@pytest.mark.sqlite_only
@pytest.mark.parametrize("origin", ["https://evil.example", "null", "https://app.example.com.evil.example"])
async def test_socket_refused_from_other_origins(viewer: CompanyFixture, origin: str) -> None:
    with pytest.raises(Closed):
        await viewer_by_socket(viewer, Site(allowed_origins=frozenset({APP_ORIGIN})), viewer.headers, origin=origin)


async def test_socket_refused_for_an_unknown_host(viewer: CompanyFixture) -> None:
    with pytest.raises(Closed):
        await viewer_by_socket(viewer, LOCAL, {**viewer.headers, "host": "evil.example"})


@pytest.mark.sqlite_only
@pytest.mark.parametrize("name", ["authorization", "Authorization", "AUTHORIZATION"])
@pytest.mark.parametrize("nested", [False, True])
async def test_socket_takes_credential_from_connection_parameters(
    viewer: CompanyFixture, name: str, *, nested: bool
) -> None:
    payload: dict[str, Any] = {name: viewer.headers["authorization"]}
    assert await viewer_by_socket(viewer, LOCAL, {}, {"headers": payload} if nested else payload) == "Eva Salas"


@pytest.mark.sqlite_only
@pytest.mark.parametrize("depth", [2, 200])
async def test_socket_does_not_follow_nested_connection_parameters(viewer: CompanyFixture, depth: int) -> None:
    payload: dict[str, Any] = {"authorization": viewer.headers["authorization"]}
    for _ in range(depth):
        payload = {"headers": payload}
    with pytest.raises(Closed) as closed:
        await viewer_by_socket(viewer, LOCAL, {}, payload)
    assert closed.value.code == 4403
