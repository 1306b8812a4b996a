"""Emails about change requests: to those who may review one, and to its author and reviewers."""

from collections.abc import Collection

from auth.emails import PUBLIC_URL
from auth.roles import STAFF_ROLE_PERMISSIONS, Permission
from beta.emails import KEPT, enqueue_emails
from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.flags.statements import COMMENTS_OF, FLAG, REVIEWS_OF
from db.identity import LOGIN_BY_ID, STAFF_LOGINS
from db.login_companies import usable_users_of_login
from db.models import ChangeRequest


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
    title = flag.title if flag else "segments"
    body = (
        f"{text}\n\nThe change is number {change.id}. It is about {title}, and its state is {change.state}.\n"
        f"See whom it concerns and what it opens at {PUBLIC_URL}/, or with\nafterwin flags change show {change.id}"
    )
    recipients = [
        login.email
        for login_id in dict.fromkeys(login_ids)
        if login_id != flags.actor.login_id
        for login in await flags.all(LOGIN_BY_ID, login_id=login_id)
        if await usable_users_of_login(flags.platform, login_id)
    ]
    await enqueue_emails(flags, recipients, f"{subject} of {title}", body, flags.now + KEPT)
