"""Requests with random tokens, cookies and headers get no access and cause no server error."""

import base64
import os
import string
from collections.abc import Awaitable, Callable
from random import Random
from typing import Any

import pytest
from company_fixture import CompanyFixture, make_company

from app import create_app
from auth.services import ClientInfo
from auth.sessions import start_session
from db.models import SignInMethod, User
from db.store import Database

pytestmark = pytest.mark.slow

ATTEMPTS = int(os.environ.get("AFTERWIN_ATTEMPTS", "5000"))
"""100,000 take a minute and were tried; another number of attempts asks others."""
BODY = b'{"query": "{ viewer { user { name } } }"}'
HOST = (b"host", b"127.0.0.1:8000")
SCOPE = {
    "type": "http",
    "asgi": {"version": "3.0"},
    "http_version": "1.1",
    "method": "POST",
    "scheme": "http",
    "path": "/graphql",
    "raw_path": b"/graphql",
    "query_string": b"",
    "root_path": "",
    "server": ("127.0.0.1", 8000),
    "client": ("192.0.2.1", 1),
}

SecretMaker = Callable[[Random, bytes], bytes]


def random_bytes(rng: Random, _known: bytes) -> bytes:
    """Random bytes that a server accepts in a header."""
    return bytes(rng.choice(range(33, 256)) for _ in range(rng.randrange(0, 80)))


def almost_known(rng: Random, known: bytes) -> bytes:
    """A valid secret with one character changed, removed or doubled."""
    at = rng.randrange(len(known))
    other = rng.choice(
        [character.encode() for character in string.ascii_letters if character.encode() != known[at : at + 1]]
    )
    return known[:at] + rng.choice((other, b"", known[at : at + 1] * 2)) + known[at + 1 :]


def well_formed(rng: Random, known: bytes) -> bytes:
    """A random secret in a valid format."""
    return known[: known.index(b"_") + 1] + base64.urlsafe_b64encode(rng.randbytes(32)).rstrip(b"=")


def injected(rng: Random, known: bytes) -> bytes:
    """A secret with characters that are special in SQL, URLs and headers."""
    return rng.choice((known + b"' OR 1=1 --", b"%00" + known, known.upper(), b'"' + known, known + b"," + known))


SECRET_MAKERS: tuple[SecretMaker, ...] = (random_bytes, almost_known, well_formed, injected)


def random_headers(rng: Random, token: bytes, session: bytes) -> list[tuple[bytes, bytes]]:
    """Random headers without a valid credential."""
    make_secret = rng.choice(SECRET_MAKERS)
    headers = [(b"content-type", b"application/json")]
    if rng.random() < 0.6:
        scheme = rng.choice((b"Bearer ", b"bearer ", b"Basic ", b"", b"Bearer  ", b"Token "))
        headers.append((b"authorization", scheme + make_secret(rng, rng.choice((token, session)))))
    else:
        name = rng.choice((b"afterwin=", b"__Host-afterwin=", b"x=1; afterwin=", b"Afterwin=", b"", b"afterwin"))
        headers.append((b"cookie", name + make_secret(rng, rng.choice((session, token)))))
    if rng.random() < 0.2:
        name = rng.choice((b"x-user-id", b"x-forwarded-user", b"x-company-id", b"origin", b"host", b"accept"))
        headers.append((name, make_secret(rng, token)))
    return headers


async def post(app: Callable[..., Awaitable[None]], headers: list[tuple[bytes, bytes]]) -> tuple[int, bytes]:
    messages: list[Any] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": BODY, "more_body": False}

    async def send(message: Any) -> None:
        messages.append(message)

    await app({**SCOPE, "headers": [HOST, *headers]}, receive, send)
    return messages[0]["status"], b"".join(message.get("body", b"") for message in messages)


async def test_random_credentials_are_rejected_without_server_error(
    viewer: CompanyFixture, database: Database, eva: User
) -> None:
    """PostgreSQL runs a tenth of the attempts, because the statements are the same."""
    app, rng = create_app(viewer.services), Random(20260318)
    session_secret = await start_session(viewer.services, ClientInfo(), eva, SignInMethod.PASSWORD)
    token, session = viewer.token.text.encode(), session_secret.text.encode()
    other = await make_company(database, "Koyo")

    statuses = set()
    for _ in range(ATTEMPTS if database.is_sqlite else ATTEMPTS // 10):
        headers = random_headers(rng, token, session)
        status, body = await post(app, headers)
        statuses.add(status)
        assert status in {400, 401, 403}, headers
        assert b"Eva" not in body, headers

    assert 401 in statuses
    for company in (viewer, other):
        valid_headers = [
            (b"content-type", b"application/json"),
            (b"authorization", company.headers["authorization"].encode()),
        ]
        assert (await post(app, valid_headers))[0] == 200
