"""The page by which people come in, in a real browser before the real application."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import httpx2
import pytest
import uvicorn
from browser import Visit, stored
from company_fixture import CompanyFixture, make_company
from playwright.async_api import Locator, expect
from starlette.applications import Starlette
from starlette.testclient import TestClient

from app import create_app
from auth.logins import ensure_login
from auth.site import Site
from db.models import User
from db.row import select_rows
from web import sign_in_page
from web.static_files import WEB_ROOT

pytestmark = pytest.mark.slow

PASSWORD, NEW = "correct horse battery", "another long password"
INVITE = """mutation ($email: String!) {
  userInvite(input: {email: $email, name: "Ada", role: REGULAR}) { userErrors { code } } }"""


@pytest.fixture
async def origin(world: CompanyFixture) -> AsyncIterator[str]:
    """Where the application answers, with somebody who may sign in; the clock is the test's."""
    async with world.uow() as uow:
        await ensure_login(uow, (await uow.all(select_rows(User)))[0], PASSWORD)
    async with answering(world) as address:
        yield address


@asynccontextmanager
async def answering(world: CompanyFixture) -> AsyncIterator[str]:
    server = uvicorn.Server(uvicorn.Config(Starlette(), port=0, log_level="error", lifespan="off"))
    socket = server.config.bind_socket()
    address = f"http://127.0.0.1:{socket.getsockname()[1]}"
    server.config.app = create_app(replace(world.services, site=Site(address)))
    running = asyncio.create_task(server.serve([socket]))
    try:
        yield address
    finally:
        server.should_exit = True
        await running


async def secret(world: CompanyFixture) -> str:
    """What stands behind the # of the link in the last letter."""
    for _ in range(100):
        if world.letters:
            break
        await asyncio.sleep(0.05)
    return world.letters[-1][2].partition("/sign-in#")[2].split()[0]


def field(visit: Visit, label: str) -> Locator:
    """The field of the form that is shown."""
    return visit.page.locator("form:visible").get_by_label(label)


async def sign_in(visit: Visit, origin: str, password: str = PASSWORD) -> None:
    await visit.page.goto(f"{origin}/sign-in")
    await field(visit, "E-mail address").fill("eva@solera.example")
    await field(visit, "Password").fill(password)
    await visit.page.get_by_role("button", name="Sign in").click()


async def expect_inside(visit: Visit, origin: str, name: str) -> None:
    await expect(visit.page).to_have_url(f"{origin}/graphiql")
    await expect(visit.page.locator(".person")).to_contain_text(name)


async def test_whoever_signs_in_asks_in_the_playground_until_they_sign_out(
    origin: str, visit: Visit, world: CompanyFixture
) -> None:
    await sign_in(visit, origin)
    await expect_inside(visit, origin, f"Eva Salas · {world.company.name}")

    await visit.page.get_by_role("button", name="Who am I?").click()
    await visit.page.wait_for_timeout(300)  # GraphiQL reads a new document after a pause
    await visit.page.locator(".graphiql-execute-button").click()
    await expect(visit.page.locator(".graphiql-response .view-lines")).to_contain_text("Eva Salas", timeout=15_000)
    await expect(visit.page.get_by_role("status")).to_contain_text("Signed in.")

    await visit.page.get_by_role("button", name="Sign out").click()
    await expect(visit.page.get_by_role("link", name="Sign in")).to_be_visible()
    await expect(visit.page.get_by_role("status")).to_contain_text("No token yet")
    assert [url for url in visit.requests if not url.startswith((f"{origin}/", "data:"))] == []
    assert visit.complaints == []
    assert re.fullmatch(r'\[\{.*\},\{\},""\]', await stored(visit.page))
    assert PASSWORD not in await stored(visit.page)


async def test_a_wrong_password_is_told(origin: str, visit: Visit) -> None:
    await sign_in(visit, origin, "wrong")
    await expect(visit.page.get_by_role("status")).to_have_class("wrong")
    await expect(visit.page.get_by_role("status")).to_contain_text("password")
    assert visit.page.url == f"{origin}/sign-in"


async def test_whoever_belongs_to_two_companies_chooses_one(origin: str, visit: Visit, world: CompanyFixture) -> None:
    other = await make_company(world.database, "Harbour", time_zone="Asia/Tokyo", currency="JPY")
    async with other.uow() as uow:
        (eva,) = await uow.all(select_rows(User))
        await uow.update(User, eva.id, email="eva@solera.example")
        await ensure_login(uow, eva._replace(email="eva@solera.example"), None)

    await sign_in(visit, origin)
    await visit.page.get_by_role("button", name="Harbour").click()
    await expect_inside(visit, origin, "Eva Salas · Harbour")


async def test_somebody_new_accepts_an_invitation(origin: str, visit: Visit, world: CompanyFixture) -> None:
    await world.ask(INVITE, email="ada@solera.example")
    await visit.page.goto(f"{origin}/sign-in#{await secret(world)}")

    await expect(visit.page.locator("#invited")).to_have_text("Solera invites ada@solera.example as a regular user.")
    assert visit.page.url == f"{origin}/sign-in"
    await expect(field(visit, "Your name")).to_have_value("Ada")
    await field(visit, "A new password").fill(NEW)
    await visit.page.get_by_role("button", name="Accept").click()

    await expect_inside(visit, origin, "Ada · Solera")
    assert visit.complaints == []


