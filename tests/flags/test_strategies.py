"""What a gate's rule may be: everything else is refused, and tells where it is wrong."""

from typing import Any

import pytest
from flag_factories import NOW, asks, compiled, flag, flag_set, percentage, rule, somebody
from hypothesis import given
from hypothesis import strategies as st

from db.models import BucketBy, Segment
from flags.compiler import FlagCompileError, compile_flags
from flags.constraints import ATTRIBUTES, AttributeKind, is_set_constraint
from flags.evaluation import evaluate
from flags.evaluation_context import ANONYMOUS
from flags.json_validation import InvalidFlagData
from flags.strategies import validate_strategy

MOMENT = "2026-01-01T00:00:00Z"


def checked(strategy: Any, bucket_by: BucketBy = BucketBy.COMPANY) -> dict[str, Any]:
    return validate_strategy(strategy, salt="the salt", bucket_by=bucket_by, segments={1, 2})


def refusal(strategy: Any, bucket_by: BucketBy = BucketBy.COMPANY) -> str:
    with pytest.raises(InvalidFlagData) as refused:
        checked(strategy, bucket_by)
    assert str(refused.value).endswith(".")
    return refused.value.dotted_path


def asking(**said: Any) -> dict[str, Any]:
    return {"name": "default", "constraints": [{"contextName": "role", "operator": "IN", "values": ["ADMIN"], **said}]}


def test_a_strategy_comes_out_whole_and_written_in_one_way() -> None:
    assert checked({"name": "default"}) == {"name": "default", "parameters": {}, "constraints": [], "segments": []}
    assert checked(percentage(7))["parameters"] == {"rollout": "7", "stickiness": "companyId", "groupId": "the salt"}
    whole = {"name": "flexibleRollout", "parameters": {"rollout": 100, "stickiness": "userId", "groupId": "mine"}}
    assert checked(whole, BucketBy.USER)["parameters"]["groupId"] == "the salt"
    users = {"name": "userWithId", "parameters": {"userIds": "12, 7 ,9"}, "segments": [2, 1, 2]}
    assert checked(users)["parameters"] == {"userIds": "12,7,9"}
    assert checked(users)["segments"] == [2, 1]
    moment = asks("companyCreatedAt", "DATE_BEFORE", "2026-01-01T01:00:00+01:00")
    assert checked(moment)["constraints"][0]["value"] == "2026-01-01T00:00:00+00:00"


@pytest.mark.parametrize(
    ("strategy", "where"),
    [
        (None, ""),
        ([], ""),
        ({}, ""),
        ({"name": "default", "title": "All"}, ""),
        ({"name": "default", "variants": [{"name": "blue"}]}, ""),
        ({"name": "gradualRolloutRandom", "parameters": {"percentage": "50"}}, "name"),
        ({"name": "gradualRolloutSessionId"}, "name"),
        ({"name": "gradualRolloutUserId"}, "name"),
        ({"name": "remoteAddress"}, "name"),
        ({"name": "ours"}, "name"),
        ({"name": ["default"]}, "name"),
        ({"name": "default", "parameters": {"rollout": "50"}}, "parameters"),
        ({"name": "default", "constraints": None}, "constraints"),
        ({"name": "default", "segments": [3]}, "segments.0"),
        ({"name": "default", "segments": [1, True]}, "segments.1"),
        ({"name": "default", "segments": [1, [2]]}, "segments.1"),
        ({"name": "userWithId"}, "parameters"),
        ({"name": "userWithId", "parameters": {"userIds": ""}}, "parameters.userIds"),
        ({"name": "userWithId", "parameters": {"userIds": "7,eva"}}, "parameters.userIds"),
        ({"name": "userWithId", "parameters": {"userIds": [7]}}, "parameters.userIds"),
        ({"name": "flexibleRollout", "parameters": {"rollout": "50"}}, "parameters"),
        ({"name": "flexibleRollout", "parameters": {"stickiness": "companyId"}}, "parameters"),
        (asking(operator="REGEX"), "constraints.0.operator"),
        (asking(operator="CIDR"), "constraints.0.operator"),
        (asking(operator="NUM_GT"), "constraints.0.operator"),
        (asking(operator="SEMVER_EQ"), "constraints.0.operator"),
        (asking(operator="LIKE"), "constraints.0.operator"),
        (asking(operator=None), "constraints.0.operator"),
        (asking(contextName="email"), "constraints.0.contextName"),
        (asking(contextName="locale"), "constraints.0.contextName"),
        (asking(values=[]), "constraints.0.values"),
        (asking(values=["ADMIN", ""]), "constraints.0.values.1"),
        (asking(values=["\ud800"]), "constraints.0.values.0"),
        (asking(value="ADMIN"), "constraints.0.value"),
        (asking(inverted="yes"), "constraints.0.inverted"),
        (asking(kind="role"), "constraints.0"),
        (asks("userId", "STR_STARTS_WITH", "1"), "constraints.0.operator"),
        (asks("companyId", "IN", "1", "01"), "constraints.0.values.1"),
        (asks("currentTime", "DATE_AFTER", "soon"), "constraints.0.value"),
        (asks("currentTime", "DATE_AFTER", "2026-01-01T00:00:00"), "constraints.0.value"),
        (asks("currentTime", "DATE_AFTER", "0001-01-01T00:00:00+10:00"), "constraints.0.value"),
        (asks("currentTime", "DATE_AFTER", MOMENT, values=["a"]), "constraints.0.values"),
    ],
    ids=str,
)
def test_what_is_no_gates_is_refused_with_the_way_to_it(strategy: Any, where: str) -> None:
    assert refusal(strategy) == where
    with pytest.raises(FlagCompileError, match="Rule 1 of accounts"):
        compiled(flag(), rule(strategy))


