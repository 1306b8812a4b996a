"""Exchange rates from a CSV file: `date,base,quote,rate`, one entry a line, the header first."""

import csv
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple

from sqlalchemy import delete, select, tuple_

from db.companies import currency_values
from db.models import Currency, Rate
from db.unit_of_work import UnitOfWork

HEADER = ["date", "base", "quote", "rate"]
CODE_LENGTH = 8
BATCH = 500
MAX_RATE = Decimal(10) ** 18


class InvalidRates(ValueError):
    """A file of rates that cannot be read; the text says which line, and why."""


class RateEntry(NamedTuple):
    """One line of the file."""

    on_date: date
    base: str
    quote: str
    rate: Decimal


def parse_rates(lines: Iterable[str]) -> list[RateEntry]:
    """The entries of a file; `BadRates` at the first line that is none."""
    reader = csv.reader(lines)
    header = [cell.strip().lower().lstrip("\ufeff") for cell in next(reader, [])]
    if header != HEADER:
        msg = f"line 1: the header must be {','.join(HEADER)}, not {','.join(header) or 'empty'}"
        raise InvalidRates(msg)
    entries = [_entry(reader.line_num, row) for row in reader if any(cell.strip() for cell in row)]
    _refuse_twins(entries)
    return entries


def validate_rates(entries: Sequence[RateEntry]) -> None:
    """Refuse (`BadRates`) what cannot be kept."""
    for entry in entries:
        wrong = _wrong(entry)
        if wrong is not None:
            msg = f"{entry.on_date} {entry.base} {entry.quote}: {wrong}"
            raise InvalidRates(msg)
    _refuse_twins(entries)


def _refuse_twins(entries: Sequence[RateEntry]) -> None:
    if len({entry[:3] for entry in entries}) < len(entries):
        msg = "one pair has two rates on the same day"
        raise InvalidRates(msg)


def _wrong(entry: RateEntry) -> str | None:
    if not entry.rate.is_finite() or not 0 < entry.rate < MAX_RATE or entry.base == entry.quote:
        return "a rate is more than 0, between two currencies"
    if not all(1 <= len(code) <= CODE_LENGTH for code in (entry.base, entry.quote)):
        return f"a currency has a code of 1 to {CODE_LENGTH} letters"
    return None


def _entry(line: int, row: list[str]) -> RateEntry:
    try:
        day, base, quote, rate = (cell.strip() for cell in row)
        entry = RateEntry(date.fromisoformat(day), base.upper(), quote.upper(), Decimal(rate))
    except (ValueError, InvalidOperation) as wrong:
        msg = f"line {line}: expected such as 2026-01-31,EUR,USD,1.0842, not {','.join(row)}"
        raise InvalidRates(msg) from wrong
    refused = _wrong(entry)
    if refused is not None:
        msg = f"line {line}: {refused}"
        raise InvalidRates(msg)
    return entry


async def save_rates(uow: UnitOfWork, entries: list[RateEntry], source: str) -> int:
    """Keep these rates, in place of those of the same days and pairs; totals are made anew when the work settles."""
    known = {code for (code,) in await uow.tuples(select(Currency.c.code))}
    new = sorted({code for entry in entries for code in (entry.base, entry.quote)} - known)
    await uow.insert(Currency, [currency_values(code) for code in new])
    for start in range(0, len(entries), BATCH):
        some = entries[start : start + BATCH]
        await uow.write(delete(Rate.table).where(tuple_(Rate.c.on_date, Rate.c.base, Rate.c.quote).in_(_keys(some))))
        await uow.insert(Rate, [{**entry._asdict(), "source": source, "loaded_at": uow.now} for entry in some])
    return len(entries)


def _keys(entries: list[RateEntry]) -> list[tuple[Any, ...]]:
    return [(entry.on_date, entry.base, entry.quote) for entry in entries]
