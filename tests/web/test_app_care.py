"""What asks before it ends something, keeps what others changed, and says why something was refused."""

import json
import re

import pytest
from app_site import AppSite, open_as
from browser import ASK, Visit
from playwright.async_api import expect

pytestmark = pytest.mark.slow

MOVE = """mutation { profileUpdate(input: {timeZone: "Asia/Tokyo"}) { userErrors { code } } }"""


async def test_profile_sends_what_was_changed_only(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Lars", "/app/profile")
    name = page.get_by_role("textbox", name="Name", exact=True)
    await expect(name).to_be_visible()
    assert not (await page.evaluate(ASK, MOVE))["profileUpdate"]["userErrors"]
    await name.fill("Lars Again")
    async with page.expect_navigation():
        await page.get_by_role("button", name="Save", exact=True).click()
    user = (await page.evaluate(ASK, "{ viewer { user { name timeZone } } }"))["viewer"]["user"]
    assert user == {"name": "Lars Again", "timeZone": "Asia/Tokyo"}
    assert visit.complaints == []


async def test_revoked_token_is_asked_for_and_gone(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/profile")
    await page.get_by_role("textbox", name="Name of the token").fill("Sync")
    await page.get_by_role("button", name="Create token").click()
    secret = page.get_by_role("status").filter(has_text="Copy the token now")
    await expect(secret).to_be_visible()
    revoke = page.get_by_role("button", name="Revoke Sync")
    await revoke.click()
    await page.get_by_role("dialog").get_by_role("button", name="Cancel").click()
    await expect(secret).to_be_visible()
    await revoke.click()
    await page.get_by_role("dialog").get_by_role("button", name="Revoke").click()
    await expect(revoke).to_have_count(0)
    await expect(secret).to_have_count(0)
    assert visit.complaints == []


async def test_views_of_one_name_refused_and_deletion_asked_for(site: AppSite, visit: Visit) -> None:
    page = visit.page
    mine = page.get_by_role("button", name="Mine", exact=True)
    await open_as(visit, site, "Tom", "/app/deals")
    await mine.click()
    await page.get_by_role("button", name="Save view").click()
    name = page.get_by_role("dialog").get_by_role("textbox")
    await name.fill("Mine alone")
    await page.get_by_role("dialog").get_by_role("button", name="Save view").click()
    view = page.get_by_role("button", name="Mine alone", exact=True)
    await expect(view).to_have_attribute("aria-pressed", "true")
    await page.goto(f"{site.origin}/app/deals")
    await mine.click()
    await page.get_by_role("button", name="Save view").click()
    await name.fill("mine alone ")
    await page.get_by_role("dialog").get_by_role("button", name="Save view").click()
    assert "There is a view of this name" in await name.evaluate("field => field.validationMessage")
    await page.keyboard.press("Escape")
    await view.click()
    await page.get_by_role("button", name="Change the view Mine alone", exact=True).click()
    await page.get_by_role("menuitem", name="Delete view").click()
    await page.get_by_role("dialog").get_by_role("button", name="Delete view").click()
    await expect(view).to_have_count(0)
    assert visit.complaints == []


async def test_file_that_does_not_fit_says_why(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/organizations")
    await page.get_by_role("row").nth(1).get_by_role("link").first.click()
    await page.get_by_role("button", name="File", exact=True).click()
    wrong = {"name": "a.pdf", "mimeType": "application/pdf", "buffer": b"no pdf at all" * 20}
    await page.locator("input[type=file]").set_input_files(wrong)  # type: ignore[arg-type]  # a dict of these members
    await expect(page.get_by_role("alert").filter(has_text="does not fit its type")).to_be_visible()


async def test_page_without_permission_keeps_its_tabs(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/settings/import")
    await expect(page.get_by_text("Your role does not allow this.")).to_be_visible()
    await expect(page.get_by_role("link", name="Company")).to_be_visible()
    await open_as(visit, site, "Tom", "/app/deals?where=" + json.dumps({"gone": {"eq": "1"}}))
    await page.get_by_role("button", name="Show the list without conditions").click()
    await expect(page.get_by_role("checkbox", name="Select row 1", exact=True)).to_be_visible()


async def test_sign_in_page_keeps_where_one_goes_and_takes_any_letter(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await page.goto(f"{site.origin}/sign-in?next=/app/deals")
    email = page.get_by_role("textbox", name="Email address").first
    await expect(email).to_be_visible()
    await expect(page).to_have_url(re.compile("next="))
    await email.fill("jörg@müller.example")
    assert await email.evaluate("field => field.validity.valid")
