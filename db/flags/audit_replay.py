"""Replay of the audit log: the rows that follow from it, and where the tables differ from them.

Salts and hashes of secrets are not in the log, so they are not compared.
"""

from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from heapq import nsmallest
from operator import attrgetter
from typing import Any, NamedTuple

import orjson
from sqlalchemy import literal, select, tuple_

from db.flags.audit_log import OnRead, ignore, rows_in_order, to_json_value
from db.flags.beta_state import STATE_MODELS, UNAUDITED_COLUMNS, audited_value
from db.flags.platform import Platform
from db.models import ChangeRequest, FlagState
from db.row import Row

States = dict[str, dict[str, Any]]
"""The audited columns of rows, by the label of the row."""
TABLES = frozenset(model.table.name for model, _ in STATE_MODELS)
CHANGE_COLUMNS = ("state", "effective_at", "ops")
APPROVAL = "flag_state:1"
PAGE_SIZE = 500
MAX_DIFFERENCES = 100
"""Rows that are named: a table that was written in another way may differ in all of its rows."""


class RowFault(StrEnum):
    """How a row of a table is not as the audit log says."""

    DIFFERS = "DIFFERS"
    MISSING = "MISSING"
    NOT_LOGGED = "NOT_LOGGED"


SENTENCES: Mapping[RowFault, str] = {
    RowFault.DIFFERS: "The row {row} differs from the audit log in {columns}.",
    RowFault.MISSING: "The row {row} is missing: it is in the audit log only.",
    RowFault.NOT_LOGGED: "The row {row} is not in the audit log.",
}


class TableDifference(NamedTuple):
    """A row that is not as the audit log says, by its label, and the names of the columns that differ."""

    row: str
    fault: RowFault
    columns: str = ""

    @property
    def text(self) -> str:
        """The difference as a sentence in English."""
        return SENTENCES[self.fault].format_map(self._asdict())


async def differences_from_audit_log(
    platform: Platform, on_read: OnRead = ignore, on_compared: OnRead = ignore
) -> list[TableDifference]:
    """Return the rows of the tables that are not as the audit log says, at most `MAX_DIFFERENCES`.

    Tables are read in pages, between which other requests of the process go on. `on_compared` gets the number of
    compared rows after each page.
    """
    expected: States = {}
    async for entry in rows_in_order(platform, on_read=on_read):
        _apply(expected, entry)
    found: list[TableDifference] = []
    number = 0
    async for label, row in _rows_of_tables(platform):
        number += 1
        if difference := _difference(label, row, expected.pop(label, None)):
            found.append(difference)
        if number % PAGE_SIZE == 0:
            found = nsmallest(MAX_DIFFERENCES, found, key=attrgetter("row"))
            await on_compared(number)
    if not (expected.get(APPROVAL) or {}).get("is_approval_required"):
        expected.pop(APPROVAL, None)  # approval was never required, or is not any more
    missing = [TableDifference(label, RowFault.MISSING) for label in expected]
    return nsmallest(MAX_DIFFERENCES, [*found, *missing], key=attrgetter("row"))


def _apply(states: States, entry: Any) -> None:
    """Apply the changed values of one entry."""
    if not isinstance(entry.after, Mapping):
        return
    if entry.subject is not None and entry.subject.startswith("change:") and "state" in entry.after:
        label = f"change_request:{entry.subject.removeprefix('change:')}"
        states.setdefault(label, {}).update({name: entry.after.get(name) for name in CHANGE_COLUMNS})
    elif "is_approval_required" in entry.after:
        states[APPROVAL] = {"is_approval_required": entry.after["is_approval_required"]}
    for label, values in entry.after.items():
        if label.partition(":")[0] not in TABLES:
            continue
        if values is None:
            states.pop(label, None)
        else:
            states.setdefault(label, {}).update(values)


async def _rows_of_tables(platform: Platform) -> AsyncIterator[tuple[str, dict[str, Any]]]:
    for model, _ in STATE_MODELS:
        names = [column.name for column in model.c]
        key = [names.index(column.name) for column in model.table.primary_key]
        async for row in _pages(platform, model):
            yield ":".join([model.table.name, *(str(row[index]) for index in key)]), _audited(names, row)
    for change_id, ops, *values in await platform.tuples(
        select(ChangeRequest.c.id, ChangeRequest.c.ops, ChangeRequest.c.state, ChangeRequest.c.effective_at)
    ):
        state, effective_at = values
        columns = {"state": state, "effective_at": effective_at, "ops": ops["ops"]}
        yield f"change_request:{change_id}", _as_json(columns)
    ((is_required,),) = await platform.tuples(select(FlagState.c.is_approval_required))
    if is_required:
        yield APPROVAL, {"is_approval_required": True}


async def _pages(platform: Platform, model: type[Row]) -> AsyncIterator[Any]:
    """Yield all rows in the order of their keys."""
    key = list(model.table.primary_key)
    query = select(*model.c).order_by(*key).limit(PAGE_SIZE)
    page = await platform.tuples(query)
    while page:
        for row in page:
            yield row
        last = [literal(getattr(page[-1], column.name), column.type) for column in key]
        page = await platform.tuples(query.where(tuple_(*key) > tuple_(*last) if len(key) > 1 else key[0] > last[0]))


def _audited(names: Sequence[str], row: Sequence[Any]) -> dict[str, Any]:
    """Return the audited columns of a row as the audit log has them. Most values are the same there: there are many."""
    return {
        name: value if value is None or type(value) is str else _as_json(audited_value(name, value))
        for name, value in zip(names, row, strict=True)
        if name not in UNAUDITED_COLUMNS
    }


def _as_json(value: Any) -> Any:
    """Return a value as it comes back from a column of JSON."""
    if isinstance(value, str | int):
        return value
    return value.isoformat() if isinstance(value, datetime) else orjson.loads(orjson.dumps(to_json_value(value)))


def _difference(label: str, row: Mapping[str, Any], log_row: Mapping[str, Any] | None) -> TableDifference | None:
    if log_row is None:
        return TableDifference(label, RowFault.NOT_LOGGED)
    changed = [name for name in row if row[name] != log_row.get(name)]
    return TableDifference(label, RowFault.DIFFERS, ", ".join(changed)) if changed else None
