"""Codes that the API answers to the staff's screens: the app has a message for each, under a common beginning."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import fields
from pathlib import Path

import pytest
from strawberry.utils.str_converters import to_camel_case

from beta.changes.notice import NoticeCode
from beta.changes.pause import ChangePause
from beta.health.health_problems import HealthCode
from beta.health.stale_flags import Staleness
from db.models import (
    AccessReason,
    BucketBy,
    ChangeState,
    CompanyRole,
    FlagActorKind,
    FlagKind,
    FlagStage,
    MemberSource,
    Verdict,
    WaveAction,
)
from flags.constraints import ATTRIBUTES, AttributeKind
from flags.decisions import Reason
from flags.findings import EvaluationStepKind, Finding
from resolvers.beta.change_flags import FLAG_INPUT_NAMES
from resolvers.beta.flag_op_input import FlagSwitch
from resolvers.beta.flag_op_values import INPUT_TYPES

MESSAGES = Path(__file__).parents[2] / "frontend" / "src" / "beta" / "parts" / "messages" / "en.json"
"""Those in other languages have the same names."""
CODES: Mapping[str, Iterable[str]] = {
    "beta.actor": FlagActorKind,
    "beta.bucketBy": BucketBy,
    "beta.change": ChangeState,
    "beta.change.pause": ChangePause,
    "beta.explain.found": Finding,
    "beta.explain.kind": EvaluationStepKind,
    "beta.explain.reason": Reason,
    "beta.kind": FlagKind,
    "beta.notice": NoticeCode,
    "beta.op": [to_camel_case(name) for name in INPUT_TYPES if name != "update"],
    "beta.op.field": [
        to_camel_case(FLAG_INPUT_NAMES.get(each.name, each.name)) for each in fields(INPUT_TYPES["update"])
    ],
    "beta.op.switch": FlagSwitch,
    "beta.outcome": ChangeState,
    "beta.outcome.verdict": Verdict,
    "beta.problem": HealthCode,
    "beta.role": CompanyRole,
    "beta.rollout": BucketBy,
    "beta.rule.attribute": ATTRIBUTES,
    "beta.rule.op": [f"{each}{negated}" for kind in AttributeKind for each in kind.value for negated in ("", ".not")],
    "beta.source": MemberSource,
    "beta.stage": FlagStage,
    "beta.stageHelp": FlagStage,
    "beta.stale": Staleness,
    "beta.usage.reason": AccessReason,
    "beta.verdict": Verdict,
    "beta.waves.does": WaveAction,
    "beta.waves.size": WaveAction,
}


@pytest.mark.parametrize("beginning", CODES)
def test_the_app_has_a_message_for_each_code(beginning: str) -> None:
    known = json.loads(MESSAGES.read_text(encoding="utf-8"))
    missing = [code for code in CODES[beginning] if f"{beginning}.{code}" not in known]
    assert missing == []
