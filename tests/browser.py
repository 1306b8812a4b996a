"""A real browser, and all that a page does in it."""

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import NamedTuple

import pytest
from playwright.async_api import Browser, Page, async_playwright

ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class Visit(NamedTuple):
    """A page in a browser, with everything it asked for and everything it complained of."""

    page: Page
    requests: list[str]
    complaints: list[str]


@asynccontextmanager
async def visiting() -> AsyncIterator[Visit]:
    """A fresh browser, which needs one to be installed."""
    async with _browser() as browser:
        page = await browser.new_page(viewport={"width": 1440, "height": 900})
        seen = Visit(page, [], [])
        _listen(seen)
        yield seen


@asynccontextmanager
async def _browser() -> AsyncIterator[Browser]:
    found = shutil.which("chromium")
    if found is None:
        missing = pytest.fail if os.environ.get("AFTERWIN_BROWSER_REQUIRED") == "1" else pytest.skip
        missing("There is no `chromium` on the PATH to open the playground with.")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=found, args=list(ARGUMENTS))
        try:
            yield browser
        finally:
            await browser.close()


def _listen(seen: Visit) -> None:
    seen.page.on("request", lambda request: seen.requests.append(request.url))
    seen.page.on("pageerror", lambda error: seen.complaints.append(str(error)))
    seen.page.on(
        "console",
        lambda said: seen.complaints.append(said.text) if said.type in {"error", "warning"} else None,
    )


async def stored(page: Page) -> str:
    """All that a page has put aside."""
    text: str = await page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])")
    return text
