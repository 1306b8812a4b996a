"""The board: accounts in columns by when they want to be seen to next (domain.md §6)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

import strawberry

from db import board as boards
from db import cards, page
from db.board import Board, BoardColumn, DayBounds
from db.models import Account
from db.money import Money
from db.page import PageRequest
from resolvers.context import Info, parse_time_zone
from resolvers.listing import After, ConnectionResult, where_conditions
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
    wanted = cards.CardPageRequest(
        column.key, PageRequest(first, after), where_conditions(info.context, Account, column.where)
    )

    async def fetch(asked: list[cards.CardPageRequest]) -> list[page.Page[int]]:
        return await cards.load_card_pages(info.context.store, column.board.bounds, asked)

    found = await info.context.loaders.loader(("cards", id(column.board)), fetch).load(wanted)
    rows = await info.context.loaders.load_many(Account, found.rows)
    return ConnectionResult(found.with_rows(rows), column.total)
