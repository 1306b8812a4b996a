"""Sessions: their lifetime and the events that end them."""

from collections.abc import Awaitable, Callable

import httpx2
import pytest
from company_fixture import CompanyFixture, FixedClock
from http_client import PASSWORD, Browser, ask, sign_in

from auth.logins import ensure_login
from auth.passwords import hash_password
from db.companies import create_user
from db.identity import set_password
from db.models import CompanyRole, User
from db.row import select_rows

ME = "{ viewer { user { name } } }"
SESSIONS = "{ viewer { sessions { id isCurrent userAgent address method } } }"
REVOKE = "mutation ($id: ID!) { sessionRevoke(input: {id: $id}) { session { id } userErrors { code } } }"


async def is_signed_in(http: httpx2.AsyncClient) -> bool:
    return await ask(http, ME) != "UNAUTHENTICATED"


async def test_session_ends_after_seven_days_without_use(
    http: httpx2.AsyncClient, eva: User, clock: FixedClock
) -> None:
    await sign_in(http)
    clock.forward(days=6, hours=23)
    assert await is_signed_in(http)
    clock.forward(days=6, hours=23)
    assert await is_signed_in(http)
    clock.forward(days=7)
    assert not await is_signed_in(http)


async def test_session_ends_after_thirty_days_of_use(http: httpx2.AsyncClient, eva: User, clock: FixedClock) -> None:
    await sign_in(http)
    for _ in range(5):
        clock.forward(days=5, hours=23)
        assert await is_signed_in(http)
    clock.forward(hours=5)
    assert not await is_signed_in(http)


@pytest.mark.parametrize("seconds", [5, -5])
async def test_new_password_ends_sessions_whatever_the_clock(
    browser: Browser, eva: User, viewer: CompanyFixture, clock: FixedClock, seconds: int
) -> None:
    """A clock that is ahead ends no later sessions, and one that is behind ends the earlier ones, too."""
    earlier, later = browser(), browser()
    await sign_in(earlier)
    clock.forward(seconds=seconds)
    async with viewer.uow() as uow:
        await set_password(uow, eva.login_id, await hash_password(PASSWORD))
    clock.forward(seconds=-seconds)
    await sign_in(later)

    assert [await is_signed_in(each) for each in (earlier, later)] == [False, True]


async def test_last_use_is_recorded_once_a_minute(
    http: httpx2.AsyncClient, eva: User, clock: FixedClock, viewer: CompanyFixture
) -> None:
    await sign_in(http)
    clock.forward(seconds=59)
    viewer.statements.clear()
    await ask(http, ME)
    assert not any(statement.startswith("UPDATE") for statement in viewer.statements)
    clock.forward(seconds=1)
    await ask(http, ME)
    assert sum(statement.startswith("UPDATE") for statement in viewer.statements) == 1


async def test_sign_out_ends_the_session_and_deletes_the_cookie(http: httpx2.AsyncClient, eva: User) -> None:
    await sign_in(http)
    secret = http.cookies["afterwin"]

    response = await http.post("/auth/sign-out", json={})

    assert response.status_code == 204
    assert "Max-Age=0" in response.headers["set-cookie"]
    assert "afterwin" not in http.cookies
    http.cookies.set("afterwin", secret)
    assert not await is_signed_in(http)
    assert (await http.post("/auth/sign-out", json={})).status_code == 401


async def test_session_can_be_listed_and_revoked_from_another(browser: Browser, eva: User) -> None:
    http, there = browser(), browser()
    there.headers["user-agent"] = "A telephone\x01 " + "x" * 400
    await sign_in(http)
    await sign_in(there)

    sessions = (await ask(http, SESSIONS))["viewer"]["sessions"]
    (other,) = (session for session in sessions if not session["isCurrent"])
    revoked = await ask(http, REVOKE, id=other["id"])

    assert len(sessions) == 2
    assert other["userAgent"] == ("A telephone " + "x" * 400)[:255]
    assert (other["address"], other["method"]) == ("192.0.2.2", "PASSWORD")
    assert revoked["sessionRevoke"]["userErrors"] == []
    assert (await is_signed_in(http), await is_signed_in(there)) == (True, False)
    again = await ask(http, REVOKE, id=other["id"])
    assert again["sessionRevoke"]["userErrors"] == [{"code": "NOT_FOUND"}]


