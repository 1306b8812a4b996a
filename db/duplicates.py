"""Records that are likely the same as another: by folded name, web address, e-mail address or phone number.

They are listed and never merged (docs/decisions/merging.md#duplicates).
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any, NamedTuple, cast
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, or_

from db.filters.contact_points import ContactPointsCondition, compare_phones
from db.filters.scalars import FilterContext, compare_folded_text
from db.models import ContactPoint, Currency, Organization, Person
from db.moment import Moment
from db.order_keys import OrderKey
from db.row import Row, RowQuery
from db.statements import select_live
from db.store import Store

MAX_POSSIBLE = 10
"""Number of records that are returned as possibly the same as one."""
EMAIL = ContactPointsCondition("emails", compare_folded_text, "folded_value")
PHONE = ContactPointsCondition("phones", compare_phones)
MIN_PHONE_DIGITS = 7
SCORES = {"name": 0.5, "domain": 0.3, "address": 0.2, "email": 0.3, "phone": 0.2, "organization": 0.2}
"""What each thing in common adds to the score of a pair of records of one name."""
OTHERS = {Organization: Organization.table.alias("other"), Person: Person.table.alias("other")}


class DuplicateReason(StrEnum):
    """What two records have in common."""

    NAME = "NAME"
    DOMAIN = "DOMAIN"
    EMAIL = "EMAIL"
    PHONE = "PHONE"
    ADDRESS = "ADDRESS"
    ORGANIZATION = "ORGANIZATION"


class PossibleDuplicate(NamedTuple):
    """A record that is likely the same as another, and what they have in common."""

    record: Any
    reasons: Sequence[DuplicateReason]


class DuplicatePair(NamedTuple):
    """Two records that are likely the same; `score` is between 0 and 1."""

    first_id: int
    second_id: int
    score: float
    reasons: Sequence[DuplicateReason]


async def possible_duplicates(store: Store, row: Any) -> list[PossibleDuplicate]:
    """Return other records that are likely the same as this organization or person, in one statement."""
    model: type[Row] = type(row)
    alike = or_(*_conditions(model, row, store.moment))
    query: RowQuery[Any] = select_live(model).where(alike, model.c.id != row.id).order_by(model.c.id)
    others = await store.all(query.limit(MAX_POSSIBLE))
    found = (PossibleDuplicate(other, common_reasons(row, other)) for other in others)
    return [duplicate for duplicate in found if duplicate.reasons]


def _conditions(model: type[Row], row: Any, moment: Moment) -> list[ColumnElement[bool]]:
    conditions = [model.c.folded_name == row.folded_name]
    if isinstance(row, Organization):
        host = web_host(row.website)
        return conditions + ([model.c.website.icontains(host, autoescape=True)] if host else [])
    source, context = model.table, FilterContext(moment, ZoneInfo("UTC"), cast("Currency", None))
    for condition, points in ((EMAIL, row.emails), (PHONE, row.phones)):
        values = [point.value for point in points if condition is EMAIL or _digits(point.value)]
        conditions += [condition.build({"eq": value}, source, context) for value in values[:MAX_POSSIBLE]]
    return conditions


def duplicate_pairs(model: type[Row]) -> RowQuery[DuplicatePair]:
    """Select the pairs of live records of one folded name, the older record first."""
    other = OTHERS[model]
    columns = model.c
    is_pair = and_(
        other.c.company_id == columns.company_id,
        other.c.folded_name == columns.folded_name,
        other.c.id > columns.id,
        other.c.deleted_at.is_(None),
    )
    base = select_live(model)
    width = len(base.select.selected_columns)
    joined = base.select.join(other, is_pair).add_columns(*other.c)
    return RowQuery(joined, lambda values: _pair(base.make_row(values[:width]), model.from_tuple(values[width:])))


def pair_order(model: type[Row]) -> tuple[OrderKey, ...]:
    """Return the order of pairs: by name, then by the ids of both."""
    columns, other = model.c, OTHERS[model].c
    return (
        OrderKey("folded_name", columns.folded_name),
        OrderKey("id", columns.id),
        OrderKey("other_id", other.id),
    )


def _pair(first: Any, second: Any) -> DuplicatePair:
    reasons = common_reasons(first, second)
    return DuplicatePair(first.id, second.id, round(sum(SCORES[reason.lower()] for reason in reasons), 2), reasons)


def common_reasons(first: Any, second: Any) -> list[DuplicateReason]:
    """Return what two organizations, or two people, have in common."""
    common = {DuplicateReason.NAME: first.folded_name == second.folded_name}
    if isinstance(first, Organization):
        common[DuplicateReason.DOMAIN] = bool(_hosts(first) & _hosts(second))
        common[DuplicateReason.ADDRESS] = first.address is not None and first.address == second.address
    else:
        common[DuplicateReason.EMAIL] = bool(_emails(first.emails) & _emails(second.emails))
        common[DuplicateReason.PHONE] = bool(_phones(first.phones) & _phones(second.phones))
        common[DuplicateReason.ORGANIZATION] = (
            first.organization_id is not None and first.organization_id == second.organization_id
        )
    return [reason for reason, holds in common.items() if holds]


def web_host(address: str | None) -> str:
    """Return the host of a web address without `www`; empty if there is none."""
    text = (address or "").strip().lower()
    try:
        host = urlsplit(text if "//" in text else f"//{text}").hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")


def _hosts(row: Any) -> set[str]:
    return {host for host in [web_host(row.website)] if host}


def _emails(points: Sequence[ContactPoint]) -> set[str]:
    return {point.value.casefold() for point in points}


def _phones(points: Sequence[ContactPoint]) -> set[str]:
    return {digits[-MIN_PHONE_DIGITS:] for point in points if (digits := _digits(point.value))}


def _digits(text: str) -> str:
    """Return the digits of a phone number; empty if they are too few to tell it from others."""
    digits = "".join(character for character in text if character.isdecimal())
    return digits if len(digits) >= MIN_PHONE_DIGITS else ""
