"""Sign-in with an OpenID Connect provider, which the test runs."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from urllib.parse import urlsplit

import httpx2
import pytest
from company_fixture import CompanyFixture, FixedClock, make_company
from joserfc.jwk import OctKey
from oidc_provider import CONFIGURATION, KEYS, TOKEN, FakeProvider, new_key, run_provider
from pydantic import SecretStr
from sqlalchemy import func, select
from starlette.responses import (
    HTMLResponse,
)
from starlette.routing import Route
from until import TIMEOUT_SECONDS

from app import create_app
from auth.email_addresses import stored_forms
from auth.logins import ensure_login
from auth.oidc.provider import ISSUER, OidcProvider
from auth.oidc.users import unlink
from auth.services import ClientInfo, Services
from auth.sign_in import select_user
from composition import create_oidc_provider
from db.identity import LOGINS
from db.login_companies import users_of_login
from db.models import ProviderSubject, User
from db.row import select_rows
from endpoints import oidc
from settings import Settings

INVITE = "mutation ($email: String!) { userInvite(input: {email: $email, role: REGULAR}) { userErrors { code } } }"
EVA = {"sub": "eva-1", "email": "Eva@Solera.example", "email_verified": True}
OTHER_KEY = new_key()
BASE_URL = "http://127.0.0.1:8000"
FAILED = "/sign-in?problem=provider"
CLIENT_SECRET = "known to Afterwin and its provider"
SHARED_KEY = OctKey.import_key(CLIENT_SECRET, {"kid": "1"})


@pytest.fixture(scope="module")
def running_provider() -> Iterator[FakeProvider]:
    with run_provider() as provider:
        yield provider


@pytest.fixture
def fake_provider(running_provider: FakeProvider, clock: FixedClock) -> FakeProvider:
    """A provider that behaves, and has the clock of the test."""
    running_provider.behave(EVA, lambda: clock().timestamp())
    return running_provider


def make_provider(issuer: str) -> OidcProvider:
    return OidcProvider("Small", issuer, "afterwin", CLIENT_SECRET, "x" * 32)


def make_client(viewer: CompanyFixture, issuer: str) -> httpx2.AsyncClient:
    """A browser of a server with this provider."""
    transport = httpx2.ASGITransport(app=create_app(viewer.services, make_provider(issuer)))
    return httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000")


@pytest.fixture
async def client(viewer: CompanyFixture, fake_provider: FakeProvider) -> AsyncIterator[httpx2.AsyncClient]:
    async with make_client(viewer, fake_provider.issuer) as client:
        yield client


async def create_login(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        (user,) = await uow.all(select_rows(User))
        await ensure_login(uow, user)


@pytest.fixture
async def login(viewer: CompanyFixture) -> None:
    await create_login(viewer)


async def go_to_provider(client: httpx2.AsyncClient, **params: str) -> str:
    """Go to the provider, as a browser does; return the path and query of the callback, or of the sign-in page."""
    redirect = await client.get("/auth/oidc", params=params)
    assert redirect.status_code == 303
    if redirect.headers["location"].startswith("/"):
        return redirect.headers["location"]
    async with httpx2.AsyncClient(timeout=TIMEOUT_SECONDS) as user_agent:
        authorized = await user_agent.get(redirect.headers["location"])
    callback_url = urlsplit(authorized.headers["location"])
    return f"{callback_url.path}?{callback_url.query}"


async def sign_in(client: httpx2.AsyncClient, **params: str) -> str:
    """Go to the provider and back, as a browser does; return where it leads."""
    path = await go_to_provider(client, **params)
    if path.startswith("/sign-in"):
        return path
    response = await client.get(path)
    assert response.status_code == 303
    return response.headers["location"]


async def query_viewer(client: httpx2.AsyncClient) -> str:
    body = {"query": "{ viewer { user { name } company { name } sessions { method } } }"}
    return (await client.post("/graphql", json=body)).text


@pytest.mark.usefixtures("login")
async def test_sign_in_of_invited_user(client: httpx2.AsyncClient) -> None:
    assert await sign_in(client) == "/"
    assert '"OIDC"' in await query_viewer(client)
    assert (await client.get("/auth/methods")).json() == {"oidc": {"name": "Small"}}


@pytest.mark.slow
@pytest.mark.usefixtures("login")
async def test_sign_in_by_linked_subject(client: httpx2.AsyncClient, fake_provider: FakeProvider) -> None:
    await sign_in(client)
    fake_provider.claims = {"sub": EVA["sub"], "email": "eva@elsewhere.example", "email_verified": False}

    assert await sign_in(client) == "/"


@pytest.mark.parametrize("path", ["/auth/oidc", "/auth/oidc/callback?code=x&state=y"])
async def test_flood_from_one_place_is_limited(viewer: CompanyFixture, fake_provider: FakeProvider, path: str) -> None:
    app = create_app(viewer.services, make_provider(fake_provider.issuer))
    attacker, visitor = (
        httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app, client=(address, 1)), base_url=BASE_URL)
        for address in ("192.0.2.1", "192.0.2.2")
    )
    async with attacker, visitor:
        statuses = [(await attacker.get(path)).status_code for _ in range(61)]
        assert statuses == [303] * 60 + [429]
        assert (await visitor.get(path)).status_code == 303
        assert (await attacker.get("/auth/methods")).status_code == 200


@pytest.mark.usefixtures("login")
async def test_documents_are_fetched_once(client: httpx2.AsyncClient, fake_provider: FakeProvider) -> None:
    for _ in range(3):
        assert await sign_in(client) == "/"

    assert (fake_provider.requests[CONFIGURATION], fake_provider.requests[KEYS]) == (1, 1)


@pytest.mark.slow
@pytest.mark.usefixtures("login")
async def test_concurrent_first_sign_ins_link_once(viewer: CompanyFixture, fake_provider: FakeProvider) -> None:
    async with make_client(viewer, fake_provider.issuer) as one, make_client(viewer, fake_provider.issuer) as two:
        assert set(await asyncio.gather(sign_in(one), sign_in(two))) == {"/"}


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    "claims",
    [
        {"sub": "x", "email": "stranger@solera.example", "email_verified": True},
        {"sub": "x", "email": EVA["email"], "email_verified": False},
        {"sub": "x", "email": EVA["email"], "email_verified": "true"},
        {"sub": "x", "email": EVA["email"]},
        {"sub": "x", "email": [EVA["email"]], "email_verified": True},
        {"sub": "x", "email": f"x<{EVA['email']}>", "email_verified": True},
        {"sub": "x"},
    ],
)
@pytest.mark.usefixtures("login")
async def test_sign_in_rejected_without_verified_email(
    client: httpx2.AsyncClient, fake_provider: FakeProvider, claims: dict[str, object]
) -> None:
    fake_provider.claims = claims

    assert await sign_in(client) == "/sign-in?problem=unknown"
    assert "UNAUTHENTICATED" in await query_viewer(client)


@pytest.mark.usefixtures("login")
async def test_new_subject_of_known_address_is_refused_until_unlinked(
    client: httpx2.AsyncClient, fake_provider: FakeProvider, viewer: CompanyFixture, clock: FixedClock
) -> None:
    await sign_in(client)
    before = await query_viewer(client)
    fake_provider.claims = {**EVA, "sub": "eva-2"}
    async with make_client(viewer, fake_provider.issuer) as other:
        refused = await sign_in(other)
        assert "UNAUTHENTICATED" in await query_viewer(other)

    assert refused == "/sign-in?problem=linked"
    assert '"OIDC"' in before
    async with viewer.database.snapshot() as snapshot:
        (eva,) = await snapshot.all_identity(LOGINS, emails=stored_forms("eva@solera.example"))
        users = await users_of_login(snapshot, eva.id)
    clock.forward(minutes=1)
    assert await unlink(viewer.database, ClientInfo(), users) == ["eva-1"]
    assert "UNAUTHENTICATED" in await query_viewer(client)  # the sessions have ended
    assert await sign_in(client) == "/"
    events = await viewer.ask("{ identityEvents(first: 20) { nodes { kind details } } }")
    kinds = [node["kind"] for node in events["identityEvents"]["nodes"]]
    assert (kinds.count("PROVIDER_LINKED"), kinds.count("PROVIDER_UNLINKED"), kinds.count("SIGN_IN_FAILED")) == (
        2,
        1,
        1,
    )


async def secret_in_email(viewer: CompanyFixture) -> str:
    *_, (_, _, text) = await viewer.deliver_emails()
    return text.partition("/sign-in#")[2].split()[0]


@pytest.mark.slow
@pytest.mark.usefixtures("login")
async def test_no_email_gives_a_linked_login_a_password(client: httpx2.AsyncClient, viewer: CompanyFixture) -> None:
    """The mailbox may have a new owner; the subject has not."""
    await client.post("/auth/password/forgot", json={"email": EVA["email"]})
    earlier = await secret_in_email(viewer)
    assert await sign_in(client) == "/"

    await client.post("/auth/password/forgot", json={"email": EVA["email"]})
    assert len(await viewer.deliver_emails()) == 1  # the earlier one
    used = await client.post("/auth/password/reset", json={"token": earlier, "password": "quite another password"})
    await (await make_company(viewer.database, "Rio")).ask(INVITE, email=EVA["email"])
    invited = await secret_in_email(viewer)
    accepted = await client.post("/auth/invitation/accept", json={"token": invited, "password": "another password"})

    assert (used.status_code, accepted.status_code) == (410, 409)
    assert accepted.json()["errors"][0]["extensions"]["code"] == "SIGN_IN_BY_PROVIDER"


@pytest.mark.usefixtures("login")
async def test_sign_in_that_overlaps_an_unlinking_starts_no_session(
    client: httpx2.AsyncClient, viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def unlink_first(services: Services, users: list[User], company_id: int | None) -> User:
        assert await unlink(viewer.database, ClientInfo(), users) == ["eva-1"]
        return await select_user(services, users, company_id)

    monkeypatch.setattr(oidc, "select_user", unlink_first)

    assert (await client.get(await go_to_provider(client))).status_code == 401
    assert "UNAUTHENTICATED" in await query_viewer(client)


@pytest.mark.slow
@pytest.mark.parametrize("sub", ["x" * 255, "é" * 255, "auth0|1", "a b"])
@pytest.mark.usefixtures("login")
async def test_long_and_international_subjects_sign_in(
    client: httpx2.AsyncClient, fake_provider: FakeProvider, sub: str
) -> None:
    fake_provider.claims = {**EVA, "sub": sub}

    assert [await sign_in(client), await sign_in(client)] == ["/", "/"]


@pytest.mark.sqlite_only
@pytest.mark.parametrize("path", [CONFIGURATION, KEYS, TOKEN])
@pytest.mark.usefixtures("login")
async def test_odd_answer_leads_to_sign_in_and_is_not_kept(
    client: httpx2.AsyncClient, fake_provider: FakeProvider, path: str
) -> None:
    fake_provider.answers[path] = lambda: HTMLResponse("<h1>Maintenance</h1>")

    assert await sign_in(client) == FAILED
    assert "UNAUTHENTICATED" in await query_viewer(client)
    del fake_provider.answers[path]
    assert await sign_in(client) == "/"


@pytest.mark.sqlite_only
@pytest.mark.parametrize("sub", ["x" * 256, "eva\x00", "\ud800"])
@pytest.mark.usefixtures("login")
async def test_invalid_subject_does_not_reach_the_database(
    client: httpx2.AsyncClient, fake_provider: FakeProvider, sub: str
) -> None:
    fake_provider.claims = {**EVA, "sub": sub}

    assert await sign_in(client) == FAILED


@pytest.mark.sqlite_only
@pytest.mark.parametrize("query", ["", "?code=x", "?state=x&code=x", "?error=access_denied", "?state=\ud800é"])
@pytest.mark.usefixtures("login")
async def test_callback_rejects_other_queries(client: httpx2.AsyncClient, query: str) -> None:
    for _ in range(2):  # without, and with a sign-in in progress
        response = await client.get(f"/auth/oidc/callback{query.encode('utf-8', 'replace').decode()}")

        assert (response.status_code, response.headers["location"]) == (303, FAILED)
        await client.get("/auth/oidc")


@pytest.mark.usefixtures("login")
async def test_callback_rejected_in_another_browser_and_twice(client: httpx2.AsyncClient) -> None:
    path = await go_to_provider(client)
    cookies = dict(client.cookies)
    client.cookies.clear()
    assert (await client.get(path)).headers["location"] == FAILED
    client.cookies.update(cookies)
    assert (await client.get(path)).headers["location"] == "/"
    assert (await client.get(path)).headers["location"] == FAILED


async def add_company(viewer: CompanyFixture) -> CompanyFixture:
    """Make the user's login one of a second company."""
    other = await make_company(viewer.database, "Koyo")
    async with other.uow() as uow:
        (user,) = await uow.all(select_rows(User))
        await uow.update(User, user.id, email="eva@solera.example")
        (user,) = await uow.all(select_rows(User))
        await ensure_login(uow, user)
    return other


