"""Router queries: statements that name one company for each of their tables, so that one shard can answer them.

The inspector of all statements of the suite (`tenant_inspector`) rejects others, but for those of the identity plane
that ask all shards for what is listed here.
"""

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

from company_tables import COMPANY_COLUMNS, MAX_STATEMENTS, table_aliases
from sqlalchemy import Engine, event

from db.store import Database
from db.tenant_scope import PLANE

Sent = list[tuple[str, str]]
"""The plane and the text of each statement."""

ASKED_OF_ALL_SHARDS = {
    "beta_exclusion": "Staff list whom a beta leaves out, whatever their company.",
    "beta_feedback": "Staff read what users of all companies say of a feature.",
    "beta_member": "Staff list and count the members of a beta; those that end soon are reminded of it.",
    "beta_request": "Staff list who asks for a beta.",
    "bulk_change": "A process looks for the next bulk change that waits.",
    "company": "Staff look for companies; a process goes through all, page by page.",
    "currency": "A company is read with its currency, which is compared with the company's id.",
    "feature_use": "Staff read who used a feature last.",
    "feature_use_day": "The uses of a day that is over are summed once.",
    "first_access": "Staff ask why a user has access.",
    "import": "A process looks for the next import that waits.",
    "outbox": "A process looks for the next email that is due.",
    "user": "Staff name a user by address or id, and count whom a change lets in.",
}
"""Tables that statements of the identity plane ask of all shards, and why. No request of a company's user does so."""
ASKED_OF_ALL_STREAMS = frozenset({"session", "token"})
"""Tables that the check of streams asks for several companies at once, where there are no shards."""


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


@lru_cache(maxsize=MAX_STATEMENTS)
def unrouted_tables(statement: str) -> tuple[str, ...]:
    """Return the tables that are more often named than compared with ids of companies that are parameters.

    Comparing with a column of another table does not count. An alias may be used again in a subquery.
    """
    sql = statement.replace('"', "")
    named = Counter(table_aliases(statement))
    return tuple(table for (table, alias), count in named.items() if _comparisons(sql, table, alias) < count)


def selects_rows(statement: str) -> bool:
    """Return whether a statement inserts rows that it selects from no table: the coordinator would make them."""
    target, is_select, source = statement.partition(" SELECT ")
    return bool(target.startswith("INSERT ") and is_select and not list(table_aliases(f"SELECT {source}")))


def _comparisons(sql: str, table: str, alias: str) -> int:
    return len(re.findall(rf"\b{alias}\.{COMPANY_COLUMNS[table]} (?:= [?$]|IN \([?$])", sql))
