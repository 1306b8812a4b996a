"""How a coroutine runs as a command on flags, and the exit codes of what it may end with."""

import functools
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

import click

from cli.execution import async_command

if TYPE_CHECKING:
    from beta.errors import ChangeError


class FlagChangeRefused(click.ClickException):
    """The change was refused, and nothing was written."""

    exit_code = 3


class NotAcknowledged(click.ClickException):
    """Some processes did not confirm a revision in time."""

    exit_code = 4


class AuditLogBroken(click.ClickException):
    """The audit log differs from what was written."""

    exit_code = 5


def flag_command(command: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    """Run a coroutine as a command on flags. A refused change ends with a line for each problem and exit code 3."""

    @functools.wraps(command)
    async def run(*args: Any, **options: Any) -> None:
        from beta.errors import ChangeError
        from db.errors import DatabaseBusy

        try:
            await command(*args, **options)
        except ChangeError as error:
            raise FlagChangeRefused("\n".join(_line(problem) for problem in error.problems)) from None
        except DatabaseBusy as error:
            raise FlagChangeRefused(str(error)) from None

    return async_command(run)


def _line(error: "ChangeError") -> str:
    path = ".".join(str(part) for part in error.path)
    place = f" at {path}" if path else ""
    return f"{error.message} ({error.code}{place})"
