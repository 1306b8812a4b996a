"""Moving a card on the board (docs/decisions/board.md#moving-a-card)."""

from collections.abc import Sequence
from typing import Any
from zoneinfo import ZoneInfo

import strawberry
from strawberry import Maybe

from db import statements
from db.board.columns import URGENCY, BoardColumn, DayBounds, column_of, next_activity_id
from db.board.moves import DAYS_AHEAD, Due, NoWorkingDay, due_in_column
from db.board.positions import cursor_of_account
from db.models import Account, Activity, Organization
from db.statements import PLANNED_ACTIVITIES
from db.unit_of_work import UnitOfWork
from resolvers.activities import READERS, due_at, due_on
from resolvers.board import BoardColumnResult, BoardResult, find_column
from resolvers.board_column_id import ColumnId
from resolvers.context import Context, Info
from resolvers.errors import MutationError
from resolvers.global_ids import decode_id_of
from resolvers.mutations import validators
from resolvers.mutations.input_readers import InputContext, read_input
from resolvers.mutations.inputs import IDEMPOTENCY_KEY_DESCRIPTION, VersionedInput, optional_field
from resolvers.mutations.row_lookup import find_account, get_versioned_row
from resolvers.mutations.runner import PayloadValues
from resolvers.queries.connections import EdgeResult, where_conditions
from resolvers.reasons import Reason
from resolvers.where.accounts import AccountWhere


@strawberry.input(description="A card's next activity, as the client last read it.")
class ExpectedActivityInput:
    """The activity that a client expects a move to reschedule."""

    id: strawberry.ID = strawberry.field(description="Id of the activity.")
    version: int = strawberry.field(description="Version of the activity.")


@strawberry.input(description="The account card to move, and its target column on the board.")
class AccountCardMoveInput(VersionedInput):
    """The input of `accountCardMove`."""

    to: BoardColumn = strawberry.field(description="Target column. OVERDUE is rejected.")
    time_zone: str | None = strawberry.field(
        description="IANA time zone of the board. Default: the viewer's time zone.", default=None
    )
    expected_activity: Maybe[ExpectedActivityInput | None] = optional_field(
        "Next activity of the card that the client last read; null for none. If another user changed it, or another "
        "activity is next, the move is rejected. `expectedVersion` covers the organization only."
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
        description="Subject of the activity to create. Required if the account has no open activity with a due date "
        "or time.",
        default=None,
    )
    type_id: strawberry.ID | None = strawberry.field(
        description="Id of the type of the activity to create. Required if the account has no open activity with a due "
        "date or time.",
        default=None,
    )
    where: AccountWhere | None = strawberry.field(
        description="Filter of the board that is shown; it decides only the payload's `board`, `columns` and `edge`. "
        "Null for all accounts.",
        default=None,
    )
    idempotency_key: str | None = strawberry.field(description=IDEMPOTENCY_KEY_DESCRIPTION, default=None)


NEW_ACTIVITY_READERS = {name: READERS[name] for name in ("subject", "type_id")}


async def move_card(context: Context, uow: UnitOfWork, input: AccountCardMoveInput) -> PayloadValues:
    """Move a card. `blocked_by` is the activity that keeps it out of the target column; None if it moved."""
    row = await _get_card(uow, input)
    bounds = DayBounds(uow.now, _zone_of_board(context, input))
    before = column_of(bounds, row.rollup.next_timed_at, row.rollup.next_day)
    await _check_next_activity(uow, input, next_activity_id(row.rollup, bounds.zone))
    activity_id = await _move(context, uow, row, input, bounds)
    planned = await _load_planned_activities(uow, row.id, activity_id)
    column = _column_of_activities(bounds, planned)
    return {
        "account": row.id,
        "activity": activity_id,
        "column": column,
        "blocked_by": None if column is input.to else _most_urgent_id(bounds, planned),
        "columns": [ColumnId(key, bounds.zone.key, input.where).global_id for key in dict.fromkeys((before, column))],
    }


def columns_of_payload(payload: strawberry.Parent[Any], info: Info) -> list[BoardColumnResult | None] | None:
    """The columns that the card left and in which it is, as they are after the move."""
    return payload.columns and [find_column(info, column_id) for column_id in payload.columns]


def board_of_payload(payload: strawberry.Parent[Any], info: Info) -> BoardResult | None:
    """The board on which the card was moved, as it is after the move."""
    column = find_column(info, payload.columns[-1]) if payload.columns else None
    return BoardResult(column.bounds, column.where) if column else None


async def edge_of_payload(payload: strawberry.Parent[Any], info: Info) -> EdgeResult[Account] | None:
    """The card with its place in its column; None if it is not on the board any more."""
    row = payload.account
    column = row and find_column(info, payload.columns[-1])
    if not column or not await _is_on_board(info.context, row, column):
        return None
    return EdgeResult(cursor_of_account(column.bounds, column.key, row.rollup), row)


