"""Who is let in, in which order it is decided, and why."""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import structlog
from company_fixture import CompanyFixture
from flag_factories import (
    EVERYBODY,
    NOW,
    asks,
    bucket,
    compiled,
    excluded,
    flag,
    flag_set,
    member,
    percentage,
    requires,
    rule,
    somebody,
    taking_part,
)
from hypothesis import given, settings
from hypothesis import strategies as st
from yggdrasil_engine.engine import UnleashEngine

from auth.authentication import authenticate
from auth.feature_gate import context_for_viewer
from db.flags.participation import Exclusion, Membership
from db.models import FlagStage, SubjectKind
from flags.compiler import CompiledFlags
from flags.decisions import Decision, ErrorCode, EvaluationStepKind, Reason
from flags.evaluation import evaluate, explain_evaluation
from flags.evaluation_context import ANONYMOUS, EvaluationContext
from flags.unleash import export_state

TICK = timedelta(microseconds=1)
USER, COMPANY = SubjectKind


def off(reason: Reason, error_code: ErrorCode | None = None, rule: str | None = None) -> Decision:
    return Decision(is_enabled=False, reason=reason, error_code=error_code, rule=rule)


def on(reason: Reason, rule: str) -> Decision:
    return Decision(is_enabled=True, reason=reason, rule=rule)


# What may be said of a flag and of somebody, and what comes of it, written down as a plain table.


@dataclass(frozen=True)
class Case:
    """One flag, one that it may require, one person."""

    is_stale: bool
    is_there: bool
    said: dict[str, Any]
    subject: EvaluationContext
    parent: str | None
    rules: tuple[tuple[str, str], ...]

    def takes(self, position: int) -> bool:
        strategy, window = self.rules[position]
        return STRATEGIES[strategy][1](self.subject) and WINDOWS[window][1]

    def says(self, what: Any) -> bool:
        return what in self.subject.participation.exclusions | self.subject.participation.memberships

    @property
    def rule(self) -> int | None:
        return next((position for position in range(len(self.rules)) if self.takes(position)), None)


