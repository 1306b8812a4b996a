"""Column types: how a Python value is stored in SQLite and in PostgreSQL."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any

from sqlalchemy import JSON, BigInteger, DateTime, Dialect, Numeric, String, Text, TypeDecorator
from sqlalchemy.dialects import postgresql
from sqlalchemy.types import TypeEngine

from db.text import fold

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
FOLDED_PREFIX = "folded_"
"""Prefix of columns that hold the text of another column in folded form (`db.text.fold`)."""


class UtcDateTime(TypeDecorator[datetime]):
    """A time in UTC: `timestamptz` in PostgreSQL, microseconds since 1970 in SQLite (exact, and sorted as numbers)."""

    impl = DateTime(timezone=True)
    cache_ok = True
    python_type = datetime

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Return the type for this database."""
        return dialect.type_descriptor(BigInteger() if dialect.name == "sqlite" else DateTime(timezone=True))

    def bind_processor(self, dialect: Dialect) -> Callable[[datetime | None], Any] | None:
        """Raise ValueError for a time without a time zone."""
        return _to_microseconds if dialect.name == "sqlite" else _check_aware

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], datetime | None] | None:
        """Read times in UTC."""
        return _from_microseconds if dialect.name == "sqlite" else None


def _check_aware(value: datetime | None) -> datetime | None:
    if value is not None and value.tzinfo is None:
        msg = f"{value!r} has no time zone."
        raise ValueError(msg)
    return value


def _to_microseconds(value: datetime | None) -> int | None:
    return None if value is None else (_check_aware(value) - EPOCH) // MICROSECOND  # type: ignore[operator]  # not None


def _from_microseconds(value: int | None) -> datetime | None:
    return None if value is None else EPOCH + timedelta(0, 0, value)


class JsonValueObject(TypeDecorator[Any]):
    """A NamedTuple, or a tuple of them, as JSON in one column."""

    impl = JSON(none_as_null=True)
    cache_ok = True

    def __init__(self, value_type: type[Any], *, many: bool = False, folded: tuple[str, ...] = ()) -> None:
        """Store one `value_type`, or a tuple of them if `many`.

        `folded`: fields that are also stored in folded form, for filters, as `folded_value` for `value`.
        """
        super().__init__()
        self.value_type = value_type
        self.many = many
        self.folded = folded

    @property
    def python_type(self) -> type[Any]:
        """The type of the column's values."""
        return tuple if self.many else self.value_type

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Return the type for this database."""
        return dialect.type_descriptor(
            postgresql.JSONB(none_as_null=True) if dialect.name == "postgresql" else JSON(none_as_null=True)
        )

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        """Write an object with field names, so that later fields can be added."""
        if value is None:
            return None
        return [self._dump(item) for item in value] if self.many else self._dump(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        """Read the fields that are stored; missing ones have their defaults."""
        if value is None:
            return () if self.many else None
        return tuple(map(self._load, value)) if self.many else self._load(value)

    def _dump(self, item: Any) -> dict[str, Any]:
        stored = dict(zip(item._fields, item, strict=True))
        for name in self.folded:
            text = stored[name]
            stored[f"{FOLDED_PREFIX}{name}"] = text and fold(text)
        return stored

    def _load(self, stored: dict[str, Any]) -> Any:
        for name in self.folded:
            stored.pop(f"{FOLDED_PREFIX}{name}", None)
        return self.value_type(**stored)


class EnumList(TypeDecorator[Any]):
    """A tuple of enum values, stored as their names, separated by commas."""

    impl = Text
    cache_ok = True
    python_type = tuple

    def __init__(self, enum_class: type[StrEnum]) -> None:
        """Store values of `enum_class`."""
        super().__init__()
        self.enum_class = enum_class

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        """Write the names of the values."""
        return value if value is None else ",".join(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        """Read a tuple."""
        return tuple(self.enum_class(name) for name in (value or "").split(",") if name)


class ExactDecimal(TypeDecorator[Any]):
    """An exact decimal: NUMERIC in PostgreSQL, text in SQLite, which has no decimal type."""

    impl = Numeric
    cache_ok = True
    python_type = Decimal

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Return the type for this database."""
        return dialect.type_descriptor(String(64) if dialect.name == "sqlite" else Numeric(38, 18))

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        """Write the decimal without an exponent."""
        return value if value is None or dialect.name != "sqlite" else format(value, "f")

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        """Read a Decimal."""
        return value if value is None or dialect.name != "sqlite" else Decimal(value)


IndexedText = Annotated[str, String(200)]
ShortText = Annotated[str, String(255)]
OrderedText = Annotated[str, String(255).with_variant(String(255, collation="C"), "postgresql")]
"""Text that both databases compare character by character, so that a beginning of it is one range of an index."""
Key = Annotated[str, String(64)]
Code = Annotated[str, String(8)]
Zone = Annotated[str, String(64)]
LongText = Annotated[str, Text]


class Html(Text):
    """HTML that users wrote; `db.html` sanitizes it before it is stored."""


RichText = Annotated[str, Html]
