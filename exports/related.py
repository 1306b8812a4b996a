"""What is read beside the rows of a page: what they are linked to, their labels, and the values of custom fields."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from db import import_lookup, statements
from db.gates import Gate
from db.ids import global_id
from db.models import (
    AccountRollup,
    AccountState,
    Company,
    CustomValue,
    Deal,
    DealLabel,
    DealStatus,
    Field,
    FieldEntity,
    FieldType,
    Organization,
    OrganizationLabel,
    Person,
    PersonLabel,
    Pipeline,
    Stage,
    User,
)
from db.row import Row
from db.store import Store

LINKS: dict[str, tuple[type[Row], str]] = {
    "organization_id": (Organization, "name"),
    "parent_id": (Organization, "name"),
    "person_id": (Person, "name"),
    "deal_id": (Deal, "title"),
}
"""The column of a link → what it points to, and how that is called."""

REFERENCES: dict[FieldType, tuple[type[Row], str]] = {
    FieldType.ORGANIZATION: LINKS["organization_id"],
    FieldType.PERSON: LINKS["person_id"],
}
LABELS: dict[type[Row], tuple[type[Row], str]] = {
    Deal: (DealLabel, "deal_id"),
    Organization: (OrganizationLabel, "organization_id"),
    Person: (PersonLabel, "person_id"),
}


class NamedRow(NamedTuple):
    """A row that others point to. `own`: its id outside; `known`: the id by which an import finds it again."""

    own: str
    known: str
    name: str


@dataclass(frozen=True)
class ExportContext:
    """What is the same for every row of an export."""

    company: Company
    zone: ZoneInfo
    users: Mapping[int | None, str]
    stages: Mapping[int | None, tuple[str, str]]
    """Stage → the names of its pipeline and of itself."""
    fields: Sequence[Field]
    """The company's own fields of the list, in their order."""


@dataclass(frozen=True)
class RelatedRows:
    """What was read beside the rows of a page."""

    house: ExportContext
    named: Mapping[int | None, NamedRow]
    """Whatever the rows point to, by its id."""
    labels: Mapping[int, Sequence[str]]
    values: Mapping[tuple[int, int], CustomValue]
    """The value of a custom field, by the ids of its row and of the field."""
    deals: Mapping[tuple[int, DealStatus], int]
    """How many deals an organization has, by its id and their status."""
    states: Mapping[int, AccountState]
    """What an organization is as an account, where that may be told."""


def named_row(kind: type[Row], identity: int, external_id: str | None, name: str) -> NamedRow:
    """A row under the ids and the name by which others know it."""
    own = global_id(kind.__name__, identity)
    return NamedRow(own, external_id or own, name)


async def load_export_context(
    store: Store, company: Company, zone: ZoneInfo, entities: Sequence[FieldEntity]
) -> ExportContext:
    """Read what is the same for every row. `entities`: whose custom fields the list has."""
    pipelines = dict(map(tuple, await import_lookup.select_columns(store, Pipeline, "id", "name")))
    stages = await import_lookup.select_columns(store, Stage, "id", "pipeline_id", "name")
    fields = [field for field in await store.all(statements.FIELDS) if field.entity in entities]
    return ExportContext(
        company=company,
        zone=zone,
        users=dict(map(tuple, await import_lookup.select_columns(store, User, "id", "name"))),
        stages={stage: (pipelines[pipeline], name) for stage, pipeline, name in stages},
        fields=sorted(fields, key=lambda field: entities.index(field.entity)),
    )


async def load_related(store: Store, known: ExportContext, kind: type[Row], rows: Sequence[Any]) -> RelatedRows:
    """Read what stands beside these rows: a statement for each kind of thing, however many rows there are."""
    subjects = [row.id for row in rows]
    values = await _values(store, subjects) if known.fields else []
    return RelatedRows(
        house=known,
        named=await _named(store, kind, rows, values),
        labels=await _labels(store, kind, subjects),
        values={(value.subject_id, value.field_id): value for value in values},
        deals=await import_lookup.deal_counts(store, subjects) if issubclass(kind, Organization) else {},
        states=await _states(store, subjects) if kind is Organization and Gate.ACCOUNTS not in store.closed else {},
    )


async def _states(store: Store, subjects: Sequence[int]) -> dict[int, AccountState]:
    return {
        each.organization_id: each.state
        for each in await import_lookup.rows_of_parents(store, AccountRollup, "organization_id", subjects)
    }


async def _values(store: Store, subjects: Sequence[int]) -> list[CustomValue]:
    return await store.all(statements.by_parents(CustomValue, "subject_id"), ids=subjects)


async def _named(
    store: Store, kind: type[Row], rows: Sequence[Any], values: Iterable[CustomValue]
) -> dict[int | None, NamedRow]:
    wanted: dict[tuple[type[Row], str], set[int | None]] = defaultdict(set)
    for column in LINKS.keys() & kind.c.keys():
        wanted[LINKS[column]].update(getattr(row, column) for row in rows)
    for value in values:
        if value.field.type in REFERENCES:
            wanted[REFERENCES[value.field.type]].add(value.refers_to)
    return {
        identity: named_row(target, identity, external_id, name)
        for (target, text), ids in wanted.items()
        for identity, external_id, name in await import_lookup.names_by_id(
            store, target, text, {each for each in ids if each}
        )
    }


async def _labels(store: Store, kind: type[Row], subjects: Sequence[int]) -> dict[int, list[str]]:
    carried, column = next((each for base, each in LABELS.items() if issubclass(kind, base)), (None, ""))
    found: dict[int, list[str]] = defaultdict(list)
    if carried is not None:
        for each in await store.all(statements.by_parents(carried, column), ids=subjects):
            found[getattr(each, column)].append(each.label.name)
    return found
