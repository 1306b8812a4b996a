"""Inputs of the mutations that change all records that match a filter."""

import strawberry
from strawberry import Maybe

from auth.feature_gate import gated
from db.gates import Gate
from resolvers.mutations.inputs import MutationInput, optional_field
from resolvers.where.accounts import AccountWhere
from resolvers.where.activities import ActivityWhere
from resolvers.where.deals import DealWhere
from resolvers.where.organizations import OrganizationWhere
from resolvers.where.people import PersonWhere

WHERE = "Filter, as of the list. An empty filter matches all records."


@strawberry.input(description="Changes to all matching activities. Omitted fields keep their values.")
class ActivityChangesInput:
    """Changes that fit all activities."""

    owner_id: Maybe[strawberry.ID | None] = optional_field("Id of the new owner; null for none.")


@strawberry.input(description="Changes to all matching records. Omitted fields keep their values.")
class RecordChangesInput:
    """Changes that fit all records of a kind."""

    owner_id: Maybe[strawberry.ID | None] = optional_field("Id of the new owner; null for none.")
    add_label_ids: list[strawberry.ID] = strawberry.field(
        description="Ids of labels to add, at most 100. Default: none.", default_factory=list
    )
    remove_label_ids: list[strawberry.ID] = strawberry.field(
        description="Ids of labels to remove, at most 100; one that is also added stays. Default: none.",
        default_factory=list,
    )


@strawberry.input
class MatchingInput(MutationInput):
    """Base of the inputs: which part of the matching records to change."""

    after: strawberry.ID | None = strawberry.field(
        description="`nextAfter` of the part before. Null for the first part.", default=None
    )
    expected_count: int | None = strawberry.field(
        description="Number of matching records that the client expects: `matchedCount` of the preview, or "
        "`remainingCount` of the part before. With another number nothing is changed. Null skips the check.",
        default=None,
    )


@gated(Gate.ACCOUNTS)
@strawberry.input(description="A filter of accounts, and the changes to all that match.")
class AccountUpdateMatchingInput(MatchingInput):
    """The input of `accountUpdateMatching`."""

    where: AccountWhere = strawberry.field(description=WHERE)
    changes: RecordChangesInput = strawberry.field(description="Changes to each account.")


@strawberry.input(description="A filter of organizations, and the changes to all that match.")
class OrganizationUpdateMatchingInput(MatchingInput):
    """The input of `organizationUpdateMatching`."""

    where: OrganizationWhere = strawberry.field(description=WHERE)
    changes: RecordChangesInput = strawberry.field(description="Changes to each organization.")


@strawberry.input(description="A filter of people, and the changes to all that match.")
class PersonUpdateMatchingInput(MatchingInput):
    """The input of `personUpdateMatching`."""

    where: PersonWhere = strawberry.field(description=WHERE)
    changes: RecordChangesInput = strawberry.field(description="Changes to each person.")


@strawberry.input(description="A filter of deals, and the changes to all that match.")
class DealUpdateMatchingInput(MatchingInput):
    """The input of `dealUpdateMatching`."""

    where: DealWhere = strawberry.field(description=WHERE)
    changes: RecordChangesInput = strawberry.field(description="Changes to each deal.")


@strawberry.input(description="A filter of activities, and the changes to all that match.")
class ActivityUpdateMatchingInput(MatchingInput):
    """The input of `activityUpdateMatching`."""

    where: ActivityWhere = strawberry.field(description=WHERE)
    changes: ActivityChangesInput = strawberry.field(description="Changes to each activity.")
