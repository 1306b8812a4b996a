"""SQL condition that a column is one of many ids or texts, which are one parameter.

`column.in_(ids)` has a parameter for each of them: SQLAlchemy writes and names them anew for each statement, which
takes longer than a database needs to find two thousand rows by their keys.
"""

from collections.abc import Collection
from typing import Any

import orjson
from sqlalchemy import ARRAY, BigInteger, ColumnElement, Dialect, Integer, Text, TypeDecorator, bindparam
from sqlalchemy.types import TypeEngine

from db.sql.dialect_function import DialectFunction


class _ListOf(TypeDecorator[Collection[Any]]):
    """A list as a parameter: an array in PostgreSQL, a JSON array in SQLite."""

    impl = Text
    cache_ok = True

    def __init__(self, item_type: type[TypeEngine[Any]]) -> None:
        super().__init__()
        self.item_type = item_type

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(ARRAY(self.item_type) if dialect.name == "postgresql" else Text())

    def process_bind_param(self, value: Collection[Any] | None, dialect: Dialect) -> Any:
        items = list(value or ())
        return items if dialect.name == "postgresql" else orjson.dumps(items).decode()


class _IsAmong(DialectFunction[bool], sqlite="{} IN (SELECT value FROM json_each({}))", postgresql="{} = ANY ({})"):
    """The condition that the first argument, a column, is in the second, a list.

    It has no SQL type: with a boolean type, SQLAlchemy writes `… IN (…) = 1` for SQLite, which reads every row then.
    """


def is_among(column: ColumnElement[Any], name: str = "ids") -> ColumnElement[bool]:
    """Return the condition that the column is one of the integers or texts in the parameter `name`, a list."""
    item_type = BigInteger if isinstance(column.type, Integer) else Text
    return _IsAmong(column, bindparam(name, type_=_ListOf(item_type)))
