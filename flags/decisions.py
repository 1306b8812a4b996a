"""What comes of asking for a flag: a decision, and the steps that led to it, in OpenFeature's words."""

from enum import StrEnum
from typing import NamedTuple


class Reason(StrEnum):
    """Reason for the result of a flag evaluation, in OpenFeature's terms."""

    DEFAULT = "DEFAULT"
    DISABLED = "DISABLED"
    ERROR = "ERROR"
    SPLIT = "SPLIT"
    TARGETING_MATCH = "TARGETING_MATCH"


class ErrorCode(StrEnum):
    """Error of a failed flag evaluation, in OpenFeature's terms. STALE is an addition."""

    FLAG_NOT_FOUND = "FLAG_NOT_FOUND"
    GENERAL = "GENERAL"
    STALE = "STALE"
    TARGETING_KEY_MISSING = "TARGETING_KEY_MISSING"


class Decision(NamedTuple):
    """On or off, and why; `rule` names what decided it: `kill`, `requires:other`, `member:USER`, or a rule's id."""

    is_enabled: bool
    reason: Reason
    error_code: ErrorCode | None = None
    rule: str | None = None

    @property
    def variant(self) -> str:
        """The same as a variant of OpenFeature's."""
        return "on" if self.is_enabled else "off"

    @property
    def ofrep_reason(self) -> str:
        """The reason as OFREP takes it, which knows no DEFAULT."""
        return "STATIC" if self.reason is Reason.DEFAULT else self.reason.value

    @property
    def ofrep_error_code(self) -> str | None:
        """The error as OFREP takes it, which knows no STALE."""
        return ErrorCode.GENERAL.value if self.error_code is ErrorCode.STALE else self.error_code


class EvaluationStepKind(StrEnum):
    """Kind of step in a flag evaluation. The steps run in this order."""

    FRESHNESS = "FRESHNESS"
    FLAG = "FLAG"
    KILL = "KILL"
    SWITCH = "SWITCH"
    SUBJECT = "SUBJECT"
    REQUIREMENT = "REQUIREMENT"
    EXCLUSION = "EXCLUSION"
    MEMBERSHIP = "MEMBERSHIP"
    RULE = "RULE"
    FAILURE = "FAILURE"
    DEFAULT = "DEFAULT"


class EvaluationStep(NamedTuple):
    """One step of a decision: what was looked at, what was found, and what follows, if anything does."""

    kind: EvaluationStepKind
    found: str
    decision: Decision | None = None
    rule: str | None = None


class EvaluationExplanation(NamedTuple):
    """A decision, and every step there was: those after the one that decided, too."""

    decision: Decision
    steps: tuple[EvaluationStep, ...]
