"""Who may know that a closed feature exists: users to whom it was open (docs/decisions/gate.md#who-may-know).

A membership does not tell this: its flag may have been off, its seats taken, or the user may have come later. So the
first operation of a user with the feature is stored.
"""

import asyncio
from collections.abc import Collection

import structlog

from auth.viewer import Viewer
from db.errors import DatabaseBusy
from db.flags.participation import Participation, record_first_accesses
from db.store import Database
from db.transactions import begin

log = structlog.get_logger("afterwin.flags")

MAX_WAIT_SECONDS = 1
"""How long an operation waits for its turn to write. A later operation tries again."""


def had_access(participation: Participation, key: str) -> bool:
    """Return whether the flag was on in an operation of the user. Otherwise it must not be named to them."""
    return key in participation.accessed


def knows_membership(participation: Participation, key: str) -> bool:
    """Return whether the user is a member, by name or with the company, and has learnt so by using the feature.

    It may be closed to all for now, as by a kill.
    """
    is_member = any(each.flag_key == key and each.is_live for each in participation.memberships)
    is_excluded = any(each.flag_key == key for each in participation.exclusions)
    return is_member and not is_excluded and had_access(participation, key)


async def record_access(database: Database, viewer: Viewer, keys: Collection[str]) -> None:
    """Store that these flags are on for the viewer. The caller holds no connection, or it could deadlock."""
    if not keys:
        return
    try:
        async with (
            asyncio.timeout(MAX_WAIT_SECONDS),
            begin(database, viewer.company_id, advances_revision=False) as uow,
        ):
            await record_first_accesses(uow, viewer.user.id, keys)
    except (DatabaseBusy, TimeoutError):
        log.warning("first access not recorded", user_id=viewer.user.id)
