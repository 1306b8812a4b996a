"""Pages keep the rules of accessibility (WCAG 2.2 AA), as axe checks them."""

from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page

WHAT_FADES_HAS_FADED = """() => Promise.all(document.getAnimations()
  .filter((animation) => Number.isFinite(animation.effect.getComputedTiming().endTime))
  .map((animation) => animation.finished.catch(() => null))).then(() => null)"""
"""A menu that is closing has hardly any contrast. A spinner never ends."""

OPTIONS = {"rules": {"target-size": {"enabled": True}}}
"""The one rule of WCAG 2.2 AA, which axe leaves out unless it is asked."""


async def check_accessibility(page: Page) -> None:
    """Fail with axe's report if the page breaks a rule, once nothing on it appears or disappears any more."""
    await page.evaluate(WHAT_FADES_HAS_FADED)
    results = await Axe().run(page, options=OPTIONS)
    assert results.violations_count == 0, results.generate_report()
