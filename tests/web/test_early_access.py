"""The page of invitations, in a real browser: from the letter to access, and leaving again."""

import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from beta_office import KEY, Office, office_in
from browser import Visit
from database_templates import Templates
from mutate import create_account, run_mutation
from playwright.async_api import expect
from served_app import serve_app

from auth.feature_gate import FLAG_OF_GATE
from auth.logins import ensure_login
from beta import access_requests, feedback
from beta.changes.change_flag import change_flag
from beta.invitations import answer_invitation, company_leave
from beta.ops.flag_ops import CreateFlag, Enable, SetStage
from beta.refusals import Refusal
from db.flags.flag_unit_of_work import FlagActor, begin_flags
from db.gates import Gate
from db.models import FlagActorKind, FlagStage, User
from db.row import select_rows
from db.store import Database
from web import early_access_page

PASSWORD = "correct horse battery"
REFUSAL = re.compile(r"Refusal\.([A-Z_]+)")

pytestmark = pytest.mark.slow


@pytest.fixture
async def office(database: Database, templates: Templates) -> Office:
    """The staff of a beta, and eva, who has a password."""
    office = office_in(database, templates.built["office"])
    async with office.eva.uow() as uow:
        await ensure_login(uow, (await uow.all(select_rows(User)))[0], PASSWORD)
    return office


@pytest.fixture
async def origin(office: Office) -> AsyncIterator[str]:
    """The origin of a server of the office."""
    async with serve_app(office.eva) as origin:
        yield origin


async def sign_in(visit: Visit) -> None:
    """Fill in the form of sign-in, in whatever language it is."""
    form = visit.page.locator("form:visible")
    await form.locator("input[name=email]").fill("eva@solera.example")
    await form.locator("input[type=password]").fill(PASSWORD)
    await form.locator("input[type=password]").press("Enter")


async def test_invited_user_accepts_and_leaves(office: Any, origin: str, visit: Visit) -> None:
    page, fields = visit.page, {"flag": KEY, "reason": "Pilot."}
    await run_mutation(
        office.manager, "betaInviteUser", "revision", **fields, email="eva@solera.example", message="Come!"
    )
    letter = (await office.eva.deliver_emails())[-1][2]
    link = letter.partition("/early-access#")[2].split()[0]
    await page.goto(f"{origin}/early-access#{link}")
    await expect(page.get_by_role("status")).to_have_text("Sign in to see your invitation to a beta.")
    await sign_in(visit)
    await expect(page).to_have_url(f"{origin}/early-access")
    invitation = page.locator("#invitations article")
    await expect(invitation).to_contain_text("Mara Lindt invites you to try it before its general release.")
    await expect(invitation).to_contain_text("Come!")
    await expect(page.get_by_role("link", name="Decide later")).to_be_visible()
    await page.get_by_role("button", name="Accept").click()
    await expect(page.get_by_role("status")).to_have_text("You accepted: Ledger.")
    await expect(page.locator("#features article")).to_contain_text("You are in.")

    await page.get_by_role("button", name="Leave").click()
    await page.get_by_role("button", name="Yes").click()
    await expect(page.get_by_role("status")).to_have_text("You left: Ledger.")
    await expect(page.locator("#nothing")).to_be_visible()
    assert not [url for url in visit.requests if link in url.partition("#")[0]]
    assert [each for each in visit.complaints if "401 (Unauthorized)" not in each] == []  # before the sign-in

    company = {**fields, "company": office.eva.company.global_id}
    await run_mutation(office.manager, "betaMemberAdd", "revision", **company, maxSeats=3)
    await run_mutation(office.manager, "betaInviteUser", "revision", **fields, email="eva@solera.example")
    await page.reload()
    await expect(page.locator("#features article")).to_contain_text("The only user of the company has access.")
    await page.get_by_role("button", name="Decline").click()
    await expect(page.get_by_role("status")).to_have_text("You declined: Ledger.")


async def test_invitations_are_in_the_language_of_the_browser(office: Any, origin: str, visit: Visit) -> None:
    page, fields = visit.page, {"flag": KEY, "reason": "Pilot."}
    await run_mutation(office.manager, "betaInviteUser", "revision", **fields, email="eva@solera.example")
    company = {"company": office.eva.company.global_id, "maxSeats": 3}
    await run_mutation(office.manager, "betaInviteCompany", "revision", **fields, **company)
    await page.add_init_script("Object.defineProperty(navigator, 'language', { get: () => 'es-MX' })")
    await page.goto(f"{origin}/early-access")
    await expect(page.get_by_role("status")).to_have_text("Entra para ver tu invitación a una beta.")
    await sign_in(visit)
    invites = page.get_by_text("antes de su lanzamiento general.")
    name = office.eva.company.name
    await expect(invites.filter(has_text="Mara Lindt te invita a probarlo")).to_be_visible()
    await expect(invites.filter(has_text=f"invita a {name}, hasta 3 usuarios, a probarlo")).to_be_visible()


