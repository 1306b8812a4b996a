"""Who may review a change request, and for what an approval counts (docs/decisions/four-eyes.md)."""

from datetime import datetime

from auth.roles import STAFF_ROLE_PERMISSIONS, Permission
from beta.changes.named_reviewers import names_reviewer
from beta.changes.reviewer import read_reviewer
from beta.changes.reviewer_gain import would_gain
from beta.changes.snapshot import approved_hash
from beta.errors import ChangeError, ChangeErrorCode
from beta.refusals import Refusal
from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.flags.platform import Platform
from db.flags.statements import REVIEWS_OF
from db.identity import LOGIN_BY_ID
from db.login_companies import usable_users_of_login
from db.models import ChangeRequest, ChangeReview, Verdict


def actor_login_id(flags: FlagUnitOfWork) -> int:
    """Return the id of the actor's login. Raise `ChangeError` if the actor has none."""
    if flags.actor.login_id is None:
        raise ChangeError(ChangeErrorCode.FORBIDDEN, Refusal.LOGIN_MISSING, "actor")
    return flags.actor.login_id


async def check_reviewer(flags: FlagUnitOfWork, change: ChangeRequest) -> None:
    """Raise `ChangeError` unless the actor may review the change request."""
    reviewer_id = actor_login_id(flags)
    if reviewer_id == change.author_id:
        raise ChangeError(ChangeErrorCode.OWN_CHANGE, Refusal.OWN_CHANGE, "change")
    if not await has_staff_permission(flags.platform, reviewer_id, Permission.FLAGS_APPROVE):
        raise ChangeError(ChangeErrorCode.FORBIDDEN, Refusal.APPROVER_ROLE_MISSING, "change")
    reviewer = await read_reviewer(flags.platform, reviewer_id)
    if await names_reviewer(flags.platform, change, reviewer):
        raise ChangeError(ChangeErrorCode.OWN_CHANGE, Refusal.OWN_GAIN, "change")
    if await would_gain(flags.platform, change, reviewer):
        raise ChangeError(ChangeErrorCode.OWN_CHANGE, Refusal.OWN_ACCESS, "change")


async def has_staff_permission(platform: Platform, login_id: int, permission: Permission) -> bool:
    """Return whether a login has an active user and a staff role with that permission."""
    login = await platform.first(LOGIN_BY_ID, login_id=login_id)
    is_allowed = login is not None and any(permission in STAFF_ROLE_PERMISSIONS[role] for role in login.staff_roles)
    return is_allowed and bool(await usable_users_of_login(platform, login_id))


def review_of(flags: FlagUnitOfWork, change: ChangeRequest, verdict: Verdict) -> ChangeReview:
    """Return the actor's review of a change request as it is now."""
    return ChangeReview(
        change_id=change.id,
        reviewer_id=actor_login_id(flags),
        reviewer=flags.actor.display_name,
        verdict=verdict,
        ops_hash=approved_hash(change),
        not_before=change.effective_at,
        at=flags.now,
    )


def covers(review: ChangeReview, change: ChangeRequest, time: datetime) -> bool:
    """Return whether a review counts for a change request that is applied at that time.

    It must be of the same operations, and of no later time: who opens something earlier lets users in unreviewed.
    """
    is_of_these_ops = review.ops_hash == approved_hash(change)
    return is_of_these_ops and (review.not_before is None or review.not_before <= time)


async def is_approved(platform: Platform, change: ChangeRequest, time: datetime) -> bool:
    """Return whether a current approver other than the author has approved exactly these changes for that time.

    An approver who would gain by them by now, such as a new member, does not count.
    """
    reviews = [each for each in await platform.all(REVIEWS_OF, change_id=change.id) if each.verdict is Verdict.APPROVE]
    for review in reviews:
        counts = review.reviewer_id != change.author_id and covers(review, change, time)
        if not counts or not await has_staff_permission(platform, review.reviewer_id, Permission.FLAGS_APPROVE):
            continue
        if not await would_gain(platform, change, await read_reviewer(platform, review.reviewer_id)):
            return True
    return False
