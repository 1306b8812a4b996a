"""Strategies of rules: the allowed ones, and the path of an error in others."""

from typing import Any

import pytest
from flag_factories import NOW, asks, compiled, flag, flag_set, percentage, rule, user_context
from hypothesis import given
from hypothesis import strategies as st

from db.models import BucketBy, Segment
from flags.compiler import FlagCompileError, compile_flags
from flags.constraints import ATTRIBUTES, AttributeKind, is_set_constraint
from flags.evaluation import evaluate
from flags.evaluation_context import ANONYMOUS
from flags.json_validation import InvalidFlagData
from flags.strategies import validate_strategy

DATE_TIME = "2026-01-01T00:00:00Z"


def validate(strategy: Any, bucket_by: BucketBy = BucketBy.COMPANY) -> dict[str, Any]:
    return validate_strategy(strategy, salt="the salt", bucket_by=bucket_by, segments={1, 2})


def rejected_path(strategy: Any, bucket_by: BucketBy = BucketBy.COMPANY) -> str:
    with pytest.raises(InvalidFlagData) as error:
        validate(strategy, bucket_by)
    assert str(error.value).endswith(".")
    return error.value.dotted_path


def rejected_paths(strategy: Any) -> list[str]:
    with pytest.raises(InvalidFlagData) as error:
        validate(strategy)
    return [fault.dotted_path for fault in error.value.faults]


def with_constraint(**members: Any) -> dict[str, Any]:
    return {
        "name": "default",
        "constraints": [{"contextName": "role", "operator": "IN", "values": ["ADMIN"], **members}],
    }


def test_all_faults_of_a_strategy_are_said_at_once() -> None:
    constraints = [
        {"contextName": "role", "operator": "LIKE", "values": []},
        {"contextName": "companyId", "operator": "IN", "values": ["1", "x", "y"]},
    ]
    parameters = {"rollout": 101, "stickiness": "companyId"}
    strategy = {"name": "flexibleRollout", "parameters": parameters, "constraints": constraints, "segments": [3]}
    assert rejected_paths(strategy) == [
        "parameters.rollout",
        "constraints.0.operator",
        "constraints.0.values",
        "constraints.1.values.1",
        "constraints.1.values.2",
        "segments.0",
    ]


FAULTY_OBJECTS = {
    "rollout": ({"rollout": "x", "stickiness": "userId", "more": 1}, ["", ".rollout", ".stickiness"]),
    "names": ({"one": 1, "two": 2}, ["", "", "", ""]),
}


@pytest.mark.parametrize(("parameters", "places"), FAULTY_OBJECTS.values(), ids=FAULTY_OBJECTS)
def test_all_faults_of_parameters_are_said_at_once(parameters: dict[str, Any], places: list[str]) -> None:
    assert rejected_paths({"name": "flexibleRollout", "parameters": parameters}) == [f"parameters{at}" for at in places]


def test_a_fault_hides_no_other() -> None:
    unknown = {"contextName": "email", "operator": "IN", "inverted": "yes", "kind": "x"}
    strategy = {"constraints": [unknown, {"values": ["a"]}], "segments": [3, "euro"], "title": "x"}
    assert rejected_paths(strategy) == [
        *("", ""),
        *("constraints.0", "constraints.0.contextName", "constraints.0.inverted"),
        *("constraints.1", "constraints.1"),
        *("segments.0", "segments.1"),
    ]


def test_validate_strategy_completes_and_normalizes() -> None:
    assert validate({"name": "default"}) == {"name": "default", "parameters": {}, "constraints": [], "segments": []}
    assert validate(percentage(7))["parameters"] == {"rollout": "7", "stickiness": "companyId", "groupId": "the salt"}
    rollout_strategy = {
        "name": "flexibleRollout",
        "parameters": {"rollout": 100, "stickiness": "userId", "groupId": "mine"},
    }
    assert validate(rollout_strategy, BucketBy.USER)["parameters"]["groupId"] == "the salt"
    users = {"name": "userWithId", "parameters": {"userIds": "12, 7 ,9"}, "segments": [2, 1, 2]}
    assert validate(users)["parameters"] == {"userIds": "12,7,9"}
    assert validate(users)["segments"] == [2, 1]
    date_time = asks("companyCreatedAt", "DATE_BEFORE", "2026-01-01T01:00:00+01:00")
    assert validate(date_time)["constraints"][0]["value"] == "2026-01-01T00:00:00+00:00"


@pytest.mark.parametrize(
    ("strategy", "dotted_path"),
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
        (with_constraint(operator="REGEX"), "constraints.0.operator"),
        (with_constraint(operator="CIDR"), "constraints.0.operator"),
        (with_constraint(operator="NUM_GT"), "constraints.0.operator"),
        (with_constraint(operator="SEMVER_EQ"), "constraints.0.operator"),
        (with_constraint(operator="LIKE"), "constraints.0.operator"),
        (with_constraint(operator=None), "constraints.0.operator"),
        (with_constraint(contextName="email"), "constraints.0.contextName"),
        (with_constraint(contextName="locale"), "constraints.0.contextName"),
        (with_constraint(values=[]), "constraints.0.values"),
        (with_constraint(values=["ADMIN", ""]), "constraints.0.values.1"),
        (with_constraint(values=["\ud800"]), "constraints.0.values.0"),
        (with_constraint(value="ADMIN"), "constraints.0.value"),
        (with_constraint(inverted="yes"), "constraints.0.inverted"),
        (with_constraint(kind="role"), "constraints.0"),
        (asks("userId", "STR_STARTS_WITH", "1"), "constraints.0.operator"),
        (asks("companyId", "IN", "1", "01"), "constraints.0.values.1"),
        (asks("currentTime", "DATE_AFTER", "soon"), "constraints.0.value"),
        (asks("currentTime", "DATE_AFTER", "2026-01-01T00:00:00"), "constraints.0.value"),
        (asks("currentTime", "DATE_AFTER", "0001-01-01T00:00:00+10:00"), "constraints.0.value"),
        (asks("currentTime", "DATE_AFTER", DATE_TIME, values=["a"]), "constraints.0.values"),
    ],
    ids=str,
)
def test_invalid_strategy_is_rejected_with_its_path(strategy: Any, dotted_path: str) -> None:
    assert rejected_path(strategy) == dotted_path
    with pytest.raises(FlagCompileError, match="Rule 1 of accounts"):
        compiled(flag(), rule(strategy))


