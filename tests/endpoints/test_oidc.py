"""Sign-in with an OpenID Connect provider, which the test runs."""

from collections.abc import AsyncIterator, Iterator
from urllib.parse import urlsplit

import httpx2
import pytest
from company_fixture import CompanyFixture, make_company
from oidc_provider import FakeProvider, run_provider

from app import create_app
from auth.logins import ensure_login
from db.models import User
from db.row import select_rows
from endpoints.oidc import OidcProvider

EVA = {"sub": "eva-1", "email": "Eva@Solera.example", "email_verified": True}


@pytest.fixture(scope="module")
def fake_provider() -> Iterator[FakeProvider]:
    with run_provider() as provider:
        yield provider


@pytest.fixture
async def client(world: CompanyFixture, fake_provider: FakeProvider) -> AsyncIterator[httpx2.AsyncClient]:
    fake_provider.claims, fake_provider.wrong_claims = dict(EVA), {}
    provider = OidcProvider(
        name="Small",
        issuer=fake_provider.issuer,
        client_id="afterwin",
        client_secret="known to both",
        cookie_secret="x" * 32,
    )
    transport = httpx2.ASGITransport(app=create_app(world.services, provider))
    async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as client:
        yield client


async def create_login(world: CompanyFixture) -> None:
    async with world.uow() as uow:
        (user,) = await uow.all(select_rows(User))
        await ensure_login(uow, user)


async def sign_in(client: httpx2.AsyncClient, company: str = "") -> httpx2.Response:
    """Go to the provider and back, as a browser does; return the response to the callback."""
    redirect = await client.get("/auth/oidc/", params={"companyId": company} if company else {})
    async with httpx2.AsyncClient() as user_agent:
        authorized = await user_agent.get(redirect.headers["location"])
    callback_url = urlsplit(authorized.headers["location"])
    return await client.get(f"{callback_url.path}?{callback_url.query}")


async def query_viewer(client: httpx2.AsyncClient) -> str:
    body = {"query": "{ viewer { user { name } company { name } sessions { method } } }"}
    return (await client.post("/graphql", json=body)).text


async def test_sign_in_of_invited_user(client: httpx2.AsyncClient, world: CompanyFixture) -> None:
    await create_login(world)

    response = await sign_in(client)

    assert (response.status_code, response.headers["location"]) == (303, "/graphiql")
    assert '"OIDC"' in await query_viewer(client)
    assert (await client.get("/auth/methods")).json() == {"oidc": {"name": "Small"}}


async def test_sign_in_by_linked_subject(
    client: httpx2.AsyncClient, fake_provider: FakeProvider, world: CompanyFixture
) -> None:
    await create_login(world)
    await sign_in(client)
    fake_provider.claims = {"sub": EVA["sub"], "email": "eva@elsewhere.example", "email_verified": False}

    assert (await sign_in(client)).headers["location"] == "/graphiql"


@pytest.mark.parametrize(
    "claims",
    [
        {"sub": "x", "email": "stranger@solera.example", "email_verified": True},
        {"sub": "x", "email": EVA["email"], "email_verified": False},
        {"sub": "x", "email": EVA["email"], "email_verified": "true"},
        {"sub": "x", "email": EVA["email"]},
        {"sub": "x"},
    ],
)
async def test_sign_in_rejected_without_verified_email(
    client: httpx2.AsyncClient, fake_provider: FakeProvider, world: CompanyFixture, claims: dict[str, object]
) -> None:
    await create_login(world)
    fake_provider.claims = claims

    response = await sign_in(client)

    assert response.headers["location"] == "/sign-in?problem=unknown"
    assert "UNAUTHENTICATED" in await query_viewer(client)


@pytest.mark.parametrize(
    "wrong_claims", [{"nonce": "another"}, {"aud": "another"}, {"exp": 1}, {"iss": "http://another"}]
)
async def test_sign_in_rejected_when_claims_are_invalid(
    client: httpx2.AsyncClient, fake_provider: FakeProvider, world: CompanyFixture, wrong_claims: dict[str, object]
) -> None:
    await create_login(world)
    fake_provider.wrong_claims = wrong_claims

    assert (await sign_in(client)).headers["location"] == "/sign-in?problem=provider"
    assert "UNAUTHENTICATED" in await query_viewer(client)


async def test_callback_rejected_without_login_state(client: httpx2.AsyncClient, world: CompanyFixture) -> None:
    await create_login(world)
    redirect = await client.get("/auth/oidc/")
    async with httpx2.AsyncClient() as user_agent:
        callback_url = urlsplit((await user_agent.get(redirect.headers["location"])).headers["location"])
    client.cookies.clear()

    response = await client.get(f"{callback_url.path}?{callback_url.query}")

    assert response.headers["location"] == "/sign-in?problem=provider"


async def test_sign_in_selects_company(client: httpx2.AsyncClient, world: CompanyFixture) -> None:
    await create_login(world)
    other = await make_company(world.database, "Koyo")
    async with other.uow() as uow:
        (user,) = await uow.all(select_rows(User))
        await uow.update(User, user.id, email="eva@solera.example")
        (user,) = await uow.all(select_rows(User))
        await ensure_login(uow, user)

    await sign_in(client, str(other.company.id))

    assert '"Koyo"' in await query_viewer(client)


@pytest.mark.parametrize("issuer", ["http://127.0.0.1:9", "http://provider.invalid", "not a url"])
async def test_provider_problem_shown_when_unreachable(world: CompanyFixture, issuer: str) -> None:
    provider = OidcProvider(
        name="Gone", issuer=issuer, client_id="afterwin", client_secret="known to both", cookie_secret="x" * 32
    )
    transport = httpx2.ASGITransport(app=create_app(world.services, provider))
    async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as client:
        response = await client.get("/auth/oidc/")

    assert (response.status_code, response.headers["location"]) == (303, "/sign-in?problem=provider")


async def test_provider_problem_shown_when_it_stops_during_sign_in(world: CompanyFixture) -> None:
    with run_provider() as fake_provider:
        provider = OidcProvider(
            name="Small",
            issuer=fake_provider.issuer,
            client_id="afterwin",
            client_secret="known to both",
            cookie_secret="x" * 32,
        )
        transport = httpx2.ASGITransport(app=create_app(world.services, provider))
        client = httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000")
        redirect = await client.get("/auth/oidc/")
        async with httpx2.AsyncClient() as user_agent:
            authorized = await user_agent.get(redirect.headers["location"])
    callback_url = urlsplit(authorized.headers["location"])

    response = await client.get(f"{callback_url.path}?{callback_url.query}")
    await client.aclose()

    assert (response.status_code, response.headers["location"]) == (303, "/sign-in?problem=provider")
