"""How many statements a request sends to the database, for its line in the log and for metrics."""

from contextvars import ContextVar
from dataclasses import dataclass


@dataclass
class StatementCount:
    """Number of statements so far. All tasks of a request share one object."""

    value: int = 0


_COUNT: ContextVar[StatementCount | None] = ContextVar("statement_count", default=None)


def start_statement_count() -> StatementCount:
    """Count the statements of this task, and of the tasks that it starts, from now on."""
    count = StatementCount()
    _COUNT.set(count)
    return count


def count_statement() -> None:
    """Count one statement, if a count was started."""
    count = _COUNT.get()
    if count is not None:
        count.value += 1
