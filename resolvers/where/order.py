"""Wishes for an order."""

from enum import StrEnum
from typing import Any

import strawberry

from db.filters import OrderBy
from resolvers.where.scalar_filters import NullsOrder, OrderDirection


class Ordering:
    """One key of an order."""

    field: StrEnum
    direction: OrderDirection
    nulls: NullsOrder

    def to_order_by(self) -> OrderBy:
        """The same, as plain data."""
        return OrderBy(self.field, self.direction is OrderDirection.DESC, self.nulls is NullsOrder.FIRST)


def order_input(name: str, field: type[StrEnum], plural: str) -> Any:
    """The input type of one key of an order over the values of `field`."""
    made = type(
        name,
        (Ordering,),
        {
            "__annotations__": {"field": field, "direction": OrderDirection, "nulls": NullsOrder},
            "__doc__": f"A sort key for {plural}: field, direction, and position of rows without a value.",
            "__module__": __name__,
            "field": strawberry.field(description="Field to sort by."),
            "direction": strawberry.field(
                description="Sort direction. Default: ascending.", default=OrderDirection.ASC
            ),
            "nulls": strawberry.field(
                description="Position of rows without a value. Default: last.", default=NullsOrder.LAST
            ),
        },
    )
    return strawberry.input(
        made, name=name, description=f"A sort key for {plural}: field, direction, and position of rows without a value."
    )