async def _is_on_board(context: Context, row: Account, column: BoardColumnResult) -> bool:
    if column.where is None:
        return row.rollup.is_account
    matching = statements.by_ids(Account).where(*where_conditions(context, Account, column.where))
    return bool(await context.store.all(matching, ids=[row.id]))


async def _get_card(uow: UnitOfWork, input: AccountCardMoveInput) -> Account:
    organization = await get_versioned_row(uow, Organization, input)
    row = await find_account(uow, organization.id)
    if row is None or not row.rollup.is_account:
        raise MutationError(Reason.NOT_AN_ACCOUNT, "id")
    return row


def _zone_of_board(context: Context, input: AccountCardMoveInput) -> ZoneInfo:
    if input.time_zone is None:
        return context.viewer.zone
    return ZoneInfo(validators.time_zone(input.time_zone, "time_zone"))


async def _check_next_activity(uow: UnitOfWork, input: AccountCardMoveInput, next_id: int | None) -> None:
    """Raise STALE_VERSION if the client saw another next activity, or another version of it."""
    if input.expected_activity is None:
        return
    expected = input.expected_activity.value
    if next_id != (None if expected is None else decode_id_of(Activity, expected.id)):
        raise MutationError(Reason.OTHER_ACTIVITY_NEXT, "expected_activity")
    if expected is not None:
        versioned = VersionedInput(id=expected.id, expected_version=expected.version)
        try:
            await get_versioned_row(uow, Activity, versioned)
        except MutationError as error:
            raise error.at_path("expected_activity", "version") from None


async def _move(
    context: Context, uow: UnitOfWork, row: Account, input: AccountCardMoveInput, bounds: DayBounds
) -> int | None:
    """Complete the card's activities or reschedule its next one. Return the id of the rescheduled or created one."""
    if input.to is BoardColumn.NO_ACTIVITY:
        await _complete_all(uow, row, input)
        return None
    return await _move_to_column(context, uow, row, input, bounds)


async def _complete_all(uow: UnitOfWork, row: Account, input: AccountCardMoveInput) -> None:
    if not input.complete_activities:
        raise MutationError(Reason.COLUMN_WITHOUT_ACTIVITIES, "complete_activities")
    for activity in await uow.all(PLANNED_ACTIVITIES, organization_id=row.id):
        await uow.update(Activity, activity.id, is_done=True, done_at=uow.now)


async def _move_to_column(
    context: Context, uow: UnitOfWork, row: Account, input: AccountCardMoveInput, bounds: DayBounds
) -> int:
    if input.to not in DAYS_AHEAD:
        raise MutationError(Reason.NOT_TO_OVERDUE, "to")
    activity_id = next_activity_id(row.rollup, bounds.zone)
    activity: Any = None if activity_id is None else await uow.get_current(Activity, activity_id)
    old = Due(None, None) if activity is None else Due(activity.due_at, activity.due_date)
    try:
        new = due_in_column(input.to, old, bounds, skips_weekends=input.skip_weekends)
    except NoWorkingDay:
        raise MutationError(Reason.NO_WORKING_DAY, "skip_weekends") from None
    due = due_on(new.on) if new.on is not None else due_at(new.at or uow.now, bounds.zone.key)
    if activity is None:
        return await _create_activity(context, uow, row, input, due)
    if column_of(bounds, *old) is not input.to:
        await uow.update(Activity, activity.id, **due)
    return int(activity.id)


async def _create_activity(
    context: Context, uow: UnitOfWork, row: Account, input: AccountCardMoveInput, due: dict[str, Any]
) -> int:
    if input.subject is None or input.type_id is None:
        raise MutationError(Reason.NO_PLANNED_ACTIVITY, "subject")
    values = await read_input(InputContext(context, uow), input, NEW_ACTIVITY_READERS)
    user_id = context.viewer.user.id
    (activity_id,) = await uow.insert(
        Activity, [{"organization_id": row.id, "owner_id": user_id, "creator_id": user_id, **values, **due}]
    )
    return activity_id


async def _load_planned_activities(uow: UnitOfWork, organization_id: int, moved_id: int | None) -> list[Activity]:
    """Return open activities with a due date. A new one is linked to the account only when the unit of work settles."""
    planned = await uow.all(PLANNED_ACTIVITIES, organization_id=organization_id)
    if moved_id is not None and all(activity.id != moved_id for activity in planned):
        planned.append(await uow.get_current(Activity, moved_id))
    return planned


def _column_of_activities(bounds: DayBounds, activities: Sequence[Activity]) -> BoardColumn:
    first_time = min((activity.due_at for activity in activities if activity.due_at is not None), default=None)
    first_day = min((activity.due_date for activity in activities if activity.due_date is not None), default=None)
    return column_of(bounds, first_time, first_day)


def _most_urgent_id(bounds: DayBounds, activities: Sequence[Activity]) -> int | None:
    def urgency(activity: Activity) -> tuple[int, int]:
        return URGENCY.index(_column_of_activities(bounds, [activity])), activity.id

    most_urgent = min(activities, key=urgency, default=None)
    return None if most_urgent is None else most_urgent.id
