"""Scheduler of betas: every serving process polls, and the first one does what is due."""

from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager

from auth.services import Services
from beta.changes.change_requests import apply_due
from beta.changes.due import is_change_due
from beta.changes.plan import ChangeResult
from beta.invitations.answer_invitation import expire_outdated_invitations
from beta.invitations.reminders import enqueue_reminders, is_reminder_due
from beta.news_emails import continue_mailing, is_mailing_due
from db.flags.approval import is_approval_required, require_approval
from db.flags.flag_unit_of_work import FlagActor, begin_flags
from db.flags.platform import platform_of_snapshot
from db.flags.statements import EXPIRED_INVITATIONS
from db.models import FlagActorKind
from live.periodic import run_periodically

POLL_INTERVAL = 10.0
"""Seconds between two polls."""


class ChangeScheduler:
    """Applies due change requests, expires invitations, and queues reminders and news, in one process."""

    def __init__(self, services: Services) -> None:
        """Create a scheduler that does not run yet."""
        self.services = services
        self.actor = FlagActor(FlagActorKind.SYSTEM, "schedule", environment=services.site.environment_name)

    def run(self) -> AbstractAsyncContextManager[None]:
        """Poll while the context manager is open."""
        return run_periodically(self.run_once, POLL_INTERVAL, "due flag changes could not be applied")

    async def run_once(self) -> Sequence[ChangeResult]:
        """Apply due change requests, expire invitations, queue reminders and news. Return the results of changes.

        Change requests that are paused are only read: they open no transaction. A process whose setting requires
        approval stores that, for all processes.
        """
        requires_approval = self.services.site.flags_require_approval
        if not await self._is_anything_due() and not (requires_approval and not await self._is_approval_required()):
            return ()
        async with begin_flags(self.services.database, self.actor) as flags:
            if requires_approval:
                await require_approval(flags)  # of all processes, also of those without the setting
            results = await apply_due(flags, requires_approval=requires_approval)
            await expire_outdated_invitations(flags)
            await enqueue_reminders(flags)
            await continue_mailing(flags)
        return results

    async def _is_approval_required(self) -> bool:
        async with self.services.database.snapshot() as snapshot:
            return await is_approval_required(platform_of_snapshot(snapshot))

    async def _is_anything_due(self) -> bool:
        # A snapshot takes no write lock.
        async with self.services.database.snapshot() as snapshot:
            platform = platform_of_snapshot(snapshot)
            return (
                await is_change_due(platform, requires_approval=self.services.site.flags_require_approval)
                or bool(await platform.all(EXPIRED_INVITATIONS.limit(1), now=platform.now))
                or await is_reminder_due(platform)
                or await is_mailing_due(platform)
            )
