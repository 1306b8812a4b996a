"""Users, companies and invited addresses by their names."""

from beta.changes.subjects import SubjectReference
from db.flags.platform import Platform
from db.flags.statements import COMPANY, INVITATION, USER


async def subject_text(platform: Platform, reference: SubjectReference) -> str:
    """Return names, address and company of a user, a company or an invited address."""
    if reference.invitation_id is not None:
        return await _recipient_text(platform, reference.invitation_id)
    if reference.email is not None:
        return reference.email
    users = [] if reference.user_id is None else await platform.all(USER, user_id=reference.user_id)
    company_id = users[0].company_id if users else reference.company_id
    companies = await platform.all(COMPANY, company_id=company_id)
    company = companies[0].name if companies else f"the unknown company {company_id}"
    if reference.user_id is None:
        return f"all of {company}"
    return f"{users[0].name} <{users[0].email}> of {company}" if users else f"the unknown user {reference.user_id}"


async def _recipient_text(platform: Platform, invitation_id: int) -> str:
    invitation = await platform.first(INVITATION, invitation_id=invitation_id)
    if invitation is None:
        return f"the unknown invitation {invitation_id}"
    subject = SubjectReference(0, invitation.for_company_id, invitation.for_user_id, invitation.email)
    return await subject_text(platform, subject)
