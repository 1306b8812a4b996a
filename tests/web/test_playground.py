"""The playground: what it may load, what it is made of, and that it answers in a real browser."""

import asyncio
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import httpx2
import pytest
from beta_client import change
from browser import Visit, stored
from company_fixture import open_accounts
from http_client import PASSWORD
from live_server import serving
from playwright.async_api import Page, expect
from starlette.applications import Starlette
from starlette.testclient import TestClient

from auth.authentication import TOKEN_PREFIX
from auth.logins import ensure_login
from auth.secret_tokens import new_secret
from beta.ops import Exclude
from db.companies import create_token
from db.ids import global_id
from db.migrate import upgrade
from db.models import User
from db.row import select_rows
from db.store import Database
from db.transactions import begin
from demo import DemoPerson, load_demo
from schema.gated_schema import is_valid
from schema.root import schema
from web import playground
from web.playground_examples import EXAMPLES
from web.static_files import WEB_ROOT
from web.vendor import SOURCES, digest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
MANIFEST = json.loads((playground.VENDOR / "MANIFEST.json").read_text(encoding="utf-8"))
OWN = ("playground.html", "playground.css", "playground.js")
MOST_BYTES = 8_000_000


@pytest.fixture
def client() -> TestClient:
    """The routes of the playground alone."""
    return TestClient(Starlette(routes=playground.routes))


def test_the_page_may_load_only_what_is_ours(client: TestClient) -> None:
    answer = client.get("/graphiql")
    rules = dict(rule.split(" ", 1) for rule in answer.headers["content-security-policy"].split("; "))
    assert rules == {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self' 'unsafe-inline'",
        "connect-src": "'self'",
        "img-src": "'self' data:",
        "font-src": "'self' data:",
        "worker-src": "'self'",
        "frame-ancestors": "'none'",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "no-referrer"


def test_the_page_has_no_script_and_no_style_of_its_own(client: TestClient) -> None:
    page = client.get("/graphiql").text
    assert re.findall(r"<script[^>]*>(.*?)</script>", page, re.DOTALL) == [""]
    assert not re.search(r"<style|\sstyle=|\son\w+=", page)


@pytest.mark.parametrize("encoding", ["gzip", "identity"])
def test_whatever_the_page_names_is_there_and_may_be_kept(client: TestClient, encoding: str) -> None:
    for address in re.findall(r'(?:src|href)="(/[^"]+)"', client.get("/graphiql").text):
        answer = client.get(address, headers={"accept-encoding": encoding})
        assert answer.status_code == 200
        assert answer.content == (playground.VENDOR / address.rpartition("/")[2]).read_bytes()
        assert "immutable" in answer.headers["cache-control"]
        assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    "address",
    [
        "/graphiql/assets/0000000000000000/playground.js",
        f"{playground.ASSETS}/MANIFEST.json",
        f"{playground.ASSETS}/package-lock.json",
        f"{playground.ASSETS}/..%2F__init__.py",
        f"{playground.ASSETS}/nothing.js",
    ],
)
def test_nothing_else_is_sent(client: TestClient, address: str) -> None:
    assert client.get(address).status_code == 404


def test_every_vendored_file_is_the_one_that_was_made() -> None:
    made = {path.name: digest(path) for path in playground.VENDOR.iterdir() if path.name != "MANIFEST.json"}
    assert made == MANIFEST["files"]


def test_the_bundles_were_made_from_our_sources_as_they_are() -> None:
    assert {name: digest(WEB_ROOT / name) for name in SOURCES} == MANIFEST["sources"], "run `python -m web.vendor`"


def test_every_vendored_package_tells_its_licence() -> None:
    told = (playground.VENDOR / "LICENSES.txt").read_text(encoding="utf-8")
    for package in MANIFEST["packages"]:
        assert f"{package['name']} {package['version']} ({package['license']})" in told
        assert package["integrity"].startswith("sha512-")


def test_what_is_vendored_is_no_heavier_than_it_must_be() -> None:
    assert sum(path.stat().st_size for path in playground.VENDOR.iterdir()) < MOST_BYTES
    assert not list(playground.VENDOR.glob("*.map"))


@pytest.mark.parametrize("name", OWN)
def test_our_sources_name_no_outside_address(name: str) -> None:
    assert not re.search(r"(https?|wss?):|[\"'(]//", (WEB_ROOT / name).read_text(encoding="utf-8"))


def test_every_example_begins_with_its_title() -> None:
    assert len(EXAMPLES) == len(list((WEB_ROOT / "examples").iterdir()))
    assert all(each.document.startswith(f"# {each.title}\n") for each in EXAMPLES)


