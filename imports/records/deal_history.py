"""The status history of imported deals."""

from collections.abc import Iterator
from datetime import datetime

from db.models import DealStatus, EventSource
from imports.records.built_row import Values
from imports.records.row_matching import MatchedRecord

STATUS_COLUMNS = ("status", "organization_id", "value", "currency_code")


def status_events(match: MatchedRecord, deal_id: int, now: datetime) -> Iterator[Values]:
    """Yield the status events of a deal: a new deal was open once; then its status, if it changed."""
    built, record, row = match.built, match.record, match.row
    if row is None:
        before, columns = None, built.insert_values
    else:
        before, columns = row.status, {**{name: getattr(row, name) for name in STATUS_COLUMNS}, **built.values}
    after = columns["status"]
    times = {**built.guesses, **built.values}
    decided_at = times.get("won_at") or times.get("lost_at") or record.get("updated_at") or now
    event = {
        "deal_id": deal_id,
        "organization_id": columns.get("organization_id"),
        "value": columns.get("value"),
        "currency_code": columns["currency_code"],
        "source": EventSource.IMPORT,
    }
    if before is None:
        opened_at = record.get("created_at") or (now if after is DealStatus.OPEN else decided_at)
        yield {**event, "from_status": None, "to_status": DealStatus.OPEN, "effective_at": opened_at}
    if after is not (before or DealStatus.OPEN):
        from_status = before or DealStatus.OPEN
        yield {**event, "from_status": from_status, "to_status": after, "effective_at": decided_at}
