"""Sums of 64-bit integers that do not fit into 64 bits: SQLite refuses to compute them.

Quotients and remainders are summed apart. Both databases round quotients towards zero, and a remainder has the sign of
its dividend, so both parts together are exact for negative numbers, too.
"""

from sqlalchemy import ColumnElement, func

DIVISOR = 10**9


def wide_sum(column: ColumnElement[int]) -> tuple[ColumnElement[int], ColumnElement[int]]:
    """Build the two columns of a sum; `join_sum` joins their values. Null counts as 0."""
    return func.coalesce(func.sum(column // DIVISOR), 0), func.coalesce(func.sum(column % DIVISOR), 0)


def join_sum(quotients: int, remainders: int) -> int:
    """Return the sum of which these are the two columns."""
    return int(quotients) * DIVISOR + int(remainders)
