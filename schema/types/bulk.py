"""What came of several changes, one by one."""

from resolvers.acts import bulk
from schema.shape import ObjectType, field
from schema.types.problems import UserErrorType
from schema.types.records import Activity, Deal, Organization, Person

IS_NOW = "What it is now; null where the input had mistakes."
IS_WRONG = "What is wrong with this part of the input; empty if it was done."


class OrganizationUpdateResult(ObjectType, row=bulk.BulkUpdateResult):
    """What came of changing an organization."""

    organization: Organization | None = field(IS_NOW, bulk.organization)
    user_errors: list[UserErrorType] = field(IS_WRONG)


class PersonUpdateResult(ObjectType, row=bulk.BulkUpdateResult):
    """What came of changing a person."""

    person: Person | None = field(IS_NOW, bulk.person)
    user_errors: list[UserErrorType] = field(IS_WRONG)


class DealUpdateResult(ObjectType, row=bulk.BulkUpdateResult):
    """What came of changing a deal."""

    deal: Deal | None = field(IS_NOW, bulk.deal)
    user_errors: list[UserErrorType] = field(IS_WRONG)


class ActivityUpdateResult(ObjectType, row=bulk.BulkUpdateResult):
    """What came of changing an activity."""

    activity: Activity | None = field(IS_NOW, bulk.activity)
    user_errors: list[UserErrorType] = field(IS_WRONG)
