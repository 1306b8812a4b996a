"""Companies (the tenants), their users, currencies and exchange rates."""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from sqlalchemy import Index, UniqueConstraint, text

from db.column_types import Code, ShortText, Zone
from db.gates import Gate
from db.row import Row, joined_by


class Currency(Row, table="currency", key=["company_id", "code"], rules=[UniqueConstraint("company_id", "id")]):
    """A currency of a company, known by its code; `decimal_points` is the exponent of its minor unit.

    Events name it by its id.
    """

    company_id: int
    id: int
    code: Code
    name: ShortText
    symbol: ShortText
    decimal_points: int
    is_active: bool
    is_custom: bool
    version: int

    def amount(self, minor: int | None) -> Decimal | None:
        """Convert minor units to units of the currency."""
        return None if minor is None else Decimal(minor).scaleb(-self.decimal_points)


COMPANY_RULES = [
    Index("ix_company_name", "name"),  # staff and commands name companies
    Index("ix_company_folded_name", "folded_name", "id"),  # staff search in it
    Index("ix_company_users_version", "users_version"),  # all are summed up, to see whether one changed
]


class Company(Row, table="company", key=["id"], rules=COMPANY_RULES):
    """A tenant. Every write advances its `revision` (docs/decisions/revisions.md#revision).

    `revision_id` is new with each revision: histories of a database that parted, by a restore or a failover, may have
    the same revision, but not the same id of it.

    `rates_version` changes with the exchange rates; null if there are none. `users_version` changes with the users, and
    with what rules of flags can tell of their company (`db.users_version`). Users of a suspended company cannot
    sign in. `allows_remote_images`: whether notes show images that lie on other servers. `version`: number of the
    changes that all users see; `account_version`: of all changes, those of gated data included.
    """

    id: int
    name: ShortText
    folded_name: ShortText
    time_zone: Zone
    currency: Code
    follow_up_days: Annotated[int | None, Gate.ACCOUNTS]
    allows_remote_images: bool
    revision: int
    revision_id: int | None
    rates_version: int | None
    users_version: int | None
    created_at: datetime
    version: int
    account_version: Annotated[int, Gate.ACCOUNTS]
    suspended_at: datetime | None

    unit: Annotated[Currency, joined_by("currency")]


class Rate(Row, table="rate", key=["company_id", "base", "quote", "on_date"]):
    """An exchange rate: from `on_date` until the next entry, one unit of `base` is worth `rate` units of `quote`."""

    company_id: int
    base: Code
    quote: Code
    on_date: date
    rate: Decimal
    source: ShortText
    loaded_at: datetime


class CompanyRole(StrEnum):
    """Role of a user in their company. `auth.roles` lists the permissions."""

    ADMIN = "ADMIN"
    REGULAR = "REGULAR"
    READ_ONLY = "READ_ONLY"


class User(
    Row,
    table="user",
    rules=[
        UniqueConstraint("company_id", "email"),
        UniqueConstraint("company_id", "external_id"),
        Index("ix_user_login_id", "login_id"),
        Index("ix_user_id", "id"),  # staff name users by id or address, whatever their company
        Index("ix_user_email", "email"),
        Index(  # staff search in it alone
            "ix_user_folded_name", "folded_name", "id", "folded_email", "is_placeholder", "company_id"
        ),
        Index(
            "ix_user_is_inactive",
            "company_id",
            "id",
            sqlite_where=text("is_active = 0"),
            postgresql_where=text("NOT is_active"),
        ),
    ],
):
    """A user of a company. A placeholder was only named in an imported file and cannot sign in.

    `login_id`: the user's `db.models.identity.Login`; null until the user accepts an invitation.
    """

    company_id: int
    id: int
    external_id: ShortText | None
    name: ShortText
    folded_name: ShortText
    email: ShortText | None
    folded_email: ShortText | None
    role: CompanyRole
    login_id: int | None
    time_zone: Zone
    locale: ShortText
    currency: Code
    is_active: bool
    is_placeholder: bool
    created_at: datetime
    updated_at: datetime
    version: int
