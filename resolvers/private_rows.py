"""Rows that only some users of a company see: saved views that are not shared, imports and bulk changes.

Loaders apply the rule, so that a private row looks like none however its id is learned.
"""

from auth.viewer import Viewer
from db.models import BulkChange, Import, SavedView
from db.row import Row


def is_visible(viewer: Viewer, row: Row) -> bool:
    """Return whether the viewer sees a row of their company, as far as that depends on who made it.

    An import or a bulk change is its user's alone: what it did depends on the features of that user.
    """
    if isinstance(row, SavedView):
        return row.is_shared or row.owner_id == viewer.user.id
    return not isinstance(row, Import | BulkChange) or row.user_id == viewer.user.id
