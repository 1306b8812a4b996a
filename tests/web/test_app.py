"""The app in a real browser."""

import re
from typing import Literal

import pytest
from accessibility import check_accessibility
from app_site import AppSite, open_as
from beta_client import change
from browser import Visit, visiting
from playwright.async_api import Browser, FilePayload, Locator, Page, Response, expect

from beta.ops.kinds import Kill
from db.store import Database

pytestmark = pytest.mark.slow

GATED = re.compile(rb"account|cuenta", re.IGNORECASE)


def record_bodies(page: Page) -> list[Response]:
    responses: list[Response] = []
    page.on("response", lambda response: responses.append(response))  # noqa: PLW0108  # Playwright refuses built-ins
    return responses


async def test_member_sees_list_without_external_requests(site: AppSite, visit: Visit) -> None:
    await open_as(visit, site, "Tom", "/")
    await expect(visit.page.get_by_role("heading", name="Accounts")).to_be_visible()
    assert visit.requests.count(f"{site.origin}/graphql") <= MOST_REQUESTS
    await visit.page.get_by_role("button", name="How this was computed").first.click()
    receipt = visit.page.get_by_role("dialog", name="How this was computed")
    await expect(receipt).to_contain_text("deal")
    await visit.page.keyboard.press("Escape")
    await expect(receipt).to_have_count(0)
    await visit.page.get_by_role("button", name="Export").click()
    async with visit.page.expect_download() as download:
        await visit.page.get_by_role("menuitem", name="Save as CSV").click()
    assert (await download.value).suggested_filename.endswith(".csv")
    for path in ("accounts/nonsense", "deals/nonsense"):
        await visit.page.goto(f"{site.origin}/app/{path}")
        await expect(visit.page.get_by_role("heading", name="There is nothing at this address.")).to_be_visible()
    assert [url for url in visit.requests if not url.startswith((f"{site.origin}/", "data:"))] == []
    assert visit.complaints == []


async def test_outsider_receives_no_gated_word(site: AppSite, visit: Visit) -> None:
    responses = record_bodies(visit.page)
    await open_as(visit, site, "Haruto", "/")
    for name in ("Deals", "Activities", "Organizations"):
        await visit.page.get_by_role("link", name=name).click()
        await expect(visit.page.get_by_role("heading", name=name)).to_be_visible()
    bodies = {
        answer.url: await answer.body() for answer in responses if answer.ok and "/ofrep/v1/events" not in answer.url
    }
    assert len(bodies) > 10
    assert [url for url, body in bodies.items() if GATED.search(body) or GATED.search(url.encode())] == []
    assert not GATED.search((await visit.page.content()).encode())
    assert visit.complaints == []


MOST_REQUESTS = 3
"""Operations of a list's page: a document that the server does not know would be sent twice."""
VIEWS = [("light", 1280), ("dark", 1280), ("light", 390)]


@pytest.mark.parametrize(("scheme", "width"), VIEWS)
async def test_pages_are_accessible(site: AppSite, visit: Visit, scheme: Literal["light", "dark"], width: int) -> None:
    await visit.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    await visit.page.set_viewport_size({"width": width, "height": 844})
    for path in ("accounts", "accounts/board", "organizations", "people", "deals", "activities"):
        await open_as(visit, site, "Tom", f"/app/{path}")
        await expect(visit.page.locator("[role=cell], [data-card]").nth(1)).to_be_visible()
        await check_accessibility(visit.page)


