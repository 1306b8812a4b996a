"""Types of a beta: members, exclusions and invitations."""

from datetime import datetime

import strawberry

from auth.roles import Permission
from beta.changes.subjects import ConditionSubject as NamedByCondition
from beta.invitations.bulk import InviteOutcome as BulkOutcome
from db import models
from resolvers import beta
from schema.object_type import ObjectType, field
from schema.types.flag_problem import FlagNotice
from schema.types.staff import READ, STAFF
from schema.types.user_errors import UserErrorType


class BetaInvitation(ObjectType, row=models.BetaInvitation, needs=Permission.PROFILE_READ):
    """An invitation to try a feature before its general release."""

    global_id: strawberry.ID = field("Global id, for `betaInvitationAccept` and `betaInvitationDecline`.", name="id")
    flag_key: str = field("Key of the feature.", name="feature")
    title: str = field("Display name of the feature.", beta.own_invitations.title)
    message: str = field("Message from the inviter; empty if there is none.")
    is_for_company: bool = field(
        "True if the whole company is invited; false if only the viewer is.", beta.own_invitations.is_for_company
    )
    max_seats: int | None = field("Maximum number of users of the company that get the feature; null for no limit.")
    invited_by: str = field("Name of the inviter.")
    invited_at: datetime = field("Time when the invitation was created.")
    expires_at: datetime = field("Time when the invitation expires.")


class BetaCompany(ObjectType, row=models.Company, needs=READ, gate=STAFF):
    """A company as staff see it: id and name only."""

    global_id: strawberry.ID = field("Global id of the company.", name="id")
    name: str = field("Name of the company.")


class BetaUser(ObjectType, row=models.User, needs=READ, gate=STAFF):
    """A user as staff see them: id, name, email address, company and whether they are active."""

    global_id: strawberry.ID = field("Global id of the user.", name="id")
    name: str = field("Name of the user.")
    email: str | None = field("Email address of the user; null if unknown.")
    company: BetaCompany = field("Company of the user.", beta.subjects.company_of)
    is_active: bool = field("False if the user is deactivated and has no access to anything.")


class ConditionSubject(ObjectType, row=NamedByCondition, gate=STAFF):
    """A company or a user whom a condition of a rule names by an id."""

    value: str = field("Id of the company or user, as the condition has it.")
    company: BetaCompany | None = field(
        "The company; null for a user, and if no company has this id.", beta.condition_subjects.company, READ
    )
    user: BetaUser | None = field(
        "The user; null for a company, and if no user has this id.", beta.condition_subjects.user, READ
    )


class BetaMember(ObjectType, row=models.BetaMember, needs=READ, gate=STAFF):
    """A membership of a beta: a named user or a whole company."""

    global_id: strawberry.ID = field("Global id of the membership.", name="id")
    company: BetaCompany = field("Company of the membership.")
    user: BetaUser | None = field("User of the membership; null if it covers the whole company.")
    source: models.MemberSource = field("Origin of the membership.")
    max_seats: int | None = field("Maximum number of users covered, the earliest of the company; null for no limit.")
    granted_by: str = field("Name of the person who granted the membership.")
    granted_at: datetime = field("Time when the membership was granted.")
    note: str | None = field("What staff noted about the membership, for staff only; null if nothing.")
    expires_at: datetime | None = field("Time when the membership ends; null if it does not end by itself.")
    revoked_at: datetime | None = field("Time when the membership was revoked; null if it was not.")
    revoked_by: str | None = field("Name of the person who revoked the membership; null if it was not revoked.")
    revoked_reason: str | None = field("Reason for the revocation; null if the membership was not revoked.")


class BetaExclusion(ObjectType, row=models.BetaExclusion, needs=READ, gate=STAFF):
    """An exclusion from a beta: overrides all memberships and rules of a user or a whole company."""

    global_id: strawberry.ID = field("Global id of the exclusion.", name="id")
    company: BetaCompany = field("Company of the exclusion.")
    user: BetaUser | None = field("User of the exclusion; null if it covers the whole company.")
    reason: str = field("Reason for the exclusion.")
    excluded_by: str = field("Name of the person who created the exclusion.")
    excluded_at: datetime = field("Time when the exclusion was created.")
    lifted_at: datetime | None = field("Time when the exclusion was lifted; null if it is in force.")
    lifted_by: str | None = field("Name of the person who lifted the exclusion; null if it is in force.")


class StaffBetaInvitation(ObjectType, row=models.BetaInvitation, needs=READ, gate=STAFF):
    """An invitation to a beta as staff see it. Its secret code is only in the email."""

    global_id: strawberry.ID = field("Global id, for `betaInvitationRevoke`.", name="id")
    company: BetaCompany | None = field(
        "Invited company, or the company of the invited user; null if only an email address is known.",
        beta.subjects.subject_company,
    )
    user: BetaUser | None = field(
        "Invited user; null if an email address or a whole company is invited.", beta.subjects.subject_user
    )
    email: str | None = field("Invited email address; null if a user or a company is invited by id.")
    message: str = field("Message from the inviter; empty if there is none.")
    max_seats: int | None = field("Maximum number of users of the company that get the feature; null for no limit.")
    state: models.BetaInvitationState = field("State of the invitation.")
    invited_by: str = field("Name of the inviter.")
    invited_at: datetime = field("Time when the invitation was created.")
    expires_at: datetime = field("Time when the invitation expires.")
    answered_by: str | None = field("Name of the person who accepted, declined or revoked the invitation; null before.")
    answered_at: datetime | None = field(
        "Time when the invitation was accepted, declined or revoked; null before that."
    )


class BetaRequest(ObjectType, row=models.BetaRequest, needs=READ, gate=STAFF):
    """A request of a user for access to a feature that all users may know of."""

    global_id: strawberry.ID = field("Global id of the request.", name="id")
    company: BetaCompany = field("Company of the user.")
    user: BetaUser = field("User who asks.")
    text: str = field("Text of the user; empty if there is none.")
    state: models.BetaRequestState = field("State of the request.")
    requested_at: datetime = field("Time of the request.")
    answered_by: str | None = field("Name of the person who accepted, declined or withdrew it; null before that.")
    answered_at: datetime | None = field("Time when the request was accepted, declined or withdrawn; null before that.")


class BetaInviteOutcome(ObjectType, row=BulkOutcome, gate=STAFF):
    """Outcome of one row of a CSV file of invitations."""

    line: int = field("Line number in the file, from 1 for the header line.")
    subject: str = field("Recipient as written in the row: an email address, a user id or a company id.")
    user_error: UserErrorType | None = field(
        "Problem because of which the row is skipped; null if the recipient is invited.", beta.invitations.user_error
    )
    notices: list[FlagNotice] = field("Invited users who have access already, or who left; empty if there are none.")
