"""A hundred thousand strangers with random tokens, cookies and headers: no access, and nothing breaks."""

import base64
import random
import string
from collections.abc import Awaitable, Callable
from typing import Any

from company_fixture import CompanyFixture, make_company

from app import create_app
from auth.services import ClientInfo
from auth.sessions import start_session
from db.models import SignInMethod, User
from db.store import Database

TRIES = 100_000
BODY = b'{"query": "{ viewer { user { name } } }"}'
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

Chance = random.Random
Make = Callable[[Chance, bytes], bytes]


def noise(chance: Chance, _known: bytes) -> bytes:
    """Any bytes that a server lets through in a header."""
    return bytes(chance.choice(range(33, 256)) for _ in range(chance.randrange(0, 80)))


def alike(chance: Chance, known: bytes) -> bytes:
    """A live secret with one letter changed, lost or doubled."""
    at = chance.randrange(len(known))
    other = chance.choice([letter.encode() for letter in string.ascii_letters if letter.encode() != known[at : at + 1]])
    return known[:at] + chance.choice((other, b"", known[at : at + 1] * 2)) + known[at + 1 :]


def made(chance: Chance, known: bytes) -> bytes:
    """A secret that could be one."""
    return known[: known.index(b"_") + 1] + base64.urlsafe_b64encode(chance.randbytes(32)).rstrip(b"=")


def injected(chance: Chance, known: bytes) -> bytes:
    """What means something to other languages."""
    return chance.choice((known + b"' OR 1=1 --", b"%00" + known, known.upper(), b'"' + known, known + b"," + known))


MAKES: tuple[Make, ...] = (noise, alike, made, injected)


def headers(chance: Chance, token: bytes, session: bytes) -> list[tuple[bytes, bytes]]:
    """Some headers that open nothing."""
    make = chance.choice(MAKES)
    said = [(b"content-type", b"application/json")]
    if chance.random() < 0.6:
        scheme = chance.choice((b"Bearer ", b"bearer ", b"Basic ", b"", b"Bearer  ", b"Token "))
        said.append((b"authorization", scheme + make(chance, chance.choice((token, session)))))
    else:
        name = chance.choice((b"afterwin=", b"__Host-afterwin=", b"x=1; afterwin=", b"Afterwin=", b"", b"afterwin"))
        said.append((b"cookie", name + make(chance, chance.choice((session, token)))))
    if chance.random() < 0.2:
        name = chance.choice((b"x-user-id", b"x-forwarded-user", b"x-company-id", b"origin", b"host", b"accept"))
        said.append((name, make(chance, token)))
    return said


async def status_of(app: Callable[..., Awaitable[None]], said: list[tuple[bytes, bytes]]) -> tuple[int, bytes]:
    answer: list[Any] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": BODY, "more_body": False}

    async def send(message: Any) -> None:
        answer.append(message)

    await app({**SCOPE, "headers": said}, receive, send)
    return answer[0]["status"], b"".join(message.get("body", b"") for message in answer)


async def test_no_random_secret_opens_and_none_breaks_anything(
    world: CompanyFixture, database: Database, eva: User
) -> None:
    """All of them on SQLite; what needs a statement is the same on PostgreSQL, and a hundredth is enough there."""
    app, chance = create_app(world.services), Chance(20260318)
    begun = await start_session(world.services, ClientInfo(), eva, SignInMethod.PASSWORD)
    token, session = world.token.text.encode(), begun.text.encode()
    other = await make_company(database, "Koyo")

    seen = set()
    for _ in range(TRIES if database.is_sqlite else TRIES // 100):
        said = headers(chance, token, session)
        status, body = await status_of(app, said)
        seen.add(status)
        assert status in {400, 401, 403}, said
        assert b"Eva" not in body, said

    assert 401 in seen
    for each in (world, other):
        opens = [(b"content-type", b"application/json"), (b"authorization", each.headers["authorization"].encode())]
        assert (await status_of(app, opens))[0] == 200
