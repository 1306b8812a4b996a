"""Mutations of organizations, accounts and people."""

import resolvers
from schema.mutation_field import PayloadField
from schema.mutations.record_mutation import delete_mutation, record_mutation
from schema.types.duplicates import PossibleOrganizationDuplicate, PossiblePersonDuplicate
from schema.types.merging import MergeConflict, MovedRecords
from schema.types.records import (
    Account,
    Organization,
    Person,
)
from schema.types.value_types import FieldChange

ORGANIZATIONS = (
    record_mutation(
        "organizationCreate",
        "Create an organization.",
        resolvers.organizations.create,
        resolvers.organizations.OrganizationCreateInput,
        organization=Organization,
        possible_duplicates=PayloadField(
            list[PossibleOrganizationDuplicate],
            "Organizations that are likely the same, at most ten; also with `validateOnly`, before it is created.",
            resolvers.duplicates.of_organization_payload,
        ),
    ),
    record_mutation(
        "organizationUpdate",
        "Update an organization.",
        resolvers.organizations.update,
        resolvers.organizations.OrganizationUpdateInput,
        organization=Organization,
    ),
    record_mutation(
        "accountUpdate",
        "Update an account. The change is that of `organizationUpdate`; the payload returns the account.",
        resolvers.organizations.update_account,
        resolvers.organizations.AccountUpdateInput,
        account=Account,
    ),
    delete_mutation(
        "organizationDelete",
        "Delete an organization; it can be restored for thirty days.",
        resolvers.organizations.delete,
        resolvers.organizations.OrganizationDeleteInput,
    ),
    record_mutation(
        "organizationMerge",
        "Merge an organization into another. The merge can be undone for thirty days; `validateOnly` previews it.",
        resolvers.organization_merge.merge,
        resolvers.organization_merge.OrganizationMergeInput,
        organization=Organization,
        changes=PayloadField(
            list[FieldChange],
            "Fields of the surviving organization that the merge fills or extends; null if there are user errors.",
        ),
        moved=PayloadField(
            list[MovedRecords],
            "How many records of each type move to the surviving organization; null if there are user errors.",
        ),
    ),
    record_mutation(
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
    record_mutation(
        "organizationRestore",
        "Restore an organization within thirty days of its deletion.",
        resolvers.organizations.restore,
        resolvers.organizations.OrganizationRestoreInput,
        organization=Organization,
    ),
)

PEOPLE = (
    record_mutation(
        "personCreate",
        "Create a person.",
        resolvers.people.create,
        resolvers.people.PersonCreateInput,
        person=Person,
        possible_duplicates=PayloadField(
            list[PossiblePersonDuplicate],
            "People who are likely the same, at most ten; also with `validateOnly`, before the person is created.",
            resolvers.duplicates.of_person_payload,
        ),
    ),
    record_mutation(
        "personUpdate", "Update a person.", resolvers.people.update, resolvers.people.PersonUpdateInput, person=Person
    ),
    delete_mutation(
        "personDelete",
        "Delete a person; the person can be restored for thirty days.",
        resolvers.people.delete,
        resolvers.people.PersonDeleteInput,
    ),
    record_mutation(
        "personRestore",
        "Restore a person within thirty days of the deletion.",
        resolvers.people.restore,
        resolvers.people.PersonRestoreInput,
        person=Person,
    ),
)
