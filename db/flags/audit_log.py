"""The audit of flags: one row for every revision, each holding the hash of the one before (docs/decisions/flags.md#audit-log).

Whoever changes, removes or moves a row, with whatever rights, cannot keep it from `broken_at`: every hash after it
would have to be another, and the last of them is kept in `FlagState` too.
"""

import hashlib
from collections.abc import AsyncIterator, Mapping
from datetime import date, datetime
from typing import Any, NamedTuple

import orjson

from db.column_types import EPOCH, MICROSECOND
from db.flags.platform import Platform
from db.models import FlagAudit, FlagState
from db.row import select_rows

AUDIT = select_rows(FlagAudit)
"""All that was done to flags."""

BATCH = 500

_STATE = select_rows(FlagState).where(FlagState.c.id == 1)


class AuditBreak(NamedTuple):
    """Where the audit is not what was written: the first `seq` of which it is certain, and what is wrong there."""

    seq: int
    what: str


def audit_hash(row: Mapping[str, Any]) -> str:
    """The hash of an audit row (all of its columns but `hash`), which names the row before it."""
    said = {name: _plain(value) for name, value in row.items() if name != "hash"}
    canonical = orjson.dumps(said, option=orjson.OPT_SORT_KEYS)
    return hashlib.sha256(row["prev_hash"].encode() + canonical).hexdigest()


def _plain(value: Any) -> Any:
    return (value - EPOCH) // MICROSECOND if isinstance(value, datetime) else value


def to_json_value(value: Any) -> Any:
    """A value of a row as the audit keeps it: instants and days as text, structures as they are."""
    match value:
        case datetime() | date():
            return value.isoformat()
        case dict():
            return {str(name): to_json_value(part) for name, part in value.items()}  # a column's name is a kind of str
        case tuple() | list():
            return [to_json_value(part) for part in value]
    return value


async def verify_audit_log(platform: Platform) -> AuditBreak | None:
    """The first place where the audit was tampered with; None where it is whole, from its first row to the last."""
    (state,) = await platform.all(_STATE)
    seq, head = 0, ""
    async for row in _in_order(platform):
        wrong = _wrong(row, seq, head)
        if wrong:
            return wrong
        seq, head = row.seq, row.hash
    if seq != state.revision:
        return AuditBreak(seq + 1, f"The rows up to {state.revision} are missing.")
    return None if head == state.audit_head else AuditBreak(seq, "It is not the row that was written last.")


def _wrong(row: Any, seq: int, head: str) -> AuditBreak | None:
    if row.seq != seq + 1:
        return AuditBreak(seq + 1, "A row is missing.")
    if row.prev_hash != head:
        return AuditBreak(row.seq, "It does not follow on the row before it.")
    return (
        None if row.hash == audit_hash(row._asdict()) else AuditBreak(row.seq, "It was changed after it was written.")
    )


async def _in_order(platform: Platform) -> AsyncIterator[FlagAudit]:
    last = -1
    while some := await platform.all(AUDIT.where(FlagAudit.c.seq > last).order_by(FlagAudit.c.seq).limit(BATCH)):
        for row in some:
            yield row
        last = some[-1].seq
