"""Shared by the commands on flags: errors with exit codes, common options and parameter types."""

import functools
import re
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

import click
import orjson
from click.core import ParameterSource

from beta.errors import ChangeError, ChangeErrorCode
from beta.refusals import Refusal
from cli.base import ROW_ID, async_command, open_database
from db.errors import DatabaseBusy
from db.flags.platform import Platform, platform_of_snapshot
from db.flags.statements import FLAG

DURATION_PATTERN = re.compile(r"(\d+(?:\.\d+)?)(ms|s|m|)", re.ASCII)
SECONDS_PER_UNIT = {"ms": 0.001, "s": 1.0, "m": 60.0, "": 1.0}


class FlagChangeRefused(click.ClickException):
    """The change was refused, and nothing was written."""

    exit_code = 3


class NotAcknowledged(click.ClickException):
    """Some processes did not confirm a revision in time."""

    exit_code = 4


class AuditLogBroken(click.ClickException):
    """The audit log differs from what was written."""

    exit_code = 5


def check_native_form(content: Any) -> None:
    """Raise `FlagChangeRefused` for a file in the form of Unleash, of which each field would be unknown."""
    if isinstance(content, dict) and "features" in content and "flags" not in content:
        msg = "This file has the form of Unleash. Only `afterwin flags import --format unleash` reads it."
        raise FlagChangeRefused(msg)


def flag_command(command: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    """Run a coroutine as a command on flags. A refused change ends with a line for each problem and exit code 3."""

    @functools.wraps(command)
    async def run(*args: Any, **options: Any) -> None:
        try:
            await command(*args, **options)
        except ChangeError as error:
            raise FlagChangeRefused("\n".join(_line(problem) for problem in error.problems)) from None
        except DatabaseBusy as error:
            raise FlagChangeRefused(str(error)) from None

    return async_command(run)


def _line(error: ChangeError) -> str:
    path = ".".join(str(part) for part in error.path)
    place = f" at {path}" if path else ""
    return f"{error.message} ({error.code}{place})"


async def check_flag(platform: Platform, key: str | None) -> None:
    """Raise `ChangeError` if there is no flag with that key. An archived one is fine, and so is None."""
    if key is not None and await platform.first(FLAG, key=key) is None:
        raise ChangeError(ChangeErrorCode.NOT_FOUND, Refusal.FLAG_MISSING, "flag", flag=key)


@asynccontextmanager
async def open_platform() -> AsyncIterator[Platform]:
    """Open the flags and memberships of all companies for reading."""
    async with open_database() as database, database.snapshot() as snapshot:
        yield platform_of_snapshot(snapshot)


class DateTimeParam(click.ParamType[Any]):
    """A date and time with its offset from UTC."""

    name = "DATETIME"

    def convert(self, value: Any, parameter: click.Parameter | None, context: click.Context | None) -> Any:
        """Parse an ISO 8601 text; a usage error if it has no offset."""
        if isinstance(value, datetime):
            return value
        try:
            at = datetime.fromisoformat(value)
        except ValueError:
            at = None
        if at is None or at.tzinfo is None:
            self.fail(
                f"{value!r} is not a date and time with an offset such as 2026-03-01T09:00:00Z.", parameter, context
            )
        return at


class DurationParam(click.ParamType[float]):
    """A number of seconds: 20, 20s, 500ms, 2m."""

    name = "DURATION"

    def convert(self, value: Any, parameter: click.Parameter | None, context: click.Context | None) -> float:
        """Parse a number with a unit; a usage error if it is something else."""
        match = DURATION_PATTERN.fullmatch(str(value))
        if match is None:
            self.fail(f"{value!r} is not a duration such as 20s.", parameter, context)
        return float(match[1]) * SECONDS_PER_UNIT[match[2]]


class NoneOr(click.ParamType[Any]):
    """The word `none`, or a value of another type."""

    def __init__(self, inner: click.ParamType[Any]) -> None:
        """Create the type of `none` and of what `inner` converts."""
        self.inner, self.name = inner, f"none or {inner.name}"

    def convert(self, value: Any, parameter: click.Parameter | None, context: click.Context | None) -> Any:
        """Return None for `none`, else the value of the other type."""
        return None if value is None or str(value).lower() == "none" else self.inner.convert(value, parameter, context)


class JsonParam(click.ParamType[Any]):
    """A value as JSON."""

    name = "JSON"

    def convert(self, value: Any, parameter: click.Parameter | None, context: click.Context | None) -> Any:
        """Parse JSON; a usage error if it is something else."""
        try:
            return orjson.loads(value)
        except orjson.JSONDecodeError as error:
            self.fail(f"{value!r} is not JSON: {error}.", parameter, context)


def is_provided(context: click.Context, name: str) -> bool:
    """Whether the user gave that option, also with the value `none`."""
    return context.get_parameter_source(name) is not ParameterSource.DEFAULT


actor_option = click.option(
    "--actor",
    envvar="AFTERWIN_ACTOR",
    required=True,
    metavar="NAME",
    help="Author of the change in the audit log. Proposing or reviewing needs the email address of a login.",
)
reason_option = click.option(
    "--reason", default="", help="Reason for the audit log; required if the change can give more users access."
)
version_option = click.option(
    "--expected-version", type=ROW_ID, help="Refuse the change if the flag has another version by now."
)
key_argument = click.argument("key")
