"""Mutations of organizations, accounts and people."""

from typing import Any

from strawberry.types.field import StrawberryField

import resolvers
from resolvers.mutations.inputs import MutationInput
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


def merge_mutations(
    noun: str, kind: Any, merge: tuple[Any, type[MutationInput]], undo: tuple[Any, type[MutationInput]]
) -> tuple[StrawberryField, StrawberryField]:
    """Return the mutations that merge two records of a kind, and undo a merge; each is a resolver with its input."""
    article = "an" if noun[0] in "ao" else "a"
    merged: dict[str, Any] = {noun: kind}
    separate: dict[str, Any] = {
        noun: PayloadField(kind, f"The {noun} that is separate again; null if there are user errors.")
    }
    merging = record_mutation(
        f"{noun}Merge",
        f"Merge {article} {noun} into another. The merge can be undone for thirty days; `validateOnly` previews it.",
        *merge,
        **merged,
        changes=PayloadField(
            list[FieldChange],
            f"Fields of the surviving {noun} that the merge fills or extends; null if there are user errors.",
        ),
        moved=PayloadField(
            list[MovedRecords],
            f"How many records of each type move to the surviving {noun}; null if there are user errors.",
        ),
    )
    undoing = record_mutation(
        f"{noun}MergeUndo",
        "Undo a merge within thirty days. Fields changed since the merge keep their values and "
        "are listed in `conflicts`.",
        *undo,
        **separate,
        into=PayloadField(kind, f"The {noun} into which it was merged; null if there are user errors."),
        conflicts=PayloadField(
            list[MergeConflict],
            "Fields changed since the merge, whose current values are kept; null if there are user errors.",
        ),
    )
    return merging, undoing


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
    *merge_mutations(
        "organization",
        Organization,
        (resolvers.merges.merge, resolvers.merges.OrganizationMergeInput),
        (resolvers.merges.undo, resolvers.merges.OrganizationMergeUndoInput),
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
    *merge_mutations(
        "person",
        Person,
        (resolvers.merges.merge_people, resolvers.merges.PersonMergeInput),
        (resolvers.merges.undo_of_people, resolvers.merges.PersonMergeUndoInput),
    ),
    record_mutation(
        "personRestore",
        "Restore a person within thirty days of the deletion.",
        resolvers.people.restore,
        resolvers.people.PersonRestoreInput,
        person=Person,
    ),
)
