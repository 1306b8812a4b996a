"""Evaluate a flag in a sequence of steps; the first step with a decision decides (docs/decisions/flags.md#evaluation).

In case of doubt a flag is off. `evaluate` returns the first decision of `evaluation_steps`, and `explain_evaluation`
returns all steps. There is no other way to a decision, so the two always agree.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from typing import Any

import structlog

from db.flags.participation import Exclusion, Membership
from db.models import FlagRequirement, SubjectKind
from db.models.flags import CLOSED_STAGES
from flags.compiler import MAX_REQUIREMENT_DEPTH, CompiledFlag, CompiledFlags, CompiledRule
from flags.decisions import (
    Decision,
    ErrorCode,
    EvaluationExplanation,
    EvaluationStep,
    Reason,
)
from flags.evaluation_context import EvaluationContext
from flags.findings import Finding

log = structlog.get_logger("afterwin.flags")

EXCLUDED = {SubjectKind.USER: Finding.USER_EXCLUDED, SubjectKind.COMPANY: Finding.COMPANY_EXCLUDED}
NOT_EXCLUDED = {SubjectKind.USER: Finding.USER_NOT_EXCLUDED, SubjectKind.COMPANY: Finding.COMPANY_NOT_EXCLUDED}
MEMBER = {SubjectKind.USER: Finding.USER_MEMBER, SubjectKind.COMPANY: Finding.COMPANY_MEMBER}
NO_MEMBER = {SubjectKind.USER: Finding.USER_NOT_MEMBER, SubjectKind.COMPANY: Finding.COMPANY_NOT_MEMBER}
FORMER_MEMBER = {SubjectKind.USER: Finding.USER_FORMER_MEMBER, SubjectKind.COMPANY: Finding.COMPANY_FORMER_MEMBER}


@dataclass(frozen=True)
class Evaluation:
    """The evaluation of one flag for one context at `now`."""

    compiled: CompiledFlags
    key: str
    context: EvaluationContext
    now: datetime
    is_stale: bool = False
    decided: dict[str, Decision] = field(default_factory=dict, repr=False)
    """Decisions so far, by key; shared with the evaluations of required flags."""

    @property
    def flag(self) -> CompiledFlag | None:
        """The flag; None if it does not exist."""
        return self.compiled.flags.get(self.key)

    @cached_property
    def unleash_context(self) -> dict[str, Any]:
        """The evaluation context as Unleash's context."""
        standard = {"userId": str(self.context.user_id), "currentTime": self.now.isoformat()}
        return {**standard, "properties": self.context.properties}

    def decide(self) -> Decision:
        """Return the decision; evaluate only once."""
        if self.key not in self.decided:
            self.decided[self.key] = next(step.decision for step in evaluation_steps(self) if step.decision)
        return self.decided[self.key]


def evaluate(
    compiled: CompiledFlags, key: str, context: EvaluationContext, now: datetime, *, is_stale: bool = False
) -> Decision:
    """Return the decision for a flag at `now`. `is_stale`: the flags may not be the newest, so all are off."""
    return Evaluation(compiled, key, context, now, is_stale).decide()


def explain_evaluation(
    compiled: CompiledFlags, key: str, context: EvaluationContext, now: datetime, *, is_stale: bool = False
) -> EvaluationExplanation:
    """Return the decision that `evaluate` returns, with all steps, including those after the deciding one.

    That nothing matches is said only where it decides.
    """
    found = tuple(evaluation_steps(Evaluation(compiled, key, context, now, is_stale)))
    decision, deciding = next((step.decision, step) for step in found if step.decision)
    steps = tuple(step for step in found if step is deciding or step.code is not Finding.NOTHING_MATCHES)
    return EvaluationExplanation(decision, steps)


def evaluation_steps(evaluation: Evaluation) -> Iterator[EvaluationStep]:
    """Yield the steps in order. The first decision counts; later ones change nothing."""
    yield _freshness_step(evaluation)
    flag = evaluation.flag
    yield _flag_step(flag)
    if flag is None:
        return
    yield _kill_step(flag)
    yield _switch_step(flag)
    yield _subject_step(evaluation.context)
    if not evaluation.context.is_complete:
        return
    try:
        yield from _requirement_steps(flag, evaluation)
        yield from _exclusion_steps(evaluation)
        yield from _membership_steps(evaluation)
        yield from _rule_steps(flag, evaluation)
    except Exception:  # any failure means: the flag is off
        log.exception("flag evaluation failed", flag=evaluation.key)
        failed = Decision(False, Reason.ERROR, ErrorCode.GENERAL)
        yield EvaluationStep(Finding.EVALUATION_FAILED, decision=failed)
        return
    yield EvaluationStep(Finding.NOTHING_MATCHES, decision=Decision(False, Reason.DEFAULT))


def _freshness_step(evaluation: Evaluation) -> EvaluationStep:
    if evaluation.is_stale:
        stale = Decision(False, Reason.ERROR, ErrorCode.STALE)
        return EvaluationStep(Finding.FLAGS_STALE, decision=stale)
    return EvaluationStep(Finding.FLAGS_CURRENT, {"revision": evaluation.compiled.revision})


def _flag_step(flag: CompiledFlag | None) -> EvaluationStep:
    if flag is None:
        missing = Decision(False, Reason.ERROR, ErrorCode.FLAG_NOT_FOUND)
        return EvaluationStep(Finding.FLAG_MISSING, decision=missing)
    return EvaluationStep(Finding.FLAG_EXISTS, {"flag": flag.row.title})


def _kill_step(flag: CompiledFlag) -> EvaluationStep:
    if flag.row.killed_at is None:
        return EvaluationStep(Finding.NOT_KILLED, rule="kill")
    return EvaluationStep(Finding.KILLED, decision=Decision(False, Reason.DISABLED, rule="kill"), rule="kill")


