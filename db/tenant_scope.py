"""The wall between companies: every statement is held to one company here, and nowhere else.

A statement names tables; it need not name the company. Before it is run, each table of a company that it reads, joins,
changes or deletes from is bound to `:scope_company`: in its WHERE where it stands in FROM, in its ON where it is joined
(a condition in WHERE would turn an outer join into an inner one). Subqueries, unions and common tables are held alike.

The same walk closes what is behind a gate (`db.gates`): a table of a feature that is closed to whoever asks is refused,
rows that tell of one are left out.

Tables without a company (logins and what belongs to them) are of another plane: they cannot be named in a statement of
a company. Statements of that plane (`of_identity`) find out who asks, and may name nothing that a company works with.
`guard` looks at every statement a moment before it is sent: what came neither way is not sent.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, lru_cache, partial
from typing import Any, TypeVar

from sqlalchemy import BigInteger, Delete, FromClause, Insert, Join, Select, Table, Update, and_, bindparam
from sqlalchemy.sql import visitors
from sqlalchemy.sql.base import Executable
from sqlalchemy.sql.elements import BindParameter, ColumnElement
from sqlalchemy.sql.selectable import SelectState

from db.gates import NONE_CLOSED, ClosedGates, check_table_open, visible_rows

SCOPE_PARAMETER = "scope_company"
COMPANY: BindParameter[int] = bindparam(SCOPE_PARAMETER, type_=BigInteger)

PLANE = "plane"
"""The execution option that tells which way a statement came."""
IDENTITY_TABLES = frozenset(
    {"beta_exclusion", "beta_member", "company", "currency", "invitation", "session", "token", "user"}
)
"""Tables of companies that may be read to find out who asks."""

E = TypeVar("E", bound=Executable)

STATEMENT_CACHE_SIZE = 512
TRANSACTIONAL = ("BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE")


class UnscopedStatement(Exception):
    """A statement that would have passed the wall: a mistake of ours, never a client's."""


# A statement built once is held once. Bounded: most are built for one request, and a clone keeps its original alive.
@lru_cache(maxsize=STATEMENT_CACHE_SIZE)
def scope_to_company(statement: E, closed: ClosedGates = NONE_CLOSED) -> E:
    """The same statement, held to the company that `:scope_company` will name, and to the features that are open."""
    held: E = visitors.cloned_traverse(statement, {}, _visitors(closed))  # type: ignore[call-overload]  # what is run is traversable
    return held.execution_options(**{PLANE: "company"})


@lru_cache(maxsize=STATEMENT_CACHE_SIZE)
def identity_statement(statement: E) -> E:
    """The same statement, once it is certain that it reads nothing a company works with, and changes no company."""
    readable = frozenset() if isinstance(statement, Insert | Update | Delete) else IDENTITY_TABLES
    for element in visitors.iterate(statement):  # type: ignore[arg-type]  # what is run is traversable
        if isinstance(element, Table) and "company_id" in element.c and element.name not in readable:
            msg = f"{element.name} is a company's, and cannot be asked without one."
            raise UnscopedStatement(msg)
    return statement.execution_options(**{PLANE: "identity"})


def reject_unscoped(
    _connection: Any,
    _cursor: Any,
    statement: str,
    _parameters: Any,
    context: Any,
    _executemany: bool,  # SQLAlchemy's signature
) -> None:
    """Refuse a statement that neither names a company nor is of the plane of identity; listens to every engine."""
    if PLANE not in context.execution_options and not statement.startswith(TRANSACTIONAL):
        msg = f"A statement without a company was not sent: {statement}"
        raise UnscopedStatement(msg)


def check_company(rows: Sequence[Mapping[str, Any]], company_id: int) -> None:
    """Refuse rows that would be written into another company."""
    if any(row.get("company_id", company_id) != company_id for row in rows):
        msg = "A row of another company was not written."
        raise UnscopedStatement(msg)


def _sources(select: Any) -> Sequence[FromClause]:
    # `get_final_froms` answers by compiling the statement, a millisecond for a wide one. Where nothing was joined by
    # `.join()`, what it would find stands in the columns and conditions; `SelectState` drops what a join hides.
    if select._setup_joins:  # there is no public way to ask
        return select.get_final_froms()  # type: ignore[no-any-return]  # of a Select
    parts = (*select._raw_columns, *select._where_criteria)  # as above
    named = (source for part in parts for source in part._from_objects)  # as above
    return SelectState._normalize_froms((*select._from_obj, *named))  # as above


def _hold_select(closed: ClosedGates, select: Select[Any]) -> None:
    sources = _sources(select)
    select._setup_joins = tuple(_held(each, closed) for each in select._setup_joins)  # as below
    for source in sources:
        select._where_criteria += tuple(_conditions(source, closed))  # the clone is ours; `where` would make another


def _held(joined: Any, closed: ClosedGates) -> Any:
    """What `Select.join` remembers of a join: what is joined, on what, from where and how."""
    target, on, *rest = joined
    if on is None:
        msg = f"Say on what {target} is joined; the company is said there, too."
        raise UnscopedStatement(msg)
    return (target, and_(on, *_conditions(target, closed)), *rest)


def _hold_join(closed: ClosedGates, join: Join) -> None:
    if join.onclause is not None:
        join.onclause = and_(join.onclause, *_conditions(join.right, closed))


def _hold_change(closed: ClosedGates, change: Update | Delete) -> None:
    _refuse_platform(change.table)
    if isinstance(change, Update):
        _refuse_moving(change)
    change._where_criteria += tuple(_conditions(change.table, closed))  # as above


def _hold_insert(closed: ClosedGates, insert: Insert) -> None:
    _refuse_platform(insert.table)
    check_table_open(insert.table, closed)
    _refuse_moving(insert)


def _refuse_moving(statement: Any) -> None:
    # Whose a row is, is decided where it is written (`own`), and never changes.
    if any(getattr(column, "name", column) == "company_id" for column in statement._values or ()):  # as above
        msg = "A statement must not say whose a row is."
        raise UnscopedStatement(msg)


def _refuse_platform(table: FromClause) -> None:
    if isinstance(table, Table) and "company_id" not in table.c and table.name != "company":
        msg = f"{table.name} is of no company, and cannot be named in a company's statement."
        raise UnscopedStatement(msg)


@cache
def _visitors(closed: ClosedGates) -> Any:
    return {name: partial(hold, closed) for name, hold in SCOPE_VISITORS.items()}


SCOPE_VISITORS: dict[str, Callable[[ClosedGates, Any], None]] = {
    "insert": _hold_insert,
    "select": _hold_select,
    "join": _hold_join,
    "update": _hold_change,
    "delete": _hold_change,
}


def _conditions(source: FromClause, closed: ClosedGates) -> Iterator[ColumnElement[bool]]:
    first: Any = _leftmost(source)
    table = getattr(first, "element", first)
    if isinstance(table, Table):
        _refuse_platform(table)
        check_table_open(table, closed)
        yield from visible_rows(first, table, closed)
        yield (first.c.id if table.name == "company" else first.c.company_id) == COMPANY


def _leftmost(source: FromClause) -> FromClause:
    while isinstance(source, Join):
        source = source.left
    return source
