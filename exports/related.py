"""Related rows of a page: linked rows, labels, and values of custom fields."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from db import statements
from db.gates import Gate
from db.ids import global_id
from db.imports import lookup
from db.labels_and_custom_values import LABEL_LINKS
from db.models import (
    AccountRollup,
    AccountState,
    Company,
    CustomValue,
    Deal,
    DealStatus,
    Field,
    FieldEntity,
    FieldType,
    Organization,
    Person,
    Pipeline,
    Stage,
    User,
)
from db.row import Row
from db.store import Store
from db.teams import team_names

LINKS: dict[str, tuple[type[Row], str]] = {
    "organization_id": (Organization, "name"),
    "parent_id": (Organization, "name"),
    "person_id": (Person, "name"),
    "deal_id": (Deal, "title"),
}
"""Column of a link → the model it links to, and the column of that model's name."""

REFERENCES: dict[FieldType, tuple[type[Row], str]] = {
    FieldType.ORGANIZATION: LINKS["organization_id"],
    FieldType.PERSON: LINKS["person_id"],
}


class NamedRow(NamedTuple):
    """A row that others link to.

    `external_id` is the id by which an import finds it again: that of its source system, else the global id.
    """

    global_id: str
    external_id: str
    name: str


class StageNames(NamedTuple):
    """The names of a stage and of its pipeline."""

    pipeline: str
    name: str


@dataclass(frozen=True)
class ExportContext:
    """The data that is the same for every row of an export."""

    company: Company
    zone: ZoneInfo
    users: Mapping[int | None, NamedRow]
    """Users by id."""
    stages: Mapping[int | None, StageNames]
    fields: Sequence[Field]
    """Custom fields of the list, in their order."""
    teams: Mapping[int | None, Sequence[str]]
    """Names of teams by the id of a member."""


@dataclass(frozen=True)
class RelatedRows:
    """The rows that relate to those of a page."""

    context: ExportContext
    linked: Mapping[int | None, NamedRow]
    """Linked rows by id."""
    labels: Mapping[int, Sequence[str]]
    """Names of labels by the id of their row."""
    custom_values: Mapping[tuple[int, int], CustomValue]
    """Values of custom fields by the ids of row and field."""
    deal_counts: Mapping[tuple[int, DealStatus], int]
    """Numbers of deals by organization id and status."""
    account_states: Mapping[int, AccountState]
    """States of accounts by organization id; empty while the feature is closed."""


def named_row(model: type[Row], row_id: int, external_id: str | None, name: str) -> NamedRow:
    """Return a row under the ids and the name by which others know it."""
    own_id = global_id(model.__name__, row_id)
    return NamedRow(own_id, external_id or own_id, name)


async def load_export_context(
    store: Store, company: Company, zone: ZoneInfo, entities: Sequence[FieldEntity]
) -> ExportContext:
    """Load the data that is the same for every row; `entities` are those of the list's custom fields."""
    pipelines = dict(map(tuple, await lookup.select_columns(store, Pipeline, "id", "name")))
    stages = await lookup.select_columns(store, Stage, "id", "pipeline_id", "name")
    fields = [field for field in await store.all(statements.FIELDS) if field.entity in entities]
    return ExportContext(
        company=company,
        zone=zone,
        users={
            row_id: named_row(User, row_id, external_id, name)
            for row_id, external_id, name in await lookup.select_columns(store, User, "id", "external_id", "name")
        },
        stages={stage_id: StageNames(pipelines[pipeline_id], name) for stage_id, pipeline_id, name in stages},
        fields=sorted(fields, key=lambda field: entities.index(field.entity)),
        teams=await team_names(store),
    )


async def load_related(store: Store, context: ExportContext, model: type[Row], rows: Sequence[Any]) -> RelatedRows:
    """Load the related rows of a page, with one statement for each relation."""
    ids = [row.id for row in rows]
    values = await _custom_values(store, ids) if context.fields else []
    has_states = model is Organization and Gate.ACCOUNTS not in store.closed
    return RelatedRows(
        context=context,
        linked=await _linked_rows(store, model, rows, values),
        labels=await _labels(store, model, ids),
        custom_values={(value.subject_id, value.field_id): value for value in values},
        deal_counts=await lookup.deal_counts(store, ids) if issubclass(model, Organization) else {},
        account_states=await _account_states(store, ids) if has_states else {},
    )


async def _account_states(store: Store, ids: Sequence[int]) -> dict[int, AccountState]:
    rollups = await lookup.rows_of_parents(store, AccountRollup, "organization_id", ids)
    return {rollup.organization_id: rollup.state for rollup in rollups}


async def _custom_values(store: Store, ids: Sequence[int]) -> list[CustomValue]:
    return await store.all(statements.by_parents(CustomValue, "subject_id"), ids=ids)


async def _linked_rows(
    store: Store, model: type[Row], rows: Sequence[Any], values: Iterable[CustomValue]
) -> dict[int | None, NamedRow]:
    ids_by_target: dict[tuple[type[Row], str], set[int]] = defaultdict(set)
    for column in LINKS.keys() & model.c.keys():
        ids_by_target[LINKS[column]].update(row_id for row in rows if (row_id := getattr(row, column)))
    for value in values:
        if value.field.type in REFERENCES and value.refers_to:
            ids_by_target[REFERENCES[value.field.type]].add(value.refers_to)
    return {
        row_id: named_row(target, row_id, external_id, name)
        for (target, name_column), ids in ids_by_target.items()
        for row_id, external_id, name in await lookup.names_by_id(store, target, name_column, ids)
    }


async def _labels(store: Store, model: type[Row], ids: Sequence[int]) -> dict[int, list[str]]:
    names: dict[int, list[str]] = defaultdict(list)
    for labelled_model, links in LABEL_LINKS.items():
        if issubclass(model, labelled_model):
            for link in await store.all(statements.by_parents(links.table, links.record), ids=ids):
                names[getattr(link, links.record)].append(link.label.name)
    return names
