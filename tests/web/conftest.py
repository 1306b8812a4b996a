"""A browser for each test."""

from collections.abc import AsyncIterator

import pytest
from browser import Visit, visiting


@pytest.fixture
async def visit() -> AsyncIterator[Visit]:
    """A fresh browser."""
    async with visiting() as visit:
        yield visit
