"""Cards and activities are dragged by a finger, which is held first; without that it scrolls."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from app_site import COOKIE, AppSite
from playwright.async_api import Browser, CDPSession, Locator, Page, expect

pytestmark = pytest.mark.slow

HELD_MS = 500
STEPS = 8


@asynccontextmanager
async def touching(browser: Browser, site: AppSite, path: str, width: int) -> AsyncIterator[Page]:
    context = await browser.new_context(viewport={"width": width, "height": 844}, has_touch=True)
    await context.add_cookies([{"name": COOKIE, "value": site.cookies["Eva"], "url": site.origin}])
    try:
        page = await context.new_page()
        await page.goto(f"{site.origin}{path}")
        yield page
    finally:
        await context.close()


async def touch(session: CDPSession, kind: str, *point: float) -> None:
    points = [{"x": point[0], "y": point[1]}] if point else []
    await session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})


async def slide(page: Page, source: Locator, target: Locator, held_ms: int = HELD_MS) -> None:
    """Put a finger on an element, hold it there, and slide to another."""
    session = await page.context.new_cdp_session(page)
    start, end = await source.bounding_box(), await target.bounding_box()
    assert start
    assert end
    x, y = start["x"] + start["width"] / 2, start["y"] + start["height"] - 12
    to_x, to_y = end["x"] + end["width"] / 2, end["y"] + end["height"] / 2
    await touch(session, "touchStart", x, y)
    await page.wait_for_timeout(held_ms)
    for step in range(1, STEPS + 1):
        await touch(session, "touchMove", x + (to_x - x) * step / STEPS, y + (to_y - y) * step / STEPS)
    await touch(session, "touchEnd")


@pytest.mark.parametrize(
    ("path", "source", "target"),
    [("accounts/board", "WEEK_OR_LATER", "WITHIN_WEEK"), ("deals/board", None, None)],
)
async def test_card_is_dragged_by_a_finger(
    site: AppSite, browser: Browser, path: str, source: str | None, target: str | None
) -> None:
    async with touching(browser, site, f"/app/{path}", 1800) as page:
        columns = page.locator("section[data-column]")
        first = page.locator(f"section[data-column={source}]") if source else columns.nth(0)
        second = page.locator(f"section[data-column={target}]") if target else columns.nth(1)
        card = first.locator("[data-card]").first
        name = await card.get_by_role("link").first.inner_text()
        await expect(second.get_by_role("link", name=name)).to_have_count(0)
        await slide(page, card, second)
        await expect(second.get_by_role("link", name=name)).to_be_visible()
        await expect(page.locator(".touch-ghost")).to_have_count(0)
        await page.get_by_role("button", name="Deshacer").click()
        await expect(first.get_by_role("link", name=name).first).to_be_visible()


async def test_card_is_dropped_on_a_tab_of_a_phone(site: AppSite, browser: Browser) -> None:
    async with touching(browser, site, "/app/deals/board", 390) as page:
        card = page.locator("[data-card]").first
        tab = page.locator(".chip[aria-pressed=false]:not(.chip-add)", has_text="Visited")
        name = await card.get_by_role("link").first.inner_text()
        await slide(page, card, tab)
        await expect(page.locator(".toast")).to_contain_text(name)


async def test_finger_that_is_not_held_drags_nothing(site: AppSite, browser: Browser) -> None:
    async with touching(browser, site, "/app/accounts/board", 1800) as page:
        first = page.locator("section[data-column=WEEK_OR_LATER]")
        second = page.locator("section[data-column=WITHIN_WEEK]")
        name = await first.locator("[data-card]").first.get_by_role("link").inner_text()
        await slide(page, first.locator("[data-card]").first, second, held_ms=0)
        await expect(first.get_by_role("link", name=name)).to_be_visible()
        await expect(page.locator(".toast")).to_have_count(0)


async def test_activity_is_dragged_to_tomorrow_by_a_finger(site: AppSite, browser: Browser) -> None:
    async with touching(browser, site, "/app/activities/day", 1280) as page:
        tomorrow = page.locator("section", has=page.locator("h2[data-column=TOMORROW]"))
        activity = page.locator(".day-activity").first
        await expect(activity).to_be_visible()
        count = await tomorrow.locator(".day-activity").count()
        await slide(page, activity, tomorrow.get_by_role("heading"))
        await expect(tomorrow.locator(".day-activity")).to_have_count(count + 1)