async def test_invited_user_comes_from_the_letter_to_the_first_account(office: Any, origin: str, visit: Visit) -> None:
    page, flag = visit.page, FLAG_OF_GATE[Gate.ACCOUNTS]
    async with begin_flags(office.eva.database, FlagActor(FlagActorKind.SYSTEM, "tests")) as flags:
        ops = [CreateFlag(title="Accounts", owner="Mara"), Enable(), SetStage(stage=FlagStage.BETA)]
        await change_flag(flags, flag, ops, reason="Setup.")
    await create_account(office.eva, "Northwind")
    invitation = {"flag": flag, "email": "eva@solera.example", "reason": "Pilot."}
    await run_mutation(office.manager, "betaInviteUser", "revision", **invitation)
    letter = (await office.eva.deliver_emails())[-1][2]
    await page.goto(f"{origin}/early-access#{letter.partition('/early-access#')[2].split()[0]}")
    await sign_in(visit)
    await page.get_by_role("button", name="Accept").click()
    await expect(page.get_by_role("status")).to_have_text("You accepted: Accounts.")
    await page.get_by_role("link", name="Open Afterwin").click()
    await page.get_by_role("link", name="Accounts", exact=True).click()
    await page.get_by_role("row").get_by_role("link", name="Northwind").click()
    await expect(page.get_by_role("heading", name="Northwind", exact=True)).to_be_visible()
    await expect(page.get_by_text("€100").first).to_be_visible()


async def test_member_reads_news_and_sends_feedback(office: Any, origin: str, visit: Visit) -> None:
    page, fields = visit.page, {"flag": KEY, "reason": "Pilot."}
    await run_mutation(office.manager, "betaMemberAdd", "revision", **fields, email="eva@solera.example")
    await run_mutation(office.manager, "betaNewsPost", "revision", flag=KEY, text="Faster now.")
    await page.goto(f"{origin}/early-access")
    await sign_in(visit)
    await expect(page.locator(".news blockquote")).to_have_text("Faster now.")
    await page.get_by_label("4").check()
    await page.get_by_label("What should we know?").fill("Quick.")
    await page.get_by_role("button", name="Send feedback").click()
    await expect(page.get_by_role("status")).to_have_text("Thank you for your feedback on Ledger.")
    feedback = await office.manager.ask("query ($f: ID!) { betaFeedback(flag: $f) { nodes { rating text } } }", f=KEY)
    assert feedback["betaFeedback"]["nodes"] == [{"rating": 4, "text": "Quick."}]


async def test_what_is_typed_stays_when_the_page_is_shown_anew(office: Any, origin: str, visit: Visit) -> None:
    page, fields = visit.page, {"flag": KEY, "reason": "Pilot."}
    await run_mutation(office.manager, "betaMemberAdd", "revision", **fields, email="eva@solera.example")
    await page.goto(f"{origin}/early-access")
    await sign_in(visit)
    text = page.get_by_label("What should we know?")
    await page.get_by_label("4").check()
    await text.fill("Quick.")
    await page.route("**/graphql", lambda route: route.abort(), times=1)
    await page.get_by_role("button", name="Send feedback").click()
    await expect(page.get_by_role("status")).to_have_text("The server did not answer. Try again in a moment.")
    await expect(text).to_have_value("Quick.")
    await expect(page.get_by_label("4")).to_be_checked()
    await expect(page.get_by_role("heading", name="Early access")).to_be_focused()
    await page.get_by_role("button", name="Send feedback").click()
    await expect(page.get_by_role("status")).to_have_text("Thank you for your feedback on Ledger.")
    await expect(text).to_have_value("")


