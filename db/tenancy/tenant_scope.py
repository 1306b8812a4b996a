"""Tenant scope: every statement is limited to one company here, and nowhere else.

A statement names tables; it need not name the company. Before it runs, each table of a company that it reads, joins,
changes or deletes from is bound to `:scope_company`. The condition is in WHERE for tables in FROM, and in ON for joined
tables, because a condition in WHERE would turn an outer join into an inner one. Subqueries, unions and common table
expressions are scoped in the same way.

The same walk applies the closed gates (`db.gates`): it rejects tables of a closed feature and hides its rows.

Tables without a company (logins and their data) are on the identity plane. A company's statement cannot name them.
Statements of the identity plane (`identity_statement`) authenticate users; they cannot name a company's working data.
`reject_unscoped` checks every statement right before it is sent.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import (
    BigInteger,
    Delete,
    FromClause,
    Insert,
    Join,
    Select,
    Table,
    TableClause,
    TextClause,
    Update,
    and_,
    bindparam,
)
from sqlalchemy.sql import visitors
from sqlalchemy.sql.base import Executable
from sqlalchemy.sql.elements import BindParameter, ColumnElement
from sqlalchemy.sql.selectable import FromGrouping

from db.connections.kept_on_second_use import kept_on_second_use
from db.connections.sqlalchemy_private import (
    add_conditions,
    change_join_conditions,
    other_sources,
    select_sources,
    written_columns,
)
from db.gates import NONE_CLOSED, ClosedGates, check_table_open, visible_rows

SCOPE_PARAMETER = "scope_company"
COMPANY: BindParameter[int] = bindparam(SCOPE_PARAMETER, type_=BigInteger)

PLANE = "plane"
"""Execution option of a checked statement: "company" or "identity"."""
TABLES = "tables"
"""Execution option of a company's statement: the names of the tables that it reads or writes."""
IDENTITY_TABLES = frozenset(
    {
        "beta_exclusion",
        "beta_feedback",
        "beta_member",
        "beta_request",
        "bulk_change",
        "company",
        "currency",
        "feature_use",
        "feature_use_day",
        "first_access",
        "import",
        "outbox",
        "session",
        "token",
        "user",
    }
)
"""Tables of companies that the identity plane may read: to authenticate users, and to find emails,
imports and bulk changes that are due."""

E = TypeVar("E", bound=Executable)

STATEMENT_CACHE_SIZE = 512
TRANSACTIONAL = ("BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE")


class UnscopedStatement(Exception):
    """A statement that is not limited to one company: an error in this program, never a client's."""


# A statement that is built once is scoped once. A clone keeps its original alive.
@kept_on_second_use(STATEMENT_CACHE_SIZE)
def scope_to_company(statement: E, closed: ClosedGates = NONE_CLOSED) -> E:
    """Return the statement, limited to the company in `:scope_company` and to open features.

    Raise `UnscopedStatement` if it names a table of the identity plane, and `GateViolation` if it names a table of a
    closed feature.
    """
    scope = _Scope(closed, set())
    scoped: E = visitors.cloned_traverse(statement, {}, _visitors(scope))  # type: ignore[call-overload]  # what is run is traversable
    return scoped.execution_options(**{PLANE: "company", TABLES: frozenset(scope.tables)})


@kept_on_second_use(STATEMENT_CACHE_SIZE)
def identity_statement(statement: E) -> E:
    """Return the statement for the identity plane.

    Raise `UnscopedStatement` if it reads a company's working data or writes to any table of a company.
    """
    readable = frozenset() if isinstance(statement, Insert | Update | Delete) else IDENTITY_TABLES
    for element in visitors.iterate(statement):  # type: ignore[arg-type]  # what is run is traversable
        if isinstance(element, Table) and "company_id" in element.c and element.name not in readable:
            msg = f"{element.name} belongs to companies; the statement must name one."
            raise UnscopedStatement(msg)
    return statement.execution_options(**{PLANE: "identity"})


