"""Matching of records with stored rows, and detection of records that a file has twice.

Nothing is merged that may be two (docs/decisions/import.md#matching). Two rows of a file without ids are one only if
all of their cells are equal. A stored row is found by its id, else by everything that the file says, else by its name
and what distinguishes rows of one name; and only one record of a file can be a stored row.
"""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from db.contact_points import JOINED_COLUMNS, joined_points
from imports.messages import ImportMessageCode, Message, message
from imports.records.built_row import BuiltRow, Values
from imports.records.entity_imports import EntityImport, is_same
from imports.records.record_reader import Record

DELETED = message(ImportMessageCode.DELETED_HERE)
EMPTY = (None, "", ())


class MatchedRecord(NamedTuple):
    """A record with its columns, and the stored row that it describes, if there is one.

    `reason` says why the record is skipped, if it is. `duplicate` names a row that is likely the same.
    `merged`: what the file says of a record that was merged into `row`; None for other records. `built` has then
    only what fills empty columns of `row`.
    """

    record: Record
    built: BuiltRow
    row: Any = None
    reason: Message | None = None
    duplicate: Message | None = None
    merged: Values | None = None


class SeenRecord(NamedTuple):
    """The number of an earlier record, whether it had an id, and the hash of its cells."""

    number: int
    has_id: bool
    cells: int


