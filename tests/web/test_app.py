"""The app in a real browser."""

import re
from collections.abc import Iterator

import pytest
from app_site import AppSite, app_site, open_as
from beta_client import change
from browser import Visit
from playwright.async_api import Page, Response, expect

from beta.ops import Kill
from db.store import Database

pytestmark = pytest.mark.slow

GATED = re.compile(rb"account|cuenta", re.IGNORECASE)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AppSite]:
    with app_site(tmp_path_factory.mktemp("app")) as site:
        yield site


def record_bodies(page: Page) -> list[Response]:
    responses: list[Response] = []
    page.on("response", responses.append)
    return responses


async def test_member_sees_list_without_external_requests(site: AppSite, visit: Visit) -> None:
    await open_as(visit, site, "Tom", "/")
    await expect(visit.page.get_by_role("heading", name="Accounts")).to_be_visible()
    await expect(visit.page.get_by_role("row").nth(3)).to_be_visible()
    assert [url for url in visit.requests if not url.startswith((f"{site.origin}/", "data:"))] == []
    assert visit.complaints == []


async def test_outsider_receives_no_gated_word(site: AppSite, visit: Visit) -> None:
    responses = record_bodies(visit.page)
    await open_as(visit, site, "Haruto", "/")
    for name in ("Deals", "Activities", "Organizations"):
        await visit.page.get_by_role("link", name=name).click()
        await expect(visit.page.get_by_role("heading", name=name)).to_be_visible()
    bodies = {
        answer.url: await answer.body() for answer in responses if answer.ok and "/ofrep/v1/events" not in answer.url
    }
    assert len(bodies) > 10
    assert [url for url, body in bodies.items() if GATED.search(body) or GATED.search(url.encode())] == []
    assert not GATED.search((await visit.page.content()).encode())
    assert visit.complaints == []


async def test_kill_while_looking_leaves_the_page(site: AppSite, visit: Visit) -> None:
    await open_as(visit, site, "Tom", "/app/accounts")
    await expect(visit.page.get_by_role("row").nth(3)).to_be_visible()
    database = Database(site.url)
    await change(database, Kill())
    await database.close()
    await expect(visit.page.get_by_text("no longer available")).to_be_visible()
    await expect(visit.page.get_by_role("heading", name="Organizations")).to_be_visible()
    await expect(visit.page.get_by_role("link", name="Accounts")).to_have_count(0)