@pytest.mark.slow
@pytest.mark.usefixtures("login")
async def test_sign_in_asks_for_the_company(client: httpx2.AsyncClient, viewer: CompanyFixture) -> None:
    other = await add_company(viewer)
    assert (await client.get("/auth/oidc/companies")).json() == {"companies": []}

    for params in ({}, {"companyId": "1"}, {"companyId": "9" * 30}, {"companyId": "x"}):
        assert await sign_in(client, **params) == "/sign-in?choose=company"
        assert "UNAUTHENTICATED" in await query_viewer(client)

    companies = (await client.get("/auth/oidc/companies")).json()["companies"]
    assert {"id": str(other.company.id), "name": "Koyo"} in companies
    assert {company["name"] for company in companies} == {"Solera", "Koyo"}
    assert await sign_in(client, companyId=str(other.company.id)) == "/"
    assert '"Koyo"' in await query_viewer(client)
    assert (await client.get("/auth/oidc/companies")).json() == {"companies": []}


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    "issuer", ["http://127.0.0.1:9", "http://provider.invalid", "not a url", "https://127.0.0.1:9"]
)
async def test_provider_problem_shown_when_unreachable(viewer: CompanyFixture, issuer: str) -> None:
    async with make_client(viewer, issuer) as client:
        assert await sign_in(client) == FAILED


