"""Points of the viewer, and the cost of documents."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Annotated, NamedTuple

import strawberry
from graphql import GraphQLError
from strawberry.scalars import JSON

from auth.point_budget import PointBalance
from resolvers.context import Info
from resolvers.errors import BadUserInput


class OperationCost(NamedTuple):
    """Cost of an operation, and why it cannot run; `points` is None if it was not computed."""

    points: int | None
    limit: int
    reason: str | None = None

    @property
    def is_allowed(self) -> bool:
        """Whether the cost allows the operation to run."""
        return self.reason is None


async def rate_limit(info: Info) -> PointBalance:
    """Return the points that the viewer has left."""
    return await info.context.services.point_budget.balance(info.context.viewer.user.id)


def reset_at(balance: strawberry.Parent[PointBalance], info: Info) -> datetime:
    """Return the time at which all points are back."""
    return info.context.store.now + timedelta(seconds=balance.seconds_to_full)


async def cost_of(
    info: Info,
    document: Annotated[str, strawberry.argument(description="Document to compute the cost of; it does not run.")],
    variables: Annotated[JSON | None, strawberry.argument(description="Variables as an object; null for none.")] = None,
    operation_name: Annotated[
        str | None,
        strawberry.argument(description="Name of the operation; null if the document has only one."),
    ] = None,
) -> OperationCost:
    """Return the cost of an operation. Raise `BadUserInput` if the document cannot be parsed."""
    if not isinstance(variables, Mapping | None):
        msg = "`variables` must be an object."
        raise BadUserInput(msg)
    try:
        cost: OperationCost = await info.context.cost_of(document, variables, operation_name)
    except GraphQLError as error:
        raise BadUserInput(error.message) from error
    return cost
