"""The wall between companies: every statement is held to one company here, and nowhere else.

A statement names tables; it need not name the company. Before it is run, each table of a company that it reads, joins,
changes or deletes from is bound to `:scope_company`: in its WHERE where it stands in FROM, in its ON where it is joined
(a condition in WHERE would turn an outer join into an inner one). Subqueries, unions and common tables are held alike.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, TypeVar

from sqlalchemy import BigInteger, Delete, FromClause, Join, Select, Table, Update, and_, bindparam
from sqlalchemy.sql import visitors
from sqlalchemy.sql.base import Executable
from sqlalchemy.sql.elements import BindParameter, ColumnElement
from sqlalchemy.sql.selectable import SelectState

SCOPE = "scope_company"
COMPANY: BindParameter[int] = bindparam(SCOPE, type_=BigInteger)

E = TypeVar("E", bound=Executable)

KEPT = 512


# A statement built once is held once. Bounded: most are built for one request, and a clone keeps its original alive.
@lru_cache(maxsize=KEPT)
def scoped(statement: E) -> E:
    """The same statement, held to the company that `:scope_company` will name."""
    return visitors.cloned_traverse(statement, {}, VISITORS)  # type: ignore[call-overload, no-any-return]  # what is run is traversable


def _sources(select: Any) -> Sequence[FromClause]:
    # `get_final_froms` answers by compiling the statement, a millisecond for a wide one. Where nothing was joined by
    # `.join()`, what it would find stands in the columns and conditions; `SelectState` drops what a join hides.
    if select._setup_joins:  # noqa: SLF001  # there is no public way to ask
        return select.get_final_froms()  # type: ignore[no-any-return]  # of a Select
    parts = (*select._raw_columns, *select._where_criteria)  # noqa: SLF001  # as above
    named = (source for part in parts for source in part._from_objects)  # noqa: SLF001  # as above
    return SelectState._normalize_froms((*select._from_obj, *named))  # noqa: SLF001  # as above


def _hold_select(select: Select[Any]) -> None:
    for source in _sources(select):
        select._where_criteria += tuple(_conditions(source))  # noqa: SLF001  # the clone is ours; `where` would make another


def _hold_join(join: Join) -> None:
    if join.onclause is not None:
        join.onclause = and_(join.onclause, *_conditions(join.right))


def _hold_change(change: Update | Delete) -> None:
    change._where_criteria += tuple(_conditions(change.table))  # noqa: SLF001  # as above


VISITORS: Any = {"select": _hold_select, "join": _hold_join, "update": _hold_change, "delete": _hold_change}


def _conditions(source: FromClause) -> Iterator[ColumnElement[bool]]:
    first = _leftmost(source)
    table = getattr(first, "element", first)
    if isinstance(table, Table) and "company_id" in table.c:
        yield first.c.company_id == COMPANY
    elif isinstance(table, Table) and table.name == "company":
        yield first.c.id == COMPANY


def _leftmost(source: FromClause) -> FromClause:
    while isinstance(source, Join):
        source = source.left
    return source
