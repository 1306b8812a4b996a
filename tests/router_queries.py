"""Router queries: statements that name one company for each of their tables, so that one shard can answer them."""

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Engine, event
from tenant_inspector import COMPANY_COLUMNS, table_aliases

from db.store import Database
from db.tenant_scope import PLANE

Sent = list[tuple[str, str]]
"""The plane and the text of each statement."""


@contextmanager
def statements_sent(database: Database | None = None) -> Iterator[Sent]:
    """Record every statement of a plane that is sent meanwhile: to this database, or to any by this process."""
    sent: Sent = []

    def record(_connection: Any, _cursor: Any, statement: str, _parameters: Any, context: Any, *_: Any) -> None:
        if PLANE in context.execution_options:
            sent.append((context.execution_options[PLANE], statement))

    engine = Engine if database is None else database.engine.sync_engine
    event.listen(engine, "before_cursor_execute", record)
    try:
        yield sent
    finally:
        event.remove(engine, "before_cursor_execute", record)


def unrouted_tables(statement: str) -> list[str]:
    """Return the tables that are more often named than compared with ids of companies that are parameters.

    Comparing with a column of another table does not count. An alias may be used again in a subquery.
    """
    sql = statement.replace('"', "")
    named = Counter(table_aliases(statement))
    return [table for (table, alias), count in named.items() if _comparisons(sql, table, alias) < count]


def selects_rows(statement: str) -> bool:
    """Return whether a statement inserts rows that it selects from no table: the coordinator would make them."""
    target, is_select, source = statement.partition(" SELECT ")
    return bool(target.startswith("INSERT ") and is_select and not list(table_aliases(f"SELECT {source}")))


def _comparisons(sql: str, table: str, alias: str) -> int:
    return len(re.findall(rf"\b{alias}\.{COMPANY_COLUMNS[table]} (?:= [?$]|IN \([?$])", sql))
