"""What the API shows of an import: tables of its plan, counts of its report and of its undo."""

from collections.abc import Sequence
from typing import NamedTuple

from db.ids import global_id
from db.models import Import


class PlannedColumn(NamedTuple):
    """A column of a file, and what it becomes."""

    header: str
    becomes: str
    field_name: str | None = None
    field_type: str | None = None
    is_new: bool = True
    examples: Sequence[str] = ()
    is_chosen: bool = False


class PlannedTable(NamedTuple):
    """A table of the files, and how it is read."""

    import_row: Import
    name: str
    kind: str
    row_count: int
    columns: Sequence[PlannedColumn]
    first_rows: Sequence[Sequence[str]]
    notes: Sequence[str]
    fields: Sequence[str]


class OutcomeCount(NamedTuple):
    """Numbers of rows of one kind by their outcome."""

    kind: str
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    skipped: int = 0


class FigureDifference(NamedTuple):
    """A figure of the file that differs from ours."""

    table: str
    row_number: int
    name: str
    figure: str
    theirs: str | None
    ours: str | None


class PossibleDuplicateRow(NamedTuple):
    """A created row that may be the same as another."""

    table: str
    row_number: int
    name: str
    other: str


class UndoneCount(NamedTuple):
    """Number of rows of one kind with one result of an undo."""

    kind: str
    outcome: str
    row_count: int


class KeptRow(NamedTuple):
    """A row that an undo left as it is."""

    kind: str
    row_id: int
    column: str
    reason: str

    @property
    def id(self) -> str:
        """Global id of the row."""
        return global_id(self.kind, self.row_id)
