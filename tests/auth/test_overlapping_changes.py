"""What was verified may be replaced before it is used: a change that commits meanwhile wins."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import httpx2
import pytest
from company_fixture import CompanyFixture, make_company
from http_client import EMAIL, PASSWORD, Browser, ask, sign_in

from auth import passwords
from auth.logins import ensure_login
from db.models import User
from db.row import select_rows
from db.transactions import begin
from resolvers import context

NAME = "{ viewer { user { name } } }"
NEWER = "the newer password"
INVITE = 'mutation { userInvite(input: {email: "eva@koyo.example"}) { userErrors { code } } }'
CREATE_TOKEN = 'mutation { tokenCreate(input: {name: "script", scopes: [READ]}) { secret } }'

Meanwhile = Callable[[], Awaitable[None]]


async def change(http: httpx2.AsyncClient, password: str, current: str = PASSWORD) -> int:
    body = {"currentPassword": current, "password": password}
    return (await http.post("/auth/password/change", json=body)).status_code


async def secret_in_email(viewer: CompanyFixture) -> str:
    return (await viewer.deliver_emails())[-1][2].partition("/sign-in#")[2].split()[0]


async def reset(http: httpx2.AsyncClient, viewer: CompanyFixture, email: str = EMAIL) -> None:
    """Reset the password by email, and revoke the tokens."""
    await http.post("/auth/password/forgot", json={"email": email})
    body = {"token": await secret_in_email(viewer), "password": NEWER, "revokeTokens": True}
    assert (await http.post("/auth/password/reset", json=body)).status_code == 200


@pytest.fixture
def after_verification(monkeypatch: pytest.MonkeyPatch) -> Callable[[Meanwhile], None]:
    """Return a function that lets something happen once, after the next password was verified."""
    verify, waiting = passwords.verify_password, list[Meanwhile]()

    async def verify_then_wait(*arguments: Any, **options: Any) -> bool:
        result = await verify(*arguments, **options)
        if waiting:
            await waiting.pop()()
        return result

    monkeypatch.setattr(passwords, "verify_password", verify_then_wait)
    return waiting.append


@pytest.mark.slow
@pytest.mark.parametrize("is_reset", [True, False])
async def test_newer_password_stays(
    browser: Browser, eva: User, viewer: CompanyFixture, after_verification: Any, *, is_reset: bool
) -> None:
    """Two sessions change the password with the same old one, or one is overtaken by a reset."""
    first, second = browser(), browser()
    await sign_in(first)
    await sign_in(second)

    async def replace() -> None:
        if is_reset:
            await reset(second, viewer)
        else:
            assert await change(second, NEWER) == 200

    after_verification(replace)

    assert await change(first, "the older password") == 401
    assert (await sign_in(browser(), password=NEWER)).status_code == 200
    assert (await sign_in(browser(), password="the older password")).status_code == 401
    assert (await ask(second, NAME) == "UNAUTHENTICATED") is is_reset


async def test_invitation_is_not_accepted_with_a_replaced_password(
    browser: Browser, viewer: CompanyFixture, after_verification: Any
) -> None:
    other = await make_company(viewer.database, "Koyo")
    async with other.uow() as uow:
        await ensure_login(uow, (await uow.all(select_rows(User)))[0], PASSWORD)
    assert (await viewer.ask(INVITE))["userInvite"]["userErrors"] == []
    secret = await secret_in_email(viewer)

    async def replace() -> None:
        await reset(browser(), viewer, "eva@koyo.example")

    after_verification(replace)
    guest = browser()

    answer = await guest.post("/auth/invitation/accept", json={"token": secret, "password": PASSWORD})

    assert answer.status_code == 401
    assert await ask(guest, NAME) == "UNAUTHENTICATED"


@pytest.mark.parametrize("end", ["reset", "sign out"])
async def test_token_is_not_created_by_a_session_that_has_ended(
    browser: Browser, eva: User, viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch, end: str
) -> None:
    http, other = browser(), browser()
    await sign_in(http)
    other.cookies.update(http.cookies)

    @asynccontextmanager
    async def end_then_begin(*arguments: Any, **options: Any) -> AsyncIterator[Any]:
        monkeypatch.setattr(context, "begin", begin)
        if end == "reset":
            await reset(browser(), viewer)
        else:
            await other.post("/auth/sign-out", json={})
        async with begin(*arguments, **options) as uow:
            yield uow

    monkeypatch.setattr(context, "begin", end_then_begin)

    assert await ask(http, CREATE_TOKEN) == "UNAUTHENTICATED"
