"""The sign-in page, in a real browser."""

import asyncio
import re
from collections.abc import AsyncIterator
from functools import partial

import httpx2
import pytest
from browser import Visit, stored
from company_fixture import CompanyFixture, make_company
from playwright.async_api import Locator, Route, expect
from served_app import serve_app
from starlette.applications import Starlette
from starlette.testclient import TestClient
from until import TIMEOUT_SECONDS

from auth.logins import ensure_login
from db.models import User
from db.row import select_rows
from web import sign_in_page
from web.static_files import WEB_ROOT

pytestmark = pytest.mark.slow

PASSWORD, NEW_PASSWORD = "correct horse battery", "another long password"
INVITE = """mutation ($email: String!) {
  userInvite(input: {email: $email, name: "Ada", role: REGULAR}) { userErrors { code } } }"""


@pytest.fixture
async def origin(viewer: CompanyFixture) -> AsyncIterator[str]:
    """The origin of a server with a user who has a password; its clock is the test's."""
    async with viewer.uow() as uow:
        await ensure_login(uow, (await uow.all(select_rows(User)))[0], PASSWORD)
    async with serve_app(viewer) as path:
        yield path


async def link_token(viewer: CompanyFixture) -> str:
    """Return the token of the link in the last email."""
    for _ in range(100):
        if await viewer.deliver_emails():
            break
        await asyncio.sleep(0.05)
    return viewer.emails[-1][2].partition("/sign-in#")[2].split()[0]


def field(visit: Visit, label: str) -> Locator:
    """Return a field of the visible form."""
    return visit.page.locator("form:visible").get_by_label(label)


async def sign_in(visit: Visit, origin: str, password: str = PASSWORD, next_path: str = "/graphiql") -> None:
    await visit.page.goto(f"{origin}/sign-in?next={next_path}")
    await field(visit, "Email address").fill("eva@solera.example")
    await field(visit, "Password").fill(password)
    await visit.page.get_by_role("button", name="Sign in").click()


async def expect_inside(visit: Visit, origin: str, name: str) -> None:
    await expect(visit.page).to_have_url(f"{origin}/graphiql")
    await expect(visit.page.locator(".person")).to_contain_text(name)


async def test_sign_in_leads_to_no_other_host(origin: str, visit: Visit) -> None:
    await sign_in(visit, origin, next_path="/.//127.0.0.2/elsewhere")
    await expect(visit.page).to_have_url(f"{origin}/app/accounts")  # where the app begins


async def test_playground_uses_session_until_sign_out(origin: str, visit: Visit, viewer: CompanyFixture) -> None:
    await sign_in(visit, origin)
    await expect_inside(visit, origin, f"Eva Salas · {viewer.company.name}")

    await visit.page.get_by_role("button", name="Who am I?").click()
    await visit.page.wait_for_timeout(300)  # GraphiQL reads a new document after a pause
    await visit.page.locator(".graphiql-execute-button").click()
    await expect(visit.page.locator(".graphiql-response .view-lines")).to_contain_text("Eva Salas")
    await expect(visit.page.get_by_role("status")).to_contain_text("Signed in.")

    await visit.page.get_by_role("button", name="Sign out").click()
    await expect(visit.page.get_by_role("link", name="Sign in")).to_be_visible()
    await expect(visit.page.get_by_role("status")).to_contain_text("No token yet")
    assert [url for url in visit.requests if not url.startswith((f"{origin}/", "data:"))] == []
    assert visit.complaints == []
    assert re.fullmatch(r'\[\{.*\},\{\},""\]', await stored(visit.page))
    assert PASSWORD not in await stored(visit.page)


async def test_sign_in_shows_wrong_password(origin: str, visit: Visit) -> None:
    await sign_in(visit, origin, "wrong")
    await expect(visit.page.get_by_role("status")).to_have_class("error")
    await expect(visit.page.get_by_role("status")).to_contain_text("password")
    assert visit.page.url == f"{origin}/sign-in?next=%2Fgraphiql"  # where one wanted to go


