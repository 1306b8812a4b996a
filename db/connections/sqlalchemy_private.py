"""The private state of SQLAlchemy's statements that is read and changed, all in one place.

`db.tenancy.tenant_scope` scopes statements with it, and `db.connections.engine` makes inserts of many rows fast.

Statements are scoped on every request. The public ways copy or compile the statement each time, which takes up to a
millisecond. Every function here may change a statement only if it is a clone that belongs to the caller.
`tests/db/connections/test_sqlalchemy_private.py` checks these names and their meaning for `TESTED_VERSION`.
"""

# ruff: noqa: SLF001  # the purpose of this module

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property
from typing import Any, TypeVar

from sqlalchemy import FromClause, Select, Table
from sqlalchemy.sql import visitors
from sqlalchemy.sql.elements import ClauseElement, ColumnElement
from sqlalchemy.sql.selectable import SelectState

S = TypeVar("S", bound=Select[Any])
TESTED_VERSION = "2.1"
"""The minor version of SQLAlchemy for which the private names were tested."""


def select_sources(select: Any) -> Sequence[FromClause]:
    """Return the tables, joins and subqueries in the FROM of a select.

    `Select.get_final_froms` compiles the statement. It is needed only if `Select.join` was called. Otherwise the
    columns and conditions name the same sources, and `SelectState` drops the ones that an explicit join contains.
    """
    if select._setup_joins:
        return select.get_final_froms()  # type: ignore[no-any-return]  # of a Select
    clauses = (*select._raw_columns, *select._where_criteria)
    named = (source for clause in clauses for source in clause._from_objects)
    return SelectState._normalize_froms((*select._from_obj, *named))


def reads_alone(select: Any, table: Table) -> bool:
    """Return whether the conditions of a select name none of the tables that it joins to this one."""
    parts = (each for source in select_sources(select) for each in visitors.iterate(source))
    joined = {each for each in parts if isinstance(each, FromClause) and each is not table}
    named = (getattr(each, "table", None) for where in select._where_criteria for each in visitors.iterate(where))
    return not any(each in joined for each in named)


def without_conditions(select: S) -> S:
    """Return a copy of a select without its WHERE clause."""
    copied: Any = select._generate()
    copied._where_criteria = ()
    return copied  # type: ignore[no-any-return]  # it is of the same kind


def change_join_conditions(select: Any, change: Callable[[FromClause, Any], Any]) -> None:
    """Replace the ON clause of every `Select.join` by `change(target, on_clause)`; the clause is None if not given."""
    select._setup_joins = tuple((target, change(target, on), *rest) for target, on, *rest in select._setup_joins)


def add_conditions(statement: Any, conditions: Iterable[ColumnElement[bool]]) -> None:
    """Add conditions to the WHERE clause of a select, update or delete."""
    statement._where_criteria += tuple(conditions)


def other_sources(change: Any) -> Iterator[FromClause]:
    """Yield what an update or delete reads besides its table: the further tables of its conditions and new values.

    The databases join them (UPDATE … FROM, DELETE … USING). What is in a subquery does not count.
    """
    values = (getattr(change, "_values", None) or {}).values()
    clauses = (*change._where_criteria, *(value for value in values if isinstance(value, ClauseElement)))
    named = (source for clause in clauses for source in clause._from_objects)
    return (source for source in named if source is not change.table)


def written_columns(statement: Any) -> Iterator[str]:
    """Return the names of the columns that the VALUES or SET clause of a statement names."""
    rows = [statement._values or {}, *(row for rows in statement._multi_values for row in rows)]
    for row in rows:
        for column in row:
            yield getattr(column, "name", column)


def take_complete_rows(dialect: Any) -> None:
    """Let a dialect take the rows of an INSERT as they are if they have exactly its parameters.

    SQLAlchemy copies each row, parameter by parameter; a tenth of an import's time.
    """

    class Compiler(dialect.statement_compiler):  # type: ignore[misc]  # the dialect says which
        @cached_property
        def row_names(self) -> AbstractSet[str] | None:
            """Names of the parameters of a row; None if a row alone does not say them."""
            is_plain = self.isinsert and not self.insert_prefetch and not self.post_compile_params
            names = self.bind_names.items()
            is_plain = is_plain and all(bind.key == name and bind.required for bind, name in names)
            return frozenset(self.bind_names.values()) if is_plain else None

        def construct_params(self, params: Mapping[str, Any] | None = None, *args: Any, **options: Any) -> Any:
            if params and not options.get("_collected_params") and params.keys() == self.row_names:
                return params
            return super().construct_params(params, *args, **options)

    dialect.statement_compiler = Compiler


def ping_in_one_trip(dialect: Any) -> None:
    """Let a connection to PostgreSQL be tested by one message; the dialect's own test takes a transaction of four.

    A query of the simple protocol needs no transaction of its own, also behind a pooler.
    """

    def ping(connection: Any) -> bool:
        try:
            connection.run_async(lambda driver: driver.execute("SELECT 1"))
        except Exception as error:  # noqa: BLE001  # of the driver, of which the adapter makes its own
            connection._handle_exception(error)
        return True

    dialect.do_ping = ping
