"""Users who are alike for all rules are evaluated once, and each gets the decision that they get alone."""

from datetime import timedelta
from types import MappingProxyType
from typing import Any

import pytest
from flag_factories import NOW, asks, compiled, flag, percentage, rule
from hypothesis import given, settings
from hypothesis import strategies as st

from beta.impact.audience import AudienceUser, FlagEvaluator, People, traits_of
from db.models import BucketBy, CompanyRole
from flags.evaluation import evaluate
from flags.evaluation_context import COLUMNS, EvaluationContext, attribute_text

KEY = "accounts"
INSTANTS = [NOW - timedelta(days=1), NOW - timedelta(microseconds=1), NOW]
VALUES = {
    "companyCreatedAt": INSTANTS,
    "companyCurrency": ["EUR", "JPY"],
    "companyTimeZone": ["Europe/Madrid", "Asia/Tokyo"],
    "role": list(CompanyRole),
    "userCreatedAt": INSTANTS,
}
IDS = st.integers(1, 9)
SWITCHES = st.fixed_dictionaries({}, optional={"inverted": st.booleans()})


def constraint(name: str, operators: list[str], values: list[Any]) -> Any:
    texts = st.sampled_from([attribute_text(value) for value in values])
    return st.builds(
        lambda operator, text, more: asks(name, operator, text, **more), st.sampled_from(operators), texts, SWITCHES
    )


STRATEGIES = st.one_of(
    *[constraint(name, ["DATE_AFTER", "DATE_BEFORE"], VALUES[name]) for name in ("companyCreatedAt", "userCreatedAt")],
    *[
        constraint(name, ["IN", "NOT_IN", "STR_CONTAINS"], VALUES[name])
        for name in ("companyCurrency", "companyTimeZone", "role")
    ],
    *[constraint(name, ["IN", "NOT_IN"], ["3", "7"]) for name in ("companyId", "userId")],
    st.builds(lambda ids: {"name": "userWithId", "parameters": {"userIds": ids}}, st.sampled_from(["3", "3,7"])),
    st.builds(lambda percent: percentage(percent, "userId"), st.sampled_from([30, 60])),
)
USERS = st.tuples(
    IDS, IDS, st.booleans(), st.fixed_dictionaries({name: st.sampled_from(VALUES[name]) for name in VALUES})
)


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(st.lists(STRATEGIES, min_size=1, max_size=3), st.lists(USERS, min_size=8, max_size=16))
def test_users_who_are_alike_get_their_own_decision(strategies: list[Any], users: list[Any]) -> None:
    rules = [rule(strategy, id=number, position=number) for number, strategy in enumerate(strategies)]
    flags = compiled(flag(bucket_by=BucketBy.USER), *rules)
    traits = traits_of([flags], [KEY])
    evaluator = FlagEvaluator(flags, People([], []), [KEY], NOW)
    for company_id, user_id, is_usable, values in users:
        read = {name: values[name] for name in traits.attributes}
        alike = traits.of(company_id, user_id, list(read.values()))
        user = AudienceUser(company_id, user_id, 1, is_usable, read, alike)
        texts = {name: attribute_text(values[name]) for name in COLUMNS}
        alone = EvaluationContext(user_id, company_id, is_usable, attributes=MappingProxyType(texts))
        assert (KEY in evaluator.open_keys(user)) is evaluate(flags, KEY, alone, NOW).is_enabled, strategies


def test_only_what_rules_ask_distinguishes_users() -> None:
    flags = compiled(flag(), rule(asks("companyCurrency", "IN", "EUR")), rule(percentage(10), id=2, position=2))
    traits = traits_of([flags], [KEY])
    assert traits.attributes == ["companyCurrency"]
    assert traits.of(3, 7, ["EUR"]) == traits.of(3, 8, ["EUR"]) != traits.of(3, 7, ["JPY"])
    assert len({traits.of(company_id, 7, ["EUR"]) for company_id in range(1, 2_000)}) == 100