def reject_unscoped(
    _connection: Any,
    _cursor: Any,
    statement: str,
    _parameters: Any,
    context: Any,
    _executemany: bool,  # noqa: FBT001  # SQLAlchemy's signature
) -> None:
    """Raise `UnscopedStatement` for a statement that was not checked; a listener of every engine."""
    if PLANE not in context.execution_options and not statement.startswith(TRANSACTIONAL):
        msg = f"A statement without a company was not sent: {statement}"
        raise UnscopedStatement(msg)


def check_company(rows: Sequence[Mapping[str, Any]], company_id: int) -> None:
    """Raise `UnscopedStatement` if a row to be written belongs to another company."""
    if any(row.get("company_id", company_id) != company_id for row in rows):
        msg = "A row of another company was not written."
        raise UnscopedStatement(msg)


class _Scope(NamedTuple):
    """What one walk applies, and the names of the tables that it meets."""

    closed: ClosedGates
    tables: set[str]

    def enter(self, table: TableClause) -> None:
        """Note the table. Raise `UnscopedStatement` or `GateViolation` if a company's statement may not name it."""
        _check_not_identity(table)
        check_table_open(table, self.closed)
        self.tables.add(table.name)


def _scope_select(scope: _Scope, select: Select[Any]) -> None:
    sources = select_sources(select)
    change_join_conditions(select, partial(_join_condition, scope))
    for source in sources:
        add_conditions(select, _conditions(source, scope))


def _join_condition(scope: _Scope, target: FromClause, on: Any) -> Any:
    if on is None:
        msg = f"The join of {target} needs an ON clause; the company is added to it."
        raise UnscopedStatement(msg)
    return and_(on, *_conditions(target, scope))


def _scope_join(scope: _Scope, join: Join) -> None:
    if join.onclause is not None:
        join.onclause = and_(join.onclause, *_conditions(join.right, scope))


def _scope_change(scope: _Scope, change: Update | Delete) -> None:
    _check_not_identity(change.table)
    if others := {str(source) for source in other_sources(change)}:
        msg = f"A write of {change.table} reads {', '.join(sorted(others))}: only a subquery is scoped."
        raise UnscopedStatement(msg)
    if isinstance(change, Update):
        _check_company_not_written(change)
    add_conditions(change, _conditions(change.table, scope))


def _scope_insert(scope: _Scope, insert: Insert) -> None:
    scope.enter(insert.table)
    _check_company_not_written(insert)


def _reject_text(_scope: _Scope, clause: TextClause) -> None:
    msg = f"A company's statement has text of SQL, which cannot be scoped: {clause}"
    raise UnscopedStatement(msg)


def _check_company_not_written(statement: Insert | Update) -> None:
    # The company of a row comes from the store that writes it (`check_company`), and never changes.
    if "company_id" in written_columns(statement):
        msg = "A statement must not set company_id."
        raise UnscopedStatement(msg)


def _check_not_identity(table: FromClause) -> None:
    if isinstance(table, Table) and "company_id" not in table.c and table.name != "company":
        msg = f"{table.name} belongs to no company; a company's statement cannot name it."
        raise UnscopedStatement(msg)


def _visitors(scope: _Scope) -> Any:
    return {name: partial(visit, scope) for name, visit in SCOPE_VISITORS.items()}


SCOPE_VISITORS: dict[str, Callable[[_Scope, Any], None]] = {
    "insert": _scope_insert,
    "select": _scope_select,
    "join": _scope_join,
    "update": _scope_change,
    "delete": _scope_change,
    "textclause": _reject_text,
}
"""The function for each kind of clause, by its name in SQLAlchemy's traversal. It changes the clone in place."""


def _conditions(source: FromClause, scope: _Scope) -> Iterator[ColumnElement[bool]]:
    first: Any = _leftmost(source)
    table = getattr(first, "element", first)
    if isinstance(table, Table):
        scope.enter(table)
        yield from visible_rows(first, table, scope.closed)
        yield (first.c.id if table.name == "company" else first.c.company_id) == COMPANY


def _leftmost(source: FromClause) -> FromClause:
    """Return the table with which a source begins, whose condition no ON clause inside takes."""
    while isinstance(source, Join | FromGrouping):
        source = source.left if isinstance(source, Join) else source.element
    return source
