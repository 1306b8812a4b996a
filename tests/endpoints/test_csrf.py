"""Cross-site requests are rejected (docs/decisions/sessions.md#csrf)."""

from typing import Any

import httpx2
import pytest
from company_fixture import CompanyFixture
from http_client import EMAIL, PASSWORD, sign_in

from app import create_app
from auth.site import Site
from db.models import User
from endpoints.websocket_origin import WebSocketOriginMiddleware

OWN_SITE, OTHER_SITE, ALLOWED_SITE = "http://127.0.0.1:8000", "https://evil.example", "https://app.example.com"
JSON = {"content-type": "application/json"}
QUERY = '{"query": "{ viewer { user { name } } }"}'
MUTATION = '{"query": "mutation { profileUpdate(input: {name: \\"Mallory\\"}) { user { name } } }"}'


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        (JSON, 200),
        ({**JSON, "origin": OWN_SITE}, 200),
        ({**JSON, "origin": ALLOWED_SITE}, 200),
        ({**JSON, "sec-fetch-site": "same-origin"}, 200),
        ({**JSON, "sec-fetch-site": "none"}, 200),
        ({"content-type": "application/json; charset=utf-8", "origin": OWN_SITE}, 200),
        ({**JSON, "origin": OTHER_SITE}, 403),
        ({**JSON, "origin": "null"}, 403),
        ({**JSON, "origin": f"{OWN_SITE}.evil.example"}, 403),
        ({**JSON, "origin": ALLOWED_SITE.replace("https", "http")}, 403),
        ({**JSON, "sec-fetch-site": "cross-site"}, 403),
        ({**JSON, "sec-fetch-site": "same-site"}, 403),
        ({"content-type": "text/plain"}, 403),
        ({"content-type": "text/plain; application/json"}, 403),
        ({"content-type": "application/x-www-form-urlencoded"}, 403),
        ({"content-type": "multipart/form-data; boundary=x"}, 403),
        ({}, 403),
    ],
)
@pytest.mark.parametrize("body", [QUERY, MUTATION], ids=["query", "mutation"])
@pytest.mark.sqlite_only  # headers decide, before a database is asked
async def test_cookie_accepted_from_allowed_pages_only(
    http: httpx2.AsyncClient, eva: User, headers: dict[str, str], status: int, body: str
) -> None:
    await sign_in(http)

    response = await http.post("/graphql", content=body, headers=headers)

    assert response.status_code == status
    assert ("Eva" in response.text or "Mallory" in response.text) is (status == 200)


async def test_get_with_cookie_needs_preflight_header(http: httpx2.AsyncClient, eva: User) -> None:
    await sign_in(http)
    params = {"query": "{ viewer { user { name } } }"}

    rejected = await http.get("/graphql", params=params)
    accepted = await http.get("/graphql", params=params, headers={"graphql-require-preflight": "1"})

    assert (rejected.status_code, rejected.json()["errors"][0]["extensions"]) == (403, {"code": "CSRF"})
    assert accepted.json()["data"]["viewer"]["user"]["name"] == "Eva Salas"


async def test_mutation_rejected_by_get(http: httpx2.AsyncClient, eva: User) -> None:
    await sign_in(http)
    params = {"query": 'mutation { profileUpdate(input: {name: "Mallory"}) { user { name } } }'}

    response = await http.get("/graphql", params=params, headers={"graphql-require-preflight": "1"})

    assert response.status_code in {400, 405}
    assert "Mallory" not in response.text


async def test_token_accepted_from_any_page(http: httpx2.AsyncClient, eva: User, viewer: CompanyFixture) -> None:
    """Browsers never send a token by themselves."""
    response = await http.get(
        "/graphql", params={"query": "{ viewer { user { name } } }"}, headers={**viewer.headers, "origin": OTHER_SITE}
    )

    assert response.json()["data"]["viewer"]["user"]["name"] == "Eva Salas"


async def test_cookie_ignored_when_token_is_invalid(http: httpx2.AsyncClient, eva: User) -> None:
    await sign_in(http)
    response = await http.post("/graphql", content=QUERY, headers={**JSON, "authorization": "Bearer afterwin_no"})

    assert response.status_code == 401


