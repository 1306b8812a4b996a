"""Records that are likely the same as another: by name, web address, email address or phone number.

They are listed and never merged (docs/decisions/merging.md#duplicates).
"""

from collections.abc import Collection, Sequence
from enum import StrEnum
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, CompoundSelect, Select, and_, func, or_, select, union

from db.batches import batches
from db.lookup.keys import domain_key, email_key, phone_key, select_subjects
from db.lookup.name_keys import organization_name_key, person_name_key
from db.models import LookupKey, LookupKind, Organization, Person
from db.pagination.order_keys import OrderKey
from db.row import Row, RowQuery, model_of
from db.sql.id_list import is_among
from db.statements import select_live
from db.store import Store

MAX_POSSIBLE = 10
"""Number of records that are returned as possibly the same as one."""
MAX_SHARING = 10
"""Records with one key of which all pairs are listed. More of one name are each listed with the first of them; a web
address, email address or phone number of more is that of a portal or a switchboard, and tells nothing."""
BATCH_SIZE = 1000
MIN_PHONE_KEY = 6
"""The least digits of a phone number that are no extension."""
NAMES = (LookupKind.ORGANIZATION_NAME, LookupKind.PERSON_NAME)
KINDS: dict[type[Row], tuple[LookupKind, ...]] = {
    Organization: (LookupKind.DOMAIN, LookupKind.ORGANIZATION_NAME),
    Person: (LookupKind.EMAIL, LookupKind.PERSON_NAME, LookupKind.PHONE),
}
"""The kinds of keys that two records may share."""
OTHERS = {Organization: Organization.table.alias("other"), Person: Person.table.alias("other")}


class DuplicateReason(StrEnum):
    """What two records have in common."""

    NAME = "NAME"
    SIMILAR_NAME = "SIMILAR_NAME"
    DOMAIN = "DOMAIN"
    EMAIL = "EMAIL"
    PHONE = "PHONE"
    ADDRESS = "ADDRESS"
    ORGANIZATION = "ORGANIZATION"


SCORES = {
    DuplicateReason.NAME: 0.5,
    DuplicateReason.SIMILAR_NAME: 0.4,
    DuplicateReason.DOMAIN: 0.3,
    DuplicateReason.EMAIL: 0.3,
    DuplicateReason.PHONE: 0.2,
    DuplicateReason.ADDRESS: 0.2,
    DuplicateReason.ORGANIZATION: 0.2,
}
"""What each thing in common adds to the score of a pair."""
REASONS = {
    LookupKind.DOMAIN: DuplicateReason.DOMAIN,
    LookupKind.EMAIL: DuplicateReason.EMAIL,
    LookupKind.ORGANIZATION_NAME: DuplicateReason.SIMILAR_NAME,
    LookupKind.PERSON_NAME: DuplicateReason.SIMILAR_NAME,
    LookupKind.PHONE: DuplicateReason.PHONE,
}
"""What records have in common that share a key."""
DETAILS: dict[type[Row], tuple[str, DuplicateReason]] = {
    Organization: ("address", DuplicateReason.ADDRESS),
    Person: ("organization_id", DuplicateReason.ORGANIZATION),
}
"""The column that makes a pair likelier, and what it is."""


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
    model = model_of(row)
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


def _keys(row: Any) -> dict[LookupKind, set[str]]:
    """Return the look-up keys of a record that tell it from others."""
    if isinstance(row, Organization):
        names, hosts = organization_name_key(row.name), domain_key(row.website or "")
        return {LookupKind.ORGANIZATION_NAME: {names}, LookupKind.DOMAIN: {hosts} - {""}}
    phones = {phone_key(phone.value) for phone in row.phones}
    return {
        LookupKind.PERSON_NAME: {person_name_key(row.name)},
        LookupKind.EMAIL: {email_key(email.value) for email in row.emails} - {""},
        LookupKind.PHONE: {key for key in phones if len(key) >= MIN_PHONE_KEY},
    }


def duplicate_pairs(model: type[Row]) -> RowQuery[DuplicatePair]:
    """Select the pairs of live records that share a look-up key, the older record first.

    The pairs are found in the index of the keys alone, so that only their records are read.
    """
    other, pair = OTHERS[model], _select_pairs(model).subquery("pair")
    base = select_live(model)
    width = len(base.select.selected_columns)
    joined = base.select.join(pair, pair.c.first_id == model.c.id).join(
        other, and_(other.c.id == pair.c.second_id, other.c.deleted_at.is_(None))
    )
    rows = joined.add_columns(*other.c)
    return RowQuery(rows, lambda values: _pair(base.make_row(values[:width]), model.from_tuple(values[width:])))


