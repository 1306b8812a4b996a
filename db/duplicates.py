"""Records that are likely the same as another: by folded name, web address, email address or phone number.

They are listed and never merged (docs/decisions/merging.md#duplicates).
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any, NamedTuple

from sqlalchemy import CompoundSelect, and_, func, select, union

from db.in_subquery import InSubquery
from db.lookup_keys import domain_key, email_key, phone_key, select_subjects, web_host
from db.models import ContactPoint, LookupKind, Organization, Person
from db.order_keys import OrderKey
from db.phone_numbers import MIN_PHONE_DIGITS, phone_digits
from db.row import Row, RowQuery
from db.statements import select_live
from db.store import Store

MAX_POSSIBLE = 10
"""Number of records that are returned as possibly the same as one."""
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
    alike = model.c.id.in_(_select_alike(model, row))
    query: RowQuery[Any] = select_live(model).where(alike, model.c.id != row.id).order_by(model.c.id)
    others = await store.all(query.limit(MAX_POSSIBLE))
    found = (PossibleDuplicate(other, common_reasons(row, other)) for other in others)
    return [duplicate for duplicate in found if duplicate.reasons]


def _select_alike(model: type[Row], row: Any) -> CompoundSelect[int]:
    """Select the ids of records with the name or a look-up key of `row`: each part reads one range of an index."""
    other = OTHERS[model].c
    same_name = select(other.id).where(other.folded_name == row.folded_name)
    return union(same_name, *(select_subjects(kind, keys) for kind, keys in _keys(row).items() if keys))


def _keys(row: Any) -> dict[LookupKind, list[str]]:
    if isinstance(row, Organization):
        hosts = [domain_key(row.website)] if row.website else []
        return {LookupKind.DOMAIN: [host for host in hosts if host]}
    return {
        LookupKind.EMAIL: [email_key(email.value) for email in row.emails],
        LookupKind.PHONE: [phone_key(phone.value) for phone in row.phones if _digits(phone.value)],
    }


def duplicate_pairs(model: type[Row]) -> RowQuery[DuplicatePair]:
    """Select the pairs of live records of one folded name, the older record first.

    Names that several records have are read from the index of names alone, so that only their records are read.
    """
    other, columns = OTHERS[model], model.c
    is_pair = and_(
        other.c.company_id == columns.company_id,
        other.c.folded_name == columns.folded_name,
        other.c.id > columns.id,
        other.c.deleted_at.is_(None),
    )
    base = select_live(model)
    width = len(base.select.selected_columns)
    joined = base.select.join(other, is_pair).where(_has_shared_name(model)).add_columns(*other.c)
    return RowQuery(joined, lambda values: _pair(base.make_row(values[:width]), model.from_tuple(values[width:])))


def _has_shared_name(model: type[Row]) -> InSubquery:
    named = model.table.alias("named").c
    shared = select(named.folded_name).group_by(named.folded_name).having(func.count() > 1)
    return InSubquery(model.c.folded_name, shared.scalar_subquery())


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


def _hosts(row: Any) -> set[str]:
    return {host for host in [web_host(row.website)] if host}


def _emails(points: Sequence[ContactPoint]) -> set[str]:
    return {point.value.casefold() for point in points}


def _phones(points: Sequence[ContactPoint]) -> set[str]:
    return {digits[-MIN_PHONE_DIGITS:] for point in points if (digits := _digits(point.value))}


def _digits(text: str) -> str:
    """Return the digits of a phone number; empty if they are too few to tell it from others."""
    digits = phone_digits(text)
    return digits if len(digits) >= MIN_PHONE_DIGITS else ""
