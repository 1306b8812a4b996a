"""Preview of a change request: whom it would let in or out now."""

from beta.changes.earlier import changes_of, open_earlier_changes
from beta.changes.snapshot import proposed_ops
from beta.errors import ChangeError
from beta.impact.preview import Impact, compute_impact
from db.flags.kept_by_people import KeptByPeople
from db.flags.platform import Platform
from db.flags.statements import OPEN_STATES
from db.models import ChangeRequest


async def impact_of(platform: Platform, change: ChangeRequest, kept: KeptByPeople | None = None) -> Impact | None:
    """Return the effect of a change request, after those that must be applied before it.

    None if it is closed, or cannot be applied any more. `kept`: counts of users that the process keeps.
    """
    if change.state not in OPEN_STATES:
        return None
    try:
        earlier = changes_of(await open_earlier_changes(platform, change))
        return await compute_impact(platform, change.flag_key, proposed_ops(change), earlier, kept)
    except ChangeError:
        return None
