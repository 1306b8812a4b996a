"""What was to be done at a time is done then: every process that serves looks, and whoever comes first does it."""

from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager

from auth.services import Services
from beta.answer_invitation import expire_outdated_invitations
from beta.change_plan import ChangeResult
from beta.change_requests import apply_due
from beta.emails import send_invitation_email
from db.flags.flag_unit_of_work import FlagActor, begin_flags
from db.flags.platform import platform_of_snapshot
from db.flags.statements import DUE_CHANGES, EXPIRED_INVITATIONS
from db.models import FlagActorKind
from live.periodic import run_periodically

POLL_INTERVAL = 10.0
"""How many seconds lie between two looks."""


class ChangeScheduler:
    """The schedule of changes that are proposed, as one process keeps it."""

    def __init__(self, services: Services) -> None:
        """Nothing was looked at yet."""
        self.services = services
        self.actor = FlagActor(FlagActorKind.SYSTEM, "schedule", environment=services.site.environment_name)

    def run(self) -> AbstractAsyncContextManager[None]:
        """Look again and again."""
        return run_periodically(self.run_once, POLL_INTERVAL, "what is due of the flags could not be done")

    async def run_once(self) -> Sequence[ChangeResult]:
        """Do what is due, end invitations that ran out, and send the letters of those that were made."""
        if not await self._is_anything_due():
            return ()
        async with begin_flags(self.services.database, self.actor) as flags:
            done = await apply_due(flags, requires_approval=self.services.site.flags_require_approval)
            await expire_outdated_invitations(flags)
        for invited in (each for one in done for each in one.invited):
            await send_invitation_email(self.services, invited)
        return done

    async def _is_anything_due(self) -> bool:
        # Whoever only looks takes no lock from those who write.
        async with self.services.database.snapshot() as snapshot:
            asked = platform_of_snapshot(snapshot)
            is_due = bool(await asked.all(DUE_CHANGES.limit(1), now=asked.now))
            return is_due or bool(await asked.all(EXPIRED_INVITATIONS.limit(1), now=asked.now))
