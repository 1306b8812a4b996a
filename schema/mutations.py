"""All mutations, grouped by subject, and the root type `Mutation`."""

from typing import Any

import strawberry
from strawberry.tools import create_type
from strawberry.types.field import StrawberryField

import resolvers
from auth.roles import Permission
from db.board import BoardColumn
from resolvers.mutations.inputs import MutationInput
from resolvers.mutations.runner import MutationFunction
from schema.beta_mutations import STAFF
from schema.mutation_field import PayloadField, mutation_field
from schema.object_type import ObjectType
from schema.types.beta import BetaInvitation
from schema.types.bulk import ActivityUpdateResult, DealUpdateResult, OrganizationUpdateResult, PersonUpdateResult
from schema.types.fields import Field, Label
from schema.types.identity import Invitation
from schema.types.merging import MergeConflict
from schema.types.records import (
    Account,
    Activity,
    ActivityType,
    Deal,
    File,
    FileUpload,
    Note,
    Organization,
    Person,
    Pipeline,
    Stage,
    User,
)
from schema.types.saved_views import SavedView
from schema.types.viewer import Company, Session, Token

DELETED_ID = PayloadField(strawberry.ID, "Global id of the deleted record; null if there are user errors.")
LEFT_FEATURE = PayloadField(str, "Key of the feature that was left; null if there are user errors.")

PROFILE = (
    mutation_field(
        "profileUpdate",
        "Update the viewer's profile.",
        resolvers.profile.update,
        resolvers.profile.ProfileUpdateInput,
        Permission.PROFILE_WRITE,
        user=User,
    ),
    mutation_field(
        "sessionRevoke",
        "End one of the viewer's sessions immediately.",
        resolvers.sessions.revoke,
        resolvers.sessions.SessionRevokeInput,
        Permission.PROFILE_WRITE,
        advances_revision=False,
        session=Session,
    ),
    mutation_field(
        "tokenCreate",
        "Create a personal API token. `secret` is returned only once. A session is required: a "
        "token cannot create tokens.",
        resolvers.tokens.create,
        resolvers.tokens.TokenCreateInput,
        Permission.TOKENS_CREATE,
        advances_revision=False,
        token=Token,
        secret=PayloadField(
            str,
            "The token itself, for the header `Authorization: Bearer`; it is returned only once. Null with "
            "`validateOnly` or user errors.",
        ),
    ),
    mutation_field(
        "tokenRevoke",
        "Revoke one of the viewer's API tokens immediately.",
        resolvers.tokens.revoke,
        resolvers.tokens.TokenRevokeInput,
        Permission.PROFILE_WRITE,
        advances_revision=False,
        token=Token,
    ),
)
USERS = (
    mutation_field(
        "userInvite",
        "Invite a person by email to become a user. The link is valid for seven days. Administrators only.",
        resolvers.invitations.invite,
        resolvers.invitations.UserInviteInput,
        Permission.USERS_MANAGE,
        invitation=Invitation,
    ),
    mutation_field(
        "invitationRevoke",
        "Revoke a pending invitation to the company. Administrators only.",
        resolvers.invitations.revoke,
        resolvers.invitations.InvitationRevokeInput,
        Permission.USERS_MANAGE,
        invitation=Invitation,
    ),
    mutation_field(
        "userRoleChange",
        "Change the role of a user. Administrators only.",
        resolvers.users.change_role,
        resolvers.users.UserRoleChangeInput,
        Permission.USERS_MANAGE,
        user=User,
    ),
    mutation_field(
        "userDeactivate",
        "Deactivate a user: their sessions and tokens stop working. Their records keep them as "
        "owner. Administrators only.",
        resolvers.users.deactivate,
        resolvers.users.UserDeactivateInput,
        Permission.USERS_MANAGE,
        user=User,
    ),
    mutation_field(
        "userActivate",
        "Reactivate a deactivated user. Administrators only.",
        resolvers.users.activate,
        resolvers.users.UserActivateInput,
        Permission.USERS_MANAGE,
        user=User,
    ),
)


