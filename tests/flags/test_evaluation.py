"""Flag evaluation: decisions, the order of steps and explanations."""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import pytest
import structlog
from company_fixture import CompanyFixture
from flag_factories import (
    EVERYONE,
    NOW,
    asks,
    compiled,
    excluded,
    flag,
    flag_set,
    member,
    participation_of,
    percentage,
    requires,
    rule,
    user_context,
)
from hypothesis import given, settings
from hypothesis import strategies as st
from yggdrasil_engine.engine import UnleashEngine

from auth.authentication import authenticate
from auth.feature_gate import context_for_viewer
from db.flags.participation import Exclusion, Membership
from db.models import FlagStage, SubjectKind
from flags.buckets import bucket_of
from flags.compiler import CompiledFlags
from flags.decisions import Decision, ErrorCode, Reason
from flags.evaluation import evaluate, explain_evaluation
from flags.evaluation_context import ANONYMOUS, EvaluationContext
from flags.findings import FINDINGS, EvaluationStepKind, Finding
from flags.unleash import export_state

SHORTEST_TIME = timedelta(microseconds=1)
USER, COMPANY = SubjectKind


def off(reason: Reason, error_code: ErrorCode | None = None, rule: str | None = None) -> Decision:
    return Decision(is_enabled=False, reason=reason, error_code=error_code, rule=rule)


def on(reason: Reason, rule: str) -> Decision:
    return Decision(is_enabled=True, reason=reason, rule=rule)


# The expected decision for a flag and a context, as a table of conditions.


@dataclass(frozen=True)
class Case:
    """One flag, perhaps a required flag, and one context."""

    is_stale: bool
    exists: bool
    flag_values: dict[str, Any]
    context: EvaluationContext
    parent: str | None
    rules: tuple[tuple[str, str], ...]

    def matches(self, position: int) -> bool:
        strategy, window = self.rules[position]
        return STRATEGIES[strategy][1](self.context) and WINDOWS[window][1]

    def participates(self, entry: Any) -> bool:
        return entry in self.context.participation.exclusions | self.context.participation.memberships

    @property
    def rule(self) -> int | None:
        return next((position for position in range(len(self.rules)) if self.matches(position)), None)


STRATEGIES: dict[str, tuple[Any, Callable[[EvaluationContext], bool]]] = {
    "all users": (EVERYONE, lambda _: True),
    "none": (percentage(0), lambda _: False),
    "half": (percentage(50), lambda context: bucket_of("salt of accounts", context.company_id or 0) <= 50),
    "all": (percentage(100), lambda _: True),
    "admins": (asks("role", "IN", "ADMIN"), lambda context: context.attributes.get("role") == "ADMIN"),
    "no admins": (asks("role", "NOT_IN", "ADMIN"), lambda context: context.attributes.get("role", "ADMIN") != "ADMIN"),
    "user 7": ({"name": "userWithId", "parameters": {"userIds": "7, 8"}}, lambda context: context.user_id == 7),
}
WINDOWS: dict[str, tuple[dict[str, Any], bool]] = {
    "always": ({}, True),
    "starts now": ({"starts_at": NOW}, True),
    "starts later": ({"starts_at": NOW + SHORTEST_TIME}, False),
    "just ended": ({"ends_at": NOW}, False),
    "active briefly": ({"starts_at": NOW - SHORTEST_TIME, "ends_at": NOW + SHORTEST_TIME}, True),
    "disabled": ({"is_enabled": False}, False),
}
PARENTS: dict[str, tuple[list[Any], bool]] = {
    "is on": ([flag("parent"), rule(key="parent", id=99), requires("accounts", "parent")], True),
    "is off": ([flag("parent"), requires("accounts", "parent")], False),
    "is killed": ([flag("parent", killed_at=NOW), rule(key="parent", id=99), requires("accounts", "parent")], False),
    "is missing": ([requires("accounts", "parent")], False),
    "is off as it must be": ([flag("parent"), requires("accounts", "parent", is_enabled=False)], True),
    "is on but must not be": (
        [flag("parent"), rule(key="parent", id=99), requires("accounts", "parent", is_enabled=False)],
        False,
    ),
    "is killed and must be off": (
        [flag("parent", killed_at=NOW), rule(key="parent", id=99), requires("accounts", "parent", is_enabled=False)],
        False,
    ),
    "must be off and requires a killed flag": (
        [
            flag("parent"),
            flag("grandparent", killed_at=NOW),
            requires("parent", "grandparent"),
            requires("accounts", "parent", is_enabled=False),
        ],
        False,
    ),
    "is missing and must be off": ([requires("accounts", "parent", is_enabled=False)], False),
    "is on as a variant": (
        [flag("parent"), rule(key="parent", id=99), requires("accounts", "parent", variants=["on", "blue"])],
        True,
    ),
    "has no such variant": (
        [flag("parent"), rule(key="parent", id=99), requires("accounts", "parent", variants=["blue"])],
        False,
    ),
}
CLOSED_STAGES = (FlagStage.DRAFT, FlagStage.RETIRED)
TABLE: list[tuple[Callable[[Case], bool], Decision]] = [
    (lambda case: case.is_stale, off(Reason.ERROR, ErrorCode.STALE)),
    (lambda case: not case.exists or "archived_at" in case.flag_values, off(Reason.ERROR, ErrorCode.FLAG_NOT_FOUND)),
    (lambda case: "killed_at" in case.flag_values, off(Reason.DISABLED, rule="kill")),
    (lambda case: not case.flag_values.get("is_enabled", True), off(Reason.DISABLED)),
    (lambda case: case.flag_values.get("stage") in CLOSED_STAGES, off(Reason.DISABLED)),
    (
        lambda case: None in (case.context.user_id, case.context.company_id) or not case.context.is_active,
        off(Reason.ERROR, ErrorCode.TARGETING_KEY_MISSING),
    ),
    (lambda case: case.parent is not None and not PARENTS[case.parent][1], off(Reason.DEFAULT, rule="requires:parent")),
    (lambda case: case.participates(excluded(USER)), off(Reason.EXCLUDED, rule="excluded:USER")),
    (lambda case: case.participates(excluded(COMPANY)), off(Reason.EXCLUDED, rule="excluded:COMPANY")),
    (lambda case: case.participates(member(USER)), on(Reason.TARGETING_MATCH, "member:USER")),
    (lambda case: case.participates(member(COMPANY)), on(Reason.TARGETING_MATCH, "member:COMPANY")),
]