@pytest.mark.parametrize("rollout", ["abc", "-5", "500", "101", "5.5", "", " 5", "٥", None, True, 5.0, -1, 101, [50]])
def test_rollout_must_be_a_whole_number_from_0_to_100(rollout: Any) -> None:
    strategy = {"name": "flexibleRollout", "parameters": {"rollout": rollout, "stickiness": "companyId"}}
    assert rejected_path(strategy) == "parameters.rollout"


@pytest.mark.parametrize("stickiness", ["default", "random", "sessionId", "", None, ["companyId"], "role"])
@pytest.mark.parametrize("bucket_by", BucketBy)
def test_random_stickiness_is_rejected(stickiness: Any, bucket_by: BucketBy) -> None:
    strategy = {"name": "flexibleRollout", "parameters": {"rollout": 50, "stickiness": stickiness}}
    assert rejected_path(strategy, bucket_by) == "parameters.stickiness"


def test_stickiness_must_follow_bucket_by() -> None:
    assert rejected_path(percentage(50, "userId"), BucketBy.COMPANY) == "parameters.stickiness"
    assert rejected_path(percentage(50, "companyId"), BucketBy.USER) == "parameters.stickiness"


def test_is_set_constraint_is_added_once_to_negative_ones() -> None:
    inverted = asks("role", "STR_CONTAINS", "ADMIN", inverted=True)
    validated = validate(
        {**inverted, "constraints": [*inverted["constraints"], *asks("role", "NOT_IN", "A")["constraints"]]}
    )
    assert validated["constraints"][2:] == [is_set_constraint("role")]
    assert validate(validated) == validated
    assert validate(asks("role", "IN", "ADMIN"))["constraints"] == asks("role", "IN", "ADMIN")["constraints"]


ALL_CONSTRAINTS = [
    (name, operator, inverted)
    for name, kind in ATTRIBUTES.items()
    for operator in kind.value
    for inverted in (False, True)
    if name not in {"userId", "companyId", "currentTime"}  # always set
]


@pytest.mark.parametrize("by_segment", [False, True])
@pytest.mark.parametrize(("name", "operator", "inverted"), ALL_CONSTRAINTS)
def test_rule_does_not_match_without_the_attribute(
    name: str, operator: str, *, inverted: bool, by_segment: bool
) -> None:
    values = {
        AttributeKind.DATE_TIME: ("2025-06-01T00:00:00Z", "2026-06-01T00:00:00Z"),
        AttributeKind.TEXT: ("ADMIN", "OTHER"),
    }
    operand = {AttributeKind.DATE_TIME: DATE_TIME, AttributeKind.TEXT: "ADMIN"}[ATTRIBUTES[name]]
    strategy = asks(name, operator, operand, inverted=inverted)
    segment = Segment(id=1, name="some", constraints=strategy["constraints"], version=1)
    flags = compiled(flag(), rule({"name": "default", "segments": [1]} if by_segment else strategy), segment)
    contexts = [user_context(**{name: value}) for value in values[ATTRIBUTES[name]]]
    assert sum(evaluate(flags, "accounts", context, NOW).is_enabled for context in contexts) == 1
    assert not evaluate(flags, "accounts", user_context(), NOW).is_enabled


def test_current_time_is_the_time_of_the_evaluation() -> None:
    flags = compiled(flag(), rule(asks("currentTime", "DATE_BEFORE", NOW.isoformat(), inverted=True)))
    assert evaluate(flags, "accounts", user_context(), NOW).is_enabled
    assert not evaluate(flags, "accounts", user_context(), NOW.replace(year=2025)).is_enabled


def test_invalid_segment_is_rejected_when_a_rule_uses_it() -> None:
    invalid = Segment(id=1, name="invalid", constraints=with_constraint(operator="REGEX")["constraints"], version=1)
    compiled(flag(), rule(), invalid)
    with pytest.raises(FlagCompileError, match=r"segments.1.0.operator"):
        compiled(flag(), rule({"name": "default", "segments": [1]}), invalid)


texts = st.sampled_from(["default", "userId", "companyId", "role", "IN", "NOT_IN", "100", "7"]) | st.text(max_size=6)
json_like = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)
strategies = st.fixed_dictionaries(
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


@pytest.mark.slow
@given(strategies | json_like)
def test_any_strategy_is_rejected_or_off_without_context(strategy: Any) -> None:
    try:
        validated = validate(strategy)
    except InvalidFlagData:
        with pytest.raises(FlagCompileError):
            compile_flags(flag_set(flag(), rule(strategy)))
        return
    assert validate(validated) == validated
    segments = [Segment(id=number, name=str(number), constraints=[], version=1) for number in (1, 2)]
    flags = compiled(flag(), rule(strategy), *segments)
    assert not evaluate(flags, "accounts", ANONYMOUS, NOW).is_enabled
