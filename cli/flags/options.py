"""Options and parameter types that the commands on flags share."""

import re
from datetime import date, datetime
from typing import Any

import click
import orjson
from click.core import ParameterSource

from cli.options import ROW_ID

DURATION_PATTERN = re.compile(r"(\d+(?:\.\d+)?)(ms|s|m|)", re.ASCII)
SECONDS_PER_UNIT = {"ms": 0.001, "s": 1.0, "m": 60.0, "": 1.0}


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


class DateParam(click.ParamType[date]):
    """A day."""

    name = "DATE"

    def convert(self, value: Any, parameter: click.Parameter | None, context: click.Context | None) -> date:
        """Parse a day; a usage error if it is something else."""
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r} is not a date such as 2027-02-01.", parameter, context)


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
    """Return whether the user gave that option, also with the value `none`."""
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
