"""Sender of changes of flags to subscribers: a periodic task of every process (docs/decisions/flag-webhooks.md)."""

import asyncio
from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager, nullcontext

import orjson
import structlog

from db.flags.webhooks import Delivery, claim_delivery, mark_delivered, mark_undelivered
from db.models import FlagActorKind, FlagAudit
from db.store import Database
from flags.webhook import Webhook
from live.periodic import run_after_writes
from live.webhook_client import DeliveryFailed, WebhookClient

POLL_INTERVAL = 5.0
"""Seconds between two looks; a change of another process waits no longer."""

log = structlog.get_logger("afterwin.webhooks")


class WebhookSender:
    """Sends entries of the audit log, one by one and in order. Several processes may run it at once."""

    def __init__(self, database: Database, webhooks: Sequence[Webhook], client: WebhookClient | None = None) -> None:
        """Create a sender that does not run yet."""
        self.database = database
        self.webhooks = webhooks
        self.client = client or WebhookClient()

    def run(self) -> AbstractAsyncContextManager[None]:
        """Send in the background: at once after a change by this process, else every `POLL_INTERVAL`."""
        if not self.webhooks:
            return nullcontext()
        return run_after_writes(FlagAudit, self.database, self.run_once, POLL_INTERVAL, "webhooks not sent")

    async def run_once(self) -> None:
        """Send everything that is due. A slow subscriber delays no other."""
        async with asyncio.TaskGroup() as group:
            for webhook in self.webhooks:
                group.create_task(self._send_all(webhook))

    async def _send_all(self, webhook: Webhook) -> None:
        while await self.send_next(webhook):
            pass

    async def send_next(self, webhook: Webhook) -> bool:
        """Send the next change to a subscriber; return False if none is due."""
        delivery = await claim_delivery(self.database, webhook.name)
        if delivery is None:
            return False
        try:
            # No transaction is open meanwhile. The id is the same whenever the entry is sent again.
            body = message_of(delivery.entry)
            await self.client.post(webhook, delivery.entry.hash, self.database.clock(), body)
        except DeliveryFailed as error:
            await self._record(delivery, error)
        else:
            await mark_delivered(self.database, delivery)
        return True

    async def _record(self, delivery: Delivery, error: DeliveryFailed) -> None:
        await mark_undelivered(self.database, delivery, error.fault, error.detail)
        row = delivery.webhook
        log.warning("webhook not sent", name=row.name, seq=delivery.entry.seq, attempts=row.attempts, reason=str(error))


def message_of(entry: FlagAudit) -> bytes:
    """Return the body: what was done to which flag by whom, and neither values nor people whom it concerns.

    What users of a company do themselves, such as to leave a beta, concerns them: they are not named.
    """
    data = {
        "seq": entry.seq,
        "environment": entry.environment,
        "action": entry.action,
        "flag": entry.flag_key,
        "title": entry.flag_title,
        "actor": None if entry.actor_kind is FlagActorKind.USER else entry.actor_name,
        "changeId": None if entry.change_id is None else str(entry.change_id),
    }
    return orjson.dumps({"type": "flag.changed", "timestamp": entry.at.isoformat(), "data": data})