async def pairs_with_older(store: Store, model: type[Row], ids: Collection[int]) -> set[tuple[int, int]]:
    """Return the ids of each two live records that share a look-up key, the older one first, the newer one in `ids`.

    They are those of `duplicate_pairs`. Keys are looked up in batches: a PostgreSQL whose statistics do not know the
    rows yet plans one statement for all badly.
    """
    pairs = set[tuple[int, int]]()
    for batch in batches(sorted(ids), BATCH_SIZE):
        own = [(key, row_id) for *key, row_id in await store.tuples(_keys_of(model), ids=batch)]
        subjects = await _subjects_of(store, model, {key for (_, key), _ in own})
        pairs |= {(older, row_id) for key, row_id in own for older in subjects.get(tuple(key), ()) if older < row_id}
    return pairs


async def _subjects_of(store: Store, model: type[Row], keys: Collection[str]) -> dict[tuple[Any, ...], list[int]]:
    """Return the records with these keys, by kind and key; of many that share a name, the first one."""
    counts = await store.tuples(_shared_keys(model), ids=sorted(keys))
    subjects = {(kind, key): [oldest] for kind, key, size, oldest in counts if size > MAX_SHARING and kind in NAMES}
    few = {key for _, key, size, _ in counts if size <= MAX_SHARING}
    sizes = {(kind, key): size for kind, key, size, _ in counts}
    for kind, key, row_id in await store.tuples(_subjects_with_keys(model), ids=sorted(few)) if few else ():
        if sizes.get((kind, key), MAX_SHARING + 1) <= MAX_SHARING:
            subjects.setdefault((kind, key), []).append(row_id)
    return subjects


def _is_telling(key: Any, model: type[Row]) -> ColumnElement[bool]:
    """Build the condition that a key tells a record of this model from others; `key` has the columns of the keys."""
    return and_(key.kind.in_(KINDS[model]), or_(key.kind != LookupKind.PHONE, func.length(key.key) >= MIN_PHONE_KEY))


def _shared(key: Any, model: type[Row]) -> Select[Any]:
    """Select the keys that several records of this model share: how many, and the oldest of these."""
    counts = func.count().label("size"), func.min(key.subject_id).label("oldest_id")
    shared = select(key.kind, key.key, *counts).where(_is_telling(key, model))
    return shared.group_by(key.kind, key.key).having(func.count() > 1)


@cache
def _keys_of(model: type[Row]) -> Select[Any]:
    key = LookupKey.c
    return select(key.kind, key.key, key.subject_id).where(is_among(key.subject_id), _is_telling(key, model))


@cache
def _shared_keys(model: type[Row]) -> Select[Any]:
    return _shared(LookupKey.c, model).where(is_among(LookupKey.c.key))


@cache
def _subjects_with_keys(model: type[Row]) -> Select[Any]:
    key = LookupKey.c
    return select(key.kind, key.key, key.subject_id).where(is_among(key.key), _is_telling(key, model))


def _select_pairs(model: type[Row]) -> Select[tuple[int, int]]:
    """Select the ids of each two records that share a key, as far as `MAX_SHARING` says."""
    keys = LookupKey.table
    first, second, every = keys.alias("first_key").c, keys.alias("second_key").c, keys.alias("every_key").c
    shared = _shared(every, model).subquery("shared_key")
    is_first = and_(first.kind == shared.c.kind, first.key == shared.c.key)
    is_second = and_(second.kind == first.kind, second.key == first.key, second.subject_id > first.subject_id)
    is_listed = or_(shared.c.size <= MAX_SHARING, and_(first.kind.in_(NAMES), first.subject_id == shared.c.oldest_id))
    pairs = select(first.subject_id.label("first_id"), second.subject_id.label("second_id")).distinct()
    joined = shared.join(first.kind.table, is_first).join(second.kind.table, is_second)
    return pairs.select_from(joined).where(is_listed)


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
    return DuplicatePair(first.id, second.id, score_of(reasons), reasons)


def score_of(reasons: Sequence[DuplicateReason]) -> float:
    """Return how likely two records are the same that have this in common, from 0 to 1."""
    return min(1.0, round(sum(SCORES[reason] for reason in reasons), 2))


def common_reasons(first: Any, second: Any) -> list[DuplicateReason]:
    """Return what two organizations, or two people, have in common."""
    others = _keys(second)
    common = {REASONS[kind] for kind, keys in _keys(first).items() if keys & others[kind]}
    if first.folded_name == second.folded_name:
        common = common - {DuplicateReason.SIMILAR_NAME} | {DuplicateReason.NAME}
    detail, reason = DETAILS[model_of(first)]
    if getattr(first, detail) is not None and getattr(first, detail) == getattr(second, detail):
        common.add(reason)
    return [reason for reason in DuplicateReason if reason in common]
