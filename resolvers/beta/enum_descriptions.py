"""Descriptions and names of the enums of betas and their emails in the API; `resolvers.enum_descriptions` adds them."""

from enum import Enum

from beta.changes.notice import NOTICE_SENTENCES, NoticeCode
from beta.changes.pause import ChangePause
from beta.health.health_problems import HEALTH_SENTENCES, HealthCode
from beta.health.stale_flags import Staleness
from beta.refusals import Refusal
from db import models
from flags import decisions, findings
from resolvers import reasons
from resolvers.beta.flag_op_input import FlagSwitch

ENUM_DESCRIPTIONS: dict[type[Enum], tuple[str, dict[str, str]]] = {
    models.EmailStatus: (
        "State of an email.",
        {
            "QUEUED": "The email waits to be sent. A failed attempt is repeated.",
            "SENT": "The mail server has accepted the email.",
            "FAILED": "The email was not sent, and is not tried again.",
            "EXPIRED": "The email was not sent before its link or code expired.",
        },
    ),
    Staleness: (
        "Reason for which a flag is stale.",
        {
            "OPEN_TO_NONE": "The flag is off, or has no members, invitations and rules that match.",
            "OPEN_TO_ALL": "A rule matches every user.",
            "UNUSED": "The feature is open to some users, and none of them used it.",
        },
    ),
    models.AccessReason: (
        "Reason for which a feature is open to a user.",
        {
            "USER_MEMBER": "The user is a member.",
            "COMPANY_MEMBER": "The user's company is a member.",
            "RULE": "A rule matches the user.",
        },
    ),
    models.BetaRequestState: (
        "State of a request for access.",
        {
            "PENDING": "The request waits for an answer.",
            "ACCEPTED": "The user became a member.",
            "DECLINED": "The request was declined.",
            "WITHDRAWN": "The user withdrew it.",
        },
    ),
    models.WaveAction: (
        "What a wave does with the users and companies on its list.",
        {
            "INVITE": "The wave invites the users and companies; who accepts becomes a member.",
            "ADD": "The wave adds the users and companies as members at once.",
        },
    ),
    models.WaveState: (
        "State of a wave.",
        {
            "PLANNED": "The wave was not applied yet.",
            "APPLIED": "Everyone on the list was invited or added.",
            "STOPPED": "The feature is killed, or was killed before the planned time. The wave can be planned again.",
        },
    ),
    models.FlagKind: (
        "Purpose of a flag.",
        {
            "RELEASE": "Gradual release of a feature.",
            "BETA": "Beta of a feature for a closed group.",
            "OPS": "Operational switch for platform staff.",
        },
    ),
    models.FlagStage: (
        "Stage of a feature's release.",
        {
            "DRAFT": "Not yet open to any user.",
            "ALPHA": "Open to a few early users.",
            "BETA": "Open to a closed group.",
            "GA": "Generally available. The stage alone opens nothing; a rollout to 100 percent does.",
            "RETIRED": "No longer open to any user.",
        },
    ),
    models.BucketBy: (
        "Id that assigns users to percentage rollouts: the company's or the user's.",
        {
            "COMPANY": "The company's id: all users of a company get the same result.",
            "USER": "The user's id: users of a company may get different results.",
        },
    ),
    models.AuditCheckPhase: (
        "Phase of a verification of the audit log.",
        {
            "WAITING": "The verification waits for a server.",
            "ENTRIES": "The hashes of the entries are computed again.",
            "REPLAY": "The rows of the tables are derived from the entries.",
            "TABLES": "The rows of the tables are compared.",
            "FINISHED": "The verification has ended.",
        },
    ),
    models.FlagActorKind: (
        "Kind of actor that changed a flag.",
        {
            "USER": "A user, acting for themselves or for their company.",
            "STAFF": "A member of the platform staff.",
            "CLI": "A person using the command line.",
            "SYSTEM": "The platform, applying scheduled changes or expiring invitations.",
        },
    ),
    models.MemberSource: (
        "Origin of a membership.",
        {
            "INVITATION": "The user or company accepted an invitation.",
            "DIRECT": "Platform staff added the member directly.",
            "IMPORT": "An import added the member.",
            "REQUEST": "The user asked for access.",
        },
    ),
    models.BetaInvitationState: (
        "State of an invitation to a beta.",
        {
            "PENDING": "The invitation is unanswered; it may have passed its expiry time.",
            "ACCEPTED": "The invitation was accepted.",
            "DECLINED": "The invitation was declined.",
            "REVOKED": "The invitation was revoked, or replaced by a newer one.",
            "EXPIRED": "The invitation expired unanswered.",
        },
    ),
    models.ChangeState: (
        "State of a change request.",
        {
            "IN_REVIEW": "The change request waits for review by another person.",
            "APPROVED": "The change request is approved or needs no approval, and can be applied.",
            "SCHEDULED": "The change request will be applied at its scheduled time.",
            "APPLIED": "The change request was applied.",
            "REJECTED": "A reviewer rejected the change request.",
            "CANCELLED": "The change request was cancelled.",
            "CONFLICT": "The change request was not applied, because it no longer fits the current state.",
        },
    ),
    ChangePause: (
        "Reason why a change request whose time has come is not applied.",
        {
            "EARLIER_CHANGES": "Change requests that it builds on were not applied yet.",
            "AUTHOR_NOT_ALLOWED": "The change lets users in. Its author is inactive, or may not change flags any more.",
            "APPROVAL_MISSING": "The change lets users in. No approval of it counts now.",
        },
    ),
    models.Verdict: (
        "Verdict of a reviewer on a change request.",
        {"APPROVE": "The reviewer approves the change.", "REJECT": "The reviewer rejects the change."},
    ),
    FlagSwitch: (
        "Switch of a flag that needs no parameters.",
        {
            "ENABLE": "Enable the flag for its members and for the users that its rules match.",
            "DISABLE": "Disable the flag for all users.",
            "KILL": "Close the feature for all users, in an emergency.",
            "REVIVE": "Undo a kill of the flag.",
            "ARCHIVE": "Archive the flag permanently. Its key stays taken.",
        },
    ),
    decisions.Reason: (
        "Reason for the result of a flag evaluation, in OpenFeature's terms.",
        {
            "DEFAULT": "No membership or rule grants access, or a requirement is not met.",
            "DISABLED": "The flag is disabled, killed, or in the stage DRAFT or RETIRED.",
            "ERROR": "The evaluation failed, so the flag is off.",
            "EXCLUDED": "The user or the company is excluded. OFREP shows STATIC instead.",
            "SPLIT": "A percentage rollout grants access.",
            "TARGETING_MATCH": "A membership or a rule grants access.",
        },
    ),
    decisions.ErrorCode: (
        "Error of a failed flag evaluation.",
        {
            "FLAG_NOT_FOUND": "The flag does not exist, or it is archived.",
            "GENERAL": "An internal error occurred during the evaluation.",
            "STALE": "The server's copy of the flags is too old to be trusted.",
            "TARGETING_KEY_MISSING": "The user is inactive or unknown, or the company is suspended.",
        },
    ),
    findings.EvaluationStepKind: (
        "Kind of step in a flag evaluation. The steps run in this order.",
        {
            "FRESHNESS": "Check that the server's copy of the flags is recent.",
            "FLAG": "Check that the flag exists.",
            "KILL": "Check whether the flag is killed.",
            "SWITCH": "Check that the flag is enabled and its stage is open.",
            "SUBJECT": "Check that the user and the company are active.",
            "REQUIREMENT": "Check that a required flag is on or off, as required.",
            "EXCLUSION": "Check whether the user or company is excluded.",
            "MEMBERSHIP": "Check whether the user or company is a member.",
            "RULE": "Check whether a rule matches the user.",
            "FAILURE": "An internal error occurred during the evaluation.",
            "DEFAULT": "Default result if no other step decided.",
        },
    ),
    Refusal: (
        "Why a change of a beta is refused. The description of a value is its sentence.",
        {refusal.name: refusal.value for refusal in Refusal},
    ),
    NoticeCode: (
        "What the author of a change may not expect, by the sentence that says it.",
        {code.value: text for code, text in NOTICE_SENTENCES.items()},
    ),
    HealthCode: (
        "What is neglected, impossible or broken in betas.",
        {code.value: text for code, text in HEALTH_SENTENCES.items()},
    ),
    findings.Finding: (
        "What a step of a flag evaluation found.",
        {finding.value: text for finding, (_, text) in findings.FINDINGS.items()},
    ),
}
ENUM_NAMES: dict[type[Enum], str] = {
    reasons.Reason: "UserErrorReason",
    decisions.Reason: "FlagReason",
    decisions.ErrorCode: "FlagErrorCode",
    findings.EvaluationStepKind: "FlagStepKind",
    findings.Finding: "FlagStepCode",
    HealthCode: "FlagProblemCode",
    models.AuditCheckPhase: "FlagAuditPhase",
    NoticeCode: "FlagNoticeCode",
    Refusal: "FlagRefusal",
}
"""Names in the API of enums whose Python names are ambiguous there."""
