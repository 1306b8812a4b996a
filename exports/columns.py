"""Columns of an export: their headers, and how each takes its value from a row and its related rows."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from db.gates import ClosedGates, Gate
from exports.cell_format import Dialect
from exports.spanish import CURRENCY_OF, HEADERS, ID_OF, PART_OF, Language
from exports.values import (
    AddressPart,
    Amount,
    Attribute,
    CurrencyCode,
    ExternalId,
    GlobalId,
    LinkedExternalId,
    LinkedGlobalId,
    LinkedName,
    UserExternalId,
    UserGlobalId,
    UserName,
    ValueGetter,
)

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
"""Our part of an address → Pipedrive's. Its "Region" is the wider one of its two (docs/decisions/import.md#export)."""


@dataclass(frozen=True)
class ExportColumn:
    """A column of a list.

    `name` is Afterwin's header and `pipedrive` Pipedrive's; None if that dialect has no such column. `gate` is the
    feature that must be open for the column to appear. `spanish` is Afterwin's header in Spanish, if it is not the
    translation of a whole `name`.
    """

    name: str | None
    pipedrive: str | None
    getter: ValueGetter
    gate: Gate | None = None
    spanish: str | None = None

    def header(self, dialect: Dialect, language: Language = Language.EN) -> str | None:
        """Return the header in a dialect, or None if the dialect has no such column. Pipedrive's is always English."""
        if dialect is Dialect.PIPEDRIVE:
            return self.pipedrive
        if self.name is None or language is Language.EN:
            return self.name
        return self.spanish or HEADERS[self.name]

    def is_in(self, dialect: Dialect, closed_gates: ClosedGates) -> bool:
        """Return whether a file in that dialect has the column while these gates are closed."""
        return self.header(dialect) is not None and self.gate not in closed_gates


def shared_column(name: str, getter: ValueGetter, spanish: str | None = None) -> ExportColumn:
    """Create a column with the same header in both dialects."""
    return ExportColumn(name, name, getter, spanish=spanish)


def afterwin_column(name: str, getter: ValueGetter, spanish: str | None = None) -> ExportColumn:
    """Create a column that only Afterwin's dialect has."""
    return ExportColumn(name, None, getter, spanish=spanish)


def pipedrive_column(name: str, getter: ValueGetter) -> ExportColumn:
    """Create a column that only Pipedrive's dialect has."""
    return ExportColumn(None, name, getter)


def id_columns() -> Iterator[ExportColumn]:
    """Create the columns of a row's id. Pipedrive's dialect has the id by which an import finds the row again."""
    yield afterwin_column("ID", GlobalId())
    yield afterwin_column("External ID", Attribute("external_id"))
    yield pipedrive_column("ID", ExternalId())


def link_columns(column: str, name: str, pipedrive: str | None = None) -> Iterator[ExportColumn]:
    """Create the columns of a linked row: its name and its id."""
    yield ExportColumn(name, pipedrive or name, LinkedName(column))
    yield afterwin_column(f"{name} ID", LinkedGlobalId(column), ID_OF.format(HEADERS[name].lower()))
    yield pipedrive_column(f"{name} ID", LinkedExternalId(column))


def user_columns(column: str, name: str, pipedrive: str | None = None) -> Iterator[ExportColumn]:
    """Create the columns of a user: their name and their id."""
    yield ExportColumn(name, pipedrive or name, UserName(column))
    yield afterwin_column(f"{name} ID", UserGlobalId(column), ID_OF.format(HEADERS[name].lower()))
    yield pipedrive_column(f"{pipedrive or name} ID", UserExternalId(column))


def money_columns(
    name: str, pipedrive: str | None, minor_units: ValueGetter, currency: ValueGetter, spanish: str | None = None
) -> list[ExportColumn]:
    """Create the columns of an amount: the amount in units of its currency, and the currency's code.

    `spanish` is the header in Spanish, if it is not the translation of `name`.
    """
    pipedrive_currency = f"Currency of {pipedrive}" if pipedrive else None
    spanish_currency = CURRENCY_OF.format(spanish or HEADERS[name].lower())
    return [
        ExportColumn(name, pipedrive, Amount(minor_units, currency), spanish=spanish),
        ExportColumn(f"Currency of {name}", pipedrive_currency, CurrencyCode(currency), spanish=spanish_currency),
    ]


def address_columns(name: str, address: ValueGetter, spanish: str | None = None) -> Iterator[ExportColumn]:
    """Create the columns of an address: the whole text, and each part. `spanish` is as in `money_columns`."""
    whole = spanish or HEADERS[name].lower()
    yield shared_column(name, AddressPart(address, "formatted"), spanish)
    for part, header in ADDRESS_PARTS.items():
        yield shared_column(f"{header} of {name}", AddressPart(address, part), PART_OF.format(HEADERS[header], whole))


def flatten_columns(*groups: ExportColumn | Iterable[ExportColumn]) -> tuple[ExportColumn, ...]:
    """Return columns and groups of columns as one tuple."""
    return tuple(column for group in groups for column in ([group] if isinstance(group, ExportColumn) else group))
