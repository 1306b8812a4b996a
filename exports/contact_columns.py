"""The columns of e-mail addresses and phone numbers: in Pipedrive's files, one for each label that somebody used."""

from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Sequence
from typing import Any

from db.models import ContactPoint, Person
from db.text import fold
from exports.columns import ExportColumn, afterwin_column, pipedrive_column
from exports.related import RelatedRows

DEFAULT_LABELS = {"emails": ("work", "home", "other"), "phones": ("work", "home", "mobile", "other")}
COLUMN_NAMES = {"emails": "Email", "phones": "Phone"}


async def labels_used(people: AsyncIterator[Sequence[Person]]) -> dict[str, list[str]]:
    """The labels that these people's addresses and numbers have, those that everybody has first."""
    found = {name: dict.fromkeys(usual) for name, usual in DEFAULT_LABELS.items()}
    async for some in people:
        for name, labels in found.items():
            labels.update((_label(point), None) for person in some for point in getattr(person, name))
    return {name: list(labels) for name, labels in found.items()}


def contact_columns(labels: dict[str, list[str]]) -> Iterator[ExportColumn]:
    """The columns of addresses and numbers with these labels."""
    for name, used in labels.items():
        yield afterwin_column(f"{COLUMN_NAMES[name]}s", _all(name))
        yield from (
            pipedrive_column(f"{COLUMN_NAMES[name]} - {label.capitalize()}", _with(name, label)) for label in used
        )


def _label(point: ContactPoint) -> str:
    return fold(point.label) or "work"


def _with(name: str, label: str) -> Callable[[Any, RelatedRows], str]:
    return lambda person, _: _listed(point for point in getattr(person, name) if _label(point) == label)


def _all(name: str) -> Callable[[Any, RelatedRows], str]:
    return lambda person, _: _listed(sorted(getattr(person, name), key=lambda point: not point.is_primary))


def _listed(points: Iterable[ContactPoint]) -> str:
    return ", ".join(point.value for point in points)
