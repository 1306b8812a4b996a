"""Organizations, and accounts: the same rows with their roll-ups."""

from datetime import datetime
from operator import attrgetter
from typing import Annotated, Any, NamedTuple

from sqlalchemy import Index, UniqueConstraint

from db.column_types import JsonValueObject, ShortText
from db.gates import Gate
from db.models.companies import User
from db.models.deletion import deletion_index
from db.models.order_indexes import order_indexes
from db.models.rollups import AccountRollup
from db.row import Row, foreign_key, joined_by


class Address(NamedTuple):
    """A postal address, as one text and in parts; every part may be missing."""

    formatted: str | None = None
    subpremise: str | None = None
    street_number: str | None = None
    street: str | None = None
    sublocality: str | None = None
    locality: str | None = None
    region: str | None = None
    district: str | None = None
    country: str | None = None
    postal_code: str | None = None
    latitude: float | None = None
    longitude: float | None = None

    @property
    def line(self) -> str:
        """The address as one line; empty if it has no text."""
        return self.formatted or ", ".join(part for part in self if isinstance(part, str))


PLACE_PARTS = ("locality", "region", "country", "postal_code")
"""Parts of an address by which organizations are filtered."""


class Organization(
    Row,
    table="organization",
    rules=[
        UniqueConstraint("company_id", "external_id"),
        deletion_index("organization"),
        *order_indexes(
            "organization", "account_updated_at", "created_at", "employee_count", "folded_name", "updated_at"
        ),
        Index("ix_organization_owner_id", "company_id", "owner_id", "id"),
        Index("ix_organization_parent_id", "company_id", "parent_id"),
        Index("ix_organization_merged_into_id", "company_id", "merged_into_id"),
    ],
):
    """An organization that the company deals with. `folded_name` is `fold(name)`, for search and sorting.

    `merged_into_id`: the organization that it was merged into. It is deleted then; its id leads to the other one.
    `version`, `updated_at`: number and time of the changes that all users see.
    `account_version`, `account_updated_at`: number and time of all changes, those of gated data included
    (docs/decisions/gate.md#traces).
    """

    company_id: int
    id: int
    external_id: ShortText | None
    name: ShortText
    folded_name: ShortText
    owner_id: Annotated[int | None, foreign_key("user")]
    parent_id: Annotated[int | None, foreign_key("organization")]
    address: Annotated[Address | None, JsonValueObject(Address, folded=PLACE_PARTS)]
    website: ShortText | None
    linkedin: ShortText | None
    industry: ShortText | None
    annual_revenue: ShortText | None
    employee_count: int | None
    folded_website: ShortText | None
    folded_industry: ShortText | None
    folded_annual_revenue: ShortText | None
    visible_to: ShortText | None
    follow_up_days: Annotated[int | None, Gate.ACCOUNTS]
    created_at: datetime
    updated_at: datetime
    version: int
    account_updated_at: Annotated[datetime, Gate.ACCOUNTS]
    account_version: Annotated[int, Gate.ACCOUNTS]
    deleted_at: datetime | None
    merged_into_id: int | None

    owner: Annotated[User | None, joined_by("owner_id")]


def _rollup_property(name: str) -> Any:
    return property(lambda row: getattr(row.rollup, name), doc=f"The roll-up's `{name}`.")


class Account(Organization):
    """An organization with its roll-up, as a customer (docs/decisions/accounts.md#membership-rule).

    It is the same row as the organization. Its version and time of change count the changes of gated data, too.
    """

    gate = Gate.ACCOUNTS

    version = property(attrgetter("account_version"))
    updated_at = property(attrgetter("account_updated_at"))

    rollup: Annotated[AccountRollup, joined_by("id")]

    state = _rollup_property("state")
    account_since = _rollup_property("account_since")
    account_since_is_estimated = _rollup_property("account_since_is_estimated")
    first_became_account_at = _rollup_property("first_became_account_at")
    left_at = _rollup_property("left_at")
    won_deal_count = _rollup_property("won_count")
    archived_won_count = _rollup_property("archived_won_count")
    open_deal_count = _rollup_property("open_count")
    lost_deal_count = _rollup_property("lost_count")
    last_won_at = _rollup_property("last_won_at")
    undated_activity_count = _rollup_property("undated_count")
    last_activity_at = _rollup_property("last_activity_at")
    last_contacted_at = _rollup_property("last_contacted_at")
    follow_up_due_on = _rollup_property("follow_up_due_on")
