"""The columns of a row that an import builds."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from imports.messages import Message

Values = dict[str, Any]


@dataclass
class BuiltRow:
    """The columns of a row, by where they come from.

    `values` are in the file. `guesses` are derived, and used for a new row or a new status. `defaults` are used for a
    new row only. `deleted_at` is the time when the other system deleted the row. `note_of_guesses` is counted for each
    row whose guesses are used.
    """

    values: Values
    guesses: Values = field(default_factory=dict)
    defaults: Values = field(default_factory=dict)
    deleted_at: datetime | None = None
    note_of_guesses: Message | None = None

    @property
    def insert_values(self) -> Values:
        """The columns of a new row."""
        return {**self.defaults, **self.guesses, **self.values, "deleted_at": self.deleted_at}
