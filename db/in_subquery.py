"""SQL condition that a column is among the few values of a subquery, which is read first.

PostgreSQL guesses how many values a subquery has, and reads a whole table where it guesses many. Of an array it expects
few, and looks each one up by an index.
"""

from db.dialect_function import DialectFunction


class InSubquery(DialectFunction[bool], sqlite="{} IN {}", postgresql="{} = ANY (ARRAY{})"):
    """The condition that the first argument, a column, is one of the values of the second, a scalar subquery."""
