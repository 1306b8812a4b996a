"""The account board, key figures of accounts, and live changes."""

from datetime import datetime

import strawberry

import resolvers
from auth.roles import Permission
from db.board.columns import BoardColumn as Key
from db.gates import Gate
from schema.connection import Connection
from schema.node import Node
from schema.object_type import ObjectType, field
from schema.types.money import Unconverted
from schema.types.records import Account, Event, User
from schema.types.value_types import Money


class AccountBoardColumn(
    ObjectType,
    Node,
    row=resolvers.board.BoardColumnResult,
    name="AccountBoardColumn",
    needs=Permission.RECORDS_READ,
    gate=Gate.ACCOUNTS,
):
    """A column of the board: accounts whose most urgent activity is due in the same period.

    Its id names the time zone and the filter of the board, too: `node(id:)` returns the column as it is then.
    """

    key: Key = field("Key of the column.")
    count: int = field("Number of accounts in the column.", resolvers.board.count)
    won_value: Money = field(
        "Total won value in the company's currency, at the rate of each win. Amounts without a rate are left out.",
        resolvers.board.won_value,
    )
    unconverted: list[Unconverted] = field(
        "Parts missing from the won value of the column, each with its reason.", resolvers.board.column_unconverted
    )
    accounts: Connection[Account] = field(
        "Accounts of the column, ordered by next due time, then by name.", resolvers.board.accounts
    )


class AccountBoard(ObjectType, row=resolvers.board.BoardResult, gate=Gate.ACCOUNTS):
    """The board: every account in exactly one column, that of its most urgent activity."""

    evaluated_at: datetime = field("Time at which the board was computed.", resolvers.board.evaluated_at)
    time_zone: str = field("IANA time zone in which the columns were computed.")
    next_change_at: datetime | None = field(
        "Time when the first card moves without a change of data; null if none can.", resolvers.board.next_change_at
    )
    unconverted: list[Unconverted] = field(
        "Parts missing from the won values of all columns, each with its reason.", resolvers.board.unconverted
    )
    columns: list[AccountBoardColumn] = field(
        "The six columns, from left to right, or those with these keys.", resolvers.board.columns
    )
    column: AccountBoardColumn = field("One column, to read more of its cards.", resolvers.board.column)


class AccountSummary(ObjectType, row=resolvers.account_summary.AccountSummary, gate=Gate.ACCOUNTS):
    """Key figures of accounts."""

    count: int = field("Number of accounts.")
    contacted_since: datetime = field("Start of the period in which a contact counts.")
    contacted_count: int = field("Number of accounts contacted at or after `contactedSince`.")
    not_contacted_count: int = field("Number of accounts not contacted at or after `contactedSince`.")
    late_follow_up_count: int = field("Number of accounts whose follow-up date has passed.")
    won_deal_count: int = field("Total number of won deals of the accounts.")
    won_value: Money = field(
        "Total won value in the company's currency, at the rate of each win. Amounts without a rate are left out."
    )
    is_complete: bool = field("True if every won deal could be converted to the company's currency.")
    unconverted: list[Unconverted] = field(
        "Parts missing from the won value, each with its reason.", resolvers.account_summary.unconverted
    )
    columns: list[AccountBoardColumn] = field(
        "The same accounts by column of the board.", resolvers.account_summary.board_columns
    )


class AccountChange(ObjectType, row=resolvers.account_changes.AccountChange, gate=Gate.ACCOUNTS):
    """All changes of one transaction to an account and its records."""

    kind: resolvers.account_changes.AccountChangeKind = field("Kind of the change.")
    account_id: strawberry.ID = field("Global id of the account.")
    account: Account | None = field(
        "Current state of the account; null if it was deleted or no longer matches `where`."
    )
    events: list[Event] = field("Events of the transaction in the history of the account, in order.")
    revision: int = field("Revision of the company; all changes of one transaction share it.")
    at: datetime = field("Time of the change.")
    actor: User | None = field("User who made the change; null if no user did.")
