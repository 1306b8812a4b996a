"""What is derived from source rows and kept (docs/decisions/accounts.md#roll-ups); only db/rollups.py writes it."""

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
NOTHING_DUE = " AND next_timed_at IS NULL AND next_day IS NULL"
WITHOUT_ACTIVITY: dict[str, Any] = {
    database: text(f"{accounts_only}{NOTHING_DUE}") for database, accounts_only in ACCOUNTS_ONLY.items()
}


class AccountRollup(
    Row,
    table="account_rollup",
    key=["company_id", "organization_id"],
    rules=[
        # All that the board counts and sums, so that it is read from the index alone.
        Index("ix_account_rollup_is_account", "company_id", "is_account", "next_timed_at", "next_day", "won_value"),
        *(
            Index(f"ix_account_rollup_{name}", "company_id", name, "organization_id", **ACCOUNTS_ONLY)
            for name in ("won_value", "follow_up_due_on", "last_contacted_at", "last_won_at", "next_due_at")
        ),
        # The cards of the board, in the order in which they are shown.
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

    `won_value` is in minor units of the company's currency, each win at the rate of its day (AT_WIN); null where
    nothing could be converted. `next_timed_at` and `next_day` are the earliest due of the undone timed and all-day
    activities: from these two the board's column follows in every time zone (docs/decisions/board.md#stored-minima). `next_due_at` is the
    earlier of the two for lists and filters, an all-day activity being due when its day ends in the company's zone.
    `folded_name` is the organization's, beside what the board orders by.
    """

    gate = Gate.ACCOUNTS

    company_id: int
    organization_id: Annotated[int, foreign_key("organization")]
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


class WonSum(Row, table="won_sum", key=["company_id", "organization_id", "currency", "won_on"]):
    """What an organization's live won deals sum to, by currency and local day of the win (company's zone)."""

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
    """An organization's entry into the accounts, or its leaving. Append-only."""

    gate = Gate.ACCOUNTS

    company_id: int
    id: int
    organization_id: Annotated[int, foreign_key("organization")]
    kind: MembershipEventKind
    at: datetime
    again: bool
    recorded_at: datetime
