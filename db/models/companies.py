"""The tenant, its people, its currencies and rates."""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from sqlalchemy import Index, UniqueConstraint

from db.column_types import Code, ShortText, Zone
from db.row import Row, joined_by


class Currency(Row, table="currency", key=["company_id", "code"]):
    """A currency a company knows; `decimal_points` is the exponent of its minor unit."""

    company_id: int
    code: Code
    name: ShortText
    symbol: ShortText
    decimal_points: int
    is_active: bool
    is_custom: bool

    def amount(self, minor: int | None) -> Decimal | None:
        """So many minor units in the currency's own."""
        return None if minor is None else Decimal(minor).scaleb(-self.decimal_points)


class Company(Row, table="company", key=["id"]):
    """A tenant. `revision` is its clock: every write advances it (docs/decisions/revisions.md#revision).

    `rates_version` is another one whenever its rates are others; null while it has none. Nobody comes in for a company
    that is suspended.
    """

    id: int
    name: ShortText
    time_zone: Zone
    currency: Code
    follow_up_days: int | None
    revision: int
    rates_version: int | None
    created_at: datetime
    suspended_at: datetime | None

    unit: Annotated[Currency, joined_by("currency")]


class Rate(Row, table="rate", key=["company_id", "base", "quote", "on_date"]):
    """On that day and until the next entry, one unit of `base` was worth `rate` units of `quote`."""

    company_id: int
    base: Code
    quote: Code
    on_date: date
    rate: Decimal
    source: ShortText
    loaded_at: datetime


class CompanyRole(StrEnum):
    """What a user may do in their company; `auth.roles` tells what that is."""

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
    ],
):
    """A person of the company. A placeholder was only named in an imported file: it can never sign in.

    `login_id` is how they sign in (`db.models.identity.Login`), null until they accepted an invitation.
    """

    company_id: int
    id: int
    external_id: ShortText | None
    name: ShortText
    email: ShortText | None
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
