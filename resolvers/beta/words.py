"""The words in which enums of betas are told (`resolvers.enums` publishes them)."""

from enum import Enum

from auth.flags import decisions
from db import models
from resolvers.beta.changes import FlagSwitch

ENUM_DESCRIPTIONS: dict[type[Enum], tuple[str, dict[str, str]]] = {
    models.FlagKind: (
        "What a flag is for.",
        {
            "RELEASE": "A feature that comes out bit by bit.",
            "BETA": "A feature for a closed group.",
            "OPS": "A switch for those who run the platform.",
        },
    ),
    models.FlagStage: (
        "How far a feature has come.",
        {
            "DRAFT": "It is open to nobody yet.",
            "ALPHA": "A few try it.",
            "BETA": "A closed group uses it.",
            "GA": "It is there for everybody whom its rules take.",
            "RETIRED": "It is open to nobody any more.",
        },
    ),
    models.BucketBy: (
        "Whose id decides on which side of a percentage somebody falls.",
        {"COMPANY": "The company's: all of its users see the same.", "USER": "The user's."},
    ),
    models.FlagActorKind: (
        "What kind of somebody changed a flag.",
        {
            "USER": "A user, for themselves or their company.",
            "STAFF": "Somebody of the staff.",
            "CLI": "Somebody at the command line.",
            "SYSTEM": "The platform itself, when the time had come.",
        },
    ),
    models.MemberSource: (
        "How somebody became a member.",
        {
            "INVITATION": "They accepted an invitation.",
            "DIRECT": "Somebody of the staff let them in.",
            "IMPORT": "A file told of it.",
        },
    ),
    models.BetaInvitationState: (
        "What became of an invitation.",
        {
            "PENDING": "It was not answered yet; it may be too late for that.",
            "ACCEPTED": "It was accepted.",
            "DECLINED": "It was declined.",
            "REVOKED": "It was taken back.",
            "EXPIRED": "Nobody answered in time.",
        },
    ),
    models.ChangeState: (
        "Where a proposed change stands.",
        {
            "IN_REVIEW": "Somebody else must look at it.",
            "APPROVED": "It can be done.",
            "SCHEDULED": "It will be done when its time has come.",
            "APPLIED": "It was done.",
            "REJECTED": "Somebody said no.",
            "CANCELLED": "It was given up.",
            "CONFLICT": "Something else was changed meanwhile, so it was not done.",
        },
    ),
    models.Verdict: ("What a reviewer says.", {"APPROVE": "Yes.", "REJECT": "No."}),
    FlagSwitch: (
        "What can be done to a flag without saying more.",
        {
            "ENABLE": "Turn it on, for whom its members and rules say.",
            "DISABLE": "Turn it off.",
            "KILL": "Close the feature for everybody, in an emergency.",
            "REVIVE": "Take a kill back.",
            "ARCHIVE": "Put it away for ever.",
        },
    ),
    decisions.Reason: (
        "Why a flag is on or off, in the words of OpenFeature.",
        {
            "DEFAULT": "Nothing lets them in.",
            "DISABLED": "It is switched off, killed, or of a stage that is closed.",
            "ERROR": "It could not be decided, so it is off.",
            "SPLIT": "A percentage decided.",
            "TARGETING_MATCH": "A membership, an exclusion or a rule decided.",
        },
    ),
    decisions.ErrorCode: (
        "Why a flag could not be decided.",
        {
            "FLAG_NOT_FOUND": "There is no such flag, or it is in the archive.",
            "GENERAL": "Something went wrong.",
            "STALE": "It is too long ago that the flags were known to be the newest.",
            "TARGETING_KEY_MISSING": "They are no active user of a company that is not suspended.",
        },
    ),
    decisions.EvaluationStepKind: (
        "What is looked at when a flag is decided, in this order.",
        {
            "FRESHNESS": "Whether the flags are known to be the newest.",
            "FLAG": "Whether there is such a flag.",
            "KILL": "Whether it is killed.",
            "SWITCH": "Whether it is enabled, and its stage.",
            "SUBJECT": "Who asks.",
            "REQUIREMENT": "Whether another flag is as it must be.",
            "EXCLUSION": "Whether they are kept out.",
            "MEMBERSHIP": "Whether they are members.",
            "RULE": "Whether a rule takes them.",
            "FAILURE": "Something went wrong.",
            "OTHERWISE": "What holds if nothing else decided.",
        },
    ),
}
ENUM_NAMES: dict[type[Enum], str] = {
    decisions.Reason: "FlagReason",
    decisions.ErrorCode: "FlagErrorCode",
    decisions.EvaluationStepKind: "FlagStepKind",
    models.Verdict: "ChangeVerdict",
}
"""The names of enums whose own would be another's, or say too little."""
