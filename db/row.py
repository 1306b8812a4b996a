"""A table and its rows, said once: a class whose annotations are the columns and whose instances are the rows.

    class Deal(Row, table="deal"):
        company_id: int
        id: int
        title: Name
        owner_id: Annotated[int | None, refers("user")]
        owner: Annotated[User | None, joins("owner_id")]

A row is a tuple: light, immutable, made at the speed of C. `Deal.table` is the table, `Deal.c` its columns, and
`rows(Deal)` the statement that reads deals together with the rows they join.
"""

import enum
import inspect
from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from types import UnionType
from typing import Annotated, Any, ClassVar, Generic, TypeVar, Union, dataclass_transform, get_args, get_origin

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ColumnCollection,
    ColumnElement,
    Date,
    Double,
    Enum,
    ForeignKeyConstraint,
    FromClause,
    MetaData,
    Select,
    Table,
    Text,
    Time,
    and_,
    select,
)
from sqlalchemy.schema import SchemaItem
from sqlalchemy.sql.selectable import NamedFromClause
from sqlalchemy.types import TypeEngine

from db.column_types import ExactDecimal, UtcDateTime
from db.gates import GATE, Gate
from db.ids import global_id

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

TYPES: dict[type, type[TypeEngine[Any]]] = {
    int: BigInteger,
    bool: Boolean,
    str: Text,
    float: Double,
    Decimal: ExactDecimal,
    date: Date,
    datetime: UtcDateTime,
    time: Time,
}


@dataclass(frozen=True)
class ForeignKeyMark:
    """A foreign key to a row of the same company."""

    table: str


@dataclass(frozen=True)
class JoinMark:
    """A to-one row that is read together with this one."""

    by: str


def foreign_key(table: str) -> ForeignKeyMark:
    """Point to the row of `table` with this id, in the same company."""
    return ForeignKeyMark(table)


def joined_by(by: str) -> JoinMark:
    """Read the row that the column `by` points to together with this one."""
    return JoinMark(by)


@dataclass(frozen=True)
class ColumnAnnotation:
    """One annotation, taken apart."""

    name: str
    kind: type[Any]
    optional: bool
    extras: tuple[Any, ...]

    def mark(self, kind: type[Any]) -> Any:
        """The first mark of that kind, or None."""
        return next((extra for extra in self.extras if isinstance(extra, kind)), None)


def _field(name: str, hint: Any) -> ColumnAnnotation:
    kind, extras = (get_args(hint)[0], get_args(hint)[1:]) if get_origin(hint) is Annotated else (hint, ())
    optional = get_origin(kind) in {Union, UnionType} and type(None) in get_args(kind)
    if optional:
        kind = next(part for part in get_args(kind) if part is not type(None))
    if get_origin(kind) is Annotated:  # `Name | None`: the vocabulary inside the option
        kind, extras = get_args(kind)[0], (*get_args(kind)[1:], *extras)
    return ColumnAnnotation(name, kind, optional, extras)


def _sql_type(field: ColumnAnnotation) -> Any:
    given = next((e for e in field.extras if isinstance(e, TypeEngine) or _is_type(e)), None)
    if given is not None:
        return given
    if isinstance(field.kind, type) and issubclass(field.kind, enum.Enum):
        return Enum(field.kind, native_enum=False, length=32, create_constraint=False)
    return TYPES[field.kind]


def _is_type(extra: Any) -> bool:
    return isinstance(extra, type) and issubclass(extra, TypeEngine)


def _column(field: ColumnAnnotation, key: Sequence[str]) -> Column[Any]:
    return Column(
        field.name, _sql_type(field), primary_key=field.name in key, nullable=field.optional, autoincrement=False
    )


def _foreign_key(field: ColumnAnnotation, *, tenanted: bool) -> ForeignKeyConstraint:
    target = field.mark(ForeignKeyMark).table
    pairs = [(field.name, f"{target}.id")]
    if tenanted:
        pairs.insert(0, ("company_id", f"{target}.company_id"))
    return ForeignKeyConstraint([here for here, _ in pairs], [there for _, there in pairs])


