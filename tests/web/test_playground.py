"""The playground: headers, vendored files, and its behaviour in a real browser."""

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
from until import TIMEOUT_SECONDS

from auth.authentication import TOKEN_PREFIX
from auth.logins import ensure_login
from auth.secret_tokens import new_credential
from beta.ops.kinds import Exclude
from db.companies import create_token
from db.ids import global_id
from db.migrations.migrate import upgrade
from db.models import User
from db.row import select_rows
from db.store import Database
from db.transactions import begin
from demo import DemoPerson, load_demo
from schema.root import schema
from schema.validity import is_valid
from web import playground
from web.playground_examples import EXAMPLES
from web.static_files import WEB_ROOT
from web.vendor import SOURCES, digest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
MANIFEST = json.loads((playground.VENDOR / "MANIFEST.json").read_text(encoding="utf-8"))
SOURCE_NAMES = ("playground.html", "playground.css", "playground.js")
MAX_BYTES = 8_000_000


@pytest.fixture
def client() -> TestClient:
    """A client of the playground's routes only."""
    return TestClient(Starlette(routes=playground.routes))


def test_page_csp_allows_own_origin_only(client: TestClient) -> None:
    response = client.get("/graphiql")
    rules = dict(rule.split(" ", 1) for rule in response.headers["content-security-policy"].split("; "))
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
    assert response.headers["x-content-type-options"] == "nosniff"
    assert response.headers["referrer-policy"] == "no-referrer"


def test_page_has_no_inline_script_or_style(client: TestClient) -> None:
    page = client.get("/graphiql").text
    assert re.findall(r"<script[^>]*>(.*?)</script>", page, re.DOTALL) == [""]
    assert not re.search(r"<style|\sstyle=|\son\w+=", page)


@pytest.mark.parametrize("encoding", ["gzip", "identity"])
def test_assets_exist_and_are_cacheable(client: TestClient, encoding: str) -> None:
    for path in re.findall(r'(?:src|href)="(/[^"]+)"', client.get("/graphiql").text):
        response = client.get(path, headers={"accept-encoding": encoding})
        assert response.status_code == 200
        assert response.content == (playground.VENDOR / path.rpartition("/")[2]).read_bytes()
        assert "immutable" in response.headers["cache-control"]
        assert response.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    "path",
    [
        "/graphiql/assets/0000000000000000/playground.js",
        f"{playground.ASSETS}/MANIFEST.json",
        f"{playground.ASSETS}/package-lock.json",
        f"{playground.ASSETS}/..%2F__init__.py",
        f"{playground.ASSETS}/nothing.js",
    ],
)
def test_other_paths_not_found(client: TestClient, path: str) -> None:
    assert client.get(path).status_code == 404


def test_vendored_files_match_manifest() -> None:
    actual = {path.name: digest(path) for path in playground.VENDOR.iterdir() if path.name != "MANIFEST.json"}
    assert actual == MANIFEST["files"]


def test_bundles_built_from_current_sources() -> None:
    assert {name: digest(WEB_ROOT / name) for name in SOURCES} == MANIFEST["sources"], "run `python -m web.vendor`"


def test_vendored_packages_have_licences() -> None:
    licences = (playground.VENDOR / "LICENSES.txt").read_text(encoding="utf-8")
    for package in MANIFEST["packages"]:
        assert f"{package['name']} {package['version']} ({package['license']})" in licences
        assert package["integrity"].startswith("sha512-")


def test_vendored_files_within_size_limit() -> None:
    assert sum(path.stat().st_size for path in playground.VENDOR.iterdir()) < MAX_BYTES
    assert not list(playground.VENDOR.glob("*.map"))


@pytest.mark.parametrize("name", SOURCE_NAMES)
def test_sources_contain_no_external_url(name: str) -> None:
    assert not re.search(r"(https?|wss?):|[\"'(]//", (WEB_ROOT / name).read_text(encoding="utf-8"))


def test_examples_begin_with_title() -> None:
    assert len(EXAMPLES) == len(list((WEB_ROOT / "examples").iterdir()))
    assert all(example.document.startswith(f"# {example.title}\n") for example in EXAMPLES)


@pytest.mark.parametrize("name", ["account_board", "account_list", "account_page"])
def test_contract_documents_are_examples(name: str) -> None:  # the others have variables that no id fills
    documents = {example.document.partition("\n")[2] for example in EXAMPLES}
    assert (ROOT / f"tests/contract/{name}.graphql").read_text(encoding="utf-8") in documents