async def test_page_is_in_the_language_of_the_browser(office: Any, origin: str, visit: Visit) -> None:
    fields = {"flag": KEY, "reason": "Pilot."}
    await run_mutation(office.manager, "betaInviteCompany", "revision", **fields, company="Solera", maxSeats=3)
    await visit.page.add_init_script("Object.defineProperty(navigator, 'language', { get: () => 'es-MX' })")
    await visit.page.goto(f"{origin}/early-access")
    await sign_in(visit)
    invitation = visit.page.locator("#invitations article")
    await expect(invitation).to_contain_text("Mara Lindt invita a Solera, hasta 3 usuarios, a probarlo antes")
    await visit.page.get_by_role("button", name="Aceptar").click()
    await expect(visit.page.get_by_role("status")).to_have_text("Has aceptado: Ledger.")
    await expect(visit.page.get_by_role("button", name="Enviar opinión")).to_be_visible()
    assert await visit.page.locator("html").get_attribute("lang") == "es"


async def test_refusals_are_in_the_language_of_the_browser(office: Any, origin: str, visit: Visit) -> None:
    page, fields = visit.page, {"flag": KEY, "reason": "Pilot."}
    await run_mutation(office.manager, "flagUpdate", "revision", key=KEY, reason="For all to see.", isHidden=False)
    await page.add_init_script("Object.defineProperty(navigator, 'language', { get: () => 'es-MX' })")
    await page.goto(f"{origin}/early-access")
    await sign_in(visit)
    await expect(page.get_by_role("button", name="Pedir acceso")).to_be_visible()
    await run_mutation(office.manager, "betaMemberAdd", "revision", **fields, email="eva@solera.example")
    await page.get_by_role("button", name="Pedir acceso").click()
    await expect(page.get_by_role("status")).to_have_text("Ya tienes acceso a esta función.")


def test_all_refusals_of_the_page_are_in_spanish() -> None:
    script = Path(early_access_page.__file__).with_name("early_access.js").read_text("utf-8")
    modules = (answer_invitation, access_requests, company_leave, feedback)
    names = {name for module in modules for name in REFUSAL.findall(Path(module.__file__).read_text("utf-8"))}
    assert len(names) > 8
    assert [name for name in sorted(names) if f'"{Refusal[name].value}":' not in script] == [
        "INVITATION_NO_LONGER_VALID"
    ]
    assert f'INVALID = "{Refusal.INVITATION_NO_LONGER_VALID.value}"' in script


async def test_unknown_and_foreign_links_look_alike(office: Any, origin: str, visit: Visit) -> None:
    fields = {"flag": KEY, "reason": "Pilot."}
    await run_mutation(office.manager, "betaInviteUser", "revision", **fields, email="ann@a.example")
    foreign = (await office.eva.deliver_emails())[-1][2].partition("/early-access#")[2].split()[0]
    shown = []
    await visit.page.goto(f"{origin}/early-access")
    await sign_in(visit)
    await expect(visit.page).to_have_url(f"{origin}/early-access")
    for link in (foreign, "beta_" + "x" * 43):
        await visit.page.goto("about:blank")
        await visit.page.goto(f"{origin}/early-access#{link}")
        await expect(visit.page.get_by_role("status")).to_have_text(
            "This invitation is no longer valid, or it is for another user."
        )
        shown.append(await visit.page.locator("main").inner_html())
    assert shown[0] == shown[1]
    assert "Ledger" not in shown[0]


async def test_user_asks_for_access_to_visible_feature(office: Any, origin: str, visit: Visit) -> None:
    page, fields = visit.page, {"key": KEY, "reason": "For all to see."}
    await run_mutation(office.manager, "flagUpdate", "revision", **fields, isHidden=False)
    await page.goto(f"{origin}/early-access")
    await sign_in(visit)
    feature = page.locator("#closed-features article")
    await expect(feature).to_contain_text("You do not have access to it yet.")
    await page.get_by_label("Why would you like it?").fill("Renewals.")
    await page.get_by_role("button", name="Ask for access").click()
    await expect(page.get_by_role("status")).to_have_text("You asked for access to Ledger.")
    await expect(feature).to_contain_text("You asked for access on")
    await page.get_by_role("button", name="Withdraw the request").click()
    await expect(page.get_by_role("status")).to_have_text("You withdrew your request for Ledger.")
    await page.get_by_role("button", name="Ask for access").click()
    answer = {"flag": KEY, "email": "eva@solera.example", "reason": "Yes."}
    await expect(page.get_by_role("button", name="Withdraw the request")).to_be_visible()
    await run_mutation(office.manager, "betaRequestAccept", "revision", **answer)
    await page.reload()
    await expect(page.locator("#features article")).to_contain_text("You are in.")
    await expect(feature).to_have_count(0)