def expected(case: Case) -> Decision:
    for applies, decision in TABLE:
        if applies(case):
            return decision
    if case.rule is None:
        return off(Reason.DEFAULT)
    is_part = case.rules[case.rule][0] in {"half", "none"}
    return on(Reason.SPLIT if is_part else Reason.TARGETING_MATCH, str(case.rule))


def compile_case(case: Case) -> CompiledFlags:
    rule_parts = [(STRATEGIES[strategy][0], WINDOWS[window][0]) for strategy, window in case.rules]
    rules = [rule(strategy, id=at, position=at, **window) for at, (strategy, window) in enumerate(rule_parts)]
    rows = [flag(**case.flag_values), *rules] if case.exists else []
    return compiled(*rows, *(PARENTS[case.parent][0] if case.parent else []))


rarely = st.sampled_from([False] * 7 + [True])
switch_values: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {},
    optional={
        "is_enabled": st.sampled_from([True, True, True, False]),
        "stage": st.sampled_from([*FlagStage, FlagStage.GA, FlagStage.BETA, FlagStage.ALPHA]),
    },
)
killed_or_archived = st.sampled_from([{}] * 6 + [{"killed_at": NOW}, {"archived_at": NOW}])
participations: st.SearchStrategy[Exclusion | Membership] = st.one_of(
    st.builds(Exclusion, st.sampled_from(["accounts", "other"]), st.sampled_from(SubjectKind)),
    st.builds(Membership, st.just("accounts"), st.sampled_from(SubjectKind), st.booleans()),
)
contexts = st.builds(
    EvaluationContext,
    st.sampled_from([None, 7, 7, 7, 9]),
    st.sampled_from([None, 1, 2, 3, 4, 5]),
    is_active=rarely.map(lambda is_false: not is_false),
    participation=st.lists(participations, max_size=2).map(lambda entries: participation_of(*entries)),
    attributes=st.sampled_from([{}, {"role": "ADMIN"}, {"role": "REGULAR"}, {"email": "eva@solera.example"}]),
)
cases = st.builds(
    Case,
    rarely,
    rarely.map(lambda is_false: not is_false),
    st.builds(lambda first, second: {**first, **second}, switch_values, killed_or_archived),
    contexts,
    st.none() | st.sampled_from(sorted(PARENTS)),
    st.lists(st.tuples(st.sampled_from(sorted(STRATEGIES)), st.sampled_from(sorted(WINDOWS))), max_size=3).map(tuple),
)


