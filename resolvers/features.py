"""Features in beta, as the viewer may see them."""

from collections.abc import Collection
from typing import NamedTuple

import strawberry

from auth.feature_gate import context_for_viewer
from auth.first_access import had_access, knows_membership
from auth.viewer import Viewer
from beta.access_requests import may_request
from beta.invitations.company_leave import accepted_features
from db.flags.access_requests import requests_of
from db.flags.statements import count_active_users, members_of
from db.models import BetaRequest, BetaRequestState, CompanyRole, SubjectKind
from flags.compiler import CompiledFlag
from flags.evaluation import evaluate
from resolvers.context import Info


class ViewerFeature(NamedTuple):
    """A feature and whether it is open to the viewer, whether by a membership, and by the company's.

    `is_member` is true, too, for a member who used it before it closed to all. `is_public`: all users may know of it
    and ask for access. `can_leave_company`: the viewer may end the company's membership.
    """

    key: str
    title: str
    is_enabled: bool
    is_member: bool
    is_through_company: bool
    is_public: bool
    can_leave_company: bool


class FeatureSeats(NamedTuple):
    """The most users of the company with access, null for no limit; and its active users."""

    maximum: int | None
    users: int


async def can_request(feature: strawberry.Parent[ViewerFeature], info: Info) -> bool:
    """Whether the viewer may ask for access: it is public and closed to them, and they neither are in nor wait."""
    if feature.is_enabled or feature.is_member or not feature.is_public:
        return False
    request = await own_request(feature, info)
    return request is None or request.state is not BetaRequestState.PENDING


async def own_request(feature: strawberry.Parent[ViewerFeature], info: Info) -> BetaRequest | None:
    """Return the viewer's latest request for access; null if there is none, and for a hidden feature."""
    if not feature.is_public:
        return None
    user, platform = info.context.viewer.user, info.context.platform

    async def fetch(keys: list[str]) -> list[BetaRequest | None]:
        latest = {row.flag_key: row for row in await platform.all(requests_of(user.company_id, user.id))}
        return [latest.get(key) for key in keys]

    loaded: BetaRequest | None = await info.context.loaders.loader("own requests", fetch).load(feature.key)
    return loaded


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


async def list_visible(viewer: strawberry.Parent[Viewer], info: Info) -> list[ViewerFeature]:
    """Features that the viewer may know of; ordered by key.

    These are public, open to the viewer, or were open to them; or the viewer knows that the company accepted an
    invitation to them.
    """
    flag_store, now = info.context.services.flag_store, info.context.store.now
    compiled, evaluation_context, stale = flag_store.current, context_for_viewer(viewer), flag_store.is_stale
    participation = viewer.details.participation
    features = [
        (flag, evaluate(compiled, key, evaluation_context, now, is_stale=stale).is_enabled)
        for key, flag in sorted(compiled.flags.items())
    ]
    opened = {flag.row.key for flag, is_open in features if is_open}
    info.context.gates.first_accesses |= opened - participation.accessed
    accepted = await _accepted_by_company(viewer, info)
    return [
        _viewer_feature(flag, viewer, is_open=is_open, is_accepted=flag.row.key in accepted)
        for flag, is_open in features
        if is_open or not flag.row.is_hidden or had_access(participation, flag.row.key) or flag.row.key in accepted
    ]


async def _accepted_by_company(viewer: Viewer, info: Info) -> Collection[str]:
    """Return the features whose invitation the company accepted, for an administrator without a seat who knows."""
    memberships = viewer.details.participation.memberships
    keys = {row.flag_key for row in memberships if row.is_beyond_seats}
    if not keys or viewer.user.role is not CompanyRole.ADMIN:
        return ()
    return await accepted_features(info.context.store, viewer.user, keys, viewer.details.participation.accessed)


def _viewer_feature(flag: CompiledFlag, viewer: Viewer, *, is_open: bool, is_accepted: bool) -> ViewerFeature:
    """Return a feature. A closed one shows a membership only to those who used it: it would reveal who is in.

    `is_accepted`: the company accepted an invitation to it, of which the viewer knows as an administrator.
    """
    row, memberships = flag.row, viewer.details.participation.memberships
    live = {each.kind for each in memberships if each.flag_key == row.key and each.is_live and is_open}
    is_through_company = SubjectKind.COMPANY in live
    can_leave = is_accepted or (is_through_company and viewer.user.role is CompanyRole.ADMIN)
    is_member = bool(live) or knows_membership(viewer.details.participation, row.key)
    return ViewerFeature(row.key, row.title, is_open, is_member, is_through_company, may_request(row), can_leave)
