"""Roll-ups, derived from source rows (docs/decisions/accounts.md#roll-ups). Only `db.accounts.rollups` writes them."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Any

from sqlalchemy import Index, text

from db.column_types import Code, ShortText
from db.gates import Gate
from db.models.companies import Currency
from db.row import Row, foreign_key, joined_by


class AccountState(StrEnum):
    """State of an organization: never, now or formerly an account."""

    PROSPECT = "PROSPECT"
    ACCOUNT = "ACCOUNT"
    FORMER = "FORMER"


ACCOUNTS_ONLY: dict[str, Any] = {"sqlite_where": text("is_account = 1"), "postgresql_where": text("is_account")}
NO_DUE_ACTIVITY = " AND next_timed_at IS NULL AND next_day IS NULL"
WITHOUT_ACTIVITY: dict[str, Any] = {
    database: text(f"{accounts_only}{NO_DUE_ACTIVITY}") for database, accounts_only in ACCOUNTS_ONLY.items()
}

COUNTED_COLUMNS = (
    *("next_timed_at", "next_day", "won_value", "won_value_is_complete"),
    *("won_count", "last_contacted_at", "follow_up_due_on"),
)
PARTS = 128
"""Number of parts that the roll-ups of a company have."""


class AccountRollup(
    Row,
    table="account_rollup",
    key=["company_id", "organization_id"],
    rules=[
        # Covers everything that the board and the summary count and sum.
        Index("ix_account_rollup_is_account", "company_id", "is_account", "part", *COUNTED_COLUMNS),
        *(
            Index(f"ix_account_rollup_{name}", "company_id", name, "organization_id", **ACCOUNTS_ONLY)
            for name in (
                "account_since",
                "follow_up_due_on",
                "last_activity_at",
                "last_contacted_at",
                "last_won_at",
                "next_due_at",
                "won_count",
                "won_value",
            )
        ),
        # The order of the cards on the board.
        *(
            Index(f"ix_account_rollup_{name}", "company_id", name, "folded_name", "organization_id", **ACCOUNTS_ONLY)
            for name in ("next_timed_at", "next_day")
        ),
        Index(
            "ix_account_rollup_without_activity",
            "company_id",
            "next_timed_at",
            "next_day",
            "folded_name",
            "organization_id",
            **WITHOUT_ACTIVITY,
        ),
    ],
):
    """The roll-up of one organization.

    `won_value`: in minor units of the company's currency, each win at the exchange rate of its date (AT_WIN); null if
    no deal could be converted.
    `next_timed_at`, `next_day`: the earliest due time and due date of open activities. The board column follows from
    both in every time zone (docs/decisions/board.md#stored-minima).
    `next_due_at`: the earlier of the two, for lists and filters. An all-day activity is due at the end of its day in
    the company's time zone.
    `folded_name`: the organization's, in the index of the board's order.
    `part`: the number of the part to which it belongs, that of `part_of`.
    """

    gate = Gate.ACCOUNTS

    company_id: int
    organization_id: Annotated[int, foreign_key("organization")]
    part: int
    folded_name: ShortText
    is_account: bool
    state: AccountState
    account_since: datetime | None
    account_since_is_estimated: bool
    first_became_account_at: datetime | None
    left_at: datetime | None
    won_count: int
    archived_won_count: int
    open_count: int
    lost_count: int
    last_won_at: datetime | None
    won_value: int | None
    won_value_is_complete: bool
    next_timed_at: datetime | None
    next_timed_id: int | None
    next_day: date | None
    next_day_id: int | None
    next_due_at: datetime | None
    undated_count: int
    last_activity_at: datetime | None
    last_activity_id: int | None
    last_contacted_at: datetime | None
    follow_up_due_on: date | None


def part_of(organization_id: int) -> int:
    """Return the number of the part to which an organization's roll-up belongs. Ids end in random bits."""
    return organization_id % PARTS


class AccountPart(Row, table="account_part", key=["company_id", "part"]):
    """A part of a company's roll-ups that was written, with a new `stamp` each time.

    What was computed of the part is true for as long as it has that stamp (`db.accounts.kept_figures`).
    """

    gate = Gate.ACCOUNTS

    company_id: int
    part: int
    stamp: int


class WonSum(
    Row,
    table="won_sum",
    key=["company_id", "organization_id", "currency", "won_on"],
    rules=[
        # Covers what a report of all accounts sums, in the order of its groups.
        Index("ix_won_sum_won_on", "company_id", "won_on", "currency", "amount", "deal_count", "organization_id"),
    ],
):
    """The sum of an organization's live won deals, by currency and date of the win in the company's time zone."""

    gate = Gate.ACCOUNTS

    company_id: int
    organization_id: Annotated[int, foreign_key("organization")]
    currency: Code
    won_on: date
    amount: int
    deal_count: int

    unit: Annotated[Currency, joined_by("currency")]


class MembershipEventKind(StrEnum):
    """Kind of membership change: an organization becomes an account, or ceases to be one."""

    ACCOUNT_ENTERED = "ACCOUNT_ENTERED"
    ACCOUNT_LEFT = "ACCOUNT_LEFT"


class MembershipEvent(
    Row,
    table="membership_event",
    rules=[Index("ix_membership_event_organization", "company_id", "organization_id", "at", "id")],
):
    """An organization became an account or ceased to be one. Append-only."""

    gate = Gate.ACCOUNTS

    company_id: int
    id: int
    organization_id: Annotated[int, foreign_key("organization")]
    kind: MembershipEventKind
    at: datetime
    again: bool
    recorded_at: datetime
