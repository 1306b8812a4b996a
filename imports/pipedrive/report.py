"""What an import did, row by row, and where a file's own figures differ from ours."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from imports.pipedrive.vocabulary import EntityKind


class RowOutcome(StrEnum):
    """What became of a row."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    SKIPPED = "skipped"


class SkippedRow(NamedTuple):
    """A row that was not imported, as it stands in the file, and why."""

    number: int
    cells: list[Any]
    reason: str


class FigureMismatch(NamedTuple):
    """A figure of the file that is not ours."""

    table: str
    row: int
    name: str
    figure: str
    theirs: int | date
    ours: int | date | None


@dataclass
class SkippedRows:
    """The rows of one table that were not imported, in the columns of the table."""

    stem: str
    header: list[str]
    rows: list[SkippedRow] = field(default_factory=list)


@dataclass
class ImportReport:
    """Everything that an import has to tell."""

    outcomes: Counter[tuple[EntityKind, RowOutcome]] = field(default_factory=Counter)
    skipped: list[SkippedRows] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    mismatches: list[FigureMismatch] = field(default_factory=list)
    compared: int = 0

    def count(self, kind: EntityKind, outcome: RowOutcome) -> int:
        """How many rows of a kind had that outcome."""
        return self.outcomes[kind, outcome]
