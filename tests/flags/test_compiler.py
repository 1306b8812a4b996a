"""What becomes of flags once they are compiled."""

import json
import time

import pytest
from flag_factories import NOW, asks, compiled, flag, flag_set, percentage, requires, rule, somebody
from yggdrasil_engine.engine import UnleashEngine

from db.models import Segment
from flags.compiler import MAX_REQUIREMENT_DEPTH, CompiledFlags, FlagCompileError, FlagEngineError, compile_flags
from flags.constraints import is_set_constraint
from flags.decisions import Decision, ErrorCode, Reason
from flags.evaluation import evaluate

OFF = Decision(is_enabled=False, reason=Reason.DEFAULT)


def test_a_flag_without_a_rule_in_use_is_off_and_needs_no_engine() -> None:
    flags = compiled(flag(), flag("other"), rule(key="other", is_enabled=False))
    assert flags.engine is None
    assert [evaluate(flags, key, somebody(), NOW) for key in ("accounts", "other")] == [OFF, OFF]


def test_taking_out_the_last_rule_opens_nothing_though_to_the_engine_it_would() -> None:
    assert evaluate(compiled(flag(), rule()), "accounts", somebody(), NOW).is_enabled
    assert not evaluate(compiled(flag()), "accounts", somebody(), NOW).is_enabled
    bare = UnleashEngine()
    bare.take_state(json.dumps({"version": 2, "features": [{"name": "x", "enabled": True, "strategies": []}]}))
    assert bare.check_enabled("x", {}).is_enabled


def test_a_rule_knows_its_segments_constraints_as_its_own() -> None:
    segment = Segment(id=4, name="some", constraints=asks("role", "NOT_IN", "ADMIN")["constraints"], version=1)
    flags = compiled(flag(), rule({**asks("companyId", "IN", "3"), "segments": [4]}), segment)
    (found,) = flags.flags["accounts"].rules
    assert [each["contextName"] for each in found.strategy["constraints"]] == ["companyId", "role", "role"]
    assert found.strategy["constraints"][-1] == is_set_constraint("role")
    assert found.toggle == "accounts#1"
    assert [evaluate(flags, "accounts", somebody(role=role), NOW).is_enabled for role in ("ADMIN", "REGULAR")] == [
        False,
        True,
    ]


def test_what_is_archived_is_not_there_and_what_is_not_in_use_is_not_looked_at() -> None:
    nonsense = {"name": "nonsense"}
    flags = compiled(
        flag("gone", archived_at=NOW), rule(nonsense, key="gone"), flag(), rule(nonsense, is_enabled=False)
    )
    assert list(flags.flags) == ["accounts"]
    assert evaluate(flags, "gone", somebody(), NOW).error_code is ErrorCode.FLAG_NOT_FOUND


def test_a_circle_is_off_and_so_is_whatever_leads_into_it() -> None:
    flags = compiled(
        *(flag(key) for key in ("a", "b", "c", "into", "beside", "parent")),
        *(rule(key=key, id=number) for number, key in enumerate(("a", "b", "c", "into", "beside", "parent"))),
        requires("a", "b"),
        requires("b", "c"),
        requires("c", "a"),
        requires("into", "a", is_enabled=False),
        requires("beside", "parent"),
    )
    assert {key for key, each in flags.flags.items() if each.has_requirement_cycle} == {"a", "b", "c", "into"}
    found = {key: evaluate(flags, key, somebody(), NOW) for key in flags.flags}
    assert found["a"] == OFF._replace(rule="requires:b")
    assert [key for key, decision in found.items() if decision.is_enabled] == ["beside", "parent"]


def test_a_flag_that_requires_itself_is_off() -> None:
    flags = compiled(flag(), rule(), requires("accounts", "accounts"))
    assert evaluate(flags, "accounts", somebody(), NOW) == OFF._replace(rule="requires:accounts")


def test_rules_that_the_engine_passes_over_are_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(UnleashEngine, "take_state", lambda *_: None)
    with pytest.raises(FlagCompileError):
        compiled(flag(), rule())


def test_a_toggle_that_the_engine_does_not_know_is_no_no() -> None:
    flags, other = compiled(flag(), rule()), compiled(flag(), rule(id=2))
    (known,) = flags.flags["accounts"].rules
    for each in (other, CompiledFlags()):
        with pytest.raises(FlagEngineError):
            each.rule_matches(known, {})


def test_two_hundred_flags_are_compiled_in_no_time() -> None:
    keys = [f"flag{number}" for number in range(200)]
    rules = [rule(percentage(10), key=key, id=number) for number, key in enumerate(keys)]
    given = flag_set(*(flag(key) for key in keys), *rules, *map(requires, keys[1:], keys))
    began = time.process_time()
    flags = compile_flags(given)
    assert time.process_time() - began < 0.5
    assert len(flags.flags) == 200


def test_many_ways_to_one_flag_are_gone_once() -> None:
    keys = [f"flag{number}" for number in range(30)]
    twice = [
        requires(key, parent)
        for first in range(2, 30)
        for key, parent in ((keys[first], keys[first - 1]), (keys[first], keys[first - 2]))
    ]
    flags = compiled(*(flag(key) for key in keys), *(rule(key=key, id=at) for at, key in enumerate(keys)), *twice)
    assert evaluate(flags, keys[-1], somebody(), NOW).is_enabled


def test_a_flag_that_requires_too_many_in_a_row_is_off() -> None:
    keys = [f"flag{number}" for number in range(MAX_REQUIREMENT_DEPTH + 300)]
    rules = [rule(key=key, id=number) for number, key in enumerate(keys)]
    flags = compiled(*map(flag, keys), *rules, *map(requires, keys[1:], keys))
    found = [evaluate(flags, key, somebody(), NOW).is_enabled for key in keys]
    assert found == [True] * (MAX_REQUIREMENT_DEPTH + 1) + [False] * 299
