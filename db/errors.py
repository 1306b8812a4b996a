"""Errors of the database that pass by themselves: the client may try again.

DatabaseBusy               other writers held the database for too long
├── WriteConflict          another writer was in the way
└── DatabaseUnavailable    it is down, restarting, full or read-only, or all connections are in use
    └── StatementTimeout   it broke off one statement, which took too long
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, PendingRollbackError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

CONFLICT_SQLSTATES = frozenset({"40001", "40P01", "55P03"})
"""PostgreSQL's codes for transactions that conflict: serialization failure, deadlock, lock not available."""
STATEMENT_TIMEOUT = "57014"
UNAVAILABLE_SQLSTATES = frozenset({"25006", "25P03", "25P04"})
"""Read-only transaction (a standby), and time-outs of transactions."""
UNAVAILABLE_CLASSES = ("08", "53", "57P", "58")
"""Beginnings of codes: connection lost, insufficient resources such as disk or memory, shutdown, system error."""
SQLITE_UNAVAILABLE = frozenset(
    {
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_INTERRUPT,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_NOMEM,
    }
)
SQLITE_LOCKED = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
PRIMARY_CODE = 0xFF
"""Mask of the primary result code in an extended one of SQLite."""


class DatabaseBusy(Exception):
    """Another writer held the database for too long. Nothing was written; try again in a moment."""

    def __init__(
        self, message: str = "Others are writing just now. Nothing was changed; try again in a moment."
    ) -> None:
        super().__init__(message)


class WriteConflict(DatabaseBusy):
    """Another writer was in the way. Nothing was written; try again at once."""


class DatabaseUnavailable(DatabaseBusy):
    """The database does not answer, or refuses all work of this kind. `__cause__` is its own error."""

    def __init__(self) -> None:
        super().__init__("The database is not available just now. Try again in a moment.")


class StatementTimeout(DatabaseUnavailable):
    """The statement took longer than `statement_timeout`. The database answers others."""


class UnstorableText(ValueError):
    """A text has the character NUL, which PostgreSQL takes in no statement; no stored text has it."""

    def __init__(self) -> None:
        super().__init__("A text contains the character NUL, which no text has.")


@contextmanager
def database_errors() -> Iterator[None]:
    """Raise errors that pass by themselves as `DatabaseBusy`, and all others as they are."""
    try:
        yield
    except (DBAPIError, PendingRollbackError, PoolTimeoutError, OSError) as error:
        passing = passing_error(error)
        if passing is None:
            raise
        raise passing from error


def passing_error(error: Exception) -> DatabaseBusy | None:
    """Return the error to raise in place of one of the database; None if it does not pass by itself."""
    if not isinstance(error, DBAPIError):
        return DatabaseUnavailable()
    sqlstate = getattr(error.orig, "sqlstate", None) or ""
    sqlite_code = getattr(error.orig, "sqlite_errorcode", 0) & PRIMARY_CODE
    if sqlstate in CONFLICT_SQLSTATES:
        return WriteConflict()
    if sqlstate == STATEMENT_TIMEOUT:
        return StatementTimeout()
    if sqlite_code in SQLITE_LOCKED:
        return DatabaseBusy()
    is_unavailable = (
        error.connection_invalidated
        or sqlite_code in SQLITE_UNAVAILABLE
        or sqlstate in UNAVAILABLE_SQLSTATES
        or sqlstate.startswith(UNAVAILABLE_CLASSES)
    )
    return DatabaseUnavailable() if is_unavailable else None
