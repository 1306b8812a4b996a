"""How a coroutine runs as a command: with the log of the server, and with errors of one line.

What all commands need is imported when one runs, so that help needs none of it.
"""

import functools
from collections.abc import Callable, Coroutine
from typing import Any


def async_command(command: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    """Run a coroutine as a command, with the log of the server and errors of one line."""

    @functools.wraps(command)
    def run(*args: Any, **options: Any) -> None:
        import asyncio

        from cli.base import one_line_errors
        from log_config import configure_log

        configure_log()
        with one_line_errors():
            asyncio.run(command(*args, **options))

    return run
