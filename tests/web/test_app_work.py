"""Daily work in the app, in a real browser: deals through their stages, and one record of a list after the other."""

import re

import pytest
from accessibility import check_accessibility
from app_site import AppSite, open_as
from browser import ASK, Visit, held, visiting
from playwright.async_api import Browser, FilePayload, Locator, Page, Request, expect

pytestmark = pytest.mark.slow


async def require_accessible(page: Page) -> None:
    await check_accessibility(page)


async def test_moves_of_an_account_wait_for_each_other(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/accounts/board")
    later, tomorrow = (page.locator(f"section[data-column={key}]") for key in ("WEEK_OR_LATER", "TOMORROW"))
    card = later.locator("[data-card] a").first
    address = await card.get_attribute("href")
    await card.focus()
    async with held(page, "movesMutation"):
        for target in ("Tomorrow", "Within a week"):
            await page.keyboard.press("m")
            await page.get_by_role("menuitem", name=target).click()
            await expect(tomorrow.locator(f"a[href='{address}']")).to_be_focused()
        await page.keyboard.press("Control+z")
    await expect(page.get_by_role("status")).to_contain_text("is back as it was")
    await expect(tomorrow.locator(f"a[href='{address}']")).to_be_focused()
    await expect(page.get_by_role("button", name="Undo")).to_have_count(0)
    assert visit.complaints == []


def stage(page: Page, name: str) -> Locator:
    return page.get_by_role("region", name=name)


async def test_deal_dragged_moved_by_keys_won_and_undone(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/deals/board")
    visited, offered = stage(page, "Visited"), stage(page, "Offer sent")
    card = visited.locator("[data-card]").first
    link = card.get_by_role("link")
    address = await link.get_attribute("href")
    count = int(await offered.locator("header .numeric").first.inner_text())
    await card.drag_to(offered)
    moved = offered.locator(f"a[href='{address}']")
    await expect(moved).to_be_focused()
    await expect(offered.locator("header .numeric").first).to_have_text(str(count + 1))
    await page.keyboard.press("m")
    await page.get_by_role("menuitem", name="Visited").click()
    await expect(visited.locator(f"a[href='{address}']")).to_be_focused()
    await page.keyboard.press("m")
    async with held(page, "dealActionsWinMutation"):
        await page.get_by_role("menuitem", name="Won").click()
        await expect(page.locator(f"a[href='{address}']")).to_have_count(0)
        await expect(page.get_by_role("button", name="Undo")).to_have_count(0)
    await page.get_by_role("button", name="Undo").click()
    await expect(visited.locator(f"a[href='{address}']")).to_be_visible()
    await require_accessible(page)
    assert visit.complaints == []


async def test_columns_ordered_and_widened(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/organizations")
    headers = page.get_by_role("columnheader").filter(has=page.get_by_role("separator"))
    await expect(headers.first).to_be_visible()
    names = await headers.all_inner_texts()
    await page.get_by_role("button", name="Columns").click()
    await page.get_by_role("button", name=f"Move {names[1]} down").click()
    await page.get_by_role("checkbox", name=names[-1]).uncheck()
    await require_accessible(page)
    await page.keyboard.press("Escape")
    await page.get_by_role("separator", name=f"Width of {names[1]}").press("ArrowRight")
    width = await headers.nth(2).evaluate("element => element.getBoundingClientRect().width")
    await page.reload()
    await expect(headers).to_have_text([names[0], names[2], names[1], *names[3:-1]])
    assert await headers.nth(2).evaluate("element => element.getBoundingClientRect().width") == width
    assert visit.complaints == []


async def test_records_of_a_filtered_list_opened_in_turn(site: AppSite, visit: Visit) -> None:
    page = visit.page
    mine = "where=%7B%22ownerId%22%3A%7B%22eq%22%3A%22ME%22%7D%7D"
    for path in ("accounts", "organizations"):
        await open_as(visit, site, "Tom", f"/app/{path}?{mine}")
        links = page.get_by_role("row").get_by_role("link")
        await expect(links.nth(1)).to_be_visible()
        names = await links.all_inner_texts()
        await links.first.click()
        await expect(page.get_by_text(f"1 of {len(names)}")).to_be_visible()
        await page.get_by_role("button", name="Next", exact=True).click()
        await expect(page.get_by_role("heading", name=names[1], exact=True)).to_be_visible()
        await page.reload()
        await expect(page.get_by_role("button", name="Previous")).to_be_enabled()
        await page.keyboard.press("Alt+ArrowUp")
        await expect(page.get_by_role("heading", name=names[0], exact=True)).to_be_visible()
        await expect(page.get_by_role("button", name="Previous")).to_be_disabled()
        await require_accessible(page)
        await page.go_back()
        await expect(page.get_by_role("button", name="Mine")).to_have_attribute("aria-pressed", "true")
    assert visit.complaints == []


async def test_back_returns_to_the_list_before_a_filter(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/people")
    await page.get_by_role("link", name="Deals", exact=True).click()
    chip = page.get_by_role("button", name="Open", exact=True)
    await chip.click()
    await expect(chip).to_have_attribute("aria-pressed", "true")
    search = page.get_by_role("searchbox")
    for letters in ("ren", "renewal"):
        await search.fill(letters)
        await expect(page).to_have_url(re.compile(f"%22{letters}%22"))
    await page.go_back()
    await expect(search).to_have_value("")
    await expect(chip).to_have_attribute("aria-pressed", "true")
    await page.go_back()
    await expect(chip).to_have_attribute("aria-pressed", "false")
    await page.go_back()
    await expect(page.get_by_role("heading", name="People")).to_be_visible()
    assert visit.complaints == []


async def test_note_is_formatted_and_mentions_a_colleague(site: AppSite, visit: Visit, browser: Browser) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/organizations")
    link = page.get_by_role("cell").get_by_role("link").first
    await expect(link).to_be_visible()
    name = await link.inner_text()
    await link.click()
    await page.get_by_role("button", name="Note", exact=True).click()
    note = page.get_by_role("textbox", name="Note")
    await note.press_sequentially("Wants:\n- two ")
    await note.press("Control+b")
    await note.press_sequentially("crates")
    for key in ("End", "Enter", "Enter"):  # the second one ends the list
        await note.press(key)
    await note.press_sequentially("Ask @eva")
    await expect(page.get_by_role("option", name="Eva Salas")).to_have_attribute("aria-selected", "true")
    await require_accessible(page)
    await note.press("Enter")
    await expect(note).to_have_value("Wants:\n- two **crates**\nAsk @Eva Salas ")
    await page.get_by_role("button", name="Save", exact=True).click()
    await expect(note).to_have_value("")
    await expect(page.get_by_role("listitem").locator("li strong", has_text="crates")).to_be_visible()
    await expect(page.locator(".mention")).to_have_text("@Eva Salas")
    async with visiting(browser) as other:
        await open_as(other, site, "Eva", "/app/deals")
        await other.page.get_by_role("button", name=re.compile("Avisos, ")).click()
        mention = other.page.get_by_role("link").filter(has_text="te ha mencionado en una nota")
        await expect(mention.first).to_contain_text(name)
        await mention.first.click()
        await expect(other.page.locator(".mention")).to_have_text("@Eva Salas")
        assert other.complaints == []
    assert visit.complaints == []


OPEN_DEALS = """{ users(where: {name: {eq: "Tom Calloway"}}) { nodes { id } }
  deals(first: 100, where: {status: {in: [OPEN]}}) { nodes { id title owner { name } } } }"""
ASSIGN = """mutation { won: dealWin(input: {id: "%s"}) { deal { id } }
  given: dealUpdate(input: {id: "%s", ownerId: "%s"}) { deal { id } } }"""


async def test_bell_counts_what_others_did_to_own_records(site: AppSite, visit: Visit, browser: Browser) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/deals")
    await expect(page.get_by_role("button", name="Notifications")).to_be_visible()
    async with visiting(browser) as other:
        await open_as(other, site, "Eva", "/app/deals")
        data = await other.page.evaluate(ASK, OPEN_DEALS)
        deals = data["deals"]["nodes"]
        own = next(deal for deal in deals if deal["owner"]["name"] == "Tom Calloway")
        given = next(deal for deal in deals if deal["owner"]["name"] != "Tom Calloway")
        await other.page.evaluate(ASK, ASSIGN % (own["id"], given["id"], data["users"]["nodes"][0]["id"]))
        await expect(other.page.get_by_role("button", name="Avisos")).to_be_visible()
    await page.get_by_role("button", name="Notifications, 2 new").click()
    panel = page.get_by_role("dialog", name="Notifications")
    await expect(panel).to_contain_text("won")
    await expect(panel).to_contain_text("made you the owner")
    await require_accessible(page)
    await panel.get_by_role("link").last.click()
    await expect(page.get_by_role("heading", name=own["title"])).to_be_visible()
    await expect(page.get_by_role("button", name="Notifications", exact=True)).to_be_visible()
    assert visit.complaints == []


async def test_list_filtered_by_a_team_of_the_settings(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Haruto", "/app/settings/teams")
    await page.get_by_role("button", name="Add team").click()
    form = page.get_by_role("dialog")
    await form.get_by_label("Name").fill("Osaka")
    await form.get_by_label("Haruto Seki").check()
    await form.get_by_role("button", name="Save").click()
    await expect(page.get_by_role("listitem").filter(has_text="Osaka")).to_contain_text("Haruto Seki")
    await require_accessible(page)
    await page.get_by_role("button", name="Add team").click()
    await form.get_by_label("Name").fill("Osaka")
    await form.get_by_role("button", name="Save").click()
    await expect(form.get_by_role("alert")).to_have_text("A team “Osaka” already exists.")
    await open_as(visit, site, "Haruto", "/app/deals")
    await page.get_by_role("button", name="+ Filter").click()
    await page.get_by_label("Field").select_option(label="Team of the owner")
    await page.get_by_role("group", name="Value").get_by_label("Osaka").check()
    await page.get_by_role("button", name="Apply").click()
    await expect(page.locator(".chip-set")).to_contain_text("Team of the owner")
    await expect(page.locator(".chip-set")).to_contain_text("Osaka")
    await expect(page.get_by_role("row").nth(1)).to_contain_text("Haruto Seki")
    await open_as(visit, site, "Haruto", "/app/settings/teams")
    await page.get_by_role("button", name="Delete Osaka").click()
    await page.get_by_role("dialog").get_by_role("button", name="Delete").click()
    await expect(page.get_by_text("There are no teams yet.")).to_be_visible()
    assert visit.complaints == []


async def test_pdf_opens_in_a_sandboxed_tab(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/organizations")
    await page.get_by_role("cell").get_by_role("link").first.click()
    await page.get_by_role("button", name="File", exact=True).click()
    offer = FilePayload(name="offer.pdf", mimeType="application/pdf", buffer=b"%PDF-1.4 An offer.")
    await page.locator("input[type=file]").set_input_files(offer)
    await page.get_by_role("button", name="offer.pdf", exact=True).click()
    link = page.get_by_role("link", name="Open in a new tab")
    await require_accessible(page)
    address = await link.get_attribute("href")
    answer = await page.request.get(f"{site.origin}{address}")
    assert answer.headers["content-disposition"].startswith("inline")
    assert answer.headers["content-security-policy"] == "sandbox"
    assert visit.complaints == []


RENAME = """mutation { labelUpdate(input: {id: "%s", name: "Partners"}) { label { id } } }"""


async def test_stale_edit_shows_both_values_and_who_wrote(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Haruto", "/app/settings/labels")
    create = """mutation { labelCreate(input: {entity: DEAL, name: "Partner"}) { label { id } } }"""
    label = (await page.evaluate(ASK, create))["labelCreate"]["label"]["id"]
    await page.reload()
    await page.get_by_role("button", name="Edit Partner").click()
    await page.evaluate(ASK, RENAME % label)
    name = page.get_by_role("dialog").get_by_label("Name")
    await name.fill("Allies")
    await page.get_by_role("button", name="Save", exact=True).click()
    await expect(page.get_by_role("alert")).to_contain_text("You changed it in another place")
    await expect(page.get_by_role("alert")).to_contain_text("Name: now Partners, you wrote Allies.")
    await expect(name).to_have_value("Allies")
    await page.get_by_role("button", name="Save", exact=True).click()
    await expect(page.get_by_role("button", name="Edit Allies")).to_be_visible()
    assert visit.complaints == []


async def test_page_left_before_it_was_shown_is_read_anew(site: AppSite, visit: Visit) -> None:
    """Relay keeps the first answer for minutes, in which others may have changed the page."""
    page = visit.page
    await open_as(visit, site, "Haruto", "/app/settings/types")
    labels = page.get_by_role("link", name="Labels")
    answered = page.expect_response(lambda response: _asks_for_labels(response.request))
    async with answered, held(page, "pageLabelsQuery"):
        async with page.expect_request(_asks_for_labels):
            await labels.click()
        await page.go_back()
        await expect(page.get_by_role("heading", name="Activity types")).to_be_visible()
    async with page.expect_request(_asks_for_labels):
        await labels.click()
    await expect(page.get_by_role("button", name="Add label").first).to_be_visible()


def _asks_for_labels(request: Request) -> bool:
    return "pageLabelsQuery" in (request.post_data or "")
