"""What another site's page can make a browser send, and what comes of it: nothing (docs/decisions/sessions.md#csrf)."""

from typing import Any

import httpx2
import pytest
from company_fixture import CompanyFixture
from http_client import EMAIL, PASSWORD, sign_in

from app import create_app
from auth.site import Site
from db.models import User
from endpoints.websocket_origin import WebSocketOriginMiddleware

HERE, THERE, APP = "http://127.0.0.1:8000", "https://evil.example", "https://app.example.com"
JSON = {"content-type": "application/json"}
QUERY = '{"query": "{ viewer { user { name } } }"}'
MUTATION = '{"query": "mutation { profileUpdate(input: {name: \\"Mallory\\"}) { user { name } } }"}'


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        (JSON, 200),
        ({**JSON, "origin": HERE}, 200),
        ({**JSON, "origin": APP}, 200),
        ({**JSON, "sec-fetch-site": "same-origin"}, 200),
        ({**JSON, "sec-fetch-site": "none"}, 200),
        ({"content-type": "application/json; charset=utf-8", "origin": HERE}, 200),
        ({**JSON, "origin": THERE}, 403),
        ({**JSON, "origin": "null"}, 403),
        ({**JSON, "origin": f"{HERE}.evil.example"}, 403),
        ({**JSON, "origin": APP.replace("https", "http")}, 403),
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
async def test_a_cookie_opens_for_our_pages_only(
    here: httpx2.AsyncClient, eva: User, headers: dict[str, str], status: int, body: str
) -> None:
    await sign_in(here)

    response = await here.post("/graphql", content=body, headers=headers)

    assert response.status_code == status
    assert ("Eva" in response.text or "Mallory" in response.text) is (status == 200)


async def test_a_question_in_an_address_needs_a_header_that_no_image_sends(here: httpx2.AsyncClient, eva: User) -> None:
    await sign_in(here)
    asked = {"query": "{ viewer { user { name } } }"}

    refused = await here.get("/graphql", params=asked)
    answered = await here.get("/graphql", params=asked, headers={"graphql-require-preflight": "1"})

    assert (refused.status_code, refused.json()["errors"][0]["extensions"]) == (403, {"code": "CSRF"})
    assert answered.json()["data"]["viewer"]["user"]["name"] == "Eva Salas"


async def test_nothing_is_changed_by_an_address(here: httpx2.AsyncClient, eva: User) -> None:
    await sign_in(here)
    asked = {"query": 'mutation { profileUpdate(input: {name: "Mallory"}) { user { name } } }'}

    response = await here.get("/graphql", params=asked, headers={"graphql-require-preflight": "1"})

    assert response.status_code in {400, 405}
    assert "Mallory" not in response.text


async def test_a_token_needs_no_such_care(here: httpx2.AsyncClient, eva: User, world: CompanyFixture) -> None:
    """No browser sends it by itself."""
    response = await here.get(
        "/graphql", params={"query": "{ viewer { user { name } } }"}, headers={**world.headers, "origin": THERE}
    )

    assert response.json()["data"]["viewer"]["user"]["name"] == "Eva Salas"


async def test_a_token_decides_alone_and_a_cookie_beside_it_is_not_looked_at(
    here: httpx2.AsyncClient, eva: User
) -> None:
    await sign_in(here)
    response = await here.post("/graphql", content=QUERY, headers={**JSON, "authorization": "Bearer afterwin_no"})

    assert response.status_code == 401


@pytest.mark.parametrize("headers", [{**JSON, "origin": THERE}, {"content-type": "text/plain"}])
@pytest.mark.parametrize(
    "door", ["sign-in", "sign-out", "invitation", "invitation/accept", "password/forgot", "password/change"]
)
async def test_no_other_site_can_knock(here: httpx2.AsyncClient, eva: User, door: str, headers: dict[str, str]) -> None:
    body = f'{{"email": "{EMAIL}", "password": "{PASSWORD}"}}'
    response = await here.post(f"/auth/{door}", content=body, headers=headers)

    assert (response.status_code, response.json()["errors"][0]["extensions"]) == (403, {"code": "CSRF"})
    assert "set-cookie" not in response.headers


@pytest.mark.parametrize(("origin", "status"), [(APP, 200), (THERE, 400), ("null", 400), (f"{APP}.evil.example", 400)])
async def test_other_origins_are_allowed_by_name(here: httpx2.AsyncClient, origin: str, status: int) -> None:
    asks = {"access-control-request-method": "POST", "access-control-request-headers": "content-type"}
    before = await here.options("/graphql", headers={"origin": origin, **asks})
    after = await here.post("/graphql", content=QUERY, headers={**JSON, "origin": origin})

    for response in (before, after):
        assert response.headers.get("access-control-allow-origin") == (origin if status == 200 else None)
    assert before.status_code == status


async def shake(origin: str | None) -> list[dict[str, Any]]:
    """The handshake of a WebSocket from a page; what is answered."""
    said: list[dict[str, Any]] = []

    async def inner(_scope: Any, _receive: Any, send: Any) -> None:
        await send({"type": "websocket.accept"})

    async def send(message: Any) -> None:
        said.append(message)

    headers = [(b"host", b"127.0.0.1:8000"), *([(b"origin", origin.encode())] if origin else [])]
    app = WebSocketOriginMiddleware(inner, Site(HERE, frozenset({APP})))
    await app({"type": "websocket", "headers": headers}, lambda: None, send)  # type: ignore[arg-type]  # never received from
    return said


@pytest.mark.parametrize(
    ("origin", "answer"), [(None, "accept"), (HERE, "accept"), (APP, "accept"), (THERE, "close"), ("null", "close")]
)
async def test_no_other_site_can_open_a_socket(origin: str | None, answer: str) -> None:
    assert [message["type"] for message in await shake(origin)] == [f"websocket.{answer}"]


async def test_the_application_stands_behind_that_guard(world: CompanyFixture) -> None:
    assert WebSocketOriginMiddleware in [each.cls for each in create_app(world.services).user_middleware]
