"""The columns that roll-ups are computed from: those that the queries of `db.accounts.rollup_queries` name.

A write of other columns changes no roll-up, so none is computed again.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Column, Table
from sqlalchemy.sql import visitors

from db.accounts.rollup_queries import source_queries
from db.models import Activity, Deal, Organization
from db.row import Row

NO_COLUMNS: frozenset[str] = frozenset()
SOURCES: Sequence[type[Row]] = (Activity, Deal, Organization)
"""Models whose rows are written with `UnitOfWork.insert` and `update`. Other sources of roll-ups follow from them:
the history of deals, and what `db.accounts.rollups` itself writes. Contact types make all roll-ups be computed
again."""


def named_columns(statement: Any) -> Iterator[tuple[Table, str]]:
    """Yield the columns of tables that a statement names anywhere."""
    for element in visitors.iterate(statement):
        if isinstance(element, Column) and isinstance(element.table, Table):
            yield element.table, element.name


def _columns_of_tables() -> Mapping[Table, frozenset[str]]:
    names: dict[Table, set[str]] = defaultdict(set)
    for statement in source_queries():
        for table, name in named_columns(statement):
            names[table].add(name)
    return {table: frozenset(found) for table, found in names.items()}


_NAMED = _columns_of_tables()

ROLLUP_COLUMNS: Mapping[type[Row], frozenset[str]] = {model: _NAMED[model.table] for model in SOURCES}
"""The columns by model; a model that is missing has none."""
