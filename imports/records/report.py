"""Report of an import: outcomes of rows, warnings, and figures of the files that differ from ours."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from db.lookup.duplicates import DuplicateReason
from imports.dialects.vocabulary import EntityKind
from imports.messages import Message

MAX_LISTED_DUPLICATES = 200


class RowOutcome(StrEnum):
    """Outcome of a row."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    SKIPPED = "skipped"


class SkippedRow(NamedTuple):
    """A row that was not imported: its number, its cells, and the reason."""

    number: int
    cells: list[Any]
    reason: Message


class FigureMismatch(NamedTuple):
    """A figure of the file that differs from ours."""

    table: str
    row: int
    name: str
    figure: str
    theirs: int | date
    ours: int | date | None


class LikelyDuplicate(NamedTuple):
    """A new row that is likely the same as another, which `other` names. It was created all the same.

    `reasons`: what the two have in common; none for deals, which have the title and the organization.
    """

    table: str
    row: int
    name: str
    other: Message
    reasons: tuple[DuplicateReason, ...] = ()


@dataclass
class SkippedRows:
    """Rows of one table that were not imported, with the columns of the table. `stem` is the name of their file."""

    table: str
    stem: str
    header: list[str]
    rows: list[SkippedRow] = field(default_factory=list)


@dataclass
class ImportReport:
    """The result of an import."""

    outcomes: Counter[tuple[EntityKind, RowOutcome]] = field(default_factory=Counter)
    skipped: list[SkippedRows] = field(default_factory=list)
    warnings: list[Message] = field(default_factory=list)
    mismatches: list[FigureMismatch] = field(default_factory=list)
    duplicates: list[LikelyDuplicate] = field(default_factory=list)
    """The first ones; `duplicate_count` counts all."""
    duplicate_count: int = 0
    compared: int = 0

    def count(self, kind: EntityKind, outcome: RowOutcome) -> int:
        """Return the number of rows with an outcome."""
        return self.outcomes[kind, outcome]
