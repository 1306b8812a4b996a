"""Rows with some of their columns only: those of which is known that they are needed.

What uses rows need not say which columns it reads. `NeededColumns` notes that while whole rows are used, and later
reads only what was noted. A narrow row raises `ColumnNotRead` for everything else, so nothing is computed without a
value that it needs. Who gets the exception reads whole rows, and more is noted.
"""

from collections import defaultdict, namedtuple
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import replace
from functools import cache, lru_cache, partial
from inspect import getattr_static
from typing import Any, NamedTuple, NoReturn, Protocol, TypeAlias, TypeVar

from sqlalchemy import ColumnElement, FromClause

from db.row import Row, RowMeta, RowQuery, join_name, joined_maker, row_maker, table_alias

R = TypeVar("R", bound=Row)

ALL = "*"
"""Stands for all columns: a row was used as a tuple."""
AS_TUPLE = ("__eq__", "__getitem__", "__hash__", "__iter__", "__ne__", "_asdict", "_replace")
"""Methods of a row that use all of its columns."""
CACHE_SIZE = 1_024
STORED: type[Any] = type(getattr_static(namedtuple("Stored", "value"), "value"))  # noqa: PYI024  # any would do
"""The class of attributes that are values of a named tuple."""


Noted: TypeAlias = defaultdict[type[Row], set[str]]
"""Names of columns by the model of the query that read them: `name`, or `owner.name` of the row it joins as `owner`."""
NOTED: ContextVar[Noted | None] = ContextVar("noted", default=None)
"""Where the columns that are used are noted now."""


class ColumnNotRead(Exception):
    """A column that a narrow row was read without."""


class ReadRows(Protocol):
    """Chooses which columns of rows are read."""

    def __call__(self, model: type[R], query: RowQuery[R], /) -> RowQuery[R]:
        """Return `query`, or one for the same rows; `query` selects rows of `model` and nothing else."""


def whole_rows(_model: type[R], query: RowQuery[R]) -> RowQuery[R]:
    """Read all columns."""
    return query


