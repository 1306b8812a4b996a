"""What an operation reads: it decides how long its answer stays true (docs/decisions/kept-answers.md)."""

from collections.abc import Collection
from datetime import datetime

UNDATED_TABLES = frozenset(
    {
        "beta_exclusion",
        "beta_feedback",
        "beta_member",
        "beta_request",
        "bulk_change",
        "bulk_change_part",
        "feature_use",
        "feature_use_day",
        "first_access",
        "idempotency_key",
        "identity_event",
        "import",
        "import_batch",
        "import_mapping",
        "invitation",
        "outbox",
        "session",
        "token",
        "upload",
    }
)
"""Tables of companies that are also written by units of work that do not advance the company's revision."""


def is_dated(tables: Collection[str] | None) -> bool:
    """Return whether the rows of these tables change only with the company's revision; None: tables of no company."""
    return tables is not None and UNDATED_TABLES.isdisjoint(tables)


class ReadLog:
    """The tables that an operation has read, and when its answer changes without a write of the company."""

    def __init__(self, time_marker: str | None = None) -> None:
        """Begin. `time_marker`: what may be shown in place of the time of the operation; None if nothing may."""
        self.time_marker = time_marker
        self.shows_time = False
        """Whether the marker is shown."""
        self._tables: set[str] = set()
        self._is_outside = False
        self.valid_until: datetime | None = None
        """When passing time alone may change the answer; None if it does not."""

    def note_tables(self, tables: Collection[str] | None) -> None:
        """Note that a statement reads these tables; None if they are not those of one company."""
        if tables is None:
            self._is_outside = True
        else:
            self._tables.update(tables)

    def note_outside(self) -> None:
        """Note that the answer depends on something that no revision dates: a service, or the very moment."""
        self._is_outside = True

    def note_change_at(self, instant: datetime | None) -> None:
        """Note that the answer may be another from `instant` on; None changes nothing."""
        if instant is not None:
            self.valid_until = instant if self.valid_until is None else min(self.valid_until, instant)

    @property
    def is_dated(self) -> bool:
        """Whether the answer stays true until the company's revision advances, or until `valid_until`."""
        return not self._is_outside and is_dated(self._tables)
