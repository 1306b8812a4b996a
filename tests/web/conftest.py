"""Fixtures: a browser, a page of it for each test, and one kind of database."""

from collections.abc import AsyncIterator, Iterator

import pytest
from app_site import AppSite, app_site
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


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AppSite]:
    """The app with the demo companies, of which only the first is in the beta."""
    with app_site(tmp_path_factory.mktemp("app")) as site:
        yield site