async def test_sign_in_asks_for_company(origin: str, visit: Visit, viewer: CompanyFixture) -> None:
    other = await make_company(viewer.database, "Harbour", time_zone="Asia/Tokyo", currency="JPY")
    async with other.uow() as uow:
        (eva,) = await uow.all(select_rows(User))
        await uow.update(User, eva.id, email="eva@solera.example")
        await ensure_login(uow, eva._replace(email="eva@solera.example"), None)

    await sign_in(visit, origin)
    await visit.page.get_by_role("button", name="Harbour").click()
    await expect_inside(visit, origin, "Eva Salas · Harbour")


async def test_invitation_accepted_by_new_user(origin: str, visit: Visit, viewer: CompanyFixture) -> None:
    await viewer.ask(INVITE, email="ada@solera.example")
    await visit.page.goto(f"{origin}/sign-in?next=/graphiql#{await link_token(viewer)}")

    await expect(visit.page.locator("#invited")).to_have_text("Solera invites ada@solera.example as a regular user.")
    assert visit.page.url == f"{origin}/sign-in?next=%2Fgraphiql"  # without the token
    await expect(field(visit, "Your name")).to_have_value("Ada")
    await field(visit, "New password").fill(NEW_PASSWORD)
    await visit.page.get_by_role("button", name="Accept").click()

    await expect_inside(visit, origin, "Ada · Solera")
    assert visit.complaints == []


async def test_invitation_accepted_with_known_password(origin: str, visit: Visit, viewer: CompanyFixture) -> None:
    other = await make_company(viewer.database, "Harbour", time_zone="Asia/Tokyo", currency="JPY")
    await other.ask(INVITE, email="eva@solera.example")
    await visit.page.goto(f"{origin}/sign-in?next=/graphiql#{await link_token(other)}")

    await expect(visit.page.get_by_label("Your name")).to_be_hidden()
    await field(visit, "Your password").fill(PASSWORD)
    await visit.page.get_by_role("button", name="Accept").click()
    await expect_inside(visit, origin, "Harbour")


async def test_invitation_shows_expired_link(origin: str, visit: Visit) -> None:
    await visit.page.goto(f"{origin}/sign-in#invitation_nothing")
    await expect(visit.page.get_by_role("status")).to_have_class("error")
    await visit.page.get_by_role("link", name="Sign in").click()
    await expect(field(visit, "Password")).to_be_visible()


async def test_password_reset_by_link(origin: str, visit: Visit, viewer: CompanyFixture) -> None:
    await visit.page.goto(f"{origin}/sign-in")
    await visit.page.get_by_role("link", name="Forgot the password?").click()
    await field(visit, "Email address").fill("eva@solera.example")
    await visit.page.get_by_role("button", name="Send the link").click()
    await expect(visit.page.get_by_role("status")).to_contain_text("on its way")

    await visit.page.goto("about:blank")
    await visit.page.goto(f"{origin}/sign-in#{await link_token(viewer)}")
    await field(visit, "New password").fill(NEW_PASSWORD)
    await visit.page.get_by_label("Also revoke all my API tokens").check()
    await visit.page.get_by_role("button", name="Save password").click()
    await expect(visit.page.get_by_role("status")).to_have_text(
        "The password is saved. Sign in with it. Ended sessions: 0. Revoked API tokens: 1."
    )

    await sign_in(visit, origin, NEW_PASSWORD)
    await expect_inside(visit, origin, "Eva Salas")


async def answer_busy(retry_after: str, route: Route) -> None:
    await route.fulfill(status=503, headers={"retry-after": retry_after})


async def test_sign_in_shows_how_long_to_wait(origin: str, visit: Visit) -> None:
    for seconds, text in ((2, "Wait 2 seconds."), (90, "Wait 2 minutes."), (1, "Wait 1 second.")):
        await visit.page.route("**/auth/sign-in", partial(answer_busy, str(seconds)))
        await sign_in(visit, origin)
        await expect(visit.page.get_by_role("status")).to_contain_text(text)


