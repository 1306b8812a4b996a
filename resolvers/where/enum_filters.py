"""Filters on enum values."""

import strawberry
from strawberry import Maybe

from db import models
from db.board.columns import BoardColumn
from resolvers.where.where_input import condition_field

ONE_OF = "One of these values."


@strawberry.input(description="Filter on the account state of an organization.")
class AccountStateFilter:
    """Conditions on an account's state."""

    in_: Maybe[list[models.AccountState]] = condition_field(ONE_OF, name="in")


@strawberry.input(description="Filter on the column of the board.")
class BoardColumnFilter:
    """Conditions on the column of the board."""

    in_: Maybe[list[BoardColumn]] = condition_field(ONE_OF, name="in")


@strawberry.input(description="Filter on the status of a deal.")
class DealStatusFilter:
    """Conditions on a deal's status."""

    in_: Maybe[list[models.DealStatus]] = condition_field(ONE_OF, name="in")


@strawberry.input(description="Filter on the priority of an activity.")
class PriorityFilter:
    """Conditions on a priority."""

    in_: Maybe[list[models.Priority]] = condition_field(ONE_OF, name="in")
