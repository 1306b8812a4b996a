"""What a list shows and opens: conditions with alternatives, its order, days, surfaces, and rows chosen on a phone."""

import json
from urllib.parse import quote

import pytest
from accessibility import check_accessibility
from app_site import AppSite, open_as
from browser import Visit
from playwright.async_api import Locator, Page, expect

pytestmark = pytest.mark.slow

ALTERNATIVES = {"or": [{"status": {"in": ["WON"]}}, {"value": {"gte": "5000"}}, {"title": {"contains": "a"}}]}
PAGES = ("accounts", "accounts/board", "deals", "activities/day", "settings/currencies", "profile")


def words(page: Page) -> Locator:
    return page.locator(".chip-set .chip-edit")


async def test_alternatives_are_edited_and_removed_one_by_one(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", f"/app/deals?where={quote(json.dumps(ALTERNATIVES))}")
    await expect(words(page)).to_have_text(["Status: Won", "Value at least 5,000", "Title contains a"])
    await page.get_by_role("button", name="Value at least 5,000").focus()
    await page.keyboard.press("Enter")
    form = page.get_by_role("dialog", name="Change this condition")
    await form.get_by_label("Value", exact=True).fill("7,000")
    await check_accessibility(page)
    await page.keyboard.press("Enter")
    await expect(words(page)).to_have_text(["Status: Won", "Value at least 7,000", "Title contains a"])
    await expect(page.get_by_role("button", name="Value at least 7,000")).to_be_focused()
    await expect(form).to_have_count(0)
    await page.get_by_role("button", name="Status: Won").click()
    await form.get_by_role("button", name="Remove this alternative").click()
    await expect(words(page)).to_have_text(["Value at least 7,000", "Title contains a"])
    await expect(form).to_have_count(0)
    await page.get_by_role("button", name="Title contains a").click()
    await form.get_by_label("How it is joined").select_option(label="Must match, like the others")
    await form.get_by_role("button", name="Apply").click()
    await expect(page.locator(".chip-set")).to_have_text(["Value at least 7,000", "Title contains a"])
    assert visit.complaints == []


async def test_rows_are_selected_on_a_phone(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await page.set_viewport_size({"width": 390, "height": 844})
    await open_as(visit, site, "Tom", "/app/deals")
    await page.get_by_role("button", name="Select rows").click()
    await page.get_by_role("checkbox", name="Select row 2", exact=True).check()
    bar = page.get_by_role("group", name="Selected rows")
    await expect(bar).to_contain_text("1 selected")
    await check_accessibility(page)
    await bar.get_by_role("button", name="Change owner").click()
    await expect(page.get_by_role("dialog", name="Change owner")).to_be_visible()
    await page.get_by_role("button", name="Close").click()
    await bar.get_by_role("button", name="Clear selection").click()
    await expect(page.get_by_role("checkbox")).to_have_count(0)
    assert visit.complaints == []


@pytest.mark.parametrize(
    ("path", "opener"),
    [
        ("deals", "New deal"),
        ("deals", "+ Filter"),
        ("deals", "Columns"),
        ("accounts", "Edit Owner"),
        ("accounts", "How this was computed"),
    ],
)
async def test_surface_has_a_button_that_closes_it(site: AppSite, visit: Visit, path: str, opener: str) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", f"/app/{path}")
    button = page.get_by_role("button", name=opener).or_(page.get_by_title(opener)).first
    await button.click()
    surface = page.get_by_role("dialog")
    close = surface.get_by_role("button", name="Close", exact=True)
    await expect(close).to_be_visible()
    await expect(close).not_to_be_focused()
    await close.click()
    await expect(surface).to_have_count(0)
    await expect(button).to_be_focused()
    assert visit.complaints == []


async def test_order_that_no_header_shows_is_said(site: AppSite, visit: Visit) -> None:
    page = visit.page
    order = page.get_by_title("Order")
    await open_as(visit, site, "Tom", "/app/deals")
    await expect(order).to_have_text("Created")
    await expect(order.get_by_label("descending")).to_be_visible()
    await page.get_by_role("columnheader", name="Title").get_by_role("button", name="Title").click()
    await expect(order).to_have_count(0)
    await page.set_viewport_size({"width": 390, "height": 844})
    await expect(order).to_have_text("Title")
    await check_accessibility(page)


async def test_day_is_said_where_the_browser_writes_it_otherwise(site: AppSite, visit: Visit) -> None:
    page = visit.page
    said = page.get_by_role("dialog").get_by_role("status")
    for name, opener, day in (("Eva", "Nuevo trato", "vie, 5 feb 2038"), ("Tom", "New deal", None)):
        await open_as(visit, site, name, "/app/deals")
        await page.get_by_role("button", name=opener).click()
        await page.locator("input[name=expectedCloseDate]").fill("2038-02-05")
        await expect(said).to_have_text([day] if day else [])
        if day:
            await page.locator("input[name=expectedCloseDate]").fill("")
            await expect(said).to_have_count(0)
        await page.context.clear_cookies()


@pytest.mark.parametrize("width", [1280, 390])
async def test_pages_are_no_longer_than_the_window(site: AppSite, visit: Visit, width: int) -> None:
    page = visit.page
    await page.set_viewport_size({"width": width, "height": 844})
    await open_as(visit, site, "Eva", "/app/organizations")
    record = await page.locator("[role=cell] a").first.get_attribute("href")
    assert record
    for path in (*(f"/app/{each}" for each in PAGES), record):
        await open_as(visit, site, "Eva", path)
        await expect(page.locator("main h1, main h2").first).to_be_visible()
        await page.wait_for_load_state("networkidle")
        assert await page.evaluate("document.documentElement.scrollHeight - innerHeight") == 0, path
        assert await page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, path
