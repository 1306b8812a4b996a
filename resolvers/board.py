"""The account board: its columns and their cards, and a column by its global id (docs/decisions/board.md)."""

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property, partial
from typing import Annotated

import strawberry

from db.board import cards
from db.board.columns import (
    Board,
    BoardColumn,
    ColumnSummary,
    DayBounds,
    day_bounds,
    in_column,
    load_board,
    next_due_time,
)
from db.models import Account
from db.money.amounts import Money, Unconverted
from db.money.won_report import ROLLUP
from db.pagination.page import Page, PageRequest
from resolvers.board_column_id import ColumnId, parse_column_id
from resolvers.context import Context, Info
from resolvers.queries.connections import After, Before, ConnectionResult, Last, where_conditions
from resolvers.time_zones import TimeZone, parse_time_zone
from resolvers.where.accounts import AccountWhere
from resolvers.where.filter_checks import check_filter
from resolvers.won_value import unconverted_of_accounts

First = Annotated[
    int | None, strawberry.argument(description="Number of cards from the top of the column, 1 to 100. Default: 25.")
]
Where = Annotated[AccountWhere | None, strawberry.argument(description="Filter for accounts; null for all accounts.")]
Key = Annotated[BoardColumn, strawberry.argument(description="Key of the column.")]
Keys = Annotated[
    list[BoardColumn] | None,
    strawberry.argument(description="Keys of the columns, in the order of the result. Null for all six."),
]


@dataclass(frozen=True)
class BoardColumnResult:
    """One column of a board. Its figures are read when they are asked for."""

    bounds: DayBounds
    key: BoardColumn
    where: AccountWhere | None

    @cached_property
    def global_id(self) -> str:
        """Global id of the column, which names the board's time zone and filter, too."""
        return ColumnId(self.key, self.bounds.zone.key, self.where).global_id


@dataclass(frozen=True)
class BoardResult:
    """A board for one time zone and filter."""

    bounds: DayBounds
    where: AccountWhere | None

    @property
    def time_zone(self) -> str:
        """IANA time zone in which the board is computed."""
        return self.bounds.zone.key


async def account_board(info: Info, time_zone: TimeZone = None, where: Where = None) -> BoardResult:
    """Return the board of the accounts that match `where`."""
    await check_filter(info.context, Account, where)
    return BoardResult(day_bounds(info.context.store.moment, parse_time_zone(info, time_zone)), where)


def evaluated_at(_board: strawberry.Parent[BoardResult], info: Info) -> datetime:
    """Return the time for which the board is computed."""
    return info.context.store.moment.shown


def columns(board: strawberry.Parent[BoardResult], keys: Keys = None) -> list[BoardColumnResult]:
    """Return columns of the board, by default all."""
    chosen = list(BoardColumn) if keys is None else dict.fromkeys(keys)
    return [BoardColumnResult(board.bounds, key, board.where) for key in chosen]


def column(board: strawberry.Parent[BoardResult], key: Key) -> BoardColumnResult:
    """Return one column of the board."""
    return BoardColumnResult(board.bounds, key, board.where)


async def unconverted(board: strawberry.Parent[BoardResult], info: Info) -> list[Unconverted]:
    """Return what is missing from the won values of the columns."""
    return await unconverted_of_accounts(info, board.where)


async def column_unconverted(column: strawberry.Parent[BoardColumnResult], info: Info) -> list[Unconverted]:
    """Return what is missing from the won value of the column."""
    return await unconverted_of_accounts(info, column.where, in_column(column.bounds, column.key, ROLLUP))


async def next_change_at(board: strawberry.Parent[BoardResult], info: Info) -> datetime | None:
    """Return when cards move without a write, such as at midnight."""
    return (await _load(info.context, board)).next_change_at


async def count(column: strawberry.Parent[BoardColumnResult], info: Info) -> int:
    """Return the number of cards in the column."""
    return await _total(info.context, column)


async def won_value(column: strawberry.Parent[BoardColumnResult], info: Info) -> Money:
    """Return the sum of the won values in the column."""
    summary = await _summary(info.context, column)
    return Money.of_minor(summary.won_value, info.context.viewer.company.unit)


async def accounts(
    column: strawberry.Parent[BoardColumnResult],
    info: Info,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> ConnectionResult[Account]:
    """One page of a column's cards. The pages of all columns are loaded by one statement."""
    context = info.context
    card_page_request = cards.CardPageRequest(
        column.key, PageRequest(first, after, last, before), where_conditions(context, Account, column.where)
    )

    async def fetch(requests: list[cards.CardPageRequest]) -> list[Page[int]]:
        return await cards.load_card_pages(context.store, column.bounds, requests)

    await _note_next_move(context)
    page = await context.loaders.loader(("cards", column.bounds.zone.key), fetch).load(card_page_request)
    rows = await context.loaders.load_many(Account, page.rows)
    return ConnectionResult(page.with_rows(rows), partial(_total, context, column))


def find_column(info: Info, id: str) -> BoardColumnResult | None:
    """Return the column with this global id as it is now; None for an id of another type. Raise `BadUserInput`."""
    parsed = parse_column_id(info.schema, id)
    if parsed is None:
        return None
    bounds = day_bounds(info.context.store.moment, parse_time_zone(info, parsed.time_zone))
    return BoardColumnResult(bounds, parsed.key, parsed.where)


async def _total(context: Context, column: BoardColumnResult) -> int:
    return (await _summary(context, column)).count


async def _summary(context: Context, column: BoardColumnResult) -> ColumnSummary:
    board = await _load(context, column)
    return next(summary for summary in board.columns if summary.column is column.key)


async def _load(context: Context, part: BoardResult | BoardColumnResult) -> Board:
    """Return the figures of a board: one statement for each time zone and filter of an operation."""

    async def fetch(boards: list[object]) -> list[Board]:
        conditions = where_conditions(context, Account, part.where)
        return [await load_board(context.store, part.bounds, *conditions)] * len(boards)

    loader = context.loaders.loader(("board", part.bounds.zone.key, repr(part.where)), fetch)
    board: Board = await loader.load(None)
    context.store.connection.read_log.note_change_at(board.next_change_at)
    return board


async def _note_next_move(context: Context) -> None:
    """Note when time alone moves a card, if the answer may be kept until then."""

    async def fetch(keys: list[object]) -> list[datetime | None]:
        return [await next_due_time(context.store)] * len(keys)

    read_log = context.store.connection.read_log
    if read_log.is_dated:
        read_log.note_change_at(await context.loaders.loader("next due time", fetch).load(None))
