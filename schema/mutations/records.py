"""Mutations of records: organizations, people, deals, activities, notes, files."""

from typing import Any

import strawberry
from strawberry.types.field import StrawberryField

import resolvers
from auth.roles import Permission
from db.board import BoardColumn
from resolvers.mutations.inputs import MutationInput
from resolvers.mutations.runner import MutationFunction
from schema.mutation_field import PayloadField, mutation_field
from schema.object_type import ObjectType
from schema.types.bulk import ActivityUpdateResult, DealUpdateResult, OrganizationUpdateResult, PersonUpdateResult
from schema.types.merging import MergeConflict
from schema.types.records import (
    Account,
    Activity,
    Deal,
    File,
    FileUpload,
    Note,
    Organization,
    Person,
)

DELETED_ID = PayloadField(strawberry.ID, "Global id of the deleted record; null if there are user errors.")


def _record_mutation(
    name: str, description: str, function: MutationFunction, input_type: type[MutationInput], **payload_fields: Any
) -> StrawberryField:
    return mutation_field(name, description, function, input_type, Permission.RECORDS_WRITE, **payload_fields)


def _delete_mutation(
    name: str, description: str, function: MutationFunction, input_type: type[MutationInput]
) -> StrawberryField:
    return _record_mutation(name, description, function, input_type, deleted_id=DELETED_ID)


def _bulk_mutation(
    name: str, plural: str, function: MutationFunction, input_type: type[MutationInput], result_type: type[ObjectType]
) -> StrawberryField:
    description = f"Update up to 100 {plural} in one transaction. Updates that fail do not prevent the others."
    results = PayloadField(
        list[result_type],  # type: ignore[valid-type]  # each mutation has its own
        "Results of the updates, in the order of `updates`; null if there are user errors.",
    )
    return _record_mutation(name, description, function, input_type, results=results)


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
