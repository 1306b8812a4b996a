"""Narrow rows have the values of whole ones, and nothing is read that they lack."""

from collections.abc import Callable, Iterator
from functools import partial
from operator import attrgetter
from typing import Any

import pytest

from db import models
from db.models import Account, Organization
from db.narrow_rows import ColumnNotRead, NeededColumns
from db.row import Row, RowQuery, model_of, select_rows

MODELS = sorted(
    {each for each in vars(models).values() if isinstance(each, type) and issubclass(each, Row)},
    key=lambda model: model.__name__,
)


def used(needed: NeededColumns, model: type[Row], *values: Any) -> tuple[RowQuery[Any], Any]:
    """Return the query by which rows are read now, and a row that it makes of values, by default of their numbers."""
    with needed.choose() as read_rows:
        query = read_rows(model, select_rows(model))
    return query, query.make_row(values or range(1, 1 + len(query.select.selected_columns)))


def known(model: type[Row], use: Callable[[Any], object]) -> NeededColumns:
    """Return what is known to be needed after a whole row was used so."""
    needed = NeededColumns()
    with needed.choose() as read_rows:
        use(read_rows(model, select_rows(model)).make_row(range(1, 200)))
    needed.know()
    return needed


def names_of(model: type[Row]) -> Iterator[str]:
    """Yield the attributes of a row that are columns, its own and those of the rows that it joins."""
    yield from model.c.keys()
    for name, joined in model.joined.items():
        yield from (f"{name}.{each}" for each in names_of(joined.python_type))


def value_at(row: Any, name: str) -> Any:
    for part in name.split("."):
        row = getattr(row, part)
    return row


@pytest.mark.parametrize("model", MODELS)
def test_each_column_alone_is_read_as_in_a_whole_row(model: type[Row]) -> None:
    whole = select_rows(model)
    columns = dict(zip(whole.select.selected_columns.keys(), whole.select.selected_columns, strict=True))
    row = whole.make_row(tuple(columns.values()))
    for name in names_of(model):
        query, _ = used(known(model, partial(value_at, name=name)), model)
        narrow = query.make_row(tuple(query.select.selected_columns))
        assert value_at(narrow, name) is value_at(row, name), name
        assert len(query.select.selected_columns) <= 2 + name.count("."), name
        assert str(query.select.whereclause) == str(whole.select.whereclause)
        assert model_of(narrow) is model


@pytest.mark.parametrize("model", MODELS)
def test_what_was_not_read_is_refused(model: type[Row]) -> None:
    _, row = used(known(model, lambda each: each.__class__), model)
    for name in names_of(model):
        if name != next(iter(model.c)).name:
            with pytest.raises(ColumnNotRead):
                value_at(row, name)


USES: tuple[Callable[[Any], object], ...] = (
    tuple,
    hash,
    lambda row: row[0],
    lambda row: row == 1,
    lambda row: row._asdict(),  # of a named tuple
)


@pytest.mark.parametrize("use", USES)
def test_row_that_is_used_as_a_tuple_is_read_whole(use: Callable[[Any], object]) -> None:
    needed = known(Organization, lambda row: row.name)
    _, row = used(needed, Organization)
    with pytest.raises(ColumnNotRead):
        use(row)
    query, _ = used(known(Organization, use), Organization)
    assert query is not None
    assert len(query.select.selected_columns) == len(select_rows(Organization).select.selected_columns)


def test_more_is_read_after_a_doubt() -> None:
    needed = known(Account, attrgetter("state"))
    needed.doubt()
    with needed.choose() as read_rows:
        account = read_rows(Account, select_rows(Account)).make_row(range(1, 200))
        assert value_at(account.as_model(Organization), "owner.name")
    needed.know()
    _, row = used(needed, Account)
    organization = row.as_model(Organization)
    assert (row.state, organization.owner.name, type(organization).whole) == (5, 3, Organization)
    with pytest.raises(ColumnNotRead):
        value_at(organization, "name")
