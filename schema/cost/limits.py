"""Limits of operations, the weights of the cost, and the error of an operation beyond a limit."""

from resolvers.errors import ClientError

MAX_COST = 20_000
"""Most points that an operation may cost."""
MAX_DEPTH = 30
"""Most levels of selection sets, fragments included."""
MAX_VALUE_DEPTH = 50
"""Most levels of an argument value."""
MAX_DUPLICATES = 20
"""How often one response name may stand in a selection set. Validation compares each pair."""
MAX_OPERATIONS = 20
"""Most operations of a document, of which one runs: all are validated."""
MAX_FRAGMENTS = 50
"""Most fragments of a document: each is validated by itself, and again with each operation that spreads it."""
MAX_VARIABLE_VALUES = 20_000
"""Most values in the variables of a request, declared or not."""

BASE_COST = 20
"""Points of every operation: authentication, a snapshot and the response."""
REFUSED_COST = 200
"""Points of an operation that is refused, whatever it would cost: to read and validate it takes milliseconds."""
ROOT_FIELD_COST = 80
"""Points of every field of the root type: it takes a statement of its own."""
CONNECTION_COST = 20
"""Points of every connection, for each object that has it: a page is cut, ordered and resolved."""
UNTYPED_OBJECT_COST = 20
"""Points of an object in a value of type `JSON`."""
MUTATION_COST = 200
"""Points of every field of the root type that is a mutation."""
MUTATION_INPUT_FACTOR = 2
"""How much more an input value of a mutation costs: it is validated, written and recorded."""
FIELD_COSTS = {
    "accountBoard": 300,
    "accountSummary": 300,
    "betaEndings": 300,
    "costOf": 2_500,
    **dict.fromkeys(
        (
            "accountUpdateMatching",
            "activityUpdateMatching",
            "dealUpdateMatching",
            "organizationUpdateMatching",
            "personUpdateMatching",
        ),
        3_000,
    ),
    "dealStageSummaries": 300,
    "featureImpact": 300,
    "flagAuditExport": 1_000,
    "flagAuditVerification": 3_000,
    "ChangeRequest.impact": 300,
    "search": 300,
    "wonReport": 300,
    "totalCount": 50,
    "AccountBoardColumn.count": 50,
    "AccountBoardColumn.unconverted": 100,
    "AccountBoardColumn.wonValue": 50,
}
"""Points of fields that read more rows than they return; some fields only in one type."""
DELIVERY_COST = BASE_COST
"""Points of a message of a subscription for each operation that receives it, besides what it holds."""
ASSUMED_LENGTH = 6
"""Assumed length of a list without page arguments, such as labels or stages."""
INTROSPECTION_LENGTHS = {"types": 500, "fields": 6, "inputFields": 3, "enumValues": 2, "directives": 6}
"""Assumed lengths of the lists of introspection; others have one item. They are the same for every viewer."""
INTROSPECTION_VALUES_PER_POINT = 20
"""Values of introspection for one point: they take no statement, and most are null."""
USUAL_WRAPPERS, TYPES_FOR_ONE_LIST_OF_LISTS = 3, 50
"""Lists and non-nulls around a named type, as in `[X!]!`; types of which one has more. `ofType` of others is null."""


class CostLimitExceeded(ClientError):
    """The operation is too expensive, too deep or too repetitive; nothing of it ran."""

    code = "COST_LIMIT_EXCEEDED"


def require_affordable(cost: int) -> None:
    """Raise `CostLimitExceeded` if an operation costs more points than one may."""
    if cost > MAX_COST:
        points = f"{cost:,}" if cost < 10**12 else "far too many"
        msg = (
            f"This operation costs {points} points; at most {MAX_COST:,} are allowed. "
            "Request fewer items with `first`, or fewer fields."
        )
        raise CostLimitExceeded(msg)