def _switch_step(flag: CompiledFlag) -> EvaluationStep:
    is_closed = not flag.row.is_enabled or flag.row.stage in CLOSED_STAGES
    code = Finding.ENABLED if flag.row.is_enabled else Finding.DISABLED
    return EvaluationStep(
        code, {"stage": flag.row.stage.value}, Decision(False, Reason.DISABLED) if is_closed else None
    )


def _subject_step(context: EvaluationContext) -> EvaluationStep:
    if context.is_complete:
        return EvaluationStep(Finding.SUBJECT_ACTIVE, {"user": context.user_label, "company": context.company_label})
    missing = Decision(False, Reason.ERROR, ErrorCode.TARGETING_KEY_MISSING)
    return EvaluationStep(Finding.SUBJECT_INACTIVE, decision=missing)


def _requirement_steps(flag: CompiledFlag, evaluation: Evaluation) -> Iterator[EvaluationStep]:
    for requirement in flag.requirements:
        yield _requirement_step(requirement, evaluation, has_cycle=flag.has_requirement_cycle)


def _requirement_step(requirement: FlagRequirement, evaluation: Evaluation, *, has_cycle: bool) -> EvaluationStep:
    key = requirement.parent_key
    rule, name = f"requires:{key}", _flag_name(evaluation, key)
    unmet = Decision(False, Reason.DEFAULT, rule=rule)
    if has_cycle:
        levels: dict[str, str | int] = {"flag": name, "levels": MAX_REQUIREMENT_DEPTH}
        return EvaluationStep(Finding.REQUIREMENT_CYCLE, levels, unmet, rule)
    parent = replace(evaluation, key=key).decide()
    is_killed = not requirement.is_enabled and evaluation.compiled.is_closed_by_kill(key)
    is_met = _is_met(requirement, parent) and not is_killed
    code = Finding.MUST_BE_OFF_IS_KILLED if is_killed else _requirement_finding(requirement, parent)
    return EvaluationStep(code, {"flag": name}, None if is_met else unmet, rule)


def _requirement_finding(requirement: FlagRequirement, parent: Decision) -> Finding:
    if parent.error_code is not None:
        return Finding.REQUIREMENT_UNKNOWN
    if requirement.is_enabled:
        return Finding.MUST_BE_ON_IS_ON if parent.is_enabled else Finding.MUST_BE_ON_IS_OFF
    return Finding.MUST_BE_OFF_IS_ON if parent.is_enabled else Finding.MUST_BE_OFF_IS_OFF


def _flag_name(evaluation: Evaluation, key: str) -> str:
    flag = evaluation.compiled.flags.get(key)
    return f"{flag.row.title} ({key})" if flag else key


def _is_met(requirement: FlagRequirement, parent: Decision) -> bool:
    """Return whether the parent is as required. A missing or failed parent meets no requirement, not even "off"."""
    is_as_required = parent.error_code is None and parent.is_enabled == requirement.is_enabled
    return is_as_required and (not requirement.variants or parent.variant in requirement.variants)


def _exclusion_steps(evaluation: Evaluation) -> Iterator[EvaluationStep]:
    for kind in SubjectKind:
        rule = f"excluded:{kind}"
        if Exclusion(evaluation.key, kind) in evaluation.context.participation.exclusions:
            off = Decision(False, Reason.EXCLUDED, rule=rule)
            yield EvaluationStep(EXCLUDED[kind], decision=off, rule=rule)
        else:
            yield EvaluationStep(NOT_EXCLUDED[kind], rule=rule)


def _membership_steps(evaluation: Evaluation) -> Iterator[EvaluationStep]:
    for kind in SubjectKind:
        rule = f"member:{kind}"
        if Membership(evaluation.key, kind, is_live=True) in evaluation.context.participation.memberships:
            on = Decision(True, Reason.TARGETING_MATCH, rule=rule)
            yield EvaluationStep(MEMBER[kind], decision=on, rule=rule)
        else:
            yield EvaluationStep(_why_no_member(evaluation, kind), rule=rule)


def _why_no_member(evaluation: Evaluation, kind: SubjectKind) -> Finding:
    memberships = evaluation.context.participation.memberships
    if Membership(evaluation.key, kind, is_live=False, is_beyond_seats=True) in memberships:
        return Finding.COMPANY_SEATS_TAKEN
    return FORMER_MEMBER[kind] if Membership(evaluation.key, kind, is_live=False) in memberships else NO_MEMBER[kind]


def _rule_steps(flag: CompiledFlag, evaluation: Evaluation) -> Iterator[EvaluationStep]:
    for rule in flag.rules:
        code = _match_rule(rule, evaluation)
        reason = Reason.SPLIT if rule.is_percentage else Reason.TARGETING_MATCH
        decision = Decision(True, reason, rule=str(rule.row.id)) if code is Finding.RULE_MATCHES else None
        yield EvaluationStep(code, {"rule": rule.row.title}, decision, str(rule.row.id))


def _match_rule(rule: CompiledRule, evaluation: Evaluation) -> Finding:
    """Return what was found. A rule is active from `starts_at` until before `ends_at`."""
    if rule.row.starts_at is not None and evaluation.now < rule.row.starts_at:
        return Finding.RULE_NOT_STARTED
    if rule.row.ends_at is not None and evaluation.now >= rule.row.ends_at:
        return Finding.RULE_ENDED
    matches = evaluation.compiled.rule_matches(rule, evaluation.unleash_context)
    return Finding.RULE_MATCHES if matches else Finding.RULE_NO_MATCH
