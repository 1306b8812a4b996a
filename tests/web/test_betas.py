"""The app for staff, who run betas, in a real browser."""

import re
from collections.abc import Iterator

import pytest
from app_site import AppSite, app_site, open_as
from axe_playwright_python.async_playwright import Axe
from browser import Visit
from playwright.async_api import Page, Response, expect

pytestmark = pytest.mark.slow

STAFF_WORDS = re.compile(rb"(?<!Relay)featureFlag|flagAudit|changeRequest|betaMember|roll-?out|approval", re.IGNORECASE)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AppSite]:
    with app_site(tmp_path_factory.mktemp("betas")) as site:
        yield site


async def check_accessibility(page: Page) -> None:
    results = await Axe().run(page)
    assert results.violations_count == 0, results.generate_report()


async def test_manager_creates_and_kills_beta(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Mara", "/")
    await page.get_by_role("button", name="New beta").click()
    await page.get_by_label("Name").fill("Won by month")
    await expect(page.get_by_label("Key")).to_have_value("won-by-month")
    await page.get_by_role("button", name="Create as draft").click()
    await expect(page.get_by_role("heading", name="Won by month")).to_be_visible()

    await page.get_by_role("button", name="Turn on").click()
    await page.locator("form", has=page.get_by_label("Reason")).get_by_role("button", name="Turn on").click()
    await expect(page.get_by_role("button", name="Turn off")).to_be_visible()
    await page.get_by_role("button", name="Alpha").click()
    await page.get_by_role("button", name="Set the stage to Alpha").click()
    await expect(page.get_by_text("Open to those who are in")).to_be_visible()

    await page.get_by_role("button", name="100%", exact=True).click()
    await expect(page.get_by_text(re.compile(r"\d+ users gain access"))).to_be_visible()
    await page.get_by_label("Reason", exact=True).fill("Everybody shall try it.")
    await page.get_by_role("button", name="Roll out to 100%").click()
    await expect(page.get_by_text("100% of all companies are in")).to_be_visible()
    await check_accessibility(page)

    await page.get_by_role("button", name="Kill").click()
    await page.get_by_label("Reason").fill("Totals are wrong.")
    await page.get_by_role("button", name="Kill for everyone").click()
    await expect(page.get_by_role("dialog")).to_contain_text("Closed in the one process")
    await page.get_by_role("button", name="Close").click()
    await expect(page.get_by_text("Killed by Mara Lindt")).to_be_visible()
    assert visit.complaints == []


async def test_others_receive_nothing_of_staff(site: AppSite, visit: Visit) -> None:
    responses: list[Response] = []
    visit.page.on("response", lambda response: responses.append(response))  # noqa: PLW0108  # Playwright refuses built-ins
    await open_as(visit, site, "Tom", "/app/betas")
    await expect(visit.page.get_by_text("There is nothing at this address.")).to_be_visible()
    await visit.page.get_by_role("link", name="Accounts").click()
    await expect(visit.page.get_by_role("heading", name="Accounts")).to_be_visible()
    bodies = {answer.url: await answer.body() for answer in responses if answer.ok and "/ofrep/" not in answer.url}
    assert len(bodies) > 10
    assert [url for url, body in bodies.items() if STAFF_WORDS.search(body)] == []
    assert visit.complaints == []
