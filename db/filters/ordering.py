"""Sort fields and default order of each model."""

from collections.abc import Awaitable, Callable, Sequence
from enum import StrEnum
from functools import lru_cache, partial
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, func

from db.filters.custom_field_order import CustomOrder, in_units
from db.models import Account, Activity, Deal, File, Note, Organization, Person, User
from db.pagination.due_order import parts_by_due
from db.pagination.keyset import Part
from db.pagination.order_keys import OrderKey
from db.pagination.owner_order import parts_by_owner
from db.pagination.page import PaginationError
from db.pagination.value_order import parts_by_value
from db.row import Row, join_alias
from db.sql.day_end import day_end

MAX_KEYS = 3
CACHE_SIZE = 512
WITHOUT_ZONE = ZoneInfo("UTC")


class OrganizationOrderField(StrEnum):
    """Sort field for organizations."""

    NAME = "NAME"
    CREATED_AT = "CREATED_AT"
    UPDATED_AT = "UPDATED_AT"
    EMPLOYEE_COUNT = "EMPLOYEE_COUNT"
    OWNER_NAME = "OWNER_NAME"
    CUSTOM_FIELD = "CUSTOM_FIELD"


class AccountOrderField(StrEnum):
    """Sort field for accounts."""

    NAME = "NAME"
    WON_VALUE = "WON_VALUE"
    WON_DEAL_COUNT = "WON_DEAL_COUNT"
    LAST_WON_AT = "LAST_WON_AT"
    ACCOUNT_SINCE = "ACCOUNT_SINCE"
    NEXT_ACTIVITY_DUE = "NEXT_ACTIVITY_DUE"
    LAST_ACTIVITY_AT = "LAST_ACTIVITY_AT"
    LAST_CONTACTED_AT = "LAST_CONTACTED_AT"
    FOLLOW_UP_DUE_ON = "FOLLOW_UP_DUE_ON"
    CREATED_AT = "CREATED_AT"
    UPDATED_AT = "UPDATED_AT"
    EMPLOYEE_COUNT = "EMPLOYEE_COUNT"
    OWNER_NAME = "OWNER_NAME"
    CUSTOM_FIELD = "CUSTOM_FIELD"


class DealOrderField(StrEnum):
    """Sort field for deals."""

    TITLE = "TITLE"
    STATUS = "STATUS"
    VALUE = "VALUE"
    WON_AT = "WON_AT"
    EXPECTED_CLOSE_DATE = "EXPECTED_CLOSE_DATE"
    CREATED_AT = "CREATED_AT"
    UPDATED_AT = "UPDATED_AT"
    CUSTOM_FIELD = "CUSTOM_FIELD"


class PersonOrderField(StrEnum):
    """Sort field for people."""

    NAME = "NAME"
    CREATED_AT = "CREATED_AT"
    UPDATED_AT = "UPDATED_AT"
    CUSTOM_FIELD = "CUSTOM_FIELD"


class ActivityOrderField(StrEnum):
    """Sort field for activities."""

    SUBJECT = "SUBJECT"
    IS_DONE = "IS_DONE"
    DUE = "DUE"
    DUE_AT = "DUE_AT"
    DUE_DATE = "DUE_DATE"
    DONE_AT = "DONE_AT"
    CREATED_AT = "CREATED_AT"
    UPDATED_AT = "UPDATED_AT"


class NoteOrderField(StrEnum):
    """Sort field for notes."""

    PINNED = "PINNED"
    CREATED_AT = "CREATED_AT"
    UPDATED_AT = "UPDATED_AT"


class FileOrderField(StrEnum):
    """Sort field for files."""

    NAME = "NAME"
    SIZE = "SIZE"
    CREATED_AT = "CREATED_AT"


class UserOrderField(StrEnum):
    """Sort field for users."""

    NAME = "NAME"
    CREATED_AT = "CREATED_AT"


class OrderBy(NamedTuple):
    """One key of a sort order; nulls come last unless `nulls_first`."""

    field: StrEnum
    is_descending: bool = False
    nulls_first: bool = False
    custom: CustomOrder | None = None
    """The custom field, if `field` is CUSTOM_FIELD."""


_rollup = join_alias(Account, "rollup").c

