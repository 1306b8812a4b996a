"""Loader of the records and settings of a company, as an import looks for them."""

from collections.abc import AsyncIterator, Hashable, Iterable
from dataclasses import replace
from typing import Any

from db.ids import global_id
from db.imports.lookup import deleted_ids, merged_records, rows_of_parents, select_columns
from db.imports.settings import retired_ids
from db.models import ActivityType, Company, Currency, Deal, Label, Organization, Person, Pipeline, Stage, User
from db.row import Row, select_rows
from db.store import Store
from db.text import fold
from imports.records.existing_records import MERGED_RANK, PLACEHOLDER_RANK, ExistingRecords, NamedRecord, NameIndex
from imports.records.setting_notes import note_of_setting
from imports.records.staged_rows import StagedRow, StagedRows

RETIRABLE: tuple[type[Any], ...] = (Label, ActivityType, Stage, Pipeline, Currency)


async def load_existing(store: Store, company: Company) -> ExistingRecords:
    """Load the existing records and settings of a company."""
    organizations = await _deletable_index("organizations", store, Organization, "id", "external_id", "name")
    people = await _deletable_index("people", store, Person, "id", "external_id", "name", "organization_id")
    await _add_merged(store, Organization, organizations)
    await _add_merged(store, Person, people)
    return replace(
        await load_settings(store, company),
        organizations=organizations,
        people=people,
        deals=await _deletable_index("deals", store, Deal, "id", "external_id", "title", "organization_id"),
    )


async def _add_merged(store: Store, model: type[Row], index: NameIndex) -> None:
    """Let the ids and names of merged records find the survivors; one that has such a name now comes first."""
    for row in await merged_records(store, model):
        if row.survivor_id not in index.ids:
            continue
        index.by_external_id[global_id(model.__name__, row.id)] = row.survivor_id
        if row.external_id is not None:
            index.by_external_id[row.external_id] = row.survivor_id
        index.add_name(row.name, NamedRecord(row.survivor_id, row.external_id, row.name, rank=MERGED_RANK))


async def load_settings(store: Store, company: Company) -> ExistingRecords:
    """Load the existing users and settings of a company, without its records."""
    types = await select_columns(store, ActivityType, "id", "external_id", "name")
    keys = await select_columns(store, ActivityType, "id", "external_id", "key")
    pipelines = await select_columns(store, Pipeline, "position", "id", "external_id", "name")
    currencies = await select_columns(store, Currency, "code", "decimal_points", "name")
    retired = {key: row async for key, row in _retired(store)}
    return ExistingRecords(
        company=company,
        users=await _user_index(store),
        organizations=NameIndex("organizations"),
        people=NameIndex("people"),
        deals=NameIndex("deals"),
        types=_name_index("activity_types", [*types, *keys]),
        pipelines=_name_index("pipelines", [columns for _, *columns in sorted(pipelines)]),
        stages={
            (pipeline_id, fold(name)): stage_id
            for pipeline_id, name, stage_id in await select_columns(store, Stage, "pipeline_id", "name", "id")
        },
        labels={
            (entity, fold(name)): (label_id, name)
            for entity, name, label_id in await select_columns(store, Label, "entity", "name", "id")
        },
        currencies={code: decimal_points for code, decimal_points, _ in currencies},
        currency_names={fold(name): code for code, _, name in currencies},
        staged=StagedRows(company, retired=retired),
    )


async def _retired(store: Store) -> AsyncIterator[tuple[Hashable, StagedRow]]:
    """Yield the settings that the undo of an import deactivated: an import that uses them activates them again."""
    ids = await retired_ids(store)
    for model in RETIRABLE if ids else ():
        for row in await rows_of_parents(store, model, "id", ids):
            if not row.is_active:
                values = row._asdict()
                key = row.code if model is Currency else row.id
                yield key, StagedRow(model, values, _stay, note_of_setting(model, values))


def _stay() -> None:
    """Forget nothing: the row exists."""


async def _user_index(store: Store) -> NameIndex:
    """Load the users by name and by email address."""
    index = NameIndex("users", User.__name__)
    for user in await store.all(select_rows(User)):
        rank = PLACEHOLDER_RANK if user.is_placeholder else int(not user.is_active)
        names = (user.name, user.email or user.name)
        index.add(*(NamedRecord(user.id, user.external_id, name, rank=rank) for name in dict.fromkeys(names)))
    return index


async def _deletable_index(plural: str, store: Store, model: type[Row], *columns: str) -> NameIndex:
    index = _name_index(plural, await select_columns(store, model, *columns))
    index.model = model.__name__
    index.deleted = frozenset(await deleted_ids(store, model))
    return index


def _name_index(plural: str, rows: Iterable[Any]) -> NameIndex:
    index = NameIndex(plural)
    index.add(*(NamedRecord(*row) for row in rows))
    return index
