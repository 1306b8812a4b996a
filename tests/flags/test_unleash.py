"""What Unleash publishes for those who write clients, answered from our tables; and our flags in its words."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from flag_factories import NOW, flag, flag_set, keep, requires, rule
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import delete
from yggdrasil_engine.engine import UnleashEngine

from db.flags import FlagSet, read_flags
from db.models import BucketBy, Flag, FlagRequirement, FlagRule, FlagStage, Segment
from db.store import Database
from db.transactions import begin
from flags.compiler import compile_flags
from flags.evaluation import evaluate
from flags.evaluation_context import EvaluationContext
from flags.json_validation import InvalidFlagData
from flags.unleash import export_state, import_state

VECTORS = Path(__file__).parents[1] / "vectors" / "unleash"
PUBLISHED = 279
OF_TRANSPORT = 4
"""Those of the delta API, whose state is a row of events: they are about how flags come to a client."""


def published() -> list[Any]:
    return [json.loads(path.read_text()) for path in sorted(VECTORS.glob("*.json"))]


def vectors_of(specification: Any) -> list[Any]:
    return [*specification.get("tests", []), *specification.get("variantTests", [])]


def is_of_transport(specification: Any) -> bool:
    return "events" in specification["state"]


OURS = [each for each in published() if not is_of_transport(each)]


def engine_of(state: Any) -> UnleashEngine:
    engine = UnleashEngine()
    engine.take_state(json.dumps(state))
    assert {each.name for each in engine.list_known_toggles()} == {each["name"] for each in state["features"]}
    return engine


def answered(engine: UnleashEngine, test: Any) -> Any:
    if isinstance(test["expectedResult"], bool):
        return engine.check_enabled(test["toggleName"], test["context"]).is_enabled
    found = engine.check_variant(test["toggleName"], test["context"]).variant
    payload = {"payload": found.payload} if found.payload else {}
    return {"name": found.name, "enabled": found.enabled, "feature_enabled": found.feature_enabled, **payload}


async def through_our_tables(database: Database, state: Any) -> Any:
    """The state as it comes out again; nothing of it stays."""
    await keep(database, import_state(state, NOW))
    async with database.snapshot() as snapshot:
        kept = await read_flags(snapshot)
    async with begin(database, 0, advances_revision=False) as uow:
        for kind in (FlagRule, FlagRequirement, Flag, Segment):
            await uow.execute_identity(delete(kind.table))
        uow.written.add("flag")
    return export_state(kept)


async def test_every_published_vector_but_those_of_transport_passes_through_our_tables(database: Database) -> None:
    passed, failed = 0, []
    for specification in OURS:
        engine = engine_of(await through_our_tables(database, specification["state"]))
        for test in vectors_of(specification):
            if answered(engine, test) == test["expectedResult"]:
                passed += 1
            else:
                failed.append(f"{specification['name']}: {test['description']}")
    assert (failed, passed) == ([], PUBLISHED - OF_TRANSPORT)
    assert sum(len(vectors_of(each)) for each in published()) == PUBLISHED


def parts(state: Any) -> Iterator[tuple[Any, ...]]:
    """All that decides, with what need not be said said."""
    for feature in state["features"]:
        dependencies = [{"enabled": True, **each} for each in feature.get("dependencies", [])]
        without_nothing = [{name: value for name, value in each.items() if value != []} for each in dependencies]
        yield (
            feature["name"],
            feature["enabled"],
            feature["strategies"] or [{"name": "default"}],
            feature.get("variants", []),
            sorted(without_nothing, key=lambda each: each["feature"]),
        )
    for segment in state.get("segments", []):
        yield segment["id"], segment["constraints"]


@pytest.mark.parametrize("specification", OURS, ids=lambda each: each["name"])
def test_nothing_that_decides_is_lost_to_and_fro(specification: Any) -> None:
    once = export_state(import_state(specification["state"], NOW))
    assert list(parts(once)) == list(parts(specification["state"]))
    assert export_state(import_state(once, NOW)) == once


def test_a_flag_that_has_no_rule_in_use_is_off_in_unleash_too() -> None:
    state = export_state(flag_set(flag(), flag("other"), rule(key="other", is_enabled=False)))
    engine = engine_of(state)
    assert [engine.check_enabled(key, {"userId": "7"}).is_enabled for key in ("accounts", "other")] == [False, False]


@pytest.mark.parametrize(
    "said",
    [{"is_enabled": False}, {"killed_at": NOW}, {"stage": FlagStage.DRAFT}, {"stage": FlagStage.RETIRED}],
    ids=str,
)
def test_what_is_switched_off_is_off_in_unleash_too(said: Any) -> None:
    (feature,) = export_state(flag_set(flag(**said), rule()))["features"]
    assert feature["enabled"] is False
    assert export_state(flag_set(flag(archived_at=NOW), rule()))["features"] == []


def test_a_window_of_time_is_the_same_in_unleash() -> None:
    window = {"starts_at": NOW, "ends_at": NOW + timedelta(hours=1)}
    engine = engine_of(export_state(flag_set(flag(), rule(**window))))
    tick = timedelta(microseconds=1)
    moments = (NOW - tick, NOW, NOW + timedelta(hours=1) - tick, NOW + timedelta(hours=1))
    found = [engine.check_enabled("accounts", {"currentTime": each.isoformat()}).is_enabled for each in moments]
    assert found == [False, True, True, False]


def feature(**said: Any) -> dict[str, Any]:
    return {"name": "accounts", "enabled": True, "strategies": [], **said}


def rollout(**parameters: str) -> dict[str, Any]:
    return {"name": "flexibleRollout", "parameters": {"rollout": "50", **parameters}}


def test_whoever_was_in_a_percentage_stays_on_their_side() -> None:
    state = {"features": [feature(strategies=[rollout(groupId="spring", stickiness="userId")])]}
    (found,) = import_state(state, NOW).flags
    assert (found.salt, found.bucket_by) == ("spring", BucketBy.USER)
    (found,) = import_state({"features": [feature(strategies=[rollout(stickiness="companyId")])]}, NOW).flags
    assert (found.salt, found.bucket_by) == ("accounts", BucketBy.COMPANY)
    first, second = (import_state({"features": [feature()]}, NOW).flags[0].salt for _ in range(2))
    assert first != second


def test_a_flag_that_was_not_there_is_made_and_archived_so_that_it_stays_off() -> None:
    state = {"features": [feature(dependencies=[{"feature": "gone", "enabled": False}])]}
    flags = import_state(state, NOW)
    assert {each.key: each.archived_at for each in flags.flags} == {"accounts": None, "gone": NOW}
    assert not evaluate(compile_flags(flags), "accounts", EvaluationContext(1, 2, is_active=True), NOW).is_enabled
    assert flags.requirements == (requires("accounts", "gone", is_enabled=False),)


def test_a_strategy_that_is_disabled_lets_nobody_in() -> None:
    flags = import_state({"features": [feature(strategies=[{"name": "default", "disabled": True}])]}, NOW)
    assert not evaluate(compile_flags(flags), "accounts", EvaluationContext(1, 2, is_active=True), NOW).is_enabled
    assert export_state(flags)["features"][0]["enabled"] is False


@pytest.mark.parametrize(
    ("state", "where"),
    [
        ([], ""),
        ({}, "features"),
        ({"features": [feature(name="")]}, "features.0.name"),
        ({"features": [feature(name="x" * 65)]}, "features.0.name"),
        ({"features": [feature(enabled="yes")]}, "features.0.enabled"),
        ({"features": [feature(strategies=None)]}, "features.0.strategies"),
        ({"features": [feature(strategies=[[]])]}, "features.0.strategies.0"),
        ({"features": [feature(), feature()]}, "features.1"),
        ({"features": [feature(dependencies=[{"feature": "a"}, {"feature": "a"}])]}, "features.0.dependencies.1"),
        ({"features": [feature(dependencies=[{}])]}, "features.0.dependencies.0.feature"),
        ({"features": [], "segments": [{"id": "1"}]}, "segments.0.id"),
    ],
)
def test_what_is_no_state_is_refused_with_the_way_to_what_is_wrong(state: Any, where: str) -> None:
    with pytest.raises(InvalidFlagData) as refused:
        import_state(state, NOW)
    assert refused.value.dotted_path == where


json_like = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
words = st.sampled_from(["name", "enabled", "strategies", "dependencies", "variants", "feature", "parameters", "id"])
malformed = st.dictionaries(words, json_like | st.lists(st.dictionaries(words, json_like, max_size=4), max_size=2))


@given(st.lists(malformed | json_like, max_size=3), json_like)
def test_whatever_comes_as_a_state_is_read_or_refused(features: list[Any], segments: Any) -> None:
    try:
        found = import_state({"features": features, "segments": segments}, NOW)
    except InvalidFlagData:
        return
    assert isinstance(found, FlagSet)
    export_state(found)
