"""Units in headers: `Value (EUR)`, `Won time (UTC)` and `Probability (%)` say how their cells are read."""

import re
from itertools import chain
from zoneinfo import ZoneInfo

from db.companies import KNOWN_CURRENCIES
from imports.records.currency_marks import SIGNS
from imports.records.vocabulary import CellType

UNIT = re.compile(r"(?P<name>[^()\[\]]{1,100}?) ?[(\[](?P<unit>[^()\[\]]{1,4})[)\]]")
UTC, UTC_NAMES = ZoneInfo("UTC"), frozenset({"utc", "gmt"})
CODES = frozenset(chain(KNOWN_CURRENCIES, *SIGNS.values()))


def split_unit(folded: str) -> tuple[str, str]:
    """Return a folded header without its unit, and the unit; the whole header and an empty text if it has none."""
    match = UNIT.fullmatch(folded)
    return (folded, "") if match is None else (match["name"], match["unit"])


def is_unit_of(unit: str, cells: CellType) -> bool:
    """Return whether cells of this kind can have a unit."""
    if cells is CellType.MONEY:
        return bool(currencies_of_unit(unit))
    return unit in UTC_NAMES if cells is CellType.DATETIME else unit == "%" and cells is CellType.PERCENT


def zone_of_unit(unit: str, zone: ZoneInfo) -> ZoneInfo:
    """Return the time zone of a column of times: UTC if its header says so, else the one of the file."""
    return UTC if unit in UTC_NAMES else zone


def currencies_of_unit(unit: str) -> tuple[str, ...]:
    """Return the currencies that a unit may mean; none if it is no currency."""
    return (unit.upper(),) if unit.upper() in CODES else SIGNS.get(unit, ())