STRATEGIES: dict[str, tuple[Any, Callable[[EvaluationContext], bool]]] = {
    "everybody": (EVERYBODY, lambda _: True),
    "nobody": (percentage(0), lambda _: False),
    "half": (percentage(50), lambda who: bucket("salt of accounts", who.company_id or 0) <= 50),
    "all": (percentage(100), lambda _: True),
    "admins": (asks("role", "IN", "ADMIN"), lambda who: who.attributes.get("role") == "ADMIN"),
    "no admins": (asks("role", "NOT_IN", "ADMIN"), lambda who: who.attributes.get("role", "ADMIN") != "ADMIN"),
    "user 7": ({"name": "userWithId", "parameters": {"userIds": "7, 8"}}, lambda who: who.user_id == 7),
}
WINDOWS: dict[str, tuple[dict[str, Any], bool]] = {
    "always": ({}, True),
    "from now on": ({"starts_at": NOW}, True),
    "soon": ({"starts_at": NOW + TICK}, False),
    "until a moment ago": ({"ends_at": NOW}, False),
    "for a moment": ({"starts_at": NOW - TICK, "ends_at": NOW + TICK}, True),
    "when it is not in use": ({"is_enabled": False}, False),
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
    "is killed as it must be": (
        [flag("parent", killed_at=NOW), rule(key="parent", id=99), requires("accounts", "parent", is_enabled=False)],
        True,
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
OVER = (FlagStage.DRAFT, FlagStage.RETIRED)
TABLE: list[tuple[Callable[[Case], bool], Decision]] = [
    (lambda case: case.is_stale, off(Reason.ERROR, ErrorCode.STALE)),
    (lambda case: not case.is_there or "archived_at" in case.said, off(Reason.ERROR, ErrorCode.FLAG_NOT_FOUND)),
    (lambda case: "killed_at" in case.said, off(Reason.DISABLED, rule="kill")),
    (lambda case: not case.said.get("is_enabled", True), off(Reason.DISABLED)),
    (lambda case: case.said.get("stage") in OVER, off(Reason.DISABLED)),
    (
        lambda case: None in (case.subject.user_id, case.subject.company_id) or not case.subject.is_active,
        off(Reason.ERROR, ErrorCode.TARGETING_KEY_MISSING),
    ),
    (lambda case: case.parent is not None and not PARENTS[case.parent][1], off(Reason.DEFAULT, rule="requires:parent")),
    (lambda case: case.says(excluded(USER)), off(Reason.TARGETING_MATCH, rule="excluded:USER")),
    (lambda case: case.says(excluded(COMPANY)), off(Reason.TARGETING_MATCH, rule="excluded:COMPANY")),
    (lambda case: case.says(member(USER)), on(Reason.TARGETING_MATCH, "member:USER")),
    (lambda case: case.says(member(COMPANY)), on(Reason.TARGETING_MATCH, "member:COMPANY")),
]


def expected(case: Case) -> Decision:
    for holds, decision in TABLE:
        if holds(case):
            return decision
    if case.rule is None:
        return off(Reason.DEFAULT)
    is_part = case.rules[case.rule][0] in {"half", "nobody"}
    return on(Reason.SPLIT if is_part else Reason.TARGETING_MATCH, str(case.rule))


def compiled_of(case: Case) -> CompiledFlags:
    said = [(STRATEGIES[strategy][0], WINDOWS[window][0]) for strategy, window in case.rules]
    rules = [rule(strategy, id=at, position=at, **window) for at, (strategy, window) in enumerate(said)]
    there = [flag(**case.said), *rules] if case.is_there else []
    return compiled(*there, *(PARENTS[case.parent][0] if case.parent else []))


mostly = st.sampled_from([False] * 7 + [True])
facts: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {},
    optional={
        "is_enabled": st.sampled_from([True, True, True, False]),
        "stage": st.sampled_from([*FlagStage, FlagStage.GA, FlagStage.BETA, FlagStage.ALPHA]),
    },
)
switched_off = st.sampled_from([{}] * 6 + [{"killed_at": NOW}, {"archived_at": NOW}])
said_by_name: st.SearchStrategy[Exclusion | Membership] = st.one_of(
    st.builds(Exclusion, st.sampled_from(["accounts", "other"]), st.sampled_from(SubjectKind)),
    st.builds(Membership, st.just("accounts"), st.sampled_from(SubjectKind), st.booleans()),
)
people = st.builds(
    EvaluationContext,
    st.sampled_from([None, 7, 7, 7, 9]),
    st.sampled_from([None, 1, 2, 3, 4, 5]),
    is_active=mostly.map(lambda is_not: not is_not),
    participation=st.lists(said_by_name, max_size=2).map(lambda said: taking_part(*said)),
    attributes=st.sampled_from([{}, {"role": "ADMIN"}, {"role": "REGULAR"}, {"email": "eva@solera.example"}]),
)
cases = st.builds(
    Case,
    mostly,
    mostly.map(lambda is_not: not is_not),
    st.builds(lambda first, second: {**first, **second}, facts, switched_off),
    people,
    st.none() | st.sampled_from(sorted(PARENTS)),
    st.lists(st.tuples(st.sampled_from(sorted(STRATEGIES)), st.sampled_from(sorted(WINDOWS))), max_size=3).map(tuple),
)


@settings(max_examples=400)
@given(cases)
def test_everything_is_decided_as_the_table_says(case: Case) -> None:
    assert evaluate(compiled_of(case), "accounts", case.subject, NOW, is_stale=case.is_stale) == expected(case)


@given(cases)
def test_an_explanation_comes_to_the_same_and_looks_at_everything_in_order(case: Case) -> None:
    flags = compiled_of(case)
    explained = explain_evaluation(flags, "accounts", case.subject, NOW, is_stale=case.is_stale)
    assert explained.decision == evaluate(flags, "accounts", case.subject, NOW, is_stale=case.is_stale)
    kinds = [step.kind for step in explained.steps]
    assert kinds == sorted(kinds, key=[*EvaluationStepKind].index)
    if case.is_there and "archived_at" not in case.said and case.subject.is_complete:
        in_use = sum(window != "when it is not in use" for _, window in case.rules)
        assert kinds.count(EvaluationStepKind.RULE) == in_use
        assert (kinds.count(EvaluationStepKind.EXCLUSION), kinds.count(EvaluationStepKind.MEMBERSHIP), kinds[-1]) == (
            2,
            2,
            EvaluationStepKind.DEFAULT,
        )


@given(cases)
def test_whoever_would_be_in_but_for_the_switches_is_told_from_whoever_never_was(case: Case) -> None:
    was = evaluate(compiled_of(case), "accounts", case.subject, NOW, ignoring_switches=True)
    without = {name: value for name, value in case.said.items() if name != "killed_at"} | {"is_enabled": True}
    if without.get("stage") is FlagStage.RETIRED:
        del without["stage"]
    parent = "is on" if case.parent == "is killed" else case.parent
    assert was == expected(replace(case, is_stale=False, said=without, parent=parent))


def test_a_parent_that_must_be_off_is_taken_as_it_is_and_one_that_must_be_on_as_it_would_be() -> None:
    parent = [flag("parent", killed_at=NOW), rule(key="parent", id=2)]
    for must_be_on in (True, False):
        flags = compiled(flag(killed_at=NOW), rule(), *parent, requires("accounts", "parent", is_enabled=must_be_on))
        assert evaluate(flags, "accounts", somebody(), NOW, ignoring_switches=True).is_enabled
        assert not evaluate(flags, "accounts", somebody(), NOW).is_enabled


# What is never open.


def test_a_thousand_tries_without_a_name_open_nothing() -> None:
    rules = [EVERYBODY, percentage(50), percentage(100), asks("role", "NOT_IN", "ADMIN")]
    flags = compiled(flag(), *(rule(each, id=at, position=at) for at, each in enumerate(rules)))
    nobody = [
        ANONYMOUS,
        EvaluationContext(None, 3, is_active=True),
        EvaluationContext(7, None, is_active=True),
        EvaluationContext(7, 3),
    ]
    assert sum(evaluate(flags, "accounts", each, NOW).is_enabled for each in nobody * 250) == 0
    bare = [
        flags.rule_matches(each, {})
        for each in flags.flags["accounts"].rules
        if each.is_percentage
        for _ in range(1000)
    ]
    assert sum(bare) == 0


def test_what_goes_wrong_lets_nobody_in() -> None:
    without_engine = replace(compiled(flag(), rule()), engine=compiled(flag(), rule(id=2)).engine)
    broken = requires("accounts", "parent")._replace(variants=5)
    without_sense = compiled(flag(), rule(), flag("parent"), rule(key="parent", id=2), broken)
    with structlog.testing.capture_logs() as told:
        for flags in (without_engine, without_sense):
            assert evaluate(flags, "accounts", somebody(), NOW) == off(Reason.ERROR, ErrorCode.GENERAL)
            assert explain_evaluation(flags, "accounts", somebody(), NOW).steps[-1].kind is EvaluationStepKind.FAILURE
    assert [each["flag"] for each in told] == ["accounts"] * 4


def test_before_anything_was_loaded_there_is_nothing() -> None:
    assert evaluate(CompiledFlags(), "accounts", somebody(), NOW, is_stale=True) == off(Reason.ERROR, ErrorCode.STALE)
    assert evaluate(CompiledFlags(), "accounts", somebody(), NOW) == off(Reason.ERROR, ErrorCode.FLAG_NOT_FOUND)


def test_whoever_was_a_member_is_told_from_whoever_never_was() -> None:
    was = replace(somebody(), participation=taking_part(member(COMPANY, is_live=False)))
    found = [
        step.found
        for step in explain_evaluation(compiled(flag()), "accounts", was, NOW).steps
        if step.kind is EvaluationStepKind.MEMBERSHIP
    ]
    assert found == ["The user is not a member.", "The company is no longer a member."]


# What others would say.


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
def test_without_names_and_switches_it_is_what_the_engine_says(rules: list[Any], company: int, role: str) -> None:
    flags = flag_set(flag(salt="accounts"), *(rule(each, id=at, position=at) for at, each in enumerate(rules)))
    engine = UnleashEngine()
    engine.take_state(json.dumps(export_state(flags)))
    properties = {"companyId": str(company), "role": role, "companyTimeZone": "Europe/Madrid"}
    found = engine.check_enabled("accounts", {"userId": "7", "properties": properties})
    assert found.is_found
    who = somebody(7, company, role=role, companyTimeZone="Europe/Madrid")
    assert evaluate(compiled(*flags.flags, *flags.rules), "accounts", who, NOW).is_enabled is found.is_enabled


def test_a_decision_is_told_in_the_words_of_openfeature() -> None:
    assert on(Reason.SPLIT, "1").variant == "on"
    default, stale = off(Reason.DEFAULT), off(Reason.ERROR, ErrorCode.STALE)
    assert (default.variant, default.ofrep_reason, default.ofrep_error_code) == ("off", "STATIC", None)
    assert (stale.ofrep_reason, stale.ofrep_error_code) == ("ERROR", "GENERAL")


# Who it is.


async def test_whoever_asks_is_known_by_what_the_database_has_and_by_nothing_they_may_change(
    world: CompanyFixture,
) -> None:
    async with world.database.snapshot() as snapshot:
        viewer = await authenticate(snapshot, world.headers, world.services.site)
    found = context_for_viewer(viewer)
    assert (found.user_id, found.company_id, found.is_complete) == (world.user_id, world.company.id, True)
    assert found.properties == {
        "companyCreatedAt": viewer.company.created_at.isoformat(),
        "companyCurrency": "EUR",
        "companyId": str(world.company.id),
        "companyTimeZone": "Europe/Madrid",
        "role": "ADMIN",
        "userCreatedAt": viewer.user.created_at.isoformat(),
    }
    for user, company in (
        (viewer.user._replace(is_active=False), viewer.company),
        (viewer.user._replace(is_placeholder=True), viewer.company),
        (viewer.user, viewer.company._replace(suspended_at=NOW)),
    ):
        assert not context_for_viewer(replace(viewer, user=user, company=company)).is_complete


def test_a_rule_sees_no_attribute_that_is_not_on_the_list() -> None:
    who = somebody(email="eva@solera.example", companyId="99", role="ADMIN")
    assert who.properties == {"companyId": "3", "role": "ADMIN"}
