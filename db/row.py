"""Rows and their tables: a class whose annotations are the columns and whose instances are the rows.

    class Deal(Row, table="deal"):
        company_id: int
        id: int
        title: ShortText
        owner_id: Annotated[int | None, foreign_key("user")]
        owner: Annotated[User | None, joined_by("owner_id")]

A row is a named tuple: small, immutable and fast to create. `Deal.table` is the table, `Deal.c` its columns.
`select_rows(Deal)` is the statement that reads deals together with the rows they join.
"""

import enum
import inspect
from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from types import UnionType
from typing import Annotated, Any, ClassVar, Generic, Self, TypeVar, Union, dataclass_transform, get_args, get_origin

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
    """Annotation of a column that holds the id of a row of the same company."""

    table: str


@dataclass(frozen=True)
class JoinMark:
    """Annotation of a to-one row that is read together with its owner."""

    column: str


def foreign_key(table: str) -> ForeignKeyMark:
    """Declare a column that holds the id of a row of `table` in the same company."""
    return ForeignKeyMark(table)


def joined_by(column: str) -> JoinMark:
    """Declare a row that is read with its owner; `column` of the owner holds its id."""
    return JoinMark(column)


@dataclass(frozen=True)
class ColumnAnnotation:
    """The annotation of a column or of a joined row, in parts."""

    name: str
    python_type: type[Any]
    is_optional: bool
    extras: tuple[Any, ...]

    def mark(self, mark_type: type[Any]) -> Any:
        """Return the first mark of this type, or None."""
        return next((extra for extra in self.extras if isinstance(extra, mark_type)), None)


def _parse_annotation(name: str, hint: Any) -> ColumnAnnotation:
    inner, extras = (get_args(hint)[0], get_args(hint)[1:]) if get_origin(hint) is Annotated else (hint, ())
    is_optional = get_origin(inner) in {Union, UnionType} and type(None) in get_args(inner)
    if is_optional:
        inner = next(member for member in get_args(inner) if member is not type(None))
    if get_origin(inner) is Annotated:  # `ShortText | None`: the column type is inside the option
        inner, extras = get_args(inner)[0], (*get_args(inner)[1:], *extras)
    return ColumnAnnotation(name, inner, is_optional, extras)


def _parse_annotations(name: str, namespace: Mapping[str, Any]) -> list[ColumnAnnotation]:
    hints = inspect.get_annotations(type(name, (), dict(namespace)))
    return [_parse_annotation(field, hint) for field, hint in hints.items()]


def _sql_type(field: ColumnAnnotation) -> Any:
    declared = next((extra for extra in field.extras if isinstance(extra, TypeEngine) or _is_sql_type(extra)), None)
    if declared is not None:
        return declared
    if isinstance(field.python_type, type) and issubclass(field.python_type, enum.Enum):
        return Enum(field.python_type, native_enum=False, length=32, create_constraint=False)
    return TYPES[field.python_type]


def _is_sql_type(extra: Any) -> bool:
    return isinstance(extra, type) and issubclass(extra, TypeEngine)


def _column(field: ColumnAnnotation, key: Sequence[str]) -> Column[Any]:
    return Column(
        field.name,
        _sql_type(field),
        primary_key=field.name in key,
        nullable=field.is_optional,
        autoincrement=False,
        info={GATE: field.mark(Gate)},
    )


def _foreign_key_constraint(field: ColumnAnnotation, *, is_tenanted: bool) -> ForeignKeyConstraint:
    target = field.mark(ForeignKeyMark).table
    pairs = [(field.name, f"{target}.id")]
    if is_tenanted:
        pairs.insert(0, ("company_id", f"{target}.company_id"))
    return ForeignKeyConstraint([column for column, _ in pairs], [referred for _, referred in pairs])


