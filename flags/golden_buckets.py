"""Decisions about percentages that must stay the same for ever: an upgrade must not select other companies."""

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from typing import NamedTuple

from flags.compiler import compile_flags
from flags.evaluation import evaluate
from flags.evaluation_context import EvaluationContext
from flags.unleash import import_state

ANY_TIME = datetime(2026, 1, 1, tzinfo=UTC)
"""A percentage does not depend on the time."""


class GoldenBucket(NamedTuple):
    """A decision about a percentage that must stay the same for ever."""

    salt: str
    company_id: int
    percent: int
    is_enabled: bool


GOLDEN_BUCKETS = (
    GoldenBucket("5f0c9a41d2e84b77", 217742200198822981, 29, is_enabled=True),
    GoldenBucket("a salt", 2, 14, is_enabled=False),
    GoldenBucket("Accounts", 3, 84, is_enabled=True),
    GoldenBucket("café", 4, 91, is_enabled=False),
    GoldenBucket("0", 5, 15, is_enabled=True),
    GoldenBucket("Accounts", 282816944330853510, 31, is_enabled=False),
)


def changed_buckets() -> Iterator[GoldenBucket]:
    """Yield the golden decisions that this process makes differently."""
    for bucket in GOLDEN_BUCKETS:
        if _is_enabled(bucket) is not bucket.is_enabled:
            yield bucket


@cache  # a process decides the same until its end
def _is_enabled(bucket: GoldenBucket) -> bool:
    parameters = {"rollout": str(bucket.percent), "stickiness": "companyId", "groupId": bucket.salt}
    feature = {"name": "x", "enabled": True, "strategies": [{"name": "flexibleRollout", "parameters": parameters}]}
    compiled = compile_flags(import_state({"features": [feature]}, ANY_TIME))
    return evaluate(compiled, "x", EvaluationContext(1, bucket.company_id, is_active=True), ANY_TIME).is_enabled
