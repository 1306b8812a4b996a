"""The account board: its columns and cards, and moving a card."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import strawberry

from db import board as boards
from db import board_cards, pagination
from db.board import URGENCY, Board, BoardColumn, DayBounds, column_of, next_activity_id
from db.card_moves import DAYS_AHEAD, Due, NoWorkingDay, due_in_column
from db.models import Account, Activity, Organization
from db.money import Money
from db.pagination import PageRequest
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
        """How many cards the column has."""
        return self.count


@dataclass(frozen=True)
class BoardResult:
    """A board as somebody sees it."""

    board: Board
    columns: list[BoardColumnResult]

    @property
    def evaluated_at(self) -> datetime:
        """The moment for which it is right."""
        return self.board.bounds.now

    @property
    def time_zone(self) -> str:
        """The zone in which it is right."""
        return self.board.bounds.zone.key

    @property
    def next_change_at(self) -> datetime | None:
        """Until when it stays right without a write."""
        return self.board.next_change_at


async def account_board(info: Info, time_zone: TimeZone = None, where: Where = None) -> BoardResult:
    """The board of now."""
    bounds = DayBounds(info.context.store.now, parse_time_zone(info, time_zone))
    found = await boards.load_board(info.context.store, bounds, *where_conditions(info.context, Account, where))
    unit = info.context.viewer.company.unit
    columns = [
        BoardColumnResult(found, each.column, each.count, Money.of_minor(each.won_value, unit), where)
        for each in found.columns
    ]
    return BoardResult(found, columns)


async def accounts(
    column: strawberry.Parent[BoardColumnResult], info: Info, first: First = None, after: After = None
) -> ConnectionResult[Account]:
    """The cards of a column; those of all columns come by the same statement."""
    wanted = board_cards.CardPageRequest(
        column.key, PageRequest(first, after), where_conditions(info.context, Account, column.where)
    )

    async def fetch(asked: list[board_cards.CardPageRequest]) -> list[pagination.Page[int]]:
        return await board_cards.load_card_pages(info.context.store, column.board.bounds, asked)

    found = await info.context.loaders.loader(("cards", id(column.board)), fetch).load(wanted)
    rows = await info.context.loaders.load_many(Account, found.rows)
    return ConnectionResult(found.with_rows(rows), column.total)


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


async def move_card(context: Context, uow: UnitOfWork, given: AccountCardMoveInput) -> PayloadValues:
    """Move a card: answers the column that it is in then, and what keeps it from the one that was meant."""
    organization = await get_versioned_row(uow, Organization, given)
    row = await find_account(uow, organization.id)
    if row is None or not row.rollup.is_account:
        raise MutationError(UserErrorCode.NOT_FOUND, "This organization is no account, and has no card.", "id")
    zone = (
        context.viewer.zone if given.time_zone is None else ZoneInfo(validators.time_zone(given.time_zone, "time_zone"))
    )
    bounds = DayBounds(uow.now, zone)
    moved = None
    if given.to is BoardColumn.NO_ACTIVITY:
        await _complete(uow, row, given)
    else:
        moved = await _plan(context, uow, row, given, bounds)
    left = await _left(uow, row.id, moved)
    column = _column(bounds, left)
    first = min(left, key=lambda each: (URGENCY.index(_column(bounds, [each])), each.id), default=None)
    blocking = first.id if first is not None and column is not given.to else None
    return {"account": row.id, "activity": moved, "column": column, "blocked_by": blocking}


async def _complete(uow: UnitOfWork, row: Account, given: AccountCardMoveInput) -> None:
    if not given.complete_activities:
        message = "Only an account with nothing planned stands here; say `completeActivities: true` if all is done."
        raise MutationError(UserErrorCode.INVALID, message, "complete_activities")
    for each in await uow.all(planned_activities(row.id)):
        await uow.update(Activity, each.id, is_done=True, done_at=uow.now)


async def _plan(context: Context, uow: UnitOfWork, row: Account, given: AccountCardMoveInput, bounds: DayBounds) -> int:
    if given.to not in DAYS_AHEAD:
        raise MutationError(UserErrorCode.INVALID, "Nothing can be planned so that it is overdue.", "to")
    identity = next_activity_id(row.rollup, bounds.zone)
    activity: Any = None if identity is None else await uow.get_current(Activity, identity)
    old = Due(None, None) if activity is None else Due(activity.due_at, activity.due_date)
    try:
        new = due_in_column(given.to, old, bounds, skips_weekends=given.skip_weekends)
    except NoWorkingDay:
        message = "No day of this column is a working day."
        raise MutationError(UserErrorCode.INVALID, message, "skip_weekends") from None
    due = due_on(new.on) if new.on is not None else due_at(new.at or uow.now, bounds.zone.key)
    if activity is None:
        return await _begin(context, uow, row, given, due)
    if column_of(bounds, *old) is not given.to:
        await uow.update(Activity, activity.id, **due)
    return int(activity.id)


async def _begin(
    context: Context, uow: UnitOfWork, row: Account, given: AccountCardMoveInput, due: dict[str, Any]
) -> int:
    if given.subject is None or given.type_id is None:
        message = "Nothing with a date is planned; say what is to be done (`subject`, `typeId`)."
        raise MutationError(UserErrorCode.BLANK, message, "subject")
    said = await read_input(InputContext(context, uow), given, NEW_ACTIVITY_READERS)
    me = context.viewer.user.id
    (identity,) = await uow.insert(
        Activity, [{"organization_id": row.id, "owner_id": me, "creator_id": me, **said, **due}]
    )
    return identity


async def _left(uow: UnitOfWork, organization_id: int, moved: int | None) -> list[Activity]:
    """What is planned with an account; what was only begun belongs to it when the work settles."""
    planned = await uow.all(planned_activities(organization_id))
    if moved is not None and all(each.id != moved for each in planned):
        planned.append(await uow.get_current(Activity, moved))
    return planned


def _column(bounds: DayBounds, planned: Sequence[Activity]) -> BoardColumn:
    timed = min((each.due_at for each in planned if each.due_at is not None), default=None)
    days = min((each.due_date for each in planned if each.due_date is not None), default=None)
    return column_of(bounds, timed, days)
