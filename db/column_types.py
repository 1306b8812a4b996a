"""The vocabulary of columns: how a value of Python is kept in either database."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any

from sqlalchemy import JSON, BigInteger, DateTime, Dialect, Numeric, String, Text, TypeDecorator
from sqlalchemy.dialects import postgresql
from sqlalchemy.types import TypeEngine

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)


class UtcDateTime(TypeDecorator[datetime]):
    """A moment in UTC: `timestamptz` in PostgreSQL, microseconds since 1970 in SQLite (exact, ordered as numbers)."""

    impl = DateTime(timezone=True)
    cache_ok = True
    python_type = datetime

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Pick the database's own best type."""
        return dialect.type_descriptor(BigInteger() if dialect.name == "sqlite" else DateTime(timezone=True))

    def bind_processor(self, dialect: Dialect) -> Callable[[datetime | None], Any] | None:
        """Refuse a moment without a zone: it would mean another instant on every machine."""
        return _microseconds if dialect.name == "sqlite" else _aware

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], datetime | None] | None:
        """Give back UTC."""
        return _moment if dialect.name == "sqlite" else None


def _aware(value: datetime | None) -> datetime | None:
    if value is not None and value.tzinfo is None:
        msg = f"{value!r} has no time zone"
        raise ValueError(msg)
    return value


def _microseconds(value: datetime | None) -> int | None:
    return None if value is None else (_aware(value) - EPOCH) // MICROSECOND  # type: ignore[operator]  # _aware keeps what is not None


def _moment(value: int | None) -> datetime | None:
    return None if value is None else EPOCH + timedelta(microseconds=value)


class JsonValueObject(TypeDecorator[Any]):
    """A value object (a NamedTuple, or a tuple of them) kept as JSON in one column."""

    impl = JSON(none_as_null=True)
    cache_ok = True

    def __init__(self, kind: type[Any], *, many: bool = False) -> None:
        """Keep one `kind`, or a tuple of them where `many`."""
        super().__init__()
        self.kind = kind
        self.many = many

    @property
    def python_type(self) -> type[Any]:
        """What its values are."""
        return tuple if self.many else self.kind

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Pick the database's own best type."""
        return dialect.type_descriptor(
            postgresql.JSONB(none_as_null=True) if dialect.name == "postgresql" else JSON(none_as_null=True)
        )

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        """Write names, not positions: a value object may grow."""
        if value is None:
            return None
        return [part._asdict() for part in value] if self.many else value._asdict()

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        """Read what is there; what an older version did not write is left at its default."""
        if value is None:
            return () if self.many else None
        return tuple(self.kind(**part) for part in value) if self.many else self.kind(**value)


class EnumList(TypeDecorator[Any]):
    """Some values of an enum, kept as their names with commas between."""

    impl = Text
    cache_ok = True
    python_type = tuple

    def __init__(self, kind: type[StrEnum]) -> None:
        """Keep values of `kind`."""
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        """Write the names."""
        return value if value is None else ",".join(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        """Read a tuple."""
        return tuple(self.kind(name) for name in (value or "").split(",") if name)


class ExactDecimal(TypeDecorator[Any]):
    """An exact decimal: NUMERIC in PostgreSQL, text in SQLite (which has no decimals of its own)."""

    impl = Numeric
    cache_ok = True
    python_type = Decimal

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Pick the database's own best type."""
        return dialect.type_descriptor(String(64) if dialect.name == "sqlite" else Numeric(38, 18))

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        """Write plain notation."""
        return value if value is None or dialect.name != "sqlite" else format(value, "f")

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        """Read a Decimal."""
        return value if value is None or dialect.name != "sqlite" else Decimal(value)


ShortText = Annotated[str, String(255)]
Key = Annotated[str, String(64)]
Code = Annotated[str, String(8)]
Zone = Annotated[str, String(64)]
LongText = Annotated[str, Text]
