"""Records that are edited in the rows of a list, in a real browser."""

import pytest
from app_site import AppSite, open_as
from axe_playwright_python.async_playwright import Axe
from browser import ASK, Visit, held
from playwright.async_api import Page, expect

pytestmark = pytest.mark.slow

RENAME = """mutation { organizationUpdate(input: {id: "%s", name: "Kestrel Works"}) { organization { id } } }"""


async def test_owner_is_seen_at_once_and_focus_returns(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/accounts")
    owner = page.get_by_role("row").nth(2).get_by_title("Edit Owner")
    new = "Eva Salas" if await owner.inner_text() != "Eva Salas" else "Tom Calloway"
    await owner.click()
    select = page.get_by_role("dialog", name="Owner").get_by_label("Owner")
    await select.select_option(label=new)
    results = await Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    async with held(page, "editAccountMutation"):
        await save(page)
        await expect(owner).to_have_text(new)
        await expect(select).to_be_visible()
    await expect(select).to_have_count(0)
    await expect(owner).to_have_text(new)
    await expect(owner).to_be_focused()
    assert visit.complaints == []


async def test_stale_name_is_taken_back_and_both_values_are_shown(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/organizations")
    link = page.get_by_role("cell").get_by_role("link").first
    address = await link.get_attribute("href") or ""
    await link.focus()
    await page.keyboard.press("e")
    name = page.get_by_role("dialog").get_by_label("Name")
    await name.fill("Kestrel Trading")
    await page.evaluate(ASK, RENAME % address.rpartition("/")[2])
    await name.press("Enter")
    await expect(page.get_by_role("alert")).to_contain_text("Name: now Kestrel Works, you wrote Kestrel Trading.")
    await expect(page.locator(f"a[href='{address}']")).to_have_text("Kestrel Works")
    await expect(name).to_have_value("Kestrel Trading")
    await save(page)
    await expect(page.locator(f"a[href='{address}']")).to_have_text("Kestrel Trading")
    await expect(name).to_have_count(0)
    assert visit.complaints == []


async def save(page: Page) -> None:
    await page.get_by_role("button", name="Save", exact=True).click()
