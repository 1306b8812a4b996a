"""Features in beta, as the viewer may see them."""

from typing import NamedTuple

import strawberry

from auth.feature_gate import context_for_viewer
from auth.first_access import had_access
from auth.viewer import Viewer
from flags.evaluation import evaluate
from resolvers.context import Info


class ViewerFeature(NamedTuple):
    """A feature and whether it is open to the viewer."""

    key: str
    is_enabled: bool


def list_visible(viewer: strawberry.Parent[Viewer], info: Info) -> list[ViewerFeature]:
    """Features that are public, open to the viewer, or were open to the viewer; ordered by key."""
    flag_store, now = info.context.services.flag_store, info.context.store.now
    compiled, evaluation_context, stale = flag_store.current, context_for_viewer(viewer), flag_store.is_stale
    participation = viewer.details.participation
    features = [
        (flag, evaluate(compiled, key, evaluation_context, now, is_stale=stale).is_enabled)
        for key, flag in sorted(compiled.flags.items())
    ]
    hidden_and_open = {flag.row.key for flag, is_open in features if is_open and flag.row.is_hidden}
    info.context.gates.first_accesses |= hidden_and_open - participation.accessed
    return [
        ViewerFeature(flag.row.key, is_open)
        for flag, is_open in features
        if is_open or not flag.row.is_hidden or had_access(participation, flag.row.key)
    ]
