"""The board: accounts in columns by when they want to be seen to next (domain.md §6)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

import strawberry

from db import board as boards
from db import cards, page
from db.board import Board, BoardColumn, Bounds
from db.models import Account
from db.money import Money
from db.page import Slice
from resolvers.context import Info, zone_named
from resolvers.listing import After, Listing, narrowed
from resolvers.where.accounts import AccountWhere

TimeZone = Annotated[str | None, strawberry.argument(description="An IANA time zone; the viewer's own if not given.")]
First = Annotated[int | None, strawberry.argument(description="How many from the top, 1 to 100; 25 if not given.")]
Where = Annotated[AccountWhere | None, strawberry.argument(description="Only accounts that are so.")]


@dataclass(frozen=True)
class Column:
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
class BoardView:
    """A board as somebody sees it."""

    board: Board
    columns: list[Column]

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


async def account_board(info: Info, time_zone: TimeZone = None, where: Where = None) -> BoardView:
    """The board of now."""
    bounds = Bounds(info.context.store.now, zone_named(info, time_zone))
    found = await boards.board(info.context.store, bounds, *narrowed(info.context, Account, where))
    unit = info.context.viewer.company.unit
    columns = [
        Column(found, each.column, each.count, Money.of_minor(each.won_value, unit), where) for each in found.columns
    ]
    return BoardView(found, columns)


async def accounts(
    column: strawberry.Parent[Column], info: Info, first: First = None, after: After = None
) -> Listing[Account]:
    """The cards of a column; those of all columns come by the same statement."""
    wanted = cards.Wanted(column.key, Slice(first, after), narrowed(info.context, Account, column.where))

    async def fetch(asked: list[cards.Wanted]) -> list[page.Page[int]]:
        return await cards.cards(info.context.store, column.board.bounds, asked)

    found = await info.context.load.batch(("cards", id(column.board)), fetch).load(wanted)
    rows = await info.context.load.many(Account, found.rows)
    return Listing(found.with_rows(rows), column.total)