@dataclass_transform(frozen_default=True, kw_only_default=True)
class RowMeta(type):
    """Makes the table and the tuple from the annotations of a class."""

    def __new__(  # the keywords of a class statement
        cls,
        name: str,
        bases: tuple[type, ...],
        namespace: dict[str, Any],
        *,
        table: str | None = None,
        key: Sequence[str] = ("company_id", "id"),
        rules: Sequence[SchemaItem] = (),
    ) -> type:
        """Build `name`; without `table` it is the base, or another name for the same rows, joining more."""
        if table is None:
            wider = _wider(name, bases, namespace)
            made = super().__new__(cls, name, bases, {"__slots__": (), **wider, **namespace})
            made.joined = {**made.joined, **_joins(namespace)} if bases[0] is not tuple else {}  # type: ignore[attr-defined]  # a row's
            return made
        hints = inspect.get_annotations(type(name, (), dict(namespace)))
        fields = [_field(hint, value) for hint, value in hints.items() if value is not ClassVar]
        shape = namedtuple(name, [field.name for field in fields])  # type: ignore[misc]  # its fields are known only here
        made = super().__new__(cls, name, (*bases, shape), {"__slots__": (), **namespace})
        _furnish(made, fields, table, key, rules)
        return made


def _joins(namespace: Mapping[str, Any]) -> dict[str, ColumnAnnotation]:
    hints = inspect.get_annotations(type("hints", (), dict(namespace)))
    fields = [_field(name, hint) for name, hint in hints.items() if hint is not ClassVar]
    return {field.name: field for field in fields if field.mark(JoinMark)}


def _wider(name: str, bases: tuple[type, ...], namespace: Mapping[str, Any]) -> dict[str, Any]:
    """What makes a named tuple of the base's fields and of those that are joined besides; they stand at its end."""
    more = _joins(namespace)
    if not more:
        return {}
    shape: Any = namedtuple(name, [*bases[0]._fields, *more])  # type: ignore[misc, attr-defined]  # its fields are known only here
    own = ("_fields", "_make", "_replace", "_asdict", "__new__", "__match_args__", *more)
    return {each: vars(shape)[each] for each in own}


def _furnish(
    made: Any, fields: list[ColumnAnnotation], table: str, key: Sequence[str], rules: Sequence[SchemaItem]
) -> None:
    columns = [field for field in fields if field.mark(JoinMark) is None]
    tenanted = "company_id" in key
    made.table = Table(
        table,
        metadata,
        *(_column(field, key) for field in columns),
        *(_foreign_key(field, tenanted=tenanted) for field in columns if field.mark(ForeignKeyMark)),
        *rules,
        # The primary key is the table: one tree to write instead of two, and a company's rows lie together.
        sqlite_with_rowid=not tenanted,
        info={GATE: made.gate},
    )
    made.c = made.table.c
    made.joined = {field.name: field for field in fields if field.mark(JoinMark)}


class Row(tuple[Any, ...], metaclass=RowMeta):
    """A row that was read. Two rows are equal when all of their values are."""

    __slots__ = ()

    gate: ClassVar[Gate | None] = None
    """The feature that the rows are there for, where they are there for one that is not for everybody."""
    table: ClassVar[Table]
    c: ClassVar[ColumnCollection[str, Column[Any]]]
    joined: ClassVar[dict[str, ColumnAnnotation]]

    @property
    def global_id(self) -> str:
        """The id under which the row is known outside; its class has the name of its public type."""
        return global_id(type(self).__name__, self.id)  # type: ignore[attr-defined]  # asked of rows with an id

    def as_model(self, kind: "type[R]") -> "R":
        """The same values as a row of another class of the same table, which joins no more than this one."""
        return tuple.__new__(kind, self[: len(kind._fields)])  # type: ignore[attr-defined]  # a row is a named tuple


R = TypeVar("R", bound=Row)
T = TypeVar("T")
S = TypeVar("S")