async def test_provider_problem_shown_when_it_stops_during_sign_in(viewer: CompanyFixture) -> None:
    with run_provider() as fake_provider:
        client = make_client(viewer, fake_provider.issuer)
        path = await go_to_provider(client)

    response = await client.get(path)
    await client.aclose()

    assert (response.status_code, response.headers["location"]) == (303, FAILED)


async def test_refused_subjects_are_not_stored(
    client: httpx2.AsyncClient, fake_provider: FakeProvider, viewer: CompanyFixture
) -> None:
    fake_provider.claims = {"sub": "x", "email": "stranger@solera.example", "email_verified": True}
    await sign_in(client)

    async with viewer.uow() as uow:
        assert (await uow.execute_identity(select(func.count(ProviderSubject.c.subject)))).scalar() == 0


@pytest.mark.slow
async def test_no_address_is_made_of_the_host_header(client: httpx2.AsyncClient, viewer: CompanyFixture) -> None:
    routes = create_app(viewer.services, make_provider("http://127.0.0.1:9")).routes
    paths = {route.path.replace("{", "").replace("}", "") for route in routes if isinstance(route, Route)}
    assert {"/auth/oidc", "/auth/oidc/callback", "/sign-in", "/graphql", "/"} <= paths

    for path in sorted(paths):
        for variant in {path, path.rstrip("/") or "/", f"{path.rstrip('/')}/", f"{path.rstrip('/')}//"}:
            for method in ("GET", "POST", "HEAD"):
                headers = {"host": "evil.example", "x-forwarded-host": "evil.example"}
                response = await client.request(method, variant, headers=headers)
                assert "evil.example" not in f"{response.headers} {response.text}", (method, variant)


@pytest.mark.parametrize("issuer", ["https://login.example.com/tenant/", "http://127.0.0.1:8080", "http://localhost/x"])
def test_issuer_is_https_or_on_this_machine(issuer: str) -> None:
    assert ISSUER.fullmatch(issuer)


@pytest.mark.parametrize(
    "issuer",
    ["http://login.example.com", "http://localhost.example.com", "https://", "ftp://x", f"https://{'x' * 250}.example"],
)
def test_other_issuers_are_refused_at_the_start(issuer: str) -> None:
    settings = Settings(oidc_issuer=issuer, oidc_client_id="afterwin", secret=SecretStr("x" * 32))

    with pytest.raises(ValueError, match="AFTERWIN_OIDC_ISSUER"):
        create_oidc_provider(settings)
