"""Evaluation of flags in the form of OFREP, limited to the flags that the viewer may know of."""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, TypeAlias

import orjson

from flags.compiler import CompiledFlags
from flags.decisions import Decision
from flags.evaluation import evaluate
from flags.evaluation_context import EvaluationContext

Item: TypeAlias = dict[str, Any]
"""The evaluation of one flag, as JSON."""

EVALUATION_FAILED = "This flag could not be evaluated. Treat it as off."


def evaluate_visible_flags(
    compiled: CompiledFlags, context: EvaluationContext, now: datetime, *, is_stale: bool
) -> list[Item]:
    """Evaluate every flag that the viewer may know of, in the order of the keys."""
    items = (evaluate_visible_flag(compiled, key, context, now, is_stale=is_stale) for key in sorted(compiled.flags))
    return [item for item in items if item is not None]


def evaluate_visible_flag(
    compiled: CompiledFlags, key: str, context: EvaluationContext, now: datetime, *, is_stale: bool
) -> Item | None:
    """Evaluate one flag; return None if it does not exist, or if the viewer must not know of it."""
    flag = compiled.flags.get(key)
    if flag is None:
        return None
    decision = evaluate(compiled, key, context, now, is_stale=is_stale)
    # A viewer for whom it was on before the flags grew stale knows of it, and gets an error in place of a value.
    is_known = not flag.row.is_hidden or evaluate(compiled, key, context, now).is_enabled
    return _to_item(key, decision) if is_known else None


def _to_item(key: str, decision: Decision) -> Item:
    if decision.error_code is not None:
        return {"key": key, "errorCode": decision.ofrep_error_code, "errorDetails": EVALUATION_FAILED}
    values = {"value": decision.is_enabled, "reason": decision.ofrep_reason, "variant": decision.variant}
    return {"key": key, **values}


def etag_digest(audience: Sequence[str], content: Mapping[str, Any] | Sequence[Item]) -> str:
    """Return a digest that two responses share only if they are for the same audience, with the same content."""
    return hashlib.sha256(orjson.dumps([audience, content], option=orjson.OPT_SORT_KEYS)).hexdigest()
