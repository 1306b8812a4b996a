"""What came of several changes, one by one."""

from resolvers import bulk_updates
from schema.object_type import ObjectType, field
from schema.types.records import Activity, Deal, Organization, Person
from schema.types.user_errors import UserErrorType

IS_NOW = "The record after the update; null if there are user errors."
IS_WRONG = "Problems with this update; empty if it succeeded."


class OrganizationUpdateResult(ObjectType, row=bulk_updates.BulkUpdateResult):
    """Result of one update of an organization."""

    organization: Organization | None = field(IS_NOW, bulk_updates.organization)
    user_errors: list[UserErrorType] = field(IS_WRONG)


class PersonUpdateResult(ObjectType, row=bulk_updates.BulkUpdateResult):
    """Result of one update of a person."""

    person: Person | None = field(IS_NOW, bulk_updates.person)
    user_errors: list[UserErrorType] = field(IS_WRONG)


class DealUpdateResult(ObjectType, row=bulk_updates.BulkUpdateResult):
    """Result of one update of a deal."""

    deal: Deal | None = field(IS_NOW, bulk_updates.deal)
    user_errors: list[UserErrorType] = field(IS_WRONG)


class ActivityUpdateResult(ObjectType, row=bulk_updates.BulkUpdateResult):
    """Result of one update of an activity."""

    activity: Activity | None = field(IS_NOW, bulk_updates.activity)
    user_errors: list[UserErrorType] = field(IS_WRONG)
