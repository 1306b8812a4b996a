"""Numbers as the viewer's locale writes them: read, refused with an example, and shown with all their digits."""

import pytest
from app_site import AppSite, open_as
from browser import ASK, Visit
from playwright.async_api import expect

pytestmark = pytest.mark.slow

RATES = "{ exchangeRates(first: 5) { nodes { date rate } } }"


async def test_pasted_rates_are_read_by_the_locale_or_refused(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Eva", "/app/settings/currencies")
    await page.get_by_role("button", name="Pegar cambios").click()
    lines = page.get_by_role("textbox", name="Un cambio en cada línea")
    save = page.get_by_role("button", name="Guardar", exact=True)
    await lines.fill("2031-11-29,EUR,USD,1,0842")
    await save.click()
    assert "Escríbela así: 2026-01-31;EUR;USD;1,0842" in await lines.evaluate("field => field.validationMessage")
    await lines.fill("fecha;base;moneda;cambio\n2031-11-29;EUR;USD;1,0842")
    await save.click()
    await expect(lines).to_have_count(0)
    first = (await page.evaluate(ASK, RATES))["exchangeRates"]["nodes"][0]
    assert (first["date"], float(first["rate"])) == ("2031-11-29", 1.0842)
    assert visit.complaints == []


async def test_amounts_are_read_by_the_locale_and_shown_exactly(site: AppSite, visit: Visit) -> None:
    page = visit.page
    await open_as(visit, site, "Tom", "/app/deals")
    await page.get_by_role("button", name="New deal").click()
    await page.get_by_role("textbox", name="Title").fill("Ninety-nine")
    amount = page.get_by_role("textbox", name="Value")
    await amount.fill("1,2,3")
    await page.get_by_role("button", name="Save", exact=True).click()
    assert await amount.evaluate("field => field.validationMessage") == (
        "This number is not clear. Write it like 1,234.56."
    )
    await amount.fill("1,299.49")
    await page.get_by_role("button", name="Save", exact=True).click()
    await expect(page.get_by_role("heading", level=1, name="Ninety-nine")).to_be_visible()
    await expect(page.get_by_role("definition").filter(has_text="1,299.49")).to_be_visible()
    assert visit.complaints == []
