"""Changes of all records that match a filter, part by part."""

from typing import Any

import strawberry
from strawberry.types.field import StrawberryField

import resolvers
from auth.roles import Permission
from db.row import Row
from resolvers.mutations.inputs import MutationInput
from resolvers.mutations.runner import MutationFunction
from schema.mutation_field import PayloadField, mutation_field
from schema.mutations.record_mutation import record_mutation
from schema.object_type import ObjectType
from schema.types.bulk_changes import BulkChange
from schema.types.records import Account, Activity, Deal, Organization, Person


def _matching_mutation(
    name: str, plural: str, function: MutationFunction, input_type: type[MutationInput], record_type: type[ObjectType]
) -> StrawberryField:
    model: Any = record_type.row
    return record_mutation(
        name,
        f"Change all {plural} that match a filter. Each call changes the next 500 in one transaction; call again with "
        "`after: nextAfter` until it is null. At most 10,000 may match after `after`; with more, nothing is changed. "
        "`validateOnly` previews a part; `inBackground` lets the server change all parts.",
        function,
        input_type,
        matched_count=PayloadField(
            int,
            f"Number of {plural} that match after `after`, those of this part included. Null if there are user errors.",
        ),
        changed_count=PayloadField(
            int,
            f"Number of {plural} of this part that were different before, or got an activity. Null if there are user "
            "errors.",
        ),
        remaining_count=PayloadField(
            int, f"Number of matching {plural} after this part. Null if there are user errors."
        ),
        next_after=PayloadField(
            strawberry.ID, "Cursor to pass as `after` to change the next part; null if this was the last one."
        ),
        records=_records(plural, model, record_type),
        bulk_change=PayloadField(BulkChange, "Work in the background; null without `inBackground`."),
    )


def _records(plural: str, model: type[Row], record_type: type[ObjectType]) -> PayloadField:
    description = f"The first ten {plural} of this part, as they are afterwards; null if there are user errors."
    return PayloadField(list[record_type], description, resolvers.matching_updates.records_of(model))  # type: ignore[valid-type]  # each mutation has its own


MATCHING = (
    _matching_mutation(
        "organizationUpdateMatching",
        "organizations",
        resolvers.matching_updates.organizations,
        resolvers.matching_inputs.OrganizationUpdateMatchingInput,
        Organization,
    ),
    _matching_mutation(
        "accountUpdateMatching",
        "accounts",
        resolvers.matching_updates.accounts,
        resolvers.matching_inputs.AccountUpdateMatchingInput,
        Account,
    ),
    _matching_mutation(
        "personUpdateMatching",
        "people",
        resolvers.matching_updates.people,
        resolvers.matching_inputs.PersonUpdateMatchingInput,
        Person,
    ),
    _matching_mutation(
        "dealUpdateMatching",
        "deals",
        resolvers.matching_updates.deals,
        resolvers.matching_inputs.DealUpdateMatchingInput,
        Deal,
    ),
    _matching_mutation(
        "activityUpdateMatching",
        "activities",
        resolvers.matching_updates.activities,
        resolvers.matching_inputs.ActivityUpdateMatchingInput,
        Activity,
    ),
    mutation_field(
        "bulkChangeCancel",
        "Cancel a bulk change of the viewer. What it has changed stays.",
        resolvers.bulk_changes.cancel,
        resolvers.bulk_changes.BulkChangeCancelInput,
        Permission.RECORDS_WRITE,
        events=False,
        bulk_change=BulkChange,
    ),
)
