"""Change requests that must be applied before another, because its flag requires theirs."""

from collections.abc import Sequence

from beta.changes.plan import EarlierChange
from beta.changes.snapshot import proposed_ops
from db.flags.change_requests import open_changes_with_ids
from db.flags.platform import Platform
from db.models import ChangeRequest


def changes_of(earlier: Sequence[ChangeRequest]) -> list[EarlierChange]:
    """Return the changes of earlier change requests, for a plan."""
    return [EarlierChange(change.flag_key, proposed_ops(change)) for change in earlier]


async def open_earlier_changes(platform: Platform, change: ChangeRequest) -> list[ChangeRequest]:
    """Return the change requests before this one that can still be applied, in their order."""
    ids = [int(row_id) for row_id in change.ops.get("earlier", ())]
    return await platform.all(open_changes_with_ids(ids)) if ids else []
