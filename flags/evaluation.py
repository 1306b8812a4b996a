"""Whether a flag is open to somebody, and why (docs/decisions/flags.md#evaluation): one row of steps, of which the first that knows decides.

What is not certain is off. `decide` takes the first decision among `steps`, `explain` shows them all; there is no other
way to an answer, so the two cannot disagree.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from typing import Any

import structlog

from db.flags.participation import Exclusion, Membership
from db.models import FlagRequirement, FlagStage, SubjectKind
from flags.compiler import CompiledFlag, CompiledFlags, CompiledRule
from flags.decisions import Decision, ErrorCode, EvaluationExplanation, EvaluationStep, EvaluationStepKind, Reason
from flags.evaluation_context import EvaluationContext

log = structlog.get_logger("afterwin.flags")


@dataclass(frozen=True)
class Evaluation:
    """Is that flag open for that subject, at that moment?

    `ignoring_switches`: as if it were not killed, were enabled, and not retired; so one can tell who was in and is out
    from who never was.
    """

    compiled: CompiledFlags
    key: str
    subject: EvaluationContext
    now: datetime
    is_stale: bool = False
    ignoring_switches: bool = False
    decided: dict[tuple[str, bool], Decision] = field(default_factory=dict, repr=False)
    """What was decided on the way, of flags that others require."""

    @property
    def flag(self) -> CompiledFlag | None:
        """The flag, if there is one of that key."""
        return self.compiled.flags.get(self.key)

    @cached_property
    def unleash_context(self) -> dict[str, Any]:
        """The subject as a context of Unleash's."""
        known = {"userId": str(self.subject.user_id), "currentTime": self.now.isoformat()}
        return {**known, "properties": self.subject.properties}

    def decide(self) -> Decision:
        """Decide it, once."""
        asked = (self.key, self.ignoring_switches)
        if asked not in self.decided:
            self.decided[asked] = next(step.decision for step in evaluation_steps(self) if step.decision)
        return self.decided[asked]


def evaluate(
    compiled: CompiledFlags,
    key: str,
    subject: EvaluationContext,
    now: datetime,
    *,
    is_stale: bool = False,
    ignoring_switches: bool = False,
) -> Decision:
    """Whether a flag is open to somebody at `now`; `is_stale` where it is not certain that the flags are the newest."""
    return Evaluation(compiled, key, subject, now, is_stale, ignoring_switches).decide()


def explain_evaluation(
    compiled: CompiledFlags, key: str, subject: EvaluationContext, now: datetime, *, is_stale: bool = False
) -> EvaluationExplanation:
    """The same decision with every step that led to it, and those that would have been next."""
    taken = tuple(evaluation_steps(Evaluation(compiled, key, subject, now, is_stale)))
    return EvaluationExplanation(next(step.decision for step in taken if step.decision), taken)


def evaluation_steps(question: Evaluation) -> Iterator[EvaluationStep]:
    """Look at everything in order; what comes later than the first decision changes nothing."""
    yield _freshness(question)
    flag = question.flag
    yield _existence(flag)
    if flag is None:
        return
    yield _kill(flag, question)
    yield _switch(flag, question)
    yield _who(question.subject)
    if not question.subject.is_complete:
        return
    try:
        yield from _requirements(flag, question)
        yield from _exclusions(question)
        yield from _memberships(question)
        yield from _rules(flag, question)
    except Exception:  # whatever it was, nobody comes in by it
        log.exception("a flag could not be decided", flag=question.key)
        yield EvaluationStep(
            EvaluationStepKind.FAILURE, "Something went wrong.", Decision(False, Reason.ERROR, ErrorCode.GENERAL)
        )
        return
    yield EvaluationStep(EvaluationStepKind.DEFAULT, "Nothing lets them in.", Decision(False, Reason.DEFAULT))


def _freshness(question: Evaluation) -> EvaluationStep:
    if question.is_stale:
        stale = Decision(False, Reason.ERROR, ErrorCode.STALE)
        return EvaluationStep(
            EvaluationStepKind.FRESHNESS, "It is too long ago that the flags were known to be the newest.", stale
        )
    return EvaluationStep(
        EvaluationStepKind.FRESHNESS, f"The flags are those of revision {question.compiled.revision}."
    )


def _existence(flag: CompiledFlag | None) -> EvaluationStep:
    if flag is None:
        missing = Decision(False, Reason.ERROR, ErrorCode.FLAG_NOT_FOUND)
        return EvaluationStep(EvaluationStepKind.FLAG, "There is no such flag, or it is archived.", missing)
    return EvaluationStep(EvaluationStepKind.FLAG, "There is such a flag.")


def _kill(flag: CompiledFlag, question: Evaluation) -> EvaluationStep:
    if flag.row.killed_at is None:
        return EvaluationStep(EvaluationStepKind.KILL, "It is not killed.", rule="kill")
    killed = Decision(False, Reason.DISABLED, rule="kill")
    return EvaluationStep(
        EvaluationStepKind.KILL, "It is killed.", None if question.ignoring_switches else killed, "kill"
    )


