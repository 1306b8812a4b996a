"""The tables of companies that a statement names, read from its SQL."""

import re
from functools import lru_cache

from db.models import Organization

COMPANY_COLUMNS = {
    table.name: "company_id" for table in Organization.table.metadata.tables.values() if "company_id" in table.c
} | {"company": "id"}
"""Each table, and its column with the id of the company."""
TABLE = "|".join(COMPANY_COLUMNS)
TABLE_NAME = re.compile(
    rf"""(?:\b(?:FROM|JOIN|UPDATE)|[,(])\s+"?(?P<table>{TABLE})\b"?(?!\s*[.(=\w"]*[.(=])(?:\s+AS\s+"?(?P<alias>\w+)"?)?"""
)
INSERT_COLUMNS = re.compile(r"^INSERT INTO .*?(?=\bVALUES\b|\bSELECT\b|\bWITH\b)", re.DOTALL)
"""The start of an INSERT, whose columns may have the names of tables."""
RETURNED_COLUMNS = re.compile(r"\bRETURNING [^()]*$")
"""The columns that a write returns, which may have them, too."""
MAX_STATEMENTS = 4096
"""Statements whose tables are remembered: tests send the same ones again and again."""


@lru_cache(maxsize=MAX_STATEMENTS)
def table_aliases(statement: str) -> tuple[tuple[str, str], ...]:
    """Return every company table that a statement names, with its alias."""
    found = TABLE_NAME.finditer(RETURNED_COLUMNS.sub("", INSERT_COLUMNS.sub(" ", statement)))
    return tuple((match["table"], match["alias"] or match["table"]) for match in found)


@lru_cache(maxsize=MAX_STATEMENTS)
def table_names(statement: str) -> frozenset[str]:
    """Return every company table that a statement names."""
    return frozenset(table for table, _ in table_aliases(statement))
