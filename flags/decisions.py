"""The result of a flag evaluation, in OpenFeature's terms: the decision and the steps that led to it."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from flags.findings import FINDINGS, EvaluationStepKind, Finding, finding_sentence

NO_PARAMS: Mapping[str, str | int] = MappingProxyType({})


class Reason(StrEnum):
    """Reason for the result of a flag evaluation, in OpenFeature's terms. EXCLUDED is an addition."""

    DEFAULT = "DEFAULT"
    DISABLED = "DISABLED"
    ERROR = "ERROR"
    EXCLUDED = "EXCLUDED"
    SPLIT = "SPLIT"
    TARGETING_MATCH = "TARGETING_MATCH"


class ErrorCode(StrEnum):
    """Error of a failed flag evaluation, in OpenFeature's terms. STALE is an addition."""

    FLAG_NOT_FOUND = "FLAG_NOT_FOUND"
    GENERAL = "GENERAL"
    STALE = "STALE"
    TARGETING_KEY_MISSING = "TARGETING_KEY_MISSING"


class Decision(NamedTuple):
    """Whether a flag is on, and the reason.

    `rule` is what decided: `kill`, `requires:<key>`, `excluded:USER`, `member:USER` or the id of a rule.
    """

    is_enabled: bool
    reason: Reason
    error_code: ErrorCode | None = None
    rule: str | None = None

    @property
    def variant(self) -> str:
        """The variant in OpenFeature's terms: `on` or `off`."""
        return "on" if self.is_enabled else "off"

    @property
    def ofrep_reason(self) -> str:
        """The reason in OFREP's terms, which has no DEFAULT. An exclusion looks like no membership there."""
        return "STATIC" if self.reason in {Reason.DEFAULT, Reason.EXCLUDED} else self.reason.value

    @property
    def ofrep_error_code(self) -> str | None:
        """The error code in OFREP's terms, or None; OFREP has no STALE."""
        return ErrorCode.GENERAL.value if self.error_code is ErrorCode.STALE else self.error_code


class EvaluationStep(NamedTuple):
    """One step of an evaluation: what was found, and the decision that follows, or None."""

    code: Finding
    params: Mapping[str, str | int] = NO_PARAMS
    decision: Decision | None = None
    rule: str | None = None

    @property
    def kind(self) -> EvaluationStepKind:
        """The kind of step that finds this."""
        return FINDINGS[self.code][0]

    @property
    def found(self) -> str:
        """What was found, as a sentence in English."""
        return finding_sentence(self.code, self.params)


class EvaluationExplanation(NamedTuple):
    """A decision and all steps of the evaluation, including those after the deciding one."""

    decision: Decision
    steps: tuple[EvaluationStep, ...]

    @property
    def deciding_step(self) -> EvaluationStep:
        """The first step with a decision."""
        return next(step for step in self.steps if step.decision)
