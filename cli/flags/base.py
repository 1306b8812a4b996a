"""Shared by the commands on flags while they run: the platform, and checks of a flag and of a file."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from beta.errors import ChangeError, ChangeErrorCode
from beta.refusals import Refusal
from cli.base import open_database
from cli.flags.execution import FlagChangeRefused
from db.flags.platform import Platform, platform_of_snapshot
from db.flags.statements import FLAG


def check_native_form(content: Any) -> None:
    """Raise `FlagChangeRefused` for a file in the form of Unleash, of which each field would be unknown."""
    if isinstance(content, dict) and "features" in content and "flags" not in content:
        msg = "This file has the form of Unleash. Only `afterwin flags import --format unleash` reads it."
        raise FlagChangeRefused(msg)


async def check_flag(platform: Platform, key: str | None) -> None:
    """Raise `ChangeError` if there is no flag with that key. An archived one is fine, and so is None."""
    if key is not None and await platform.first(FLAG, key=key) is None:
        raise ChangeError(ChangeErrorCode.NOT_FOUND, Refusal.FLAG_MISSING, "flag", flag=key)


@asynccontextmanager
async def open_platform() -> AsyncIterator[Platform]:
    """Open the flags and memberships of all companies for reading."""
    async with open_database() as database, database.snapshot() as snapshot:
        yield platform_of_snapshot(snapshot)
