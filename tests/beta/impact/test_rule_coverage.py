"""Coverage of rules: each rule of a small set is compared with every other, for all users of a small population."""

from datetime import UTC, datetime, timedelta
from itertools import combinations, product
from typing import Any

import pytest

from beta.impact.rule_coverage import is_covered
from beta.ops.base import ChangeContext, Op
from beta.ops.flag_ops import CreateFlag, Enable, SetStage
from beta.ops.kinds import apply_ops
from beta.ops.rule_ops import AddRule
from db.flags.beta_state import BetaState
from db.flags.flag_set import FlagSet
from db.flags.participation import Participation
from db.models import FlagStage
from flags.compiler import CompiledFlags, CompiledRule, compile_flags
from flags.evaluation import Evaluation
from flags.evaluation_context import EvaluationContext

pytestmark = pytest.mark.slow

NOW = datetime(2026, 3, 18, 10, tzinfo=UTC)
DAY = timedelta(days=1)
CURRENCIES, ZONES, DAYS = (
    ("USD", "EUR", None),
    ("Europe/Rome", "europe/oslo", None),
    ("2026-01-02T00:00:00+00:00", None),
)


def constraint(name: str, operator: str, *values: str, **more: Any) -> dict[str, Any]:
    compared = {"value": values[0]} if operator.startswith("DATE") else {"values": list(values)}
    return {"contextName": name, "operator": operator, **compared, **more}


LISTS = [("USD",), ("EUR",), ("USD", "EUR")]
CONSTRAINTS = [
    *(constraint("companyCurrency", operator, *values, inverted=inverted)
      for operator, values, inverted in product(("IN", "NOT_IN"), LISTS, (False, True))),
    *(constraint("companyTimeZone", "STR_CONTAINS", *values, inverted=inverted, caseInsensitive=any_case)
      for values, inverted, any_case in product((("Rome",), ("Rome", "Oslo")), (False, True), (False, True))),
    *(constraint("userCreatedAt", operator, f"2026-01-0{day}T00:00:00Z", inverted=inverted)
      for operator, day, inverted in product(("DATE_AFTER", "DATE_BEFORE"), (1, 2, 3), (False, True))),
    constraint("companyCurrency", "STR_STARTS_WITH", ""),
]  # fmt: skip
WINDOWS = [{"ends_at": NOW}, {"ends_at": NOW + DAY}, {"starts_at": NOW + DAY}, {"ends_at": NOW + 2 * DAY}]


def strategy(*constraints: Any, percent: int | None = None, users: str = "") -> dict[str, Any]:
    if users:
        return {"name": "userWithId", "parameters": {"userIds": users}, "constraints": list(constraints)}
    if percent is None:
        return {"name": "default", "constraints": list(constraints)}
    parameters = {"rollout": percent, "stickiness": "companyId"}
    return {"name": "flexibleRollout", "parameters": parameters, "constraints": list(constraints)}


def rules_to_add() -> list[Op]:
    """Return rules with one or two constraints, percentages, user lists and time windows."""
    strategies = [strategy(), *(strategy(constraint_) for constraint_ in CONSTRAINTS)]
    strategies += [strategy(*pair) for pair in list(combinations(CONSTRAINTS, 2))[::7]]
    strategies += [
        strategy(*constraints, percent=number) for number in (0, 40, 60, 100) for constraints in ((), CONSTRAINTS[:1])
    ]
    strategies += [strategy(users=ids) for ids in ("1", "2", "1,2", "1,2,3")]
    always: list[Op] = [AddRule(title="A rule", strategy=value) for value in strategies]
    return always + [
        AddRule(title="A rule", strategy=value, **window) for value in strategies[:2] for window in WINDOWS
    ]


def compiled() -> CompiledFlags:
    start: list[Op] = [CreateFlag(title="A", owner="N"), Enable(), SetStage(stage=FlagStage.GA)]
    beta = apply_ops([*start, *rules_to_add()], BetaState(FlagSet()), "all", ChangeContext(NOW, "N", "R", {}))[-1]
    return compile_flags(beta.flags)


def evaluation_contexts() -> list[EvaluationContext]:
    names = ("companyCurrency", "companyTimeZone", "userCreatedAt")
    contexts = []
    for number, values in enumerate([*product(CURRENCIES, ZONES, DAYS)] * 2, start=1):
        attributes = {name: value for name, value in zip(names, values, strict=True) if value is not None}
        contexts.append(EvaluationContext(number, number, True, Participation(), attributes))
    return contexts


def matched(flags: CompiledFlags, rule: CompiledRule, users: list[EvaluationContext]) -> frozenset[tuple[int, int]]:
    """Return the days from now on, with the ids of the users whom a rule matches on them."""
    matches = set()
    begins, ends = rule.row.starts_at or NOW, rule.row.ends_at or NOW + 3 * DAY
    for day, user in product(range(3), users):
        if begins <= NOW + day * DAY < ends and flags.rule_matches(
            rule, Evaluation(flags, "all", user, NOW).unleash_context
        ):
            matches.add((day, user.user_id))
    return frozenset(matches)


def test_is_covered_implies_fewer_matches() -> None:
    flags, users = compiled(), evaluation_contexts()
    rules = flags.flags["all"].rules
    matches = {rule.toggle: matched(flags, rule, users) for rule in rules}
    covered = [(one, other) for one, other in product(rules, rules) if is_covered(one, [other], NOW)]

    assert [(one, other) for one, other in covered if not matches[one.toggle] <= matches[other.toggle]] == []
    assert len(covered) > 2 * len(rules)
    assert len({matches[rule.toggle] for rule in rules}) > 30
