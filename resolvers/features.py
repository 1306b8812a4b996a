"""Features in beta, as the viewer may see them."""

from typing import NamedTuple

import strawberry

from auth.feature_gate import context_for_viewer
from auth.first_access import had_access
from auth.viewer import Viewer
from db.flags.participation import Participation
from db.flags.statements import count_active_users, members_of
from db.models import SubjectKind
from flags.compiler import CompiledFlag
from flags.evaluation import evaluate
from resolvers.context import Info


class ViewerFeature(NamedTuple):
    """A feature and whether it is open to the viewer; if it is, whether by a membership, and by the company's."""

    key: str
    title: str
    is_enabled: bool
    is_member: bool
    is_through_company: bool


class FeatureSeats(NamedTuple):
    """The most users of the company with access, null for no limit; and its active users."""

    maximum: int | None
    users: int


def _viewer_feature(flag: CompiledFlag, participation: Participation, *, is_open: bool) -> ViewerFeature:
    """Return a feature. A closed one shows no membership, since that would reveal that the company is in."""
    live = {row.kind for row in participation.memberships if row.flag_key == flag.row.key and row.is_live and is_open}
    return ViewerFeature(flag.row.key, flag.row.title, is_open, bool(live), SubjectKind.COMPANY in live)


async def seats(feature: strawberry.Parent[ViewerFeature], info: Info) -> FeatureSeats | None:
    """Return the seats of the company's membership; null if the feature is not open by one."""
    if not feature.is_through_company:
        return None
    company_id, platform = info.context.viewer.company_id, info.context.platform

    async def fetch(keys: list[str]) -> list[FeatureSeats | None]:
        users = await platform.scalar(count_active_users(company_id))
        members = {row.flag_key: row for row in await platform.all(members_of(keys, [company_id])) if not row.user_id}
        return [FeatureSeats(members[key].max_seats, users) if key in members else None for key in keys]

    loaded: FeatureSeats | None = await info.context.loaders.loader("seats of the company", fetch).load(feature.key)
    return loaded


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
        _viewer_feature(flag, participation, is_open=is_open)
        for flag, is_open in features
        if is_open or not flag.row.is_hidden or had_access(participation, flag.row.key)
    ]