class PlaygroundServer(NamedTuple):
    """A running server, its database, and a token for each demo user, by first name."""

    origin: str
    url: str
    people: dict[str, DemoPerson]
    tokens: dict[str, str]

    @property
    def token(self) -> str:
        """The token of a user who is in the beta."""
        return self.tokens["Eva"]

    async def ask(self, query: str, **variables: object) -> Any:
        """Return the data of a query by that user."""
        headers = {"authorization": f"Bearer {self.token}"}
        async with httpx2.AsyncClient(headers=headers, timeout=TIMEOUT_SECONDS) as client:
            response = await client.post(f"{self.origin}/graphql", json={"query": query, "variables": variables})
        return response.json()["data"]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PlaygroundServer]:
    """A server process with the demo companies, of which only the first is in the beta."""
    url = f"sqlite+aiosqlite:///{tmp_path_factory.mktemp('playground') / 'afterwin.db'}"
    upgrade(url)
    people, tokens = asyncio.run(_create_data(url))
    with serving(url) as origin:
        yield PlaygroundServer(origin, url, people, tokens)


async def _create_data(url: str) -> tuple[dict[str, DemoPerson], dict[str, str]]:
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
    token = new_credential(TOKEN_PREFIX, person.company_id)
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
    await expect(lines).to_contain_text(has)
    return (await lines.inner_text()).replace("\N{NO-BREAK SPACE}", " ")


async def test_example_runs_without_external_requests(site: PlaygroundServer, visit: Visit) -> None:
    page = visit.page
    await page.goto(f"{site.origin}/graphiql")
    await expect(page.get_by_role("status")).to_contain_text("No token yet")
    await page.get_by_label("Token").fill(site.token)
    await expect(page.get_by_role("status")).to_contain_text("Token accepted")
    await _run(page, "The list of accounts")
    response = await _answer(page, has='"name"')
    name = re.search(r'"name": "([^"]+)"', response)
    assert name
    assert name[1] in await _account_names(site)
    assert [url for url in visit.requests if not url.startswith((f"{site.origin}/", "data:"))] == []
    assert visit.complaints == []
    assert {worker.url.rpartition("/")[2] for worker in page.workers} >= {"graphql.worker.js", "json.worker.js"}
    assert site.token not in await stored(page)
    assert not any(site.token in url for url in visit.requests)


@pytest.mark.parametrize("person", ["Eva", "Haruto", None])
async def test_first_example_is_there_at_once(site: PlaygroundServer, visit: Visit, person: str | None) -> None:
    await visit.page.goto(f"{site.origin}/graphiql#token={site.tokens[person] if person else ''}")

    visible = EXAMPLES if person == "Eva" else [each for each in EXAMPLES if is_valid(schema.public, each.document)]
    first = next(example for example in visible if not example.variables)
    await expect(visit.page.locator(".graphiql-query-editor .view-lines")).to_contain_text(f"# {first.title}")
    assert visit.complaints == []


async def test_panes_stack_on_a_narrow_screen(site: PlaygroundServer, visit: Visit) -> None:
    page = visit.page
    await page.set_viewport_size({"width": 360, "height": 740})
    await page.goto(f"{site.origin}/graphiql#token={site.token}")
    await expect(page.get_by_role("status")).to_contain_text("Token accepted")
    await expect(page.locator(".graphiql-query-editor .view-lines")).to_contain_text("# ")
    first = await page.locator(".graphiql-editors").bounding_box()
    assert first
    assert first["y"] < 370  # the first example is there without scrolling
    await _run(page, "The list of accounts")
    await _answer(page, has='"name"')

    editors, response = [
        await page.locator(each).bounding_box() for each in (".graphiql-editors", ".graphiql-response")
    ]
    assert editors
    assert response
    assert response["y"] >= editors["y"] + editors["height"]
    for box in (editors, response):
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 360
        assert box["width"] > 300
        assert box["height"] > 300
    assert await page.evaluate("document.documentElement.scrollWidth") <= 360
    assert visit.complaints == []


async def _account_names(site: PlaygroundServer) -> set[str]:
    response = await site.ask("{ accounts(first: 100) { nodes { name } } }")
    return {node["name"] for node in response["accounts"]["nodes"]}


async def test_token_removed_from_url(site: PlaygroundServer, visit: Visit) -> None:
    page = visit.page
    await page.goto(f"{site.origin}/graphiql#token={site.token}")
    await expect(page.get_by_role("status")).to_contain_text("Token accepted")
    assert page.url == f"{site.origin}/graphiql"
    assert site.token not in await stored(page)
    await page.reload()
    await expect(page.get_by_role("status")).to_contain_text("No token yet")


async def test_example_variable_filled_with_first_account(site: PlaygroundServer, visit: Visit) -> None:
    page = visit.page
    await page.goto(f"{site.origin}/graphiql#token={site.token}")
    await expect(page.get_by_role("status")).to_contain_text("Token accepted")
    await _run(page, "The page of an account")
    assert '"errors"' not in await _answer(page, has='"accountSince"')
    assert visit.complaints == []


