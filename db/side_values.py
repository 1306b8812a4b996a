"""Labels and custom values that a change gives a record, and those that wait to be written together."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any, NamedTuple

from db.models import Field
from db.row import Row

FieldValue = tuple[Field, Mapping[str, Any] | None]
"""A custom field and the columns of its value that are not null; None removes the value."""


class SideValues(NamedTuple):
    """What a change gives a record in side tables."""

    labels: Collection[int] | None = None
    """Ids of all labels; None keeps those that it has."""
    values: Sequence[FieldValue] = ()
    """Values of custom fields, each field once."""


class WaitingSideValues:
    """Side values by record, while several records are changed; they are written together."""

    def __init__(self) -> None:
        """Collect nothing yet."""
        self.is_collecting = False
        """Whether side values wait; if not, they are written at once."""
        self.records: dict[tuple[type[Row], int], SideValues] = {}
        """What waits: of each record, one change."""
        self.accounts: Collection[int] = ()
        """Ids of organizations of which was read that they are or were accounts."""

    def take(self) -> dict[type[Row], dict[int, SideValues]]:
        """Return what waits, by model and id; nothing waits any more."""
        waiting: dict[type[Row], dict[int, SideValues]] = {}
        for (model, row_id), side_values in self.records.items():
            waiting.setdefault(model, {})[row_id] = side_values
        self.records = {}
        return waiting