@pytest.mark.slow
@settings(max_examples=400)
@given(cases)
def test_evaluate_decides_as_the_table(case: Case) -> None:
    assert evaluate(compile_case(case), "accounts", case.context, NOW, is_stale=case.is_stale) == expected(case)


@pytest.mark.slow
@given(cases)
def test_explanation_agrees_and_has_all_steps_in_order(case: Case) -> None:
    flags = compile_case(case)
    explained = explain_evaluation(flags, "accounts", case.context, NOW, is_stale=case.is_stale)
    assert explained.decision == evaluate(flags, "accounts", case.context, NOW, is_stale=case.is_stale)
    assert all(step.found.endswith(".") for step in explained.steps)  # no parameter of a sentence is missing
    kinds = [step.kind for step in explained.steps]
    assert kinds == sorted(kinds, key=[*EvaluationStepKind].index)
    if case.exists and "archived_at" not in case.flag_values and case.context.is_complete:
        in_use = sum(window != "disabled" for _, window in case.rules)
        assert kinds.count(EvaluationStepKind.RULE) == in_use
        assert (kinds.count(EvaluationStepKind.EXCLUSION), kinds.count(EvaluationStepKind.MEMBERSHIP)) == (2, 2)
    decides = explained.deciding_step.kind is EvaluationStepKind.DEFAULT
    assert (EvaluationStepKind.DEFAULT in kinds) is decides  # that nothing matches is not said of members


# Cases that are always off.


def test_evaluate_is_off_without_a_complete_context() -> None:
    rules = [EVERYONE, percentage(50), percentage(100), asks("role", "NOT_IN", "ADMIN")]
    flags = compiled(flag(), *(rule(strategy, id=index, position=index) for index, strategy in enumerate(rules)))
    incomplete = [
        ANONYMOUS,
        EvaluationContext(None, 3, is_active=True),
        EvaluationContext(7, None, is_active=True),
        EvaluationContext(7, 3),
    ]
    assert sum(evaluate(flags, "accounts", context, NOW).is_enabled for context in incomplete * 250) == 0
    matches_without_context = [
        flags.rule_matches(compiled_rule, {})
        for compiled_rule in flags.flags["accounts"].rules
        if compiled_rule.is_percentage
        for _ in range(1000)
    ]
    assert sum(matches_without_context) == 0


def test_evaluate_is_off_after_an_internal_error() -> None:
    without_engine = replace(compiled(flag(), rule()), engine=compiled(flag(), rule(id=2)).engine)
    broken = requires("accounts", "parent")._replace(variants=5)
    with_invalid_row = compiled(flag(), rule(), flag("parent"), rule(key="parent", id=2), broken)
    with structlog.testing.capture_logs() as logs:
        for flags in (without_engine, with_invalid_row):
            assert evaluate(flags, "accounts", user_context(), NOW) == off(Reason.ERROR, ErrorCode.GENERAL)
            assert (
                explain_evaluation(flags, "accounts", user_context(), NOW).steps[-1].kind is EvaluationStepKind.FAILURE
            )
    assert [entry["flag"] for entry in logs] == ["accounts"] * 4


def test_evaluate_is_off_without_flags() -> None:
    assert evaluate(CompiledFlags(), "accounts", user_context(), NOW, is_stale=True) == off(
        Reason.ERROR, ErrorCode.STALE
    )
    assert evaluate(CompiledFlags(), "accounts", user_context(), NOW) == off(Reason.ERROR, ErrorCode.FLAG_NOT_FOUND)


def test_explanation_shows_former_membership() -> None:
    former = replace(user_context(), participation=participation_of(member(COMPANY, is_live=False)))
    sentences = [
        step.found
        for step in explain_evaluation(compiled(flag()), "accounts", former, NOW).steps
        if step.kind is EvaluationStepKind.MEMBERSHIP
    ]
    assert sentences == ["The user is not a member.", "The company is no longer a member."]


def test_excluded_user_looks_like_no_member_in_ofrep() -> None:
    outsider = evaluate(compiled(flag()), "accounts", user_context(), NOW)
    kept_out = replace(user_context(), participation=participation_of(excluded(USER)))
    decision = evaluate(compiled(flag()), "accounts", kept_out, NOW)
    assert decision.ofrep_reason == outsider.ofrep_reason == "STATIC"


