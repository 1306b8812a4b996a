"""From a row of a file to what it says: plain values under our names, links still under the names of the other system."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from db.models import Address, ContactPoint, FieldType
from imports.pipedrive import values, words
from imports.pipedrive.headers import Custom
from imports.pipedrive.survey import DAYS, MOMENTS, Guess, Surveyed

COORDINATES = ("latitude", "longitude")


@dataclass
class Record:
    """One row of a file."""

    number: int
    cells: Sequence[Any]
    said: dict[str, Any]
    customs: dict[int, dict[str, Any]] = field(default_factory=dict)
    """By the place of the custom column among the custom columns: the filled columns of its value."""

    def get(self, name: str) -> Any:
        """What the row says of a field; None where it says nothing."""
        return self.said.get(name)


def records(surveyed: Surveyed) -> Iterator[Record]:
    """Every row of a table."""
    for number, row in surveyed.rows():
        said = {name: _cell(surveyed, name, row[position]) for name, position in surveyed.layout.fields.items()}
        said.update(_address(surveyed, row, said.get("address") or said.get("location")))
        said.update(_contacts(surveyed, row))
        yield Record(number, row, said, dict(_customs(surveyed, row)))


def _cell(surveyed: Surveyed, name: str, cell: Any) -> Any:
    if name in surveyed.numbers:
        return surveyed.numbers[name].read(cell)
    if name in MOMENTS:
        return values.moment(surveyed.dates[name].read(cell), surveyed.options.zone)
    if name in DAYS:
        return surveyed.dates[name].read(cell)
    reader = READERS.get(name, values.text)
    return reader(cell)


READERS = {
    "status": values.word(words.STATUS),
    "done": values.word(words.DONE),
    "priority": values.word(words.PRIORITY),
    "busy": values.word(words.BUSY),
    "archived": values.word(words.ARCHIVED),
    "due_time": values.clock,
    "duration": values.minutes,
}


def _address(surveyed: Surveyed, row: Sequence[Any], whole: str | None) -> dict[str, Any]:
    parts = _parts(row, surveyed.layout.address)
    if whole is None and not parts:
        return {}
    return {"place": Address(**{"formatted": whole, **parts})}


def _parts(row: Sequence[Any], positions: dict[str, int]) -> dict[str, Any]:
    said = {part: values.text(row[position]) for part, position in positions.items()}
    return {part: float(each) if part in COORDINATES else each for part, each in said.items() if each is not None}


def _contacts(surveyed: Surveyed, row: Sequence[Any]) -> dict[str, Any]:
    found: dict[str, list[ContactPoint]] = {}
    for kind, label, position in surveyed.layout.contacts:
        points = found.setdefault(kind, [])
        for part in (values.text(row[position]) or "").split(","):
            if part.strip():
                points.append(ContactPoint(part.strip(), label, is_primary=not points))
    return {kind: tuple(points) for kind, points in found.items()}


def field_type(guess: Guess) -> FieldType:
    """The type of field that a custom column is made."""
    if guess.custom.currency is not None and not guess.numbers.wrong:
        return FieldType.MONETARY
    if guess.custom.parts:
        return FieldType.ADDRESS
    if guess.is_filled and guess.is_date:
        return FieldType.DATE
    if guess.is_filled and guess.is_number:
        return FieldType.NUMBER
    return FieldType.LARGE_TEXT if guess.is_long else FieldType.TEXT


def _customs(surveyed: Surveyed, row: Sequence[Any]) -> Iterator[tuple[int, dict[str, Any]]]:
    for place, guess in enumerate(surveyed.guesses):
        found = _custom(guess, guess.custom, row)
        if found:
            yield place, found


def _custom(guess: Guess, custom: Custom, row: Sequence[Any]) -> dict[str, Any]:
    cell, said = row[custom.position], values.text(row[custom.position])
    match field_type(guess):
        case FieldType.MONETARY:
            currency = values.text(row[custom.currency or 0])
            return {} if said is None or currency is None else {"money": (guess.numbers.read(cell), currency.upper())}
        case FieldType.ADDRESS:
            parts = _parts(row, custom.parts)
            return {"address": Address(**{"formatted": said, **parts})} if said or parts else {}
        case FieldType.DATE:
            found = guess.dates.read(cell)
            return {} if found is None else {"day": found[0]}
        case FieldType.NUMBER:
            number = guess.numbers.read(cell)
            return {} if number is None else {"number": float(number)}
        case _:
            return {} if said is None else {"words": said}
