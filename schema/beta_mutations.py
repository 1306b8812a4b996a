"""Mutations of the platform's staff, which run betas. All of them are behind the gate STAFF."""

from typing import Any

from strawberry.types.field import StrawberryField

from auth.roles import Permission
from db.models import EmailStatus
from resolvers import beta
from resolvers.beta.change_flags import BetaInput, apply_flag_change
from resolvers.mutations.inputs import MutationInput
from resolvers.mutations.runner import MutationFunction
from schema.mutation_field import PayloadField, mutation_field
from schema.object_type import RequirePermission
from schema.types.beta import BetaExclusion, BetaInviteOutcome, BetaMember, BetaRequest, StaffBetaInvitation
from schema.types.change_requests import ChangeRequest
from schema.types.flag_audit import FlagAuditEntry, FlagAuditVerification, FlagWorkerCount
from schema.types.flag_problem import FlagNotice
from schema.types.flags import FeatureFlag, Segment
from schema.types.waves import BetaWave

CHANGE, KILL, APPROVE = Permission.FLAGS_CHANGE, Permission.FLAGS_KILL, Permission.FLAGS_APPROVE
EXCLUDE = Permission.FLAGS_EXCLUDE
CHANGE_REQUEST = PayloadField(
    ChangeRequest, "Change request that was created because the change needs approval; null if it was applied at once."
)
REVISION = PayloadField(int, "Revision of the feature flags after the mutation.")
NOTICES = PayloadField(
    list[FlagNotice], "What the author may not expect, such as an invited user who has access already."
)
AUDIT = PayloadField(FlagAuditEntry, "Audit log entry of the change; null if nothing changed.")
EMAIL_STATUS = PayloadField(EmailStatus, "State of the invitation emails; null if there are none.")
COMMON_FIELDS = {"change": CHANGE_REQUEST, "revision": REVISION, "audit": AUDIT, "notices": NOTICES}
WORKERS = PayloadField(
    FlagWorkerCount,
    "Number of worker processes that have loaded the new revision so far.",
    beta.workers.acknowledged_by_workers,
)


def _staff_mutation(
    name: str,
    description: str,
    function: MutationFunction,
    input_type: type[MutationInput],
    permission: Permission,
    **payload_fields: Any,
) -> StrawberryField:
    payload_fields = COMMON_FIELDS | payload_fields
    mutation = mutation_field(
        name,
        description,
        function,
        input_type,
        permission,
        advances_revision=False,
        events=False,
        **payload_fields,
    )
    mutation.extensions.append(RequirePermission(Permission.FLAGS_READ))  # the payload shows flags
    return mutation


def _flag(
    name: str, description: str, input_type: type[MutationInput], permission: Permission = CHANGE, **payload_fields: Any
) -> StrawberryField:
    return _staff_mutation(
        name, description, apply_flag_change, input_type, permission, flag=FeatureFlag, **payload_fields
    )


def _change(
    name: str,
    description: str,
    function: MutationFunction,
    input_type: type[MutationInput],
    permission: Permission = CHANGE,
) -> StrawberryField:
    change = PayloadField(ChangeRequest, "The change request after the mutation; null if there are user errors.")
    return _staff_mutation(name, description, function, input_type, permission, change=change, flag=FeatureFlag)


def _member(
    name: str, description: str, input_type: type[BetaInput], permission: Permission = CHANGE
) -> StrawberryField:
    function = beta.members.change_member
    return _staff_mutation(name, description, function, input_type, permission, flag=FeatureFlag, member=BetaMember)


def _exclusion(
    name: str, description: str, input_type: type[BetaInput], permission: Permission = CHANGE
) -> StrawberryField:
    function = beta.members.change_exclusion
    return _staff_mutation(
        name, description, function, input_type, permission, flag=FeatureFlag, exclusion=BetaExclusion
    )


def _invitation(
    name: str, description: str, function: MutationFunction, input_type: type[BetaInput], **payload_fields: Any
) -> StrawberryField:
    shown = {"flag": FeatureFlag, "invitation": StaffBetaInvitation, **payload_fields}
    return _staff_mutation(name, description, function, input_type, CHANGE, **shown)