class NeededColumns:
    """The columns that are needed where the same is computed again and again, such as by a query plan."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._noted: Noted = defaultdict(set)
        self._known: dict[type[Row], frozenset[str]] | None = None

    @contextmanager
    def choose(self) -> Iterator[ReadRows]:
        """Let rows be used as they are read now: narrow if their columns are known, else whole and noted."""
        if self._known is not None:
            yield partial(_narrow, self._known)
            return
        token = NOTED.set(self._noted)
        try:
            yield _noting
        finally:
            NOTED.reset(token)

    def know(self) -> None:
        """Take what was noted for all that is needed: rows were used to the end."""
        if self._known is None:
            self._known = {model: frozenset(names) for model, names in self._noted.items()}

    def doubt(self) -> None:
        """Note on: more is needed."""
        self._known = None


@lru_cache(maxsize=CACHE_SIZE)
def _noting(model: type[R], query: RowQuery[R]) -> RowQuery[R]:
    """Return the query for whole rows that note what is used of them."""
    kind, make_row, new = _noting_class(model, model, ""), query.make_row, tuple.__new__
    return replace(query, make_row=lambda values: new(kind, make_row(values)))


def _narrow(known: dict[type[Row], frozenset[str]], model: type[R], query: RowQuery[R]) -> RowQuery[R]:
    names = known.get(model, frozenset[str]())
    return query if ALL in names else _narrow_query(model, query, names)


@lru_cache(maxsize=CACHE_SIZE)
def _narrow_query(model: type[R], query: RowQuery[R], names: frozenset[str]) -> RowQuery[R]:
    """Return the query for the same rows with these columns; of a query that is built once, the same each time."""
    columns, make_row = _read(model, model.table, "", names)
    return RowQuery(query.select.with_only_columns(*columns, maintain_column_froms=True), make_row)


class _Split(NamedTuple):
    """Columns of a model, and those of the rows that it joins."""

    own: list[str]
    joined: dict[str, frozenset[str]]


def _split(model: type[Row], names: Iterable[str]) -> _Split:
    """Split names: `name` is the model's, `owner.name` that of the row that it joins as `owner`.

    The first column is always among them, because it tells whether there is a row.
    """
    own, joined = {next(iter(model.c)).name}, defaultdict[str, set[str]](set)
    for name in names:
        field, _, inner = name.partition(".")
        if field in model.joined:
            joined[field].update([inner] if inner else [])
        else:
            own.add(field)
    return _Split(
        [column.name for column in model.c if column.name in own],
        {field: frozenset(joined[field]) for field in model.joined if field in joined},
    )


def _read(
    model: type[Row], source: FromClause, path: str, names: Iterable[str]
) -> tuple[list[ColumnElement[Any]], Callable[[Sequence[Any]], Any]]:
    """Return the columns that are read, and the function that makes a row of their values."""
    split = _split(model, names)
    columns: list[ColumnElement[Any]] = [source.c[name] for name in split.own]
    makers = []
    for field, inner_names in split.joined.items():
        joined, name = model.joined[field].python_type, join_name(path, field)
        inner, make = _read(joined, table_alias(joined.table, name), name, inner_names)
        makers.append(joined_maker(make, len(columns), len(inner)))
        columns += inner
    return columns, row_maker(_narrow_class(model, (*split.own, *split.joined)), len(split.own), makers)


def _subclass(model: type[Row], namespace: dict[str, Any]) -> Any:
    """Return a class of rows of a model whose columns are read otherwise. What the model computes of them stays."""
    return type.__new__(RowMeta, model.__name__, (model,), {"__slots__": (), "whole": model, **namespace})


def _stored(model: Any) -> list[tuple[int, str]]:
    """Return the columns and joined rows with their places in the tuple, but for those that a class computes anew."""
    return [(at, name) for at, name in enumerate(model._fields) if type(getattr_static(model, name)) is STORED]


@lru_cache(maxsize=CACHE_SIZE)
def _narrow_class(model: type[Row], fields: tuple[str, ...]) -> Any:
    """Return the class of rows of a model that have these columns and joined rows only, in this order."""
    shape: Any = namedtuple("Values", [f"value_{name}" for name in fields])  # type: ignore[misc]  # noqa: PYI024  # known only here
    values = {name: getattr_static(shape, f"value_{name}") for name in fields}
    columns = {name: values.get(name) or property(_refusal(model, name)) for _, name in _stored(model)}

    def as_model(row: Row, other: Any) -> Any:
        kept = tuple([name for name in fields if name in other._fields])
        return tuple.__new__(_narrow_class(other, kept), tuple.__getitem__(row, slice(len(kept))))

    refused = {name: _refusal(model, name) for name in AS_TUPLE}
    return _subclass(model, {**columns, **refused, "as_model": as_model})


def _refusal(model: type[Row], name: str) -> Callable[..., NoReturn]:
    def refuse(*_arguments: object, **_options: object) -> NoReturn:
        raise ColumnNotRead(f"{model.__name__}.{name}")

    return refuse


def _note(asked: type[Row], name: str) -> None:
    noted = NOTED.get()
    if noted is not None:
        noted[asked].add(name)


@cache
def _noting_class(model: type[Row], asked: type[Row], path: str) -> Any:
    """Return the class of whole rows of `model` that note which of their columns are used.

    They are noted as columns of `asked`, the model of the query, each with `path` before.
    """

    def column(place: int, name: str) -> property:
        joined, full_name = model.joined.get(name), path + name
        inner: Any = joined and joined.python_type
        kind = None if inner is None else _noting_class(inner, asked, f"{full_name}.")

        def value(row: Row) -> Any:
            _note(asked, full_name)
            found = tuple.__getitem__(row, place)
            return found if kind is None or found is None else tuple.__new__(kind, found)

        return property(value)

    def as_tuple(name: str) -> Callable[..., Any]:
        of_model = getattr(model, name)

        def use(row: Row, *arguments: Any, **options: Any) -> Any:
            _note(asked, ALL)
            return of_model(row, *arguments, **options)

        return use

    def as_model(row: Row, other: Any) -> Any:
        return tuple.__new__(_noting_class(other, asked, path), tuple.__getitem__(row, slice(len(other._fields))))

    columns = {name: column(place, name) for place, name in _stored(model)}
    return _subclass(model, {**columns, **{name: as_tuple(name) for name in AS_TUPLE}, "as_model": as_model})
