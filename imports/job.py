"""How an import runs: for whom, in which steps, and with which journal."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from db.gates import NONE_CLOSED, ClosedGates
from db.models import EventSource
from db.unit_of_work import Actor, BeforeCommit
from imports.journal import Journal

BATCH_SIZE = 2000
"""Rows in a transaction of an import that a command runs."""
IMPORTER = Actor(source=EventSource.IMPORT)


async def _continue(_done: int) -> None:
    """Let an import go on."""


@dataclass(frozen=True)
class ImportJob:
    """One run of an import.

    `closed`: the gates of features that are closed to its user. `checkpoint` is called between two transactions with
    the number of rows that are done, `before_commit` at the end of each; they may raise `JobStopped`.
    """

    actor: Actor = IMPORTER
    closed: ClosedGates = NONE_CLOSED
    journal: Journal | None = None
    batch_size: int = BATCH_SIZE
    checkpoint: Callable[[int], Awaitable[None]] = _continue
    before_commit: Sequence[BeforeCommit] = ()


COMMAND_JOB = ImportJob()
"""An import without a journal."""
