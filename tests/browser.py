"""A real browser, with a log of requests and errors.

The browser and the process that controls it, which takes a second of CPU to start, are started once by each worker;
each visit has a context of its own, which shares nothing with others.
"""

import asyncio
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

import pytest
from playwright.async_api import Browser, Page, Route, async_playwright, expect

ARGUMENTS = (
    "--headless",
    "--remote-debugging-port=0",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # Each context would have two more pages, for suggestions below an address bar, and a process to spare: a third of
    # the CPU of a short visit.
    "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,PreloadTopChromeWebUI,SpareRendererForSitePerProcess",
)

ASK = """async (query) => (await (await fetch("/graphql", {
  method: "POST", headers: {"content-type": "application/json"}, body: JSON.stringify({query}),
})).json()).data"""

# A page that is right is right at once on a quiet machine; on a busy one it may take long.
TIMEOUT_MS = 120_000
expect.set_options(timeout=TIMEOUT_MS)


class Visit(NamedTuple):
    """A page in a browser, with its requests, errors and warnings."""

    page: Page
    requests: list[str]
    complaints: list[str]


@contextmanager
def running_browser() -> Iterator[str]:
    """Start a browser; yield the address that it is controlled by. The test is skipped if none is installed."""
    executable = shutil.which("chromium")
    if executable is None:
        missing = pytest.fail if os.environ.get("AFTERWIN_BROWSER_REQUIRED") == "1" else pytest.skip
        missing("There is no `chromium` on the PATH to open pages with.")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = [executable, *ARGUMENTS, f"--user-data-dir={profile}", "about:blank"]
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        try:
            yield _address(Path(profile))
        finally:
            process.terminate()
            process.wait()


def _address(profile: Path) -> str:
    """Wait until a starting browser has written its port and path into its profile."""
    for _ in range(600):
        with suppress(OSError, ValueError):
            port, path = (profile / "DevToolsActivePort").read_text().splitlines()
            return f"ws://127.0.0.1:{port}{path}"
        time.sleep(0.1)
    return pytest.fail("The browser did not start.")


@asynccontextmanager
async def controlling(browser_address: str) -> AsyncIterator[Browser]:
    """Start a process that controls the running browser."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.connect_over_cdp(browser_address)
        try:
            yield browser
        finally:
            await browser.close()


@asynccontextmanager
async def visiting(browser: Browser, zone: str | None = None) -> AsyncIterator[Visit]:
    """Open a page in a new context of the running browser, whose clock is in that zone."""
    context = await browser.new_context(viewport={"width": 1440, "height": 900}, timezone_id=zone)
    context.set_default_timeout(TIMEOUT_MS)
    try:
        visit = Visit(await context.new_page(), [], [])
        _listen(visit)
        yield visit
    finally:
        await context.close()


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


@asynccontextmanager
async def held(page: Page, operation: str) -> AsyncIterator[None]:
    """Keep the requests of an operation back until the end of the block."""
    released = asyncio.Event()

    async def hold(route: Route) -> None:
        if operation in (route.request.post_data or ""):
            await released.wait()
        await route.continue_()

    await page.route("**/graphql", hold)
    yield
    released.set()
