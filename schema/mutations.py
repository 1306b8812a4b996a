"""Everything that can be done."""

from typing import Any

import strawberry
from strawberry.tools import create_type
from strawberry.types.field import StrawberryField

import resolvers
from auth.roles import Permission
from db.board import BoardColumn
from resolvers import acts
from resolvers.acting import MutationFunction
from schema.mutation import mutation_field
from schema.staff import STAFF
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
from schema.types.viewer import Company, Session, Token
from schema.types.views import SavedView

PROFILE = (
    mutation_field(
        "profileUpdate", "Change one's own profile.", resolvers.profile.update, Permission.PROFILE_WRITE, user=User
    ),
    mutation_field(
        "sessionRevoke",
        "End one of one's own sessions, at once.",
        resolvers.sessions.revoke,
        Permission.PROFILE_WRITE,
        ticks=False,
        session=Session,
    ),
    mutation_field(
        "tokenCreate",
        "Make a personal API token; `secret` is shown this once. Needs a session: a token makes no others.",
        resolvers.tokens.create,
        Permission.TOKENS_CREATE,
        ticks=False,
        token=Token,
        secret=str,
    ),
    mutation_field(
        "tokenRevoke",
        "Take one of one's own tokens back, at once.",
        resolvers.tokens.revoke,
        Permission.PROFILE_WRITE,
        ticks=False,
        token=Token,
    ),
)
USERS = (
    mutation_field(
        "userInvite",
        "Send somebody a link by which they become a user. For administrators.",
        resolvers.invitations.invite,
        Permission.USERS_MANAGE,
        invitation=Invitation,
    ),
    mutation_field(
        "invitationRevoke",
        "Take an invitation back. For administrators.",
        resolvers.invitations.revoke,
        Permission.USERS_MANAGE,
        invitation=Invitation,
    ),
    mutation_field(
        "userRoleChange",
        "Change what a user may do. For administrators.",
        resolvers.users.change_role,
        Permission.USERS_MANAGE,
        user=User,
    ),
    mutation_field(
        "userDeactivate",
        "Let a user in no more; what is theirs stays theirs. For administrators.",
        resolvers.users.deactivate,
        Permission.USERS_MANAGE,
        user=User,
    ),
    mutation_field(
        "userActivate",
        "Let a user in again. For administrators.",
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
    _write("organizationCreate", "Enter an organization.", acts.organizations.create, organization=Organization),
    _write("organizationUpdate", "Change an organization.", acts.organizations.update, organization=Organization),
    _write(
        "accountUpdate",
        "Change an account: the same as `organizationUpdate`, answered as an account.",
        acts.organizations.update_account,
        account=Account,
    ),
    _delete(
        "organizationDelete",
        "Delete an organization; it can be restored for thirty days.",
        acts.organizations.delete,
    ),
    _write(
        "organizationMerge",
        "Make an organization part of another. It can be undone for thirty days, and previewed with `validateOnly`.",
        acts.merging.merge,
        organization=Organization,
    ),
    _write(
        "organizationMergeUndo",
        "Make two of them again, but for what was changed since; that is told in `conflicts`.",
        acts.merging.undo,
        organization=Organization,
        into=Organization,
        conflicts=list[MergeConflict],
    ),
    _write("organizationRestore", "Bring an organization back.", acts.organizations.restore, organization=Organization),
)
PEOPLE = (
    _write("personCreate", "Enter a person.", acts.people.create, person=Person),
    _write("personUpdate", "Change a person.", acts.people.update, person=Person),
    _delete("personDelete", "Delete a person; they can be restored for thirty days.", acts.people.delete),
    _write("personRestore", "Bring a person back.", acts.people.restore, person=Person),
)
DEALS = (
    _write("dealCreate", "Enter a deal.", acts.deals.create, deal=Deal),
    _write("dealUpdate", "Change a deal.", acts.deals.update, deal=Deal),
    _write("dealWin", "Win a deal.", acts.deals.win, deal=Deal),
    _write("dealLose", "Lose a deal.", acts.deals.lose, deal=Deal),
    _write("dealReopen", "Open a deal again.", acts.deals.reopen, deal=Deal),
    _write("dealMove", "Move a deal to another organization, or to none.", acts.deals.move, deal=Deal),
    _delete("dealDelete", "Delete a deal; it can be restored for thirty days.", acts.deals.delete),
    _write("dealRestore", "Bring a deal back, with the status it had.", acts.deals.restore, deal=Deal),
)
ACTIVITIES = (
    _write("activityCreate", "Plan an activity, or enter one already done.", acts.activities.create, activity=Activity),
    _write("activityUpdate", "Change an activity.", acts.activities.update, activity=Activity),
    _write("activityComplete", "Tell that an activity was done.", acts.activities.complete, activity=Activity),
    _write("activityUncomplete", "Tell that it was not, after all.", acts.activities.uncomplete, activity=Activity),
    _delete("activityDelete", "Delete an activity; it can be restored for thirty days.", acts.activities.delete),
    _write("activityRestore", "Bring an activity back.", acts.activities.restore, activity=Activity),
    _write(
        "accountCardMove",
        "Move a card of the board: its next activity gets another day. Answers the column that it is in then.",
        acts.cards.move_card,
        account=Account,
        activity=Activity,
        column=BoardColumn,
        blocked_by=Activity,
    ),
)


def _settle(name: str, description: str, act: MutationFunction, **shows: Any) -> StrawberryField:
    return mutation_field(name, f"{description} For administrators.", act, Permission.SETTINGS_WRITE, **shows)


SETTINGS = (
    _settle("companyUpdate", "Change the company.", acts.company.update, company=Company),
    _settle("ratesLoad", "Load exchange rates; every total is made anew.", acts.company.load_rates, loaded=int),
    _settle("labelCreate", "Make a label.", acts.labels.create, label=Label),
    _settle("labelUpdate", "Change a label, or retire it.", acts.labels.update, label=Label),
    _settle("pipelineCreate", "Make a pipeline.", acts.pipelines.create, pipeline=Pipeline),
    _settle("pipelineUpdate", "Change a pipeline, or retire it.", acts.pipelines.update, pipeline=Pipeline),
    _settle("stageCreate", "Make a stage of a pipeline.", acts.pipelines.create_stage, stage=Stage),
    _settle("stageUpdate", "Change a stage, or retire it.", acts.pipelines.update_stage, stage=Stage),
    _settle("activityTypeCreate", "Make a kind of activity.", acts.activity_types.create, activity_type=ActivityType),
    _settle(
        "activityTypeUpdate",
        "Change a kind of activity, or retire it.",
        acts.activity_types.update,
        activity_type=ActivityType,
    ),
    _settle("fieldCreate", "Make a field.", acts.fields.create, field=Field),
    _settle("fieldUpdate", "Change a field and its options, or retire it.", acts.fields.update, field=Field),
)


def _keep(name: str, description: str, act: MutationFunction, **shows: Any) -> StrawberryField:
    return mutation_field(name, description, act, Permission.PROFILE_WRITE, ticks=False, **shows)


VIEWS = (
    _keep("savedViewCreate", "Keep a view of a list.", acts.views.create, saved_view=SavedView),
    _keep("savedViewUpdate", "Change a view of one's own.", acts.views.update, saved_view=SavedView),
    _keep("savedViewDelete", "Delete a view of one's own.", acts.views.delete, deleted_id=strawberry.ID),
)


def _bulk(name: str, kind: str, act: MutationFunction, result: Any) -> StrawberryField:
    description = f"Change several {kind} as one act; what cannot be done does not keep the rest from it."
    return _write(name, description, act, results=list[result])


BULK = (
    _bulk("organizationBulkUpdate", "organizations", acts.bulk.update_organizations, OrganizationUpdateResult),
    _bulk("personBulkUpdate", "people", acts.bulk.update_people, PersonUpdateResult),
    _bulk("dealBulkUpdate", "deals", acts.bulk.update_deals, DealUpdateResult),
    _bulk("activityBulkUpdate", "activities", acts.bulk.update_activities, ActivityUpdateResult),
)
FILES = (
    _write(
        "fileUpload",
        "Announce a file; its bytes go to the address that is answered.",
        acts.files.upload,
        upload=FileUpload,
    ),
    _write("fileUpdate", "Call a file otherwise, or say anew what it belongs to.", acts.files.update, file=File),
    _delete("fileDelete", "Delete a file; it can be restored for thirty days.", acts.files.delete),
    _write("fileRestore", "Bring a file back.", acts.files.restore, file=File),
)
BETA = (
    _keep(
        "betaInvitationAccept",
        "Accept a `BetaInvitation`: by oneself, or as an administrator for the company.",
        resolvers.beta.own.accept,
        invitation=BetaInvitation,
    ),
    _keep(
        "betaInvitationDecline",
        "Decline a `BetaInvitation`.",
        resolvers.beta.own.decline,
        invitation=BetaInvitation,
    ),
    _keep(
        "betaLeave",
        "Leave a feature that is not for everybody yet. Only another invitation leads back.",
        resolvers.beta.own.leave,
        feature=str,
    ),
    mutation_field(
        "betaCompanyLeave",
        "Leave such a feature with the whole company. For administrators.",
        resolvers.beta.own.leave_for_company,
        Permission.SETTINGS_WRITE,
        ticks=False,
        feature=str,
    ),
)
NOTES = (
    _write("noteCreate", "Write a note.", acts.notes.create, note=Note),
    _write("noteUpdate", "Change a note.", acts.notes.update, note=Note),
    _write("notePin", "Pin a note to its organization, or take the pin out.", acts.notes.pin, note=Note),
    _delete("noteDelete", "Delete a note; it can be restored for thirty days.", acts.notes.delete),
    _write("noteRestore", "Bring a note back.", acts.notes.restore, note=Note),
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
    description="What can be done.",
)
