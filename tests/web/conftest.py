"""Fixtures: a browser, a page of it for each test, and one kind of database."""

from collections.abc import AsyncIterator, Iterator

import pytest
from app_site import AppData, AppSite, app_site, create_app_data
from browser import Visit, controlling, running_browser, visiting
from database_templates import Templates


@pytest.fixture(scope="session")
def browser_address() -> Iterator[str]:
    """The address of a browser that runs until the last test."""
    with running_browser() as address:
        yield address


@pytest.fixture
async def visit(browser_address: str) -> AsyncIterator[Visit]:
    """A page in a new browser context, in the event loop of the test; see also `app_visit`."""
    async with controlling(browser_address) as browser, visiting(browser) as visit:
        yield visit


@pytest.fixture
def templates(sqlite: Templates) -> Templates:
    """What pages show does not depend on the database."""
    return sqlite


@pytest.fixture(scope="session")
def app_data(tmp_path_factory: pytest.TempPathFactory) -> AppData:
    """The demo companies, created once a worker."""
    return create_app_data(tmp_path_factory.mktemp("demo") / "afterwin.db")


@pytest.fixture(scope="module")
def site(app_data: AppData, tmp_path_factory: pytest.TempPathFactory) -> Iterator[AppSite]:
    """The app with the demo companies, of which only the first is in the beta; each module has a copy of its own."""
    with app_site(app_data, tmp_path_factory.mktemp("app")) as site:
        yield site
