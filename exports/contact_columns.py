"""Columns of email addresses and phone numbers. Pipedrive's dialect has one for each label in use."""

from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from db.models import ContactPoint, Person
from db.text import fold
from exports.columns import ExportColumn, afterwin_column, pipedrive_column
from exports.related import RelatedRows

DEFAULT_LABELS = {"emails": ("work", "home", "other"), "phones": ("work", "home", "mobile", "other")}
COLUMN_NAMES = {"emails": "Email", "phones": "Phone"}


@dataclass(frozen=True)
class AllContactPoints:
    """All email addresses or phone numbers of a person, the primary one first."""

    column: str

    def value(self, person: Any, _related: RelatedRows) -> str:
        """Return them, separated by commas."""
        return _join(sorted(getattr(person, self.column), key=lambda point: not point.is_primary))


@dataclass(frozen=True)
class LabelledContactPoints:
    """The email addresses or phone numbers of a person with one label."""

    column: str
    label: str

    def value(self, person: Any, _related: RelatedRows) -> str:
        """Return them, separated by commas."""
        return _join(point for point in getattr(person, self.column) if _label(point) == self.label)


async def labels_used(people: AsyncIterator[Sequence[Person]]) -> dict[str, list[str]]:
    """Return the labels in use by column: first the default labels, then the others in order of appearance."""
    labels_by_column = {column: dict.fromkeys(labels) for column, labels in DEFAULT_LABELS.items()}
    async for batch in people:
        for column, labels in labels_by_column.items():
            labels.update((_label(point), None) for person in batch for point in getattr(person, column))
    return {column: list(labels) for column, labels in labels_by_column.items()}


def contact_columns(labels: dict[str, list[str]]) -> Iterator[ExportColumn]:
    """Create the columns of email addresses and phone numbers with these labels."""
    for column, used in labels.items():
        header = COLUMN_NAMES[column]
        yield afterwin_column(f"{header}s", AllContactPoints(column))
        for label in used:
            yield pipedrive_column(f"{header} - {label.capitalize()}", LabelledContactPoints(column, label))


def _label(point: ContactPoint) -> str:
    return fold(point.label) or "work"


def _join(points: Iterable[ContactPoint]) -> str:
    return ", ".join(point.value for point in points)
