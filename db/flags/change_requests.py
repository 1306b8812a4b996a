"""What is written of proposed changes and of what was said of them."""

from typing import Any

from sqlalchemy import delete, insert, update

from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.flags.statements import CHANGE
from db.ids import new_id
from db.models import BetaInvitation, BetaInvitationState, ChangeRequest, ChangeReview


async def add_change(flags: FlagUnitOfWork, **values: Any) -> ChangeRequest:
    """Keep a proposed change."""
    row = {"id": new_id(), "created_at": flags.now, "applied_at": None, "version": 1, **values}
    await flags.write(insert(ChangeRequest.table), row)
    return ChangeRequest(**row)


async def update_change(flags: FlagUnitOfWork, change: ChangeRequest, **values: Any) -> ChangeRequest:
    """Write some columns of a proposed change, which is another version with them."""
    moved = {"version": change.version + 1, **values}
    await flags.write(update(ChangeRequest.table).where(ChangeRequest.c.id == change.id).values(**moved))
    (altered,) = await flags.all(CHANGE, change_id=change.id)
    return altered


async def save_review(flags: FlagUnitOfWork, review: ChangeReview) -> None:
    """Keep what a reviewer says of a change, in the place of what they said before."""
    c = ChangeReview.c
    mine = (c.change_id == review.change_id, c.reviewer_id == review.reviewer_id)
    await flags.write(delete(ChangeReview.table).where(*mine))
    values = {column.name: getattr(review, column.name) for column in c}
    await flags.write(insert(ChangeReview.table), values)


async def answer_invitation(flags: FlagUnitOfWork, token_hash: bytes, state: BetaInvitationState, by: str) -> bool:
    """Answer an invitation by its secret, once and in time: one statement decides; False where it is over."""
    c = BetaInvitation.c
    is_open = (c.token_hash == token_hash, c.state == BetaInvitationState.PENDING, c.expires_at > flags.now)
    answered = {"state": state, "answered_by": by, "answered_at": flags.now}
    return await flags.write(update(BetaInvitation.table).where(*is_open).values(**answered)) == 1


async def expire_invitations(flags: FlagUnitOfWork) -> int:
    """End the invitations that nobody answered in time; answers how many there were."""
    c = BetaInvitation.c
    is_old = (c.state == BetaInvitationState.PENDING, c.expires_at <= flags.now)
    expired = update(BetaInvitation.table).where(*is_old).values(state=BetaInvitationState.EXPIRED)
    return await flags.write(expired)