@dataclass(frozen=True, eq=False)
class RowQuery(Generic[T]):
    """A statement, and how one of its tuples becomes a value."""

    select: Select[Any]
    make_row: Callable[[Sequence[Any]], T]

    def where(self, *conditions: ColumnElement[bool]) -> "RowQuery[T]":
        """Only those for which all of `conditions` hold."""
        return replace(self, select=self.select.where(*conditions))

    def order_by(self, *keys: ColumnElement[Any]) -> "RowQuery[T]":
        """In this order."""
        return replace(self, select=self.select.order_by(*keys))

    def limit(self, count: int) -> "RowQuery[T]":
        """At most `count`."""
        return replace(self, select=self.select.limit(count))

    def with_columns(self, *columns: ColumnElement[Any]) -> "RowQuery[tuple[T, Sequence[Any]]]":
        """Each row with the values of `columns` beside it."""
        width, make = len(self.select.selected_columns), self.make_row
        return RowQuery(self.select.add_columns(*columns), lambda values: (make(values), values[width:]))


@dataclass(frozen=True)
class _Plan:
    """How a kind of row is read: columns, the tables they come from, and the maker of the row."""

    columns: list[ColumnElement[Any]]
    source: FromClause
    make: Callable[[Sequence[Any]], Any]


def join_name(path: str, field: str) -> str:
    """The alias under which a joined table stands in a statement: `owner`; `company_unit` deeper down."""
    return f"{path}_{field}" if path else field


def _plan(kind: type[R], source: FromClause, own: FromClause, path: str) -> _Plan:
    columns: list[ColumnElement[Any]] = [own.c[column.name] for column in kind.c]
    makers: list[Callable[[Sequence[Any]], Any]] = []
    for field in kind.joined.values():
        name = join_name(path, field.name)
        other = _alias(field.kind.table, name)
        source = source.join(other, _meets(own, field.mark(JoinMark).by, field.kind, other), isouter=field.optional)
        inner = _plan(field.kind, source, other, name)
        makers.append(_slice(inner.make, len(columns), len(inner.columns)))
        columns, source = [*columns, *inner.columns], inner.source
    return _Plan(columns, source, _maker(kind, len(kind.c), makers))


def _meets(own: FromClause, by: str, kind: type[Row], other: FromClause) -> ColumnElement[bool]:
    (key,) = (column.name for column in kind.table.primary_key if column.name != "company_id")
    here = other.c[key] == own.c[by]
    if "company_id" not in kind.c:
        return here
    return and_(other.c.company_id == (own.c.company_id if "company_id" in own.c else own.c.id), here)


def _slice(make: Callable[[Sequence[Any]], Any], start: int, width: int) -> Callable[[Sequence[Any]], Any]:
    stop = start + width
    return lambda values: None if values[start] is None else make(values[start:stop])


def _maker(kind: type[R], width: int, makers: Sequence[Callable[[Sequence[Any]], Any]]) -> Callable[[Sequence[Any]], R]:
    new = tuple.__new__
    if not makers:
        return lambda values: new(kind, values[:width])
    return lambda values: new(kind, (*values[:width], *[make(values) for make in makers]))


def select_rows(kind: type[R], source: FromClause | None = None) -> RowQuery[R]:
    """Every row of `kind`, together with the rows it joins; of one company, once it is run.

    `source`: another table, or a subquery, with the same columns.
    """
    own = kind.table if source is None else source
    plan = _plan(kind, own, own, "")
    return RowQuery(select(*plan.columns).select_from(plan.source), plan.make)


def join_alias(kind: type[Row], *path: str) -> NamedFromClause:
    """The alias under which `rows(kind)` joins the table at `path`, for conditions and orders on it."""
    name, here = "", kind
    for step in path:
        name, here = join_name(name, step), here.joined[step].kind
    return _alias(here.table, name)


@cache
def _alias(table: Table, name: str) -> NamedFromClause:
    # One object for one name: SQLAlchemy would read two equal aliases as two tables, and multiply them.
    return table.alias(name)