@pytest.mark.sqlite_only
@pytest.mark.parametrize("headers", [{**JSON, "origin": OTHER_SITE}, {"content-type": "text/plain"}])
@pytest.mark.parametrize(
    "path", ["sign-in", "sign-out", "invitation", "invitation/accept", "password/forgot", "password/change"]
)
async def test_sign_in_endpoints_reject_other_sites(
    http: httpx2.AsyncClient, eva: User, path: str, headers: dict[str, str]
) -> None:
    body = f'{{"email": "{EMAIL}", "password": "{PASSWORD}"}}'
    response = await http.post(f"/auth/{path}", content=body, headers=headers)

    assert (response.status_code, response.json()["errors"][0]["extensions"]) == (403, {"code": "CSRF"})
    assert "set-cookie" not in response.headers


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    ("origin", "status"), [(ALLOWED_SITE, 200), (OTHER_SITE, 400), ("null", 400), (f"{ALLOWED_SITE}.evil.example", 400)]
)
async def test_cors_allows_configured_origins_only(http: httpx2.AsyncClient, origin: str, status: int) -> None:
    preflight = {"access-control-request-method": "POST", "access-control-request-headers": "content-type"}
    preflight_response = await http.options("/graphql", headers={"origin": origin, **preflight})
    post_response = await http.post("/graphql", content=QUERY, headers={**JSON, "origin": origin})

    for response in (preflight_response, post_response):
        assert response.headers.get("access-control-allow-origin") == (origin if status == 200 else None)
    assert preflight_response.status_code == status
    assert status == 200 or "AFTERWIN_ALLOWED_ORIGINS" in preflight_response.json()["errors"][0]["message"]


@pytest.mark.sqlite_only
@pytest.mark.parametrize(("method", "header"), [("DELETE", "content-type"), ("POST", "x-other")])
async def test_refused_preflight_says_what_pages_may_send(http: httpx2.AsyncClient, method: str, header: str) -> None:
    asked = {"access-control-request-method": method, "access-control-request-headers": header}
    response = await http.options("/graphql", headers={"origin": ALLOWED_SITE, **asked})

    (error,) = response.json()["errors"]
    assert (response.status_code, error["extensions"]) == (400, {"code": "BAD_REQUEST"})
    assert error["message"].startswith("A page may send GET, POST, PUT with the headers ")


async def open_handshake(origin: str | None) -> list[dict[str, Any]]:
    """Open a WebSocket from a page; return the messages of the server."""
    messages: list[dict[str, Any]] = []

    async def inner(_scope: Any, _receive: Any, send: Any) -> None:
        await send({"type": "websocket.accept"})

    async def send(message: Any) -> None:
        messages.append(message)

    headers = [(b"host", b"127.0.0.1:8000"), *([(b"origin", origin.encode())] if origin else [])]
    app = WebSocketOriginMiddleware(inner, Site(OWN_SITE, frozenset({ALLOWED_SITE})))
    await app({"type": "websocket", "headers": headers}, lambda: None, send)  # type: ignore[arg-type]  # never received from
    return messages


@pytest.mark.parametrize(
    ("origin", "outcome"),
    [(None, "accept"), (OWN_SITE, "accept"), (ALLOWED_SITE, "accept"), (OTHER_SITE, "close"), ("null", "close")],
)
async def test_websocket_rejected_from_other_origins(origin: str | None, outcome: str) -> None:
    assert [message["type"] for message in await open_handshake(origin)] == [f"websocket.{outcome}"]


@pytest.mark.parametrize(
    ("url", "origin", "is_allowed"),
    [
        ("https://crm.example", "https://10.0.0.7", True),
        ("https://crm.example", "http://10.0.0.7", False),
        ("https://crm.example", "http://crm.example", False),
        ("http://crm.example", "http://10.0.0.7", True),
        ("http://crm.example", "ftp://10.0.0.7", False),
        ("http://crm.example", "http://[", False),
    ],
)
async def test_page_of_own_host_needs_the_scheme_of_the_site(url: str, origin: str, *, is_allowed: bool) -> None:
    assert Site(url).allows_origin({"origin": origin, "host": "10.0.0.7"}) is is_allowed


async def test_app_has_websocket_origin_middleware(viewer: CompanyFixture) -> None:
    assert WebSocketOriginMiddleware in [each.cls for each in create_app(viewer.services).user_middleware]
