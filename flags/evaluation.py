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
from db.models import FlagRequirement, FlagStage, SubjectKind
from flags.compiler import MAX_REQUIREMENT_DEPTH, CompiledFlag, CompiledFlags, CompiledRule
from flags.decisions import (
    Decision,
    ErrorCode,
    EvaluationExplanation,
    EvaluationStep,
    EvaluationStepKind,
    Reason,
)
from flags.evaluation_context import EvaluationContext

log = structlog.get_logger("afterwin.flags")

SUBJECT_NAMES = {SubjectKind.USER: "The user", SubjectKind.COMPANY: "The company"}


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
    """Return the decision that `evaluate` returns, with all steps, including those after the deciding one."""
    steps = tuple(evaluation_steps(Evaluation(compiled, key, context, now, is_stale)))
    return EvaluationExplanation(next(step.decision for step in steps if step.decision), steps)


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
        yield EvaluationStep(EvaluationStepKind.FAILURE, "The evaluation failed with an internal error.", failed)
        return
    off = Decision(False, Reason.DEFAULT)
    yield EvaluationStep(EvaluationStepKind.DEFAULT, "No membership and no rule turns the flag on.", off)


def _freshness_step(evaluation: Evaluation) -> EvaluationStep:
    kind = EvaluationStepKind.FRESHNESS
    if evaluation.is_stale:
        stale = Decision(False, Reason.ERROR, ErrorCode.STALE)
        return EvaluationStep(
            kind, "The flags are stale: the server could not confirm in time that they are current.", stale
        )
    return EvaluationStep(kind, f"The flags are current. Their revision is {evaluation.compiled.revision}.")


def _flag_step(flag: CompiledFlag | None) -> EvaluationStep:
    if flag is None:
        missing = Decision(False, Reason.ERROR, ErrorCode.FLAG_NOT_FOUND)
        return EvaluationStep(EvaluationStepKind.FLAG, "The flag does not exist or is archived.", missing)
    return EvaluationStep(EvaluationStepKind.FLAG, f"The flag exists: {flag.row.title}.")


def _kill_step(flag: CompiledFlag) -> EvaluationStep:
    if flag.row.killed_at is None:
        return EvaluationStep(EvaluationStepKind.KILL, "The flag is not killed.", rule="kill")
    killed = Decision(False, Reason.DISABLED, rule="kill")
    return EvaluationStep(EvaluationStepKind.KILL, "The flag is killed.", killed, "kill")


def _switch_step(flag: CompiledFlag) -> EvaluationStep:
    is_closed = not flag.row.is_enabled or flag.row.stage in {FlagStage.DRAFT, FlagStage.RETIRED}
    switch = "enabled" if flag.row.is_enabled else "disabled"
    found = f"The flag is {switch}. Its stage is {flag.row.stage}."
    return EvaluationStep(EvaluationStepKind.SWITCH, found, Decision(False, Reason.DISABLED) if is_closed else None)


def _subject_step(context: EvaluationContext) -> EvaluationStep:
    if context.is_complete:
        found = f"The evaluation is for {context.user_label} of {context.company_label}."
        return EvaluationStep(EvaluationStepKind.SUBJECT, found)
    missing = Decision(False, Reason.ERROR, ErrorCode.TARGETING_KEY_MISSING)
    found = "The user is unknown or not active, or the company is suspended."
    return EvaluationStep(EvaluationStepKind.SUBJECT, found, missing)


def _requirement_steps(flag: CompiledFlag, evaluation: Evaluation) -> Iterator[EvaluationStep]:
    for requirement in flag.requirements:
        yield _requirement_step(requirement, evaluation, has_cycle=flag.has_requirement_cycle)


def _requirement_step(requirement: FlagRequirement, evaluation: Evaluation, *, has_cycle: bool) -> EvaluationStep:
    kind, key = EvaluationStepKind.REQUIREMENT, requirement.parent_key
    rule, name = f"requires:{key}", _flag_name(evaluation, key)
    unmet = Decision(False, Reason.DEFAULT, rule=rule)
    if has_cycle:
        found = f"The flag requires {name}. Its requirements form a cycle or more than {MAX_REQUIREMENT_DEPTH} levels."
        return EvaluationStep(kind, found, unmet, rule)
    parent = replace(evaluation, key=key).decide()
    required = "on" if requirement.is_enabled else "off"
    found = f"The flag requires that {name} is {required}. It is {parent.variant}."
    if not requirement.is_enabled and evaluation.compiled.is_closed_by_kill(key):
        return EvaluationStep(kind, f"{found} A kill closed it, and a kill opens nothing.", unmet, rule)
    return EvaluationStep(kind, found, None if _is_met(requirement, parent) else unmet, rule)


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
            yield EvaluationStep(EvaluationStepKind.EXCLUSION, f"{SUBJECT_NAMES[kind]} is excluded.", off, rule)
        else:
            yield EvaluationStep(EvaluationStepKind.EXCLUSION, f"{SUBJECT_NAMES[kind]} is not excluded.", rule=rule)


def _membership_steps(evaluation: Evaluation) -> Iterator[EvaluationStep]:
    for kind in SubjectKind:
        rule, name = f"member:{kind}", SUBJECT_NAMES[kind]
        if Membership(evaluation.key, kind, is_live=True) in evaluation.context.participation.memberships:
            on = Decision(True, Reason.TARGETING_MATCH, rule=rule)
            yield EvaluationStep(EvaluationStepKind.MEMBERSHIP, f"{name} is a member.", on, rule)
        else:
            found = f"{name} {_why_no_member(evaluation, kind)}."
            yield EvaluationStep(EvaluationStepKind.MEMBERSHIP, found, rule=rule)


def _why_no_member(evaluation: Evaluation, kind: SubjectKind) -> str:
    memberships = evaluation.context.participation.memberships
    if Membership(evaluation.key, kind, is_live=False, is_beyond_seats=True) in memberships:
        return "is a member, but its seats are taken by earlier users"
    is_former = Membership(evaluation.key, kind, is_live=False) in memberships
    return "is no longer a member" if is_former else "is not a member"


def _rule_steps(flag: CompiledFlag, evaluation: Evaluation) -> Iterator[EvaluationStep]:
    for rule in flag.rules:
        found, matches = _match_rule(rule, evaluation)
        reason = Reason.SPLIT if rule.is_percentage else Reason.TARGETING_MATCH
        decision = Decision(True, reason, rule=str(rule.row.id)) if matches else None
        yield EvaluationStep(EvaluationStepKind.RULE, found, decision, str(rule.row.id))


def _match_rule(rule: CompiledRule, evaluation: Evaluation) -> tuple[str, bool]:
    """Return what was found and whether the rule matches. A rule is active from `starts_at` until before `ends_at`."""
    name = f"The rule \u201c{rule.row.title}\u201d"
    if rule.row.starts_at is not None and evaluation.now < rule.row.starts_at:
        return f"{name} has not started yet.", False
    if rule.row.ends_at is not None and evaluation.now >= rule.row.ends_at:
        return f"{name} has ended.", False
    matches = evaluation.compiled.rule_matches(rule, evaluation.unleash_context)
    return f"{name} {'matches' if matches else 'does not match'}.", matches
