"""The effective organization of activities, notes and files: their own, else that of their deal, else of their person.

What was done or written keeps its organization when the deal or person moves to another; what is planned follows.
See docs/decisions/activities.md#effective-organization.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from itertools import product
from typing import Any

from sqlalchemy import (
    ColumnElement,
    ScalarSelect,
    Select,
    Update,
    case,
    func,
    literal,
    select,
    update,
)

from db.batches import batches
from db.models import Activity, Deal, EffectiveSource, File, Note, Organization, Person
from db.row import Row
from db.sql.id_list import is_among
from db.unit_of_work import UnitOfWork

LINKS: dict[type[Row], tuple[str, EffectiveSource]] = {
    Deal: ("deal_id", EffectiveSource.DEAL),
    Person: ("person_id", EffectiveSource.PERSON),
}
"""Records that give their organization to what is linked to them: the column of the link, and the source."""
LINKED_MODELS: tuple[type[Row], ...] = (Activity, Note, File)
LINK_COLUMNS: Mapping[type[Row], tuple[str, ...]] = {
    **dict.fromkeys(LINKED_MODELS, ("organization_id", "deal_id", "person_id")),
    **dict.fromkeys(LINKS, ("organization_id",)),
}
"""Columns from which effective organizations are computed."""
BATCH_SIZE = 2_000


async def update_effective_organizations(uow: UnitOfWork) -> set[int]:
    """Update the effective organization of all rows that what was written may affect.

    Return the ids of all organizations that such activities belonged to or belong to now.
    """
    changed = {model: uow.ids_written(model, columns) for model, columns in LINK_COLUMNS.items()}
    moved = {target: uow.not_new(target, changed[target]) for target in LINKS}
    organization_ids: set[int] = set()
    await _keep_organizations(uow)
    for model in LINKED_MODELS:
        for key, ids in _affected_rows(model, changed, moved):
            if model is Activity:  # roll-ups do not depend on the others
                pairs = await uow.tuples(_organizations_before_and_after(model, key), ids=ids)
                organization_ids |= {each for pair in pairs for each in pair if each is not None}
            await uow.write(_update_statement(model, key), ids=ids)
    return organization_ids


async def _keep_organizations(uow: UnitOfWork) -> None:
    """Link what belongs to the past directly to its organization if its deal or person has moved to another.

    A merge moves deals and people too, and everything follows: both organizations are one now. A merge of people
    says itself what stays.
    """
    moved = {target: await _changed(uow, target, "organization_id") for target in LINKS}
    if not any(moved.values()):
        return
    if any([await _changed(uow, model, "merged_into_id", with_null=True) for model in (Organization, Person)]):
        return
    for model, (target, (link, source)) in product(LINKED_MODELS, LINKS.items()):
        own, kept = model.c.organization_id, model.c.effective_organization_id
        is_past = [model.c.is_done] if model is Activity else []
        for batch in batches(sorted(moved[target]), BATCH_SIZE):
            is_linked = model.c[link].in_(batch) & (model.c.effective_source == source)
            await uow.write(update(model.table).where(is_linked, own.is_(None), *is_past).values(organization_id=kept))


async def _changed(uow: UnitOfWork, model: type[Row], column: str, *, with_null: bool = False) -> set[int]:
    """Return the ids of written rows whose `column` had another value before; one that had none only `with_null`."""
    rows_before = uow.rows_before.get(model, {})
    written = [rows_before[row_id] for row_id in uow.ids_written(model, [column]) if rows_before[row_id] is not None]
    before = {row.id: getattr(row, column) for row in written if with_null or getattr(row, column) is not None}
    changed: set[int] = set()
    for batch in batches(sorted(before), BATCH_SIZE):
        rows = await uow.tuples(select(model.c.id, model.c[column]).where(model.c.id.in_(batch)))
        changed.update(row_id for row_id, value in rows if value != before[row_id])
    return changed


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
    return is_among(model.c[key])


def _linked_organization(target: type[Row], link: ColumnElement[Any]) -> ScalarSelect[Any]:
    return select(target.c.organization_id).where(target.c.id == link).scalar_subquery()


def _affected_rows(
    model: type[Row], changed: Mapping[type[Row], Collection[int]], moved: Mapping[type[Row], Collection[int]]
) -> Iterator[tuple[str, Sequence[int]]]:
    """Yield a column and ids in it: of the rows of `model` that changed themselves, or whose deal or person moved.

    What is linked to a new deal or person has changed itself.
    """
    for key, ids in (("id", changed[model]), ("deal_id", moved[Deal]), ("person_id", moved[Person])):
        for batch in batches(sorted(ids), BATCH_SIZE):
            yield key, batch
