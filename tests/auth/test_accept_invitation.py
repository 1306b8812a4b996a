"""Invitations: sending, accepting and revoking them."""

import asyncio
from typing import Any

import httpx2
import pytest
from company_fixture import CompanyFixture, FixedClock, make_company
from http_client import PASSWORD, Browser, ask, sign_in

from auth.hash_pool import QUEUE_LENGTH
from auth.logins import ensure_login
from db.models import CompanyRole, User
from db.row import select_rows

INVITE = """mutation ($email: String!, $role: CompanyRole! = REGULAR, $name: String) {
  userInvite(input: {email: $email, role: $role, name: $name}) {
    invitation { id email role expiresAt invitedBy { name } } userErrors { code field } } }"""
REVOKE = "mutation ($id: ID!) { invitationRevoke(input: {id: $id}) { userErrors { code } } }"
PENDING = "{ invitations { email role } }"
ME = "{ viewer { user { name email } role company { name } } }"
NEW_PASSWORD = "a new password of hers"


async def send_invitation(viewer: CompanyFixture, email: str = "ada@solera.example", **arguments: Any) -> str:
    """Send an invitation; return the secret of the link in the email."""
    answer = await viewer.ask(INVITE, email=email, **arguments)
    assert answer["userInvite"]["userErrors"] == []
    to, _, text = (await viewer.deliver_emails())[-1]
    assert to == email.lower()
    (link,) = (word for word in text.split() if "#invitation_" in word)
    assert link.startswith("http://127.0.0.1:8000/sign-in#")
    return link.partition("#")[2]


async def accept(
    http: httpx2.AsyncClient, secret: str, password: str = NEW_PASSWORD, name: str = "Ada"
) -> httpx2.Response:
    return await http.post("/auth/invitation/accept", json={"token": secret, "password": password, "name": name})


@pytest.mark.slow
async def test_accept_creates_a_user_with_name_and_password(http: httpx2.AsyncClient, viewer: CompanyFixture) -> None:
    secret = await send_invitation(viewer, "Ada@Solera.example", role="READ_ONLY", name="Ada L.")
    invitation = (await http.post("/auth/invitation", json={"token": secret})).json()

    response = await accept(http, secret)

    assert invitation == {
        "email": "ada@solera.example",
        "name": "Ada L.",
        "company": {"name": "Solera"},
        "role": "READ_ONLY",
        "hasPassword": False,
    }
    assert response.json() == {"user": {"name": "Ada", "role": "READ_ONLY"}, "company": {"name": "Solera"}}
    assert (await ask(http, ME))["viewer"]["role"] == "READ_ONLY"
    http.cookies.clear()
    assert (await sign_in(http, "ada@solera.example", NEW_PASSWORD)).status_code == 200


async def test_accept_link_works_once(http: httpx2.AsyncClient, viewer: CompanyFixture) -> None:
    secret = await send_invitation(viewer)
    await accept(http, secret)

    for response in (await accept(http, secret), await http.post("/auth/invitation", json={"token": secret})):
        assert (response.status_code, response.json()["errors"][0]["extensions"]["code"]) == (410, "LINK_EXPIRED")


async def test_link_is_found_in_its_own_company_only(http: httpx2.AsyncClient, viewer: CompanyFixture) -> None:
    other = await make_company(viewer.database, "Koyo")
    prefix, own, random = (await send_invitation(viewer)).split("_", 2)

    assert int(own, 16) == viewer.company.id
    for company in (f"{other.company.id:x}_", "1_", "x_", ""):
        answer = await http.post("/auth/invitation", json={"token": f"{prefix}_{company}{random}"})
        assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (410, "LINK_EXPIRED")


@pytest.mark.slow
async def test_accept_creates_one_user_when_many_accept_at_once(browser: Browser, viewer: CompanyFixture) -> None:
    secret = await send_invitation(viewer)

    answers = await asyncio.gather(*(accept(browser(), secret) for _ in range(QUEUE_LENGTH)))

    assert sorted(answer.status_code for answer in answers) == [200] + [410] * (QUEUE_LENGTH - 1)
    users = await viewer.ask('{ users(where: {email: {eq: "ada@solera.example"}}) { totalCount } }')
    assert users["users"]["totalCount"] == 1


@pytest.mark.slow
async def test_accept_needs_the_password_when_the_login_exists(
    http: httpx2.AsyncClient, viewer: CompanyFixture
) -> None:
    other = await make_company(viewer.database, "Koyo")
    async with other.uow() as uow:
        await ensure_login(uow, (await uow.all(select_rows(User)))[0], PASSWORD)
    secret = await send_invitation(viewer, "eva@koyo.example")

    invitation = (await http.post("/auth/invitation", json={"token": secret})).json()
    rejected = await accept(http, secret, NEW_PASSWORD)
    accepted = await accept(http, secret, PASSWORD)

    assert invitation["hasPassword"] is True
    assert (rejected.status_code, accepted.status_code) == (401, 200)
    assert (await ask(http, ME))["viewer"]["company"]["name"] == "Solera"
    companies = (await sign_in(http, "eva@koyo.example")).json()["companies"]
    assert [company["name"] for company in companies] == ["Koyo", "Solera"]


