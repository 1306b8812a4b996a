"""Results of bulk updates."""

from resolvers import bulk_updates
from schema.object_type import ObjectType, field
from schema.types.records import Activity, Deal, Organization, Person
from schema.types.user_errors import UserErrorType

RECORD = "The record after the update; null if there are user errors."
PROBLEMS = "Problems with this update; empty if it succeeded."


class OrganizationUpdateResult(ObjectType, row=bulk_updates.BulkUpdateResult):
    """Result of one update of an organization."""

    organization: Organization | None = field(RECORD, bulk_updates.organization)
    user_errors: list[UserErrorType] = field(PROBLEMS)


class PersonUpdateResult(ObjectType, row=bulk_updates.BulkUpdateResult):
    """Result of one update of a person."""

    person: Person | None = field(RECORD, bulk_updates.person)
    user_errors: list[UserErrorType] = field(PROBLEMS)


class DealUpdateResult(ObjectType, row=bulk_updates.BulkUpdateResult):
    """Result of one update of a deal."""

    deal: Deal | None = field(RECORD, bulk_updates.deal)
    user_errors: list[UserErrorType] = field(PROBLEMS)


class ActivityUpdateResult(ObjectType, row=bulk_updates.BulkUpdateResult):
    """Result of one update of an activity."""

    activity: Activity | None = field(RECORD, bulk_updates.activity)
    user_errors: list[UserErrorType] = field(PROBLEMS)