async def test_slow_sign_in_is_explained(origin: str, visit: Visit) -> None:
    release = asyncio.Event()

    async def answer_late(route: Route) -> None:
        await release.wait()
        await route.continue_()

    await visit.page.route("**/auth/sign-in", answer_late)
    await sign_in(visit, origin)
    await expect(visit.page.get_by_role("status")).to_have_text("This takes a few seconds.")
    release.set()
    await expect_inside(visit, origin, "Eva Salas")


async def test_invitation_asks_for_the_password_set_meanwhile(
    origin: str, visit: Visit, viewer: CompanyFixture
) -> None:
    other = await make_company(viewer.database, "Harbour", time_zone="Asia/Tokyo", currency="JPY")
    await viewer.ask(INVITE, email="ada@solera.example")
    await visit.page.goto(f"{origin}/sign-in?next=/graphiql#{await link_token(viewer)}")
    await expect(field(visit, "New password")).to_be_visible()
    await other.ask(INVITE, email="ada@solera.example")
    async with httpx2.AsyncClient(base_url=origin, timeout=TIMEOUT_SECONDS) as client:
        body = {"token": await link_token(other), "password": PASSWORD}
        assert (await client.post("/auth/invitation/accept", json=body)).status_code == 200

    await field(visit, "New password").fill(NEW_PASSWORD)
    await visit.page.get_by_role("button", name="Accept").click()
    await expect(visit.page.get_by_role("status")).to_contain_text("password is wrong")
    await field(visit, "Your password").fill(PASSWORD)
    await visit.page.get_by_role("button", name="Accept").click()
    await expect_inside(visit, origin, "Solera")


async def test_last_link_in_tab_is_used(origin: str, visit: Visit, viewer: CompanyFixture) -> None:
    secrets = []
    async with httpx2.AsyncClient(base_url=origin, timeout=TIMEOUT_SECONDS) as client:
        for _ in range(2):
            viewer.emails.clear()
            await client.post("/auth/password/forgot", json={"email": "eva@solera.example"})
            secrets.append(await link_token(viewer))
    for token_text in secrets:
        await visit.page.goto(f"{origin}/sign-in#{token_text}")
        await expect(field(visit, "New password")).to_be_visible()
    visit.requests.clear()
    await field(visit, "New password").fill(NEW_PASSWORD)
    await visit.page.get_by_role("button", name="Save password").click()
    await expect(visit.page.get_by_role("status")).to_contain_text("The password is saved")
    assert [url for url in visit.requests if url.endswith("/reset")] == [f"{origin}/auth/password/reset"]


async def test_expired_link_differs_from_unreachable_server(origin: str, visit: Visit, viewer: CompanyFixture) -> None:
    await visit.page.goto(f"{origin}/sign-in#reset_nothing")
    await field(visit, "New password").fill(NEW_PASSWORD)
    await visit.page.get_by_role("button", name="Save password").click()
    await expect(visit.page.get_by_role("link", name="Forgot the password?")).to_be_visible()

    await viewer.ask(INVITE, email="ada@solera.example")
    await visit.page.route("**/auth/invitation", lambda route: route.abort())
    await visit.page.goto(f"{origin}/sign-in#{await link_token(viewer)}")
    await expect(visit.page.get_by_role("status")).to_contain_text("did not answer")
    await visit.page.unroute("**/auth/invitation")
    await visit.page.get_by_role("button", name="Try again").click()
    await expect(visit.page.locator("#invited")).to_contain_text("ada@solera.example")


