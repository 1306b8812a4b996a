"""The app for staff, who run betas, in a real browser."""

import asyncio
import json
import re
from typing import Literal

import pytest
from accessibility import check_accessibility
from app_site import AppSite, open_as
from beta_client import STAFF
from browser import Visit, visiting
from playwright.async_api import Browser, FilePayload, Page, Request, Response, Route, expect

from db.flags.approval import require_approval, waive_approval
from db.flags.flag_unit_of_work import begin_flags
from db.store import Database

pytestmark = pytest.mark.slow

BETA = "/app/betas/flags/won-by-month"
PAGES = {
    "": "Accounts",
    "/approvals": "Nothing waits for approval.",
    "/segments": "There are no segments.",
    "/audit": "Verify all",
    "/health": "Could be put away",
    "/calendar": re.compile("Nothing is planned|Invitations that expire|Review whether|Scheduled change|Wave starts"),
    "/compare": "A file of another deployment",
    "/flags/accounts": "Requirements",
    "/flags/accounts/people": "Whole company",
    "/flags/accounts/people?show=asked": "No one waits for access.",
    "/flags/accounts/waves": "There are no waves.",
    "/flags/accounts/news": "No news yet.",
    "/flags/accounts/usage": "Users by day",
    "/flags/accounts/rules": "No rule: only members are in.",
    "/flags/accounts/explain?user=tom%40solera.example": "of Solera Instruments is in",
}
"""Pages, and a text that stands there once they are loaded."""
STAFF_WORDS = re.compile(
    rb"(?<!Relay)featureFlag|flagAudit|changeRequest|betaMember|roll-?out|approval|promote|InviteCompany", re.IGNORECASE
)


async def test_beta_from_first_idea_to_general_use(site: AppSite, visit: Visit, browser: Browser) -> None:
    """The whole story of a beta, by one product manager, with an approver and a user who asks for it."""
    page = visit.page
    await open_as(visit, site, "Mara", "/")
    await create_beta(page, "Won by month")
    await open_beta(page, "Alpha")
    await preview_of_all(page)
    await invite_with_second_person(site, visit, browser)
    await open_tab(page, "Overview")
    await show_to_all(page)
    async with visiting(browser) as other:
        await open_as(other, site, "Tom", "/early-access")
        await ask_for_access(other.page)
        await let_in_from_waiting_list(page)
        await note_about_tom(page)
        await start_wave(page)
        await add_rule_for_company(page)
        await kill_beta(page)
        await revive_beta(page)
        await send_news(page)
        await release_to_all(page)
        await other.page.reload()
        await expect(other.page.locator(".news blockquote")).to_have_text("It now sorts by month.")
        assert other.complaints == []
    assert visit.complaints == []


async def preview_of_all(page: Page) -> None:
    await page.get_by_role("button", name="100%", exact=True).click()
    await expect(page.get_by_text(re.compile(r"\d+ users gain access"))).to_be_visible()
    await check_accessibility(page)


async def invite_with_second_person(site: AppSite, visit: Visit, browser: Browser) -> None:
    """Invite a user while a second person has to approve it, and who does."""
    await require_second_person(site)
    await invite_lars(visit.page)
    async with visiting(browser) as other:
        await open_as(other, site, "Jonas", "/app/betas/approvals")
        await approve(other.page)
        assert other.complaints == []
    await apply_approved(visit, site)
    await waive_second_person(site)


async def apply_approved(visit: Visit, site: AppSite) -> None:
    """Apply the invitation that a second person approved, and see who is invited."""
    page = visit.page
    await open_as(visit, site, "Mara", "/app/betas/approvals?state=APPROVED")
    await page.get_by_role("link", name="Invite Lars Moe (Fjordlys)").click()
    await expect(page.get_by_text("It is approved, but nothing has changed yet")).to_be_visible()
    await page.get_by_role("button", name="Apply now").click()
    await expect(page.get_by_text("Applied", exact=True)).to_be_visible()
    await open_as(visit, site, "Mara", f"{BETA}/people?show=invited")
    await expect(page.get_by_role("row", name="Lars Moe")).to_be_visible()


async def note_about_tom(page: Page) -> None:
    """Note something about a member; the form begins with it the next time."""
    await page.get_by_role("link", name="In 1").click()
    await choose_action(page, "Tom Calloway", "Set the note")
    note = page.get_by_label("Note, which only staff see")
    await note.fill("Call him in May.")
    await page.get_by_role("button", name="Set the note").click()
    await expect(page.get_by_role("row", name="Tom Calloway")).to_contain_text("Call him in May.")
    await choose_action(page, "Tom Calloway", "Set the note")
    await expect(note).to_have_value("Call him in May.")
    await page.keyboard.press("Escape")


