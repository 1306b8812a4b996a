"""What came of several changes, one by one."""

from resolvers.acts import bulk
from schema.shape import ObjectType, field
from schema.types.problems import UserErrorType
from schema.types.records import Activity, Deal, Organization, Person

IS_NOW = "The record after the update; null if there are user errors."
IS_WRONG = "Problems with this update; empty if it succeeded."


class OrganizationUpdateResult(ObjectType, row=bulk.BulkUpdateResult):
    """Result of one update of an organization."""

    organization: Organization | None = field(IS_NOW, bulk.organization)
    user_errors: list[UserErrorType] = field(IS_WRONG)


class PersonUpdateResult(ObjectType, row=bulk.BulkUpdateResult):
    """Result of one update of a person."""

    person: Person | None = field(IS_NOW, bulk.person)
    user_errors: list[UserErrorType] = field(IS_WRONG)


class DealUpdateResult(ObjectType, row=bulk.BulkUpdateResult):
    """Result of one update of a deal."""

    deal: Deal | None = field(IS_NOW, bulk.deal)
    user_errors: list[UserErrorType] = field(IS_WRONG)


class ActivityUpdateResult(ObjectType, row=bulk.BulkUpdateResult):
    """Result of one update of an activity."""

    activity: Activity | None = field(IS_NOW, bulk.activity)
    user_errors: list[UserErrorType] = field(IS_WRONG)
