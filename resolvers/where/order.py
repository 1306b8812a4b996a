"""Sort keys of the `orderBy` argument of lists."""

from enum import StrEnum
from typing import Generic, TypeVar

import strawberry

from db.filters import OrderBy
from resolvers.where.scalar_filters import NullsOrder, OrderDirection

F = TypeVar("F", bound=StrEnum)


@strawberry.input
class SortKey(Generic[F]):
    """Base of the sort keys: one of the fields `F`, a direction, and the position of rows without a value."""

    field: F = strawberry.field(description="Field to sort by.")
    direction: OrderDirection = strawberry.field(
        description="Sort direction. Default: ascending.", default=OrderDirection.ASC
    )
    nulls: NullsOrder = strawberry.field(
        description="Position of rows without a value. Default: last.", default=NullsOrder.LAST
    )

    def to_order_by(self) -> OrderBy:
        """Return the sort key as plain data."""
        return OrderBy(self.field, self.direction is OrderDirection.DESC, self.nulls is NullsOrder.FIRST)


def sort_key_description(plural: str) -> str:
    """Return the GraphQL description of the sort key of a list."""
    return f"A sort key for {plural}: field, direction, and position of rows without a value."