ORDER_COLUMNS: dict[tuple[type[Row], str], ColumnElement[Any]] = {
    (Account, "NAME"): Account.c.folded_name,
    (Account, "UPDATED_AT"): Account.c.account_updated_at,
    (Account, "OWNER_NAME"): join_alias(Account, "owner").c.name,
    (Account, "WON_VALUE"): _rollup.won_value,
    (Account, "WON_DEAL_COUNT"): _rollup.won_count,
    (Account, "LAST_WON_AT"): _rollup.last_won_at,
    (Account, "ACCOUNT_SINCE"): _rollup.account_since,
    (Account, "NEXT_ACTIVITY_DUE"): _rollup.next_due_at,
    (Account, "LAST_ACTIVITY_AT"): _rollup.last_activity_at,
    (Account, "LAST_CONTACTED_AT"): _rollup.last_contacted_at,
    (Account, "FOLLOW_UP_DUE_ON"): _rollup.follow_up_due_on,
    (Activity, "SUBJECT"): Activity.c.folded_subject,
    (Deal, "TITLE"): Deal.c.folded_title,
    (Deal, "VALUE"): in_units(Deal.c.value, join_alias(Deal, "currency").c.decimal_points),
    (Note, "PINNED"): Note.c.is_pinned_to_organization,
    (Organization, "NAME"): Organization.c.folded_name,
    (Organization, "OWNER_NAME"): join_alias(Organization, "owner").c.name,
    (Person, "NAME"): Person.c.folded_name,
}
"""Columns of sort fields that are not columns of the same name."""

DEFAULT_ORDER: dict[type[Row], tuple[OrderBy, ...]] = {
    Account: (OrderBy(AccountOrderField.NAME),),
    Activity: (OrderBy(ActivityOrderField.IS_DONE), OrderBy(ActivityOrderField.CREATED_AT, is_descending=True)),
    Deal: (OrderBy(DealOrderField.CREATED_AT, is_descending=True),),
    File: (OrderBy(FileOrderField.CREATED_AT, is_descending=True),),
    Note: (OrderBy(NoteOrderField.PINNED, is_descending=True), OrderBy(NoteOrderField.CREATED_AT, is_descending=True)),
    Organization: (OrderBy(OrganizationOrderField.NAME),),
    Person: (OrderBy(PersonOrderField.NAME),),
    User: (OrderBy(UserOrderField.NAME),),
}
"""Order of lists that are read without `orderBy`."""


def order_keys(
    model: type[Row], order_by: Sequence[OrderBy] | None, zone: ZoneInfo = WITHOUT_ZONE
) -> tuple[OrderKey, ...]:
    """Return the sort keys of a list: those of `order_by`, or the default order of `model`, and the id last.

    `zone`: the time zone that decides when a day ends.

    The id is sorted in the direction of the key before it, so that an index serves both. What is done or not has two
    values only: in each, the newest are first, as in the default order, or last. Raises `PaginationError` where
    `order_by` has more than three keys.
    """
    if order_by and len(order_by) > MAX_KEYS:
        msg = f"`orderBy` takes at most {MAX_KEYS} keys, not {len(order_by)}."
        raise PaginationError(msg)
    keys = tuple(order_by or DEFAULT_ORDER[model])
    if [key.field for key in keys] == [ActivityOrderField.IS_DONE]:
        keys = (*keys, OrderBy(ActivityOrderField.CREATED_AT, is_descending=not keys[0].is_descending))
    has_zone = any(key.field is ActivityOrderField.DUE for key in keys)
    return _order_keys(model, keys, zone if has_zone else WITHOUT_ZONE)


@lru_cache(maxsize=CACHE_SIZE)
def _order_keys(model: type[Row], order_by: tuple[OrderBy, ...], zone: ZoneInfo) -> tuple[OrderKey, ...]:
    keys = tuple(_order_key(model, key, zone) for key in order_by)
    return (*keys, OrderKey("id", _id_column(model, keys[-1]), is_descending=keys[-1].is_descending))


def _id_column(model: type[Row], key: OrderKey) -> ColumnElement[int]:
    """Return the id from the table of the key before it: SQLite takes no other from the same index."""
    is_of_rollup = model is Account and getattr(key.expression, "table", None) is join_alias(Account, "rollup")
    return _rollup.organization_id if is_of_rollup else model.c.id


def _order_key(model: type[Row], order_by: OrderBy, zone: ZoneInfo) -> OrderKey:
    name = order_by.field.name
    if order_by.custom is not None:
        name, column = f"{name} {order_by.custom.field_id}", order_by.custom.expression(model)
    elif order_by.field is ActivityOrderField.DUE:
        column = func.coalesce(Activity.c.due_at, day_end(Activity.c.due_date, zone))
    else:
        column = ORDER_COLUMNS[model, name] if (model, name) in ORDER_COLUMNS else model.c[name.lower()]
    link = model.c.owner_id if name == "OWNER_NAME" else None
    is_nullable = getattr(column, "nullable", True) or link is not None
    read_parts = parts_by_owner if link is not None else _merged_parts(order_by.field, zone)
    return OrderKey(name, column, order_by.is_descending, order_by.nulls_first, is_nullable, link, read_parts)


def _merged_parts(field: StrEnum, zone: ZoneInfo) -> Callable[..., Awaitable[list[Part]]] | None:
    """Return how parts are read in an order that no index has, but each of its branches."""
    if field is ActivityOrderField.DUE:
        return partial(parts_by_due, zone)
    return parts_by_value if field is DealOrderField.VALUE else None
