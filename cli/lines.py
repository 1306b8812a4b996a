"""Lists as lines of text."""

from collections.abc import Iterable

import click


def print_lines(lines: Iterable[str], *, none: str) -> None:
    """Print the lines of a list; the sentence `none` if there are none, so that an empty list is no silence."""
    for line in list(lines) or [none]:
        click.echo(line)
