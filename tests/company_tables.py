"""The tables of companies that a statement names, and the companies to which it limits each: read from its SQL."""

import re
from collections.abc import Iterator
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

import sqlglot
from sqlglot import exp
from sqlglot.errors import ParseError

from db.models import Organization

COMPANY_COLUMNS = {
    table.name: "company_id" for table in Organization.table.metadata.tables.values() if "company_id" in table.c
} | {"company": "id"}
"""Each table, and its column with the id of the company."""
NAME = re.compile(rf"\b(?:{'|'.join(COMPANY_COLUMNS)})\b")
WITHOUT_TABLES = ("ANALYZE (SKIP_LOCKED) ", "CREATE TEMPORARY TABLE ", 'ALTER TABLE "copy of ', "SET LOCAL ")
"""How statements begin that sqlglot does not read, or that make tables of which no row is read."""
POSTGRESQL_PARAMETER = re.compile(r"\$\d")
LIST = re.compile(r" IN \(((?:\?|\$\d+)[^,()]*),[^()]*\)")
MAX_STATEMENTS = 4096
"""Statements whose tables are remembered: tests send the same ones again and again."""


class Companies(Enum):
    """Whose rows of a table a statement reads or writes."""

    ONE = "the table is compared with a parameter, or the inserted rows name their company"
    LISTED = "the table is compared with a list of parameters"
    ALL = "nothing limits the table"


class NamedTable(NamedTuple):
    """A company's table in a statement."""

    name: str
    companies: Companies


def named_tables(statement: str) -> tuple[NamedTable, ...]:
    """Return every company's table that a statement names, as often as it does.

    Only what must be true counts: one of the conditions that AND joins, in the WHERE of the same SELECT, or in the ON
    of the join that brings the table. A comparison with a column of another table does not count.
    """
    # Lists of all lengths are parsed once.
    return _named_tables(LIST.sub(r" IN (\1, \1)", statement))


def selects_rows(statement: str) -> bool:
    """Return whether a statement inserts rows that it selects from no table: the coordinator would make them."""
    return statement.startswith("INSERT ") and _selects_rows(statement)


@lru_cache(maxsize=MAX_STATEMENTS)
def _selects_rows(statement: str) -> bool:
    source = _parse(statement).args["expression"]
    return isinstance(source, exp.Select) and not any(_names(source))


@lru_cache(maxsize=MAX_STATEMENTS)
def _named_tables(statement: str) -> tuple[NamedTable, ...]:
    if statement.startswith(WITHOUT_TABLES) or not NAME.search(statement):
        return ()
    return tuple(NamedTable(table.name, _companies_of(table)) for table in _names(_parse(statement)))


def _parse(statement: str) -> exp.Expression:
    dialect = "postgres" if POSTGRESQL_PARAMETER.search(statement) else "sqlite"
    tree = sqlglot.parse_one(statement, dialect=dialect)
    if isinstance(tree, exp.Command):
        raise ParseError(f"sqlglot cannot read {statement}")
    return tree


def _names(tree: exp.Expression) -> Iterator[exp.Table]:
    return (table for table in tree.find_all(exp.Table) if table.name in COMPANY_COLUMNS)


def _companies_of(table: exp.Table) -> Companies:
    column = COMPANY_COLUMNS[table.name]
    if isinstance(table.parent, exp.Schema):  # the rows of an INSERT
        is_named = any(each.name == column for each in table.parent.expressions)
        return Companies.ONE if is_named else Companies.ALL
    found = {_compared(part, table.alias_or_name, column) for part in _conditions_of(table)}
    return next(each for each in Companies if each in found or each is Companies.ALL)


def _conditions_of(table: exp.Table) -> Iterator[exp.Expression]:
    """Yield what must be true of each row of the table that is read or written."""
    node: exp.Expression = table
    while not isinstance(node, exp.Select | exp.Update | exp.Delete | exp.Insert):
        node, child = node.parent, node  # type: ignore[assignment]  # a table stands in a statement
        if isinstance(node, exp.Join) and child.arg_key == "this":
            yield from _parts(node.args.get("on"))
    yield from _parts(node.args.get("where"))


def _parts(condition: exp.Expression | None) -> Iterator[exp.Expression]:
    """Yield the conditions that AND joins."""
    match condition:
        case exp.Where() | exp.Paren():
            yield from _parts(condition.this)
        case exp.And():
            yield from _parts(condition.left)
            yield from _parts(condition.right)
        case exp.Expression():
            yield condition


def _compared(condition: exp.Expression, alias: str, column: str) -> Companies:
    """Return to which companies a condition limits the table with this alias."""
    compared = condition.this
    if not (isinstance(compared, exp.Column) and (compared.table, compared.name) == (alias, column)):
        return Companies.ALL
    match condition:
        case exp.EQ(expression=value) if _is_parameter(value):
            return Companies.ONE
        case exp.In(expressions=values) if values and all(map(_is_parameter, values)):
            return Companies.LISTED
    return Companies.ALL


def _is_parameter(value: exp.Expression) -> bool:
    return isinstance(value.this if isinstance(value, exp.Cast) else value, exp.Parameter | exp.Placeholder)
