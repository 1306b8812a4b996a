"""Who may come in, who did, and who could not: for the administrators of a company."""

from datetime import datetime

import strawberry

from auth.roles import Permission
from db import models
from schema.shape import ObjectType, field
from schema.types.records import User


class Invitation(ObjectType, row=models.Invitation, needs=Permission.USERS_MANAGE):
    """Somebody who was asked to become a user."""

    global_id: strawberry.ID = field("The id by which it can be revoked.", name="id")
    email: str = field("The address to which the link was sent.")
    name: str = field("What they are called, as far as whoever invited them said.")
    role: models.CompanyRole = field("What they may do once they accept.")
    invited_by: User | None = field("Who invited them; null if it was done from the command line.")
    created_at: datetime = field("When they were invited.")
    expires_at: datetime = field("Until when they can accept.")
    accepted_at: datetime | None = field("When they accepted.")
    revoked_at: datetime | None = field("When it was taken back.")


class IdentityEvent(ObjectType, row=models.IdentityEvent, needs=Permission.IDENTITY_AUDIT_READ):
    """Something that happened to who may come in, or who did."""

    global_id: strawberry.ID = field("Its id.", name="id")
    at: datetime = field("When it happened.")
    kind: models.IdentityEventKind = field("What happened.")
    actor: User | None = field("Who did it; null where nobody was signed in, or from the command line.")
    user: User | None = field("Whom it is about; null where it is no user yet.")
    details: str = field("What else there is to say: from which role to which, what a token is for.")
    address: str = field("The address of the network it came from.")
    user_agent: str = field("What the browser or program calls itself.")
