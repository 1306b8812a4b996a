"""Moving a card of the board: its next activity gets another day, or all are done (domain.md §6)."""

from collections.abc import Sequence
from typing import Any
from zoneinfo import ZoneInfo

import strawberry

from db.board import URGENCY, BoardColumn, DayBounds, column_of, next_activity_id
from db.models import Account, Activity, Organization
from db.moves import DAYS_AHEAD, Due, NoWorkingDay, due_in_column
from db.statements import planned_activities
from db.work import UnitOfWork
from resolvers import checks
from resolvers.acting import PayloadValues
from resolvers.acts.activities import READERS, due_at, due_on
from resolvers.context import Context
from resolvers.entering import InputContext, read_input
from resolvers.errors import MutationError, UserErrorCode
from resolvers.inputs import IDEMPOTENCY_KEY_DESCRIPTION, VersionedInput
from resolvers.selecting import find_account, get_versioned_row


@strawberry.input(description="The account card to move, and its target column on the board.")
class AccountCardMoveInput(VersionedInput):
    """The input of `accountCardMove`."""

    to: BoardColumn = strawberry.field(description="Target column. OVERDUE is rejected.")
    time_zone: str | None = strawberry.field(
        description="IANA time zone of the board. Default: the viewer's time zone.", default=None
    )
    skip_weekends: bool = strawberry.field(
        description="Whether the new due date skips Saturdays and Sundays. Rejected if the column has no working day.",
        default=False,
    )
    complete_activities: bool = strawberry.field(
        description="Must be true for the column NO_ACTIVITY: marks all open "
        "activities with a due date or time as done.",
        default=False,
    )
    subject: str | None = strawberry.field(
        description="Subject of the activity to create. Required if the account has no open activity with a due date or "
        "time.",
        default=None,
    )
    type_id: strawberry.ID | None = strawberry.field(
        description="Id of the type of the activity to create. Required if the account has no open activity with a due "
        "date or time.",
        default=None,
    )
    idempotency_key: str | None = strawberry.field(description=IDEMPOTENCY_KEY_DESCRIPTION, default=None)


NEW_ACTIVITY_READERS = {name: READERS[name] for name in ("subject", "type_id")}


async def move_card(context: Context, work: UnitOfWork, given: AccountCardMoveInput) -> PayloadValues:
    """Move a card: answers the column that it is in then, and what keeps it from the one that was meant."""
    organization = await get_versioned_row(work, Organization, given)
    row = await find_account(work, organization.id)
    if row is None or not row.standing.is_account:
        raise MutationError(UserErrorCode.NOT_FOUND, "This organization is no account, and has no card.", "id")
    zone = context.viewer.zone if given.time_zone is None else ZoneInfo(checks.time_zone(given.time_zone, "time_zone"))
    bounds = DayBounds(work.now, zone)
    moved = None
    if given.to is BoardColumn.NO_ACTIVITY:
        await _complete(work, row, given)
    else:
        moved = await _plan(context, work, row, given, bounds)
    left = await _left(work, row.id, moved)
    column = _column(bounds, left)
    first = min(left, key=lambda each: (URGENCY.index(_column(bounds, [each])), each.id), default=None)
    blocking = first.id if first is not None and column is not given.to else None
    return {"account": row.id, "activity": moved, "column": column, "blocked_by": blocking}


async def _complete(work: UnitOfWork, row: Account, given: AccountCardMoveInput) -> None:
    if not given.complete_activities:
        message = "Only an account with nothing planned stands here; say `completeActivities: true` if all is done."
        raise MutationError(UserErrorCode.INVALID, message, "complete_activities")
    for each in await work.all(planned_activities(row.id)):
        await work.update(Activity, each.id, is_done=True, done_at=work.now)


async def _plan(
    context: Context, work: UnitOfWork, row: Account, given: AccountCardMoveInput, bounds: DayBounds
) -> int:
    if given.to not in DAYS_AHEAD:
        raise MutationError(UserErrorCode.INVALID, "Nothing can be planned so that it is overdue.", "to")
    identity = next_activity_id(row.standing, bounds.zone)
    activity: Any = None if identity is None else await work.get_current(Activity, identity)
    old = Due(None, None) if activity is None else Due(activity.due_at, activity.due_date)
    try:
        new = due_in_column(given.to, old, bounds, skips_weekends=given.skip_weekends)
    except NoWorkingDay:
        message = "No day of this column is a working day."
        raise MutationError(UserErrorCode.INVALID, message, "skip_weekends") from None
    due = due_on(new.on) if new.on is not None else due_at(new.at or work.now, bounds.zone.key)
    if activity is None:
        return await _begin(context, work, row, given, due)
    if column_of(bounds, *old) is not given.to:
        await work.update(Activity, activity.id, **due)
    return int(activity.id)


async def _begin(
    context: Context, work: UnitOfWork, row: Account, given: AccountCardMoveInput, due: dict[str, Any]
) -> int:
    if given.subject is None or given.type_id is None:
        message = "Nothing with a date is planned; say what is to be done (`subject`, `typeId`)."
        raise MutationError(UserErrorCode.BLANK, message, "subject")
    said = await read_input(InputContext(context, work), given, NEW_ACTIVITY_READERS)
    me = context.viewer.user.id
    (identity,) = await work.insert(
        Activity, [{"organization_id": row.id, "owner_id": me, "creator_id": me, **said, **due}]
    )
    return identity


async def _left(work: UnitOfWork, organization_id: int, moved: int | None) -> list[Activity]:
    """What is planned with an account; what was only begun belongs to it when the work settles."""
    planned = await work.all(planned_activities(organization_id))
    if moved is not None and all(each.id != moved for each in planned):
        planned.append(await work.get_current(Activity, moved))
    return planned


def _column(bounds: DayBounds, planned: Sequence[Activity]) -> BoardColumn:
    timed = min((each.due_at for each in planned if each.due_at is not None), default=None)
    days = min((each.due_date for each in planned if each.due_date is not None), default=None)
    return column_of(bounds, timed, days)
