"""What the staff of the platform can do: run betas. All of it is behind a gate, so others have none of it."""

from typing import Any

from strawberry.types.field import StrawberryField

from auth.roles import Permission
from db import models
from resolvers import beta
from resolvers.beta.change_flags import flag_mutation
from resolvers.beta.invitations import invite_mutation
from resolvers.beta.members import membership_mutation
from resolvers.mutations.runner import MutationFunction
from schema.mutation_field import PayloadField, mutation_field
from schema.object_type import RequirePermission
from schema.types.beta import (
    BetaExclusion,
    BetaInviteOutcome,
    BetaMember,
    ChangeRequest,
    FeatureFlag,
    FlagAuditEntry,
    FlagWorkerCount,
    Segment,
    StaffBetaInvitation,
)

CHANGE, KILL, APPROVE = Permission.FLAGS_CHANGE, Permission.FLAGS_KILL, Permission.FLAGS_APPROVE
KEEP_OUT = Permission.FLAGS_EXCLUDE
PROPOSED = PayloadField(
    ChangeRequest, "Change request that was created because the change needs approval; null if it was applied at once."
)
REVISION = PayloadField(int, "Revision of the feature flags after the mutation.")
AUDIT = PayloadField(FlagAuditEntry, "Audit log entry of the change; null if nothing changed.")
WORKERS = PayloadField(
    FlagWorkerCount,
    "Number of worker processes that have loaded the new revision so far.",
    beta.workers.acknowledged_by_workers,
)


def _staff(name: str, description: str, act: MutationFunction, needs: Permission, **shows: Any) -> StrawberryField:
    kept = {"change": PROPOSED, "revision": REVISION, "audit": AUDIT, **shows}
    made = mutation_field(name, description, act, needs, advances_revision=False, events=False, **{**shows, **kept})
    made.extensions.append(RequirePermission(Permission.FLAGS_READ))  # whoever does it sees what it answers
    return made


def _flag(name: str, description: str, kind: type[Any], needs: Permission = CHANGE, **shows: Any) -> StrawberryField:
    return _staff(name, description, flag_mutation(kind), needs, flag=FeatureFlag, **shows)


def _change(name: str, description: str, act: MutationFunction, needs: Permission = CHANGE) -> StrawberryField:
    return _staff(name, description, act, needs, change=PayloadField(ChangeRequest), flag=FeatureFlag)


def _member(name: str, description: str, kind: type[Any], needs: Permission = CHANGE) -> StrawberryField:
    act = membership_mutation(kind, models.BetaMember, "member")
    return _staff(name, description, act, needs, flag=FeatureFlag, member=BetaMember)


def _exclusion(name: str, description: str, kind: type[Any], needs: Permission = CHANGE) -> StrawberryField:
    act = membership_mutation(kind, models.BetaExclusion, "exclusion")
    return _staff(name, description, act, needs, flag=FeatureFlag, exclusion=BetaExclusion)


def _invitation(name: str, description: str, act: MutationFunction) -> StrawberryField:
    return _staff(name, description, act, CHANGE, flag=FeatureFlag, invitation=StaffBetaInvitation)


def _segment(name: str, description: str, act: MutationFunction) -> StrawberryField:
    return _staff(name, description, act, CHANGE, segment=Segment)


