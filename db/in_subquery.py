"""SQL condition that a column is among the few values of a subquery, which is read first.

PostgreSQL guesses how many values a subquery has, and reads a whole table where it guesses many. Of an array it expects
few, and looks each one up by an index.
"""

from typing import Any

from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


class InSubquery(FunctionElement[bool]):
    """The condition that the first argument, a column, is one of the values of the second, a scalar subquery."""

    inherit_cache = True


@compiles(InSubquery)
def _in_sqlite(element: InSubquery, compiler: SQLCompiler, **options: Any) -> str:
    column, subquery = (compiler.process(clause, **options) for clause in element.clauses)
    return f"{column} IN {subquery}"


@compiles(InSubquery, "postgresql")
def _in_postgresql(element: InSubquery, compiler: SQLCompiler, **options: Any) -> str:
    column, subquery = (compiler.process(clause, **options) for clause in element.clauses)
    return f"{column} = ANY (ARRAY{subquery})"
