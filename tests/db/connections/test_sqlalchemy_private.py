"""The private state of SQLAlchemy that tenant scope uses still has the meaning that it relies on."""

from typing import Any

import pytest
import sqlalchemy
from sqlalchemy import column, delete, exists, insert, literal, select, table, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import InvalidRequestError

from db.connections.sqlalchemy_private import (
    TESTED_VERSION,
    add_conditions,
    change_join_conditions,
    reads_alone,
    select_sources,
    take_complete_rows,
    without_conditions,
    written_columns,
)
from db.store import Database

A, B = table("a", column("id"), column("b_id")), table("b", column("id"))
ON = A.c.b_id == B.c.id


def test_sqlalchemy_has_the_tested_version() -> None:
    assert sqlalchemy.__version__.rpartition(".")[0] == TESTED_VERSION, (
        "Check db/connections/sqlalchemy_private.py; then change it."
    )


@pytest.mark.parametrize(
    "statement",
    [
        select(A),
        select(A.c.id, B.c.id),
        select(literal(1)).where(A.c.id == 1),
        select(A).select_from(A.join(B, ON)),
        select(A.c.id, B.c.id).select_from(A.outerjoin(B, ON)).where(B.c.id == 1),
        select(A).join(B, ON),
        select(select(A).subquery()),
        select(A).where(exists().where(B.c.id == A.c.b_id)),
        select(A.alias("x")),
    ],
    ids=str,
)
def test_select_sources_equal_the_public_ones(statement: Any) -> None:
    assert list(map(str, select_sources(statement))) == list(map(str, statement.get_final_froms()))


def test_change_join_conditions_replaces_every_on_clause() -> None:
    other = B.alias("c")
    statement = select(A).join(B, ON).outerjoin(other, other.c.id == A.c.id)
    targets = []

    def change(target: Any, on: Any) -> Any:
        targets.append(target)
        return on & (target.c.id == literal(7))

    change_join_conditions(statement, change)

    assert targets == [B, other]
    assert str(statement.whereclause) == "None"
    assert " ".join(str(statement).split()).endswith(
        "FROM a JOIN b ON a.b_id = b.id AND b.id = :param_1 LEFT OUTER JOIN b AS c ON c.id = a.id AND c.id = :param_2"
    )


def test_change_join_conditions_passes_none_without_an_on_clause() -> None:
    clauses: list[Any] = []
    change_join_conditions(select(A).join(B), lambda _, on: clauses.append(on))
    assert clauses == [None]


@pytest.mark.parametrize("statement", [select(A), update(A).values(b_id=1), delete(A)], ids=str)
def test_add_conditions_extends_where(statement: Any) -> None:
    add_conditions(statement, [A.c.id == 1, A.c.b_id == 2])
    assert str(statement).endswith("WHERE a.id = :id_1 AND a.b_id = :b_id_1")


def test_select_reads_alone_unless_a_condition_names_another() -> None:
    joined = select(A).join(B, B.c.id == A.c.id)
    assert reads_alone(joined, A)
    assert reads_alone(joined.where(A.c.id == 1), A)
    assert reads_alone(joined.where(A.c.id.in_(select(B.alias().c.id))), A)
    assert not reads_alone(joined.where(B.c.id == 1), A)


def test_select_without_conditions_is_a_copy() -> None:
    filtered = select(A).where(A.c.id == 1)
    assert without_conditions(filtered).whereclause is None
    assert filtered.whereclause is not None


def test_written_columns_are_those_of_values_and_set() -> None:
    assert list(written_columns(insert(A))) == []
    assert list(written_columns(insert(A).values(id=1))) == ["id"]
    assert list(written_columns(insert(A).values([{"id": 1, "b_id": 2}, {"id": 3, "b_id": 4}]))) == ["id", "b_id"] * 2
    assert list(written_columns(update(A).values({A.c.b_id: 1}))) == ["b_id"]


@pytest.mark.parametrize("make_dialect", [sqlite.dialect, postgresql.asyncpg.dialect])
def test_complete_rows_of_inserts_are_not_copied(make_dialect: Any) -> None:
    dialect = make_dialect()
    take_complete_rows(dialect)
    row = {"id": 1, "b_id": None}
    compiled = insert(A).compile(dialect=dialect, column_keys=list(row), for_executemany=True)
    assert compiled.construct_params(row) is row
    assert compiled.construct_params({**row, "more": 1}) == row
    with pytest.raises(InvalidRequestError):
        compiled.construct_params({"id": 1}, _check=True)
    found = select(A).where(A.c.id == sqlalchemy.bindparam("id")).compile(dialect=dialect)
    values = {"id": 1}
    assert found.construct_params(values) is not values


@pytest.mark.parametrize("templates", ["postgresql"], indirect=True)
async def test_connection_is_tested_by_one_message(database: Database) -> None:
    sent = list[str]()
    async with database.engine.connect() as connection:
        raw = await connection.get_raw_connection()
        driver: Any = raw.driver_connection
        driver.add_query_logger(lambda record: sent.append(record.query))
    sent.clear()  # the end of the transaction

    async with database.engine.connect():
        pass

    assert sent == ["SELECT 1"]
