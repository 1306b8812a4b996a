"""Records that are edited in the rows of a list, in a real browser."""

import pytest
from accessibility import check_accessibility
from app_site import AppSite, open_as
from browser import ASK, Visit, held
from playwright.async_api import Page, expect

from db.companies import create_user, list_companies
from db.store import Database
from db.transactions import begin

pytestmark = pytest.mark.slow

RENAME = """mutation { organizationUpdate(input: {id: "%s", name: "Kestrel Works"}) { organization { id } } }"""

CHANGE_OWNER = """mutation { organizationUpdate(input: {id: "%s", ownerId: "%s"}) { organization { id } } }"""


async def test_owner_is_seen_at_once_and_focus_returns(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/accounts")
    owner = page.get_by_role("row").nth(2).get_by_title("Edit Owner")
    new = "Eva Salas" if await owner.inner_text() != "Eva Salas" else "Tom Calloway"
    await owner.click()
    select = page.get_by_role("dialog", name="Owner").get_by_label("Owner")
    await select.select_option(label=new)
    await check_accessibility(page)
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


async def test_stale_owner_names_both_users(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/organizations")
    row = page.get_by_role("row").nth(3)
    address = await row.get_by_role("link").first.get_attribute("href") or ""
    button = row.get_by_title("Edit Owner")
    owner = await button.inner_text()
    await button.click()
    select = page.get_by_role("dialog", name="Owner").get_by_label("Owner")
    await expect(select.locator("option").nth(3)).to_be_attached()
    users = await select.locator("option").all_inner_texts()
    theirs, yours = [name for name in users[1:] if name != owner][:2]
    user_id = await select.locator("option", has_text=theirs).get_attribute("value")
    await select.select_option(label=yours)
    await page.evaluate(ASK, CHANGE_OWNER % (address.rpartition("/")[2], user_id))
    await page.get_by_role("dialog").get_by_role("button", name="Save").click()
    await expect(page.get_by_role("alert")).to_contain_text(
        f"Owner: now {isolated(theirs)}, you wrote {isolated(yours)}."
    )
    await expect(button).to_have_text(theirs)
    assert visit.complaints == []


def isolated(name: str) -> str:
    return f"\u2068{name}\u2069"


async def test_labels_and_custom_fields_are_columns_and_edited(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/accounts")
    await page.get_by_role("button", name="Columns").click()
    for column in ("Labels", "Satisfaction"):
        await page.get_by_role("dialog").get_by_role("checkbox", name=column).check()
        await expect(page.get_by_role("columnheader", name=column)).to_be_visible()
    await page.keyboard.press("Escape")
    row = page.get_by_role("row").nth(1)
    async with held(page, "editAccountMutation"):
        await row.get_by_title("Edit Labels").click()
        await page.get_by_role("dialog").get_by_role("checkbox", name="Reference").check()
        await save(page)
        await expect(row.get_by_title("Edit Labels")).to_contain_text("Reference")
        await row.get_by_title("Edit Satisfaction").click()
    await page.get_by_role("dialog").get_by_label("Satisfaction").fill("7")
    await save(page)
    await expect(row.get_by_title("Edit Satisfaction")).to_have_text("7")
    await page.reload()
    await expect(row.get_by_title("Edit Satisfaction")).to_have_text("7")
    assert visit.complaints == []


async def test_owner_beyond_the_first_hundred_is_found(site: AppSite, visit: Visit) -> None:
    await add_users(site, [f"Adam {number:03}" for number in range(100)] + ["Zoe Last"])
    page = visit.page
    await open_as(visit, site, "Tom", "/app/accounts")
    owner = page.get_by_role("row").nth(2).get_by_title("Edit Owner")
    await owner.click()
    await page.get_by_label("Find a user by name").fill("zoe")
    await page.get_by_role("dialog").get_by_label("Owner", exact=True).select_option(label="Zoe Last")
    await save(page)
    await expect(owner).to_have_text("Zoe Last")
    await page.get_by_role("button", name="+ Filter").click()
    await page.get_by_label("Field", exact=True).select_option(label="Owner")
    await page.get_by_label("Find a user by name").fill("zoe")
    await page.get_by_role("checkbox", name="Zoe Last").check()
    await page.get_by_role("button", name="Apply").click()
    await expect(page.get_by_role("row")).to_have_count(2)
    await expect(page.locator(".chip-set")).to_contain_text("Zoe Last")
    assert visit.complaints == []


async def add_users(site: AppSite, names: list[str]) -> None:
    database = Database(site.url)
    company = (await list_companies(database))[0]
    async with begin(database, company.id) as uow:
        for number, name in enumerate(names):
            await create_user(uow, company, name=name, email=f"user-{number}@solera.example")
    await database.close()


async def save(page: Page) -> None:
    await page.get_by_role("button", name="Save", exact=True).click()
