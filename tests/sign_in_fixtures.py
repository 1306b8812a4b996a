"""Fixtures of sign-in: browsers, and an administrator with a password."""

from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from itertools import count

import httpx2
import pytest
from company_fixture import CompanyFixture
from http_client import PASSWORD, Browser

from app import create_app
from auth.logins import ensure_login
from auth.rate_limit import RateLimiter
from auth.site import Site
from db.models import User
from db.row import select_rows


@pytest.fixture
def site() -> Site:
    """The site; a test module can override it."""
    return Site(allowed_origins=frozenset({"https://app.example.com"}))


@pytest.fixture
async def eva(viewer: CompanyFixture) -> User:
    """The administrator of the company, whose password is `PASSWORD`."""
    async with viewer.uow() as uow:
        await ensure_login(uow, (await uow.all(select_rows(User)))[0], PASSWORD)
        return (await uow.all(select_rows(User)))[0]


@pytest.fixture
def delays() -> list[float]:
    """Seconds of the delays of sign-in attempts. Tests do not wait for them."""
    return []


@pytest.fixture
def rate_limiter(delays: list[float]) -> RateLimiter:
    """A rate limiter that records its delays."""

    async def record(seconds: float) -> None:
        delays.append(seconds)

    return RateLimiter(sleep=record)


@pytest.fixture
async def browser_at(
    viewer: CompanyFixture, site: Site, rate_limiter: RateLimiter
) -> AsyncIterator[Callable[[str], httpx2.AsyncClient]]:
    """Return a function that opens a browser with its own cookies at an IP address."""
    app = create_app(replace(viewer.services, site=site, rate_limiter=rate_limiter))
    opened: list[httpx2.AsyncClient] = []

    def open_browser(address: str) -> httpx2.AsyncClient:
        transport = httpx2.ASGITransport(app=app, client=(address, 1))
        opened.append(httpx2.AsyncClient(transport=transport, base_url=site.url))
        return opened[-1]

    yield open_browser
    for client in opened:
        await client.aclose()


@pytest.fixture
def browser(browser_at: Callable[[str], httpx2.AsyncClient]) -> Browser:
    """Return a function that opens a browser with its own cookies and IP address."""
    numbers = count(1)
    return lambda: browser_at(f"192.0.2.{next(numbers)}")


@pytest.fixture
def http(browser: Browser) -> httpx2.AsyncClient:
    """One browser."""
    return browser()
