"""Whom a change request names, as staff see them: names, addresses and companies."""

from inspect import isawaitable

import strawberry

from beta.changes.snapshot import proposed_ops
from beta.changes.subjects import SubjectReference, subject_references
from db.models import BetaInvitation, ChangeRequest, Company, User
from resolvers.beta import subjects
from resolvers.context import Info

MAX_SUBJECTS = 100


def list_all(change: strawberry.Parent[ChangeRequest]) -> list[SubjectReference]:
    """Return the first users, companies and addresses that the operations name."""
    return subject_references(proposed_ops(change))[:MAX_SUBJECTS]


async def user(reference: strawberry.Parent[SubjectReference], info: Info) -> User | None:
    """Return the user; null for an address or a whole company."""
    invitation = await _invitation(reference, info)
    loading = subjects.user(info.context, invitation.for_user_id if invitation else reference.user_id)
    return await loading if isawaitable(loading) else loading


async def company(reference: strawberry.Parent[SubjectReference], info: Info) -> Company | None:
    """Return the company, or that of the user; null for an address."""
    invitation = await _invitation(reference, info)
    company_id = invitation.for_company_id if invitation else reference.company_id
    if company_id is None and reference.user_id is not None:
        found = await user(reference, info)
        company_id = found.company_id if found else None
    loading = subjects.company(info.context, company_id)
    return await loading if isawaitable(loading) else loading


async def email(reference: strawberry.Parent[SubjectReference], info: Info) -> str | None:
    """Return the invited address; null for users and companies."""
    invitation = await _invitation(reference, info)
    return invitation.email if invitation else reference.email


async def _invitation(reference: SubjectReference, info: Info) -> BetaInvitation | None:
    return await info.context.loaders.load_now(BetaInvitation, reference.invitation_id)