def _build_table(
    name: str, fields: Sequence[ColumnAnnotation], key: Sequence[str], rules: Sequence[SchemaItem], gate: Gate | None
) -> Table:
    is_tenanted = "company_id" in key
    return Table(
        name,
        metadata,
        *(_column(field, key) for field in fields),
        *(_foreign_key_constraint(field, is_tenanted=is_tenanted) for field in fields if field.mark(ForeignKeyMark)),
        *rules,
        # Without a rowid the primary key is the table: one tree to write, and a company's rows lie together.
        sqlite_with_rowid=not is_tenanted,
        info={GATE: gate},
    )


@dataclass_transform(frozen_default=True, kw_only_default=True)
class RowMeta(type):
    """The builder of row classes."""

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
        """Build the class `name` from its annotations.

        With `table`: a table with the primary key `key` and the constraints and indexes in `rules`. The class inherits
        from a named tuple of its annotations: the columns, then the joined rows.
        Without `table`: another class for the rows of its base's table. Its annotations are further joined rows, which
        stand at the end of the named tuple.
        """
        if not any(isinstance(base, RowMeta) for base in bases):
            return super().__new__(cls, name, bases, namespace)  # `Row` itself
        base: Any = bases[0]
        annotations = _parse_annotations(name, namespace)
        joined = {field.name: field for field in annotations if field.mark(JoinMark)}
        inherited = () if table else base._fields
        shape = namedtuple(name, [*inherited, *(field.name for field in annotations)])  # type: ignore[misc]  # noqa: PYI024  # its fields are known only here
        created: Any = super().__new__(cls, name, (shape, *bases), {"__slots__": (), **namespace})
        if table:
            columns = [field for field in annotations if field.name not in joined]
            created.table = _build_table(table, columns, key, rules, created.gate)
            created.c = created.table.c
            created.joined = joined
        else:
            created.joined = {**base.joined, **joined}
        return created  # type: ignore[no-any-return]  # it is a class


class Row(tuple[Any, ...], metaclass=RowMeta):
    """A row of a table, as it was read. Two rows are equal when all of their values are."""

    __slots__ = ()

    gate: ClassVar[Gate | None] = None
    """The gate of the feature that the table belongs to; None if the table is open to all users."""
    table: ClassVar[Table]
    c: ClassVar[ColumnCollection[str, Column[Any]]]
    joined: ClassVar[dict[str, ColumnAnnotation]]
    """The joined rows by their attribute names."""
    whole: ClassVar["type[Row] | None"] = None
    """The class of whole rows, if this is a class of rows with some columns only (`db.narrow_rows`)."""

    @classmethod
    def from_tuple(cls, values: Iterable[Any]) -> Self:
        """Make a row from its values in order. Values of joined rows may be missing; reading these attributes fails."""
        return tuple.__new__(cls, values)

    @property
    def global_id(self) -> str:
        """The row's global id. Its type name is the name of the class."""
        return global_id(type(self).__name__, self.id)  # type: ignore[attr-defined]  # only rows with an id are asked

    def as_model(self, model: "type[R]") -> "R":
        """Return the same values as a row of another class of this table, which joins no more than this class."""
        return model.from_tuple(self[: len(model._fields)])  # type: ignore[attr-defined]  # a row is a named tuple


def model_of(row: Row) -> type[Row]:
    """Return the model of a row, also of one that was read with some columns only."""
    kind = type(row)
    return kind.whole or kind


R = TypeVar("R", bound=Row)
T = TypeVar("T")
S = TypeVar("S")


@dataclass(frozen=True, eq=False)
class RowQuery(Generic[T]):
    """A statement, and the function that makes a value from each of its tuples."""

    select: Select[Any]
    make_row: Callable[[Sequence[Any]], T]

    def where(self, *conditions: ColumnElement[bool]) -> "RowQuery[T]":
        """Keep only rows that meet all `conditions`."""
        return replace(self, select=self.select.where(*conditions))

    def order_by(self, *keys: ColumnElement[Any]) -> "RowQuery[T]":
        """Sort the rows by `keys`."""
        return replace(self, select=self.select.order_by(*keys))

    def limit(self, count: int) -> "RowQuery[T]":
        """Return at most `count` rows."""
        return replace(self, select=self.select.limit(count))

    def with_columns(self, *columns: ColumnElement[Any]) -> "RowQuery[tuple[T, Sequence[Any]]]":
        """Return pairs of a row and the values of `columns`."""
        width, make_row = len(self.select.selected_columns), self.make_row
        return RowQuery(self.select.add_columns(*columns), lambda values: (make_row(values), values[width:]))