def _record_mutation(
    name: str, description: str, function: MutationFunction, input_type: type[MutationInput], **payload_fields: Any
) -> StrawberryField:
    return mutation_field(name, description, function, input_type, Permission.RECORDS_WRITE, **payload_fields)


def _delete_mutation(
    name: str, description: str, function: MutationFunction, input_type: type[MutationInput]
) -> StrawberryField:
    return _record_mutation(name, description, function, input_type, deleted_id=DELETED_ID)


ORGANIZATIONS = (
    _record_mutation(
        "organizationCreate",
        "Create an organization.",
        resolvers.organizations.create,
        resolvers.organizations.OrganizationCreateInput,
        organization=Organization,
    ),
    _record_mutation(
        "organizationUpdate",
        "Update an organization.",
        resolvers.organizations.update,
        resolvers.organizations.OrganizationUpdateInput,
        organization=Organization,
    ),
    _record_mutation(
        "accountUpdate",
        "Update an account. The change is that of `organizationUpdate`; the payload returns the account.",
        resolvers.organizations.update_account,
        resolvers.organizations.OrganizationUpdateInput,
        account=Account,
    ),
    _delete_mutation(
        "organizationDelete",
        "Delete an organization; it can be restored for thirty days.",
        resolvers.organizations.delete,
        resolvers.organizations.OrganizationDeleteInput,
    ),
    _record_mutation(
        "organizationMerge",
        "Merge an organization into another. The merge can be undone for thirty days; `validateOnly` previews it.",
        resolvers.organization_merge.merge,
        resolvers.organization_merge.OrganizationMergeInput,
        organization=Organization,
    ),
    _record_mutation(
        "organizationMergeUndo",
        "Undo a merge within thirty days. Fields changed since the merge keep their values and "
        "are listed in `conflicts`.",
        resolvers.organization_merge.undo,
        resolvers.organization_merge.OrganizationMergeUndoInput,
        organization=PayloadField(
            Organization, "The organization that is separate again; null if there are user errors."
        ),
        into=PayloadField(Organization, "The organization into which it was merged; null if there are user errors."),
        conflicts=PayloadField(
            list[MergeConflict],
            "Fields changed since the merge, whose current values are kept; null if there are user errors.",
        ),
    ),
    _record_mutation(
        "organizationRestore",
        "Restore an organization within thirty days of its deletion.",
        resolvers.organizations.restore,
        resolvers.organizations.OrganizationRestoreInput,
        organization=Organization,
    ),
)
PEOPLE = (
    _record_mutation(
        "personCreate", "Create a person.", resolvers.people.create, resolvers.people.PersonCreateInput, person=Person
    ),
    _record_mutation(
        "personUpdate", "Update a person.", resolvers.people.update, resolvers.people.PersonUpdateInput, person=Person
    ),
    _delete_mutation(
        "personDelete",
        "Delete a person; the person can be restored for thirty days.",
        resolvers.people.delete,
        resolvers.people.PersonDeleteInput,
    ),
    _record_mutation(
        "personRestore",
        "Restore a person within thirty days of the deletion.",
        resolvers.people.restore,
        resolvers.people.PersonRestoreInput,
        person=Person,
    ),
)
DEALS = (
    _record_mutation(
        "dealCreate", "Create a deal.", resolvers.deals.create, resolvers.deals.DealCreateInput, deal=Deal
    ),
    _record_mutation(
        "dealUpdate", "Update a deal.", resolvers.deals.update, resolvers.deals.DealUpdateInput, deal=Deal
    ),
    _record_mutation("dealWin", "Mark a deal as won.", resolvers.deals.win, resolvers.deals.DealWinInput, deal=Deal),
    _record_mutation(
        "dealLose", "Mark a deal as lost.", resolvers.deals.lose, resolvers.deals.DealLoseInput, deal=Deal
    ),
    _record_mutation(
        "dealReopen", "Reopen a won or lost deal.", resolvers.deals.reopen, resolvers.deals.DealReopenInput, deal=Deal
    ),
    _record_mutation(
        "dealMove",
        "Move a deal to another organization, or remove its organization.",
        resolvers.deals.move,
        resolvers.deals.DealMoveInput,
        deal=Deal,
    ),
    _delete_mutation(
        "dealDelete",
        "Delete a deal; it can be restored for thirty days.",
        resolvers.deals.delete,
        resolvers.deals.DealDeleteInput,
    ),
    _record_mutation(
        "dealRestore",
        "Restore a deal with its previous status, within thirty days of its deletion.",
        resolvers.deals.restore,
        resolvers.deals.DealRestoreInput,
        deal=Deal,
    ),
)
ACTIVITIES = (
    _record_mutation(
        "activityCreate",
        "Create an activity, either planned or already done.",
        resolvers.activities.create,
        resolvers.activities.ActivityCreateInput,
        activity=Activity,
    ),
    _record_mutation(
        "activityUpdate",
        "Update an activity.",
        resolvers.activities.update,
        resolvers.activities.ActivityUpdateInput,
        activity=Activity,
    ),
    _record_mutation(
        "activityComplete",
        "Mark an activity as done.",
        resolvers.activities.complete,
        resolvers.activities.ActivityCompleteInput,
        activity=Activity,
    ),
    _record_mutation(
        "activityUncomplete",
        "Mark a done activity as not done.",
        resolvers.activities.uncomplete,
        resolvers.activities.ActivityUncompleteInput,
        activity=Activity,
    ),
    _delete_mutation(
        "activityDelete",
        "Delete an activity; it can be restored for thirty days.",
        resolvers.activities.delete,
        resolvers.activities.ActivityDeleteInput,
    ),
    _record_mutation(
        "activityRestore",
        "Restore an activity within thirty days of its deletion.",
        resolvers.activities.restore,
        resolvers.activities.ActivityRestoreInput,
        activity=Activity,
    ),
    _record_mutation(
        "accountCardMove",
        "Move the card of an account on the board by rescheduling, creating or completing "
        "activities. The resulting `column` may differ from the requested one.",
        resolvers.board.move_card,
        resolvers.board.AccountCardMoveInput,
        account=Account,
        activity=PayloadField(
            Activity,
            "The activity that was rescheduled or created; null for NO_ACTIVITY or if there are user errors.",
        ),
        column=PayloadField(BoardColumn, "Column in which the card is after the move; null if there are user errors."),
        blocked_by=PayloadField(
            Activity, "Most urgent activity that keeps the card from the requested column; null if it is there."
        ),
    ),
)


