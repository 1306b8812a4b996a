"""The account board: its columns and cards, and moving a card."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import strawberry

from db import board_cards
from db.board import URGENCY, Board, BoardColumn, DayBounds, column_of, load_board, next_activity_id
from db.card_moves import DAYS_AHEAD, Due, NoWorkingDay, due_in_column
from db.models import Account, Activity, Organization
from db.money import Money
from db.page import Page, PageRequest
from db.statements import planned_activities
from db.unit_of_work import UnitOfWork
from resolvers.activities import READERS, due_at, due_on
from resolvers.context import Context, Info, parse_time_zone
from resolvers.errors import MutationError, UserErrorCode
from resolvers.mutations import validators
from resolvers.mutations.input_readers import InputContext, read_input
from resolvers.mutations.inputs import IDEMPOTENCY_KEY_DESCRIPTION, VersionedInput
from resolvers.mutations.row_lookup import find_account, get_versioned_row
from resolvers.mutations.runner import PayloadValues
from resolvers.queries.connections import After, ConnectionResult, where_conditions
from resolvers.where.accounts import AccountWhere

TimeZone = Annotated[
    str | None,
    strawberry.argument(description="IANA time zone that decides what is due today. Default: the viewer's time zone."),
]
First = Annotated[
    int | None, strawberry.argument(description="Number of cards from the top of the column, 1 to 100. Default: 25.")
]
Where = Annotated[AccountWhere | None, strawberry.argument(description="Filter for accounts; null for all accounts.")]


@dataclass(frozen=True)
class BoardColumnResult:
    """One column of a board."""

    board: Board
    key: BoardColumn
    count: int
    won_value: Money
    where: AccountWhere | None

    async def total(self) -> int:
        """Number of cards in the column."""
        return self.count


@dataclass(frozen=True)
class BoardResult:
    """A board for one time zone and filter."""

    board: Board
    columns: list[BoardColumnResult]

    @property
    def evaluated_at(self) -> datetime:
        """Time for which the board is computed."""
        return self.board.bounds.now

    @property
    def time_zone(self) -> str:
        """IANA time zone in which the board is computed."""
        return self.board.bounds.zone.key

    @property
    def next_change_at(self) -> datetime | None:
        """Time at which cards move without a write, such as midnight."""
        return self.board.next_change_at


async def account_board(info: Info, time_zone: TimeZone = None, where: Where = None) -> BoardResult:
    """Load the board of the accounts that match `where`."""
    bounds = DayBounds(info.context.store.now, parse_time_zone(info, time_zone))
    board = await load_board(info.context.store, bounds, *where_conditions(info.context, Account, where))
    unit = info.context.viewer.company.unit
    columns = [
        BoardColumnResult(board, column.column, column.count, Money.of_minor(column.won_value, unit), where)
        for column in board.columns
    ]
    return BoardResult(board, columns)


async def accounts(
    column: strawberry.Parent[BoardColumnResult], info: Info, first: First = None, after: After = None
) -> ConnectionResult[Account]:
    """One page of a column's cards. The pages of all columns are loaded by one statement."""
    card_page_request = board_cards.CardPageRequest(
        column.key, PageRequest(first, after), where_conditions(info.context, Account, column.where)
    )

    async def fetch(requests: list[board_cards.CardPageRequest]) -> list[Page[int]]:
        return await board_cards.load_card_pages(info.context.store, column.board.bounds, requests)

    page = await info.context.loaders.loader(("cards", id(column.board)), fetch).load(card_page_request)
    rows = await info.context.loaders.load_many(Account, page.rows)
    return ConnectionResult(page.with_rows(rows), column.total)


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
        description="Subject of the activity to create. Required if the account has no open activity with a due date "
        "or time.",
        default=None,
    )
    type_id: strawberry.ID | None = strawberry.field(
        description="Id of the type of the activity to create. Required if the account has no open activity with a due "
        "date or time.",
        default=None,
    )
    idempotency_key: str | None = strawberry.field(description=IDEMPOTENCY_KEY_DESCRIPTION, default=None)


