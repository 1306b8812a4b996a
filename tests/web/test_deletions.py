"""Records that are deleted and restored in the app, and notes that are corrected, in a real browser."""

import re

import pytest
from accessibility import check_accessibility
from app_site import AppSite, open_as
from browser import ASK, Visit
from playwright.async_api import Locator, Page, expect

pytestmark = pytest.mark.slow

FIRST = "{ %s(first: 1) { nodes { id } } }"
NOTE = """mutation { noteCreate(input: {organizationId: "%s", content: "%s"}) { note { id } } }"""
REWRITE = """mutation { noteUpdate(input: {id: "%s", content: "<p>Faster</p>"}) { note { id } } }"""
CONTENT = "<p>Wants <strong>two</strong></p><ul><li>red<ul><li>dark</li></ul></li></ul>"


async def first_id(page: Page, records: str) -> str:
    return str((await page.evaluate(ASK, FIRST % records))[records]["nodes"][0]["id"])


async def confirm(page: Page) -> None:
    dialog = page.get_by_role("dialog", name="Delete")
    await expect(dialog).to_be_visible()
    await check_accessibility(page)
    await dialog.get_by_role("button", name="Delete", exact=True).click()


async def undo(page: Page) -> None:
    await expect(page.get_by_role("status").filter(has_text=re.compile("delete", re.IGNORECASE))).to_be_visible()
    await page.get_by_role("button", name="Undo").click()


@pytest.mark.parametrize("records", ["organizations", "people", "deals"])
async def test_record_deleted_from_its_page_comes_back(site: AppSite, visit: Visit, records: str) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", f"/app/{records}")
    link = page.get_by_role("cell").get_by_role("link").first
    address, name = await link.get_attribute("href"), await link.inner_text()
    await link.click()
    await expect(page.get_by_role("heading", level=1)).to_have_text(name)
    await page.get_by_role("button", name="More for").first.click()
    await page.get_by_role("menuitem", name="Delete…").click()
    await confirm(page)
    await expect(page).to_have_url(f"{site.origin}/app/{records}")
    await expect(page.get_by_role("row").nth(1)).to_be_visible()
    await expect(page.locator(f"a[href='{address}']")).to_have_count(0)
    await undo(page)
    await expect(page.get_by_role("heading", level=1)).to_have_text(name)
    await expect(page).to_have_url(f"{site.origin}{address}")
    assert visit.complaints == []


@pytest.mark.parametrize("records", ["organizations", "people", "deals"])
async def test_row_deleted_by_a_key_comes_back(site: AppSite, visit: Visit, records: str) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", f"/app/{records}")
    link = page.get_by_role("cell").get_by_role("link").first
    address = await link.get_attribute("href")
    await link.focus()
    await page.keyboard.press("Delete")
    await confirm(page)
    await expect(page.locator(f"a[href='{address}']")).to_have_count(0)
    await undo(page)
    await expect(page.locator(f"a[href='{address}']")).to_be_visible()
    assert visit.complaints == []


async def test_card_deleted_by_menu_and_by_key(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/deals/board")
    link = page.locator("[data-card] a").first
    address = await link.get_attribute("href")
    card = page.locator(f"a[href='{address}']")
    await link.focus()
    await page.keyboard.press("m")
    await page.get_by_role("menuitem", name="Delete…").click()
    await confirm(page)
    await expect(card).to_have_count(0)
    await undo(page)
    await card.focus()
    await page.keyboard.press("Delete")
    await confirm(page)
    await expect(card).to_have_count(0)
    assert visit.complaints == []


async def new_note(page: Page, site: AppSite) -> str:
    """Write a note about the first organization, open its page, and return the id of the note."""
    await page.goto(f"{site.origin}/app/people")
    organization = await first_id(page, "organizations")
    note = (await page.evaluate(ASK, NOTE % (organization, CONTENT)))["noteCreate"]["note"]["id"]
    await page.goto(f"{site.origin}/app/organizations/{organization}")
    await expect(note_entry(page)).to_be_visible()
    return str(note)


def note_entry(page: Page) -> Locator:
    return page.locator("[data-kind=Note]").first


async def edit(page: Page) -> Locator:
    await note_entry(page).get_by_role("button", name="More for").focus()
    await page.keyboard.press("Enter")
    await page.get_by_role("menuitem", name="Edit").click()
    return page.get_by_role("form", name="Correct the note").get_by_label("Note")


async def test_note_corrected_in_place_with_a_mention(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/people")
    note = await new_note(page, site)
    field = await edit(page)
    await expect(field).to_be_focused()
    await expect(field).to_have_value("Wants **two**\n- red\n  - dark")
    await page.evaluate(ASK, REWRITE % note)
    await field.fill("Ask @Eva Salas\n- red\n  - dark")
    await page.get_by_role("form", name="Correct the note").get_by_role("button", name="Save").click()
    await expect(page.get_by_role("alert")).to_contain_text("Text: now Faster, you wrote Ask @Eva Salas")
    await page.get_by_role("form", name="Correct the note").get_by_role("button", name="Save").click()
    await expect(note_entry(page).locator(".mention")).to_have_text("@Eva Salas")
    await expect(note_entry(page).locator("li li")).to_have_text("dark")
    assert visit.complaints == []


async def test_note_activity_and_file_deleted_in_place(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/people")
    await new_note(page, site)
    await page.get_by_role("button", name="File", exact=True).click()
    await page.locator("input[type=file]").set_input_files(
        {"name": "terms.txt", "mimeType": "text/plain", "buffer": b"thirty days"}
    )
    await expect(page.get_by_role("button", name="terms.txt", exact=True)).to_be_visible()
    await page.get_by_role("button", name="Activity", exact=True).click()
    await page.get_by_label("What is to be done?").fill("Call Kestrel")
    await page.get_by_role("button", name="Plan", exact=True).click()
    parts = {"Call Kestrel": "Complete Call Kestrel", "terms.txt": "terms.txt", "Note": None}
    for title, button in parts.items():
        shown = page.get_by_role("button", name=button, exact=True) if button else page.get_by_text("Wants two")
        await expect(shown).to_be_visible()
        await page.get_by_role("button", name=f"More for {title}", exact=True).first.focus()
        await page.keyboard.press("Delete")
        await confirm(page)
        await expect(shown).to_have_count(0)
        await undo(page)
        await expect(shown).to_be_visible()
    assert visit.complaints == []


async def test_viewer_who_may_only_read_sees_no_command(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/people")
    await new_note(page, site)
    await expect(page.get_by_role("button", name="More for").first).to_be_attached()
    address = page.url
    await open_as(visit, site, "Naomi", address.removeprefix(site.origin))
    await expect(page.get_by_role("heading", level=1)).to_be_visible()
    await expect(note_entry(page)).to_be_visible()
    await expect(page.get_by_role("button", name="More for")).to_have_count(0)
    await page.keyboard.press("Delete")
    await expect(page.get_by_role("dialog")).to_have_count(0)
    assert visit.complaints == []
