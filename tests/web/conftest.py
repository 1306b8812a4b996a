"""Fixtures: a browser, a page of it for each test, and one kind of database."""

from asyncio import Runner
from collections.abc import AsyncIterator, Iterator
from inspect import iscoroutinefunction

import pytest
import pytest_asyncio
from app_site import AppData, AppSite, app_site, create_app_data
from browser import Visit, controlling, running_browser, visiting
from database_templates import Templates
from playwright.async_api import Browser


@pytest.hookimpl(tryfirst=True)
def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run tests of pages in one event loop, to which the control of the browser belongs."""
    if iscoroutinefunction(metafunc.function):
        metafunc.definition.add_marker(pytest.mark.asyncio(loop_scope="session"))


@pytest.fixture
def _function_scoped_runner(_session_scoped_runner: Runner) -> Runner:
    """Run what a test begins with in that loop, too."""
    return _session_scoped_runner


@pytest.fixture(scope="session")
def browser_address() -> Iterator[str]:
    """The address of a browser that runs until the last test."""
    with running_browser() as address:
        yield address


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser(browser_address: str) -> AsyncIterator[Browser]:
    """The running browser, for further visits."""
    async with controlling(browser_address) as browser:
        yield browser


@pytest_asyncio.fixture(loop_scope="session")
async def visit(browser: Browser) -> AsyncIterator[Visit]:
    """A page in a new browser context."""
    async with visiting(browser) as visit:
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
