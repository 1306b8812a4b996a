"""Units in headers: `Value (EUR)`, `Won time (UTC)` and `Probability (%)` say how their cells are read."""

import re
from zoneinfo import ZoneInfo

from imports.dialects.vocabulary import CellType
from imports.values.currency_marks import CODES, currencies_of
from imports.values.scales import Scale, scale_of

UNIT = re.compile(
    r"(?P<name>[^()\[\]]{1,100}?)\s?[(\[]\s?(?:(?:in|en) )?"
    r"(?P<unit>[^()\[\]\s]{1,9}(?:\s(?:(?:de|of) )?(?:[A-Za-z]{3}|[€£$¥₹₺₽]))?)\s?[)\]]\s?\*?"
)
IN_CURRENCY = re.compile(
    r"(?P<name>[^()\[\]]{1,100}?)\s(?:in|en)\s(?P<unit>(?:[^\W\d_]{1,10}\.?\s?)?(?:[A-Z]{3}|[€£$¥₹₺₽]))"
)
UTC, UTC_NAMES = ZoneInfo("UTC"), frozenset({"utc", "gmt"})
UNIX_NAMES = frozenset({"unix", "epoch"})
HOURS, MINUTES = frozenset({"h", "hr", "hrs", "hours"}), frozenset({"min", "mins", "minutes"})


def split_unit(header: str) -> tuple[str, str]:
    """Return a header without its unit, and the unit; the whole header and an empty text if it has none."""
    match = UNIT.fullmatch(header) or IN_CURRENCY.fullmatch(header)
    return (header, "") if match is None else (match["name"], match["unit"])


def is_unit_of(unit: str, cells: CellType) -> bool:
    """Return whether cells of this kind can have a unit."""
    if cells is CellType.MONEY:
        return not CODES.isdisjoint(currencies_of(unit)) or scale_of(unit) is not None
    known = {CellType.DATETIME: UTC_NAMES | UNIX_NAMES, CellType.PERCENT: {"%"}, CellType.DURATION: HOURS | MINUTES}
    return unit.lower() in known.get(cells, ())


def scale_of_unit(unit: str) -> Scale:
    """Return the factor and the currency of a column of amounts."""
    return scale_of(unit) or Scale(1, currencies_of(unit))


def zone_of_unit(unit: str, zone: ZoneInfo) -> ZoneInfo:
    """Return the time zone of a column of times: UTC if its header says so, else the one of the file."""
    return UTC if unit.lower() in UTC_NAMES else zone


def are_hours(unit: str) -> bool:
    """Return whether numbers without a unit are hours, and not minutes."""
    return unit.lower() in HOURS