async def choose_action(page: Page, name: str, action: str) -> None:
    await page.get_by_role("button", name=f"Actions for {name}").click()
    await page.get_by_role("menuitem", name=action).click()


async def revive_beta(page: Page) -> None:
    await page.get_by_role("button", name="Open again").click()
    form = page.locator("form", has=page.get_by_label("Reason"))
    await form.get_by_label("Reason").fill("The totals are right again.")
    await form.get_by_role("button", name="Open again").click()
    await expect(page.get_by_text("Killed by Mara Lindt")).to_have_count(0)


async def show_to_all(page: Page) -> None:
    await page.get_by_role("button", name="Edit").click()
    await page.get_by_label("Hidden from those who never had it").uncheck()
    await page.get_by_label("Reason").fill("All may ask for it.")
    await page.get_by_role("button", name="Save").click()
    await expect(page.get_by_text("May be shown to all")).to_be_visible()


async def ask_for_access(page: Page) -> None:
    await page.get_by_label("Why would you like it?").fill("For our reports.")
    await page.get_by_role("button", name="Ask for access").click()
    await expect(page.get_by_role("status")).to_have_text("You asked for access to Won by month.")


async def let_in_from_waiting_list(page: Page) -> None:
    await open_tab(page, "People")
    await page.get_by_role("link", name="Waiting list 1").click()
    await expect(page.get_by_role("row", name="Tom Calloway")).to_contain_text("For our reports.")
    await choose_action(page, "Tom Calloway", "Let in")
    await page.get_by_label("Reason").fill("He knows our reports.")
    await page.get_by_role("button", name="Let in").click()
    await expect(page.get_by_role("link", name="Waiting list 0")).to_be_visible()
    await expect(page.get_by_role("link", name="In 1")).to_be_visible()


async def start_wave(page: Page) -> None:
    """Make a wave that lets a company in, plan it, and start it earlier."""
    await open_tab(page, "Waves")
    await page.get_by_role("button", name="New wave").click()
    await page.get_by_label("Name").fill("First ten")
    search, company = page.get_by_label("Find a company or a user"), page.get_by_role("button", name="Fjordlys Whole")
    await search.fill("fjord")
    await expect(company).to_be_visible()
    for key, focused in (("ArrowDown", company), ("ArrowUp", search), ("ArrowDown", company)):
        await page.keyboard.press(key)
        await expect(focused).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(search).to_be_focused()
    await page.get_by_label("What the wave does").select_option("Lets them in at once")
    await check_accessibility(page)
    await page.get_by_role("button", name="Save").click()
    await expect(page.get_by_text("lets in 1 user or company")).to_be_visible()

    await page.get_by_role("button", name="Actions for First ten").click()
    await page.get_by_role("menuitem", name="Set the time").click()
    await page.get_by_label("Start at").fill("2199-03-01T09:00")
    await page.get_by_label("Reason").fill("After the fair.")
    await page.get_by_role("button", name="Schedule").click()
    await expect(page.get_by_role("link", name="Scheduled")).to_be_visible()

    await page.get_by_role("button", name="Actions for First ten").click()
    await page.get_by_role("menuitem", name="Start now").click()
    await expect(page.get_by_role("dialog").get_by_text(re.compile("gain access"))).to_be_visible()
    await page.get_by_label("Reason").fill("The fair is over.")
    await page.get_by_role("button", name="Start now").click()
    await expect(page.get_by_text(re.compile(r"^Done \w+"))).to_be_visible()


async def add_rule_for_company(page: Page) -> None:
    """Add a rule for a company that is found by its name, and is said by it from then on."""
    await open_tab(page, "Rules")
    await page.get_by_role("button", name="Add rule").click()
    await page.get_by_label("Name of the rule").fill("Pilot")
    await page.get_by_role("button", name="Condition").click()
    await page.get_by_label("What is tested").select_option("the company")
    await page.get_by_label("Find a company").fill("solera")
    await page.get_by_role("button", name="Solera Instruments Whole company").click()
    sentence = "Everyone where the company is Solera Instruments"
    await expect(page.get_by_text(sentence)).to_be_visible()
    await check_accessibility(page)
    await page.get_by_label("Reason").fill("They asked for it.")
    await page.get_by_role("button", name="Add rule").click()
    await expect(page.get_by_label("Name of the rule")).to_have_count(0)
    await expect(page.get_by_role("button", name="Add rule")).to_be_focused()
    await expect(page.get_by_role("listitem").get_by_text(sentence)).to_be_visible()


