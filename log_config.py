"""The log of a process: of the server and of the commands."""

import logging
import sys
import traceback
from collections.abc import Iterator, MutableMapping
from contextlib import suppress
from typing import Any

import structlog

from db.error_codes import with_code
from db.tally import Tally


class StandardError:
    """Standard error, whose lines are lost while it cannot be written: a full disk must keep no answer from clients."""

    def write(self, text: str) -> None:
        """Write text, if possible."""
        with suppress(OSError, ValueError, AttributeError):
            sys.stderr.write(text)

    def flush(self) -> None:
        """Flush what was written, if possible."""
        with suppress(OSError, ValueError, AttributeError):
            sys.stderr.flush()


STANDARD_ERROR: Any = StandardError()


CAUSED_BY_CLIENTS = frozenset({"Invalid HTTP request received.", "Unsupported upgrade request."})
"""Warnings of uvicorn that any client can cause with each request: they are counted, and have no line each."""
_caused_by_clients = Tally(
    lambda text, count: structlog.get_logger("uvicorn.error").warning(text, library="uvicorn.error", count=count)
)


class LibraryLog(logging.Handler):
    """Writes the warnings of libraries as events, without the values in them."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write a warning: its text with the places of its values, and its exception."""
        if record.msg in CAUSED_BY_CLIENTS:
            _caused_by_clients.add(str(record.msg))
            return
        log = structlog.get_logger(record.name)
        log.log(record.levelno, str(record.msg), library=record.name, exc_info=record.exc_info)


OWN_PACKAGES = frozenset(
    {
        "app",
        "auth",
        "beta",
        "cli",
        "composition",
        "db",
        "demo",
        "endpoints",
        "exports",
        "files",
        "flags",
        "imports",
        "live",
        "resolvers",
        "schema",
        "setting_types",
        "settings",
        "web",
    }
)
"""Packages whose messages are known. Those of Python and of libraries quote what they were given: names, notes,
addresses, hashes of secrets."""


def format_exception(exc_info: structlog.typing.ExcInfo) -> str:
    """Format an exception, its causes and its parts, with their places in the code but without values.

    Of an exception of Python or of a library, only the type and the code are named.
    """
    _, error, _ = exc_info
    return "".join(_lines(error)).rstrip("\n")


def _lines(error: BaseException) -> Iterator[str]:
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None:
        yield from _lines(cause)
        yield "\nIt caused:\n\n" if error.__cause__ else "\nMeanwhile:\n\n"
    yield from ("Traceback (most recent call last):\n", *traceback.format_tb(error.__traceback__))
    yield f"{describe(error)}\n"
    for number, part in enumerate(getattr(error, "exceptions", ()), 1):
        yield f"\nPart {number}:\n\n"
        yield from _lines(part)


def describe(error: BaseException) -> str:
    """Return the type of an exception, and its message if it is one of this program, else its code if it has one."""
    name = f"{type(error).__module__}.{type(error).__qualname__}".removeprefix("builtins.")
    if name.partition(".")[0] in OWN_PACKAGES:
        return f"{name}: {error}"
    return with_code(name, error)


def describe_errors(_logger: object, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Describe each exception that is a value of a log event."""
    return {name: describe(value) if isinstance(value, BaseException) else value for name, value in event.items()}


def configure_log(level: str = "info") -> None:
    """Write each log event of this level or above to standard error, as one line of JSON.

    A line has the time, the level, the id of its request, and exceptions without the data that they are about. Warnings
    of libraries are such lines, too.
    """
    logging.lastResort = LibraryLog(logging.WARNING)
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.ExceptionRenderer(format_exception),
            describe_errors,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level.upper()]),
        logger_factory=lambda *_: structlog.PrintLogger(STANDARD_ERROR),
    )
