"""Forms follow others, histories go back to their begin, keys save and delete, and wrong filters say what is wrong."""

import json
import re
from typing import Any
from urllib.parse import quote

import pytest
from accessibility import check_accessibility
from app_site import AppSite, open_as
from browser import ASK, Visit
from playwright.async_api import Page, expect

pytestmark = pytest.mark.slow

RENAME = """mutation { companyUpdate(input: {name: "%s"}) { userErrors { code } } }"""
CUSTOM = """mutation { organizationUpdate(input: {id: "%s", customFields: [{fieldId: "%s", text: "Theirs"}]}) {
  userErrors { code } } }"""
PROFILE = """mutation { profileUpdate(input: {name: "%s"}) { userErrors { code } } }"""
NOTE = """mutation { noteCreate(input: {organizationId: "%s", content: "%s"}) { userErrors { code } } }"""
ORGANIZATION = """mutation { organizationCreate(input: {name: "Long history"}) { organization { id } } }"""
FULL = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }"
ENTRIES = 130


async def save(page: Page) -> None:
    await page.get_by_role("button", name="Save", exact=True).first.click()


@pytest.mark.parametrize(("path", "write"), [("settings/company", RENAME), ("profile", PROFILE)])
async def test_stale_form_shows_both_values(site: AppSite, visit: Visit, path: str, write: str) -> None:
    page = visit.page
    await open_as(visit, site, "Haruto", f"/app/{path}")
    name = page.get_by_role("textbox", name="Name", exact=True)
    await name.fill("Mine")
    assert not next(iter((await page.evaluate(ASK, write % "Theirs")).values()))["userErrors"]
    await save(page)
    problems = page.get_by_role("alert").filter(has_text="Name: now Theirs, you wrote Mine.")
    await expect(problems).to_contain_text(re.compile(r"changed it .*minutes? ago|changed it .*this minute"))
    await expect(name).to_have_value("Mine")
    async with page.expect_navigation():
        await save(page)
    await expect(name).to_have_value("Mine")
    assert visit.complaints == []