def _settings_mutation(
    name: str, description: str, function: MutationFunction, input_type: type[MutationInput], **payload_fields: Any
) -> StrawberryField:
    description = f"{description} Administrators only."
    return mutation_field(name, description, function, input_type, Permission.SETTINGS_WRITE, **payload_fields)


SETTINGS = (
    _settings_mutation(
        "companyUpdate",
        "Update the settings of the company.",
        resolvers.company.update,
        resolvers.company.CompanyUpdateInput,
        company=Company,
    ),
    _settings_mutation(
        "ratesLoad",
        "Load exchange rates and recompute all totals.",
        resolvers.company.load_rates,
        resolvers.company.RatesLoadInput,
        loaded=PayloadField(int, "Number of rates that were loaded; null if there are user errors."),
    ),
    _settings_mutation(
        "labelCreate", "Create a label.", resolvers.labels.create, resolvers.labels.LabelCreateInput, label=Label
    ),
    _settings_mutation(
        "labelUpdate",
        "Update or retire a label.",
        resolvers.labels.update,
        resolvers.labels.LabelUpdateInput,
        label=Label,
    ),
    _settings_mutation(
        "pipelineCreate",
        "Create a pipeline.",
        resolvers.pipelines.create,
        resolvers.pipelines.PipelineCreateInput,
        pipeline=Pipeline,
    ),
    _settings_mutation(
        "pipelineUpdate",
        "Update or retire a pipeline.",
        resolvers.pipelines.update,
        resolvers.pipelines.PipelineUpdateInput,
        pipeline=Pipeline,
    ),
    _settings_mutation(
        "stageCreate",
        "Create a stage in a pipeline.",
        resolvers.pipelines.create_stage,
        resolvers.pipelines.StageCreateInput,
        stage=Stage,
    ),
    _settings_mutation(
        "stageUpdate",
        "Update or retire a stage.",
        resolvers.pipelines.update_stage,
        resolvers.pipelines.StageUpdateInput,
        stage=Stage,
    ),
    _settings_mutation(
        "activityTypeCreate",
        "Create an activity type.",
        resolvers.activity_types.create,
        resolvers.activity_types.ActivityTypeCreateInput,
        activity_type=ActivityType,
    ),
    _settings_mutation(
        "activityTypeUpdate",
        "Update or retire an activity type.",
        resolvers.activity_types.update,
        resolvers.activity_types.ActivityTypeUpdateInput,
        activity_type=ActivityType,
    ),
    _settings_mutation(
        "fieldCreate",
        "Create a custom field.",
        resolvers.custom_fields.create,
        resolvers.custom_fields.FieldCreateInput,
        field=Field,
    ),
    _settings_mutation(
        "fieldUpdate",
        "Update a custom field and its options, or retire it.",
        resolvers.custom_fields.update,
        resolvers.custom_fields.FieldUpdateInput,
        field=Field,
    ),
)


