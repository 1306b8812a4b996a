"""The log of answers that say BUSY: for each reason one line in ten seconds, with their count.

Without it, an operator would see that requests fail, but not that the disk is full.
"""

import structlog

from db.error_codes import with_code
from db.errors import DatabaseBusy
from db.tally import Tally

log = structlog.get_logger("afterwin.database")

busy = Tally(lambda reason, count: log.warning("database busy", reason=reason, count=count))


def note_busy(error: BaseException | None) -> None:
    """Count an answer, if it says BUSY because of the database."""
    while error is not None and not isinstance(error, DatabaseBusy):
        error = error.__cause__
    if error is not None:
        busy.add(_reason(error.__cause__ or error))


def _reason(error: BaseException) -> str:
    """Return the type and the code of an error; its text may have values."""
    original = getattr(error, "orig", None) or error
    return with_code(type(original).__name__, original)
