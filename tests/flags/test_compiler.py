"""Compiling flags: rules, segments and requirements."""

import json

import pytest
from flag_factories import NOW, asks, compiled, flag, flag_set, percentage, requires, rule, user_context
from yggdrasil_engine.engine import UnleashEngine

from db.models import Segment
from flags.compiler import MAX_REQUIREMENT_DEPTH, CompiledFlags, FlagCompileError, FlagEngineError, compile_flags
from flags.constraints import is_set_constraint
from flags.decisions import Decision, ErrorCode, Reason
from flags.evaluation import evaluate

OFF = Decision(is_enabled=False, reason=Reason.DEFAULT)


def test_flag_without_enabled_rule_is_off_without_engine() -> None:
    flags = compiled(flag(), flag("other"), rule(key="other", is_enabled=False))
    assert flags.engine is None
    assert [evaluate(flags, key, user_context(), NOW) for key in ("accounts", "other")] == [OFF, OFF]


def test_flag_is_off_when_its_last_rule_is_removed() -> None:
    assert evaluate(compiled(flag(), rule()), "accounts", user_context(), NOW).is_enabled
    assert not evaluate(compiled(flag()), "accounts", user_context(), NOW).is_enabled
    bare = UnleashEngine()
    bare.take_state(json.dumps({"version": 2, "features": [{"name": "x", "enabled": True, "strategies": []}]}))
    assert bare.check_enabled("x", {}).is_enabled


def test_rule_includes_the_constraints_of_its_segments() -> None:
    segment = Segment(id=4, name="some", constraints=asks("role", "NOT_IN", "ADMIN")["constraints"], version=1)
    flags = compiled(flag(), rule({**asks("companyId", "IN", "3"), "segments": [4]}), segment)
    (compiled_rule,) = flags.flags["accounts"].rules
    assert [constraint["contextName"] for constraint in compiled_rule.strategy["constraints"]] == [
        "companyId",
        "role",
        "role",
    ]
    assert compiled_rule.strategy["constraints"][-1] == is_set_constraint("role")
    assert compiled_rule.toggle == "accounts#1"
    assert [evaluate(flags, "accounts", user_context(role=role), NOW).is_enabled for role in ("ADMIN", "REGULAR")] == [
        False,
        True,
    ]


def test_archived_flags_and_disabled_rules_are_skipped() -> None:
    nonsense = {"name": "nonsense"}
    flags = compiled(
        flag("gone", archived_at=NOW), rule(nonsense, key="gone"), flag(), rule(nonsense, is_enabled=False)
    )
    assert list(flags.flags) == ["accounts"]
    assert evaluate(flags, "gone", user_context(), NOW).error_code is ErrorCode.FLAG_NOT_FOUND


def test_requirement_cycle_turns_its_flags_off() -> None:
    flags = compiled(
        *(flag(key) for key in ("a", "b", "c", "into_cycle", "apart", "parent")),
        *(rule(key=key, id=number) for number, key in enumerate(("a", "b", "c", "into_cycle", "apart", "parent"))),
        requires("a", "b"),
        requires("b", "c"),
        requires("c", "a"),
        requires("into_cycle", "a", is_enabled=False),
        requires("apart", "parent"),
    )
    assert {key for key, row in flags.flags.items() if row.has_requirement_cycle} == {"a", "b", "c", "into_cycle"}
    decisions = {key: evaluate(flags, key, user_context(), NOW) for key in flags.flags}
    assert decisions["a"] == OFF._replace(rule="requires:b")
    assert [key for key, decision in decisions.items() if decision.is_enabled] == ["apart", "parent"]


def test_flag_that_requires_itself_is_off() -> None:
    flags = compiled(flag(), rule(), requires("accounts", "accounts"))
    assert evaluate(flags, "accounts", user_context(), NOW) == OFF._replace(rule="requires:accounts")


def test_compile_fails_when_the_engine_ignores_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(UnleashEngine, "take_state", lambda *_: None)
    with pytest.raises(FlagCompileError):
        compiled(flag(), rule())


def test_rule_matches_raises_for_an_unknown_toggle() -> None:
    flags, other = compiled(flag(), rule()), compiled(flag(), rule(id=2))
    (known,) = flags.flags["accounts"].rules
    for unaware in (other, CompiledFlags()):
        with pytest.raises(FlagEngineError):
            unaware.rule_matches(known, {})


def test_chain_of_two_hundred_requirements_compiles() -> None:
    keys = [f"flag{number}" for number in range(200)]
    rules = [rule(percentage(10), key=key, id=number) for number, key in enumerate(keys)]
    flags_to_compile = flag_set(*(flag(key) for key in keys), *rules, *map(requires, keys[1:], keys))
    assert len(compile_flags(flags_to_compile).flags) == 200


def test_shared_requirements_are_evaluated_once() -> None:
    keys = [f"flag{number}" for number in range(30)]
    twice = [
        requires(key, parent)
        for first in range(2, 30)
        for key, parent in ((keys[first], keys[first - 1]), (keys[first], keys[first - 2]))
    ]
    flags = compiled(*(flag(key) for key in keys), *(rule(key=key, id=at) for at, key in enumerate(keys)), *twice)
    assert evaluate(flags, keys[-1], user_context(), NOW).is_enabled


def test_flag_with_too_long_requirement_chain_is_off() -> None:
    keys = [f"flag{number}" for number in range(MAX_REQUIREMENT_DEPTH + 300)]
    rules = [rule(key=key, id=number) for number, key in enumerate(keys)]
    flags = compiled(*map(flag, keys), *rules, *map(requires, keys[1:], keys))
    enabled = [evaluate(flags, key, user_context(), NOW).is_enabled for key in keys]
    assert enabled == [True] * (MAX_REQUIREMENT_DEPTH + 1) + [False] * 299
