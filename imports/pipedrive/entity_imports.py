"""How each kind is imported: into which table, how it is built, and how a row without an ID is known again."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from db.ids import row_id_of
from db.import_lookup import match_candidates, rows_of_parents
from db.models import Activity, Deal, Note, Organization, Person
from db.row import Row
from db.text import fold
from db.unit_of_work import UnitOfWork
from imports.pipedrive import row_builders
from imports.pipedrive.records import Record
from imports.pipedrive.row_builders import BuiltRow, ImportContext, Values
from imports.pipedrive.vocabulary import EntityKind

LINKS = {"organization_id": "effective_organization_id", "deal_id": "deal_id", "person_id": "person_id"}


@dataclass(frozen=True)
class EntityImport:
    """One kind. `text`: what a row is called; `alike`: the columns that tell two of one name apart.

    `is_named`: a row is looked for by its name even if the file has an ID, which the row may not have got yet.
    """

    row: type[Row]
    text: str
    match_columns: tuple[str, ...]
    build: Callable[[ImportContext, Record], Awaitable[BuiltRow]]
    is_named: bool = False

    def is_same_row(self, row: Any, values: Values) -> bool:
        """Whether a row that is kept is the one that a file speaks of."""
        own, theirs = row.external_id, values.get("external_id")
        if own is not None and theirs is not None:
            return bool(own == theirs)
        if row.deleted_at is not None or getattr(row, self.text) != values[self.text]:
            return False
        if self.row is Person:
            return _is_same_person(row, values)
        return all(getattr(row, name) == values[name] for name in self.match_columns if name in values)

    def key(self, values: Values) -> int:
        """What two rows of one file have alike if they speak of the same, and not both have an ID."""
        return hash(tuple(str(values.get(name)) for name in (self.text, *self.match_columns)))

    async def find_candidates(self, uow: UnitOfWork, wanted: Sequence[Values]) -> list[Any]:
        """The rows that may be those which a file speaks of."""
        ids = {values["external_id"] for values in wanted if values.get("external_id")}
        loose = [values for values in wanted if self.is_named or not values.get("external_id")]
        tied = [values for values in loose if not self.is_named and any(values.get(link) for link in LINKS)]
        texts = {values[self.text] for values in loose if self.is_named or not any(values.get(link) for link in LINKS)}
        numbers = {number for each in ids if (number := row_id_of(self.row.__name__, each)) is not None}
        known = [
            *await match_candidates(uow, self.row, ids, self.text, texts),
            *await rows_of_parents(uow, self.row, "id", numbers),
        ]
        found = {row.id: row for row in known}  # type: ignore[attr-defined]  # each of the five has an id
        for name, column in LINKS.items():
            parents = {values[name] for values in tied if values.get(name)}
            own = name if self.row is Deal else column
            if parents and own in self.row.c:
                found.update({row.id: row for row in await rows_of_parents(uow, self.row, own, parents)})  # type: ignore[attr-defined]  # as above
        return list(found.values())


def _is_same_person(row: Any, values: Values) -> bool:
    """One name, and an e-mail address, a phone number or an organization in common, or nothing to tell them apart."""
    details = ("emails", "phones", "organization_id")
    if not any(values.get(name) for name in details) or not any(getattr(row, name) for name in details):
        return True
    return (
        (values.get("organization_id") is not None and row.organization_id == values["organization_id"])
        or bool(_written(row.emails) & _written(values.get("emails", ())))
        or bool(_written(row.phones) & _written(values.get("phones", ())))
    )


def is_same(name: str, kept: Any, said: Any) -> bool:
    """Whether a file says what is kept. Of several addresses it says neither the order nor which is the first."""
    if name in {"emails", "phones"}:
        return _labelled(kept) == _labelled(said)
    return bool(kept == said)


def _labelled(points: Sequence[Any]) -> set[tuple[str, str]]:
    return {(point.value, fold(point.label) or "work") for point in points}


def _written(points: Sequence[Any]) -> set[str]:
    return {point.value.casefold() for point in points}


ENTITY_IMPORTS: dict[EntityKind, EntityImport] = {
    EntityKind.ORGANIZATIONS: EntityImport(
        Organization, "folded_name", (), row_builders.build_organization, is_named=True
    ),
    EntityKind.PEOPLE: EntityImport(
        Person, "folded_name", ("organization_id", "emails", "phones"), row_builders.build_person, is_named=True
    ),
    EntityKind.DEALS: EntityImport(
        Deal, "folded_title", ("organization_id", "person_id", "created_at"), row_builders.build_deal
    ),
    EntityKind.ACTIVITIES: EntityImport(
        Activity,
        "subject",
        ("due_at", "due_date", "organization_id", "deal_id", "person_id"),
        row_builders.build_activity,
    ),
    EntityKind.NOTES: EntityImport(
        Note, "content", ("organization_id", "deal_id", "person_id"), row_builders.build_note
    ),
}
