"""Inputs of the mutations that change all records that match a filter."""

from datetime import date, datetime

import strawberry
from strawberry import Maybe

from auth.feature_gate import gated
from db.gates import Gate
from resolvers.mutations.inputs import CreateInput, optional_field
from resolvers.where.accounts import AccountWhere
from resolvers.where.activities import ActivityWhere
from resolvers.where.deals import DealWhere
from resolvers.where.organizations import OrganizationWhere
from resolvers.where.people import PersonWhere

WHERE = (
    "Filter of the records to change, as `where` of the field `{}` takes it. All conditions must match; an empty "
    "filter matches every record."
)


@strawberry.input(description="An open activity to plan for each matching record, linked to it.")
class PlannedActivityInput:
    """The activity that each record gets."""

    subject: str = strawberry.field(description="Subject: what is to be done.")
    type_id: strawberry.ID = strawberry.field(description="Id of the activity type.")
    due_at: datetime | None = strawberry.field(
        description="Due time; null for none. Give either this or `dueDate`.", default=None
    )
    due_date: date | None = strawberry.field(
        description="Due date of an all-day activity; null for none. An activity without either is undated.",
        default=None,
    )
    owner_id: strawberry.ID | None = strawberry.field(
        description="Id of the user who carries it out. Null for the owner of the record after the change.",
        default=None,
    )


PLAN = strawberry.field(
    description="Activity to plan for each record; null for none. Repeating a part plans it again, unless "
    "`idempotencyKey` is the same.",
    default=None,
)


@strawberry.input(description="Changes to all matching activities. Omitted fields keep their values.")
class ActivityChangesInput:
    """Changes that fit all activities."""

    owner_id: Maybe[strawberry.ID | None] = optional_field("Id of the new owner; null for none.")


@strawberry.input(description="Changes to all matching organizations or people. Omitted fields keep their values.")
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
    plan_activity: PlannedActivityInput | None = PLAN


@gated(Gate.ACCOUNTS)
@strawberry.input(description="Changes to all matching accounts. Omitted fields keep their values.")
class AccountChangesInput(RecordChangesInput):
    """Changes that fit all accounts."""

    follow_up_days: Maybe[int | None] = optional_field(
        "Interval between contacts with the account, in days (1 to 3650). Null uses the company's default."
    )


@strawberry.input(description="Changes to all matching deals. Omitted fields keep their values.")
class DealChangesInput(RecordChangesInput):
    """Changes that fit all deals."""

    stage_id: Maybe[strawberry.ID | None] = optional_field("Id of the pipeline stage; null for none.")
    expected_close_date: Maybe[date | None] = optional_field(
        "Date on which the deals are expected to close; null for none."
    )


@strawberry.input
class MatchingInput(CreateInput):
    """Base of the inputs: which part of the matching records to change."""

    after: strawberry.ID | None = strawberry.field(
        description="`nextAfter` of the part before: only matching records that follow it are counted and changed. "
        "Null begins with the first matching record.",
        default=None,
    )
    expected_count: int | None = strawberry.field(
        description="Number of matching records after `after` that the client expects: `matchedCount` of the preview, "
        "or `remainingCount` of the part before. With another number nothing is changed. Null skips the check.",
        default=None,
    )
    in_background: bool = strawberry.field(
        description="Change all parts in the background instead of the next one: the payload has a `bulkChange`. "
        "Without effect together with `validateOnly`. Default: false.",
        default=False,
    )


@gated(Gate.ACCOUNTS)
@strawberry.input(description="A filter of accounts, and the changes to all that match.")
class AccountUpdateMatchingInput(MatchingInput):
    """The input of `accountUpdateMatching`."""

    where: AccountWhere = strawberry.field(description=WHERE.format("accounts"))
    changes: AccountChangesInput = strawberry.field(description="Changes to each account.")


@strawberry.input(description="A filter of organizations, and the changes to all that match.")
class OrganizationUpdateMatchingInput(MatchingInput):
    """The input of `organizationUpdateMatching`."""

    where: OrganizationWhere = strawberry.field(description=WHERE.format("organizations"))
    changes: RecordChangesInput = strawberry.field(description="Changes to each organization.")


@strawberry.input(description="A filter of people, and the changes to all that match.")
class PersonUpdateMatchingInput(MatchingInput):
    """The input of `personUpdateMatching`."""

    where: PersonWhere = strawberry.field(description=WHERE.format("people"))
    changes: RecordChangesInput = strawberry.field(description="Changes to each person.")


@strawberry.input(description="A filter of deals, and the changes to all that match.")
class DealUpdateMatchingInput(MatchingInput):
    """The input of `dealUpdateMatching`."""

    where: DealWhere = strawberry.field(description=WHERE.format("deals"))
    changes: DealChangesInput = strawberry.field(description="Changes to each deal.")


@strawberry.input(description="A filter of activities, and the changes to all that match.")
class ActivityUpdateMatchingInput(MatchingInput):
    """The input of `activityUpdateMatching`."""

    where: ActivityWhere = strawberry.field(description=WHERE.format("activities"))
    changes: ActivityChangesInput = strawberry.field(description="Changes to each activity.")
