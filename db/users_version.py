"""A version of each company's users, so that what is counted of all users can be kept until one of them changes."""

from sqlalchemy import update

from db.ids import new_id
from db.models import Company, User
from db.unit_of_work import UnitOfWork

COUNTED_TABLES = frozenset(model.table.name for model in (Company, User))
"""Tables whose rows decide who is counted, and what rules of flags can tell of them."""


async def bump_users_version(uow: UnitOfWork) -> None:
    """Give the company a new `users_version` if the unit of work wrote its users, or more of it than its revision."""
    if uow.written & COUNTED_TABLES:
        await uow.write(update(Company.table).values(users_version=new_id()))
