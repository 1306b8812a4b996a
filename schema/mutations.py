"""Everything that can be done."""

from typing import Any

import strawberry
from strawberry.tools import create_type
from strawberry.types.field import StrawberryField

import resolvers
from auth.roles import Permission
from db.board import BoardColumn
from resolvers.mutations.runner import MutationFunction
from schema.beta_mutations import STAFF
from schema.mutation_field import mutation_field
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

PROFILE = (
    mutation_field(
        "profileUpdate", "Update the viewer's profile.", resolvers.profile.update, Permission.PROFILE_WRITE, user=User
    ),
    mutation_field(
        "sessionRevoke",
        "End one of the viewer's sessions immediately.",
        resolvers.sessions.revoke,
        Permission.PROFILE_WRITE,
        advances_revision=False,
        session=Session,
    ),
    mutation_field(
        "tokenCreate",
        "Create a personal API token. `secret` is returned only once. A session is required: a "
        "token cannot create tokens.",
        resolvers.tokens.create,
        Permission.TOKENS_CREATE,
        advances_revision=False,
        token=Token,
        secret=str,
    ),
    mutation_field(
        "tokenRevoke",
        "Revoke one of the viewer's API tokens immediately.",
        resolvers.tokens.revoke,
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
        Permission.USERS_MANAGE,
        invitation=Invitation,
    ),
    mutation_field(
        "invitationRevoke",
        "Revoke a pending invitation to the company. Administrators only.",
        resolvers.invitations.revoke,
        Permission.USERS_MANAGE,
        invitation=Invitation,
    ),
    mutation_field(
        "userRoleChange",
        "Change the role of a user. Administrators only.",
        resolvers.users.change_role,
        Permission.USERS_MANAGE,
        user=User,
    ),
    mutation_field(
        "userDeactivate",
        "Deactivate a user: their sessions and tokens stop working. Their records keep them as "
        "owner. Administrators only.",
        resolvers.users.deactivate,
        Permission.USERS_MANAGE,
        user=User,
    ),
    mutation_field(
        "userActivate",
        "Reactivate a deactivated user. Administrators only.",
        resolvers.users.activate,
        Permission.USERS_MANAGE,
        user=User,
    ),
)


def _write(name: str, description: str, act: MutationFunction, **shows: Any) -> StrawberryField:
    return mutation_field(name, description, act, Permission.RECORDS_WRITE, **shows)


def _delete(name: str, description: str, act: MutationFunction) -> StrawberryField:
    return _write(name, description, act, deleted_id=strawberry.ID)


ORGANIZATIONS = (
    _write("organizationCreate", "Create an organization.", resolvers.organizations.create, organization=Organization),
    _write("organizationUpdate", "Update an organization.", resolvers.organizations.update, organization=Organization),
    _write(
        "accountUpdate",
        "Update an account. The change is that of `organizationUpdate`; the payload returns the account.",
        resolvers.organizations.update_account,
        account=Account,
    ),
    _delete(
        "organizationDelete",
        "Delete an organization; it can be restored for thirty days.",
        resolvers.organizations.delete,
    ),
    _write(
        "organizationMerge",
        "Merge an organization into another. The merge can be undone for thirty days; `validateOnly` previews it.",
        resolvers.organization_merge.merge,
        organization=Organization,
    ),
    _write(
        "organizationMergeUndo",
        "Undo a merge within thirty days. Fields changed since the merge keep their values and "
        "are listed in `conflicts`.",
        resolvers.organization_merge.undo,
        organization=Organization,
        into=Organization,
        conflicts=list[MergeConflict],
    ),
    _write(
        "organizationRestore",
        "Restore an organization within thirty days of its deletion.",
        resolvers.organizations.restore,
        organization=Organization,
    ),
)
PEOPLE = (
    _write("personCreate", "Create a person.", resolvers.people.create, person=Person),
    _write("personUpdate", "Update a person.", resolvers.people.update, person=Person),
    _delete("personDelete", "Delete a person; the person can be restored for thirty days.", resolvers.people.delete),
    _write(
        "personRestore", "Restore a person within thirty days of the deletion.", resolvers.people.restore, person=Person
    ),
)
DEALS = (
    _write("dealCreate", "Create a deal.", resolvers.deals.create, deal=Deal),
    _write("dealUpdate", "Update a deal.", resolvers.deals.update, deal=Deal),
    _write("dealWin", "Mark a deal as won.", resolvers.deals.win, deal=Deal),
    _write("dealLose", "Mark a deal as lost.", resolvers.deals.lose, deal=Deal),
    _write("dealReopen", "Reopen a won or lost deal.", resolvers.deals.reopen, deal=Deal),
    _write(
        "dealMove", "Move a deal to another organization, or remove its organization.", resolvers.deals.move, deal=Deal
    ),
    _delete("dealDelete", "Delete a deal; it can be restored for thirty days.", resolvers.deals.delete),
    _write(
        "dealRestore",
        "Restore a deal with its previous status, within thirty days of its deletion.",
        resolvers.deals.restore,
        deal=Deal,
    ),
)
ACTIVITIES = (
    _write(
        "activityCreate",
        "Create an activity, either planned or already done.",
        resolvers.activities.create,
        activity=Activity,
    ),
    _write("activityUpdate", "Update an activity.", resolvers.activities.update, activity=Activity),
    _write("activityComplete", "Mark an activity as done.", resolvers.activities.complete, activity=Activity),
    _write(
        "activityUncomplete", "Mark a done activity as not done.", resolvers.activities.uncomplete, activity=Activity
    ),
    _delete("activityDelete", "Delete an activity; it can be restored for thirty days.", resolvers.activities.delete),
    _write(
        "activityRestore",
        "Restore an activity within thirty days of its deletion.",
        resolvers.activities.restore,
        activity=Activity,
    ),
    _write(
        "accountCardMove",
        "Move the card of an account on the board by rescheduling, creating or completing "
        "activities. The resulting `column` may differ from the requested one.",
        resolvers.board.move_card,
        account=Account,
        activity=Activity,
        column=BoardColumn,
        blocked_by=Activity,
    ),
)