async def test_examples_run_without_errors(site: PlaygroundServer) -> None:
    headers = {"authorization": f"Bearer {site.token}"}
    (account,) = (await site.ask("{ accounts(first: 1) { nodes { id } } }"))["accounts"]["nodes"]
    async with httpx2.AsyncClient(base_url=site.origin, headers=headers, timeout=TIMEOUT_SECONDS) as client:
        for example in (example for example in EXAMPLES if "\nsubscription " not in example.document):
            response = await client.post("/graphql", json={"query": example.document, "variables": account})
            assert "errors" not in response.json(), example.title


async def _buttons(page: Page, titles: list[str]) -> None:
    await expect(page.get_by_label("Examples").get_by_role("button")).to_have_text(titles)


async def test_examples_and_docs_follow_token(site: PlaygroundServer, visit: Visit) -> None:
    page = visit.page
    public_titles = [
        example.title
        for example in EXAMPLES
        if all(is_valid(schema.public, document) for document in example.documents)
    ]
    await page.goto(f"{site.origin}/graphiql#token={site.tokens['Haruto']}")
    await expect(page.get_by_role("status")).to_contain_text("Token accepted")
    await _buttons(page, public_titles)
    await page.get_by_label("Show Documentation Explorer").click()
    explorer = page.locator(".graphiql-doc-explorer")
    await explorer.get_by_role("link", name="Query").first.click()
    await expect(explorer).to_contain_text("organizations")
    assert "account" not in (await page.locator("body").inner_text()).lower()

    await page.get_by_label("Token").fill(site.token)
    await _buttons(page, [example.title for example in EXAMPLES])
    await page.get_by_label("Token").fill("afterwin_of-nobody")
    await expect(page.get_by_role("status")).to_contain_text("Token refused (401)")
    await _buttons(page, public_titles)


async def _rename(site: PlaygroundServer, name: str) -> None:
    """Rename one of Tom's accounts, as another user."""
    owner = global_id("User", site.people["Tom"].user_id)
    query = "query ($id: ID!) { accounts(first: 1, where: {ownerId: {eq: $id}}) { nodes { id } } }"
    (account,) = (await site.ask(query, id=owner))["accounts"]["nodes"]
    mutation = "mutation ($input: AccountUpdateInput!) { accountUpdate(input: $input) { userErrors { code } } }"
    assert await site.ask(mutation, input={**account, "name": name}) == {"accountUpdate": {"userErrors": []}}


async def _exclude(site: PlaygroundServer, person: DemoPerson) -> None:
    database = Database(site.url)
    try:
        await change(database, Exclude(company_id=person.company_id, user_id=person.user_id))
    finally:
        await database.close()


async def _run_subscription(site: PlaygroundServer, page: Page, name: str) -> None:
    """Run the subscription in the editor, and expect a change to appear."""
    await page.locator(".graphiql-execute-button").click()
    response_lines = page.locator(".graphiql-response .view-lines")
    for attempt in range(20):  # the start of a subscription is not reported
        await _rename(site, f"{name}{attempt}")
        if name in await response_lines.inner_text():
            break
        await page.wait_for_timeout(300)
    await _answer(page, has='"ACCOUNT_CHANGED"')


async def test_subscription_shown_until_access_ends(site: PlaygroundServer, visit: Visit) -> None:
    page, tom = visit.page, site.people["Tom"]
    sockets: list[str] = []
    page.on("websocket", lambda socket: sockets.append(socket.url))
    await page.request.post(f"{site.origin}/auth/sign-in", data={"email": tom.email, "password": PASSWORD})
    await page.goto(f"{site.origin}/graphiql")
    await page.get_by_role("button", name="What happens to my accounts, live").click()
    await expect(page.get_by_role("region", name="Variables")).to_contain_text('"me"')
    await page.wait_for_timeout(300)  # GraphiQL reads a new document after a pause
    await _run_subscription(site, page, "Northwind")

    await _exclude(site, tom)
    await _answer(page, has="FEATURE_UNAVAILABLE")
    await page.get_by_label("Token").fill(site.token)
    await expect(page.get_by_role("status")).to_contain_text("Token accepted")
    await _run_subscription(site, page, "Southwind")

    await page.get_by_label("Token").fill(site.tokens["Haruto"])
    await expect(page.locator(".graphiql-execute-button")).to_have_attribute("aria-label", re.compile("Execute"))
    assert sockets == [site.origin.replace("http", "ws") + "/graphql"] * 2
    assert [url for url in visit.requests if not url.startswith((f"{site.origin}/", "data:"))] == []
    assert visit.complaints == []
