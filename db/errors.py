"""Errors of the database that pass by themselves: the client may try again.

DatabaseBusy               other writers held the database for too long
├── LockTimeout            another transaction held a lock for too long
├── WriteConflict          another writer was in the way
└── DatabaseUnavailable    it is down, restarting, full or read-only, or all connections are in use
    ├── OutcomeUnknown     it was lost during a commit
    └── StatementTimeout   it broke off one statement, which took too long

All other errors of it are faults: of this program, of its tables or of the machine's disk.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, PendingRollbackError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

COMPLETION_UNKNOWN = "40003"
CONFLICT_CLASS = "40"
"""Beginning of PostgreSQL's codes for transactions that conflict, such as a serialization failure and a deadlock."""
LOCK_SQLSTATES = frozenset({"55006", "55P03"})
"""The object is in use; the lock is not available, because `lock_timeout` was over."""
NOT_ALLOWED = "42501"
"""The login has not the privilege: to take a role, to call a function."""
STATEMENT_TIMEOUT = "57014"
UNAVAILABLE_SQLSTATES = frozenset({"25006", "25P03", "25P04", "3D000"})
"""Read-only transaction (a standby), time-outs of transactions, and a database that is not there (yet)."""
UNAVAILABLE_CLASSES = ("08", "28", "53", "57", "58")
"""Beginnings of codes: connection lost, login refused, insufficient resources such as disk or memory, intervention of
an operator such as a shutdown, system error."""
LOST_CLASSES = ("08", "57P", COMPLETION_UNKNOWN)
"""Beginnings of codes of a commit that may have succeeded all the same."""
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
SQLITE_LOCKED = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL})
PRIMARY_CODE = 0xFF
"""Mask of the primary result code in an extended one of SQLite."""


class DatabaseBusy(Exception):
    """Another writer held the database for too long. Nothing was written; try again in a moment."""

    def __init__(
        self, message: str = "Others are writing just now. Nothing was changed; try again in a moment."
    ) -> None:
        super().__init__(message)


class LockTimeout(DatabaseBusy):
    """Another transaction held a lock for too long. To wait as long again would not help."""


class WriteConflict(DatabaseBusy):
    """Another writer was in the way. Nothing was written; try again at once."""


class DatabaseUnavailable(DatabaseBusy):
    """The database does not answer, or refuses all work of this kind. `__cause__` is its own error."""

    def __init__(self, message: str = "The database is not available just now. Try again in a moment.") -> None:
        super().__init__(message)


class OutcomeUnknown(DatabaseUnavailable):
    """The connection was lost during a commit: only the database knows whether something was written."""

    def __init__(self) -> None:
        super().__init__(
            "The database was lost while it saved this. Look whether it was saved before you send it again; "
            "with an idempotency key, it is not saved twice."
        )


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


@contextmanager
def commit_errors() -> Iterator[None]:
    """Raise errors of a commit as `database_errors` does, but a lost connection as `OutcomeUnknown`."""
    try:
        yield
    except (DBAPIError, PendingRollbackError, PoolTimeoutError, OSError) as error:
        passing = OutcomeUnknown() if is_lost(error) else passing_error(error)
        if passing is None:
            raise
        raise passing from error


def is_lost(error: Exception) -> bool:
    """Return whether a connection was lost, so that what was sent last may have been done."""
    if not isinstance(error, DBAPIError):
        return isinstance(error, OSError)
    return error.connection_invalidated or sqlstate_of(error).startswith(LOST_CLASSES)


def passing_error(error: Exception) -> DatabaseBusy | None:
    """Return the error to raise in place of one of the database; None if it does not pass by itself."""
    if not isinstance(error, DBAPIError):
        return DatabaseUnavailable()
    sqlstate, sqlite_code = sqlstate_of(error), getattr(error.orig, "sqlite_errorcode", 0) & PRIMARY_CODE
    if sqlstate.startswith(CONFLICT_CLASS) and sqlstate != COMPLETION_UNKNOWN:
        return WriteConflict()
    if sqlstate == STATEMENT_TIMEOUT:
        return StatementTimeout()
    if sqlstate in LOCK_SQLSTATES or sqlite_code in SQLITE_LOCKED:
        return LockTimeout()
    is_unavailable = (
        error.connection_invalidated
        or sqlite_code in SQLITE_UNAVAILABLE
        or sqlstate in UNAVAILABLE_SQLSTATES
        or sqlstate.startswith((*UNAVAILABLE_CLASSES, COMPLETION_UNKNOWN))
    )
    return DatabaseUnavailable() if is_unavailable else None


def sqlstate_of(error: DBAPIError) -> str:
    """Return PostgreSQL's code of an error; "" without one."""
    return getattr(error.orig, "sqlstate", None) or ""
