"""What is typed is not lost: drafts of forms, focus after saving, and times with their days, in a real browser."""

import pytest
from app_site import AppSite, open_as
from browser import ASK, Visit, held, stored
from playwright.async_api import Page, expect

pytestmark = pytest.mark.slow

ENDED = "Your session has ended. Sign in again"
DUE = """{ activities(first: 1, where: {subject: {eq: "Call Kestrel"}}) { nodes { dueAt dueDate } } }"""


async def open_organization(visit: Visit, site: AppSite, name: str = "Tom") -> None:
    await open_as(visit, site, name, "/app/organizations")
    await visit.page.get_by_role("cell").get_by_role("link").first.click()
    await expect(visit.page.get_by_role("button", name="Note", exact=True)).to_be_visible()


async def write_note(page: Page, text: str) -> None:
    await page.get_by_role("button", name="Note", exact=True).click()
    await page.get_by_label("Note", exact=True).fill(text)


async def test_note_survives_leaving_reload_and_the_end_of_a_session(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_organization(visit, site)
    address = page.url
    await write_note(page, "Wants two")
    note = page.get_by_label("Note", exact=True)
    await page.get_by_role("link", name="People", exact=True).click()
    await page.go_back()
    await expect(note).to_have_value("Wants two")
    await page.reload()
    await expect(note).to_have_value("Wants two")
    await expect(note).to_be_visible()
    await page.context.clear_cookies()
    await page.get_by_role("button", name="Save", exact=True).click()
    await page.wait_for_url("**/sign-in?*")
    await expect(page.get_by_role("status")).to_have_text(f"{ENDED}; what you typed is kept in this tab.")
    await open_as(visit, site, "Tom", address.removeprefix(site.origin))
    await expect(note).to_have_value("Wants two")
    await page.get_by_role("button", name="Save", exact=True).focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("The note is saved.")).to_be_visible()
    await expect(page.get_by_role("button", name="Save", exact=True)).to_be_focused()
    assert "Wants two" not in await stored(page)
    await page.reload()
    await expect(page.locator("[data-kind=Note]").filter(has_text="Wants two")).to_have_count(1)
    await expect(note).to_have_value("")


async def test_end_of_a_session_promises_only_what_is_kept(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_organization(visit, site)
    await page.context.clear_cookies()
    await page.get_by_role("link", name="People", exact=True).click()
    await page.wait_for_url("**/sign-in?*")
    await expect(page.get_by_role("status")).to_have_text(f"{ENDED}.")


async def test_draft_is_thrown_away_and_is_no_one_elses(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_organization(visit, site)
    await write_note(page, "Wants two")
    await open_as(visit, site, "Eva", page.url.removeprefix(site.origin))
    await expect(page.locator("textarea[name=content]")).to_have_value("")
    await open_as(visit, site, "Tom", page.url.removeprefix(site.origin))
    await page.get_by_role("button", name="Discard").click()
    await expect(page.locator("textarea[name=content]")).to_have_value("")
    assert "Wants two" not in await stored(page)
    assert visit.complaints == []


async def test_new_deal_keeps_what_was_typed_after_a_press_outside(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/deals")
    opener = page.get_by_role("button", name="New deal")
    async with held(page, "dealCreateQuery"):
        await opener.click()
        await expect(page.get_by_role("dialog", name="New deal")).to_be_focused()
        await page.keyboard.type("Two kilns")
    form = page.get_by_role("dialog", name="New deal")
    title = form.get_by_label("Title")
    await expect(title).to_have_value("Two kilns")
    await expect(title).to_be_focused()
    await form.get_by_role("searchbox", name="Organization").fill("a")
    found = form.get_by_role("listitem").get_by_role("button").first
    name = await found.inner_text()
    await found.click()
    await page.get_by_role("heading", name="Deals").click(force=True)
    await expect(form).to_have_count(0)
    await page.reload()
    await opener.click()
    await expect(title).to_have_value("Two kilns")
    await expect(form.get_by_text(name, exact=True)).to_be_visible()
    await form.get_by_role("button", name="Save").click()
    await expect(page.get_by_role("heading", level=1)).to_have_text("Two kilns")
    await expect(page.get_by_role("link", name=name, exact=True)).to_be_visible()
    assert "Two kilns" not in await page.evaluate("JSON.stringify({...sessionStorage})")
    assert visit.complaints == []


async def test_view_saved_offline_keeps_its_name_and_gets_the_focus(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/deals")
    await page.get_by_role("button", name="Open", exact=True).click()
    await page.get_by_role("button", name="Save view").click()
    form = page.get_by_role("dialog", name="Save view")
    await form.get_by_label("Name").fill("Open ones")
    await page.route("**/graphql", lambda route: route.abort())
    await form.get_by_role("button", name="Save view").click()
    await expect(page.get_by_role("status").filter(has_text="server")).to_be_visible()
    await expect(form.get_by_label("Name")).to_have_value("Open ones")
    await page.unroute("**/graphql")
    await form.get_by_role("button", name="Save view").click()
    await expect(form).to_have_count(0)
    await expect(page.get_by_role("button", name="Open ones", exact=True)).to_be_focused()


async def test_time_without_a_day_is_not_planned(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_organization(visit, site)
    await page.get_by_label("What is to be done?").fill("Call Kestrel")
    composer = page.get_by_role("region", name="Add", exact=True)
    await composer.get_by_label("Due date").fill("")
    await composer.get_by_label("Time").fill("14:30")
    await composer.get_by_role("button", name="Plan").click()
    await expect(composer.get_by_label("Due date")).to_be_focused()
    assert (await page.evaluate(ASK, DUE))["activities"]["nodes"] == []
    await composer.get_by_label("Due date").fill("2027-01-04")
    await composer.get_by_role("button", name="Plan").click()
    await expect(page.get_by_role("button", name="Complete Call Kestrel")).to_be_visible()
    (activity,) = (await page.evaluate(ASK, DUE))["activities"]["nodes"]
    assert activity["dueAt"].startswith("2027-01-04T")
    assert visit.complaints == []


async def test_conditions_and_recipients_are_kept(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Mara", "/app/betas/segments")
    await page.get_by_role("button", name="New segment").click()
    await page.get_by_label("Name").fill("Euro")
    await page.get_by_role("button", name="+ Condition").click()
    await page.get_by_label("Values").fill("EUR, CHF")
    await page.reload()
    await page.get_by_role("button", name="New segment").click()
    await expect(page.get_by_label("Values")).to_have_value("EUR, CHF")
    await expect(page.get_by_label("Name")).to_have_value("Euro")
    await page.get_by_role("button", name="Discard").click()
    await expect(page.get_by_label("Values")).to_have_count(0)

    await page.goto(f"{site.origin}/app/betas/flags/accounts/invite")
    await page.get_by_text("Paste addresses").click()
    await page.get_by_role("textbox", name="Paste addresses").fill("ann@a.example")
    await page.get_by_role("button", name="Add 1 address").click()
    await page.get_by_label("Reason").fill("For the pilot.")
    await page.reload()
    await expect(page.get_by_role("list", name="Recipients").get_by_text("ann@a.example")).to_be_visible()
    await expect(page.get_by_label("Reason")).to_have_value("For the pilot.")
    assert visit.complaints == []