async def test_somebody_known_accepts_with_the_password_they_have(
    origin: str, visit: Visit, world: CompanyFixture
) -> None:
    other = await make_company(world.database, "Harbour", time_zone="Asia/Tokyo", currency="JPY")
    await other.ask(INVITE, email="eva@solera.example")
    await visit.page.goto(f"{origin}/sign-in#{await secret(other)}")

    await expect(visit.page.get_by_label("Your name")).to_be_hidden()
    await field(visit, "Your password").fill(PASSWORD)
    await visit.page.get_by_role("button", name="Accept").click()
    await expect_inside(visit, origin, "Harbour")


async def test_an_invitation_that_is_over_is_told(origin: str, visit: Visit) -> None:
    await visit.page.goto(f"{origin}/sign-in#invitation_nothing")
    await expect(visit.page.get_by_role("status")).to_have_class("wrong")
    await visit.page.get_by_role("link", name="Sign in").click()
    await expect(field(visit, "Password")).to_be_visible()


async def test_a_forgotten_password_is_replaced_by_a_link(origin: str, visit: Visit, world: CompanyFixture) -> None:
    await visit.page.goto(f"{origin}/sign-in")
    await visit.page.get_by_role("link", name="Forgot the password?").click()
    await field(visit, "E-mail address").fill("eva@solera.example")
    await visit.page.get_by_role("button", name="Send the link").click()
    await expect(visit.page.get_by_role("status")).to_contain_text("on its way")

    await visit.page.goto("about:blank")
    await visit.page.goto(f"{origin}/sign-in#{await secret(world)}")
    await field(visit, "New password").fill(NEW)
    await visit.page.get_by_role("button", name="Keep it").click()
    await expect(visit.page.get_by_role("status")).to_contain_text("The password is kept")

    await sign_in(visit, origin, NEW)
    await expect_inside(visit, origin, "Eva Salas")


async def test_of_two_links_in_one_tab_only_the_last_is_used(origin: str, visit: Visit, world: CompanyFixture) -> None:
    secrets = []
    async with httpx2.AsyncClient(base_url=origin) as here:
        for _ in range(2):
            world.letters.clear()
            await here.post("/auth/password/forgot", json={"email": "eva@solera.example"})
            secrets.append(await secret(world))
    for each in secrets:
        await visit.page.goto(f"{origin}/sign-in#{each}")
        await expect(field(visit, "New password")).to_be_visible()
    visit.requests.clear()
    await field(visit, "New password").fill(NEW)
    await visit.page.get_by_role("button", name="Keep it").click()
    await expect(visit.page.get_by_role("status")).to_contain_text("The password is kept")
    assert [url for url in visit.requests if url.endswith("/reset")] == [f"{origin}/auth/password/reset"]


async def test_a_link_that_is_over_and_a_server_that_is_away_are_told_apart(
    origin: str, visit: Visit, world: CompanyFixture
) -> None:
    await visit.page.goto(f"{origin}/sign-in#reset_nothing")
    await field(visit, "New password").fill(NEW)
    await visit.page.get_by_role("button", name="Keep it").click()
    await expect(visit.page.get_by_role("link", name="Forgot the password?")).to_be_visible()

    await world.ask(INVITE, email="ada@solera.example")
    await visit.page.route("**/auth/invitation", lambda route: route.abort())
    await visit.page.goto(f"{origin}/sign-in#{await secret(world)}")
    await expect(visit.page.get_by_role("status")).to_contain_text("did not answer")
    await visit.page.unroute("**/auth/invitation")
    await visit.page.get_by_role("button", name="Try again").click()
    await expect(visit.page.locator("#invited")).to_contain_text("ada@solera.example")


async def test_what_a_provider_could_not_do_is_told_in_words(origin: str, visit: Visit) -> None:
    await visit.page.goto(f"{origin}/sign-in?problem=unknown")
    await expect(visit.page.get_by_role("status")).to_contain_text("Ask to be invited")


@pytest.fixture
def client() -> TestClient:
    """The routes of the page alone."""
    return TestClient(Starlette(routes=sign_in_page.routes))


def test_the_page_loads_and_sends_nothing_that_is_not_ours(client: TestClient) -> None:
    answer = client.get("/sign-in")
    assert "unsafe" not in answer.headers["content-security-policy"]
    assert answer.headers["content-security-policy"].startswith("default-src 'none'; script-src 'self'")
    assert (answer.headers["cache-control"], answer.headers["referrer-policy"]) == ("no-store", "no-referrer")
    assert not re.search(r"<style|\sstyle=|\son\w+=|<script[^>]*>[^<]", answer.text)
    for name in ("sign_in.html", "sign_in.css", "sign_in.js"):
        assert not re.search(r"(https?|wss?):|[\"'(]//|[sS]torage\.", (WEB_ROOT / name).read_text(encoding="utf-8"))


def test_what_the_page_is_made_of_is_there_and_nothing_else(client: TestClient) -> None:
    for address in re.findall(r'(?:src|href)="(/sign-in/[^"]+)"', client.get("/sign-in").text):
        assert client.get(address).headers["x-content-type-options"] == "nosniff"
    for name in ("entry.py", "playground.html", "..%2Fapp.py", "sign_in.html"):
        assert client.get(f"/sign-in/{name}").status_code == 404


async def test_nobody_is_an_answer_to_who_is_signed_in(origin: str) -> None:
    async with httpx2.AsyncClient(base_url=origin) as here:
        answer = await here.get("/auth/session")
    assert (answer.status_code, answer.json()) == (200, {"user": None, "company": None})
