"""Sign-in with a password: its answers reveal no more than success or failure."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from typing import NamedTuple

import httpx2
import pytest
from company_fixture import CompanyFixture, make_company
from http_client import EMAIL, PASSWORD, Browser, ask, sign_in
from pwdlib import PasswordHash
from sqlalchemy.ext.asyncio import AsyncEngine
from starlette.types import Message, Receive, Scope, Send

from app import create_app
from auth.logins import ensure_login
from auth.rate_limit import RateLimiter
from auth.site import Site
from db.companies import create_user, suspend_company
from db.models import User
from db.row import select_rows

VIEWER = "{ viewer { user { name } company { name } } }"


async def test_sign_in_with_the_right_password(http: httpx2.AsyncClient, eva: User) -> None:
    response = await sign_in(http, "  Eva@SOLERA.example ")

    assert response.status_code == 200
    assert response.json() == {"user": {"name": "Eva Salas", "role": "ADMIN"}, "company": {"name": "Solera"}}
    assert response.headers["cache-control"] == "private, no-store"
    assert await ask(http, VIEWER) == {"viewer": {"user": {"name": "Eva Salas"}, "company": {"name": "Solera"}}}


async def test_sign_in_ignores_how_characters_are_composed(http: httpx2.AsyncClient, viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        await ensure_login(uow, (await uow.all(select_rows(User)))[0], "Zürich am See liegt")  # composed character

    assert (await sign_in(http, password="Zu\u0308rich am See liegt")).status_code == 200  # decomposed character


@pytest.mark.parametrize(
    ("email", "password"),
    [
        (EMAIL, "wrong"),
        ("nobody@solera.example", PASSWORD),
        (EMAIL, PASSWORD + " "),
        (EMAIL, "\x00"),
        ("eva@solera.example\u0301", PASSWORD),
    ],
)
async def test_sign_in_answers_alike_for_unknown_and_wrong(
    http: httpx2.AsyncClient, eva: User, email: str, password: str
) -> None:
    response = await sign_in(http, email, password)

    error = {"message": "The address or the password is wrong.", "extensions": {"code": "INVALID_CREDENTIALS"}}
    assert (response.status_code, response.json()) == (401, {"errors": [error]})
    assert "set-cookie" not in response.headers


async def test_sign_in_rejects_a_deactivated_user_alike(
    http: httpx2.AsyncClient, eva: User, viewer: CompanyFixture
) -> None:
    async with viewer.uow() as uow:
        await uow.update(User, eva.id, is_active=False)

    assert (await sign_in(http)).json()["errors"][0]["extensions"]["code"] == "INVALID_CREDENTIALS"


class Work(NamedTuple):
    """What a request took until its answer."""

    status: int
    hashes: int
    statements: list[str]


@pytest.fixture
async def work_of(
    viewer: CompanyFixture, rate_limiter: RateLimiter, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Callable[[str, str], Awaitable[Work]]]:
    """Return a function that signs in with an address and a password, and returns what that took."""
    app, verified, until_answer = create_app(replace(viewer.services, rate_limiter=rate_limiter)), [], []
    verify = PasswordHash.verify

    def record(hasher: PasswordHash, password: bytes, stored_hash: str) -> bool:
        verified.append(stored_hash.rpartition("$")[0].rpartition("$")[0])  # the function and its parameters
        return verify(hasher, password, stored_hash)

    async def watched(scope: Scope, receive: Receive, send: Send) -> None:
        async def watch(message: Message) -> None:
            if message["type"] == "http.response.start":
                until_answer[:] = viewer.statements
            await send(message)

        await app(scope, receive, watch)

    monkeypatch.setattr(PasswordHash, "verify", record)
    async with httpx2.AsyncClient(
        transport=httpx2.ASGITransport(app=watched), base_url="http://127.0.0.1:8000"
    ) as client:

        async def work(email: str, password: str) -> Work:
            viewer.statements.clear()
            verified.clear()
            status = (await sign_in(client, email, password)).status_code
            assert len(set(verified)) == 1
            return Work(status, len(verified), list(until_answer))

        yield work


async def test_sign_in_takes_the_same_work_whatever_an_address_is(
    work_of: Callable[[str, str], Awaitable[Work]], eva: User, viewer: CompanyFixture
) -> None:
    """The hash takes almost all of the time, then statements: their numbers stand for the time."""
    closed = await make_company(viewer.database, "Koyo")
    async with closed.uow() as uow:
        await ensure_login(uow, (await uow.all(select_rows(User)))[0], PASSWORD)
        await suspend_company(uow, is_suspended=True)
    async with viewer.uow() as uow:
        for name, is_active in (("without.login", True), ("without.password", True), ("disabled", False)):
            values = {"name": name, "email": f"{name}@solera.example", "is_active": is_active}
            user = await uow.get_one(User, await create_user(uow, viewer.company, **values))
            if name != "without.login":
                await ensure_login(uow, user, None if name == "without.password" else PASSWORD)
    attempts = [
        ("unknown@solera.example", "wrong"),
        (EMAIL, "wrong"),
        (EMAIL, "x" * 1000),
        ("eva@koyo.example", "wrong"),
        ("without.login@solera.example", "wrong"),
        ("without.password@solera.example", "wrong"),
        ("disabled@solera.example", "wrong"),
        ("disabled@solera.example", PASSWORD),
    ]

    work = {attempt: await work_of(*attempt) for attempt in attempts}

    expected = work[EMAIL, "wrong"]
    assert (expected.status, expected.hashes) == (401, 1)
    assert [statement for statement in expected.statements if not statement.startswith("SELECT")] == []
    assert {attempt: found for attempt, found in work.items() if found != expected} == {}


async def test_passwords_are_stored_as_argon2id(real_hashes: None, eva: User, owner: AsyncEngine) -> None:
    async with owner.connect() as connection:
        (stored,) = (await connection.exec_driver_sql("SELECT hash FROM password")).one()
    assert stored.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert PASSWORD not in stored


async def test_session_secrets_are_stored_as_digests(http: httpx2.AsyncClient, eva: User, owner: AsyncEngine) -> None:
    await sign_in(http)
    async with owner.connect() as connection:
        (stored,) = (await connection.exec_driver_sql("SELECT hash FROM session")).one()
    assert len(stored) == 32
    assert http.cookies["afterwin"].encode() not in bytes(stored)


async def test_sign_in_requires_a_company_when_there_are_two(
    http: httpx2.AsyncClient, eva: User, viewer: CompanyFixture
) -> None:
    other = await make_company(viewer.database, "Koyo")
    async with other.uow() as uow:
        (user,) = await uow.all(select_rows(User))
        await uow.update(User, user.id, email=EMAIL)
        await ensure_login(uow, (await uow.all(select_rows(User)))[0])

    conflict = await sign_in(http)
    body = conflict.json()
    signed_in = await sign_in(http, companyId=int(body["companies"][0]["id"]))

    assert conflict.status_code == 409
    assert [company["name"] for company in body["companies"]] == ["Koyo", "Solera"]
    assert body["errors"][0]["extensions"] == {"code": "COMPANY_REQUIRED", "field": "companyId"}
    assert signed_in.json()["company"] == {"name": "Koyo"}
    assert (await sign_in(http, companyId=7)).status_code == 409


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    ("body", "field"),
    [
        ("", "email"),
        ("{", None),
        ("[]", None),
        ("null", None),
        ('"x"', None),
        ('{"email": "x", "password": "y"}', "email"),
        ('{"email": "a@b", "password": ""}', "password"),
        ('{"email": "a@b", "password": 1}', "password"),
        ('{"email": "a@b\\u0000", "password": "x"}', "email"),
        ('{"email": "a@b", "password": "x", "companyId": -1}', "companyId"),
        ('{"email": "a@b", "password": "x", "companyId": 99999999999999999999}', "companyId"),
        ('{"email": "a@b", "password": "x", "role": "ADMIN"}', "role"),
        ("[" * 5000, None),
        (b"\xff", None),
    ],
)
async def test_sign_in_rejects_an_invalid_body(http: httpx2.AsyncClient, body: str | bytes, field: str | None) -> None:
    response = await http.post("/auth/sign-in", content=body, headers={"content-type": "application/json"})

    assert response.status_code == 400
    extensions = response.json()["errors"][0]["extensions"]
    assert (extensions["code"], extensions.get("field")) == ("BAD_REQUEST", field)


async def test_sign_in_is_rate_limited_with_retry_after(browser: Browser, eva: User) -> None:
    http, elsewhere = browser(), browser()
    statuses = [(await sign_in(http, password="wrong")).status_code for _ in range(10)]
    limited = await sign_in(http)

    assert statuses == [401] * 10
    assert limited.status_code == 429
    assert limited.json()["errors"][0]["extensions"] == {"code": "RATE_LIMITED"}
    assert 0 < int(limited.headers["retry-after"]) <= 15 * 60
    assert (await sign_in(http, "other@solera.example")).status_code == 401
    assert (await sign_in(elsewhere)).status_code == 200


@pytest.mark.parametrize(
    ("site", "cookie"),
    [
        (Site("http://127.0.0.1:8000"), "afterwin=session_*; HttpOnly; Max-Age=2592000; Path=/; SameSite=lax"),
        (
            Site("https://afterwin.example"),
            "__Host-afterwin=session_*; HttpOnly; Max-Age=2592000; Path=/; SameSite=lax; Secure",
        ),
    ],
)
async def test_session_cookie_is_hidden_from_scripts_and_other_sites(
    http: httpx2.AsyncClient, eva: User, cookie: str
) -> None:
    header, _device = (await sign_in(http)).headers.get_list("set-cookie")

    name, _, rest = header.partition("=session_")
    secret, _, attributes = rest.partition("; ")
    company, _, random = secret.partition("_")
    assert (int(company, 16), len(random)) == (eva.company_id, 43)
    assert f"{name}=session_*; {attributes}" == cookie


async def test_cookie_with_host_prefix_is_ignored_without_tls(
    browser: Browser, eva: User, viewer: CompanyFixture
) -> None:
    http = browser()
    await sign_in(http)
    secret = http.cookies["afterwin"]
    http.cookies.clear()
    http.cookies.set("__Host-afterwin", secret)

    assert await ask(http, VIEWER) == "UNAUTHENTICATED"


async def test_identity_events_show_sign_ins_and_failures(
    http: httpx2.AsyncClient, eva: User, viewer: CompanyFixture
) -> None:
    await sign_in(http, password="wrong")
    await sign_in(http)
    await http.post("/auth/sign-out", json={})

    events = await viewer.ask("{ identityEvents { nodes { kind user { name } actor { name } address } } }")

    user = {"name": "Eva Salas"}
    assert [(event["kind"], event["actor"]) for event in events["identityEvents"]["nodes"]] == [
        ("SIGNED_OUT", user),
        ("SIGNED_IN", user),
        ("SIGN_IN_FAILED", None),
    ]
    assert all(event["user"] == user and event["address"] == "192.0.2.1" for event in events["identityEvents"]["nodes"])
