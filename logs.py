"""The log: one line of JSON per event, on standard error."""

import structlog


def configure() -> None:
    """Write events as JSON, with time, level and exception."""
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(),
        ]
    )