async def send_news(page: Page) -> None:
    await open_tab(page, "News")
    await page.get_by_label("Text").fill("It now sorts by month.")
    await page.get_by_label("Send members an email, too").check()
    await page.get_by_role("button", name="Send news").click()
    await expect(page.get_by_text("by email, too")).to_be_visible()
    await check_accessibility(page)


async def release_to_all(page: Page) -> None:
    """Set the stage to general use, and roll out to all users."""
    await open_tab(page, "Overview")
    await page.get_by_role("button", name="General").click()
    await page.get_by_role("button", name="Set the stage to General").click()
    await expect(page.get_by_label("Reason")).to_have_count(0)  # the form of the stage is closed
    await page.get_by_role("button", name="100%", exact=True).click()
    await page.get_by_label("Reason").fill("Ready.")
    await page.get_by_role("button", name="Roll out to 100%").click()
    await expect(page.get_by_text("100% of all companies are in, besides the members.")).to_be_visible()


async def open_tab(page: Page, name: str) -> None:
    await page.get_by_role("navigation", name="Pages of this beta").get_by_role("link", name=name).click()


async def create_beta(page: Page, name: str) -> None:
    await page.get_by_role("button", name="New beta").click()
    await page.get_by_label("Name").fill(name)
    await expect(page.get_by_label("Key")).to_have_value(name.lower().replace(" ", "-"))
    await page.get_by_role("button", name="Create as draft").click()
    await expect(page.get_by_role("heading", name=name)).to_be_visible()


async def open_beta(page: Page, stage: str) -> None:
    """Turn the beta on for its members, and set its stage."""
    await page.get_by_role("button", name="Turn on").click()
    await page.locator("form", has=page.get_by_label("Reason")).get_by_role("button", name="Turn on").click()
    await expect(page.get_by_role("button", name="Turn off")).to_be_visible()
    await page.get_by_role("button", name=stage, exact=True).click()
    await page.get_by_role("button", name=f"Set the stage to {stage}").click()
    await expect(page.get_by_text("Open to those who are in")).to_be_visible()


async def invite_lars(page: Page) -> None:
    await open_tab(page, "Invite")
    await page.get_by_label("Find a company or a user").fill("lars")
    await page.get_by_role("button", name="Lars Moe").click()
    await expect(page.get_by_label("Find a company or a user")).to_be_focused()
    await page.get_by_label("Reason").fill("He asked for it.")
    await page.get_by_role("button", name="Check before sending").click()
    await expect(page.get_by_role("row", name="Lars Moe")).to_contain_text("Gets an invitation.")
    await check_accessibility(page)
    await page.get_by_role("button", name="Send 1 invitation").click()
    await expect(page.get_by_text("It waits for approval by a second person.")).to_be_visible()


async def approve(page: Page) -> None:
    await page.get_by_role("link", name="Invite Lars Moe (Fjordlys)").click()
    await expect(page.get_by_text("He asked for it.")).to_be_visible()
    await expect(page.get_by_role("main")).to_be_focused()  # the link is gone
    await check_accessibility(page)
    await page.get_by_role("button", name="Approve").click()
    await expect(page.get_by_text("Jonas Weil approved it")).to_be_visible()


async def require_second_person(site: AppSite) -> None:
    database = Database(site.url)
    async with begin_flags(database, STAFF) as flags:
        await require_approval(flags)
    await database.close()


async def waive_second_person(site: AppSite) -> None:
    """Require no approval, whatever tests have run before."""
    database = Database(site.url)
    async with begin_flags(database, STAFF) as flags:
        await waive_approval(flags, "Tests.")
    await database.close()


async def kill_beta(page: Page) -> None:
    await open_tab(page, "Overview")
    await page.get_by_role("button", name="Kill").click()
    await page.get_by_label("Reason").fill("Totals are wrong.")
    await page.get_by_role("button", name="Kill for everyone").click()
    await expect(page.get_by_role("dialog")).to_contain_text("Closed in the one process")
    await expect(page.get_by_role("dialog")).to_be_focused()  # not what lies behind it
    await page.get_by_role("button", name="Close").click()
    await expect(page.get_by_text("Killed by Mara Lindt")).to_be_visible()


