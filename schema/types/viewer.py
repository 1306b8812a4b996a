"""Who is asking, and by what they came in."""

from datetime import datetime

import strawberry

import resolvers
from auth.roles import Permission
from auth.viewer import Viewer as Row
from db import models
from db.gates import Gate
from schema.shape import ObjectType, field
from schema.types.beta import BetaInvitation
from schema.types.records import User


class Company(ObjectType, row=models.Company, needs=Permission.RECORDS_READ):
    """The company that the viewer belongs to; nothing of any other is ever shown."""

    name: str = field("What it is called.")
    time_zone: str = field("Its IANA time zone: it decides on which day a deal was won.")
    currency: str = field("The currency of its totals.")
    follow_up_days: int | None = field(
        "Every how many days an account wants to be contacted, unless it says otherwise.", gate=Gate.ACCOUNTS
    )


class Session(ObjectType, row=models.Session, needs=Permission.PROFILE_READ):
    """A browser in which the viewer is signed in."""

    global_id: strawberry.ID = field("The id by which it can be revoked.", name="id")
    method: models.SignInMethod = field("How it began.")
    user_agent: str = field("What the browser calls itself.")
    address: str = field("The address of the network from which it began.")
    created_at: datetime = field("When it began.")
    last_used_at: datetime = field("When it was last used, to the minute.")
    idle_at: datetime = field("When it ends if it is not used until then.")
    expires_at: datetime = field("When it ends in any case.")
    is_current: bool = field("Whether this was asked by it.", resolvers.sessions.is_current)


class Token(ObjectType, row=models.Token, needs=Permission.PROFILE_READ):
    """A personal API token of the viewer; the token itself was shown when it was made."""

    global_id: strawberry.ID = field("The id by which it can be revoked.", name="id")
    name: str = field("What it is for.")
    prefix: str = field("How it begins.")
    scopes: list[models.TokenScope] = field("What it may be used for.")
    created_at: datetime = field("When it was made.")
    expires_at: datetime | None = field("From when on it opens nothing.")
    last_used_at: datetime | None = field("When it was last used, to the minute; null if it never was.")


class Feature(ObjectType, row=resolvers.features.ViewerFeature):
    """A feature that is not for everybody yet."""

    key: str = field("Its name for machines.")
    is_enabled: bool = field("Whether it is open to the viewer.")


class Viewer(ObjectType, row=Row):
    """Who is asking."""

    user: User = field("The user.")
    company: Company = field("The company.")
    role: models.CompanyRole = field("Their role in the company.")
    staff_roles: list[models.StaffRole] = field(
        "Their roles for the platform, which show no company's data.", gate=Gate.STAFF
    )
    permissions: list[Permission] = field(
        "All that they may do, by the way they came: a token may do less than its owner.", resolvers.viewer.permissions
    )
    time_zone: str = field("Their IANA time zone: it decides what is due today.")
    features: list[Feature] = field(
        "The features that are not for everybody yet, as far as they may know of them.", resolvers.features.list_visible
    )
    beta_invitations: list[BetaInvitation] = field(
        "The `BetaInvitation`s that they, or as administrators their company, may answer.",
        resolvers.beta.own.list_own,
        Permission.PROFILE_READ,
    )
    sessions: list[Session] = field(
        "Where they are signed in, the last used first.", resolvers.sessions.list_own, Permission.PROFILE_READ
    )
    tokens: list[Token] = field(
        "Their tokens that were not revoked, the newest first.", resolvers.tokens.list_own, Permission.PROFILE_READ
    )
