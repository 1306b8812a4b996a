"""What the staff of the platform can do: run betas. All of it is behind a gate, so others have none of it."""

from typing import Any

from strawberry.types.field import StrawberryField

from auth.roles import Permission
from db import models
from resolvers import beta
from resolvers.acting import MutationFunction
from resolvers.beta.acting import flag_mutation
from resolvers.beta.invitations import invite_mutation
from resolvers.beta.members import membership_mutation
from schema.mutation import PayloadField, mutation_field
from schema.shape import RequirePermission
from schema.types.beta import (
    BetaExclusion,
    BetaInviteOutcome,
    BetaMember,
    ChangeRequest,
    FeatureFlag,
    FlagReceipt,
    FlagWorkerCount,
    Segment,
    StaffBetaInvitation,
)

CHANGE, KILL, APPROVE = Permission.FLAGS_CHANGE, Permission.FLAGS_KILL, Permission.FLAGS_APPROVE
KEEP_OUT = Permission.FLAGS_EXCLUDE
PROPOSED = PayloadField(ChangeRequest, "What became a proposal; null where it was done.")
REVISION = PayloadField(int, "The revision of the flags with it.")
AUDIT = PayloadField(FlagReceipt, "Where the audit tells of it; null where nothing is another.")
WORKERS = PayloadField(FlagWorkerCount, "How many processes have seen it by now.", beta.workers.acknowledged_by_workers)


def _staff(name: str, description: str, act: MutationFunction, needs: Permission, **shows: Any) -> StrawberryField:
    kept = {"change": PROPOSED, "revision": REVISION, "audit": AUDIT, **shows}
    made = mutation_field(name, description, act, needs, ticks=False, events=False, **{**shows, **kept})
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
    _flag("flagCreate", "Make a flag: a DRAFT that is not enabled.", beta.flags.FlagCreateInput),
    _flag("flagUpdate", "Say other things of a flag.", beta.flags.FlagUpdateInput),
    _flag("flagArchive", "Put a flag away for ever; its key stays taken.", beta.flags.FlagArchiveInput),
    _flag("flagSetStage", "Say how far a feature has come.", beta.flags.FlagSetStageInput),
    _flag(
        "flagKill",
        "Close a feature for everybody at once, in an emergency. It waits for nobody's approval.",
        beta.flags.FlagKillInput,
        KILL,
        workers=WORKERS,
    ),
    _flag("flagRevive", "Take a kill back.", beta.flags.FlagReviveInput),
    _flag("flagEnable", "Turn a flag on, for whom its members and rules say.", beta.flags.FlagEnableInput),
    _flag("flagDisable", "Turn a flag off.", beta.flags.FlagDisableInput, KILL),
)
RULES = (
    _flag("flagRuleAdd", "Let in whom a rule takes.", beta.rules.FlagRuleAddInput),
    _flag("flagRuleUpdate", "Say other things of a rule.", beta.rules.FlagRuleUpdateInput),
    _flag("flagRuleRemove", "Take a rule away.", beta.rules.FlagRuleRemoveInput),
    _flag("flagRuleMove", "Put a rule at another place.", beta.rules.FlagRuleMoveInput),
    _flag("flagSetRollout", "Let in a percentage of everybody.", beta.rules.FlagSetRolloutInput),
    _flag("flagRequirementAdd", "Make a flag depend on another.", beta.rules.FlagRequirementAddInput),
    _flag("flagRequirementRemove", "Make it depend on another no more.", beta.rules.FlagRequirementRemoveInput),
    _segment("segmentPut", "Make a segment, or give it other constraints.", beta.segments.put),
    _segment("segmentDelete", "Take a segment away that no rule refers to.", beta.segments.delete),
)
PEOPLE = (
    _invitation(
        "betaInviteUser",
        "Send somebody a letter by which they may join a beta.",
        invite_mutation(beta.invitations.BetaInviteUserInput),
    ),
    _invitation(
        "betaInviteCompany",
        "Send a company's administrators a letter by which it may join a beta.",
        invite_mutation(beta.invitations.BetaInviteCompanyInput),
    ),
    _invitation("betaInvitationRevoke", "Take an invitation back.", beta.invitations.revoke),
    _staff(
        "betaInviteBulk",
        "Invite whom a file names, all of them by one act.",
        beta.invitations.invite_many,
        CHANGE,
        outcomes=PayloadField(list[BetaInviteOutcome], "What becomes of each row; null where it cannot be read."),
    ),
    _member("betaMemberAdd", "Let a user or a whole company into a beta.", beta.members.BetaMemberAddInput),
    _member("betaMemberRemove", "Take a membership back.", beta.members.BetaMemberRemoveInput, KEEP_OUT),
    _exclusion(
        "betaExclude", "Keep somebody out, whatever else would let them in.", beta.members.BetaExcludeInput, KEEP_OUT
    ),
    _exclusion("betaUnexclude", "Keep somebody out no more.", beta.members.BetaUnexcludeInput),
)
CHANGES = (
    _change("changeSubmit", "Propose a change.", beta.changes.submit_change),
    _change("changeEdit", "Propose something else instead; reviews are void then.", beta.changes.edit_change),
    _change("changeReview", "Say yes or no to somebody else's change.", beta.changes.review_change, APPROVE),
    _change("changeApply", "Do a change that was approved, or needs no approval.", beta.changes.apply_change),
    _change("changeSchedule", "Let a change be done by itself at a time.", beta.changes.schedule_change),
    _change("changeCancel", "Give a change up.", beta.changes.cancel_change),
)
STAFF = (*FLAGS, *RULES, *PEOPLE, *CHANGES)