NEW_ACTIVITY_READERS = {name: READERS[name] for name in ("subject", "type_id")}


async def move_card(context: Context, uow: UnitOfWork, input: AccountCardMoveInput) -> PayloadValues:
    """Move a card. `blocked_by` is the activity that keeps it out of the target column; None if it moved."""
    organization = await get_versioned_row(uow, Organization, input)
    row = await find_account(uow, organization.id)
    if row is None or not row.rollup.is_account:
        raise MutationError(UserErrorCode.NOT_FOUND, "This organization is not an account, so it has no card.", "id")
    zone = (
        context.viewer.zone if input.time_zone is None else ZoneInfo(validators.time_zone(input.time_zone, "time_zone"))
    )
    bounds = DayBounds(uow.now, zone)
    activity_id = None
    if input.to is BoardColumn.NO_ACTIVITY:
        await _complete_all(uow, row, input)
    else:
        activity_id = await _move_to_column(context, uow, row, input, bounds)
    open_activities = await _load_open_activities(uow, row.id, activity_id)
    column = _column_of_activities(bounds, open_activities)
    most_urgent = min(
        open_activities,
        key=lambda activity: (URGENCY.index(_column_of_activities(bounds, [activity])), activity.id),
        default=None,
    )
    blocking_id = most_urgent.id if most_urgent is not None and column is not input.to else None
    return {"account": row.id, "activity": activity_id, "column": column, "blocked_by": blocking_id}


async def _complete_all(uow: UnitOfWork, row: Account, input: AccountCardMoveInput) -> None:
    if not input.complete_activities:
        message = (
            "This column is for accounts without planned activities. Set `completeActivities: true` to complete them."
        )
        raise MutationError(UserErrorCode.INVALID, message, "complete_activities")
    for activity in await uow.all(planned_activities(row.id)):
        await uow.update(Activity, activity.id, is_done=True, done_at=uow.now)


async def _move_to_column(
    context: Context, uow: UnitOfWork, row: Account, input: AccountCardMoveInput, bounds: DayBounds
) -> int:
    if input.to not in DAYS_AHEAD:
        raise MutationError(UserErrorCode.INVALID, "A card cannot be moved to OVERDUE.", "to")
    activity_id = next_activity_id(row.rollup, bounds.zone)
    activity: Any = None if activity_id is None else await uow.get_current(Activity, activity_id)
    old = Due(None, None) if activity is None else Due(activity.due_at, activity.due_date)
    try:
        new = due_in_column(input.to, old, bounds, skips_weekends=input.skip_weekends)
    except NoWorkingDay:
        message = "This column has no working day. Set `skipWeekends: false`."
        raise MutationError(UserErrorCode.INVALID, message, "skip_weekends") from None
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
        message = "The account has no planned activity. Provide `subject` and `typeId` to create one."
        raise MutationError(UserErrorCode.BLANK, message, "subject")
    values = await read_input(InputContext(context, uow), input, NEW_ACTIVITY_READERS)
    user_id = context.viewer.user.id
    (activity_id,) = await uow.insert(
        Activity, [{"organization_id": row.id, "owner_id": user_id, "creator_id": user_id, **values, **due}]
    )
    return activity_id


async def _load_open_activities(uow: UnitOfWork, organization_id: int, moved_id: int | None) -> list[Activity]:
    """Open activities with a due date. A new one is linked to the account only when the unit of work settles."""
    planned = await uow.all(planned_activities(organization_id))
    if moved_id is not None and all(activity.id != moved_id for activity in planned):
        planned.append(await uow.get_current(Activity, moved_id))
    return planned


def _column_of_activities(bounds: DayBounds, activities: Sequence[Activity]) -> BoardColumn:
    first_time = min((activity.due_at for activity in activities if activity.due_at is not None), default=None)
    first_day = min((activity.due_date for activity in activities if activity.due_date is not None), default=None)
    return column_of(bounds, first_time, first_day)
