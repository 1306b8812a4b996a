"""Forms of the app that ask again or show more: passwords, duplicates, addresses and mentions, in a real browser."""

import pytest
from accessibility import check_accessibility
from app_site import AppSite, open_as
from browser import ASK, Visit
from http_client import PASSWORD
from playwright.async_api import expect

pytestmark = pytest.mark.slow

ADDRESS = """mutation { organizationCreate(input: {name: "Kestrel Works", address: {formatted: "Quai 5, 8001 Zurich",
  street: "Quai", streetNumber: "5", postalCode: "8001", locality: "Zurich", country: "Switzerland"}}) {
  organization { id } } }"""
PARTS = '{ organization(id: "%s") { address { formatted street streetNumber postalCode locality country } } }'
NOTES = "{ notes(first: 1, orderBy: [{field: CREATED_AT, direction: DESC}]) { nodes { mentionedUsers { name } } } }"


async def test_password_changed_on_the_profile_page(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Lars", "/app/profile")
    section = page.get_by_role("form", name="Password")
    current, new, again = (
        section.get_by_label(name, exact=True) for name in ("Current password", "New password", "New password, again")
    )
    button = section.get_by_role("button", name="Change password")
    for texts, problem in (
        (("not the password", "a new long password", "another password"), "The two new passwords differ."),
        (("not the password", "a new long password", "a new long password"), "The current password is wrong."),
        ((PASSWORD, "aaaaaaaaaaaaaa", "aaaaaaaaaaaaaa"), "easy to guess"),
    ):
        for field, text in zip((current, new, again), texts, strict=True):
            await field.fill(text)
        await button.click()
        await expect(section.get_by_role("alert")).to_contain_text(problem)
    await check_accessibility(page)
    for field, text in zip((current, new, again), (PASSWORD, *["a new long password"] * 2), strict=True):
        await field.fill(text)
    await button.click()
    await expect(page.get_by_text("The password is changed.")).to_be_visible()
    await expect(current).to_have_value("")
    assert "password" not in await page.evaluate("JSON.stringify({...sessionStorage})")


@pytest.mark.parametrize(("records", "opener"), [("organizations", "New organization"), ("people", "New person")])
async def test_second_record_of_a_name_is_asked_about(site: AppSite, visit: Visit, records: str, opener: str) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", f"/app/{records}")
    name = await page.get_by_role("cell").get_by_role("link").first.inner_text()
    await page.get_by_role("button", name=opener).click()
    form = page.get_by_role("dialog", name=opener)
    await form.get_by_label("Name").fill(name)
    await form.get_by_label("Name").press("Enter")
    await expect(form.get_by_role("link", name=name, exact=True).first).to_be_visible()
    await check_accessibility(page)
    await form.get_by_role("button", name="Add anyway").click()
    await expect(form).to_have_count(0)
    await expect(page.get_by_role("heading", level=1)).to_have_text(name)
    assert visit.complaints == []


async def test_edited_line_of_an_address_keeps_its_parts(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/people")
    created = await page.evaluate(ASK, ADDRESS)
    organization = created["organizationCreate"]["organization"]["id"]
    await page.goto(f"{site.origin}/app/organizations/{organization}")
    await page.get_by_role("button", name="Edit Address").click()
    form = page.get_by_role("dialog", name="Address")
    await form.get_by_label("Address", exact=True).fill("Quai 5, Zurich")
    await form.get_by_role("button", name="Save").click()
    await expect(form).to_have_count(0)
    address = (await page.evaluate(ASK, PARTS % organization))["organization"]["address"]
    assert address == {
        "formatted": "Quai 5, Zurich",
        "street": "Quai",
        "streetNumber": "5",
        "postalCode": "8001",
        "locality": "Zurich",
        "country": "Switzerland",
    }
    assert visit.complaints == []


async def test_whole_name_typed_in_a_note_is_a_mention(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/people")
    await page.get_by_role("cell").get_by_role("link").first.click()
    await page.get_by_role("button", name="Note", exact=True).click()
    note = page.get_by_label("Note", exact=True)
    await note.fill("Ask @Eva Salas, not @Evan")
    await page.get_by_role("button", name="Save", exact=True).click()
    await expect(page.get_by_text("@Evan: this is the name of no single colleague.")).to_be_visible()
    (written,) = (await page.evaluate(ASK, NOTES))["notes"]["nodes"]
    assert written["mentionedUsers"] == [{"name": "Eva Salas"}]
    assert visit.complaints == []
