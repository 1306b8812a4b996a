"""Findings of the steps of a flag evaluation, each with its kind of step and its sentence.

A client shows the sentence in its own language: the code says which, and the parameters are the values for its
placeholders.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any


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


class Finding(StrEnum):
    """What a step of a flag evaluation found."""

    FLAGS_CURRENT = "FLAGS_CURRENT"
    FLAGS_STALE = "FLAGS_STALE"
    FLAG_EXISTS = "FLAG_EXISTS"
    FLAG_MISSING = "FLAG_MISSING"
    NOT_KILLED = "NOT_KILLED"
    KILLED = "KILLED"
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
    SUBJECT_ACTIVE = "SUBJECT_ACTIVE"
    SUBJECT_INACTIVE = "SUBJECT_INACTIVE"
    MUST_BE_ON_IS_ON = "MUST_BE_ON_IS_ON"
    MUST_BE_ON_IS_OFF = "MUST_BE_ON_IS_OFF"
    MUST_BE_OFF_IS_ON = "MUST_BE_OFF_IS_ON"
    MUST_BE_OFF_IS_OFF = "MUST_BE_OFF_IS_OFF"
    MUST_BE_OFF_IS_KILLED = "MUST_BE_OFF_IS_KILLED"
    REQUIREMENT_CYCLE = "REQUIREMENT_CYCLE"
    REQUIREMENT_UNKNOWN = "REQUIREMENT_UNKNOWN"
    USER_EXCLUDED = "USER_EXCLUDED"
    USER_NOT_EXCLUDED = "USER_NOT_EXCLUDED"
    COMPANY_EXCLUDED = "COMPANY_EXCLUDED"
    COMPANY_NOT_EXCLUDED = "COMPANY_NOT_EXCLUDED"
    USER_MEMBER = "USER_MEMBER"
    USER_NOT_MEMBER = "USER_NOT_MEMBER"
    USER_FORMER_MEMBER = "USER_FORMER_MEMBER"
    COMPANY_MEMBER = "COMPANY_MEMBER"
    COMPANY_NOT_MEMBER = "COMPANY_NOT_MEMBER"
    COMPANY_FORMER_MEMBER = "COMPANY_FORMER_MEMBER"
    COMPANY_SEATS_TAKEN = "COMPANY_SEATS_TAKEN"
    RULE_MATCHES = "RULE_MATCHES"
    RULE_NO_MATCH = "RULE_NO_MATCH"
    RULE_NOT_STARTED = "RULE_NOT_STARTED"
    RULE_ENDED = "RULE_ENDED"
    EVALUATION_FAILED = "EVALUATION_FAILED"
    NOTHING_MATCHES = "NOTHING_MATCHES"


_KIND = EvaluationStepKind
FINDINGS: Mapping[Finding, tuple[EvaluationStepKind, str]] = {
    Finding.FLAGS_CURRENT: (_KIND.FRESHNESS, "The flags are current. Their revision is {revision}."),
    Finding.FLAGS_STALE: (
        _KIND.FRESHNESS,
        "The flags are stale: the server could not confirm in time that they are current.",
    ),
    Finding.FLAG_EXISTS: (_KIND.FLAG, "The flag exists: {flag}."),
    Finding.FLAG_MISSING: (_KIND.FLAG, "The flag does not exist or is archived."),
    Finding.NOT_KILLED: (_KIND.KILL, "The flag is not killed."),
    Finding.KILLED: (_KIND.KILL, "The flag is killed."),
    Finding.ENABLED: (_KIND.SWITCH, "The flag is enabled. Its stage is {stage}."),
    Finding.DISABLED: (_KIND.SWITCH, "The flag is disabled. Its stage is {stage}."),
    Finding.SUBJECT_ACTIVE: (_KIND.SUBJECT, "The evaluation is for {user} of {company}."),
    Finding.SUBJECT_INACTIVE: (_KIND.SUBJECT, "The user is unknown or not active, or the company is suspended."),
    Finding.MUST_BE_ON_IS_ON: (_KIND.REQUIREMENT, "The flag requires that {flag} is on. It is on."),
    Finding.MUST_BE_ON_IS_OFF: (_KIND.REQUIREMENT, "The flag requires that {flag} is on. It is off."),
    Finding.MUST_BE_OFF_IS_ON: (_KIND.REQUIREMENT, "The flag requires that {flag} is off. It is on."),
    Finding.MUST_BE_OFF_IS_OFF: (_KIND.REQUIREMENT, "The flag requires that {flag} is off. It is off."),
    Finding.MUST_BE_OFF_IS_KILLED: (
        _KIND.REQUIREMENT,
        "The flag requires that {flag} is off. It is off. A kill closed it, and a kill opens nothing.",
    ),
    Finding.REQUIREMENT_CYCLE: (
        _KIND.REQUIREMENT,
        "The flag requires {flag}. Its requirements form a cycle or more than {levels} levels.",
    ),
    Finding.REQUIREMENT_UNKNOWN: (_KIND.REQUIREMENT, "The flag requires {flag}, which could not be evaluated."),
    Finding.USER_EXCLUDED: (_KIND.EXCLUSION, "The user is excluded."),
    Finding.USER_NOT_EXCLUDED: (_KIND.EXCLUSION, "The user is not excluded."),
    Finding.COMPANY_EXCLUDED: (_KIND.EXCLUSION, "The company is excluded."),
    Finding.COMPANY_NOT_EXCLUDED: (_KIND.EXCLUSION, "The company is not excluded."),
    Finding.USER_MEMBER: (_KIND.MEMBERSHIP, "The user is a member."),
    Finding.USER_NOT_MEMBER: (_KIND.MEMBERSHIP, "The user is not a member."),
    Finding.USER_FORMER_MEMBER: (_KIND.MEMBERSHIP, "The user is no longer a member."),
    Finding.COMPANY_MEMBER: (_KIND.MEMBERSHIP, "The company is a member."),
    Finding.COMPANY_NOT_MEMBER: (_KIND.MEMBERSHIP, "The company is not a member."),
    Finding.COMPANY_FORMER_MEMBER: (_KIND.MEMBERSHIP, "The company is no longer a member."),
    Finding.COMPANY_SEATS_TAKEN: (
        _KIND.MEMBERSHIP,
        "The company is a member, but its seats are taken by earlier users.",
    ),
    Finding.RULE_MATCHES: (_KIND.RULE, "The rule “{rule}” matches."),
    Finding.RULE_NO_MATCH: (_KIND.RULE, "The rule “{rule}” does not match."),
    Finding.RULE_NOT_STARTED: (_KIND.RULE, "The rule “{rule}” has not started yet."),
    Finding.RULE_ENDED: (_KIND.RULE, "The rule “{rule}” has ended."),
    Finding.EVALUATION_FAILED: (_KIND.FAILURE, "The evaluation failed with an internal error."),
    Finding.NOTHING_MATCHES: (_KIND.DEFAULT, "No membership and no rule turns the flag on."),
}
"""Of each finding, the kind of its step and the sentence, with placeholders in braces."""


def finding_sentence(finding: Finding, params: Mapping[str, Any]) -> str:
    """Return the sentence of a finding in English."""
    return FINDINGS[finding][1].format_map(params)
