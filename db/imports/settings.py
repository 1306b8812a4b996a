"""Settings that imports create: which are in use, and which an undo has retired (docs/decisions/import.md#undo).

A setting is never deleted, because deleted records refer to it, which users can restore.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, delete, select

from db.ids import global_id
from db.models import (
    Activity,
    ActivityType,
    Company,
    Currency,
    CustomValue,
    Deal,
    DealLabel,
    Field,
    Import,
    ImportMapping,
    Label,
    Note,
    Organization,
    OrganizationLabel,
    Person,
    PersonLabel,
    Pipeline,
    Rate,
    SavedView,
    Stage,
    User,
)
from db.row import Row, select_rows
from db.store import Store
from db.unit_of_work import UnitOfWork

SETTING_MODELS: tuple[type[Row], ...] = (Field, Label, ActivityType, Stage, Pipeline, Currency, User)
"""The settings that imports create; each is used by records and by earlier ones only."""
SUBJECTS: tuple[type[Any], ...] = (Organization, Person, Deal)


async def used_ids(store: Store, model: type[Row], settings: Mapping[int, Any]) -> set[int]:
    """Return the ids of those of these settings, given by id, that records, views or other settings use.

    Deleted records do not count.
    """
    keys = {(row.code if model is Currency else row_id): row_id for row_id, row in settings.items()}
    used: set[Any] = set()
    for statement, key in _uses(model):
        rows = await store.tuples(statement.distinct().where(key.in_(sorted(keys))))
        used.update(value for (value,) in rows)
    if model is Currency:
        used.add((await store.get_one(Company, store.company_id)).currency)
    return {keys[key] for key in used & keys.keys()} | await _ids_in_views(store, model, settings)


def _uses(model: type[Row]) -> Iterator[tuple[Select[Any], ColumnElement[Any]]]:
    """Yield statements that read what uses these settings, each with its column."""
    yield from (_of_live(other, other.c[column]) for other, column in RECORD_USES.get(model, ()))
    if model is Label:
        yield from (_of_owner(link, owner, column, "label_id") for link, owner, column in LABEL_USES)
    if model is Field or model is Currency:
        key = "field_id" if model is Field else "currency"
        yield from (_of_owner(CustomValue, owner, "subject_id", key) for owner in SUBJECTS)
    if model is Pipeline:
        yield select(Stage.c.pipeline_id).where(Stage.c.is_active), Stage.c.pipeline_id
    if model is Currency:
        yield from ((select(key), key) for key in (Rate.c.base, Rate.c.quote, User.c.currency))


RECORD_USES: dict[type[Row], tuple[tuple[type[Any], str], ...]] = {
    ActivityType: ((Activity, "type_id"),),
    Stage: ((Deal, "stage_id"),),
    Currency: ((Deal, "currency_code"),),
    User: (
        *((model, "owner_id") for model in (Organization, Person, Deal, Activity)),
        *((model, "creator_id") for model in (Deal, Activity)),
        (Note, "author_id"),
    ),
}
LABEL_USES: tuple[tuple[type[Any], type[Any], str], ...] = (
    (OrganizationLabel, Organization, "organization_id"),
    (PersonLabel, Person, "person_id"),
    (DealLabel, Deal, "deal_id"),
)


def _of_live(model: type[Any], key: ColumnElement[Any]) -> tuple[Select[Any], ColumnElement[Any]]:
    return select(key).where(model.c.deleted_at.is_(None)), key


def _of_owner(
    model: type[Any], owner: type[Any], owner_column: str, key: str
) -> tuple[Select[Any], ColumnElement[Any]]:
    is_owner = and_(owner.c.company_id == model.c.company_id, owner.c.id == model.c[owner_column])
    statement = select(model.c[key]).select_from(model.table.join(owner.table, is_owner))
    return statement.where(owner.c.deleted_at.is_(None)), model.c[key]


async def _ids_in_views(store: Store, model: type[Row], ids: Iterable[int]) -> set[int]:
    """Return those of these ids that saved views name in their conditions, orders or columns."""
    views = await store.all(select_rows(SavedView).where(SavedView.c.deleted_at.is_(None)))
    texts = [repr(view.content) for view in views]
    named = ((row_id, global_id(model.__name__, row_id)) for row_id in ids)
    return {row_id for row_id, name in named if any(name in text for text in texts)}


async def retire(uow: UnitOfWork, model: type[Row], ids: Collection[int]) -> None:
    """Deactivate these settings, and forget the columns that fill these fields."""
    await uow.update_all(model, and_(model.c.id.in_(sorted(ids)), model.c.is_active), is_active=False)
    if model is Field:
        await uow.write(delete(ImportMapping.table).where(ImportMapping.c.field_id.in_(sorted(ids))))


async def retired_ids(store: Store) -> frozenset[int]:
    """Return the ids of the settings that undone imports deactivated: a later import activates them again."""
    reports = await store.tuples(select(Import.c.undo_report))
    return frozenset(row_id for (report,) in reports for row_id in report.retired)