FLAGS = (
    _flag("flagCreate", "Create a feature flag in the stage DRAFT, disabled.", beta.flags.FlagCreateInput),
    _flag("flagUpdate", "Update the properties of a flag.", beta.flags.FlagUpdateInput),
    _flag("flagArchive", "Archive a flag permanently. Its key cannot be used again.", beta.flags.FlagArchiveInput),
    _flag(
        "flagSetStage",
        "Set the stage of a flag. DRAFT and RETIRED close the feature for everyone.",
        beta.flags.FlagSetStageInput,
    ),
    _flag(
        "flagKill",
        "Close a feature for everyone immediately, in an emergency. No approval is needed.",
        beta.flags.FlagKillInput,
        KILL,
        workers=WORKERS,
    ),
    _flag("flagRevive", "Undo a kill: the members and rules of the flag apply again.", beta.flags.FlagReviveInput),
    _flag(
        "flagEnable", "Turn a flag on for its members and the users that match its rules.", beta.flags.FlagEnableInput
    ),
    _flag("flagDisable", "Turn a flag off for everyone.", beta.flags.FlagDisableInput, KILL),
)
RULES = (
    _flag("flagRuleAdd", "Add a rule to a flag; it grants the feature to matching users.", beta.rules.FlagRuleAddInput),
    _flag("flagRuleUpdate", "Update a rule of a flag.", beta.rules.FlagRuleUpdateInput),
    _flag("flagRuleRemove", "Remove a rule from a flag.", beta.rules.FlagRuleRemoveInput),
    _flag("flagRuleMove", "Move a rule to another position.", beta.rules.FlagRuleMoveInput),
    _flag(
        "flagSetRollout",
        "Set the percentage of companies or users, depending on `bucketBy`, that get the feature.",
        beta.rules.FlagSetRolloutInput,
    ),
    _flag("flagRequirementAdd", "Make a flag depend on another flag.", beta.rules.FlagRequirementAddInput),
    _flag(
        "flagRequirementRemove",
        "Remove the dependency of a flag on another flag.",
        beta.rules.FlagRequirementRemoveInput,
    ),
    _segment(
        "segmentPut", "Create a segment, or replace the constraints of the segment of that name.", beta.segments.put
    ),
    _segment("segmentDelete", "Delete a segment that no rule uses.", beta.segments.delete),
)
PEOPLE = (
    _invitation(
        "betaInviteUser",
        "Invite a user, or an email address, to a beta by email.",
        invite_mutation(beta.invitations.BetaInviteUserInput),
    ),
    _invitation(
        "betaInviteCompany",
        "Invite a company to a beta by email to its administrators.",
        invite_mutation(beta.invitations.BetaInviteCompanyInput),
    ),
    _invitation("betaInvitationRevoke", "Revoke a pending invitation to a beta.", beta.invitations.revoke),
    _staff(
        "betaInviteBulk",
        "Invite all recipients in a CSV file, in one transaction. Invalid rows are skipped and reported.",
        beta.invitations.invite_many,
        CHANGE,
        outcomes=PayloadField(
            list[BetaInviteOutcome], "Outcome of each row of the file; null if the file cannot be read."
        ),
    ),
    _member("betaMemberAdd", "Add a user or a whole company to a beta.", beta.members.BetaMemberAddInput),
    _member("betaMemberRemove", "Revoke a membership of a beta.", beta.members.BetaMemberRemoveInput, KEEP_OUT),
    _exclusion(
        "betaExclude",
        "Exclude a user or company from a beta, overriding all memberships and rules.",
        beta.members.BetaExcludeInput,
        KEEP_OUT,
    ),
    _exclusion("betaUnexclude", "Lift an exclusion from a beta.", beta.members.BetaUnexcludeInput),
)
CHANGES = (
    _change("changeSubmit", "Submit a change request for a flag.", beta.change_requests.submit_change),
    _change(
        "changeEdit",
        "Replace the operations of one's own change request; existing reviews become void.",
        beta.change_requests.edit_change,
    ),
    _change(
        "changeReview",
        "Approve or reject the change request of another person.",
        beta.change_requests.review_change,
        APPROVE,
    ),
    _change(
        "changeApply",
        "Apply a change request that is approved or needs no approval.",
        beta.change_requests.apply_change,
    ),
    _change(
        "changeSchedule",
        "Set or clear the time at which a change request is applied automatically.",
        beta.change_requests.schedule_change,
    ),
    _change("changeCancel", "Cancel an open change request.", beta.change_requests.cancel_change),
)
STAFF = (*FLAGS, *RULES, *PEOPLE, *CHANGES)
