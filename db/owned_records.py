"""Records of a user, which another user takes over."""

from sqlalchemy import ColumnElement, and_, func, select

from db.models import Activity, Deal, DealStatus, Organization, Person
from db.row import Row
from db.unit_of_work import UnitOfWork

ALL: tuple[type[Row], ...] = (Organization, Person, Deal, Activity)
"""Models with an owner, organizations first."""


def _owned(model: type[Row], user_id: int, *, with_past: bool) -> ColumnElement[bool]:
    conditions = [model.c.owner_id == user_id, model.c.deleted_at.is_(None)]
    if not with_past and model is Deal:
        conditions.append(Deal.c.status == DealStatus.OPEN)
    if not with_past and model is Activity:
        conditions.append(Activity.c.is_done.is_(False))
    return and_(*conditions)


async def count_owned(uow: UnitOfWork, user_id: int, *, with_past: bool) -> int:
    """Return the number of records that `reassign_owned` would change."""
    statements = (select(func.count()).where(_owned(model, user_id, with_past=with_past)) for model in ALL)
    return sum([(await uow.tuples(statement))[0][0] for statement in statements])


async def reassign_owned(uow: UnitOfWork, user_id: int, new_owner_id: int, *, with_past: bool) -> None:
    """Give a user's organizations, people, open deals and planned activities to another user.

    `with_past`: closed deals and done activities, too. Deleted records keep their owner.
    """
    for model in ALL:
        await uow.update_all(model, _owned(model, user_id, with_past=with_past), owner_id=new_owner_id)
