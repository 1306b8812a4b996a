"""Feedback on a feature in beta by a user to whom it is open."""

from beta.errors import ChangeError, ChangeErrorCode
from beta.ops.base import validate_text
from beta.refusals import Refusal
from db.flags.feedback import save_feedback
from db.unit_of_work import UnitOfWork

MIN_RATING, MAX_RATING = 1, 5


async def send_feedback(uow: UnitOfWork, user_id: int, key: str, rating: int, text: str, *, is_open: bool) -> None:
    """Store a rating and a text; raise `ChangeError` if they are invalid.

    `is_open`: whether the feature is open to the user. A closed one answers like one that does not exist.
    """
    if not is_open:
        raise ChangeError(ChangeErrorCode.NOT_FOUND, Refusal.NOT_IN, "flag")
    if not MIN_RATING <= rating <= MAX_RATING:
        raise ChangeError(
            ChangeErrorCode.INVALID, Refusal.RATING_OUT_OF_RANGE, "rating", least=MIN_RATING, most=MAX_RATING
        )
    await save_feedback(uow, user_id, key, rating, validate_text(text, "text"))
