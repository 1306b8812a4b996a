"""Types of the adoption of betas: uses by users, companies and days."""

from datetime import date, datetime

import strawberry

from beta.health import stale_flags
from db import models
from db.flags import audience_days, feature_use
from db.flags.endings import Ending
from resolvers import beta
from schema.object_type import ObjectType, field
from schema.types.beta import BetaCompany, BetaUser
from schema.types.staff import READ, STAFF


class FeatureUse(ObjectType, row=models.FeatureUse, needs=READ, gate=STAFF):
    """Uses of a feature in beta by one user."""

    flag_key: strawberry.ID = field("Key of the flag.", name="flag")
    user: BetaUser = field("User of the feature.")
    company: BetaCompany = field("Company of the user.")
    first_used_at: datetime = field("Time of the first use.")
    last_used_at: datetime = field("Time of the last use; it is written within a minute.")
    days: int = field("Number of days (UTC) with a use.")
    reason: models.AccessReason = field("Reason for the user's access at the last use.")


class CompanyUse(ObjectType, row=feature_use.CompanyUse, gate=STAFF):
    """Uses of a feature in beta by the users of one company."""

    company: BetaCompany = field("Company of the users.", beta.adoption.company_of_use)
    users: int = field("Number of users with a use.")
    first_used_at: datetime = field("Time of the first use.")
    last_used_at: datetime = field("Time of the last use; it is written within a minute.")
    days: int = field("Number of days (UTC) on which any of the users used the feature, of the last 400.")


class BetaFeedback(ObjectType, row=models.BetaFeedback, needs=READ, gate=STAFF):
    """The latest feedback of a user on a feature in beta."""

    user: BetaUser = field("User who sent the feedback.")
    company: BetaCompany = field("Company of the user.")
    rating: int = field("Rating from 1, the worst, to 5.")
    text: str = field("Text; empty if there is none.")
    sent_at: datetime = field("Time when the feedback was sent.")


class AudienceDay(ObjectType, row=audience_days.AudienceDay, gate=STAFF):
    """Number of users of a feature in beta on one day, for one reason."""

    day: date = field("Day (UTC).")
    reason: models.AccessReason = field("Reason for the access of these users at their first use of that day.")
    users: int = field("Number of users who used the feature on that day.")
    companies: int = field("Number of companies of these users.")


class BetaEnding(ObjectType, row=Ending, gate=STAFF):
    """Memberships of a beta and unanswered invitations to it that end on one day."""

    flag: strawberry.ID = field("Key of the flag.", beta.endings.flag)
    day: date = field("Day (UTC).")
    members: int = field("Number of memberships that end.")
    invitations: int = field("Number of unanswered invitations that expire.")


class StaleFlag(ObjectType, row=stale_flags.StaleFlag, gate=STAFF):
    """A feature flag that could be archived."""

    key: strawberry.ID = field("Key of the flag.", beta.stale_flags.key)
    title: str = field("Display name of the feature.", beta.stale_flags.title)
    owner: str = field("Owner of the flag.", beta.stale_flags.owner)
    staleness: stale_flags.Staleness = field("Reason for which the flag is stale.")
    days: int = field(
        "Number of days for which it has been so; for `UNUSED`, since the last use or the last change of access."
    )