@dataclass(frozen=True)
class _ReadPlan:
    """How rows of a model are read: the columns, the tables they come from, and the maker of the row."""

    columns: list[ColumnElement[Any]]
    source: FromClause
    make_row: Callable[[Sequence[Any]], Any]


def join_name(path: str, field: str) -> str:
    """Return the alias of a joined table in a statement: `owner`, or `company_unit` for a join of a join."""
    return f"{path}_{field}" if path else field


def _plan(model: type[R], source: FromClause, own: FromClause, path: str) -> _ReadPlan:
    columns: list[ColumnElement[Any]] = [own.c[column.name] for column in model.c]
    makers: list[Callable[[Sequence[Any]], Any]] = []
    for field in model.joined.values():
        name = join_name(path, field.name)
        other = table_alias(field.python_type.table, name)
        condition = _join_condition(own, field.mark(JoinMark).column, field.python_type, other)
        source = source.join(other, condition, isouter=field.is_optional)
        inner = _plan(field.python_type, source, other, name)
        makers.append(joined_maker(inner.make_row, len(columns), len(inner.columns)))
        columns, source = [*columns, *inner.columns], inner.source
    return _ReadPlan(columns, source, row_maker(model, len(model.c), makers))


def _join_condition(own: FromClause, column: str, model: type[Row], other: FromClause) -> ColumnElement[bool]:
    (key,) = (key.name for key in model.table.primary_key if key.name != "company_id")
    is_same = other.c[key] == own.c[column]
    if "company_id" not in model.c:
        return is_same
    return and_(other.c.company_id == (own.c.company_id if "company_id" in own.c else own.c.id), is_same)


def joined_maker(make_row: Callable[[Sequence[Any]], Any], start: int, width: int) -> Callable[[Sequence[Any]], Any]:
    """Return the function that makes a joined row of its part of the values; None if its first value is null."""
    stop = start + width
    return lambda values: None if values[start] is None else make_row(values[start:stop])


def row_maker(
    model: type[R], width: int, makers: Sequence[Callable[[Sequence[Any]], Any]]
) -> Callable[[Sequence[Any]], R]:
    """Return the function that makes a row of its first `width` values and of its joined rows."""
    new = tuple.__new__  # what `Row.from_tuple` calls, without its call: this runs for each row
    if not makers:
        return lambda values: new(model, values[:width])
    return lambda values: new(model, (*values[:width], *[make(values) for make in makers]))


def select_rows(model: type[R], source: FromClause | None = None) -> RowQuery[R]:
    """Select every row of `model`, together with the rows it joins; the store adds the company.

    `source`: another table, or a subquery, with the same columns.
    """
    own = model.table if source is None else source
    plan = _plan(model, own, own, "")
    return RowQuery(select(*plan.columns).select_from(plan.source), plan.make_row)


def join_alias(model: type[Row], *path: str) -> NamedFromClause:
    """Return the alias under which `select_rows(model)` joins the table at `path`, for conditions and orders on it."""
    name, target = "", model
    for step in path:
        name, target = join_name(name, step), target.joined[step].python_type
    return table_alias(target.table, name)


@cache
def table_alias(table: Table, name: str) -> NamedFromClause:
    """Return the alias of a joined table with this name (`join_name`)."""
    # One object for each name: SQLAlchemy reads two equal aliases as two tables and multiplies their rows.
    return table.alias(name)
