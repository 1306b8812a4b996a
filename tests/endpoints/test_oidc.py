"""Signing in at a provider of OpenID Connect, which the test itself runs."""

import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import httpx2
import pytest
from company_fixture import CompanyFixture, make_company

sys.path.insert(0, str(Path(__file__).parent))

from oidc_provider import SmallProvider, small_provider

from app import create_app
from auth.logins import ensure_login
from db.models import User
from db.row import select_rows
from endpoints.oidc import OidcProvider

EVA = {"sub": "eva-1", "email": "Eva@Solera.example", "email_verified": True}


@pytest.fixture(scope="module")
def there() -> Iterator[SmallProvider]:
    with small_provider() as provider:
        yield provider


@pytest.fixture
async def here(world: CompanyFixture, there: SmallProvider) -> AsyncIterator[httpx2.AsyncClient]:
    there.person, there.wrong = dict(EVA), {}
    provider = OidcProvider("Small", there.issuer, "afterwin", "known to both", "x" * 32)
    transport = httpx2.ASGITransport(app=create_app(world.services, provider))
    async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as client:
        yield client


async def let_in(world: CompanyFixture) -> None:
    async with world.uow() as uow:
        (user,) = await uow.all(select_rows(User))
        await ensure_login(uow, user)


async def come_back(here: httpx2.AsyncClient, company: str = "") -> httpx2.Response:
    """Go to the provider and return, as a browser does; answers what we say to whoever returns."""
    left = await here.get("/auth/oidc/", params={"companyId": company} if company else {})
    async with httpx2.AsyncClient() as browser:
        sent = await browser.get(left.headers["location"])
    back = urlsplit(sent.headers["location"])
    return await here.get(f"{back.path}?{back.query}")


async def ask(here: httpx2.AsyncClient) -> str:
    body = {"query": "{ viewer { user { name } company { name } sessions { method } } }"}
    return (await here.post("/graphql", json=body)).text


async def test_whoever_was_invited_comes_in(here: httpx2.AsyncClient, world: CompanyFixture) -> None:
    await let_in(world)

    response = await come_back(here)

    assert (response.status_code, response.headers["location"]) == (303, "/graphiql")
    assert '"OIDC"' in await ask(here)
    assert (await here.get("/auth/methods")).json() == {"oidc": {"name": "Small"}}


async def test_they_are_known_by_their_subject_once_they_came(
    here: httpx2.AsyncClient, there: SmallProvider, world: CompanyFixture
) -> None:
    await let_in(world)
    await come_back(here)
    there.person = {"sub": EVA["sub"], "email": "eva@elsewhere.example", "email_verified": False}

    assert (await come_back(here)).headers["location"] == "/graphiql"


@pytest.mark.parametrize(
    "person",
    [
        {"sub": "x", "email": "stranger@solera.example", "email_verified": True},
        {"sub": "x", "email": EVA["email"], "email_verified": False},
        {"sub": "x", "email": EVA["email"], "email_verified": "true"},
        {"sub": "x", "email": EVA["email"]},
        {"sub": "x"},
    ],
)
async def test_whoever_was_not_does_not(
    here: httpx2.AsyncClient, there: SmallProvider, world: CompanyFixture, person: dict[str, object]
) -> None:
    await let_in(world)
    there.person = person

    response = await come_back(here)

    assert response.headers["location"] == "/sign-in?problem=unknown"
    assert "UNAUTHENTICATED" in await ask(here)


@pytest.mark.parametrize("wrong", [{"nonce": "another"}, {"aud": "another"}, {"exp": 1}, {"iss": "http://another"}])
async def test_an_answer_meant_for_somebody_else_is_not_taken(
    here: httpx2.AsyncClient, there: SmallProvider, world: CompanyFixture, wrong: dict[str, object]
) -> None:
    await let_in(world)
    there.wrong = wrong

    assert (await come_back(here)).headers["location"] == "/sign-in?problem=provider"
    assert "UNAUTHENTICATED" in await ask(here)


async def test_nobody_comes_back_who_did_not_leave(here: httpx2.AsyncClient, world: CompanyFixture) -> None:
    await let_in(world)
    left = await here.get("/auth/oidc/")
    async with httpx2.AsyncClient() as browser:
        back = urlsplit((await browser.get(left.headers["location"])).headers["location"])
    here.cookies.clear()

    response = await here.get(f"{back.path}?{back.query}")

    assert response.headers["location"] == "/sign-in?problem=provider"


async def test_whoever_works_for_two_companies_may_say_for_which(
    here: httpx2.AsyncClient, world: CompanyFixture
) -> None:
    await let_in(world)
    other = await make_company(world.database, "Koyo")
    async with other.uow() as uow:
        (user,) = await uow.all(select_rows(User))
        await uow.update(User, user.id, email="eva@solera.example")
        (user,) = await uow.all(select_rows(User))
        await ensure_login(uow, user)

    await come_back(here, str(other.company.id))

    assert '"Koyo"' in await ask(here)