async def test_what_is_typed_stays_when_another_person_changes_it(
    site: AppSite, visit: Visit, browser: Browser
) -> None:
    await waive_second_person(site)
    await open_as(visit, site, "Mara", "/app/betas/flags/accounts")
    async with visiting(browser) as other:
        await open_as(other, site, "Mara", "/app/betas/flags/accounts")
        await edit_owner(visit.page, "Sales")
        await edit_owner(other.page, "Customer success")
        await other.page.get_by_role("button", name="Save").click()
        await expect(other.page.get_by_text("Customer success")).to_be_visible()
        assert other.complaints == []
    await visit.page.route("**/graphql", answer_late)
    save = visit.page.get_by_role("button", name="Save")
    await save.click()
    await expect(visit.page.get_by_role("alert")).to_contain_text("Another person changed it meanwhile.")
    await expect(visit.page.get_by_label("Owner")).to_have_value("Sales")
    await save.click()
    await expect(visit.page.get_by_role("definition").filter(has_text="Sales")).to_be_visible()
    assert visit.complaints == []


async def answer_late(route: Route) -> None:
    await asyncio.sleep(0.3)
    await route.continue_()


async def edit_owner(page: Page, owner: str) -> None:
    await page.get_by_role("button", name="Edit").click()
    await page.get_by_label("Owner").fill(owner)


async def test_times_are_typed_in_the_zone_that_shows_them(site: AppSite, browser: Browser) -> None:
    """The user's zone is UTC, whatever that of the browser: a rule, a change that waits, and an explanation agree."""
    await waive_second_person(site)
    async with visiting(browser, "Asia/Tokyo") as visit:
        page = visit.page
        await open_as(visit, site, "Mara", "/app/betas")
        await create_beta(page, "Seasons")
        await open_tab(page, "Rules")
        await add_rule_in_spring(page)
        await page.get_by_role("button", name="Edit In spring").click()
        await expect(page.get_by_label("Begins at")).to_have_value("2199-03-01T09:00")
        await check_accessibility(page)
        await page.get_by_label("Begins at").fill("2199-04-01T09:00")
        await page.get_by_label("At another time").fill("2198-12-24T10:00")
        await page.get_by_label("Reason").fill("Later.")
        await page.get_by_role("button", name="Schedule").click()
        await expect(page.get_by_label("Begins at")).to_have_count(0)
        await page.goto(f"{site.origin}/app/betas/calendar")
        await expect(page.get_by_text("Dec 24, 2198, 10:00 AM")).to_be_visible()
        await page.goto(f"{site.origin}/app/betas/approvals?state=SCHEDULED")
        await page.get_by_role("link", name="In spring").click()
        await expect(page.get_by_text("from Apr 1, 2199, 9:00 AM")).to_be_visible()
        await expect(page.get_by_label("Apply at")).to_have_value("2198-12-24T10:00")
        assert visit.complaints == []


async def add_rule_in_spring(page: Page) -> None:
    await page.get_by_role("button", name="Add rule").click()
    await page.get_by_label("Name of the rule").fill("In spring")
    await page.get_by_role("button", name="Condition").click()
    await page.get_by_label("What is tested").select_option("the company’s start")
    await page.get_by_label("Moment").fill("2198-01-01T00:00")
    await expect(page.get_by_text("company’s start is after Jan 1, 2198, 12:00 AM")).to_be_visible()
    await page.get_by_label("Begins at").fill("2199-03-01T09:00")
    await page.get_by_label("Ends at").fill("2199-06-01T18:30")
    await page.get_by_label("Reason").fill("After the winter.")
    await page.get_by_role("button", name="Add rule").click()
    await expect(page.get_by_text("from Mar 1, 2199, 9:00 AM · until Jun 1, 2199, 6:30 PM")).to_be_visible()


