"""Whom the conditions of rules name by their ids, as staff see them."""

from collections.abc import Iterator, Mapping
from typing import Any

import strawberry

from beta.changes.snapshot import proposed_ops
from beta.changes.subjects import ConditionSubject, condition_subjects, strategies_of
from beta.files.promotion import Promotion
from db.models import ChangeRequest, Company, FlagAudit, FlagRule, Segment, User
from resolvers.beta import subjects
from resolvers.context import Info
from resolvers.queries.loaders import MaybeAwaitable

MAX_SUBJECTS = 100


def of_rule(rule: strawberry.Parent[FlagRule]) -> list[ConditionSubject]:
    """Return whom the strategy of a rule names."""
    return condition_subjects([rule.strategy])[:MAX_SUBJECTS]


def of_segment(segment: strawberry.Parent[Segment]) -> list[ConditionSubject]:
    """Return whom the constraints of a segment name."""
    return condition_subjects([{"constraints": segment.constraints}])[:MAX_SUBJECTS]


def of_change(change: strawberry.Parent[ChangeRequest]) -> list[ConditionSubject]:
    """Return whom the strategies and constraints of a change request name."""
    return condition_subjects(strategies_of(proposed_ops(change)))[:MAX_SUBJECTS]


def of_promotion(promotion: strawberry.Parent[Promotion]) -> list[ConditionSubject]:
    """Return whom the strategies and constraints of a flag in a file name."""
    return condition_subjects(strategies_of(promotion.ops))[:MAX_SUBJECTS]


def of_entry(entry: strawberry.Parent[FlagAudit]) -> list[ConditionSubject]:
    """Return whom the strategies and constraints in an entry of the audit log name."""
    return condition_subjects(_strategies_in(entry.before, entry.after))[:MAX_SUBJECTS]


def _strategies_in(*changed: Mapping[str, Any] | None) -> Iterator[Mapping[str, Any]]:
    for values in changed:
        rows = [*(values or {}).values(), *(values or {}).get("ops", ())]
        for row in rows:
            if isinstance(row, dict):
                yield row.get("strategy") or {}
                yield {"constraints": row.get("constraints") or ()}


def company(subject: strawberry.Parent[ConditionSubject], info: Info) -> MaybeAwaitable[Company]:
    """Return the company; null for a user, and if there is none with this id."""
    return subjects.company(info.context, subject.company_id)


def user(subject: strawberry.Parent[ConditionSubject], info: Info) -> MaybeAwaitable[User]:
    """Return the user; null for a company, and if there is none with this id."""
    return subjects.user(info.context, subject.user_id)
