"""What a user who is new to the app presses first, in a real browser."""

import re

import pytest
from accessibility import check_accessibility
from app_site import AppSite, open_as
from browser import ASK, Visit
from playwright.async_api import Page, expect

pytestmark = pytest.mark.slow

PHONE = {"width": 390, "height": 844}
PLANNED = "{ activities(first: 1, where: {isDone: false}) { nodes { organization { id } } } }"
LANGUAGE = 'mutation { profileUpdate(input: {locale: "es"}) { userErrors { code } } }'


async def test_activity_is_corrected_where_it_is_planned(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/organizations")
    activity = (await page.evaluate(ASK, PLANNED))["activities"]["nodes"][0]
    await page.goto(f"{site.origin}/app/organizations/{activity['organization']['id']}")
    line = page.locator(".lines .line").first
    subject = await line.locator("p").first.inner_text()
    await line.hover()
    await line.get_by_role("button", name=re.compile("^More for")).click()
    await page.get_by_role("menuitem", name="Edit").click()
    form = page.get_by_role("dialog", name="Correct the activity")
    await check_accessibility(page)
    await form.get_by_label("What is to be done?").fill("Call Kestrel")
    await form.get_by_label("Type").select_option(label="Lunch")
    await form.get_by_label("Owner").select_option(label="Eva Salas")
    await form.get_by_label("Due date").fill("2031-05-06")
    await form.get_by_label("Time").fill("14:30")
    await form.get_by_role("button", name="Save").click()
    await expect(form).to_have_count(0)
    await expect(page.locator(".lines .line").filter(has_text="Lunch Call Kestrel")).to_have_count(1)
    assert subject != "Lunch Call Kestrel"
    assert visit.complaints == []


async def test_activity_is_corrected_in_its_row(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/activities")
    row = page.get_by_role("row").nth(1)
    await expect(page.get_by_role("columnheader", name="Due")).to_have_attribute("aria-sort", "ascending")
    await row.get_by_title("Edit Type").click()
    await page.get_by_role("dialog").get_by_label("Type").select_option(label="Lunch")
    await save(page)
    await expect(row.get_by_title("Edit Type")).to_have_text("Lunch")
    await row.get_by_title("Edit Due").click()
    await page.get_by_role("dialog").get_by_label("Due date").fill("2019-01-02")
    await page.get_by_role("dialog").get_by_label("Time").fill("")
    await check_accessibility(page)
    await save(page)
    await expect(row.get_by_title("Edit Due")).to_have_text("Jan 2, 2019")
    await page.reload()
    await expect(row.get_by_title("Edit Due")).to_have_text("Jan 2, 2019")
    await row.get_by_role("link").click()
    await expect(page).to_have_url(re.compile("/app/organizations/"))
    assert visit.complaints == []


async def save(page: Page) -> None:
    await page.get_by_role("dialog").get_by_role("button", name="Save").click()
    await expect(page.get_by_role("dialog").get_by_role("button", name="Save")).to_have_count(0)


async def test_refused_field_speaks_the_language_of_its_user(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Eva", "/app/deals")
    await page.evaluate(ASK, LANGUAGE)
    await page.reload()
    await page.get_by_role("button", name="Nuevo trato").click()
    form = page.get_by_role("dialog", name="Nuevo trato")
    title = form.get_by_label("Título")
    await form.get_by_role("button", name="Guardar").click()
    assert await title.evaluate("(field) => field.validationMessage") == "Rellena este campo."
    await title.fill("Dos hornos")
    assert await title.evaluate("(field) => field.validity.valid")
    await page.goto(f"{site.origin}/app/organizations")
    await page.get_by_title("Editar Empleados").first.click()
    employees = page.get_by_role("dialog").get_by_label("Empleados")
    await employees.fill("-3")
    await employees.press("Enter")
    assert await employees.evaluate("(field) => field.validationMessage") == "El mínimo es 0."


async def test_order_of_a_plain_list_is_shown_and_turned(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/organizations")
    name = page.get_by_role("columnheader", name="Name")
    await expect(name).to_have_attribute("aria-sort", "ascending")
    first = page.get_by_role("cell").get_by_role("link").first
    begin = await first.inner_text()
    await name.get_by_role("button").click()
    await expect(name).to_have_attribute("aria-sort", "descending")
    await expect(first).not_to_have_text(begin)
    await page.set_viewport_size(PHONE)
    await page.get_by_role("button", name="Order").click()
    await page.get_by_role("menuitem", name="Name").click()
    await expect(first).to_have_text(begin)
    assert visit.complaints == []


async def test_search_stays_in_its_place(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/organizations")
    search = page.get_by_role("searchbox", name="Search")
    before = await search.bounding_box()
    await search.fill("a")
    await expect(page.get_by_role("button", name="Save view")).to_be_visible()
    assert await search.bounding_box() == before


async def test_empty_condition_says_what_is_missing(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/deals")
    await page.get_by_role("button", name="+ Filter").click()
    form = page.get_by_role("dialog")
    await form.get_by_label("Field").select_option(label="Status")
    await form.get_by_role("button", name="Apply").click()
    await expect(form.get_by_role("alert")).to_have_text("Choose or type what is to be shown.")
    await form.get_by_role("checkbox", name="Won").check()
    await expect(form.get_by_role("alert")).to_have_count(0)
    await form.get_by_role("button", name="Apply").click()
    await expect(page.locator(".chip-set")).to_contain_text("Won")


async def test_rows_of_the_day_stay_where_they_are_pressed(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/activities/day")
    checks = page.get_by_role("button", name=re.compile("^Complete"))
    await expect(checks.nth(1)).to_be_visible()
    column = page.locator(".day")
    before = await column.bounding_box()
    await checks.first.click()
    await expect(page.get_by_role("heading", name="What is the next step")).to_be_visible()
    after = await column.bounding_box()
    assert before
    assert after
    assert after["y"] == before["y"]
    await check_accessibility(page)
    assert visit.complaints == []


@pytest.mark.parametrize("path", ["/app/settings/fields", "/app/settings/currencies"])
async def test_settings_that_may_only_be_read_scroll_by_key(site: AppSite, visit: Visit, path: str) -> None:
    page = visit.page
    await page.set_viewport_size({"width": 640, "height": 400})
    await open_as(visit, site, "Tom", path)
    content = page.get_by_role("region", name="Content")
    await expect(content).to_be_visible()
    await check_accessibility(page)
    await content.focus()
    await page.keyboard.press("End")
    await expect(content.get_by_role("listitem").last).to_be_in_viewport()
