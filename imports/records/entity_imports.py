"""How each entity is imported: its model, its builder, and how a row without an id is found again."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from db.ids import row_id_of
from db.imports.lookup import match_candidates, rows_of_parents
from db.merging.merged_names import MERGEABLE
from db.models import Activity, Deal, Note, Organization, Person
from db.row import Row
from db.text import fold
from db.unit_of_work import UnitOfWork
from imports.dialects.vocabulary import EntityKind
from imports.records.activity_builder import build_activity
from imports.records.built_row import BuiltRow, Values
from imports.records.deal_builder import build_deal
from imports.records.import_context import ImportContext
from imports.records.record_reader import Record
from imports.records.row_builders import build_note, build_organization, build_person
from imports.values.plain_text import text_to_html

LINKS = {"organization_id": "effective_organization_id", "deal_id": "deal_id", "person_id": "person_id"}
"""Link of a record → the column in which rows have it."""
PERSON_DETAILS = ("emails", "phones", "organization_id")
ORGANIZATION_DETAILS = ("address", "website", "linkedin")
DEAL_DETAILS = ("organization_id", "person_id", "created_at")
ACTIVITY_DETAILS = ("due_at", "due_date", "organization_id", "deal_id", "person_id")
HTML_COLUMNS = frozenset({"content", "note", "public_description"})
NOTE_DETAILS = ("organization_id", "deal_id", "person_id")


@dataclass(frozen=True)
class EntityImport:
    """The import of one entity.

    `text` is the column of the name. `is_same_content` says whether a stored row of the same name may be that of a
    record. `is_named` says that a row is also looked up by its name if the file has an id, because a stored row may
    have none yet.
    """

    model: type[Row]
    text: str
    is_same_content: Callable[[Any, Values], bool]
    build: Callable[[ImportContext, Record], BuiltRow]
    is_named: bool = False

    def is_same_row(self, row: Any, values: Values) -> bool:
        """Return whether a stored row may be the one that the file describes."""
        external_id = values.get("external_id")
        if row.external_id is not None and external_id is not None:
            return bool(row.external_id == external_id)
        if row.deleted_at is not None or getattr(row, self.text) != values[self.text]:
            return False
        return self.is_same_content(row, values)

    async def find_candidates(self, uow: UnitOfWork, records: Sequence[Values]) -> list[Any]:
        """Return the stored rows that the records may describe, found by id, by name and by links."""
        without_id = [values for values in records if self.is_named or not values.get("external_id")]
        rows = [
            *await self._find_by_id_or_name(uow, records, without_id),
            *([] if self.is_named else await self._find_by_links(uow, without_id)),
        ]
        rows += await _survivors(uow, rows)
        return list({row.id: row for row in rows}.values())

    async def _find_by_id_or_name(
        self, uow: UnitOfWork, records: Sequence[Values], without_id: Sequence[Values]
    ) -> list[Any]:
        external_ids = {values["external_id"] for values in records if values.get("external_id")}
        names = {values[self.text] for values in without_id if self.is_named or not _has_link(values)}
        global_ids = (row_id_of(self.model.__name__, external_id) for external_id in external_ids)
        row_ids = {row_id for row_id in global_ids if row_id is not None}
        return [
            *await match_candidates(uow, self.model, external_ids, self.text, names),
            *await rows_of_parents(uow, self.model, "id", row_ids),
        ]

    async def _find_by_links(self, uow: UnitOfWork, without_id: Sequence[Values]) -> list[Any]:
        rows: list[Any] = []
        for name, effective_column in LINKS.items():
            parents = {values[name] for values in without_id if values.get(name)}
            column = name if self.model is Deal else effective_column
            if parents and column in self.model.c:
                rows += await rows_of_parents(uow, self.model, column, parents)
        return rows


async def _survivors(uow: UnitOfWork, rows: Sequence[Any]) -> list[Any]:
    """Return the organizations or people into which some of these were merged, and the ones between."""
    survivors: list[Any] = []
    found: Sequence[Any] = [row for row in rows if type(row) in MERGEABLE]
    while ids := {row.merged_into_id for row in found if row.merged_into_id is not None}:
        found = await rows_of_parents(uow, type(found[0]), "id", ids)
        survivors += found
    return survivors


async def survivor_ids(uow: UnitOfWork, rows: Sequence[Any]) -> set[int]:
    """Return the ids of those rows, which are of one model, into which others were merged."""
    live = [row for row in rows if type(row) in MERGEABLE and row.deleted_at is None]
    ids = [row.id for row in live]
    merged = await rows_of_parents(uow, type(live[0]), "merged_into_id", ids) if live else ()
    return {row.merged_into_id for row in merged if row.merged_into_id is not None}


def _has_link(values: Values) -> bool:
    return any(values.get(name) for name in LINKS)


def _is_same_person(row: Any, values: Values) -> bool:
    """Compare people of the same name: an email address, phone number or organization in common, or no details."""
    if not any(values.get(name) for name in PERSON_DETAILS) or not any(getattr(row, name) for name in PERSON_DETAILS):
        return True
    return (
        (values.get("organization_id") is not None and row.organization_id == values["organization_id"])
        or bool(_contact_values(row.emails) & _contact_values(values.get("emails", ())))
        or bool(_contact_values(row.phones) & _contact_values(values.get("phones", ())))
    )


def is_same(name: str, stored: Any, value: Any) -> bool:
    """Return whether a stored value equals that of a file, which has no order of contact points and no primary one."""
    if name in {"emails", "phones"}:
        return _labelled_values(stored) == _labelled_values(value)
    if name in HTML_COLUMNS and isinstance(stored, str):
        return (
            bool(stored == value) or text_to_html(stored) == value
        )  # an export has the lines of plain notes as they are
    return bool(stored == value)


def _labelled_values(points: Sequence[Any]) -> set[tuple[str, str]]:
    return {(point.value, fold(point.label) or "work") for point in points}


def _contact_values(points: Sequence[Any]) -> set[str]:
    return {point.value.casefold() for point in points}


def _is_same_organization(row: Any, values: Values) -> bool:
    """Compare organizations of the same name: none that both have may differ in what tells organizations apart."""
    return all(
        not values.get(name) or not getattr(row, name) or getattr(row, name) == values[name]
        for name in ORGANIZATION_DETAILS
    )


def _is_same_deal(row: Any, values: Values) -> bool:
    """Compare deals of the same title: with their time of creation, or everything that the file says."""
    names = DEAL_DETAILS if values.get("created_at") else values.keys() - {"external_id"}
    return _has_same(names)(row, values)


def _has_same(names: Iterable[str]) -> Callable[[Any, Values], bool]:
    """Return a comparison of the named columns, as far as the file has them."""
    return lambda row, values: all(is_same(name, getattr(row, name), values[name]) for name in names if name in values)


ENTITY_IMPORTS: dict[EntityKind, EntityImport] = {
    EntityKind.ORGANIZATIONS: EntityImport(
        Organization, "folded_name", _is_same_organization, build_organization, is_named=True
    ),
    EntityKind.PEOPLE: EntityImport(Person, "folded_name", _is_same_person, build_person, is_named=True),
    EntityKind.DEALS: EntityImport(Deal, "folded_title", _is_same_deal, build_deal),
    EntityKind.ACTIVITIES: EntityImport(Activity, "subject", _has_same(ACTIVITY_DETAILS), build_activity),
    EntityKind.NOTES: EntityImport(Note, "content", _has_same(NOTE_DETAILS), build_note),
}