@pytest.mark.slow
@pytest.mark.parametrize("same", [True, False])
async def test_accept_at_once_in_two_companies_keeps_one_password(
    browser: Browser, viewer: CompanyFixture, *, same: bool
) -> None:
    """The second one must give the password that the first one has set."""
    other = await make_company(viewer.database, "Koyo")
    for number in range(5):
        email = f"ada{number}@solera.example"
        secrets = [await send_invitation(viewer, email), await send_invitation(other, email)]
        passwords = [NEW_PASSWORD, NEW_PASSWORD if same else "another password"]

        answers = await asyncio.gather(*(accept(browser(), *each) for each in zip(secrets, passwords, strict=True)))

        statuses = [answer.status_code for answer in answers]
        assert sorted(statuses) == ([200, 200] if same else [200, 401])
        for status, password in zip(statuses, passwords, strict=True):
            expected = {200: 409 if same else 200, 401: 401}[status]
            assert (await sign_in(browser(), email, password)).status_code == expected


@pytest.mark.slow
async def test_accept_counts_password_guesses_as_sign_ins(http: httpx2.AsyncClient, viewer: CompanyFixture) -> None:
    other = await make_company(viewer.database, "Koyo")
    async with other.uow() as uow:
        await ensure_login(uow, (await uow.all(select_rows(User)))[0], PASSWORD)
    secret = await send_invitation(viewer, "eva@koyo.example")
    statuses = [(await accept(http, secret, "wrong")).status_code for _ in range(11)]

    assert statuses == [401] * 10 + [429]
    assert (await sign_in(http, "eva@koyo.example")).status_code == 429


@pytest.mark.sqlite_only
@pytest.mark.parametrize("password", ["short", "x" * 12, "ada@solera.example", "x" * 201])
async def test_accept_rejects_a_weak_password_and_keeps_the_link(
    http: httpx2.AsyncClient, viewer: CompanyFixture, password: str
) -> None:
    secret = await send_invitation(viewer)

    response = await accept(http, secret, password)

    assert response.status_code == 400
    assert response.json()["errors"][0]["extensions"] == {"code": "WEAK_PASSWORD", "field": "password"}
    assert (await accept(http, secret)).status_code == 200


async def test_invitation_expires_after_seven_days(
    http: httpx2.AsyncClient, viewer: CompanyFixture, clock: FixedClock
) -> None:
    secret = await send_invitation(viewer)
    clock.forward(days=7)

    assert (await accept(http, secret)).status_code == 410
    assert await viewer.ask(PENDING) == {"invitations": []}


async def test_new_invitation_revokes_the_older_one(http: httpx2.AsyncClient, viewer: CompanyFixture) -> None:
    first, second = await send_invitation(viewer), await send_invitation(viewer, role="ADMIN")

    assert (await accept(http, first)).status_code == 410
    assert await viewer.ask(PENDING) == {"invitations": [{"email": "ada@solera.example", "role": "ADMIN"}]}
    assert (await accept(http, second)).json()["user"]["role"] == "ADMIN"


async def test_revoke_invalidates_the_link(http: httpx2.AsyncClient, viewer: CompanyFixture) -> None:
    answer = await viewer.ask(INVITE, email="ada@solera.example")
    invitation_id = answer["userInvite"]["invitation"]["id"]
    secret = (await viewer.deliver_emails())[-1][2].partition("#")[2].split()[0]

    assert (await viewer.ask(REVOKE, id=invitation_id))["invitationRevoke"]["userErrors"] == []
    assert (await accept(http, secret)).status_code == 410
    assert (await viewer.ask(REVOKE, id=invitation_id))["invitationRevoke"]["userErrors"] == [{"code": "NOT_FOUND"}]


@pytest.mark.slow
async def test_accept_reactivates_a_deactivated_user(
    http: httpx2.AsyncClient, eva: User, viewer: CompanyFixture
) -> None:
    await accept(http, await send_invitation(viewer))
    async with viewer.uow() as uow:
        ada = await uow.first(select_rows(User).where(User.c.email == "ada@solera.example"))
        await uow.update(User, ada.id, is_active=False)

    response = await accept(http, await send_invitation(viewer, role="ADMIN"))

    assert response.status_code == 200
    users = await viewer.ask('{ users(where: {email: {eq: "ada@solera.example"}}) { nodes { role isActive } } }')
    assert users["users"]["nodes"] == [{"role": CompanyRole.ADMIN, "isActive": True}]


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    ("email", "code"),
    [
        ("eva@solera.example", "TAKEN"),
        ("nowhere", "INVALID"),
        ("", "BLANK"),
        ("a b@c", "INVALID"),
        ("a@b\x00", "INVALID"),
    ],
)
async def test_invite_rejects_invalid_and_known_addresses(
    eva: User, viewer: CompanyFixture, email: str, code: str
) -> None:
    answer = await viewer.ask(INVITE, email=email)

    assert answer["userInvite"] == {"invitation": None, "userErrors": [{"code": code, "field": ["input", "email"]}]}
    assert await viewer.deliver_emails() == []
