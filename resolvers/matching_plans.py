"""Activities that are planned for all records that match a filter."""

from typing import Any

import strawberry
from strawberry import Some

from db.unit_of_work import UnitOfWork
from resolvers import activities
from resolvers.activities import ActivityCreateInput
from resolvers.context import Context
from resolvers.errors import MutationError
from resolvers.matching_inputs import PlannedActivityInput


async def read_plan(context: Context, uow: UnitOfWork, input: PlannedActivityInput) -> dict[str, Any]:
    """Return the columns of the activity; without an owner where each record's own carries it out."""
    owner: Some[strawberry.ID | None] | None = None if input.owner_id is None else Some(input.owner_id)
    due_at, due_date = Some(input.due_at), Some(input.due_date)
    fields = ActivityCreateInput(
        subject=input.subject, type_id=input.type_id, owner_id=owner, due_at=due_at, due_date=due_date
    )
    try:
        values = await activities.read_columns(context, uow, fields)
    except MutationError as error:
        raise error.with_path_prefix("plan_activity") from error
    return {**values, "creator_id": context.viewer.user.id, "is_busy": values.get("due_at") is not None}
