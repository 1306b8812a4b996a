"""Fixtures: a browser, a page of it for each test, and one kind of database."""

from collections.abc import AsyncIterator, Iterator

import pytest
from browser import Visit, running_browser, visiting
from database_templates import Templates


@pytest.fixture(scope="session")
def browser_address() -> Iterator[str]:
    """The address of a browser that runs until the last test."""
    with running_browser() as address:
        yield address


@pytest.fixture
async def visit(browser_address: str) -> AsyncIterator[Visit]:
    """A page in a new browser context."""
    async with visiting(browser_address) as visit:
        yield visit


@pytest.fixture
def templates(sqlite: Templates) -> Templates:
    """What pages show does not depend on the database."""
    return sqlite
