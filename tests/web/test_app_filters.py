"""Conditions of lists and boards are edited by their chips, and rows are selected together, in a real browser."""

import json
from typing import Any
from urllib.parse import quote

import pytest
from accessibility import check_accessibility
from app_site import AppSite, open_as
from browser import Visit
from playwright.async_api import Locator, Page, expect

pytestmark = pytest.mark.slow

LATE: dict[str, Any] = {"boardColumn": {"in": ["OVERDUE"]}}


async def open_list(visit: Visit, site: AppSite, path: str, where: dict[str, Any], name: str = "Tom") -> None:
    await open_as(visit, site, name, f"/app/{path}?where={quote(json.dumps(where))}")


def chip(page: Page, words: str) -> Locator:
    return page.locator(".chip-set").get_by_role("button", name=words, exact=True)


@pytest.mark.parametrize("path", ["accounts", "accounts/board"])
async def test_condition_is_edited_by_keys_and_keeps_the_focus(site: AppSite, visit: Visit, path: str) -> None:
    page = visit.page
    await open_list(visit, site, path, {**LATE, "name": {"contains": "e"}})
    await chip(page, "Next activity: Overdue").focus()
    await page.keyboard.press("Enter")
    form = page.get_by_role("dialog", name="Change this condition")
    await expect(form.get_by_label("Field")).to_have_value("boardColumn")
    await expect(form.get_by_role("checkbox", name="Overdue")).to_be_checked()
    await expect(form.get_by_role("checkbox", checked=True)).to_have_count(1)
    await check_accessibility(page)
    await form.get_by_role("checkbox", name="Today").focus()
    await page.keyboard.press("Space")
    await page.keyboard.press("Enter")
    edited = chip(page, "Next activity is one of Overdue, Today")
    await expect(form).to_have_count(0)
    await expect(edited).to_be_focused()
    await expect(page.locator(".chip-set")).to_have_text([await edited.inner_text(), "Name contains e"])
    await page.keyboard.press("Enter")
    await page.keyboard.press("Escape")
    await expect(edited).to_be_focused()
    assert visit.complaints == []


async def test_condition_that_is_joined_otherwise_keeps_the_focus(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_list(visit, site, "deals", {"status": {"in": ["WON"]}, "value": {"gte": "10", "lte": "90000"}})
    await expect(page.locator(".chip-set")).to_have_text(["Status: Won", "Value at least 10", "Value at most 90,000"])
    await chip(page, "Status: Won").click()
    form = page.get_by_role("dialog", name="Change this condition")
    await form.get_by_label("How it is joined").select_option(label="Must not match")
    await form.get_by_role("button", name="Apply").click()
    await expect(chip(page, "Not: Status: Won")).to_be_focused()
    await chip(page, "Value at most 90,000").click()
    await expect(form.get_by_label("Value", exact=True)).to_have_value("90000")
    await form.get_by_label("Value", exact=True).fill("80,000")
    await page.keyboard.press("Enter")
    await expect(chip(page, "Value at most 80,000")).to_be_focused()
    await expect(chip(page, "Value at least 10")).to_be_visible()
    assert visit.complaints == []


async def test_owner_of_a_condition_is_seen_while_it_is_edited(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_list(visit, site, "deals", {})
    await page.get_by_role("button", name="+ Filter").click()
    await page.get_by_label("Field").select_option(label="Owner")
    await page.get_by_role("checkbox", name="Eva Salas").check()
    await page.get_by_role("button", name="Apply").click()
    await chip(page, "Owner: Eva Salas").click()
    await expect(page.get_by_role("checkbox", name="Eva Salas")).to_be_checked()
    await page.get_by_role("checkbox", name="Eva Salas").uncheck()
    await page.get_by_role("checkbox", name="Me", exact=True).check()
    await page.get_by_role("button", name="Apply").click()
    await expect(chip(page, "Owner: Me")).to_be_focused()
    assert visit.complaints == []


async def test_one_value_reads_well_in_spanish(site: AppSite, visit: Visit) -> None:
    await open_list(visit, site, "accounts", LATE, "Eva")
    await expect(chip(visit.page, "Próxima actividad: Atrasadas")).to_be_visible()


async def test_box_in_the_header_selects_all_rows(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/accounts")
    box = page.get_by_role("columnheader").get_by_role("checkbox", name="Select all rows shown")
    one = page.get_by_role("checkbox", name="Select row 1", exact=True)
    await box.focus()
    await page.keyboard.press("Space")
    await expect(one).to_be_checked()
    await expect(page.get_by_role("group", name="Selected rows")).to_be_visible()
    await expect(box).to_be_focused()
    await check_accessibility(page)
    await one.uncheck()
    assert await box.evaluate("(box) => box.indeterminate && !box.checked")
    await box.click()
    await expect(one).to_be_checked()
    assert not await box.evaluate("(box) => box.indeterminate")
    await box.click()
    await expect(page.get_by_role("cell").get_by_role("checkbox", checked=True)).to_have_count(0)
    assert visit.complaints == []
