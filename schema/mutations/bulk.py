"""Bulk updates and completions: up to 100 records of one type in one transaction."""

from strawberry.types.field import StrawberryField

import resolvers
from resolvers.mutations.inputs import MutationInput
from resolvers.mutations.runner import MutationFunction
from schema.mutation_field import PayloadField
from schema.mutations.record_mutation import record_mutation
from schema.object_type import ObjectType
from schema.types.bulk import ActivityUpdateResult, DealUpdateResult, OrganizationUpdateResult, PersonUpdateResult
from schema.types.deleted_records import RecordRestoreResult


def _bulk_mutation(
    name: str, plural: str, function: MutationFunction, input_type: type[MutationInput], result_type: type[ObjectType]
) -> StrawberryField:
    description = f"Update up to 100 {plural} in one transaction. Updates that fail do not prevent the others."
    results = PayloadField(
        list[result_type],  # type: ignore[valid-type]  # each mutation has its own
        "Results of the updates, in the order of `updates`; null if there are user errors.",
    )
    return record_mutation(name, description, function, input_type, results=results)


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
    record_mutation(
        "activityBulkComplete",
        "Mark up to 100 activities as done in one transaction. Those that fail do not prevent the others.",
        resolvers.bulk_updates.complete_activities,
        resolvers.bulk_updates.ActivityBulkCompleteInput,
        results=PayloadField(
            list[ActivityUpdateResult],
            "Results of the completions, in the order of `completions`; null if there are user errors.",
        ),
    ),
    record_mutation(
        "recordBulkRestore",
        "Restore up to 100 deleted records of any kind in one transaction. Records that cannot be restored do not "
        "prevent the others.",
        resolvers.deleted_records.restore,
        resolvers.deleted_records.RecordBulkRestoreInput,
        results=PayloadField(
            list[RecordRestoreResult],
            "Results, in the order of `ids`; null if there are user errors.",
        ),
    ),
)
