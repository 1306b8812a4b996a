"""What somebody is told of flags: those they may know of, as OFREP's items."""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import orjson

from flags.compiler import CompiledFlags
from flags.decisions import Decision
from flags.evaluation import evaluate
from flags.evaluation_context import EvaluationContext

Item = dict[str, Any]

EVALUATION_FAILED = "This flag could not be decided; take it for off."


def evaluate_visible_flags(
    compiled: CompiledFlags, subject: EvaluationContext, now: datetime, *, is_stale: bool
) -> list[Item]:
    """Every flag that they may know of, in the order of the keys."""
    found = (evaluate_visible_flag(compiled, key, subject, now, is_stale=is_stale) for key in sorted(compiled.flags))
    return [each for each in found if each is not None]


def evaluate_visible_flag(
    compiled: CompiledFlags, key: str, subject: EvaluationContext, now: datetime, *, is_stale: bool
) -> Item | None:
    """One flag; None where there is none of that key, or they must not learn that there is."""
    flag = compiled.flags.get(key)
    if flag is None:
        return None
    decision = evaluate(compiled, key, subject, now, is_stale=is_stale)
    # Whoever had it when all was certain knows of it, and is told that it is not certain any more.
    is_known = not flag.row.is_hidden or evaluate(compiled, key, subject, now).is_enabled
    return _told(key, decision) if is_known else None


def _told(key: str, decision: Decision) -> Item:
    if decision.error_code is not None:
        return {"key": key, "errorCode": decision.ofrep_error_code, "errorDetails": EVALUATION_FAILED}
    said = {"value": decision.is_enabled, "reason": decision.ofrep_reason, "variant": decision.variant}
    return {"key": key, **said}


def etag_digest(who: Sequence[str], told: Mapping[str, Any] | Sequence[Item]) -> str:
    """By what two answers are known to be the same: for whom they are, and all that they tell."""
    return hashlib.sha256(orjson.dumps([who, told], option=orjson.OPT_SORT_KEYS)).hexdigest()
