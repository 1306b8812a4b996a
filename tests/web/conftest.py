"""Fixture: a browser page for each test."""

from collections.abc import AsyncIterator

import pytest
from browser import Visit, visiting


@pytest.fixture
async def visit() -> AsyncIterator[Visit]:
    """A page in a new browser context."""
    async with visiting() as visit:
        yield visit
