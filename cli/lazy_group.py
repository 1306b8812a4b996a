"""A command group that imports a command only when it runs, so that help and emergencies stay fast."""

from collections.abc import Mapping
from importlib import import_module
from typing import Any, NamedTuple

import click

from live.garbage_collection import collect_less_often


class LazyCommand(NamedTuple):
    """A command that is not imported yet: `module:attribute`, and its line in the group's help."""

    path: str
    summary: str
    hidden: bool = False

    def load(self) -> click.Command:
        """Import the command."""
        collect_less_often()
        module, _, attribute = self.path.partition(":")
        command: click.Command = getattr(import_module(module), attribute)
        return command


class LazyGroup(click.Group):
    """A group of lazy commands. Errors of its commands are one line, without a traceback."""

    def __init__(self, *args: Any, lazy_commands: Mapping[str, LazyCommand], **options: Any) -> None:
        """Create the group; `lazy_commands` by the name that users type."""
        super().__init__(*args, **options)
        self.lazy_commands = lazy_commands

    def list_commands(self, _context: click.Context) -> list[str]:
        """Return the names of all commands that are not hidden, sorted."""
        return sorted(name for name, command in self.lazy_commands.items() if not command.hidden)

    def get_command(self, _context: click.Context, name: str) -> click.Command | None:
        """Import the command of that name; None if there is no such command."""
        lazy_command = self.lazy_commands.get(name)
        return None if lazy_command is None else lazy_command.load()

    def format_commands(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without importing them."""
        names = self.list_commands(context)
        with formatter.section("Commands"):
            formatter.write_dl([(name, self.lazy_commands[name].summary) for name in names])

    def invoke(self, context: click.Context) -> Any:
        """Run the command. Expected errors become one line and exit code 1."""
        try:
            return super().invoke(context)
        except BrokenPipeError:
            raise  # the reader of a pipe left, as `| head` does; click ends quietly
        except (OSError, ValueError) as error:
            raise click.ClickException(_line(error)) from error


def _line(error: OSError | ValueError) -> str:
    """Return an error in a line; one of the system without its number."""
    if not isinstance(error, OSError) or error.strerror is None:
        return str(error)
    return f"{error.filename}: {error.strerror}." if error.filename else f"{error.strerror}."
