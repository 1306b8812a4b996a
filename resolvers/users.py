"""The company's users."""

from db.models import User
from resolvers.listing import by_id, every
from resolvers.where.users import UserOrder, UserWhere

one = by_id(User)
some = every(User, UserWhere, UserOrder)
