"""Rate limit of the viewer, and cost of an operation."""

from datetime import datetime

import resolvers
from auth.point_budget import PointBalance
from resolvers.rate_limit import OperationCost as OperationCostRow
from schema.object_type import ObjectType, field


class RateLimit(ObjectType, row=PointBalance):
    """Points of the viewer. Every operation spends its cost; points come back within two minutes.

    Where each process of the server counts for itself, these are the viewer's share at the process that answers.
    """

    limit: int = field("Points that the viewer may spend in a minute.")
    remaining: int = field("Points that are left now, after this operation.")
    used: int = field("Points that were spent and are not back yet.")
    reset_at: datetime = field(
        "Time at which all points are back, if no more are spent.", resolvers.rate_limit.reset_at
    )


class OperationCost(ObjectType, row=OperationCostRow):
    """Cost of an operation: the number of values that its answer may have at most, and points for heavy fields."""

    points: int | None = field("Cost in points; null if the document is too deep or too repetitive to compute it.")
    limit: int = field("Points that one operation may cost at most.")
    is_allowed: bool = field("True if the cost allows the operation to run.")
    reason: str | None = field("Reason why the operation cannot run; null if it can.")
