"""The audit log of flags: one row per revision, each with the hash of the row before.

See docs/decisions/flags.md#audit-log. `verify_audit_log` finds every row that was changed, deleted or moved, because
all later hashes depend on it. `FlagState` holds the last hash.
"""

import hashlib
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any, NamedTuple, TypeAlias

import orjson
from sqlalchemy import bindparam

from db.column_types import EPOCH, MICROSECOND
from db.flags.platform import Platform
from db.models import FlagAudit, FlagState
from db.row import select_rows

AUDIT = select_rows(FlagAudit)
"""Every row of the audit log."""
AUDIT_ROW = AUDIT.where(FlagAudit.c.seq == bindparam("seq"))
"""The row with the number `:seq`."""
AUDIT_ROW_WITH_HASH = AUDIT.where(FlagAudit.c.hash == bindparam("hash"))
"""The row with that hash."""
LAST_AUDIT_ROW = AUDIT.order_by(FlagAudit.c.seq.desc())
"""The last row, when only the first of these is read."""
BATCH = 500
NEXT_AUDIT_ROWS = AUDIT.where(FlagAudit.c.seq > bindparam("last")).order_by(FlagAudit.c.seq).limit(BATCH)
"""The next rows after the number `:last`."""
LAST_ENTRIES = 100
"""Number of rows at the end that `verify_last_entries` looks at."""

_STATE = select_rows(FlagState).where(FlagState.c.id == 1)


class AuditFault(StrEnum):
    """What is wrong with a row of the audit log."""

    CHANGED = "CHANGED"
    HASH_UNKNOWN = "HASH_UNKNOWN"
    LAST_MISSING = "LAST_MISSING"
    MISSING = "MISSING"
    MOVED = "MOVED"
    NOT_LAST = "NOT_LAST"


class AuditBreak(NamedTuple):
    """The first row of the audit log that is not as it was written, the reason, and that as a sentence in English."""

    seq: int
    fault: AuditFault
    what: str


class VerifiedRows(NamedTuple):
    """Number and hash of the last row that was verified, how many there are, and the first that was tampered with."""

    seq: int
    hash: str
    total: int
    audit_break: AuditBreak | None = None


OnRead: TypeAlias = Callable[[int], Awaitable[None]]
"""Gets how much was read, after each batch: the number of the last row, or how many rows."""


async def ignore(_: int) -> None:
    """Do nothing after a batch."""


def audit_hash(row: Mapping[str, Any]) -> str:
    """Return the hash of an audit row: of the previous hash and all columns but `hash`."""
    values = {name: _hashed_value(value) for name, value in row.items() if name != "hash"}
    canonical = orjson.dumps(values, option=orjson.OPT_SORT_KEYS)
    return hashlib.sha256(row["prev_hash"].encode() + canonical).hexdigest()


def _hashed_value(value: Any) -> Any:
    return (value - EPOCH) // MICROSECOND if isinstance(value, datetime) else value


def to_json_value(value: Any) -> Any:
    """Return a value for the JSON of the audit log: dates and times as text, structures as they are."""
    match value:
        case datetime() | date():
            return value.isoformat()
        case dict():
            return {
                str(name): to_json_value(item) for name, item in value.items()
            }  # column names are a subclass of str
        case tuple() | list():
            return [to_json_value(item) for item in value]
    return value


def audit_line(row: Any) -> str:
    """Return a row as a JSON text of one line, for exports."""
    return orjson.dumps(to_json_value(row._asdict())).decode()


async def verify_audit_log(platform: Platform, since: str = "") -> AuditBreak | None:
    """Return the first row that was tampered with; None if the audit log is complete and unchanged.

    `since` is the hash of a row, noted earlier: that row must still have it. Rows before it are then not read, since
    their hashes are in it.
    """
    return (await verify_rows(platform, since)).audit_break


async def verify_rows(
    platform: Platform, since: str = "", most: int | None = None, on_read: OnRead = ignore
) -> VerifiedRows:
    """Like `verify_audit_log`, of at most so many rows; return how far it came, and what was tampered with."""
    (state,) = await platform.all(_STATE)
    seq, head, total = 0, "", state.revision
    if since:
        noted = await platform.first(AUDIT_ROW_WITH_HASH, hash=since)
        if noted is None:
            return VerifiedRows(0, "", total, _unknown_hash(since))
        seq, head = noted.seq - 1, noted.prev_hash
    last = None if most is None else seq + most
    async for row in rows_in_order(platform, seq + 1, on_read):
        audit_break = _find_break(row, seq, head)
        if audit_break:
            return VerifiedRows(seq, head, total, audit_break)
        seq, head = row.seq, row.hash
        if seq == last and seq < total:
            return VerifiedRows(seq, head, total)
    return VerifiedRows(seq, head, total, _break_at_end(state, seq, head))


def _unknown_hash(since: str) -> AuditBreak:
    what = f"No entry has the hash {since[:80]}: it is mistyped, or the log was changed."
    return AuditBreak(0, AuditFault.HASH_UNKNOWN, what)


def _break_at_end(state: FlagState, seq: int, head: str) -> AuditBreak | None:
    if seq != state.revision:
        return AuditBreak(seq + 1, AuditFault.LAST_MISSING, f"The rows up to {state.revision} are missing.")
    if head == state.audit_head:
        return None
    return AuditBreak(seq, AuditFault.NOT_LAST, "This is not the last row that was written.")


def _find_break(row: Any, seq: int, head: str) -> AuditBreak | None:
    if row.seq != seq + 1:
        return _missing(seq + 1)
    if row.prev_hash != head:
        return AuditBreak(row.seq, AuditFault.MOVED, "Its previous hash is not the hash of the row before.")
    if row.hash != audit_hash(row._asdict()):
        return _changed(row.seq)
    return None


def _changed(seq: int) -> AuditBreak:
    return AuditBreak(seq, AuditFault.CHANGED, "The row was changed after it was written.")


def _missing(seq: int) -> AuditBreak:
    return AuditBreak(seq, AuditFault.MISSING, "A row is missing.")


async def rows_in_order(platform: Platform, first: int = 0, on_read: OnRead = ignore) -> AsyncIterator[FlagAudit]:
    """Yield all rows from the number `first` on, in batches."""
    last = first - 1
    while batch := await platform.all(NEXT_AUDIT_ROWS, last=last):
        for row in batch:
            yield row
        last = batch[-1].seq
        await on_read(last)


async def verify_later_entries(platform: Platform, seq: int, head: str) -> VerifiedRows:
    """Verify at most a hundred rows after the row `seq`, which must still have the hash `head`; 0: from the first."""
    if not seq:
        return await verify_rows(platform, most=LAST_ENTRIES)
    known = await platform.first(AUDIT_ROW, seq=seq)
    if known is None or known.hash != head:
        (state,) = await platform.all(_STATE)
        return VerifiedRows(seq - 1, "", state.revision, _missing(seq) if known is None else _changed(seq))
    return await verify_rows(platform, head, LAST_ENTRIES + 1)


async def verify_last_entries(platform: Platform, revision: int) -> tuple[int, AuditBreak | None]:
    """Verify at most the last hundred rows; return the number of the first of them, and what was tampered with."""
    first_seq = max(1, revision - LAST_ENTRIES + 1)
    first = await platform.first(AUDIT_ROW, seq=first_seq)
    if first is None:
        return first_seq, _missing(first_seq) if revision else None
    return first_seq, await verify_audit_log(platform, first.hash)