def _profile_mutation(
    name: str, description: str, function: MutationFunction, input_type: type[MutationInput], **payload_fields: Any
) -> StrawberryField:
    return mutation_field(
        name,
        description,
        function,
        input_type,
        Permission.PROFILE_WRITE,
        advances_revision=False,
        **payload_fields,
    )


VIEWS = (
    _profile_mutation(
        "savedViewCreate",
        "Save a view of a list.",
        resolvers.saved_views.create,
        resolvers.saved_views.SavedViewCreateInput,
        saved_view=SavedView,
    ),
    _profile_mutation(
        "savedViewUpdate",
        "Update one of the viewer's own saved views.",
        resolvers.saved_views.update,
        resolvers.saved_views.SavedViewUpdateInput,
        saved_view=SavedView,
    ),
    _profile_mutation(
        "savedViewDelete",
        "Delete one of the viewer's own saved views.",
        resolvers.saved_views.delete,
        resolvers.saved_views.SavedViewDeleteInput,
        deleted_id=DELETED_ID,
    ),
)


def _bulk_mutation(
    name: str, plural: str, function: MutationFunction, input_type: type[MutationInput], result_type: type[ObjectType]
) -> StrawberryField:
    description = f"Update up to 100 {plural} in one transaction. Updates that fail do not prevent the others."
    results = PayloadField(
        list[result_type],  # type: ignore[valid-type]  # each mutation has its own
        "Results of the updates, in the order of `updates`; null if there are user errors.",
    )
    return _record_mutation(name, description, function, input_type, results=results)