async def test_filter_and_view_survive_reload(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/deals")
    await page.get_by_role("button", name="Open", exact=True).click()
    await page.get_by_role("button", name="Save view").click()
    await page.get_by_label("Name of the view").fill("Still open")
    await page.get_by_role("dialog").get_by_role("button", name="Save view").click()
    await expect(page.get_by_role("button", name="Still open", exact=True)).to_have_attribute("aria-pressed", "true")
    await page.reload()
    await expect(page.get_by_role("button", name="Still open", exact=True)).to_have_attribute("aria-pressed", "true")
    await expect(page.get_by_role("cell", name="Won", exact=True)).to_have_count(0)
    await page.get_by_role("button", name="All", exact=True).click()
    await expect(page.get_by_role("cell", name="Won", exact=True).first).to_be_visible()
    assert visit.complaints == []


async def test_card_moved_by_keys_keeps_focus_and_is_undone(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/accounts/board")
    later, tomorrow = column(page, "WEEK_OR_LATER"), column(page, "TOMORROW")
    link = later.locator("[data-card] a").first
    name = await link.inner_text()
    await link.focus()
    await page.keyboard.press("m")
    await expect(page.get_by_role("menuitem", name="Tomorrow")).to_contain_text("Due")
    await page.get_by_role("menuitem", name="Tomorrow").click()
    await expect(tomorrow.get_by_role("link", name=name)).to_be_focused()
    await expect(page.get_by_role("button", name="Undo")).to_be_visible()
    await page.keyboard.press("Control+z")
    await expect(later.get_by_role("link", name=name)).to_be_focused()
    assert visit.complaints == []


async def test_dragged_card_moves_on_the_board_of_another_user(site: AppSite, visit: Visit, browser: Browser) -> None:
    await open_as(visit, site, "Tom", "/app/accounts/board")
    link = column(visit.page, "WEEK_OR_LATER").locator("[data-card] a").first
    name = await link.inner_text()
    async with visiting(browser) as other, other.page.expect_websocket() as socket:
        await open_as(other, site, "Eva", "/app/accounts/board")
        await (await socket.value).wait_for_event("framereceived")
        card = column(other.page, "WEEK_OR_LATER").locator("[data-card]", has_text=name)
        await card.drag_to(column(other.page, "TOMORROW"))
        await expect(column(other.page, "TOMORROW").get_by_role("link", name=name)).to_be_visible()
        # Tom is in New York: in Eva's evening, her tomorrow is his day after tomorrow.
        moved = visit.page.locator("section[data-column=TOMORROW], section[data-column=WITHIN_WEEK]")
        await expect(moved.get_by_role("link", name=name)).to_be_visible()
        assert other.complaints == []


def column(page: Page, key: str) -> Locator:
    return page.locator(f"section[data-column={key}]")


CHANGE_INTERVAL = """() => fetch("/graphql", {
  method: "POST",
  headers: {"content-type": "application/json"},
  body: JSON.stringify({
    query: "mutation ($id: ID!) { accountUpdate(input: {id: $id, followUpDays: 41}) { account { id } } }",
    variables: {id: decodeURIComponent(location.pathname.split("/").pop())},
  }),
}).then((answer) => answer.ok)"""


async def test_activity_planned_on_the_page_of_an_account(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/accounts")
    link = page.get_by_role("cell").get_by_role("link").first
    name = await link.inner_text()
    await link.click()
    await expect(page.get_by_role("heading", name=name)).to_be_visible()
    subject = page.get_by_label("What is to be done?")
    await subject.fill("Send the new price list")
    await page.get_by_role("button", name="Plan", exact=True).click()
    complete = page.get_by_role("button", name="Complete Send the new price list")
    await expect(complete).to_be_visible()
    await expect(subject).to_have_value("")
    await complete.click()
    await expect(complete).to_have_count(0)
    await page.get_by_role("button", name="Undo").click()
    await expect(complete).to_be_visible()
    await page.evaluate(CHANGE_INTERVAL)
    await expect(page.get_by_text("every 41 days")).to_be_visible()
    await check_accessibility(page)
    assert visit.complaints == []


async def test_new_deal_of_an_organization_is_lost_and_reopened(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/organizations")
    await page.get_by_role("button", name="New organization").click()
    await page.get_by_label("Name", exact=True).fill("Kestrel Works")
    await page.get_by_role("button", name="Save", exact=True).click()
    await expect(page.get_by_role("heading", name="Kestrel Works")).to_be_visible()
    await page.get_by_role("button", name="New deal").click()
    await page.get_by_label("Title").fill("First order")
    await page.get_by_label("Value", exact=True).fill("1200")
    await page.get_by_role("button", name="Save", exact=True).click()
    await page.get_by_role("button", name="More for First order").click()
    await page.get_by_role("menuitem", name="Lose").click()
    await page.get_by_label("Reason").fill("Too early")
    await page.get_by_role("dialog").get_by_role("button", name="Lose").click()
    await expect(page.get_by_text("Too early")).to_be_visible()
    await page.get_by_role("button", name="Undo").click()
    await expect(page.get_by_role("button", name="Win First order")).to_be_visible()
    await check_accessibility(page)
    assert visit.complaints == []


async def test_fields_edited_in_place_and_organization_merged(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/accounts")
    await page.get_by_role("cell").get_by_role("link").first.click()
    await page.get_by_role("button", name="Edit Satisfaction").click()
    await page.get_by_role("textbox", name="Satisfaction").fill("9")
    await page.get_by_role("button", name="Save", exact=True).click()
    await expect(page.get_by_role("button", name="9 Edit Satisfaction")).to_be_visible()
    await page.get_by_role("button", name="Labels…").click()
    await page.get_by_role("checkbox", name="Reference").check()
    await page.get_by_role("button", name="Save", exact=True).click()
    await expect(page.locator(".record-label", has_text="Reference")).to_be_visible()
    await open_as(visit, site, "Tom", "/app/organizations")
    link = page.get_by_role("cell").get_by_role("link").first
    await expect(link).to_be_visible()
    name = await link.inner_text()
    await link.click()
    await page.get_by_role("button", name="Merge").click()
    search = page.get_by_role("dialog").get_by_label("Organization that stays")
    await search.fill("GmbH")
    await page.get_by_role("dialog").get_by_role("listitem").get_by_role("button").first.click()
    await expect(page.get_by_text("go along.")).to_be_visible()
    await check_accessibility(page)
    await page.get_by_role("dialog").get_by_role("button", name="Merge", exact=True).click()
    await expect(page.get_by_role("heading", name="GmbH")).to_be_visible()
    await expect(page.get_by_role("button", name="Undo")).to_be_visible()
    await page.keyboard.press("Control+z")
    await expect(page.get_by_role("heading", name=name)).to_be_visible()
    assert visit.complaints == []


async def test_person_merged_and_separated_again(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/people")
    links = page.get_by_role("cell").get_by_role("link")
    await expect(links.first).to_be_visible()
    name, other = [await page.get_by_role("row").nth(place).get_by_role("link").first.inner_text() for place in (1, 2)]
    await links.first.click()
    await page.get_by_role("button", name="Merge").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Person who stays").fill(other)
    await dialog.get_by_role("listitem").get_by_role("button").first.click()
    await expect(page.get_by_text("go along.").last).to_be_visible()
    await dialog.get_by_role("button", name="Merge", exact=True).click()
    await expect(page.get_by_role("heading", name=other)).to_be_visible()
    await page.get_by_role("button", name="Undo").click()
    await expect(page.get_by_role("heading", name=name)).to_be_visible()
    assert visit.complaints == []


OPEN_DEALS = "/app/deals?where=%7B%22status%22%3A%7B%22in%22%3A%5B%22OPEN%22%5D%7D%7D"


async def test_deal_won_on_its_page(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", OPEN_DEALS)
    await page.get_by_role("cell").get_by_role("link").first.click()
    stage = page.locator(".stage:not([aria-current])").last
    name = await stage.inner_text()
    await stage.click()
    await expect(page.locator("[aria-current=step]")).to_have_text(name)
    await check_accessibility(page)
    await page.get_by_role("button", name="Win", exact=True).click()
    await expect(page.get_by_role("button", name="Reopen")).to_be_visible()
    await page.get_by_role("button", name="Undo").click()
    await expect(page.get_by_role("button", name="Lose")).to_be_visible()
    assert visit.complaints == []


async def test_palette_finds_record_and_remembers_it(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/organizations")
    name = await page.get_by_role("cell").get_by_role("link").first.inner_text()
    await page.keyboard.press("Control+k")
    await page.get_by_role("combobox").fill(name)
    await expect(page.get_by_role("option").first).to_contain_text(name)
    await check_accessibility(page)
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", name=name)).to_be_visible()
    await page.keyboard.press("Control+k")
    await expect(page.get_by_role("group", name="Opened last").get_by_role("option")).to_contain_text(name)
    assert visit.complaints == []


async def test_day_is_replanned_and_completed_with_next_step(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/activities/day")
    today, tomorrow = page.get_by_role("region", name="Today"), page.get_by_role("region", name="Tomorrow")
    line = tomorrow.get_by_role("listitem").first
    complete = await line.get_by_role("button").first.get_attribute("aria-label") or ""
    count = await today.get_by_role("button", name=complete).count()
    await line.get_by_role("button", name="Replan").click()
    await page.get_by_role("dialog").get_by_role("button", name="Today").click()
    await expect(today.get_by_role("button", name=complete)).to_have_count(count + 1)
    await today.get_by_role("button", name=complete).first.click()
    await page.get_by_label("What is to be done?").fill("Call again")
    await page.get_by_role("button", name="Plan", exact=True).click()
    await expect(page.get_by_text("Planned: Call again.")).to_be_visible()
    await check_accessibility(page)
    assert visit.complaints == []


async def test_token_created_in_profile_and_trash_opened(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/profile")
    await page.get_by_label("Name of the token").fill("Sync")
    await page.get_by_role("button", name="Create token").click()
    await expect(page.get_by_text("It is not shown again.")).to_be_visible()
    await check_accessibility(page)
    await page.get_by_role("button", name="Menu of Tom").click()
    await page.get_by_role("link", name="Trash").click()
    await expect(page.get_by_text("Nothing was deleted")).to_be_visible()
    assert visit.complaints == []


async def test_administrator_changes_settings_of_the_company(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Haruto", "/app/settings/labels")
    await expect(page.get_by_role("link", name="Follow-ups")).to_have_count(0)
    await page.get_by_role("button", name="Add label").first.click()
    await page.get_by_role("dialog").get_by_label("Name").fill("Partner")
    await page.get_by_role("button", name="Save", exact=True).click()
    await expect(page.get_by_role("dialog")).to_have_count(0)  # it fades out
    await page.get_by_role("button", name="Edit Partner").click()
    await page.get_by_role("dialog").get_by_label("Can be chosen").uncheck()
    await page.get_by_role("button", name="Save", exact=True).click()
    await expect(page.get_by_role("listitem").filter(has_text="Partner")).to_contain_text("Retired")
    await page.get_by_role("link", name="Users", exact=True).click()
    await page.get_by_role("button", name="Invite user").click()
    await page.get_by_label("Email address").fill("aiko@koyo.example")
    await page.get_by_role("dialog").get_by_role("button", name="Invite user").click()
    await expect(page.get_by_role("button", name="Revoke")).to_contain_text("aiko@koyo.example")
    await check_accessibility(page)
    await page.get_by_role("link", name="Company", exact=True).click()
    await page.get_by_label("Currency").select_option("EUR")
    await page.get_by_role("button", name="Save", exact=True).click()
    await expect(page.get_by_role("dialog")).to_contain_text("No won deal gets another day.")
    assert visit.complaints == []


async def test_file_is_imported_and_undone(site: AppSite, visit: Visit) -> None:
    page = visit.page
    content = b"Organization - Name,Organization - Owner,Organization - Tier\nKestrel Works,Haruto Seki,A\n,,B\n"
    await open_as(visit, site, "Haruto", "/app/settings/import")
    file = FilePayload(name="organizations.csv", mimeType="text/csv", buffer=content)
    await page.get_by_label("Choose a file").set_input_files(file)
    tier = page.get_by_label("Organization - Tier becomes")
    await expect(tier).to_have_value("CUSTOM_FIELD")
    await tier.focus()
    await tier.select_option(label="Left out")
    await expect(tier).to_have_value("LEFT_OUT")
    await expect(page.get_by_text("Ready", exact=True)).to_be_visible()
    await expect(tier).to_be_focused()
    await page.get_by_role("button", name="Try it without saving").click()
    await expect(page.get_by_role("heading", name="What the import would do")).to_be_visible()
    await page.get_by_role("button", name="Import", exact=True).click()
    await expect(page.get_by_role("row", name="Organizations 1 0 0 1")).to_be_visible()
    await expect(page.get_by_role("button", name="Skipped rows")).to_be_visible()
    await check_accessibility(page)
    await page.get_by_role("button", name="Undo import").click()
    await page.get_by_role("dialog").get_by_role("button", name="Undo import").click()
    await expect(page.get_by_text("Organizations · removed")).to_be_visible()
    assert visit.complaints == []


async def test_rows_of_an_unknown_table_are_chosen(site: AppSite, visit: Visit) -> None:
    page = visit.page
    file = FilePayload(name="clients.csv", mimeType="text/csv", buffer=b"Firm,Segment\nKestrel Works,A\n")
    await open_as(visit, site, "Haruto", "/app/settings/import")
    await page.get_by_label("Choose a file").set_input_files(file)
    await expect(page.get_by_text("To decide", exact=True)).to_be_visible()
    await expect(page.get_by_role("alert")).to_contain_text("Its header does not say what its rows are")
    await page.get_by_role("button", name="Yes, organizations").press("Enter")
    await expect(page.get_by_text("Ready", exact=True)).to_be_visible()
    rows = page.get_by_label("What the rows of clients.csv are")
    await expect(rows).to_be_focused()
    await expect(rows).to_have_value("organizations")
    await expect(page.get_by_label("Firm becomes")).to_have_value("name")
    await check_accessibility(page)
    assert visit.complaints == []


async def test_owner_of_selected_rows_changed_after_preview(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/accounts")
    row = page.get_by_role("row").nth(2)
    owner = row.get_by_role("cell").last
    new = "Eva Salas" if await owner.inner_text() != "Eva Salas" else "Tom Calloway"
    await row.get_by_role("checkbox").check()
    await page.get_by_role("button", name="Change owner").click()
    await page.get_by_label("New owner").select_option(label=new)
    await expect(page.get_by_text("1 record will change.")).to_be_visible()
    await expect(owner).not_to_have_text(new)
    await page.get_by_role("button", name="Apply").click()
    await expect(page.get_by_text("1 record has changed.")).to_be_visible()
    await expect(owner).to_have_text(new)
    assert visit.complaints == []


async def test_kill_while_looking_leaves_the_page(site: AppSite, visit: Visit) -> None:
    await open_as(visit, site, "Tom", "/app/accounts")
    await expect(visit.page.get_by_role("row").nth(3)).to_be_visible()
    database = Database(site.url)
    await change(database, Kill())
    await database.close()
    await expect(visit.page.get_by_text("no longer available")).to_be_visible()
    await expect(visit.page.get_by_role("heading", name="Organizations")).to_be_visible()
    await expect(visit.page.get_by_role("link", name="Accounts")).to_have_count(0)