def _settle(name: str, description: str, act: MutationFunction, **shows: Any) -> StrawberryField:
    return mutation_field(name, f"{description} Administrators only.", act, Permission.SETTINGS_WRITE, **shows)


SETTINGS = (
    _settle("companyUpdate", "Update the settings of the company.", resolvers.company.update, company=Company),
    _settle("ratesLoad", "Load exchange rates and recompute all totals.", resolvers.company.load_rates, loaded=int),
    _settle("labelCreate", "Create a label.", resolvers.labels.create, label=Label),
    _settle("labelUpdate", "Update or retire a label.", resolvers.labels.update, label=Label),
    _settle("pipelineCreate", "Create a pipeline.", resolvers.pipelines.create, pipeline=Pipeline),
    _settle("pipelineUpdate", "Update or retire a pipeline.", resolvers.pipelines.update, pipeline=Pipeline),
    _settle("stageCreate", "Create a stage in a pipeline.", resolvers.pipelines.create_stage, stage=Stage),
    _settle("stageUpdate", "Update or retire a stage.", resolvers.pipelines.update_stage, stage=Stage),
    _settle(
        "activityTypeCreate", "Create an activity type.", resolvers.activity_types.create, activity_type=ActivityType
    ),
    _settle(
        "activityTypeUpdate",
        "Update or retire an activity type.",
        resolvers.activity_types.update,
        activity_type=ActivityType,
    ),
    _settle("fieldCreate", "Create a custom field.", resolvers.custom_fields.create, field=Field),
    _settle(
        "fieldUpdate",
        "Update a custom field and its options, or retire it.",
        resolvers.custom_fields.update,
        field=Field,
    ),
)


def _keep(name: str, description: str, act: MutationFunction, **shows: Any) -> StrawberryField:
    return mutation_field(name, description, act, Permission.PROFILE_WRITE, advances_revision=False, **shows)


VIEWS = (
    _keep("savedViewCreate", "Save a view of a list.", resolvers.saved_views.create, saved_view=SavedView),
    _keep(
        "savedViewUpdate",
        "Update one of the viewer's own saved views.",
        resolvers.saved_views.update,
        saved_view=SavedView,
    ),
    _keep(
        "savedViewDelete",
        "Delete one of the viewer's own saved views.",
        resolvers.saved_views.delete,
        deleted_id=strawberry.ID,
    ),
)


def _bulk(name: str, kind: str, act: MutationFunction, result: Any) -> StrawberryField:
    description = f"Update up to 100 {kind} in one transaction. Updates that fail do not prevent the others."
    return _write(name, description, act, results=list[result])


BULK = (
    _bulk(
        "organizationBulkUpdate", "organizations", resolvers.bulk_updates.update_organizations, OrganizationUpdateResult
    ),
    _bulk("personBulkUpdate", "people", resolvers.bulk_updates.update_people, PersonUpdateResult),
    _bulk("dealBulkUpdate", "deals", resolvers.bulk_updates.update_deals, DealUpdateResult),
    _bulk("activityBulkUpdate", "activities", resolvers.bulk_updates.update_activities, ActivityUpdateResult),
)
FILES = (
    _write(
        "fileUpload",
        "Register a file for upload. Send its bytes to `upload.uploadUrl` of the payload.",
        resolvers.files.upload,
        upload=FileUpload,
    ),
    _write(
        "fileUpdate",
        "Update the name, the description or the linked records of a file.",
        resolvers.files.update,
        file=File,
    ),
    _delete("fileDelete", "Delete a file; it can be restored for thirty days.", resolvers.files.delete),
    _write("fileRestore", "Restore a file within thirty days of its deletion.", resolvers.files.restore, file=File),
)
BETA = (
    _keep(
        "betaInvitationAccept",
        "Accept a `BetaInvitation` for the viewer or, as an administrator, for the company.",
        resolvers.beta.own_invitations.accept,
        invitation=BetaInvitation,
    ),
    _keep(
        "betaInvitationDecline",
        "Decline a `BetaInvitation`.",
        resolvers.beta.own_invitations.decline,
        invitation=BetaInvitation,
    ),
    _keep(
        "betaLeave",
        "Leave the beta of a feature. Rejoining requires a new invitation.",
        resolvers.beta.own_invitations.leave,
        feature=str,
    ),
    mutation_field(
        "betaCompanyLeave",
        "Leave the beta of a feature with the whole company. Administrators only.",
        resolvers.beta.own_invitations.leave_for_company,
        Permission.SETTINGS_WRITE,
        advances_revision=False,
        feature=str,
    ),
)
NOTES = (
    _write("noteCreate", "Create a note.", resolvers.notes.create, note=Note),
    _write("noteUpdate", "Update a note.", resolvers.notes.update, note=Note),
    _write("notePin", "Pin a note to its organization, or unpin it.", resolvers.notes.pin, note=Note),
    _delete("noteDelete", "Delete a note; it can be restored for thirty days.", resolvers.notes.delete),
    _write("noteRestore", "Restore a note within thirty days of its deletion.", resolvers.notes.restore, note=Note),
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