def test_explanation_names_rules_flags_and_subject() -> None:
    named = replace(user_context(), user_name="Lucía Soto", company_name="Solera")
    flags = compiled(
        flag(), rule(EVERYONE, title="Euro companies"), flag("parent", title="Ledger"), requires("accounts", "parent")
    )
    sentences = [step.found for step in explain_evaluation(flags, "accounts", named, NOW).steps]
    assert "The evaluation is for Lucía Soto of Solera." in sentences
    assert "The flag requires that Ledger (parent) is on. It is off." in sentences
    assert "The rule “Euro companies” matches." in sentences


def test_every_finding_has_a_sentence_in_the_order_of_steps() -> None:
    assert list(FINDINGS) == list(Finding)
    kinds = [kind for kind, _ in FINDINGS.values()]
    assert kinds == sorted(kinds, key=[*EvaluationStepKind].index)
    assert len({sentence for _, sentence in FINDINGS.values()}) == len(Finding)


def test_requirement_of_a_missing_flag_is_unknown_and_unmet() -> None:
    flags = compiled(flag(), rule(EVERYONE), requires("accounts", "parent", is_enabled=False))
    step = next(
        step
        for step in explain_evaluation(flags, "accounts", user_context(), NOW).steps
        if step.kind is EvaluationStepKind.REQUIREMENT
    )
    assert (step.code, step.params) == (Finding.REQUIREMENT_UNKNOWN, {"flag": "parent"})
    assert step.decision == off(Reason.DEFAULT, rule="requires:parent")


# Comparison with other implementations.


@pytest.mark.slow
@settings(max_examples=200)
@given(
    st.lists(
        st.one_of(
            st.sampled_from([strategy for strategy, _ in STRATEGIES.values()]),
            st.integers(0, 100).map(percentage),
            st.builds(
                lambda name, values, inverted: asks(name, "STR_STARTS_WITH", *values, inverted=inverted),
                st.sampled_from(["role", "companyTimeZone"]),
                st.lists(st.sampled_from(["A", "Europe", "R"]), min_size=1, max_size=2),
                st.booleans(),
            ),
        ),
        min_size=1,
        max_size=4,
    ),
    st.integers(1, 2**63 - 1),
    st.sampled_from(["ADMIN", "REGULAR"]),
)
def test_rules_decide_as_the_engine(rules: list[Any], company: int, role: str) -> None:
    flags = flag_set(
        flag(salt="accounts"), *(rule(strategy, id=index, position=index) for index, strategy in enumerate(rules))
    )
    engine = UnleashEngine()
    engine.take_state(json.dumps(export_state(flags)))
    properties = {"companyId": str(company), "role": role, "companyTimeZone": "Europe/Madrid"}
    result = engine.check_enabled("accounts", {"userId": "7", "properties": properties})
    assert result.is_found
    context = user_context(7, company, role=role, companyTimeZone="Europe/Madrid")
    assert evaluate(compiled(*flags.flags, *flags.rules), "accounts", context, NOW).is_enabled is result.is_enabled


def test_decision_in_terms_of_openfeature() -> None:
    assert on(Reason.SPLIT, "1").variant == "on"
    default, stale = off(Reason.DEFAULT), off(Reason.ERROR, ErrorCode.STALE)
    assert (default.variant, default.ofrep_reason, default.ofrep_error_code) == ("off", "STATIC", None)
    assert (stale.ofrep_reason, stale.ofrep_error_code) == ("ERROR", "GENERAL")


# The evaluation context.


async def test_context_has_only_attributes_that_users_cannot_change(
    viewer: CompanyFixture,
) -> None:
    async with viewer.database.snapshot() as snapshot:
        authenticated = await authenticate(snapshot, viewer.headers, viewer.services.site)
    context = context_for_viewer(authenticated)
    assert (context.user_id, context.company_id, context.is_complete) == (viewer.user_id, viewer.company.id, True)
    assert context.properties == {
        "companyCreatedAt": authenticated.company.created_at.isoformat(),
        "companyCurrency": "EUR",
        "companyId": str(viewer.company.id),
        "companyTimeZone": "Europe/Madrid",
        "role": "ADMIN",
        "userCreatedAt": authenticated.user.created_at.isoformat(),
    }
    for user, company in (
        (authenticated.user._replace(is_active=False), authenticated.company),
        (authenticated.user._replace(is_placeholder=True), authenticated.company),
        (authenticated.user, authenticated.company._replace(suspended_at=NOW)),
    ):
        assert not context_for_viewer(replace(authenticated, user=user, company=company)).is_complete


def test_properties_have_listed_attributes_only() -> None:
    context = user_context(email="eva@solera.example", companyId="99", role="ADMIN")
    assert context.properties == {"companyId": "3", "role": "ADMIN"}
