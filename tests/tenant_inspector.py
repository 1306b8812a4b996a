"""An inspector who reads every statement of the whole suite, and lets none pass that could see two companies."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Engine

from db.models import Organization
from db.tenant_scope import IDENTITY_TABLES, PLANE

metadata = Organization.table.metadata
OWNER = {table.name: "company_id" for table in metadata.tables.values() if "company_id" in table.c} | {"company": "id"}
TABLE = "|".join(OWNER)
NAMED = re.compile(
    rf"""(?:\b(?:FROM|JOIN|UPDATE)|[,(])\s+"?(?P<table>{TABLE})\b"?(?!\s*[.(=\w"]*[.(=])(?:\s+AS\s+"?(?P<alias>\w+)"?)?"""
)
LISTED = re.compile(r"^INSERT INTO .*?(?=\bVALUES\b|\bSELECT\b|\bWITH\b)", re.DOTALL)
"""The beginning of an INSERT, whose columns may be called as tables are."""


class Passed(Exception):
    """A statement that passed the wall."""


def named(statement: str) -> Iterator[tuple[str, str]]:
    """Every table of a company that a statement names, and the name under which it does."""
    for match in NAMED.finditer(LISTED.sub(" ", statement)):
        yield match["table"], match["alias"] or match["table"]


@cache
def unheld(statement: str) -> list[str]:
    """The tables of a statement that are held to no company: neither to a value nor to another table that is."""
    words = statement.replace('"', "")
    keys = {alias: f"{alias}.{OWNER[table]}" for table, alias in named(statement)}
    held = {alias for alias, key in keys.items() if re.search(rf"\b{re.escape(key)} = [?$]", words)}
    while more := {alias for alias in keys.keys() - held if any(_equal(words, keys[alias], keys[it]) for it in held)}:
        held |= more
    return [alias for alias in keys if alias not in held]


def _equal(words: str, one: str, other: str) -> bool:
    return any(re.search(rf"\b{re.escape(a)} = {re.escape(b)}\b", words) for a, b in ((one, other), (other, one)))


def _inspect(_connection: Any, _cursor: Any, statement: str, parameters: Any, context: Any, *_: Any) -> None:
    plane = context.execution_options.get(PLANE)
    if plane == "identity" and (strange := {table for table, _ in named(statement)} - IDENTITY_TABLES):
        raise Passed(f"{strange} in {statement}")
    if plane == "company" and statement.startswith("INSERT") and not statement.startswith("INSERT INTO company "):
        if "company_id" not in statement.partition("VALUES")[0]:
            raise Passed(statement)
    elif plane == "company" and (free := unheld(statement)):
        raise Passed(f"{free} in {statement}")


def inspect_everything() -> None:
    """Read whatever any engine of this process sends."""
    event.listen(Engine, "before_cursor_execute", _inspect)
