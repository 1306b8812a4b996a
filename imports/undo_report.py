"""The result of the undo of an import. It is stored with each of its transactions, so an interrupted undo goes on."""

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from db.models import StoredUndoReport
from imports.messages import ImportMessageCode, Message, message

MAX_KEPT = 200
"""Number of kept records that a report lists."""
CHANGED, REFERENCED = message(ImportMessageCode.KEPT_CHANGED), message(ImportMessageCode.KEPT_REFERENCED)
OF_DELETED = message(ImportMessageCode.KEPT_OF_DELETED)
KEPT = "kept"


class KeptRecord(NamedTuple):
    """A record or setting, or a column of one, that an undo left as it is, and why."""

    kind: str
    id: int
    column: str
    reason: Message
    name: str = ""


@dataclass
class UndoReport:
    """How many rows of each kind were removed, restored and kept, and the settings that were deactivated."""

    counts: Counter[tuple[str, str]] = field(default_factory=Counter)
    kept: list[KeptRecord] = field(default_factory=list)
    retired: set[int] = field(default_factory=set)

    @classmethod
    def resumed(cls, stored: StoredUndoReport) -> "UndoReport":
        """Return the report of an undo that goes on: what stays is found again."""
        done = {(each["kind"], each["outcome"]): each["count"] for each in stored.counts if each["outcome"] != KEPT}
        return cls(Counter(done), retired=set(stored.retired))

    def copy(self) -> "UndoReport":
        """Return the report as it is now."""
        return replace(self, counts=self.counts.copy(), kept=[*self.kept], retired={*self.retired})

    def keep(self, kind: str, row_id: int, reason: Message, column: str = "", name: str = "") -> None:
        """Count a record that stays."""
        self.counts[kind, KEPT] += 1
        self.kept.append(KeptRecord(kind, row_id, column, reason, name))

    def stored(self) -> StoredUndoReport:
        """Return the report as it is stored."""
        rows = [{"kind": kind, "outcome": outcome, "count": count} for (kind, outcome), count in self.counts.items()]
        kept = [_stored(record) for record in self.kept[:MAX_KEPT]]
        return StoredUndoReport(rows, kept, len(self.kept), sorted(self.retired))


def _stored(record: KeptRecord) -> dict[str, Any]:
    return {**record._asdict(), "reason": record.reason.stored()._asdict()}
