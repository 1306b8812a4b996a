"""What can be asked of a value that is one of a few."""

import strawberry
from strawberry import Maybe

from db import board, models
from resolvers.where.tree import condition_field

AMONG = "It is one of these."


@strawberry.input(description="What can be asked of an account's state.")
class AccountStateFilter:
    """Conditions on an account's state."""

    in_: Maybe[list[models.AccountState]] = condition_field(AMONG, name="in")


@strawberry.input(description="What can be asked of a place on the board.")
class BoardColumnFilter:
    """Conditions on a place on the board."""

    in_: Maybe[list[board.BoardColumn]] = condition_field(AMONG, name="in")


@strawberry.input(description="What can be asked of a deal's status.")
class DealStatusFilter:
    """Conditions on a deal's status."""

    in_: Maybe[list[models.DealStatus]] = condition_field(AMONG, name="in")


@strawberry.input(description="What can be asked of a priority.")
class PriorityFilter:
    """Conditions on a priority."""

    in_: Maybe[list[models.Priority]] = condition_field(AMONG, name="in")
