"""Emails about change requests: to those who may review one, and to its author and reviewers."""

from collections.abc import Collection

from auth.email_names import name_in_email
from auth.emails import PUBLIC_URL
from auth.roles import STAFF_ROLE_PERMISSIONS, Permission
from beta.invitations.emails import KEPT, enqueue_emails
from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.flags.statements import COMMENTS_OF, FLAG, REVIEWS_OF
from db.identity import LOGIN_BY_ID, STAFF_LOGINS
from db.ids import global_id
from db.login_companies import usable_users_of_login
from db.models import ChangeRequest, ChangeState

STATES = {
    ChangeState.IN_REVIEW: "It waits for a review.",
    ChangeState.APPROVED: "It is approved. Nothing changes until a beta manager applies it.",
    ChangeState.SCHEDULED: "It will be applied on {time}.",
    ChangeState.APPLIED: "It is applied.",
    ChangeState.REJECTED: "It is rejected, and nothing changes.",
    ChangeState.CANCELLED: "It is cancelled, and nothing changes.",
    ChangeState.CONFLICT: "It was not applied. Who still wants it proposes it anew.",
}
"""How a change stands, and who is next."""


async def ask_reviewers(flags: FlagUnitOfWork, change: ChangeRequest) -> None:
    """Queue an email to every approver but the author."""
    text = f"{change.author} asks for your review of a change: {change.reason}"
    approvers = [
        login.id
        for login in await flags.all(STAFF_LOGINS)
        if any(Permission.FLAGS_APPROVE in STAFF_ROLE_PERMISSIONS[role] for role in login.staff_roles)
    ]
    await _send(flags, change, approvers, "Review a change", text)


async def tell_participants(flags: FlagUnitOfWork, change: ChangeRequest, what: str, text: str) -> None:
    """Queue an email to the author, the reviewers and all who commented, but not to the actor."""
    reviewers = [review.reviewer_id for review in await flags.all(REVIEWS_OF, change_id=change.id)]
    commenters = [comment.author_id for comment in await flags.all(COMMENTS_OF, change_id=change.id)]
    await _send(flags, change, [change.author_id, *reviewers, *commenters], what, text)


async def _send(
    flags: FlagUnitOfWork, change: ChangeRequest, login_ids: Collection[int], subject: str, text: str
) -> None:
    flag = await flags.first(FLAG, key=change.flag_key)
    title = name_in_email(flag.title) if flag else "segments"
    for login_id in dict.fromkeys(login_ids):
        if login_id != flags.actor.login_id and await usable_users_of_login(flags.platform, login_id):
            logins = await flags.all(LOGIN_BY_ID, login_id=login_id)
            author = "You" if login_id == change.author_id else change.author
            body = f"{text}\n\n{_description(change, title, author)}"
            addresses = [login.email for login in logins]
            await enqueue_emails(flags, addresses, f"{subject} of {title}", body, flags.now + KEPT)


def _description(change: ChangeRequest, title: str, author: str) -> str:
    """Return what all emails about a change say: whose it is, how it stands, and where it is shown."""
    time = f"{change.effective_at:%d %B %Y, %H:%M} UTC" if change.effective_at else ""
    state = STATES[change.state].format(time=time)
    return (
        f"The change is number {change.id}. It is about {title}. {author} proposed it. {state}\n"
        "See whom it concerns and what it opens:\n"
        f"{PUBLIC_URL}/app/betas/approvals/{global_id(ChangeRequest.__name__, change.id)}\n"
        f"or with\nafterwin flags change show {change.id}"
    )
