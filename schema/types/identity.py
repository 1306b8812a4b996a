"""Invitations to a company, and its sign-in log, for administrators."""

from datetime import datetime

import strawberry

from auth.roles import Permission
from db import models
from schema.object_type import ObjectType, field
from schema.types.records import User


class Invitation(ObjectType, row=models.Invitation, needs=Permission.USERS_MANAGE):
    """An invitation to become a user of the company."""

    global_id: strawberry.ID = field("Global id, for `invitationRevoke`.", name="id")
    email: str = field("Email address to which the link was sent.")
    name: str = field("Name of the invited person as given by the inviter; empty if none was given.")
    role: models.CompanyRole = field("Role of the user after acceptance.")
    invited_by: User | None = field("User who sent the invitation; null if it was sent from the command line.")
    placeholder: User | None = field(
        "Placeholder user of an import whose place the invited person takes; null for none."
    )
    created_at: datetime = field("Time when the invitation was created.")
    expires_at: datetime = field("Time when the invitation expires.")
    accepted_at: datetime | None = field("Time when the invitation was accepted; null if it was not.")
    revoked_at: datetime | None = field(
        "Time when the invitation was revoked or replaced by a newer one; null if it was not."
    )


class IdentityEvent(ObjectType, row=models.IdentityEvent, needs=Permission.IDENTITY_AUDIT_READ):
    """An entry of the sign-in log: a sign-in, or a change of access to the company."""

    global_id: strawberry.ID = field("Global id of the entry.", name="id")
    at: datetime = field("Time of the event.")
    kind: models.IdentityEventKind = field("Kind of the event.")
    actor: User | None = field("User who acted; null if no user was signed in, or for the command line.")
    user: User | None = field("User concerned by the event; null if there is no such user yet.")
    details: str = field("Further details, such as the old and new role or the name of a token; may be empty.")
    address: str = field("Network address of the client.")
    user_agent: str = field("User agent of the browser or program.")