async def test_focus_stays_at_the_segment_that_was_saved(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await waive_second_person(site)
    await open_as(visit, site, "Mara", "/app/betas/segments")
    add, edit = page.get_by_role("button", name="New segment"), page.get_by_role("button", name="Edit Euro")
    await add.click()
    await page.get_by_label("Name").fill("Euro")
    await save_currency(page, "EUR")
    await expect(add).to_be_focused()
    await edit.click()
    await save_currency(page, "GBP")
    await expect(edit).to_be_focused()
    await page.get_by_role("button", name="Remove Euro").click()
    await page.get_by_role("button", name="Remove", exact=True).click()
    await expect(page.get_by_text("There are no segments.")).to_be_visible()
    assert visit.complaints == []


async def save_currency(page: Page, currency: str) -> None:
    """Add a condition to a segment, and save it."""
    await page.get_by_role("button", name="+ Condition").click()
    await page.get_by_label("Values").last.fill(currency)
    await page.get_by_label("Reason").fill("For the pilot.")
    await page.get_by_role("button", name="Save").click()
    await expect(page.get_by_label("Reason")).to_have_count(0)


async def test_rule_is_changed_where_it_stands(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await waive_second_person(site)
    await open_as(visit, site, "Mara", "/app/betas/flags/accounts/rules")
    await page.get_by_role("button", name="+ Add rule").click()
    await page.get_by_label("Name of the rule").fill("Pilot")
    await page.get_by_role("button", name="+ Condition").click()
    await page.get_by_label("Values").fill("EUR")
    await page.get_by_label("Reason").fill("For the pilot.")
    await page.get_by_role("button", name="Add rule", exact=True).click()
    sentence = page.get_by_text("Everyone where the company’s currency is “EUR”")
    await expect(sentence).to_be_visible()

    await page.get_by_role("button", name="Edit Pilot").click()
    box = await sentence.first.bounding_box()
    assert box
    assert box["height"] < box["width"]
    await page.get_by_label("Values").fill("EUR, GBP")
    await page.get_by_label("Reason").fill("More of them.")
    await page.get_by_role("button", name="Save").click()
    await expect(page.get_by_text("Everyone where the company’s currency is “EUR” or “GBP”")).to_be_visible()
    await expect(page.get_by_role("button", name="Edit Pilot")).to_be_focused()
    await page.get_by_role("button", name="Remove Pilot").click()
    await page.get_by_role("button", name="Remove", exact=True).click()
    await expect(page.get_by_text("No rule: only members are in.")).to_be_visible()
    assert visit.complaints == []


async def test_focus_comes_back_to_the_menu_of_a_row(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Mara", "/app/betas/flags/accounts/people")
    actions = page.get_by_role("button", name=re.compile("^Actions for")).first
    await actions.press("Enter")
    await page.get_by_role("menuitem", name="Note").press("Enter")
    await expect(page.get_by_role("dialog")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(actions).to_be_focused()


async def test_mistakes_are_said_where_they_are_made(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Mara", "/app/betas/flags/accounts/invite")
    await page.get_by_text("Paste addresses").click()
    addresses = page.get_by_role("textbox", name="Paste addresses")
    await addresses.fill("Tom\nann@a.example")
    await page.get_by_role("button", name="Add 1 address").click()
    await expect(page.get_by_role("alert")).to_have_text("No address was found here. Correct it, or leave it out.")
    await expect(addresses).to_have_value("Tom")
    await expect(addresses).to_be_focused()

    await open_as(visit, site, "Mara", "/app/betas/flags/accounts/explain?user=ann%40a.example")
    await expect(page.get_by_role("alert")).to_have_text("There is no user “ann@a.example”.")
    await expect(page.get_by_label("Find a company or a user")).to_be_visible()

    await open_as(visit, site, "Mara", "/app/betas/flags/accounts/people?show=bogus")
    await expect(page.get_by_role("row", name="Whole company")).to_be_visible()


async def test_list_left_before_it_was_shown_is_read_anew(site: AppSite, visit: Visit) -> None:
    """Relay keeps the first answer for minutes, in which others may have changed the list."""
    page, held = visit.page, list[Route]()
    await open_as(visit, site, "Mara", "/app/betas/flags/accounts/people?show=asked")
    waiting = page.get_by_text("No one waits for access.")
    await expect(waiting).to_be_visible()
    await page.route("**/graphql", lambda route: _hold(route, held))
    async with page.expect_request(_asks_for_members):
        await page.get_by_role("link", name="In 1").click()
    await page.get_by_role("link", name="Waiting list").click()
    await expect(waiting).to_be_visible()
    async with page.expect_response(lambda response: _asks_for_members(response.request)):
        await held[0].continue_()

    async with page.expect_request(_asks_for_members):
        await page.get_by_role("link", name="In 1").click()
    await expect(page.get_by_role("row", name="Whole company")).to_be_visible()


async def _hold(route: Route, held: list[Route]) -> None:
    """Hold the first request for members."""
    if _asks_for_members(route.request) and not held:
        held.append(route)
    else:
        await route.continue_()


def _asks_for_members(request: Request) -> bool:
    return "membersQuery" in (request.post_data or "")


async def test_differences_of_another_deployment_are_proposed(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Mara", "/app/betas/compare")
    async with page.expect_download() as downloading:
        await page.get_by_role("button", name="Save as a file").click()
    file = json.loads((await (await downloading.value).path()).read_text())
    accounts = next(flag for flag in file["flags"] if flag["key"] == "accounts")
    accounts["owner"] = "Customer success"

    await choose_file(page, json.dumps(file))
    changes = page.get_by_role("region", name="What would change here").get_by_role("listitem")
    await expect(changes).to_have_text(re.compile("Customer success"))
    await check_accessibility(page)
    await page.get_by_label("Reason").fill("As in staging.")
    await page.get_by_role("button", name="Propose 1 change").click()
    await page.get_by_role("link", name="Change of accounts").click()
    await expect(page.get_by_text("As in staging.")).to_be_visible()

    await open_as(visit, site, "Mara", "/app/betas/compare")
    await choose_file(page, "{")
    await expect(page.get_by_role("alert")).to_have_text("This is not a JSON file.")
    assert visit.complaints == []


async def choose_file(page: Page, content: str) -> None:
    file: FilePayload = {"name": "flags.json", "mimeType": "application/json", "buffer": content.encode()}
    await page.locator("input[type=file]").set_input_files(file)


VIEWS = [("light", 1280), ("dark", 390)]


@pytest.mark.parametrize(("scheme", "width"), VIEWS)
async def test_pages_are_accessible(site: AppSite, visit: Visit, scheme: Literal["light", "dark"], width: int) -> None:
    await visit.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    await visit.page.set_viewport_size({"width": width, "height": 844})
    for path, shown in PAGES.items():
        await open_as(visit, site, "Mara", f"/app/betas{path}")
        await expect(visit.page.get_by_text(shown).first).to_be_visible()
        await expect(visit.page.locator("main nav [aria-current]").first).to_be_in_viewport()
        assert await visit.page.evaluate("document.scrollingElement.scrollWidth") <= width
        await check_accessibility(visit.page)
    assert visit.complaints == []


async def test_audit_log_narrowed_to_an_action_by_its_words(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await require_second_person(site)
    await waive_second_person(site)
    await open_as(visit, site, "Mara", "/app/betas/audit")
    await page.get_by_label("Action").select_option(label="Second person no longer required")
    await page.get_by_role("button", name="Show", exact=True).click()
    await expect(page).to_have_url(re.compile("action=APPROVAL_WAIVE"))
    entries = page.get_by_role("button", name=re.compile("Second person"))
    await expect(entries.first).to_have_text("Second person no longer required")
    await entries.first.click()
    await expect(page.get_by_role("dialog")).to_contain_text("Tests.")
    await expect(page.get_by_role("row", name="Second person required yes no")).to_be_visible()
    assert visit.complaints == []


async def test_audit_log_is_verified_by_a_button(site: AppSite, visit: Visit) -> None:
    """The page shows by whom it was verified, and what is wrong: members of the site were written behind the log."""
    page = visit.page
    await require_second_person(site)
    await waive_second_person(site)
    await open_as(visit, site, "Mara", "/app/betas/audit")
    await page.get_by_role("button", name="Verify all").press("Enter")
    await expect(page.get_by_text("Something was changed behind the log.")).to_be_visible()
    await expect(page.get_by_text("Verified by Mara Lindt", exact=False)).to_be_visible()
    await expect(page.get_by_text(re.compile(r"The row beta_member:\S+ is not in the audit log")).first).to_be_visible()
    await check_accessibility(page)
    assert visit.complaints == []


async def test_others_receive_nothing_of_staff(site: AppSite, visit: Visit) -> None:
    responses: list[Response] = []
    visit.page.on("response", lambda response: responses.append(response))  # noqa: PLW0108  # Playwright refuses built-ins
    await open_as(visit, site, "Tom", "/app/betas")
    await expect(visit.page.get_by_text("There is nothing at this address.")).to_be_visible()
    await visit.page.get_by_role("link", name="Accounts").click()
    await expect(visit.page.get_by_role("heading", name="Accounts")).to_be_visible()
    bodies = {answer.url: await answer.body() for answer in responses if answer.ok and "/ofrep/" not in answer.url}
    assert len(bodies) > 10
    assert [url for url, body in bodies.items() if STAFF_WORDS.search(body)] == []
    assert visit.complaints == []