def test_the_contract_s_documents_are_examples_word_for_word() -> None:
    shown = {each.document.partition("\n")[2] for each in EXAMPLES}
    contract = {path.read_text(encoding="utf-8") for path in (ROOT / "tests/contract").glob("*.graphql")}
    assert contract
    assert contract <= shown


class Site(NamedTuple):
    """A running Afterwin, its database, and a token for each demo person, by their first name."""

    origin: str
    url: str
    people: dict[str, DemoPerson]
    tokens: dict[str, str]

    @property
    def token(self) -> str:
        """The token of somebody who is in the beta."""
        return self.tokens["Eva"]

    async def ask(self, query: str, **variables: object) -> Any:
        """The data of an answer to her."""
        async with httpx2.AsyncClient(headers={"authorization": f"Bearer {self.token}"}) as asking:
            answer = await asking.post(f"{self.origin}/graphql", json={"query": query, "variables": variables})
        return answer.json()["data"]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The real application in a process of its own, with the demo companies; only the first is in the beta."""
    url = f"sqlite+aiosqlite:///{tmp_path_factory.mktemp('playground') / 'afterwin.db'}"
    upgrade(url)
    people, tokens = asyncio.run(_furnish(url))
    with serving(url) as origin:
        yield Site(origin, url, people, tokens)


async def _furnish(url: str) -> tuple[dict[str, DemoPerson], dict[str, str]]:
    database = Database(url)
    try:
        people = {person.name.partition(" ")[0]: person for person in await load_demo(database, organizations=12)}
        async with begin(database, people["Eva"].company_id) as uow:
            await open_accounts(uow)
            tom = select_rows(User).where(User.c.id == people["Tom"].user_id)
            await ensure_login(uow, await uow.first(tom), PASSWORD)
        return people, {name: await _token(database, person) for name, person in people.items()}
    finally:
        await database.close()


async def _token(database: Database, person: DemoPerson) -> str:
    token = new_secret(TOKEN_PREFIX)
    async with begin(database, person.company_id) as uow:
        await create_token(uow, person.user_id, "playground", hash=token.hash, prefix=token.prefix)
    return token.text


async def _run(page: Page, example: str) -> None:
    await page.get_by_role("button", name=example).click()
    await expect(page.locator(".graphiql-query-editor .view-lines")).to_contain_text(example)
    await page.wait_for_timeout(300)  # GraphiQL reads a new document after a pause
    await page.locator(".graphiql-execute-button").click()


async def _answer(page: Page, *, has: str) -> str:
    lines = page.locator(".graphiql-response .view-lines")
    await expect(lines).to_contain_text(has, timeout=15_000)
    return (await lines.inner_text()).replace("\N{NO-BREAK SPACE}", " ")


async def test_an_example_is_answered_and_nothing_leaves_the_origin(site: Site, visit: Visit) -> None:
    page = visit.page
    await page.goto(f"{site.origin}/graphiql")
    await expect(page.get_by_role("status")).to_contain_text("No token yet")
    await page.get_by_label("Token").fill(site.token)
    await expect(page.get_by_role("status")).to_contain_text("Token accepted")
    await _run(page, "The list of accounts")
    answer = await _answer(page, has='"name"')
    name = re.search(r'"name": "([^"]+)"', answer)
    assert name
    assert name[1] in await _account_names(site)
    assert [url for url in visit.requests if not url.startswith((f"{site.origin}/", "data:"))] == []
    assert visit.complaints == []
    assert {worker.url.rpartition("/")[2] for worker in page.workers} >= {"graphql.worker.js", "json.worker.js"}
    assert site.token not in await stored(page)
    assert not any(site.token in url for url in visit.requests)


async def _account_names(site: Site) -> set[str]:
    answer = await site.ask("{ accounts(first: 100) { nodes { name } } }")
    return {node["name"] for node in answer["accounts"]["nodes"]}


async def test_a_token_in_the_address_is_taken_and_removed(site: Site, visit: Visit) -> None:
    page = visit.page
    await page.goto(f"{site.origin}/graphiql#token={site.token}")
    await expect(page.get_by_role("status")).to_contain_text("Token accepted")
    assert page.url == f"{site.origin}/graphiql"
    assert site.token not in await stored(page)
    await page.reload()
    await expect(page.get_by_role("status")).to_contain_text("No token yet")


async def test_an_example_that_needs_an_account_gets_the_first(site: Site, visit: Visit) -> None:
    page = visit.page
    await page.goto(f"{site.origin}/graphiql#token={site.token}")
    await expect(page.get_by_role("status")).to_contain_text("Token accepted")
    await _run(page, "The page of an account")
    assert '"errors"' not in await _answer(page, has='"accountSince"')
    assert visit.complaints == []


async def test_every_example_that_is_answered_once_is_answered_without_an_error(site: Site) -> None:
    headers = {"authorization": f"Bearer {site.token}"}
    (account,) = (await site.ask("{ accounts(first: 1) { nodes { id } } }"))["accounts"]["nodes"]
    async with httpx2.AsyncClient(base_url=site.origin, headers=headers) as asking:
        for each in (each for each in EXAMPLES if "\nsubscription " not in each.document):
            answer = await asking.post("/graphql", json={"query": each.document, "variables": account})
            assert "errors" not in answer.json(), each.title


async def _buttons(page: Page, titles: list[str]) -> None:
    await expect(page.get_by_label("Examples").get_by_role("button")).to_have_text(titles)


async def test_who_is_outside_sees_what_everybody_sees_and_whoever_comes_in_by_a_token_sees_more(
    site: Site, visit: Visit
) -> None:
    page = visit.page
    everybody_s = [
        each.title for each in EXAMPLES if all(is_valid(schema.public, document) for document in each.documents)
    ]
    await page.goto(f"{site.origin}/graphiql#token={site.tokens['Haruto']}")
    await expect(page.get_by_role("status")).to_contain_text("Token accepted")
    await _buttons(page, everybody_s)
    await page.get_by_label("Show Documentation Explorer").click()
    explorer = page.locator(".graphiql-doc-explorer")
    await explorer.get_by_role("link", name="Query").first.click()
    await expect(explorer).to_contain_text("organizations")
    assert "account" not in (await page.locator("body").inner_text()).lower()

    await page.get_by_label("Token").fill(site.token)
    await _buttons(page, [each.title for each in EXAMPLES])
    await page.get_by_label("Token").fill("afterwin_of-nobody")
    await expect(page.get_by_role("status")).to_contain_text("Token refused (401)")
    await _buttons(page, everybody_s)


async def _rename(site: Site, name: str) -> None:
    """Call one of Tom's accounts something else, in another's name."""
    owner = global_id("User", site.people["Tom"].user_id)
    of_his = "query ($id: ID!) { accounts(first: 1, where: {ownerId: {eq: $id}}) { nodes { id } } }"
    (account,) = (await site.ask(of_his, id=owner))["accounts"]["nodes"]
    renames = "mutation ($input: OrganizationUpdateInput!) { accountUpdate(input: $input) { userErrors { code } } }"
    assert await site.ask(renames, input={**account, "name": name}) == {"accountUpdate": {"userErrors": []}}


async def _exclude(site: Site, person: DemoPerson) -> None:
    database = Database(site.url)
    try:
        await change(database, Exclude(company_id=person.company_id, user_id=person.user_id))
    finally:
        await database.close()


async def _listen(site: Site, page: Page, name: str) -> None:
    """Run what is in the editor, and see that a change is shown that is made meanwhile."""
    await page.locator(".graphiql-execute-button").click()
    shown = page.locator(".graphiql-response .view-lines")
    for attempt in range(20):  # nobody is told that a subscription has begun
        await _rename(site, f"{name}{attempt}")
        if name in await shown.inner_text():
            break
        await page.wait_for_timeout(300)
    await _answer(page, has='"ACCOUNT_CHANGED"')


async def test_what_goes_on_is_shown_by_session_and_by_token_until_it_is_over(site: Site, visit: Visit) -> None:
    page, tom = visit.page, site.people["Tom"]
    sockets: list[str] = []
    page.on("websocket", lambda socket: sockets.append(socket.url))
    await page.request.post(f"{site.origin}/auth/sign-in", data={"email": tom.email, "password": PASSWORD})
    await page.goto(f"{site.origin}/graphiql")
    await page.get_by_role("button", name="What happens to my accounts, live").click()
    await expect(page.get_by_role("region", name="Variables")).to_contain_text('"me"')
    await page.wait_for_timeout(300)  # GraphiQL reads a new document after a pause
    await _listen(site, page, "Northwind")

    await _exclude(site, tom)
    await _answer(page, has="FEATURE_UNAVAILABLE")
    await page.get_by_label("Token").fill(site.token)
    await expect(page.get_by_role("status")).to_contain_text("Token accepted")
    await _listen(site, page, "Southwind")

    await page.get_by_label("Token").fill(site.tokens["Haruto"])
    await expect(page.locator(".graphiql-execute-button")).to_have_attribute("aria-label", re.compile("Execute"))
    assert sockets == [site.origin.replace("http", "ws") + "/graphql"] * 2
    assert [url for url in visit.requests if not url.startswith((f"{site.origin}/", "data:"))] == []
    assert visit.complaints == []