def _switch(flag: CompiledFlag, question: Evaluation) -> EvaluationStep:
    is_over = not flag.row.is_enabled or flag.row.stage is FlagStage.RETIRED
    is_closed = flag.row.stage is FlagStage.DRAFT or (is_over and not question.ignoring_switches)
    found = f"It is {'enabled' if flag.row.is_enabled else 'disabled'}, and its stage is {flag.row.stage}."
    return EvaluationStep(EvaluationStepKind.SWITCH, found, Decision(False, Reason.DISABLED) if is_closed else None)


def _who(subject: EvaluationContext) -> EvaluationStep:
    if subject.is_complete:
        return EvaluationStep(
            EvaluationStepKind.SUBJECT, f"They are user {subject.user_id} of company {subject.company_id}."
        )
    missing = Decision(False, Reason.ERROR, ErrorCode.TARGETING_KEY_MISSING)
    return EvaluationStep(
        EvaluationStepKind.SUBJECT, "They are no active user of a company that is not suspended.", missing
    )


def _requirements(flag: CompiledFlag, question: Evaluation) -> Iterator[EvaluationStep]:
    for requirement in flag.requirements:
        yield _requirement(requirement, question, is_endless=flag.has_requirement_cycle)


def _requirement(requirement: FlagRequirement, question: Evaluation, *, is_endless: bool) -> EvaluationStep:
    key = requirement.parent_key
    rule = f"requires:{key}"
    unmet = Decision(False, Reason.DEFAULT, rule=rule)
    if is_endless:
        return EvaluationStep(
            EvaluationStepKind.REQUIREMENT,
            f"It requires {key}, and in the end itself, or too many others.",
            unmet,
            rule,
        )
    ignoring = question.ignoring_switches and requirement.is_enabled
    parent = replace(question, key=key, ignoring_switches=ignoring).decide()
    return EvaluationStep(
        EvaluationStepKind.REQUIREMENT,
        f"{key} is {parent.variant}.",
        None if _is_met(requirement, parent) else unmet,
        rule,
    )


def _is_met(requirement: FlagRequirement, parent: Decision) -> bool:
    """A parent that must be off must be certain to be: not missing, and not undecided."""
    is_as_required = parent.error_code is None and parent.is_enabled == requirement.is_enabled
    return is_as_required and (not requirement.variants or parent.variant in requirement.variants)


def _exclusions(question: Evaluation) -> Iterator[EvaluationStep]:
    for kind in SubjectKind:
        rule = f"excluded:{kind}"
        if Exclusion(question.key, kind) in question.subject.participation.exclusions:
            out = Decision(False, Reason.TARGETING_MATCH, rule=rule)
            yield EvaluationStep(EvaluationStepKind.EXCLUSION, f"{SUBJECT_NAMES[kind]} is kept out.", out, rule)
        else:
            yield EvaluationStep(EvaluationStepKind.EXCLUSION, f"{SUBJECT_NAMES[kind]} is not kept out.", rule=rule)


def _memberships(question: Evaluation) -> Iterator[EvaluationStep]:
    for kind in SubjectKind:
        rule, memberships = f"member:{kind}", question.subject.participation.memberships
        if Membership(question.key, kind, is_live=True) in memberships:
            member = Decision(True, Reason.TARGETING_MATCH, rule=rule)
            yield EvaluationStep(EvaluationStepKind.MEMBERSHIP, f"{SUBJECT_NAMES[kind]} is a member.", member, rule)
        else:
            was = Membership(question.key, kind, is_live=False) in memberships
            yield EvaluationStep(
                EvaluationStepKind.MEMBERSHIP,
                f"{SUBJECT_NAMES[kind]} is no member{' any more' if was else ''}.",
                rule=rule,
            )


SUBJECT_NAMES = {SubjectKind.USER: "The user", SubjectKind.COMPANY: "The company"}


def _rules(flag: CompiledFlag, question: Evaluation) -> Iterator[EvaluationStep]:
    for rule in flag.rules:
        found, is_in = _found(rule, question)
        reason = Reason.SPLIT if rule.is_percentage else Reason.TARGETING_MATCH
        decision = Decision(True, reason, rule=str(rule.row.id)) if is_in else None
        yield EvaluationStep(EvaluationStepKind.RULE, found, decision, str(rule.row.id))


def _found(rule: CompiledRule, question: Evaluation) -> tuple[str, bool]:
    """What a rule says, which holds from `starts_at` until a moment before `ends_at`."""
    if rule.row.starts_at is not None and question.now < rule.row.starts_at:
        return "The rule does not hold yet.", False
    if rule.row.ends_at is not None and question.now >= rule.row.ends_at:
        return "The rule does not hold any more.", False
    is_in = question.compiled.rule_matches(rule, question.unleash_context)
    return f"The rule {'lets them in' if is_in else 'does not let them in'}.", is_in