BULK = (
    _bulk_mutation(
        "organizationBulkUpdate",
        "organizations",
        resolvers.bulk_updates.update_organizations,
        resolvers.bulk_updates.OrganizationBulkUpdateInput,
        OrganizationUpdateResult,
    ),
    _bulk_mutation(
        "personBulkUpdate",
        "people",
        resolvers.bulk_updates.update_people,
        resolvers.bulk_updates.PersonBulkUpdateInput,
        PersonUpdateResult,
    ),
    _bulk_mutation(
        "dealBulkUpdate",
        "deals",
        resolvers.bulk_updates.update_deals,
        resolvers.bulk_updates.DealBulkUpdateInput,
        DealUpdateResult,
    ),
    _bulk_mutation(
        "activityBulkUpdate",
        "activities",
        resolvers.bulk_updates.update_activities,
        resolvers.bulk_updates.ActivityBulkUpdateInput,
        ActivityUpdateResult,
    ),
)
FILES = (
    _record_mutation(
        "fileUpload",
        "Register a file for upload. Send its bytes to `upload.uploadUrl` of the payload.",
        resolvers.files.upload,
        resolvers.files.FileUploadInput,
        upload=PayloadField(FileUpload, "The registered upload with its signed URL; null if there are user errors."),
    ),
    _record_mutation(
        "fileUpdate",
        "Update the name, the description or the linked records of a file.",
        resolvers.files.update,
        resolvers.files.FileUpdateInput,
        file=File,
    ),
    _delete_mutation(
        "fileDelete",
        "Delete a file; it can be restored for thirty days.",
        resolvers.files.delete,
        resolvers.files.FileDeleteInput,
    ),
    _record_mutation(
        "fileRestore",
        "Restore a file within thirty days of its deletion.",
        resolvers.files.restore,
        resolvers.files.FileRestoreInput,
        file=File,
    ),
)
BETA = (
    _profile_mutation(
        "betaInvitationAccept",
        "Accept a `BetaInvitation` for the viewer or, as an administrator, for the company.",
        resolvers.beta.own_invitations.accept,
        resolvers.beta.own_invitations.BetaInvitationAcceptInput,
        invitation=BetaInvitation,
    ),
    _profile_mutation(
        "betaInvitationDecline",
        "Decline a `BetaInvitation`.",
        resolvers.beta.own_invitations.decline,
        resolvers.beta.own_invitations.BetaInvitationDeclineInput,
        invitation=BetaInvitation,
    ),
    _profile_mutation(
        "betaLeave",
        "Leave the early access to a feature. Rejoining requires a new invitation.",
        resolvers.beta.own_invitations.leave,
        resolvers.beta.own_invitations.BetaLeaveInput,
        feature=LEFT_FEATURE,
    ),
    mutation_field(
        "betaCompanyLeave",
        "Leave the early access to a feature with the whole company. Administrators only.",
        resolvers.beta.own_invitations.leave_for_company,
        resolvers.beta.own_invitations.BetaCompanyLeaveInput,
        Permission.SETTINGS_WRITE,
        advances_revision=False,
        feature=LEFT_FEATURE,
    ),
)
NOTES = (
    _record_mutation(
        "noteCreate", "Create a note.", resolvers.notes.create, resolvers.notes.NoteCreateInput, note=Note
    ),
    _record_mutation(
        "noteUpdate", "Update a note.", resolvers.notes.update, resolvers.notes.NoteUpdateInput, note=Note
    ),
    _record_mutation(
        "notePin",
        "Pin a note to its organization, or unpin it.",
        resolvers.notes.pin,
        resolvers.notes.NotePinInput,
        note=Note,
    ),
    _delete_mutation(
        "noteDelete",
        "Delete a note; it can be restored for thirty days.",
        resolvers.notes.delete,
        resolvers.notes.NoteDeleteInput,
    ),
    _record_mutation(
        "noteRestore",
        "Restore a note within thirty days of its deletion.",
        resolvers.notes.restore,
        resolvers.notes.NoteRestoreInput,
        note=Note,
    ),
)

Mutation = create_type(
    "Mutation",
    [
        *ORGANIZATIONS,
        *PEOPLE,
        *DEALS,
        *ACTIVITIES,
        *NOTES,
        *FILES,
        *BULK,
        *VIEWS,
        *SETTINGS,
        *PROFILE,
        *USERS,
        *BETA,
        *STAFF,
    ],
    description="Root of all mutations.",
)