@pytest.mark.parametrize("rollout", ["abc", "-5", "500", "101", "5.5", "", " 5", "٥", None, True, 5.0, -1, 101, [50]])
def test_a_percentage_is_a_whole_number_from_0_to_100(rollout: Any) -> None:
    strategy = {"name": "flexibleRollout", "parameters": {"rollout": rollout, "stickiness": "companyId"}}
    assert refusal(strategy) == "parameters.rollout"


@pytest.mark.parametrize("stickiness", ["default", "random", "sessionId", "", None, ["companyId"], "role"])
@pytest.mark.parametrize("bucket_by", BucketBy)
def test_nobody_comes_in_by_chance(stickiness: Any, bucket_by: BucketBy) -> None:
    strategy = {"name": "flexibleRollout", "parameters": {"rollout": 50, "stickiness": stickiness}}
    assert refusal(strategy, bucket_by) == "parameters.stickiness"


def test_a_percentage_is_of_those_whom_the_flag_names() -> None:
    assert refusal(percentage(50, "userId"), BucketBy.COMPANY) == "parameters.stickiness"
    assert refusal(percentage(50, "companyId"), BucketBy.USER) == "parameters.stickiness"


def test_that_it_is_set_is_added_once_to_what_would_take_those_of_whom_nothing_is_known() -> None:
    inverted = asks("role", "STR_CONTAINS", "ADMIN", inverted=True)
    once = checked({**inverted, "constraints": [*inverted["constraints"], *asks("role", "NOT_IN", "A")["constraints"]]})
    assert once["constraints"][2:] == [is_set_constraint("role")]
    assert checked(once) == once
    assert checked(asks("role", "IN", "ADMIN"))["constraints"] == asks("role", "IN", "ADMIN")["constraints"]


EVERY_QUESTION = [
    (name, operator, inverted)
    for name, kind in ATTRIBUTES.items()
    for operator in kind.value
    for inverted in (False, True)
    if name not in {"userId", "companyId", "currentTime"}  # which are always known
]


@pytest.mark.parametrize("by_segment", [False, True])
@pytest.mark.parametrize(("name", "operator", "inverted"), EVERY_QUESTION)
def test_whose_attribute_is_not_known_does_not_come_in(
    name: str, operator: str, *, inverted: bool, by_segment: bool
) -> None:
    values = {
        AttributeKind.DATE_TIME: ("2025-06-01T00:00:00Z", "2026-06-01T00:00:00Z"),
        AttributeKind.TEXT: ("ADMIN", "OTHER"),
    }
    asked = {AttributeKind.DATE_TIME: MOMENT, AttributeKind.TEXT: "ADMIN"}[ATTRIBUTES[name]]
    question = asks(name, operator, asked, inverted=inverted)
    segment = Segment(id=1, name="some", constraints=question["constraints"], version=1)
    flags = compiled(flag(), rule({"name": "default", "segments": [1]} if by_segment else question), segment)
    known = [somebody(**{name: value}) for value in values[ATTRIBUTES[name]]]
    assert sum(evaluate(flags, "accounts", each, NOW).is_enabled for each in known) == 1
    assert not evaluate(flags, "accounts", somebody(), NOW).is_enabled


def test_the_moment_for_which_it_is_decided_is_what_a_rule_sees() -> None:
    flags = compiled(flag(), rule(asks("currentTime", "DATE_BEFORE", NOW.isoformat(), inverted=True)))
    assert evaluate(flags, "accounts", somebody(), NOW).is_enabled
    assert not evaluate(flags, "accounts", somebody(), NOW.replace(year=2025)).is_enabled


def test_a_segment_that_no_gate_may_have_is_found_when_a_rule_uses_it() -> None:
    wrong = Segment(id=1, name="wrong", constraints=asking(operator="REGEX")["constraints"], version=1)
    compiled(flag(), rule(), wrong)
    with pytest.raises(FlagCompileError, match=r"segments.1.0.operator"):
        compiled(flag(), rule({"name": "default", "segments": [1]}), wrong)


texts = st.sampled_from(["default", "userId", "companyId", "role", "IN", "NOT_IN", "100", "7"]) | st.text(max_size=6)
json_like = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)
parts = st.fixed_dictionaries(
    {"name": st.sampled_from(["default", "flexibleRollout", "userWithId"]) | texts},
    optional={
        "parameters": json_like
        | st.dictionaries(st.sampled_from(["rollout", "stickiness", "userIds"]), json_like | texts),
        "segments": json_like | st.lists(st.integers(0, 3) | json_like, max_size=2),
        "constraints": json_like
        | st.lists(
            st.fixed_dictionaries(
                {"contextName": st.sampled_from([*ATTRIBUTES]) | json_like, "operator": texts | json_like},
                optional={"values": json_like | st.lists(texts), "value": json_like, "inverted": json_like},
            ),
            max_size=2,
        ),
    },
)


@given(parts | json_like)
def test_whatever_comes_as_a_strategy_is_refused_or_safe(strategy: Any) -> None:
    try:
        once = checked(strategy)
    except InvalidFlagData:
        with pytest.raises(FlagCompileError):
            compile_flags(flag_set(flag(), rule(strategy)))
        return
    assert checked(once) == once
    segments = [Segment(id=number, name=str(number), constraints=[], version=1) for number in (1, 2)]
    flags = compiled(flag(), rule(strategy), *segments)
    assert not evaluate(flags, "accounts", ANONYMOUS, NOW).is_enabled
