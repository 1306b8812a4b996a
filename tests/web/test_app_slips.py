"""Where a hasty hand, a slow answer or a lost one must do no harm."""

import json
import re

import pytest
from app_site import AppSite, open_as
from browser import ASK, Visit, held, visiting
from playwright.async_api import Browser, Page, Route, expect

pytestmark = pytest.mark.slow

OPEN_DEALS = json.dumps({"status": {"eq": "OPEN"}})


async def test_selection_ends_with_the_filter_that_it_was_made_in(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/deals")
    await expect(page.get_by_role("checkbox", name="Select row 1", exact=True)).to_be_visible()
    await page.get_by_role("button", name="Mine", exact=True).click()
    await expect(page).to_have_url(re.compile("where="))
    await page.get_by_role("checkbox", name="Select row 1", exact=True).check()
    await page.get_by_role("button", name="Select all").click()
    bar = page.get_by_role("group", name="Selected rows")
    await expect(bar).to_contain_text(re.compile(r"\d\d+ selected"))
    await bar.get_by_role("button", name="Change owner").click()
    await page.get_by_role("combobox").select_option(index=1)
    await expect(page.get_by_text("This cannot be undone in one step.")).to_be_visible()
    await page.keyboard.press("Escape")
    await page.go_back()
    await expect(page).not_to_have_url(re.compile("where="))
    await expect(bar).to_have_count(0)
    await page.go_forward()
    await expect(page).to_have_url(re.compile("where="))
    await expect(bar).to_have_count(0)
    assert visit.complaints == []


async def two_names(page: Page) -> tuple[str, str]:
    """Return the names of two organizations that begin differently."""
    found = await page.evaluate(ASK, "{ organizations(first: 20) { nodes { name } } }")
    names = [node["name"] for node in found["organizations"]["nodes"]]
    return names[0], next(name for name in names if name[:3] != names[0][:3])


async def test_palette_opens_what_was_typed_last(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/organizations")
    earlier, later = await two_names(page)
    await page.keyboard.press("Control+k")
    box = page.get_by_role("combobox")
    await box.fill(earlier)
    await expect(page.get_by_role("option", name=earlier).first).to_have_attribute("aria-selected", "true")
    async with held(page, "findQuery"):
        await box.fill(later)
        await expect(page.get_by_role("option", name=earlier).first).to_be_disabled()
        await page.keyboard.press("Enter")
        await expect(box).to_be_visible()
    await expect(page.get_by_role("heading", level=1, name=later)).to_be_visible()
    assert visit.complaints == []


async def test_note_whose_answer_was_lost_is_saved_once(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/organizations")
    await page.get_by_role("row").nth(1).get_by_role("link").first.click()
    await page.get_by_role("button", name="Note", exact=True).click()
    lost = []

    async def lose(route: Route) -> None:
        if "noteFormMutation" in (route.request.post_data or "") and not lost:
            lost.append(await route.fetch())
            await route.abort()
        else:
            await route.continue_()

    await page.route("**/graphql", lose)
    text = "The answer to this note was lost"
    await page.get_by_role("textbox", name="Note").fill(text)
    save = page.get_by_role("button", name="Save", exact=True)
    await save.click()
    await expect(page.get_by_role("alert").first).to_be_visible()
    assert lost
    await save.click()
    await expect(page.get_by_role("listitem").filter(has_text=text)).to_have_count(1)
    await page.get_by_role("textbox", name="Note").fill(text)
    await save.click()
    await expect(page.get_by_role("listitem").filter(has_text=text)).to_have_count(2)
    counted = await page.evaluate(
        ASK, '{ search(query: "answer to this note was lost", kinds: [NOTE]) { node { id } } }'
    )
    assert len(counted["search"]) == 2


async def test_place_in_a_list_is_found_again(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/deals")
    table = page.get_by_role("table")
    await expect(table.get_by_role("row").nth(5)).to_be_visible()
    await table.evaluate("(element) => element.scrollTo(0, 900)")
    await expect(page.locator("[aria-rowindex='24']")).to_be_visible()
    await page.wait_for_function("document.querySelector('[role=table]').scrollTop === 900")
    await page.locator("[aria-rowindex='30'] a").first.click()
    await expect(page).to_have_url(re.compile("/app/deals/."))
    await expect(page.get_by_role("heading", name="History")).to_be_visible()
    await page.go_back()
    await expect(table).to_be_visible()
    await page.wait_for_function("document.querySelector('[role=table]').scrollTop === 900")
    await page.get_by_role("link", name="People", exact=True).click()
    await expect(page.get_by_role("heading", level=1, name="People")).to_be_visible()
    assert await table.evaluate("(element) => element.scrollTop") == 0
    assert visit.complaints == []


async def test_page_that_cannot_be_loaded_without_a_network(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/organizations")
    await expect(page.get_by_role("heading", level=1, name="Organizations")).to_be_visible()
    await page.context.set_offline(True)
    await page.get_by_role("link", name="Deals", exact=True).click()
    await expect(page.get_by_role("button", name="Try again")).to_be_visible()
    await expect(page.get_by_role("navigation", name="Menu")).to_be_visible()
    await page.context.set_offline(False)
    await expect(page.get_by_role("heading", level=1, name="Deals")).to_be_visible()


async def test_pages_follow_what_happens_elsewhere(site: AppSite, visit: Visit, browser: Browser) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/activities/day")
    complete = page.get_by_role("button", name=re.compile("^Complete"))
    await expect(complete.first).to_be_visible()
    label = await complete.first.get_attribute("aria-label")
    count = await page.get_by_role("button", name=label, exact=True).count()
    async with visiting(browser) as other:
        await open_as(other, site, "Tom", "/app/activities/day")
        await other.page.get_by_role("button", name=label, exact=True).first.click()
        await expect(page.get_by_role("button", name=label, exact=True)).to_have_count(count - 1)
        await page.goto(f"{site.origin}/app/organizations")
        await page.get_by_role("row").nth(1).get_by_role("link").first.click()
        await expect(page).to_have_url(re.compile("/app/organizations/."))
        await page.get_by_role("button", name=re.compile("Website")).click()
        await page.get_by_role("textbox", name="Website").fill("https://mine.example")
        record = page.url.rpartition("/")[2]
        values = f'id: "{record}", name: "Renamed elsewhere", website: "https://theirs.example"'
        rename = f"mutation {{ organizationUpdate(input: {{ {values} }}) {{ userErrors {{ code }} }} }}"
        await open_as(other, site, "Eva", "/app/organizations")
        await other.page.evaluate(ASK, rename)
    await expect(page.get_by_role("heading", level=1, name="Renamed elsewhere")).to_be_visible()
    await page.get_by_role("dialog").get_by_role("button", name="Save").click()
    await expect(page.get_by_role("alert").first).to_contain_text("Eva")
