"""The board, and all accounts in a few figures."""

from datetime import datetime

import strawberry

import resolvers
from db.board import BoardColumn as Key
from db.gates import Gate
from schema.connection import Connection
from schema.shape import ObjectType, field
from schema.types.records import Account, Event, User
from schema.types.values import Money


class AccountBoardColumn(
    ObjectType, row=resolvers.board.BoardColumnResult, name="AccountBoardColumn", gate=Gate.ACCOUNTS
):
    """The accounts whose most urgent activity is due in the same stretch of time."""

    key: Key = field("Which column.")
    count: int = field("How many accounts stand in it.")
    won_value: Money = field(
        "What their won deals are worth, in the company's currency, at the rate of each win, without what has no rate."
    )
    accounts: Connection[Account] = field("Its cards, by next due, then by name.", resolvers.board.accounts)


class AccountBoard(ObjectType, row=resolvers.board.BoardResult, gate=Gate.ACCOUNTS):
    """Every account in exactly one column: that of its most urgent activity."""

    evaluated_at: datetime = field("The moment for which it is right.")
    time_zone: str = field("The time zone in which it is right.")
    next_change_at: datetime | None = field(
        "Until when it stays right unless somebody writes; null if no card can move by itself."
    )
    columns: list[AccountBoardColumn] = field("The six columns, from left to right.")


class AccountSummary(ObjectType, row=resolvers.summary.AccountSummary, gate=Gate.ACCOUNTS):
    """All accounts in a few figures."""

    count: int = field("How many accounts there are.")
    contacted_since: datetime = field("From when on a contact counts.")
    contacted_count: int = field("How many were contacted since then.")
    not_contacted_count: int = field("How many were not.")
    late_follow_up_count: int = field("How many have waited longer than their follow-up interval.")
    won_deal_count: int = field("How many won deals they have together.")
    won_value: Money = field(
        "What those are worth, in the company's currency, at the rate of each win, without what has no rate."
    )
    is_complete: bool = field("Whether nothing was left out.")
    columns: list[AccountBoardColumn] = field(
        "The same accounts by column of the board.", resolvers.summary.board_columns
    )


class AccountChange(ObjectType, row=resolvers.changes.AccountChange, gate=Gate.ACCOUNTS):
    """All that one act did to an account and to what belongs to it."""

    kind: resolvers.changes.AccountChangeKind = field("What became of it.")
    account_id: strawberry.ID = field("The id of the account.")
    account: Account | None = field("The account as it is now; null if it is gone.")
    events: list[Event] = field("What happened, in order.")
    revision: int = field("The company's clock when it happened; whatever was done at once has the same.")
    at: datetime = field("When it happened.")
    actor: User | None = field("Who did it; null where it was no user.")
