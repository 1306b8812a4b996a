"""Features that are not for everybody yet, as somebody may know of them."""

from typing import NamedTuple

import strawberry

from auth.feature_gate import context_for_viewer
from auth.viewer import Viewer
from flags.evaluation import evaluate
from resolvers.context import Info


class ViewerFeature(NamedTuple):
    """A feature, and whether it is open to somebody."""

    key: str
    is_enabled: bool


def list_visible(viewer: strawberry.Parent[Viewer], info: Info) -> list[ViewerFeature]:
    """Every feature that is no secret, or is open to them, or was; by its key."""
    flag_store, now = info.context.services.flag_store, info.context.store.now
    compiled, subject, stale = flag_store.current, context_for_viewer(viewer), flag_store.is_stale
    were_in = {each.flag_key for each in viewer.details.participation.memberships}
    found = [
        (flag, evaluate(compiled, key, subject, now, is_stale=stale).is_enabled)
        for key, flag in sorted(compiled.flags.items())
    ]
    return [
        ViewerFeature(flag.row.key, is_open)
        for flag, is_open in found
        if is_open or not flag.row.is_hidden or flag.row.key in were_in
    ]
