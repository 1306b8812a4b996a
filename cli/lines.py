"""Lists as lines of text."""

from collections.abc import Iterable

import click


def print_lines(lines: Iterable[str], *, none: str, then: str) -> None:
    """Print the lines of a list. An empty list is no silence: `none` says that there is nothing, `then` what to do."""
    for line in list(lines) or [f"{none} {then}"]:
        click.echo(line)
