"""The log of answers that say BUSY: for each reason one line in ten seconds, with their count.

Without it, an operator would see that requests fail, but not that the disk is full.
"""

import structlog

from db.errors import DatabaseBusy
from db.tally import Tally

log = structlog.get_logger("afterwin.database")

busy = Tally(lambda reason, count: log.warning("database busy", reason=reason, count=count))
CODES = ("sqlstate", "sqlite_errorname", "errno")
"""Where errors of drivers and of the system have their codes."""


def note_busy(error: BaseException | None) -> None:
    """Count an answer, if it says BUSY because of the database."""
    while error is not None and not isinstance(error, DatabaseBusy):
        error = error.__cause__
    if error is not None:
        busy.add(_reason(error.__cause__ or error))


def _reason(error: BaseException) -> str:
    """Return the type and the code of an error; its text may have values."""
    original = getattr(error, "orig", None) or error
    code = next(filter(None, (getattr(original, name, None) for name in CODES)), None)
    name = type(original).__name__
    return f"{name} ({code})" if code else name
