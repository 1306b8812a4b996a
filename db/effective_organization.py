"""The effective organization of activities, notes and files: their own, else that of their deal, else of their person.

See docs/decisions/activities.md#effective-organization.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    ScalarSelect,
    Select,
    Update,
    bindparam,
    case,
    func,
    literal,
    select,
    update,
)

from db.batches import batches
from db.models import Activity, Deal, EffectiveSource, File, Note, Person
from db.row import Row
from db.unit_of_work import UnitOfWork

LINKED_MODELS: tuple[type[Row], ...] = (Activity, Note, File)
BATCH_SIZE = 2_000


async def update_effective_organizations(uow: UnitOfWork, changed: Mapping[type[Row], Collection[int]]) -> set[int]:
    """Update the effective organization of all rows that `changed` may affect.

    `changed` has the ids of written activities, notes, files, deals and people. Return the ids of all organizations
    that such rows belonged to or belong to now.
    """
    organization_ids: set[int] = set()
    for model in LINKED_MODELS:
        for key, ids in _affected_rows(model, changed):
            pairs = await uow.tuples(_organizations_before_and_after(model, key), ids=ids)
            organization_ids |= {each for pair in pairs for each in pair if each is not None}
            await uow.write(_update_statement(model, key), ids=ids)
    return organization_ids


def effective_columns(model: type[Row]) -> tuple[ColumnElement[int | None], ColumnElement[EffectiveSource | None]]:
    """Build the expressions that compute a row's effective organization and the link that it comes from."""
    by_deal = _linked_organization(Deal, model.c.deal_id)
    by_person = _linked_organization(Person, model.c.person_id)
    source_type = model.c.effective_source.type
    source = case(
        (model.c.organization_id.is_not(None), literal(EffectiveSource.DIRECT, source_type)),
        (by_deal.is_not(None), literal(EffectiveSource.DEAL, source_type)),
        (by_person.is_not(None), literal(EffectiveSource.PERSON, source_type)),
    )
    return func.coalesce(model.c.organization_id, by_deal, by_person), source


def is_outdated(model: type[Row]) -> ColumnElement[bool]:
    """Build the condition that a row's stored effective organization or its source differs from the computed one."""
    organization, source = effective_columns(model)
    other_organization = model.c.effective_organization_id.is_distinct_from(organization)
    return other_organization | model.c.effective_source.is_distinct_from(source)


# Every write runs these two statements for what it changed: each is built and scoped once.
@cache
def _organizations_before_and_after(model: type[Row], key: str) -> Select[Any]:
    computed, _ = effective_columns(model)
    return select(model.c.effective_organization_id, computed).where(_has_listed(model, key))


@cache
def _update_statement(model: type[Row], key: str) -> Update:
    organization, source = effective_columns(model)
    values = {"effective_organization_id": organization, "effective_source": source}
    # Most rows are up to date already, and writing them again costs much.
    return update(model.table).where(is_outdated(model), _has_listed(model, key)).values(values)


def _has_listed(model: type[Row], key: str) -> ColumnElement[bool]:
    return model.c[key].in_(bindparam("ids", type_=BigInteger, expanding=True))


def _linked_organization(target: type[Row], link: ColumnElement[Any]) -> ScalarSelect[Any]:
    return select(target.c.organization_id).where(target.c.id == link).scalar_subquery()


def _affected_rows(
    model: type[Row], changed: Mapping[type[Row], Collection[int]]
) -> Iterator[tuple[str, Sequence[int]]]:
    """Yield a column and ids in it: of the rows of `model` that changed themselves, or whose deal or person did."""
    for key, ids in (("id", changed[model]), ("deal_id", changed[Deal]), ("person_id", changed[Person])):
        for batch in batches(sorted(ids), BATCH_SIZE):
            yield key, batch
