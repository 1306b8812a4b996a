"""Exchange rates from CSV files: the header `date,base,quote,rate`, then one rate per line."""

import csv
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any, NamedTuple

from sqlalchemy import delete, select, tuple_

from db.batches import batches
from db.models import Currency, Rate
from db.money.currency_codes import currency_values
from db.unit_of_work import UnitOfWork

HEADER = ["date", "base", "quote", "rate"]
CODE_LENGTH = 8
BATCH_SIZE = 500
MAX_RATE = Decimal(10) ** 18


class InvalidRates(ValueError):
    """Rates that are malformed or not allowed. The message says which line or rate, and why."""


class RateProblem(StrEnum):
    """What is wrong with a rate, as a sentence."""

    OUT_OF_RANGE = "the rate must be more than 0 and less than 10^18"
    SAME_CURRENCY = "base and quote must be different currencies"
    CODE_LENGTH = f"a currency code must have 1 to {CODE_LENGTH} letters"


class RateEntry(NamedTuple):
    """The rate of a currency pair from a date on: `rate` is the value of one `base` in `quote`."""

    on_date: date
    base: str
    quote: str
    rate: Decimal


def parse_rates(lines: Iterable[str]) -> list[RateEntry]:
    """Parse the lines of a file; raise `InvalidRates` at the first line that is wrong."""
    reader = csv.reader(lines)
    header = [cell.strip().lower().lstrip("\ufeff") for cell in next(reader, [])]
    if header != HEADER:
        msg = f"line 1: the header must be {','.join(HEADER)}, not {','.join(header) or 'empty'}"
        raise InvalidRates(msg)
    entries = [_parse_line(reader.line_num, row) for row in reader if any(cell.strip() for cell in row)]
    _check_unique(entries)
    return entries


def _check_unique(entries: Sequence[RateEntry]) -> None:
    if len({entry[:3] for entry in entries}) < len(entries):
        msg = "one pair has two rates on the same day"
        raise InvalidRates(msg)


def rate_problem(entry: RateEntry) -> RateProblem | None:
    """Return what is wrong with a rate; None if nothing is."""
    if not entry.rate.is_finite() or not 0 < entry.rate < MAX_RATE:
        return RateProblem.OUT_OF_RANGE
    if entry.base == entry.quote:
        return RateProblem.SAME_CURRENCY
    if not all(1 <= len(code) <= CODE_LENGTH for code in (entry.base, entry.quote)):
        return RateProblem.CODE_LENGTH
    return None


def _parse_line(line: int, row: list[str]) -> RateEntry:
    try:
        on_date, base, quote, rate = (cell.strip() for cell in row)
        entry = RateEntry(date.fromisoformat(on_date), base.upper(), quote.upper(), Decimal(rate))
    except (ValueError, InvalidOperation) as error:
        msg = f"line {line}: a line must look like 2026-01-31,EUR,USD,1.0842, not {','.join(row)}"
        raise InvalidRates(msg) from error
    problem = rate_problem(entry)
    if problem is not None:
        msg = f"line {line}: {problem}"
        raise InvalidRates(msg)
    return entry


async def save_rates(uow: UnitOfWork, entries: list[RateEntry], source: str) -> int:
    """Save rates and return their number; a stored rate of the same date and pair is replaced.

    Missing currencies are added. All won values are recomputed when the unit of work is finalized.
    """
    known_codes = {code for (code,) in await uow.tuples(select(Currency.c.code))}
    new_codes = sorted({code for entry in entries for code in (entry.base, entry.quote)} - known_codes)
    await uow.insert(Currency, [currency_values(code) for code in new_codes])
    for batch in batches(entries, BATCH_SIZE):
        is_replaced = tuple_(Rate.c.on_date, Rate.c.base, Rate.c.quote).in_(_keys(batch))
        await uow.write(delete(Rate.table).where(is_replaced))
        await uow.insert(Rate, [{**entry._asdict(), "source": source, "loaded_at": uow.now} for entry in batch])
    return len(entries)


def _keys(entries: Sequence[RateEntry]) -> list[tuple[Any, ...]]:
    return [(entry.on_date, entry.base, entry.quote) for entry in entries]
