"""Writes of change requests, their reviews, and answers to invitations."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import delete, insert, update

from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.flags.statements import CHANGE, OPEN_CHANGES
from db.ids import new_id
from db.models import BetaInvitation, BetaInvitationState, ChangeComment, ChangeRequest, ChangeReview
from db.outbox import withdraw_emails
from db.row import RowQuery


def open_changes_with_ids(ids: Collection[int]) -> RowQuery[ChangeRequest]:
    """Select which of these change requests can still be applied, the oldest first."""
    return OPEN_CHANGES.where(ChangeRequest.c.id.in_(sorted(ids)))


async def add_change(flags: FlagUnitOfWork, **values: Any) -> ChangeRequest:
    """Insert a change request and return it."""
    columns = {"id": new_id(), "created_at": flags.now, "applied_at": None, "version": 1, **values}
    await flags.write(insert(ChangeRequest.table), columns)
    return ChangeRequest(**columns)


async def update_change(flags: FlagUnitOfWork, change: ChangeRequest, **values: Any) -> ChangeRequest:
    """Write columns of a change request and advance its version; return the new row."""
    columns = {"version": change.version + 1, **values}
    await flags.write(update(ChangeRequest.table).where(ChangeRequest.c.id == change.id).values(**columns))
    (updated,) = await flags.all(CHANGE, change_id=change.id)
    return updated


async def save_review(flags: FlagUnitOfWork, review: ChangeReview) -> None:
    """Insert a review; it replaces the reviewer's earlier one."""
    c = ChangeReview.c
    is_same_reviewer = (c.change_id == review.change_id, c.reviewer_id == review.reviewer_id)
    await flags.write(delete(ChangeReview.table).where(*is_same_reviewer))
    values = {column.name: getattr(review, column.name) for column in c}
    await flags.write(insert(ChangeReview.table), values)


async def add_comment(flags: FlagUnitOfWork, change: ChangeRequest, author_id: int, text: str) -> None:
    """Insert a comment of the actor on a change request."""
    author = flags.actor.display_name
    values = {"id": new_id(), "change_id": change.id, "author_id": author_id, "author": author, "text": text}
    await flags.write(insert(ChangeComment.table), {**values, "at": flags.now})


async def answer_invitation(flags: FlagUnitOfWork, token_hash: bytes, state: BetaInvitationState, by: str) -> bool:
    """Answer a pending invitation by the hash of its token; return False if it is answered, revoked or expired."""
    c = BetaInvitation.c
    is_open = (c.token_hash == token_hash, c.state == BetaInvitationState.PENDING, c.expires_at > flags.now)
    columns = {"state": state, "answered_by": by, "answered_at": flags.now}
    if not await flags.write(update(BetaInvitation.table).where(*is_open).values(**columns)):
        return False
    await withdraw_emails(flags.uow, [token_hash], for_platform=True)
    return True


async def expire_invitations(flags: FlagUnitOfWork) -> int:
    """Expire pending invitations after their time; return their number."""
    c = BetaInvitation.c
    is_expired = (c.state == BetaInvitationState.PENDING, c.expires_at <= flags.now)
    statement = update(BetaInvitation.table).where(*is_expired).values(state=BetaInvitationState.EXPIRED)
    return await flags.write(statement)