@dataclass
class RowMatcher:
    """Finds the stored rows of a table's records. `identity` are the columns that distinguish rows without an id."""

    entity_import: EntityImport
    identity: Sequence[int]
    row_numbers_by_id: dict[int, int] = field(default_factory=dict)
    """Numbers of the records by the id of their stored row."""
    ids_by_row_number: dict[int, int] = field(default_factory=dict)
    seen: dict[int, SeenRecord] = field(default_factory=dict)
    """Earlier records by the hash of their cells, and by that of their id."""
    by_id: dict[str, Any] = field(default_factory=dict)
    by_row_id: dict[int, Any] = field(default_factory=dict)
    survivor_ids: Collection[int] = ()
    """Ids of the candidates into which others were merged."""
    merged_numbers: set[int] = field(default_factory=set)
    """Numbers of the records of merged rows."""
    by_text: dict[str, list[Any]] = field(default_factory=dict)

    def match(
        self,
        built_rows: Sequence[tuple[Record, BuiltRow]],
        candidates: Sequence[Any],
        survivor_ids: Collection[int] = (),
    ) -> list[MatchedRecord]:
        """Find the stored row of each record among the candidates; `survivor_ids` are of merges."""
        self._index(candidates)
        self.survivor_ids = survivor_ids
        certain = {record.number: match for record, built in built_rows if (match := self._certain(record, built))}
        matches = [certain.get(record.number) or self._by_content(record, built) for record, built in built_rows]
        return [match if match.merged is None else self._fill(match) for match in matches]

    def claim(self, row_id: int, record: Record, *, is_merged: bool = False) -> None:
        """Remember the stored row of a record; several records may be of rows that were merged into one."""
        if not is_merged:
            self.row_numbers_by_id[row_id] = record.number
        self.ids_by_row_number[record.number] = row_id

    def _index(self, candidates: Sequence[Any]) -> None:
        self.by_id = {row.external_id: row for row in candidates if row.external_id is not None}
        self.by_id |= {row.global_id: row for row in candidates}
        self.by_row_id = {row.id: row for row in candidates}
        self.by_text = defaultdict(list)
        for row in candidates:
            self.by_text[getattr(row, self.entity_import.text)].append(row)

    def _certain(self, record: Record, built: BuiltRow) -> MatchedRecord | None:
        """Match a record that repeats an earlier one, or whose id or whole content is that of a stored row."""
        row = self.by_id.get(built.values.get("external_id") or "")
        reason = self._repetition(record, built.values)
        if reason is None and row is not None and (earlier := self.row_numbers_by_id.get(row.id)) is not None:
            reason = message(ImportMessageCode.ID_REPEATED, number=earlier)
        if reason is not None:
            return MatchedRecord(record, built, reason=reason)
        if row is not None:
            return self._matched(record, built, row)
        equal = [row for row in self._unclaimed(built.values) if _is_equal(row, built.values)]
        return self._matched(record, built, equal[0]) if len(equal) == 1 else None

    def _by_content(self, record: Record, built: BuiltRow) -> MatchedRecord:
        """Match a record by its name and what distinguishes rows of that name; it is new if no row fits."""
        rows = self._unclaimed(built.values)
        name = name_of_values(built.values)
        rows = [row for row in rows if _name_of_row(row) == name] or rows
        if len(rows) > 1:
            return MatchedRecord(record, built, reason=message(ImportMessageCode.ROW_MATCHES_SEVERAL, count=len(rows)))
        if rows:
            return self._matched(record, built, rows[0])
        return MatchedRecord(record, built, duplicate=self._likely_deal(built.values))

    def _matched(self, record: Record, built: BuiltRow, row: Any) -> MatchedRecord:
        if row.deleted_at is not None and built.deleted_at is None:
            survivor = self._survivor(row)
            if survivor is None or survivor.deleted_at is not None:
                return MatchedRecord(record, built, reason=DELETED)
            self.merged_numbers.add(record.number)
            return MatchedRecord(record, built, survivor, merged=built.values)
        self.claim(row.id, record)
        if built.values.get("external_id") == row.global_id:
            del built.values["external_id"]  # our own id, not one of another system
        return MatchedRecord(record, self._of_survivor(built, row) if row.id in self.survivor_ids else built, row)

    def _of_survivor(self, built: BuiltRow, row: Any) -> BuiltRow:
        """Return what a survivor's own row says. It clears nothing, and removes no address or number of a merge."""
        values = {name: value for name, value in built.values.items() if value not in EMPTY}
        joined = {
            name: joined_points(name, values[name], getattr(row, name)) for name in JOINED_COLUMNS & values.keys()
        }
        values |= joined
        self.by_row_id[row.id] = row._replace(**values)  # so the row of a merged one does not fill these
        return replace(built, values=values)

    def _fill(self, match: MatchedRecord) -> MatchedRecord:
        """Let a record of a merged row fill what is empty, as the merge did, and change nothing else.

        It comes after the survivor's own record, wherever that stands in the batch.
        """
        survivor = self.by_row_id[match.row.id]
        filling = {name: value for name, value in match.built.values.items() if getattr(survivor, name) in EMPTY}
        filling.pop("external_id", None)
        self.by_row_id[survivor.id] = survivor._replace(**filling)  # the next one fills what is empty then
        return match._replace(built=BuiltRow(filling))

    def _survivor(self, row: Any) -> Any:
        """Return the row into which one was merged, in any steps; None if it was only deleted."""
        merged_into_id = getattr(row, "merged_into_id", None)
        if merged_into_id is None:
            return None
        survivor = self.by_row_id[merged_into_id]
        return self._survivor(survivor) or survivor

    def _unclaimed(self, values: Values) -> list[Any]:
        return [
            row
            for row in self.by_text.get(values[self.entity_import.text], ())
            if row.id not in self.row_numbers_by_id and self.entity_import.is_same_row(row, values)
        ]

    def _likely_deal(self, values: Values) -> Message | None:
        """Return the description of a deal of that title and organization that was there before this import."""
        if "title" not in values:
            return None
        ids = values.get("organization_id"), values.get("external_id")
        found = (
            row
            for row in self.by_text.get(values[self.entity_import.text], ())
            if row.deleted_at is None and row.id not in self.row_numbers_by_id and row.organization_id == ids[0]
        )
        row = next((row for row in found if ids[1] is None or row.external_id is None), None)
        return None if row is None else message(ImportMessageCode.SIMILAR_RECORD, name=_name_of_row(row))

    def _repetition(self, record: Record, values: Values) -> Message | None:
        """Return which earlier record has the same cells or the same id, and remember this record."""
        external_id = values.get("external_id")
        has_id = external_id is not None
        cells = hash(tuple([record.cells[index] for index in self.identity]))
        this = SeenRecord(record.number, has_id, cells)
        same_cells = self.seen.setdefault(cells, this)
        if same_cells.number != record.number and not (same_cells.has_id and has_id):
            return message(ImportMessageCode.ROW_REPEATED, number=same_cells.number)
        same_id = self.seen.setdefault(hash(("ID", external_id)), this) if has_id else this
        if same_id.number == record.number:
            return None
        is_same = same_id.cells == cells
        code = ImportMessageCode.ROW_REPEATED if is_same else ImportMessageCode.ID_REPEATED
        return message(code, number=same_id.number)


def _is_equal(row: Any, values: Values) -> bool:
    """Return whether a stored row has everything that a file says. An id may be missing in it."""
    return all(name == "external_id" or is_same(name, getattr(row, name), value) for name, value in values.items())


def _name_of_row(row: Any) -> str:
    return str(getattr(row, "name", None) or getattr(row, "title", ""))


def name_of_values(values: Values) -> str:
    """Return the name or title of an imported row."""
    return str(values.get("name") or values.get("title", ""))
