"""The log of a process: of the server and of the commands."""

import logging
import sys

import structlog


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
        logger_factory=lambda *_: structlog.PrintLogger(sys.stderr),
    )
