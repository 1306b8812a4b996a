"""Replay of the audit log: the rows that follow from it, and where the tables differ from them.

Salts and hashes of secrets are not in the log, so they are not compared.
"""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from itertools import islice
from typing import Any, NamedTuple

import orjson
from sqlalchemy import select

from db.flags.audit_log import rows_in_order, to_json_value
from db.flags.beta_state import STATE_MODELS, UNAUDITED_COLUMNS, audited_value
from db.flags.platform import Platform
from db.models import ChangeRequest, FlagState
from db.row import Row

States = dict[str, dict[str, Any]]
"""The audited columns of rows, by the label of the row."""
TABLES = frozenset(model.table.name for model, _ in STATE_MODELS)
CHANGE_COLUMNS = ("state", "effective_at", "ops")
APPROVAL = "flag_state:1"
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


async def differences_from_audit_log(platform: Platform) -> list[TableDifference]:
    """Return the rows of the tables that are not as the audit log says, at most `MAX_DIFFERENCES`."""
    expected: States = {}
    async for entry in rows_in_order(platform):
        _apply(expected, entry)
    found = await _rows_of_tables(platform)
    return list(islice(_differences(expected, found), MAX_DIFFERENCES))


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


async def _rows_of_tables(platform: Platform) -> States:
    found: States = {}
    for model, _ in STATE_MODELS:
        found |= await _rows_of(platform, model)
    for change_id, ops, *values in await platform.tuples(
        select(ChangeRequest.c.id, ChangeRequest.c.ops, ChangeRequest.c.state, ChangeRequest.c.effective_at)
    ):
        state, effective_at = values
        columns = {"state": state, "effective_at": effective_at, "ops": ops["ops"]}
        found[f"change_request:{change_id}"] = _as_json(columns)
    ((is_required,),) = await platform.tuples(select(FlagState.c.is_approval_required))
    return found | ({APPROVAL: {"is_approval_required": True}} if is_required else {})


async def _rows_of(platform: Platform, model: type[Row]) -> States:
    names = [column.name for column in model.c]
    key = [column.name for column in model.table.primary_key]
    found: States = {}
    for row in await platform.tuples(select(*model.c)):
        values = dict(zip(names, row, strict=True))
        label = ":".join(map(str, (model.table.name, *(values[name] for name in key))))
        audited = {name: audited_value(name, values[name]) for name in names if name not in UNAUDITED_COLUMNS}
        found[label] = _as_json(audited)
    return found


def _as_json(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return values as they come back from a column of JSON."""
    read: dict[str, Any] = orjson.loads(orjson.dumps(to_json_value(values)))
    return read


def _differences(expected: States, found: States) -> Iterator[TableDifference]:
    for label in sorted({*expected, *found}):
        row, log_row = found.get(label), expected.get(label)
        if label == APPROVAL and (row or log_row or {}).get("is_approval_required") is False:
            continue  # approval was never required, or is not any more
        if log_row is None:
            yield TableDifference(label, RowFault.NOT_LOGGED)
        elif row is None:
            yield TableDifference(label, RowFault.MISSING)
        elif changed := [name for name in row if row[name] != log_row.get(name)]:
            yield TableDifference(label, RowFault.DIFFERS, ", ".join(changed))
