"""Unleash's load_specifications client specification after an import, and the export of flags to Unleash."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from flag_factories import NOW, flag, flag_set, requires, rule, write_flags
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import delete
from yggdrasil_engine.engine import UnleashEngine

from db.flags import FlagSet, read_flags
from db.models import BucketBy, Flag, FlagRequirement, FlagRule, FlagStage, Segment
from db.store import Database
from db.transactions import PLATFORM, begin
from flags.compiler import compile_flags
from flags.evaluation import evaluate
from flags.evaluation_context import EvaluationContext
from flags.json_validation import InvalidFlagData
from flags.unleash import export_state, import_state

VECTORS = Path(__file__).parents[1] / "vectors" / "unleash"
PUBLISHED_COUNT = 279
TRANSPORT_COUNT = 4
"""Number of vectors of the delta API. They test the transport of flags to a client."""


def load_specifications() -> list[Any]:
    return [json.loads(path.read_text()) for path in sorted(VECTORS.glob("*.json"))]


def vectors_of(specification: Any) -> list[Any]:
    return [*specification.get("tests", []), *specification.get("variantTests", [])]


def is_about_transport(specification: Any) -> bool:
    return "events" in specification["state"]


SPECIFICATIONS = [specification for specification in load_specifications() if not is_about_transport(specification)]


def load_engine(state: Any) -> UnleashEngine:
    engine = UnleashEngine()
    engine.take_state(json.dumps(state))
    assert {toggle.name for toggle in engine.list_known_toggles()} == {feature["name"] for feature in state["features"]}
    return engine


def ask_engine(engine: UnleashEngine, test: Any) -> Any:
    if isinstance(test["expectedResult"], bool):
        return engine.check_enabled(test["toggleName"], test["context"]).is_enabled
    variant = engine.check_variant(test["toggleName"], test["context"]).variant
    payload = {"payload": variant.payload} if variant.payload else {}
    return {"name": variant.name, "enabled": variant.enabled, "feature_enabled": variant.feature_enabled, **payload}


async def import_and_export(database: Database, state: Any) -> Any:
    """Write the imported state, read and export it; delete it again."""
    await write_flags(database, import_state(state, NOW))
    async with database.snapshot() as snapshot:
        stored = await read_flags(snapshot)
    async with begin(database, PLATFORM, advances_revision=False) as uow:
        for model in (FlagRule, FlagRequirement, Flag, Segment):
            await uow.execute_identity(delete(model.table))
        uow.written.add("flag")
    return export_state(stored)


async def test_published_vectors_pass_after_import_and_export(database: Database) -> None:
    passed, failed = 0, []
    for specification in SPECIFICATIONS:
        engine = load_engine(await import_and_export(database, specification["state"]))
        for test in vectors_of(specification):
            if ask_engine(engine, test) == test["expectedResult"]:
                passed += 1
            else:
                failed.append(f"{specification['name']}: {test['description']}")
    assert (failed, passed) == ([], PUBLISHED_COUNT - TRANSPORT_COUNT)
    assert sum(len(vectors_of(specification)) for specification in load_specifications()) == PUBLISHED_COUNT


def deciding_parts(state: Any) -> Iterator[tuple[Any, ...]]:
    """The deciding_parts of a state that affect decisions, with defaults filled in."""
    for feature in state["features"]:
        dependencies = [{"enabled": True, **dependency} for dependency in feature.get("dependencies", [])]
        without_empty = [
            {name: value for name, value in dependency.items() if value != []} for dependency in dependencies
        ]
        yield (
            feature["name"],
            feature["enabled"],
            feature["strategies"] or [{"name": "default"}],
            feature.get("variants", []),
            sorted(without_empty, key=lambda dependency: dependency["feature"]),
        )
    for segment in state.get("segments", []):
        yield segment["id"], segment["constraints"]


@pytest.mark.parametrize("specification", SPECIFICATIONS, ids=lambda specification: specification["name"])
def test_import_and_export_keep_everything_that_decides(specification: Any) -> None:
    exported = export_state(import_state(specification["state"], NOW))
    assert list(deciding_parts(exported)) == list(deciding_parts(specification["state"]))
    assert export_state(import_state(exported, NOW)) == exported


def test_flag_without_enabled_rule_is_exported_as_disabled() -> None:
    state = export_state(flag_set(flag(), flag("other"), rule(key="other", is_enabled=False)))
    engine = load_engine(state)
    assert [engine.check_enabled(key, {"userId": "7"}).is_enabled for key in ("accounts", "other")] == [False, False]


@pytest.mark.parametrize(
    "values",
    [{"is_enabled": False}, {"killed_at": NOW}, {"stage": FlagStage.DRAFT}, {"stage": FlagStage.RETIRED}],
    ids=str,
)
def test_switched_off_flag_is_exported_as_disabled(values: Any) -> None:
    (feature,) = export_state(flag_set(flag(**values), rule()))["features"]
    assert feature["enabled"] is False
    assert export_state(flag_set(flag(archived_at=NOW), rule()))["features"] == []


def test_start_and_end_are_exported_as_constraints() -> None:
    window = {"starts_at": NOW, "ends_at": NOW + timedelta(hours=1)}
    engine = load_engine(export_state(flag_set(flag(), rule(**window))))
    shortest_time = timedelta(microseconds=1)
    times = (NOW - shortest_time, NOW, NOW + timedelta(hours=1) - shortest_time, NOW + timedelta(hours=1))
    enabled = [engine.check_enabled("accounts", {"currentTime": at.isoformat()}).is_enabled for at in times]
    assert enabled == [False, True, True, False]


def feature(**values: Any) -> dict[str, Any]:
    return {"name": "accounts", "enabled": True, "strategies": [], **values}


def rollout(**parameters: str) -> dict[str, Any]:
    return {"name": "flexibleRollout", "parameters": {"rollout": "50", **parameters}}


def test_import_keeps_the_salt_of_a_rollout() -> None:
    state = {"features": [feature(strategies=[rollout(groupId="spring", stickiness="userId")])]}
    (imported,) = import_state(state, NOW).flags
    assert (imported.salt, imported.bucket_by) == ("spring", BucketBy.USER)
    (imported,) = import_state({"features": [feature(strategies=[rollout(stickiness="companyId")])]}, NOW).flags
    assert (imported.salt, imported.bucket_by) == ("accounts", BucketBy.COMPANY)
    first, second = (import_state({"features": [feature()]}, NOW).flags[0].salt for _ in range(2))
    assert first != second


def test_import_adds_missing_parents_as_archived() -> None:
    state = {"features": [feature(dependencies=[{"feature": "gone", "enabled": False}])]}
    flags = import_state(state, NOW)
    assert {row.key: row.archived_at for row in flags.flags} == {"accounts": None, "gone": NOW}
    assert not evaluate(compile_flags(flags), "accounts", EvaluationContext(1, 2, is_active=True), NOW).is_enabled
    assert flags.requirements == (requires("accounts", "gone", is_enabled=False),)


def test_import_disables_the_rule_of_a_disabled_strategy() -> None:
    flags = import_state({"features": [feature(strategies=[{"name": "default", "disabled": True}])]}, NOW)
    assert not evaluate(compile_flags(flags), "accounts", EvaluationContext(1, 2, is_active=True), NOW).is_enabled
    assert export_state(flags)["features"][0]["enabled"] is False


@pytest.mark.parametrize(
    ("state", "dotted_path"),
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
def test_import_rejects_an_invalid_state_with_its_path(state: Any, dotted_path: str) -> None:
    with pytest.raises(InvalidFlagData) as error:
        import_state(state, NOW)
    assert error.value.dotted_path == dotted_path


def test_all_faults_of_a_state_are_said_at_once() -> None:
    state = {"features": [{"name": 3}, feature(enabled=7)], "segments": [{"id": "1"}, {"id": "2"}]}
    with pytest.raises(InvalidFlagData) as error:
        import_state(state, NOW)
    paths = [fault.dotted_path for fault in error.value.faults]
    assert paths == ["features.0.name", "features.0.enabled", "features.1.enabled", "segments.0.id", "segments.1.id"]


json_like = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
keys = st.sampled_from(["name", "enabled", "strategies", "dependencies", "variants", "feature", "parameters", "id"])
malformed = st.dictionaries(keys, json_like | st.lists(st.dictionaries(keys, json_like, max_size=4), max_size=2))


@pytest.mark.slow
@given(st.lists(malformed | json_like, max_size=3), json_like)
def test_any_state_is_imported_or_rejected(features: list[Any], segments: Any) -> None:
    try:
        imported = import_state({"features": features, "segments": segments}, NOW)
    except InvalidFlagData:
        return
    assert isinstance(imported, FlagSet)
    export_state(imported)
