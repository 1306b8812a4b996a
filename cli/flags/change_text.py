"""A change request as text: its author, age and operations, whom it names, what it opens, reviews and comments."""

from collections.abc import AsyncIterator, Iterator

import orjson

from beta.change_impact import impact_of
from beta.change_snapshot import proposed_ops
from beta.change_subjects import SubjectReference, subject_references
from beta.impact import Impact
from db.flags.platform import Platform
from db.flags.statements import COMMENTS_OF, COMPANY, INVITATION, OPEN_STATES, REVIEWS_OF, USER
from db.models import ChangeRequest


def summary(change: ChangeRequest) -> str:
    """Return a change request in one line."""
    schedule = f", scheduled for {change.effective_at:%Y-%m-%d %H:%M}" if change.effective_at else ""
    ops = ", ".join(op["kind"] for op in change.ops["ops"])
    return f"{change.id}  {change.state:9}  {change.flag_key}: {ops}{schedule} — {change.reason} (by {change.author})"


async def details(platform: Platform, change: ChangeRequest) -> AsyncIterator[str]:
    """Yield the lines of a change request."""
    yield summary(change)
    yield f"Proposed {change.created_at:%Y-%m-%d %H:%M}, {(platform.now - change.created_at).days} days ago."
    yield "It can give more users access." if change.widens else "It gives no further user access."
    for op in change.ops["ops"]:
        yield f"  {orjson.dumps(op).decode()}"
    for reference in subject_references(proposed_ops(change)):
        yield f"  concerns {await subject_text(platform, reference)}"
    if change.state in OPEN_STATES:
        for line in _impact_lines(await impact_of(platform, change)):
            yield line
    for review in await platform.all(REVIEWS_OF, change_id=change.id):
        yield f"  {review.verdict} by {review.reviewer} at {review.at:%Y-%m-%d %H:%M:%S}"
    for comment in await platform.all(COMMENTS_OF, change_id=change.id):
        yield f"  {comment.author} at {comment.at:%Y-%m-%d %H:%M}: {comment.text}"


def _impact_lines(impact: Impact | None) -> Iterator[str]:
    if impact is None:
        yield "It can no longer be applied."
        return
    yield f"Now {impact.gains} users would gain access, {impact.losses} would lose it."
    yield from dependent_lines(impact)


def dependent_lines(impact: Impact) -> Iterator[str]:
    """Yield a line for each other feature that a change would affect."""
    for other in impact.dependents:
        yield f"  {other.flag_key} ({other.title}): {other.gains} would gain it, {other.losses} would lose it."


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
