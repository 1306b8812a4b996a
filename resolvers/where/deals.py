"""Filter and sort key of the list of deals."""

import strawberry
from strawberry import Maybe

from db import models
from db.filters import DealOrderField
from resolvers.where.enum_filters import DealStatusFilter
from resolvers.where.order import CustomSortKey, sort_key_description
from resolvers.where.scalar_filters import (
    CustomFieldFilter,
    DateFilter,
    DateTimeFilter,
    DecimalFilter,
    IDFilter,
    LabelsFilter,
    StringFilter,
    TeamsFilter,
)
from resolvers.where.where_input import ORGANIZATION_MODELS, WhereInput, condition_field


@strawberry.input(description=sort_key_description("deals"))
class DealOrder(CustomSortKey[DealOrderField]):
    """Sort key of deals."""


@strawberry.input(description="Filter for deals. All given conditions must match.")
class DealWhere(WhereInput):
    """Conditions on deals."""

    and_: Maybe[list["DealWhere"]] = condition_field("All of these filters match.", name="and")
    or_: Maybe[list["DealWhere"]] = condition_field(
        "At least one of these filters matches. An empty list matches nothing.", name="or"
    )
    not_: Maybe["DealWhere"] = condition_field("This filter does not match.", name="not")
    id: Maybe[IDFilter] = condition_field("Id of the deal.", models.Deal)
    title: Maybe[StringFilter] = condition_field("Title of the deal.")
    status: Maybe[DealStatusFilter] = condition_field("Status of the deal.")
    organization_id: Maybe[IDFilter] = condition_field("Id of the buying organization.", *ORGANIZATION_MODELS)
    person_id: Maybe[IDFilter] = condition_field("Id of the contact person.", models.Person)
    owner_id: Maybe[IDFilter] = condition_field("Id of the owner.", models.User)
    owner_teams: Maybe[TeamsFilter] = condition_field("Teams of the owner.")
    stage_id: Maybe[IDFilter] = condition_field("Id of the pipeline stage.", models.Stage)
    pipeline_id: Maybe[IDFilter] = condition_field("Id of the pipeline of its stage.", models.Pipeline)
    value: Maybe[DecimalFilter] = condition_field("Value of the deal, in units of its own currency.")
    labels: Maybe[LabelsFilter] = condition_field("Labels of the deal.")
    currency: Maybe[StringFilter] = condition_field("Code of the deal's currency.")
    won_at: Maybe[DateTimeFilter] = condition_field("Time of the win.")
    lost_at: Maybe[DateTimeFilter] = condition_field("Time of the loss.")
    expected_close_date: Maybe[DateFilter] = condition_field("Date on which the deal is expected to close.")
    is_archived: Maybe[bool] = condition_field("Whether the deal is archived.")
    search: Maybe[str] = condition_field(
        "Full-text search in title and custom fields. Every word must match the beginning of a word."
    )
    custom: Maybe[list[CustomFieldFilter]] = condition_field("Conditions on custom fields; all must match.")
    created_at: Maybe[DateTimeFilter] = condition_field("Time of creation.")
    updated_at: Maybe[DateTimeFilter] = condition_field("Time of the last change.")
