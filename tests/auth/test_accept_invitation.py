"""Invitations: by a link, once, and for whom it was meant."""

import asyncio
from typing import Any

import httpx2
import pytest
from company_fixture import CompanyFixture, FixedClock, make_company
from http_client import PASSWORD, Browser, ask, sign_in

from auth.logins import ensure_login
from db.models import CompanyRole, User
from db.row import select_rows

INVITE = """mutation ($email: String!, $role: CompanyRole! = REGULAR, $name: String) {
  userInvite(input: {email: $email, role: $role, name: $name}) {
    invitation { id email role expiresAt invitedBy { name } } userErrors { code field } } }"""
REVOKE = "mutation ($id: ID!) { invitationRevoke(input: {id: $id}) { userErrors { code } } }"
PENDING = "{ invitations { email role } }"
ME = "{ viewer { user { name email } role company { name } } }"
NEW = "a new password of hers"


async def invited(world: CompanyFixture, email: str = "ada@solera.example", **said: Any) -> str:
    """The secret of the link in the letter that somebody got."""
    answer = await world.ask(INVITE, email=email, **said)
    assert answer["userInvite"]["userErrors"] == []
    to, _, text = world.letters[-1]
    assert to == email.lower()
    (link,) = (word for word in text.split() if "#invitation_" in word)
    assert link.startswith("http://127.0.0.1:8000/sign-in#")
    return link.partition("#")[2]


async def accept(here: httpx2.AsyncClient, secret: str, password: str = NEW, name: str = "Ada") -> httpx2.Response:
    return await here.post("/auth/invitation/accept", json={"token": secret, "password": password, "name": name})


async def test_somebody_new_chooses_a_name_and_a_password(here: httpx2.AsyncClient, world: CompanyFixture) -> None:
    secret = await invited(world, "Ada@Solera.example", role="READ_ONLY", name="Ada L.")
    shown = (await here.post("/auth/invitation", json={"token": secret})).json()

    response = await accept(here, secret)

    assert shown == {
        "email": "ada@solera.example",
        "name": "Ada L.",
        "company": {"name": "Solera"},
        "role": "READ_ONLY",
        "hasPassword": False,
    }
    assert response.json() == {"user": {"name": "Ada", "role": "READ_ONLY"}, "company": {"name": "Solera"}}
    assert (await ask(here, ME))["viewer"]["role"] == "READ_ONLY"
    here.cookies.clear()
    assert (await sign_in(here, "ada@solera.example", NEW)).status_code == 200


async def test_a_link_works_once(here: httpx2.AsyncClient, world: CompanyFixture) -> None:
    secret = await invited(world)
    await accept(here, secret)

    for response in (await accept(here, secret), await here.post("/auth/invitation", json={"token": secret})):
        assert (response.status_code, response.json()["errors"][0]["extensions"]["code"]) == (410, "LINK_EXPIRED")


async def test_fifty_who_accept_at_once_make_one_user(browser: Browser, world: CompanyFixture) -> None:
    secret = await invited(world)

    answers = await asyncio.gather(*(accept(browser(), secret) for _ in range(50)))

    assert sorted(answer.status_code for answer in answers) == [200] + [410] * 49
    found = await world.ask('{ users(where: {email: {eq: "ada@solera.example"}}) { totalCount } }')
    assert found["users"]["totalCount"] == 1


async def test_whoever_signs_in_elsewhere_says_their_password(here: httpx2.AsyncClient, world: CompanyFixture) -> None:
    other = await make_company(world.database, "Koyo")
    async with other.uow() as uow:
        await ensure_login(uow, (await uow.all(select_rows(User)))[0], PASSWORD)
    secret = await invited(world, "eva@koyo.example")

    shown = (await here.post("/auth/invitation", json={"token": secret})).json()
    refused = await accept(here, secret, NEW)
    accepted = await accept(here, secret, PASSWORD)

    assert shown["hasPassword"] is True
    assert (refused.status_code, accepted.status_code) == (401, 200)
    assert (await ask(here, ME))["viewer"]["company"]["name"] == "Solera"
    companies = (await sign_in(here, "eva@koyo.example")).json()["companies"]
    assert [company["name"] for company in companies] == ["Koyo", "Solera"]


@pytest.mark.parametrize("password", ["short", "x" * 12, "ada@solera.example", "x" * 201])
async def test_a_weak_password_is_told_and_the_link_still_works(
    here: httpx2.AsyncClient, world: CompanyFixture, password: str
) -> None:
    secret = await invited(world)

    response = await accept(here, secret, password)

    assert response.status_code == 400
    assert response.json()["errors"][0]["extensions"] == {"code": "WEAK_PASSWORD", "field": "password"}
    assert (await accept(here, secret)).status_code == 200


async def test_a_link_is_over_after_seven_days(
    here: httpx2.AsyncClient, world: CompanyFixture, clock: FixedClock
) -> None:
    secret = await invited(world)
    clock.forward(days=7)

    assert (await accept(here, secret)).status_code == 410
    assert await world.ask(PENDING) == {"invitations": []}


async def test_another_letter_ends_the_link_of_the_first(here: httpx2.AsyncClient, world: CompanyFixture) -> None:
    first, second = await invited(world), await invited(world, role="ADMIN")

    assert (await accept(here, first)).status_code == 410
    assert await world.ask(PENDING) == {"invitations": [{"email": "ada@solera.example", "role": "ADMIN"}]}
    assert (await accept(here, second)).json()["user"]["role"] == "ADMIN"


async def test_an_invitation_is_taken_back(here: httpx2.AsyncClient, world: CompanyFixture) -> None:
    answer = await world.ask(INVITE, email="ada@solera.example")
    identity = answer["userInvite"]["invitation"]["id"]
    secret = world.letters[-1][2].partition("#")[2].split()[0]

    assert (await world.ask(REVOKE, id=identity))["invitationRevoke"]["userErrors"] == []
    assert (await accept(here, secret)).status_code == 410
    assert (await world.ask(REVOKE, id=identity))["invitationRevoke"]["userErrors"] == [{"code": "NOT_FOUND"}]


async def test_whoever_was_deactivated_comes_back_by_an_invitation(
    here: httpx2.AsyncClient, eva: User, world: CompanyFixture
) -> None:
    await accept(here, await invited(world))
    async with world.uow() as uow:
        ada = await uow.first(select_rows(User).where(User.c.email == "ada@solera.example"))
        await uow.update(User, ada.id, is_active=False)

    response = await accept(here, await invited(world, role="ADMIN"))

    assert response.status_code == 200
    found = await world.ask('{ users(where: {email: {eq: "ada@solera.example"}}) { nodes { role isActive } } }')
    assert found["users"]["nodes"] == [{"role": CompanyRole.ADMIN, "isActive": True}]


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
async def test_whom_one_cannot_invite_is_told(eva: User, world: CompanyFixture, email: str, code: str) -> None:
    answer = await world.ask(INVITE, email=email)

    assert answer["userInvite"] == {"invitation": None, "userErrors": [{"code": code, "field": ["input", "email"]}]}
    assert world.letters == []


async def test_a_letter_that_cannot_be_sent_is_told(world: CompanyFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(*_: str) -> None:
        raise ConnectionRefusedError

    monkeypatch.setattr(world.services.mailer, "send", broken)
    answer = await world.ask(INVITE, email="ada@solera.example")

    assert answer["userInvite"]["userErrors"] == [{"code": "NOT_DELIVERED", "field": ["input", "email"]}]
    assert await world.ask(PENDING) == {"invitations": [{"email": "ada@solera.example", "role": "REGULAR"}]}
