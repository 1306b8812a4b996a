"""Every rule of a small world against every other: what is said to be covered takes nobody besides."""

from datetime import UTC, datetime, timedelta
from itertools import combinations, product
from typing import Any

from beta.flag_ops import CreateFlag, Enable, SetStage
from beta.op_base import ChangeContext, Op
from beta.ops import apply_ops
from beta.rule_coverage import is_covered
from beta.rule_ops import AddRule
from db.flags.beta_state import BetaState
from db.flags.flag_set import FlagSet
from db.flags.participation import Participation
from db.models import FlagStage
from flags.compiler import CompiledFlags, CompiledRule, compile_flags
from flags.evaluation import Evaluation
from flags.evaluation_context import EvaluationContext

NOW = datetime(2026, 3, 18, 10, tzinfo=UTC)
DAY = timedelta(days=1)
CURRENCIES, ZONES, DAYS = (
    ("USD", "EUR", None),
    ("Europe/Rome", "europe/oslo", None),
    ("2026-01-02T00:00:00+00:00", None),
)


def asks(name: str, operator: str, *values: str, **more: Any) -> dict[str, Any]:
    compared = {"value": values[0]} if operator.startswith("DATE") else {"values": list(values)}
    return {"contextName": name, "operator": operator, **compared, **more}


LISTS = [("USD",), ("EUR",), ("USD", "EUR")]
CONSTRAINTS = [
    *(asks("companyCurrency", operator, *values, inverted=turned)
      for operator, values, turned in product(("IN", "NOT_IN"), LISTS, (False, True))),
    *(asks("companyTimeZone", "STR_CONTAINS", *values, inverted=turned, caseInsensitive=any_case)
      for values, turned, any_case in product((("Rome",), ("Rome", "Oslo")), (False, True), (False, True))),
    *(asks("userCreatedAt", operator, f"2026-01-0{day}T00:00:00Z", inverted=turned)
      for operator, day, turned in product(("DATE_AFTER", "DATE_BEFORE"), (1, 2, 3), (False, True))),
    asks("companyCurrency", "STR_STARTS_WITH", ""),
]  # fmt: skip
WINDOWS = [{"ends_at": NOW}, {"ends_at": NOW + DAY}, {"starts_at": NOW + DAY}, {"ends_at": NOW + 2 * DAY}]


def strategy(*constraints: Any, percent: int | None = None, users: str = "") -> dict[str, Any]:
    if users:
        return {"name": "userWithId", "parameters": {"userIds": users}, "constraints": list(constraints)}
    if percent is None:
        return {"name": "default", "constraints": list(constraints)}
    parameters = {"rollout": percent, "stickiness": "companyId"}
    return {"name": "flexibleRollout", "parameters": parameters, "constraints": list(constraints)}


def ways() -> list[Op]:
    """Every strategy with one constraint and some with two, percentages and lists, open for some time."""
    takes = [strategy(), *(strategy(each) for each in CONSTRAINTS)]
    takes += [strategy(*pair) for pair in list(combinations(CONSTRAINTS, 2))[::7]]
    takes += [strategy(*some, percent=number) for number in (0, 40, 60, 100) for some in ((), CONSTRAINTS[:1])]
    takes += [strategy(users=ids) for ids in ("1", "2", "1,2", "1,2,3")]
    always: list[Op] = [AddRule(title="A rule", strategy=each) for each in takes]
    return always + [AddRule(title="A rule", strategy=each, **said) for each in takes[:2] for said in WINDOWS]


def compiled() -> CompiledFlags:
    start: list[Op] = [CreateFlag(title="A", owner="N"), Enable(), SetStage(stage=FlagStage.GA)]
    beta = apply_ops([*start, *ways()], BetaState(FlagSet()), "all", ChangeContext(NOW, "N", "R", {}))[-1]
    return compile_flags(beta.flags)


def everybody() -> list[EvaluationContext]:
    names = ("companyCurrency", "companyTimeZone", "userCreatedAt")
    found = []
    for number, values in enumerate([*product(CURRENCIES, ZONES, DAYS)] * 2, start=1):
        known = {name: value for name, value in zip(names, values, strict=True) if value is not None}
        found.append(EvaluationContext(number, number, True, Participation(), known))
    return found


def taken(flags: CompiledFlags, rule: CompiledRule, people: list[EvaluationContext]) -> frozenset[tuple[int, int]]:
    """Who is let in by a rule, and on which day from now on."""
    found = set()
    begins, ends = rule.row.starts_at or NOW, rule.row.ends_at or NOW + 3 * DAY
    for day, person in product(range(3), people):
        if begins <= NOW + day * DAY < ends and flags.rule_matches(
            rule, Evaluation(flags, "all", person, NOW).unleash_context
        ):
            found.add((day, person.user_id))
    return frozenset(found)


def test_what_is_said_to_be_covered_is() -> None:
    flags, people = compiled(), everybody()
    rules = flags.flags["all"].rules
    takes = {rule.toggle: taken(flags, rule, people) for rule in rules}
    covered = [(one, other) for one, other in product(rules, rules) if is_covered(one, [other], NOW)]

    assert [(one, other) for one, other in covered if not takes[one.toggle] <= takes[other.toggle]] == []
    assert len(covered) > 2 * len(rules)
    assert len({takes[rule.toggle] for rule in rules}) > 30
