"""Signing in with a password: who comes in, who does not, and that nobody learns more than that."""

import httpx2
import pytest
from company_fixture import CompanyFixture, make_company
from http_client import EMAIL, PASSWORD, Browser, ask, sign_in
from sqlalchemy.ext.asyncio import AsyncEngine

from auth.logins import ensure_login
from auth.site import Site
from db.models import User
from db.row import select_rows

VIEWER = "{ viewer { user { name } company { name } } }"


async def test_the_right_password_opens(here: httpx2.AsyncClient, eva: User) -> None:
    response = await sign_in(here, "  Eva@SOLERA.example ")

    assert response.status_code == 200
    assert response.json() == {"user": {"name": "Eva Salas", "role": "ADMIN"}, "company": {"name": "Solera"}}
    assert response.headers["cache-control"] == "private, no-store"
    assert await ask(here, VIEWER) == {"viewer": {"user": {"name": "Eva Salas"}, "company": {"name": "Solera"}}}


async def test_the_same_letters_are_the_same_password_however_they_were_typed(
    here: httpx2.AsyncClient, world: CompanyFixture
) -> None:
    async with world.uow() as uow:
        await ensure_login(uow, (await uow.all(select_rows(User)))[0], "Zürich am See liegt")  # one letter

    assert (await sign_in(here, password="Zu\u0308rich am See liegt")).status_code == 200  # u and its dots


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
async def test_unknown_and_wrong_are_told_alike(here: httpx2.AsyncClient, eva: User, email: str, password: str) -> None:
    response = await sign_in(here, email, password)

    told = {"message": "The address or the password is wrong.", "extensions": {"code": "INVALID_CREDENTIALS"}}
    assert (response.status_code, response.json()) == (401, {"errors": [told]})
    assert "set-cookie" not in response.headers


async def test_whoever_has_no_password_and_whoever_is_deactivated_is_told_the_same(
    here: httpx2.AsyncClient, eva: User, world: CompanyFixture
) -> None:
    async with world.uow() as uow:
        await uow.update(User, eva.id, is_active=False)

    assert (await sign_in(here)).json()["errors"][0]["extensions"]["code"] == "INVALID_CREDENTIALS"


async def test_as_many_hashes_are_computed_for_a_stranger(
    here: httpx2.AsyncClient, eva: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The time is the hash's; a clock would only guess it."""
    verified: list[str] = []
    usual = pwdlib_verify()
    monkeypatch.setattr(
        "pwdlib.PasswordHash.verify", lambda self, *said: verified.append(said[1][:9]) or usual(self, *said)
    )

    await sign_in(here, EMAIL, "wrong")
    await sign_in(here, "nobody@solera.example", "wrong")

    assert verified == ["$argon2id"] * 2


def pwdlib_verify():
    from pwdlib import PasswordHash  # the class as it was before the test watches it

    return PasswordHash.verify


async def test_passwords_are_kept_as_argon2id(real_hashes: None, eva: User, owner: AsyncEngine) -> None:
    async with owner.connect() as connection:
        (kept,) = (await connection.exec_driver_sql("SELECT hash FROM password")).one()
    assert kept.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert PASSWORD not in kept


async def test_secrets_are_kept_as_their_digest(here: httpx2.AsyncClient, eva: User, owner: AsyncEngine) -> None:
    await sign_in(here)
    async with owner.connect() as connection:
        (kept,) = (await connection.exec_driver_sql("SELECT hash FROM session")).one()
    assert len(kept) == 32
    assert here.cookies["afterwin"].encode() not in bytes(kept)


async def test_whoever_works_for_two_companies_says_for_which(
    here: httpx2.AsyncClient, eva: User, world: CompanyFixture
) -> None:
    other = await make_company(world.database, "Koyo")
    async with other.uow() as uow:
        (user,) = await uow.all(select_rows(User))
        await uow.update(User, user.id, email=EMAIL)
        await ensure_login(uow, (await uow.all(select_rows(User)))[0])

    asked = await sign_in(here)
    answer = asked.json()
    chosen = await sign_in(here, companyId=int(answer["companies"][0]["id"]))

    assert asked.status_code == 409
    assert [company["name"] for company in answer["companies"]] == ["Koyo", "Solera"]
    assert answer["errors"][0]["extensions"] == {"code": "COMPANY_REQUIRED", "field": "companyId"}
    assert chosen.json()["company"] == {"name": "Koyo"}
    assert (await sign_in(here, companyId=7)).status_code == 409


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
async def test_a_body_that_cannot_be_meant_is_told(
    here: httpx2.AsyncClient, body: str | bytes, field: str | None
) -> None:
    response = await here.post("/auth/sign-in", content=body, headers={"content-type": "application/json"})

    assert response.status_code == 400
    extensions = response.json()["errors"][0]["extensions"]
    assert (extensions["code"], extensions.get("field")) == ("BAD_REQUEST", field)


async def test_tries_are_counted_and_the_next_is_told_when(browser: Browser, eva: User) -> None:
    here, elsewhere = browser(), browser()
    tries = [(await sign_in(here, password="wrong")).status_code for _ in range(10)]
    refused = await sign_in(here)

    assert tries == [401] * 10
    assert refused.status_code == 429
    assert refused.json()["errors"][0]["extensions"] == {"code": "RATE_LIMITED"}
    assert 0 < int(refused.headers["retry-after"]) <= 15 * 60
    assert (await sign_in(here, "other@solera.example")).status_code == 401
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
async def test_no_script_and_no_other_site_gets_the_cookie(here: httpx2.AsyncClient, eva: User, cookie: str) -> None:
    said = (await sign_in(here)).headers["set-cookie"]

    name, _, rest = said.partition("=session_")
    secret, _, flags = rest.partition("; ")
    assert len(secret) == 43
    assert f"{name}=session_*; {flags}" == cookie


async def test_a_cookie_for_plain_connections_opens_nothing_over_tls(
    browser: Browser, eva: User, world: CompanyFixture
) -> None:
    here = browser()
    await sign_in(here)
    secret = here.cookies["afterwin"]
    here.cookies.clear()
    here.cookies.set("__Host-afterwin", secret)

    assert await ask(here, VIEWER) == "UNAUTHENTICATED"


async def test_a_company_s_administrator_sees_who_came_in_and_who_could_not(
    here: httpx2.AsyncClient, eva: User, world: CompanyFixture
) -> None:
    await sign_in(here, password="wrong")
    await sign_in(here)
    await here.post("/auth/sign-out", json={})

    seen = await world.ask("{ identityEvents { nodes { kind user { name } actor { name } address } } }")

    eva_herself = {"name": "Eva Salas"}
    assert [(each["kind"], each["actor"]) for each in seen["identityEvents"]["nodes"]] == [
        ("SIGNED_OUT", eva_herself),
        ("SIGNED_IN", eva_herself),
        ("SIGN_IN_FAILED", None),
    ]
    assert all(
        each["user"] == eva_herself and each["address"] == "192.0.2.1" for each in seen["identityEvents"]["nodes"]
    )
