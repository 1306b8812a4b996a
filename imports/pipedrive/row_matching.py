"""Matching of records with stored rows, and detection of records that a file has twice."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from imports.pipedrive.built_row import BuiltRow, Values
from imports.pipedrive.entity_imports import EntityImport
from imports.pipedrive.existing_records import RowSkipped
from imports.pipedrive.records import Record


class MatchedRecord(NamedTuple):
    """A record with its columns, and the stored row that it describes, if there is one."""

    record: Record
    built: BuiltRow
    row: Any = None


class SeenRecord(NamedTuple):
    """The number of an earlier record, and whether it had an id."""

    number: int
    has_id: bool


@dataclass
class RowMatcher:
    """Finds the stored rows of a table's records."""

    entity_import: EntityImport
    row_numbers_by_id: dict[int, int] = field(default_factory=dict)
    """Numbers of the records by the id of their stored row."""
    seen: dict[int, SeenRecord] = field(default_factory=dict)
    """Earlier records by key, and by id."""
    by_id: dict[str, Any] = field(default_factory=dict)
    by_text: dict[str, list[Any]] = field(default_factory=dict)

    def index(self, candidates: Sequence[Any]) -> None:
        """Replace the candidates by those of a new batch."""
        self.by_id = {row.external_id: row for row in candidates if row.external_id is not None}
        self.by_id |= {row.global_id: row for row in candidates}
        self.by_text = defaultdict(list)
        for row in candidates:
            self.by_text[getattr(row, self.entity_import.text)].append(row)

    def find_row(self, record: Record, built: BuiltRow) -> Any:
        """Return the stored row of a record, or None for a new one.

        Raises `RowSkipped` if the file has the record twice, if several rows match, or if the row was deleted here.
        """
        rows = self._matching_rows(built.values)
        earlier = self._earlier_number(record, built.values)
        if earlier is None and len(rows) == 1:
            earlier = self.row_numbers_by_id.get(rows[0].id)
        if earlier is not None:
            msg = f"it repeats row {earlier}"
            raise RowSkipped(msg)
        if len(rows) > 1:
            msg = f"{len(rows)} existing rows match it; export the file with its ID column"
            raise RowSkipped(msg)
        if not rows:
            return None
        (row,) = rows
        if row.deleted_at is not None and built.deleted_at is None:
            msg = "it was deleted in Afterwin"
            raise RowSkipped(msg)
        self.row_numbers_by_id[row.id] = record.number
        if built.values.get("external_id") == row.global_id:
            del built.values["external_id"]  # our own id, not one of another system
        return row

    def _matching_rows(self, values: Values) -> list[Any]:
        external_id = values.get("external_id")
        if external_id in self.by_id:
            return [self.by_id[external_id]]
        text = values[self.entity_import.text]
        rows = [row for row in self.by_text.get(text, ()) if self.entity_import.is_same_row(row, values)]
        return [row for row in rows if _name_of_row(row) == name_of_values(values)] or rows

    def _earlier_number(self, record: Record, values: Values) -> int | None:
        """Return the number of an earlier record with the same content or id, and remember this record."""
        external_id = values.get("external_id")
        has_id = external_id is not None
        same_key = self.seen.setdefault(self.entity_import.key(values), SeenRecord(record.number, has_id))
        if same_key.number != record.number and not (same_key.has_id and has_id):
            return same_key.number
        if not has_id:
            return None
        same_id = self.seen.setdefault(hash(("ID", external_id)), SeenRecord(record.number, has_id=True))
        return None if same_id.number == record.number else same_id.number


def _name_of_row(row: Any) -> str:
    return str(getattr(row, "name", None) or getattr(row, "title", ""))


def name_of_values(values: Values) -> str:
    """Return the name or title of an imported row."""
    return str(values.get("name") or values.get("title", ""))
