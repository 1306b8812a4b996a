"""Fixtures of a module of browser tests: they share an event loop and the process that controls the browser.

This process takes a second of CPU to start. Import `browser` and `visit`, and mark the module with `SHARED_LOOP`.
"""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from browser import Visit, controlling, visiting
from playwright.async_api import Browser

SHARED_LOOP = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser(browser_address: str) -> AsyncIterator[Browser]:
    """The running browser, for further visits."""
    async with controlling(browser_address) as browser:
        yield browser


@pytest_asyncio.fixture(loop_scope="module")
async def visit(browser: Browser) -> AsyncIterator[Visit]:
    """A page in a new browser context."""
    async with visiting(browser) as visit:
        yield visit
