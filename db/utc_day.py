"""SQL function that returns the date of a time (UTC)."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Date
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


class _UtcDay(FunctionElement[date]):
    type = Date()
    inherit_cache = True


def utc_day(at: ColumnElement[datetime]) -> ColumnElement[date]:
    """Return the date of a time; null for null."""
    return _UtcDay(at)


@compiles(_UtcDay)
def _in_sqlite(element: _UtcDay, compiler: SQLCompiler, **options: Any) -> str:
    return f"date({compiler.process(element.clauses, **options)} / 1000000, 'unixepoch')"


@compiles(_UtcDay, "postgresql")
def _in_postgresql(element: _UtcDay, compiler: SQLCompiler, **options: Any) -> str:
    return f"({compiler.process(element.clauses, **options)} AT TIME ZONE 'UTC')::date"
