"""Sender of the outbox: a periodic task of every serving process (docs/decisions/outbox.md)."""

import asyncio
from contextlib import AbstractAsyncContextManager

import structlog

from auth.emails import PUBLIC_URL
from auth.mailer import DeliveryError
from auth.services import Services
from db import outbox
from db.models import OutboxEmail
from live.periodic import run_after_writes

POLL_INTERVAL = 2.0
"""Seconds between two looks at the outbox; an email of another process waits no longer."""
CONCURRENT_EMAILS = 4
"""Number of emails that one process sends at once."""

log = structlog.get_logger("afterwin.mail")


class OutboxSender:
    """Sends emails that are due, in one process. Several processes may run it at once."""

    def __init__(self, services: Services) -> None:
        """Create a sender that does not run yet."""
        self.services = services

    def run(self) -> AbstractAsyncContextManager[None]:
        """Send in the background: at once after this process queued an email, else every `POLL_INTERVAL`."""
        return run_after_writes(
            OutboxEmail, self.services.database, self.run_once, POLL_INTERVAL, "emails could not be sent"
        )

    async def run_once(self) -> None:
        """Send all emails that are due."""
        async with asyncio.TaskGroup() as group:
            for _ in range(CONCURRENT_EMAILS):
                group.create_task(self._send_all())

    async def _send_all(self) -> None:
        while await self.send_next():
            pass

    async def send_next(self) -> bool:
        """Send the email that is due first, unless it is withdrawn meanwhile; return False if none is due."""
        email = await outbox.claim_next(self.services.database)
        if email is None:
            return False
        if not await outbox.is_wanted(self.services.database, email):
            return True
        error = await self._send(email)
        if error is None:
            await outbox.mark_sent(self.services.database, email)
        else:
            await self._record(email, error)
        return True

    async def _send(self, email: OutboxEmail) -> DeliveryError | None:
        """Return None, or the error without anything of the email in it."""
        text = email.text.replace(PUBLIC_URL, self.services.site.url.rstrip("/"))
        try:
            await self.services.mailer.send(email.recipient, email.subject, text, f"afterwin.{email.id}")
        except DeliveryError as error:
            return error
        except Exception as error:  # noqa: BLE001  # whatever a mailer raises fails one email, not the task
            return DeliveryError(f"The email was not sent: {type(error).__name__}.")
        return None

    async def _record(self, email: OutboxEmail, error: DeliveryError) -> None:
        status = await outbox.mark_failed(self.services.database, email, str(error), is_permanent=error.is_permanent)
        log.warning("email not sent", id=email.id, attempts=email.attempts, status=status, reason=str(error))