def _news(name: str, description: str, input_type: type[BetaInput]) -> StrawberryField:
    return _staff_mutation(name, description, beta.news.change_news, input_type, CHANGE, flag=FeatureFlag)


def _request(name: str, description: str, input_type: type[BetaInput]) -> StrawberryField:
    answer = beta.access_requests.answer
    return _staff_mutation(name, description, answer, input_type, CHANGE, flag=FeatureFlag, request=BetaRequest)


def _wave(name: str, description: str, function: MutationFunction, input_type: type[BetaInput]) -> StrawberryField:
    return _staff_mutation(name, description, function, input_type, CHANGE, flag=FeatureFlag, wave=BetaWave)


def _segment(
    name: str, description: str, function: MutationFunction, input_type: type[MutationInput]
) -> StrawberryField:
    return _staff_mutation(name, description, function, input_type, CHANGE, segment=Segment)


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
        "Close a feature for everyone immediately, in an emergency. No approval is needed. "
        "A feature that is killed already stays as it is: `audit` is null.",
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
        "segmentPut",
        "Create a segment, or replace the constraints of the segment of that name.",
        beta.segments.put,
        beta.segments.SegmentPutInput,
    ),
    _segment(
        "segmentDelete", "Delete a segment that no rule uses.", beta.segments.delete, beta.segments.SegmentDeleteInput
    ),
)
PEOPLE = (
    _invitation(
        "betaInviteUser",
        "Invite a user, or an email address, to a beta by email.",
        beta.invitations.invite,
        beta.invitations.BetaInviteUserInput,
        email_status=EMAIL_STATUS,
    ),
    _invitation(
        "betaInviteCompany",
        "Invite a company to a beta by email to its administrators.",
        beta.invitations.invite,
        beta.invitations.BetaInviteCompanyInput,
        email_status=EMAIL_STATUS,
    ),
    _invitation(
        "betaInvitationRevoke",
        "Revoke a pending invitation to a beta.",
        beta.invitations.revoke,
        beta.invitations.BetaInvitationRevokeInput,
    ),
    _invitation(
        "betaInvitationResend",
        "Send a pending invitation again, with a new code and a new end. The old code no longer works.",
        beta.invitations.invite,
        beta.invitations.BetaInvitationResendInput,
        email_status=EMAIL_STATUS,
    ),
    _staff_mutation(
        "betaInviteBulk",
        "Invite all recipients in a CSV file, in one transaction. Invalid rows are skipped and reported.",
        beta.invitations.invite_many,
        beta.invitations.BetaInviteBulkInput,
        CHANGE,
        outcomes=PayloadField(
            list[BetaInviteOutcome], "Outcome of each row of the file; null if the file cannot be read."
        ),
        email_status=EMAIL_STATUS,
    ),
    _member("betaMemberAdd", "Add a user or a whole company to a beta.", beta.members.BetaMemberAddInput),
    _member(
        "betaMemberSetExpiry", "Set or remove the end of a membership of a beta.", beta.members.BetaMemberSetExpiryInput
    ),
    _member(
        "betaMemberSetSeats",
        "Set the number of a company's users who have access through its membership.",
        beta.members.BetaMemberSetSeatsInput,
    ),
    _member(
        "betaMemberSetNote",
        "Set or remove the note of staff about a membership of a beta.",
        beta.members.BetaMemberSetNoteInput,
    ),
    _member("betaMemberRemove", "Revoke a membership of a beta.", beta.members.BetaMemberRemoveInput, EXCLUDE),
    _exclusion(
        "betaExclude",
        "Exclude a user or company from a beta, overriding all memberships and rules.",
        beta.members.BetaExcludeInput,
        EXCLUDE,
    ),
    _exclusion("betaUnexclude", "Lift an exclusion from a beta.", beta.members.BetaUnexcludeInput),
)
REQUESTS = (
    _request(
        "betaRequestAccept",
        "Accept the request of a user for access: they become a member and get an email.",
        beta.access_requests.BetaRequestAcceptInput,
    ),
    _request(
        "betaRequestDecline",
        "Decline the request of a user for access. They get an email, and may ask again.",
        beta.access_requests.BetaRequestDeclineInput,
    ),
)
NEWS = (
    _news(
        "betaNewsPost",
        "Post news to everyone to whom a feature is open: on the page of early access and, if chosen, by email.",
        beta.news.BetaNewsPostInput,
    ),
    _news("betaNewsRemove", "Remove news of a beta.", beta.news.BetaNewsRemoveInput),
)
WAVES = (
    _wave(
        "betaWavePut",
        "Create a wave, or replace the list of the wave with that name. It opens nothing yet.",
        beta.waves.change_wave,
        beta.waves.BetaWavePutInput,
    ),
    _wave(
        "betaWaveSchedule",
        "Submit a change request that applies a wave at a time, and cancel its earlier one. A kill stops the wave.",
        beta.waves.schedule,
        beta.waves.BetaWaveScheduleInput,
    ),
    _wave(
        "betaWaveApply",
        "Invite or add everyone on the list of a wave now. Members, invited and excluded people are skipped.",
        beta.waves.change_wave,
        beta.waves.BetaWaveApplyInput,
    ),
    _staff_mutation(
        "betaWaveDelete",
        "Delete a wave that was not applied.",
        beta.waves.delete_wave,
        beta.waves.BetaWaveDeleteInput,
        CHANGE,
        flag=FeatureFlag,
    ),
)
CHANGES = (
    _change(
        "changeSubmit",
        "Submit a change request for a flag.",
        beta.change_requests.submit_change,
        beta.change_request_inputs.ChangeSubmitInput,
    ),
    _change(
        "changeEdit",
        "Replace the operations of one's own change request; existing reviews become void.",
        beta.change_requests.edit_change,
        beta.change_request_inputs.ChangeEditInput,
    ),
    _change(
        "changeReview",
        "Approve or reject the change request of another person.",
        beta.change_requests.review_change,
        beta.change_request_inputs.ChangeReviewInput,
        APPROVE,
    ),
    _change(
        "changeComment",
        "Comment on a change request. Its author, reviewers and other commenters get an email.",
        beta.change_requests.comment,
        beta.change_request_inputs.ChangeCommentInput,
        Permission.FLAGS_COMMENT,
    ),
    _change(
        "changeApply",
        "Apply a change request that is approved or needs no approval.",
        beta.change_requests.apply_change,
        beta.change_request_inputs.ChangeApplyInput,
    ),
    _change(
        "changeSchedule",
        "Set or clear the time at which a change request is applied automatically.",
        beta.change_requests.schedule_change,
        beta.change_request_inputs.ChangeScheduleInput,
    ),
    _change(
        "changeCancel",
        "Cancel an open change request.",
        beta.change_requests.cancel_change,
        beta.change_request_inputs.ChangeCancelInput,
    ),
)
PROMOTION = (
    _staff_mutation(
        "flagPromote",
        "Submit a change request for each flag that a file of another deployment would change.",
        beta.promotion.promote,
        beta.promotion.FlagPromoteInput,
        CHANGE,
        changes=PayloadField(
            list[ChangeRequest],
            "Change requests, none if nothing differs; null with user errors.",
            beta.promotion.proposed_changes,
        ),
    ),
)
AUDIT_LOG = mutation_field(
    "flagAuditVerify",
    "Verify the whole audit log in the background, and the tables against it. One verification runs at a time.",
    beta.audit.start_verification,
    beta.audit.FlagAuditVerifyInput,
    Permission.FLAGS_VERIFY,
    advances_revision=False,
    events=False,
    verification=PayloadField(FlagAuditVerification, "Verification that waits or is at work; null with user errors."),
)
AUDIT_LOG.extensions.append(RequirePermission(Permission.FLAGS_AUDIT))  # the payload shows the verification
STAFF = (AUDIT_LOG, *PROMOTION, *FLAGS, *RULES, *PEOPLE, *REQUESTS, *NEWS, *WAVES, *CHANGES)
