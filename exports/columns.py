"""Columns: how each is called, and how its value is taken from a row and from what stands beside it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from operator import attrgetter
from typing import Any, TypeAlias

from db.gates import ClosedGates, Gate
from db.models import Account, Address, Currency, DealStatus
from db.money import Money
from exports.cell_format import Dialect
from exports.related import RelatedRows

ValueGetter: TypeAlias = Callable[[Any, RelatedRows], Any]
"""From a row, and what was read beside it, to a value."""

ADDRESS_PARTS = {
    "subpremise": "Apartment/suite no",
    "street_number": "House number",
    "street": "Street/road name",
    "sublocality": "District/sublocality",
    "locality": "City/town/village/locality",
    "region": "State/county",
    "district": "Region",
    "country": "Country",
    "postal_code": "ZIP/Postal code",
    "latitude": "Latitude",
    "longitude": "Longitude",
}
"""Our part of an address → Pipedrive's; its Region is the wider one of its two (docs/decisions/import.md#export)."""


@dataclass(frozen=True)
class ExportColumn:
    """A column. `name`: Afterwin's header, `pipedrive`: Pipedrive's; None where the one or the other has no such.

    `gate`: the feature that it tells of, if it is not for everybody.
    """

    name: str | None
    pipedrive: str | None
    take: ValueGetter
    gate: Gate | None = None

    def header(self, dialect: Dialect) -> str | None:
        """How it is called, None where it is not."""
        return self.name if dialect is Dialect.AFTERWIN else self.pipedrive

    def is_in(self, dialect: Dialect, closed: ClosedGates) -> bool:
        """Whether a file in that dialect has it, for somebody to whom these features are closed."""
        return self.header(dialect) is not None and self.gate not in closed


def shared_column(name: str, take: ValueGetter) -> ExportColumn:
    """A column that is called the same in both."""
    return ExportColumn(name, name, take)


def afterwin_column(name: str, take: ValueGetter) -> ExportColumn:
    """A column that Pipedrive does not have."""
    return ExportColumn(name, None, take)


def pipedrive_column(name: str, take: ValueGetter) -> ExportColumn:
    """A column that Afterwin tells in another way."""
    return ExportColumn(None, name, take)


def attribute(path: str) -> ValueGetter:
    """What the row itself says; `rollup.last_won_at` is of the roll-up that it was read with."""
    get = attrgetter(path)
    return lambda row, _: get(row)


def enum_label(path: str) -> ValueGetter:
    """One of a few words: `Won`."""
    get = attrgetter(path)
    return lambda row, _: _said(get(row))


def _said(value: StrEnum | None) -> str | None:
    return value and value.capitalize()


def deal_count(status: DealStatus) -> ValueGetter:
    """How many deals of that status an organization has."""
    return lambda row, beside: beside.deals.get((row.id, status), 0)


def account_state(row: Any, beside: RelatedRows) -> str | None:
    """Whether an organization is, was, or never was an account."""
    return _said(row.rollup.state if isinstance(row, Account) else beside.states.get(row.id))


def boolean_label(path: str, yes: str, no: str) -> ValueGetter:
    """One of two words."""
    get = attrgetter(path)
    return lambda row, _: yes if get(row) else no


def user_name(column: str) -> ValueGetter:
    """The name of a user."""
    get = attrgetter(column)
    return lambda row, beside: beside.house.users.get(get(row))


def id_columns(take: Callable[[Any, RelatedRows], Any]) -> Iterator[ExportColumn]:
    """The id of a row: as it is known outside, and as the system that it came from knows it."""
    yield afterwin_column("ID", lambda row, beside: take(row, beside).own)
    yield afterwin_column("External ID", attribute("external_id"))
    yield pipedrive_column("ID", lambda row, beside: take(row, beside).known)


def link_columns(column: str, name: str, pipedrive: str | None = None) -> Iterator[ExportColumn]:
    """The row that another column points to: its name, and its id."""
    get = attrgetter(column)

    def linked(row: Any, beside: RelatedRows) -> Any:
        return beside.named.get(get(row))

    yield ExportColumn(name, pipedrive or name, lambda row, beside: getattr(linked(row, beside), "name", None))
    yield afterwin_column(f"{name} ID", lambda row, beside: getattr(linked(row, beside), "own", None))
    yield pipedrive_column(f"{name} ID", lambda row, beside: getattr(linked(row, beside), "known", None))


def money_columns(
    name: str, pipedrive: str | None, minor: ValueGetter, currency: Callable[[Any, RelatedRows], Currency | None]
) -> list[ExportColumn]:
    """An amount in units of its currency, and the currency."""

    def amount(row: Any, beside: RelatedRows) -> Any:
        held, unit = minor(row, beside), currency(row, beside)
        return None if held is None or unit is None else Money.of_minor(held, unit).amount

    def code(row: Any, beside: RelatedRows) -> str | None:
        return getattr(currency(row, beside), "code", None)

    return [
        ExportColumn(name, pipedrive, amount),
        ExportColumn(f"Currency of {name}", pipedrive and f"Currency of {pipedrive}", code),
    ]


def address_columns(name: str, take: Callable[[Any, RelatedRows], Address | None]) -> Iterator[ExportColumn]:
    """A place as a whole, and in parts."""
    yield shared_column(name, lambda row, beside: getattr(take(row, beside), "formatted", None))
    for part, called in ADDRESS_PARTS.items():
        yield shared_column(f"{called} of {name}", _part(part, take))


def _part(part: str, take: Callable[[Any, RelatedRows], Address | None]) -> ValueGetter:
    return lambda row, beside: getattr(take(row, beside), part, None)


def local_day(row: Any, beside: RelatedRows) -> date | None:
    """The day an activity is due, in the zone of the export."""
    return row.due_at.astimezone(beside.house.zone).date() if row.due_at else row.due_date  # type: ignore[no-any-return]  # of an activity


def local_clock(row: Any, beside: RelatedRows) -> time | None:
    """The time of the day at which an activity is due, in the zone of the export."""
    return row.due_at.astimezone(beside.house.zone).time() if row.due_at else None


def duration_text(row: Any, _: RelatedRows) -> str | None:
    """How long an activity takes: `01:30`."""
    length = row.duration_minutes
    return None if length is None else f"{length // 60:02}:{length % 60:02}"


def label_names(row: Any, beside: RelatedRows) -> str:
    """The labels of a row."""
    return ", ".join(beside.labels.get(row.id, ()))


def flatten_columns(
    *groups: ExportColumn | Sequence[ExportColumn] | Iterator[ExportColumn],
) -> tuple[ExportColumn, ...]:
    """Columns and groups of columns in one row."""
    return tuple(each for group in groups for each in ([group] if isinstance(group, ExportColumn) else group))
