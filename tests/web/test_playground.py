"""The playground: what it may load, what it is made of, and that it answers in a real browser."""

import asyncio
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import httpx2
import pytest
from browsing import Visit, stored
from playwright.async_api import Page, expect
from serving import serving
from starlette.applications import Starlette
from starlette.testclient import TestClient

from auth.identity import TOKEN
from auth.secret import new_secret
from db.companies import create_token
from db.migrate import upgrade
from db.store import Database
from db.unit_of_work import begin
from demo import DemoPerson, load
from web import playground
from web.safety import HERE
from web.vendor import SOURCES, digest

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
    assert {name: digest(HERE / name) for name in SOURCES} == MANIFEST["sources"], "run `python -m web.vendor`"


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
    assert not re.search(r"(https?|wss?):|[\"'(]//", (HERE / name).read_text(encoding="utf-8"))


def test_the_examples_are_listed_with_their_titles(client: TestClient) -> None:
    listed = client.get("/graphiql/examples").json()
    assert len(listed) == len(list((HERE / "examples").iterdir()))
    assert all(each["document"].startswith(f"# {each['title']}\n") for each in listed)


def test_the_contract_s_documents_are_examples_word_for_word(client: TestClient) -> None:
    shown = {each["document"].partition("\n")[2] for each in client.get("/graphiql/examples").json()}
    contract = {path.read_text(encoding="utf-8") for path in (ROOT / "tests/contract").glob("*.graphql")}
    assert contract
    assert contract <= shown


class Site(NamedTuple):
    """A running Afterwin, and a token for it."""

    origin: str
    token: str


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The real application in a process of its own, with the demo companies."""
    url = f"sqlite+aiosqlite:///{tmp_path_factory.mktemp('playground') / 'afterwin.db'}"
    upgrade(url)
    token = asyncio.run(_furnish(url))
    with serving(url) as origin:
        yield Site(origin, token)


async def _furnish(url: str) -> str:
    database = Database(url)
    try:
        people = await load(database, organizations=12)
        return await _token(database, people[0])
    finally:
        await database.close()


async def _token(database: Database, person: DemoPerson) -> str:
    token = new_secret(TOKEN)
    async with begin(database, person.company_id) as work:
        await create_token(work, person.user_id, "playground", hash=token.hash, prefix=token.prefix)
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
    body = {"query": "{ accounts(first: 100) { nodes { name } } }"}
    async with httpx2.AsyncClient() as client:
        answer = await client.post(
            f"{site.origin}/graphql", json=body, headers={"authorization": f"Bearer {site.token}"}
        )
    return {node["name"] for node in answer.json()["data"]["accounts"]["nodes"]}


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


async def test_a_refused_token_is_told(site: Site, visit: Visit) -> None:
    await visit.page.goto(f"{site.origin}/graphiql#token=afterwin_of-nobody")
    await expect(visit.page.get_by_role("status")).to_contain_text("Token refused (401)")


async def test_every_example_is_answered_without_an_error(site: Site, client: TestClient) -> None:
    headers = {"authorization": f"Bearer {site.token}"}
    async with httpx2.AsyncClient(base_url=site.origin, headers=headers) as asking:
        first = await asking.post("/graphql", json={"query": "{ accounts(first: 1) { nodes { id } } }"})
        (account,) = first.json()["data"]["accounts"]["nodes"]
        for each in client.get("/graphiql/examples").json():
            answer = await asking.post("/graphql", json={"query": each["document"], "variables": account})
            assert "errors" not in answer.json(), each["title"]