async def test_sign_in_with_provider_asks_for_company(origin: str, visit: Visit) -> None:
    companies = {"companies": [{"id": "7", "name": "Harbour"}, {"id": "8", "name": "Solera"}]}
    await visit.page.route("**/auth/oidc/companies", lambda route: route.fulfill(json=companies))
    await visit.page.route("**/auth/oidc?*", lambda route: route.fulfill(body="provider"))
    await visit.page.goto(f"{origin}/sign-in?choose=company")
    await visit.page.get_by_role("button", name="Solera").click()
    await visit.page.wait_for_url("**/auth/oidc?*")
    assert visit.page.url == f"{origin}/auth/oidc?companyId=8"


async def test_provider_problem_is_explained(origin: str, visit: Visit) -> None:
    await visit.page.goto(f"{origin}/sign-in?problem=unknown")
    await expect(visit.page.get_by_role("status")).to_contain_text("Ask an administrator")


@pytest.fixture
def client() -> TestClient:
    """A client of the page's routes only."""
    return TestClient(Starlette(routes=sign_in_page.routes))


def test_page_loads_own_origin_only(client: TestClient) -> None:
    response = client.get("/sign-in")
    assert "unsafe" not in response.headers["content-security-policy"]
    assert response.headers["content-security-policy"].startswith("default-src 'none'; script-src 'self'")
    assert (response.headers["cache-control"], response.headers["referrer-policy"]) == ("no-store", "no-referrer")
    assert not re.search(r"<style|\sstyle=|\son\w+=|<script[^>]*>[^<]", response.text)
    for name in ("sign_in.html", "sign_in.css", "sign_in.js", "sign_in_es.js"):
        assert not re.search(r"(https?|wss?):|[\"'(]//\w|[sS]torage\.", (WEB_ROOT / name).read_text(encoding="utf-8"))


def test_page_serves_own_assets_only(client: TestClient) -> None:
    for path in re.findall(r'(?:src|href)="(/sign-in/[^"]+)"', client.get("/sign-in").text):
        assert client.get(path).headers["x-content-type-options"] == "nosniff"
    for name in ("entry.py", "playground.html", "..%2Fapp.py", "sign_in.html"):
        assert client.get(f"/sign-in/{name}").status_code == 404


async def test_session_endpoint_returns_nulls_when_anonymous(origin: str) -> None:
    async with httpx2.AsyncClient(base_url=origin, timeout=TIMEOUT_SECONDS) as client:
        response = await client.get("/auth/session")
    assert (response.status_code, response.json()) == (200, {"user": None, "company": None})


SPANISH = "Object.defineProperty(navigator, 'language', { get: () => 'es-MX' })"


async def test_page_speaks_the_language_of_the_browser(origin: str, visit: Visit) -> None:
    page = visit.page
    await page.add_init_script(SPANISH)
    await page.goto(f"{origin}/sign-in")
    await field(visit, "Correo electrónico").fill("eva@solera.example")
    await field(visit, "Contraseña").fill("wrong wrong wrong")
    await page.get_by_role("button", name="Entrar").click()
    await expect(page.get_by_role("status")).to_have_text("La dirección o la contraseña no es correcta.")
    await page.get_by_role("link", name="¿Olvidaste la contraseña?").click()
    await expect(page.get_by_role("heading", name="Contraseña nueva")).to_be_visible()
    assert await page.locator("html").get_attribute("lang") == "es"


def test_every_sentence_has_spanish_words() -> None:
    read = {name: (WEB_ROOT / name).read_text() for name in ("sign_in.html", "sign_in.js", "sign_in_es.js")}
    body = read["sign_in.html"].partition("<noscript>")[0].partition("<title>")[2]
    sentences = {text.strip() for text in re.findall(r"([^<>]+)<", f"{body}<")} - {"", "Afterwin"}
    sentences |= set(re.findall(r'"((?:\w|\{)[^"]* [^"]*[.}])"', read["sign_in.js"]))
    spanish = set(re.findall(r'^  "?([^":]+?)"?:', read["sign_in_es.js"], re.MULTILINE))
    spanish |= set(re.findall(r'^  "([^"]+)":', read["sign_in_es.js"], re.MULTILINE))
    assert len(sentences) > 25
    assert sentences - spanish == set()
