"""The log of a process: of the server and of the commands."""

import logging
import sys
from contextlib import suppress
from typing import Any

import structlog


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


def configure_log(level: str = "info") -> None:
    """Write each log event of this level or above to standard error, as one line of JSON.

    A line has the time, the level, the id of its request, and exceptions without local variables.
    """
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level.upper()]),
        logger_factory=lambda *_: structlog.PrintLogger(STANDARD_ERROR),
    )
