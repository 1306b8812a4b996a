"""Amounts in cells that are merged over several rows: one amount of several deals."""

from collections.abc import Iterable, Iterator

from imports.messages import ImportMessageCode, message
from imports.tables import SourceRow

SHARED = message(ImportMessageCode.AMOUNT_SHARED)


def mark_shared_amounts(rows: Iterable[SourceRow], amounts: frozenset[int]) -> Iterator[SourceRow]:
    """Yield the rows of a table; that their amount is that of a merged cell above is the problem of such rows.

    It may be the amount of each row or of all together. The first row has it, so that totals are those which the
    spreadsheet program adds up.
    """
    for row in rows:
        is_shared = row.filled and not amounts.isdisjoint(row.filled)
        yield row._replace(problem=SHARED) if is_shared else row
