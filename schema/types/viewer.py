"""The viewer, with company, sessions, tokens and features."""

from datetime import datetime

import strawberry

import resolvers
from auth.roles import Permission
from auth.viewer import Viewer as Row
from db import models
from db.gates import Gate
from schema.object_type import ObjectType, field
from schema.types.beta import BetaInvitation
from schema.types.editable import EditableSetting
from schema.types.records import User


class Company(ObjectType, EditableSetting, row=models.Company, needs=Permission.RECORDS_READ):
    """The company of the viewer. Data of other companies is never visible."""

    global_id: strawberry.ID = field("Global id of the company, for the `subjectId` of its events.", name="id")
    version: int = field(
        "Version number from 1, increased by every change of the settings below. Pass it as `expectedVersion` in "
        "`companyUpdate`.",
        resolvers.company.version,
    )
    name: str = field("Name of the company.")
    time_zone: str = field("IANA time zone of the company; it decides the date on which a deal was won.")
    currency: str = field("Currency code in which the company adds up values.")
    follow_up_days: int | None = field(
        "Default follow-up interval of accounts in days; null if there is none.", gate=Gate.ACCOUNTS
    )
    allows_remote_images: bool = field("True if notes show images from other servers; by default they do not.")
    stored_bytes: float = field(
        "Bytes of the files of the company, and of its imports; those of deleted files until they are removed.",
        resolvers.files.stored_by_company,
    )
    max_stored_bytes: float = field(
        "Bytes that they may have in all. Beyond them, uploads are refused with `STORAGE_FULL`.",
        resolvers.files.most_of_company,
    )


class Session(ObjectType, row=models.Session, needs=Permission.PROFILE_READ):
    """A browser session of the viewer."""

    global_id: strawberry.ID = field("Global id, for `sessionRevoke`.", name="id")
    method: models.SignInMethod = field("Method of the sign-in.")
    user_agent: str = field("User agent of the browser.")
    address: str = field("Network address of the client at sign-in.")
    created_at: datetime = field("Time of the sign-in.")
    last_used_at: datetime = field("Time of the last use, accurate to one minute.")
    idle_at: datetime = field("Time when the session ends unless it is used before.")
    expires_at: datetime = field("Time when the session ends in any case.")
    is_current: bool = field("True if this request uses the session.", resolvers.sessions.is_current)


class Token(ObjectType, row=models.Token, needs=Permission.PROFILE_READ):
    """A personal API token of the viewer. Its secret was shown only at creation."""

    global_id: strawberry.ID = field("Global id, for `tokenRevoke`.", name="id")
    name: str = field("Name of the token, given by its owner.")
    prefix: str = field("First characters of the token, to recognize it.")
    scopes: list[models.TokenScope] = field("Scopes of the token.")
    created_at: datetime = field("Time when the token was created.")
    expires_at: datetime | None = field("Time when the token expires; null if it is valid until revoked.")
    last_used_at: datetime | None = field("Time of the last use, accurate to one minute; null if it was never used.")


class FeatureSeats(ObjectType, row=resolvers.features.FeatureSeats):
    """Seats of a company for a feature in early access. They go to the users who came first."""

    maximum: int | None = field("Maximum number of users of the company with access; null for no limit.")
    users: int = field("Number of active users of the company.")


class FeatureRequest(ObjectType, row=models.BetaRequest, needs=Permission.PROFILE_READ):
    """A request of the viewer for access to a feature."""

    text: str = field("Text of the viewer; empty if there is none.")
    state: models.BetaRequestState = field("State of the request.")
    requested_at: datetime = field("Time of the request.")
    answered_at: datetime | None = field("Time when the request was accepted, declined or withdrawn; null before that.")


class FeatureNews(ObjectType, row=models.BetaNews, needs=Permission.PROFILE_READ):
    """News of a feature that is open to the viewer."""

    text: str = field("Text.")
    posted_at: datetime = field("Time when the news was posted.")


class Feature(ObjectType, row=resolvers.features.ViewerFeature):
    """A feature in early access: it is open to some users only."""

    key: str = field("Key of the feature for programs.")
    title: str = field("Display name of the feature.")
    is_member: bool = field(
        "True if the viewer is in by an invitation or membership that can end. While the feature is closed to all, "
        "only for a viewer who used it before."
    )
    is_through_company: bool = field("True if the feature is open to the viewer because the company is a member.")
    seats: FeatureSeats | None = field(
        "Seats of the company; null if the feature is not open through it.", resolvers.features.seats
    )
    is_enabled: bool = field("True if the feature is open to the viewer.")
    news: list[FeatureNews] = field(
        "Latest news of the feature, at most 10; none if it is closed to the viewer.",
        resolvers.beta.news.list_of_feature,
    )
    can_leave_company: bool = field(
        "True if the viewer may leave with the whole company: an administrator of a company that is a member. One who "
        "has no seat may do so, too, if the company accepted an invitation while they were an administrator."
    )
    can_request: bool = field(
        "True if `betaRequestSend` can ask for access: all users may know of the feature, it is closed to the viewer, "
        "and they are neither in nor on the waiting list.",
        resolvers.features.can_request,
    )
    request: FeatureRequest | None = field(
        "The viewer's latest request for access; null if there is none.", resolvers.features.own_request
    )


class Viewer(ObjectType, row=Row):
    """The authenticated user of this request."""

    user: User = field("The user.")
    company: Company = field("Company of the viewer.")
    role: models.CompanyRole = field("Role of the viewer in the company.")
    staff_roles: list[models.StaffRole] = field(
        "Platform roles of the viewer; they grant no access to data of companies.", gate=Gate.STAFF
    )
    permissions: list[Permission] = field(
        "Permissions of this request; those of a token can be fewer than those of its owner.",
        resolvers.viewer.permissions,
    )
    time_zone: str = field("IANA time zone of the viewer; it decides which activities are due today.")
    features: list[Feature] = field(
        "Features in early access that the viewer may know of, ordered by key.", resolvers.features.list_visible
    )
    beta_invitations: list[BetaInvitation] = field(
        "Open invitations of the viewer to try features and, for an administrator, those of the company.",
        resolvers.beta.own_invitations.list_own,
        Permission.PROFILE_READ,
    )
    sessions: list[Session] = field(
        "Active sessions of the viewer, the last used first.", resolvers.sessions.list_own, Permission.PROFILE_READ
    )
    tokens: list[Token] = field(
        "API tokens of the viewer that are not revoked, the newest first.",
        resolvers.tokens.list_own,
        Permission.PROFILE_READ,
    )
