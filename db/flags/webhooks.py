"""How far each subscriber of changes of flags has read the audit log (docs/decisions/flag-webhooks.md)."""

from typing import Any, NamedTuple

from sqlalchemy import and_, bindparam, select, update

from db.delivery_attempts import LEASE, retry_delay
from db.flags.audit_log import AUDIT
from db.flags.platform import Platform, platform_of_snapshot
from db.models import DeliveryFault, FlagAudit, FlagState, FlagWebhook
from db.row import RowQuery, select_rows
from db.sql.upserts import conflict_insert
from db.store import Database
from db.transactions import PLATFORM, begin
from db.unit_of_work import UnitOfWork

WEBHOOKS: RowQuery[FlagWebhook] = select_rows(FlagWebhook).order_by(FlagWebhook.c.name)
"""Every subscriber, also those that the settings name no more."""
WEBHOOK: RowQuery[FlagWebhook] = select_rows(FlagWebhook).where(FlagWebhook.c.name == bindparam("name"))
"""The subscriber with `:name`."""
STATE = select_rows(FlagState).where(FlagState.c.id == 1)
"""The revision of flags."""
NEXT_ENTRY = AUDIT.where(FlagAudit.c.seq > bindparam("seq")).order_by(FlagAudit.c.seq).limit(1)
"""The first entry of the audit log after `:seq`."""


class Delivery(NamedTuple):
    """An entry of the audit log that is claimed for a subscriber."""

    webhook: FlagWebhook
    entry: FlagAudit


async def claim_delivery(database: Database, name: str) -> Delivery | None:
    """Claim the next entry for a subscriber, for `LEASE`; None if none is due or another process has it.

    A subscriber that is new begins after the latest change.
    """
    async with database.snapshot() as snapshot:  # it takes no write lock
        platform = platform_of_snapshot(snapshot)
        webhook = await platform.first(WEBHOOK, name=name)
        entry = await _due_entry(platform, webhook)
    if webhook is None:
        await _register(database, name)
    if webhook is None or entry is None:
        return None
    claimed = await _claim(database, webhook)
    return None if claimed is None else Delivery(claimed, entry)


async def _due_entry(platform: Platform, webhook: FlagWebhook | None) -> FlagAudit | None:
    if webhook is None or webhook.next_at > platform.now:
        return None
    return await platform.first(NEXT_ENTRY, seq=webhook.delivered_seq)


async def _register(database: Database, name: str) -> None:
    async with begin(database, PLATFORM, advances_revision=False) as uow:
        revision = select(FlagState.c.revision).where(FlagState.c.id == 1).scalar_subquery()
        times = {"next_at": uow.now, "delivered_at": None}
        row = {"name": name, "delivered_seq": revision, "attempts": 0, "fault": None, "detail": "", **times}
        await uow.execute_identity(conflict_insert(uow, FlagWebhook).values(**row).on_conflict_do_nothing())


async def _claim(database: Database, webhook: FlagWebhook) -> FlagWebhook | None:
    """Return the row with one more attempt, if it is still as it was read."""
    current: Any = webhook
    async with begin(database, PLATFORM, advances_revision=False) as uow:
        changes = {"attempts": webhook.attempts + 1, "next_at": uow.now + LEASE}
        is_claimed = await _update(uow, webhook, **changes)
    return current._replace(**changes) if is_claimed else None


async def mark_delivered(database: Database, delivery: Delivery) -> None:
    """Move a subscriber on to the entry after this one."""
    async with begin(database, PLATFORM, advances_revision=False) as uow:
        times = {"next_at": uow.now, "delivered_at": uow.now}
        success: dict[str, Any] = {"attempts": 0, "fault": None, "detail": ""}
        await _update(uow, delivery.webhook, delivered_seq=delivery.entry.seq, **success, **times)


async def mark_undelivered(database: Database, delivery: Delivery, fault: DeliveryFault, detail: str) -> None:
    """Record a failed attempt; the same entry is sent again later, with growing delays and without an end."""
    delay = retry_delay(delivery.webhook.attempts)
    async with begin(database, PLATFORM, advances_revision=False) as uow:
        await _update(uow, delivery.webhook, fault=fault, detail=detail, next_at=uow.now + delay)


async def retry_webhook(database: Database, name: str) -> bool:
    """Make a subscriber due now; return False if there is none of this name."""
    async with begin(database, PLATFORM, advances_revision=False) as uow:
        statement = update(FlagWebhook.table).where(FlagWebhook.c.name == name)
        result = await uow.execute_identity(statement.values(next_at=uow.now, attempts=0))
    return bool(result.rowcount)


async def _update(uow: UnitOfWork, webhook: FlagWebhook, **changes: Any) -> bool:
    """Write columns, unless another process has claimed the subscriber since this row was read."""
    c = FlagWebhook.c
    is_same = and_(c.name == webhook.name, c.delivered_seq == webhook.delivered_seq, c.next_at == webhook.next_at)
    result = await uow.execute_identity(update(FlagWebhook.table).where(is_same).values(**changes))
    return bool(result.rowcount)


class WebhookState(NamedTuple):
    """A subscriber, and the number of changes that it has not got yet."""

    webhook: FlagWebhook
    waiting: int


async def webhook_states(platform: Platform) -> list[WebhookState]:
    """Return all subscribers, by name."""
    state = await platform.first(STATE)
    revision = state.revision if state else 0
    return [WebhookState(row, max(0, revision - row.delivered_seq)) for row in await platform.all(WEBHOOKS)]
