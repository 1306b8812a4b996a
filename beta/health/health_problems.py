"""Problems that the checks of betas find, each with its sentence.

A client shows the sentence in its own language: the code says which, and the parameters are the values for its
placeholders.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple


class HealthCode(StrEnum):
    """What is neglected, impossible or broken."""

    AUDIT_LOG_BROKEN = "AUDIT_LOG_BROKEN"
    AUDIT_LOG_DIFFERS = "AUDIT_LOG_DIFFERS"
    FLAGS_NOT_EVALUATED = "FLAGS_NOT_EVALUATED"
    GATE_WITHOUT_FLAG = "GATE_WITHOUT_FLAG"
    REVIEW_OVERDUE = "REVIEW_OVERDUE"
    OPEN_TO_NONE = "OPEN_TO_NONE"
    OPEN_TO_ALL = "OPEN_TO_ALL"
    UNUSED = "UNUSED"
    MEMBER_EXPIRED = "MEMBER_EXPIRED"
    MEMBER_SUSPENDED = "MEMBER_SUSPENDED"
    MEMBER_INACTIVE = "MEMBER_INACTIVE"
    INVITATIONS_EXPIRED = "INVITATIONS_EXPIRED"
    CHANGE_OVERDUE = "CHANGE_OVERDUE"
    CHANGE_PAUSED = "CHANGE_PAUSED"
    BUCKETS_CHANGED = "BUCKETS_CHANGED"
    EMAILS_FAILED = "EMAILS_FAILED"
    EMAILS_LATE = "EMAILS_LATE"
    WEBHOOK_FAILED = "WEBHOOK_FAILED"


HEALTH_SENTENCES: Mapping[HealthCode, str] = {
    HealthCode.AUDIT_LOG_BROKEN: "The audit log is broken at entry {entry}: {what}",
    HealthCode.AUDIT_LOG_DIFFERS: "{what}",
    HealthCode.FLAGS_NOT_EVALUATED: "The flags cannot be evaluated, so every feature closes soon: {what}",
    HealthCode.GATE_WITHOUT_FLAG: "The gate {gate} has no flag '{flag}', so it is closed to all users.",
    HealthCode.REVIEW_OVERDUE: "{flag}: its review was due by {date} (owner {owner}).",
    HealthCode.OPEN_TO_NONE: "{flag}: it has been open to no user for {days} days (owner {owner}).",
    HealthCode.OPEN_TO_ALL: "{flag}: it has been open to all users for {days} days (owner {owner}).",
    HealthCode.UNUSED: "{flag}: it has been used by no one for {days} days (owner {owner}).",
    HealthCode.MEMBER_EXPIRED: "{flag}: the membership of {user} of {company} has ended.",
    HealthCode.MEMBER_SUSPENDED: "{flag}: the membership of {user} of {company} goes on, but the company is suspended.",
    HealthCode.MEMBER_INACTIVE: "{flag}: {user} of {company} is a member, but the user is not active.",
    HealthCode.INVITATIONS_EXPIRED: "Invitations that have expired: {count}. Run `afterwin flags change due`.",
    HealthCode.CHANGE_OVERDUE: "Change {change} was due at {time}. Run `afterwin flags change due`.",
    HealthCode.CHANGE_PAUSED: "Change {change} was due at {time}, and is paused: {what}",
    HealthCode.BUCKETS_CHANGED: (
        "Percentages select other companies than before: company {company} with the salt '{salt}'."
    ),
    HealthCode.EMAILS_FAILED: "Emails that were not sent: {count}. Run `afterwin outbox list --status FAILED`.",
    HealthCode.EMAILS_LATE: "No server process sends emails. {count} of them wait, the first since {time}.",
    HealthCode.WEBHOOK_FAILED: "The webhook {name} fails, and changes wait for it ({count}): {what}",
}
"""Of each code, the sentence, with placeholders in braces."""


class HealthProblem(NamedTuple):
    """A problem. `params` are the values for the placeholders of its sentence."""

    code: HealthCode
    params: Mapping[str, str | int]

    @property
    def text(self) -> str:
        """The problem as a sentence in English."""
        return HEALTH_SENTENCES[self.code].format_map(self.params)


def health_problem(code: HealthCode, **params: str | int) -> HealthProblem:
    """Return a problem with these values for the placeholders of its sentence."""
    return HealthProblem(code, params)
