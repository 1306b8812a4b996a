"""Options that several commands share."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import click

from beta.words import code_of
from db.ids import MAX_ID
from db.money.currency_codes import CURRENCY_CODE
from db.time_zones import is_time_zone

ROW_ID = click.IntRange(1, MAX_ID)
ROW_ID.name = "number"  # what a text is not, in the message about it
"""Type of an argument that is the id of a row."""


class CodeChoice(click.Choice[str]):
    """One of some codes, also in words as commands print them: `in review` for IN_REVIEW."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the code; a usage error if there is no such one."""
        return super().convert(code_of(value), param, ctx)


company_option = click.option(
    "--company", "company_name", metavar="NAME", help="The company; required if there are several."
)

json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


def check_time_zone(_context: click.Context, _parameter: click.Parameter, value: str) -> str:
    """Check that an option is the name of a time zone."""
    if not is_time_zone(value):
        raise click.BadParameter(f"{value!r} is not an IANA time zone such as Europe/Madrid.")
    return value


def check_currency(_context: click.Context, _parameter: click.Parameter, value: str) -> str:
    """Return the code of a currency in capital letters."""
    if not CURRENCY_CODE.fullmatch(value.upper()):
        raise click.BadParameter(f"{value!r} is not the code of a currency such as EUR.")
    return value.upper()


class PromptedOption(click.Option):
    """An option that is asked for in a terminal if it is left out. A script that gives no answer is refused."""

    def prompt_for_value(self, context: click.Context) -> Any:
        """Return the answer."""
        with answered_by(self.opts[0]):
            return super().prompt_for_value(context)


def is_asked() -> bool:
    """Return whether a person at a terminal can be asked."""
    return sys.stdin is not None and sys.stdin.isatty()


@contextmanager
def answered_by(option: str) -> Iterator[None]:
    """Name the option that answers a question, where a script leaves it open; in a terminal, Ctrl-C aborts."""
    try:
        yield
    except (click.Abort, RuntimeError):  # the latter if the standard input is closed
        if is_asked():
            raise
        click.echo(err=True)
        msg = f"There is no terminal that could be asked. Give {option}."
        raise click.UsageError(msg) from None