async def test_stale_custom_field_shows_both_values(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/organizations")
    fields = (await page.evaluate(ASK, "{ fields { id key name } }"))["fields"]
    field = next(each for each in fields if each["name"] == "Customer number")
    record = (await page.evaluate(ASK, "{ organizations(first: 1) { nodes { id } } }"))["organizations"]["nodes"][0][
        "id"
    ]
    await page.goto(f"{site.origin}/app/organizations/{record}")
    await page.get_by_role("button", name="Edit Customer number").click()
    number = page.get_by_role("dialog").get_by_role("textbox", name="Customer number")
    await number.fill("Mine")
    await page.evaluate(ASK, CUSTOM % (record, field["id"]))
    await save(page)
    await expect(page.get_by_role("alert")).to_contain_text("Customer number\u2069: now Theirs, you wrote Mine.")
    await expect(number).to_have_value("Mine")
    await save(page)
    await expect(page.get_by_role("button", name="Edit Customer number")).to_contain_text("Mine")
    assert visit.complaints == []


@pytest.mark.parametrize("path", ["deals", "accounts/board", "activities/day"])
async def test_printed_page_is_light_and_without_tools(site: AppSite, visit: Visit, path: str) -> None:
    page = visit.page
    await page.emulate_media(color_scheme="dark")
    await open_as(visit, site, "Tom", f"/app/{path}")
    await expect(page.locator("main h1")).to_be_visible()
    ink = "getComputedStyle(document.body).color"
    dark = await page.evaluate(ink)
    await page.emulate_media(media="print")
    assert await page.evaluate(ink) != dark
    await expect(page.get_by_role("navigation", name="Menu")).to_be_hidden()
    await expect(page.locator("main h1")).to_be_visible()
    assert await page.evaluate("document.documentElement.scrollHeight >= document.querySelector('main').scrollHeight")


async def test_history_goes_back_to_its_begin(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/people")
    made = await page.evaluate(ASK, ORGANIZATION)
    organization = made["organizationCreate"]["organization"]["id"]
    for number in range(ENTRIES):
        await page.evaluate(ASK, NOTE % (organization, f"Entry {number:03}"))
    await page.goto(f"{site.origin}/app/organizations/{organization}")
    entries, more = page.locator("[data-kind=Note]"), page.get_by_role("button", name="Show more")
    await expect(entries).to_have_count(25)
    for count in (75, 125):
        await more.click()
        await expect(entries).to_have_count(count)
    await page.evaluate(ASK, NOTE % (organization, "The newest"))
    await expect(entries.first).to_contain_text("The newest")
    await expect(entries).to_have_count(125)
    await more.click()
    await expect(entries).to_have_count(ENTRIES + 1)
    await expect(more).to_have_count(0)
    texts = " ".join(await entries.all_inner_texts())
    assert [number for number in range(ENTRIES) if f"Entry {number:03}" not in texts] == []
    assert visit.complaints == []


async def test_keys_save_and_are_listed(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/organizations")
    await page.get_by_role("cell").get_by_role("link").first.click()
    await page.get_by_role("button", name="Note", exact=True).click()
    await page.get_by_label("Note", exact=True).fill("Saved by a key?")
    await page.keyboard.press("Control+Enter")
    await expect(page.locator("[data-kind=Note]").filter(has_text="Saved by a key?")).to_have_count(1)
    await page.get_by_role("heading", level=1).click()
    await page.keyboard.press("?")
    dialog = page.get_by_role("dialog", name="Keys")
    await expect(dialog.get_by_text("Save what is typed")).to_be_visible()
    await check_accessibility(page)
    await page.keyboard.press("Escape")
    await expect(dialog).to_have_count(0)
    assert visit.complaints == []


def address(**search: Any) -> str:
    """The search parameters of a list."""
    return "&".join(f"{name}={quote(json.dumps(value))}" for name, value in search.items())


@pytest.mark.parametrize("path", ["organizations", "accounts", "accounts/board"])
async def test_wrong_condition_is_named_and_removed(site: AppSite, visit: Visit, path: str) -> None:
    page = visit.page
    where = {"industry": {"contains": "e"}, "custom": [{"key": "gone-field", "text": {"eq": "Gold"}}]}
    await open_as(visit, site, "Tom", f"/app/{path}?{address(where=where)}")
    await expect(page.get_by_role("alert")).to_have_text("A condition of this list does not fit any more.")
    await expect(page.get_by_text("Unknown field (gone-field): Gold")).to_be_visible()
    await expect(page.get_by_text("Industry")).to_have_count(0)
    await check_accessibility(page)
    await page.get_by_role("button", name="Remove this condition").click()
    await expect(page.get_by_role("alert")).to_have_count(0)
    await expect(page.locator(".chip-set").filter(has_text="Industry")).to_be_visible()


async def test_wrong_order_is_taken_away(site: AppSite, visit: Visit) -> None:
    page = visit.page
    sort = [{"field": "CUSTOM_FIELD", "direction": "ASC"}]
    await open_as(visit, site, "Tom", f"/app/organizations?{address(sort=sort)}")
    await expect(page.get_by_role("alert")).to_have_text("The order of this list does not fit any more.")
    await page.get_by_role("button", name="Show the list in its own order").click()
    await expect(page.get_by_role("row").nth(1)).to_be_visible()


async def test_account_is_deleted_by_a_key_in_list_and_board(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/accounts")
    link = page.get_by_role("cell").get_by_role("link").first
    path = await link.get_attribute("href")
    for place, selector in (("accounts", "[role=cell] a"), ("accounts/board", "[data-card] a")):
        await page.goto(f"{site.origin}/app/{place}")
        account = page.locator(f"{selector}[href='{path}']")
        await account.focus()
        await page.keyboard.press("Delete")
        await page.get_by_role("dialog", name="Delete").get_by_role("button", name="Delete", exact=True).click()
        await expect(account).to_have_count(0)
        await page.get_by_role("button", name="Undo").click()
        await expect(account).to_be_visible()
    await account.focus()
    await page.keyboard.press("m")
    await expect(page.get_by_role("menuitem", name="Delete…")).to_be_visible()
    assert visit.complaints == []


async def test_export_is_as_the_list_is_seen(site: AppSite, visit: Visit) -> None:
    page = visit.page
    sort = [{"field": "NAME", "direction": "DESC"}]
    await open_as(visit, site, "Tom", f"/app/organizations?{address(sort=sort)}")
    shown = await page.get_by_role("cell").get_by_role("link").first.inner_text()
    await page.get_by_role("button", name="Export").click()
    async with page.expect_download() as downloading:
        await page.get_by_role("menuitem", name="Save as CSV").click()
    download = await downloading.value
    rows = (await download.path()).read_text("utf-8-sig").splitlines()
    assert download.suggested_filename == "organizations.csv"
    assert shown in rows[1]


async def test_full_storage_is_no_error(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await page.add_init_script(FULL)
    await open_as(visit, site, "Tom", "/app/organizations")
    await page.get_by_role("cell").get_by_role("link").first.click()
    await page.get_by_role("button", name="Note", exact=True).click()
    await page.get_by_label("Note", exact=True).fill("No room")
    await page.keyboard.press("Control+Enter")
    await expect(page.locator("[data-kind=Note]").filter(has_text="No room")).to_have_count(1)
    await page.get_by_role("button", name="Notifications").click()
    assert visit.complaints == []
