"""Statements about feedback on features in beta."""

from typing import Any

from db.models import BetaFeedback
from db.pagination.order_keys import OrderKey
from db.sql.upserts import conflict_insert
from db.unit_of_work import UnitOfWork

FEEDBACK_ORDER = (
    OrderKey("sent_at", BetaFeedback.c.sent_at, is_descending=True),
    OrderKey("user_id", BetaFeedback.c.user_id, is_descending=True),
)


async def save_feedback(uow: UnitOfWork, user_id: int, flag_key: str, rating: int, text: str) -> None:
    """Store the feedback of a user of the company; it replaces their earlier one on this feature."""
    values: dict[str, Any] = {"rating": rating, "text": text, "sent_at": uow.now}
    key = {"company_id": uow.company_id, "user_id": user_id, "flag_key": flag_key}
    statement = conflict_insert(uow, BetaFeedback)
    changed = {name: statement.excluded[name] for name in values}
    await uow.write(statement.on_conflict_do_update(index_elements=list(key), set_=changed), [key | values])
