"""A real browser, with a log of requests and errors."""

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import NamedTuple

import pytest
from playwright.async_api import Browser, Page, async_playwright, expect

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

# A page that is right is right at once on a quiet machine; on a busy one it may take long.
expect.set_options(timeout=60_000)


class Visit(NamedTuple):
    """A page in a browser, with its requests, errors and warnings."""

    page: Page
    requests: list[str]
    complaints: list[str]


@asynccontextmanager
async def visiting() -> AsyncIterator[Visit]:
    """Open a new browser. The test is skipped if none is installed."""
    async with _browser() as browser:
        page = await browser.new_page(viewport={"width": 1440, "height": 900})
        visit = Visit(page, [], [])
        _listen(visit)
        yield visit


@asynccontextmanager
async def _browser() -> AsyncIterator[Browser]:
    executable = shutil.which("chromium")
    if executable is None:
        missing = pytest.fail if os.environ.get("AFTERWIN_BROWSER_REQUIRED") == "1" else pytest.skip
        missing("There is no `chromium` on the PATH to open the playground with.")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=executable, args=list(ARGUMENTS))
        try:
            yield browser
        finally:
            await browser.close()


def _listen(visit: Visit) -> None:
    visit.page.on("request", lambda request: visit.requests.append(request.url))
    visit.page.on("pageerror", lambda error: visit.complaints.append(str(error)))
    visit.page.on(
        "console",
        lambda message: visit.complaints.append(message.text) if message.type in {"error", "warning"} else None,
    )


async def stored(page: Page) -> str:
    """All data that the page has stored, as JSON."""
    text: str = await page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])")
    return text