async def test_session_ends_when_its_user_is_deactivated(
    http: httpx2.AsyncClient, eva: User, viewer: CompanyFixture
) -> None:
    await sign_in(http)
    async with viewer.uow() as uow:
        await uow.update(User, eva.id, is_active=False)

    assert not await is_signed_in(http)


async def test_password_change_ends_all_other_sessions(browser: Browser, eva: User, clock: FixedClock) -> None:
    http, there = browser(), browser()
    await sign_in(http)
    await sign_in(there)
    clock.forward(seconds=1)

    wrong = await http.post("/auth/password/change", json={"currentPassword": "no", "password": "another password"})
    weak = await http.post("/auth/password/change", json={"currentPassword": PASSWORD, "password": "short"})
    changed = await http.post(
        "/auth/password/change", json={"currentPassword": PASSWORD, "password": "another password"}
    )

    assert (wrong.status_code, weak.status_code, changed.status_code) == (401, 400, 200)
    assert weak.json()["errors"][0]["extensions"] == {"code": "WEAK_PASSWORD", "field": "password"}
    assert (await is_signed_in(http), await is_signed_in(there)) == (True, False)
    assert (await sign_in(there)).status_code == 401
    assert (await sign_in(there, password="another password")).status_code == 200


DEACTIVATE = "mutation ($id: ID!) { userDeactivate(input: {id: $id}) { userErrors { code } } }"
ACTIVATE = "mutation ($id: ID!) { userActivate(input: {id: $id}) { userErrors { code } } }"
USER_ID = '{ users(where: {email: {eq: "eva@solera.example"}}) { nodes { id } } }'
INVITE = 'mutation { userInvite(input: {email: "eva@solera.example"}) { userErrors { code } } }'
CREATE_TOKEN = 'mutation { tokenCreate(input: {name: "script", scopes: [READ]}) { secret } }'


async def activate_by_mutation(admin: httpx2.AsyncClient, viewer: CompanyFixture) -> None:
    user_id = (await ask(admin, USER_ID))["users"]["nodes"][0]["id"]
    assert (await ask(admin, ACTIVATE, id=user_id))["userActivate"]["userErrors"] == []


async def activate_by_invitation(admin: httpx2.AsyncClient, viewer: CompanyFixture) -> None:
    assert (await ask(admin, INVITE))["userInvite"]["userErrors"] == []
    secret = (await viewer.deliver_emails())[-1][2].partition("#")[2].split()[0]
    body = {"token": secret, "password": PASSWORD}
    assert (await admin.post("/auth/invitation/accept", json=body)).status_code == 200


@pytest.mark.slow
@pytest.mark.parametrize("activate", [activate_by_mutation, activate_by_invitation])
async def test_activation_revives_neither_sessions_nor_tokens(
    browser: Browser,
    eva: User,
    viewer: CompanyFixture,
    activate: Callable[[httpx2.AsyncClient, CompanyFixture], Awaitable[None]],
) -> None:
    http, admin, script = browser(), browser(), browser()
    async with viewer.uow() as uow:
        await create_user(uow, viewer.company, name="Ada", email="ada@solera.example", role=CompanyRole.ADMIN)
        ada = await uow.first(select_rows(User).where(User.c.email == "ada@solera.example"))
        await ensure_login(uow, ada, PASSWORD)
    await sign_in(admin, "ada@solera.example")
    await sign_in(http)
    secret = (await ask(http, CREATE_TOKEN))["tokenCreate"]["secret"]
    script.headers["authorization"] = f"Bearer {secret}"
    assert await is_signed_in(script)

    user_id = (await ask(admin, USER_ID))["users"]["nodes"][0]["id"]
    assert (await ask(admin, DEACTIVATE, id=user_id))["userDeactivate"]["userErrors"] == []
    assert (await is_signed_in(http), await is_signed_in(script)) == (False, False)
    await activate(admin, viewer)

    assert (await is_signed_in(http), await is_signed_in(script)) == (False, False)
    assert (await sign_in(http)).status_code == 200
