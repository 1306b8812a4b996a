"""Sort keys of the `orderBy` argument of lists."""

from enum import StrEnum
from typing import Generic, TypeVar

import strawberry

from db.filters import CustomOrder, OrderBy
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

    def to_order_by(self, custom: CustomOrder | None = None) -> OrderBy:
        """Return the sort key as plain data; `custom` is the custom field that it names."""
        return OrderBy(self.field, self.direction is OrderDirection.DESC, self.nulls is NullsOrder.FIRST, custom)


@strawberry.input
class CustomSortKey(SortKey[F]):
    """Base of the sort keys of records with custom fields."""

    custom_field: str | None = strawberry.field(
        description="Key of the custom field. Required with `field: CUSTOM_FIELD`, not allowed otherwise.",
        default=None,
    )


def sort_key_description(plural: str) -> str:
    """Return the GraphQL description of the sort key of a list."""
    return f"A sort key for {plural}: field, direction, and position of rows without a value."
