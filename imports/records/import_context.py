"""The context in which rows are built, and the rows that a record links to."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from db.models import Organization, Person
from db.text import fold
from imports.headers.header_parser import Layout
from imports.messages import ImportMessageCode, message
from imports.records.built_row import Values
from imports.records.existing_records import (
    MAX_NAME_LENGTH,
    ExistingRecords,
    RowSkipped,
    check_length,
)
from imports.records.record_reader import Record

FIRST_NAMES_OF_LAST_NAMES = frozenset({"prenom", "vorname"})
"""Headers of first names in files whose `Nom` or `Name` is the last name."""


@dataclass(frozen=True)
class ImportContext:
    """The existing records, the time zone and the headers of the file, and the time of the import."""

    now: datetime
    existing: ExistingRecords
    zone: ZoneInfo
    layout: Layout

    def is_last_name(self, name: str) -> bool:
        """Return whether what the column of names holds is a last name, in a file that has the first names apart.

        That is how French and German lists are made. Elsewhere it is so if it is one word: a first name may be a
        nickname, which the whole name lacks.
        """
        first = next((column.header for column in self.layout.columns if column.field == "first_name"), "")
        return " " not in name or fold(first) in FIRST_NAMES_OF_LAST_NAMES

    def links(self, record: Record, *names: str) -> Values:
        """Return the id columns of the named links. A link without a column in the file is left out."""
        values: Values = {}
        for name in names:
            if record.has(name, f"{name}_id"):
                values[f"{name}_id"] = LINKS[name](self, record, values.get("organization_id"))
        return values

    def organization_id(self, record: Record, _organization_id: int | None) -> int | None:
        """Return the organization that a record names. An unknown name creates one."""
        name, external_id = record.get("organization"), record.get("organization_id")
        row_id = self.existing.organizations.find(external_id, name)
        if row_id is None and name:
            values = {**_name_values(name, "organization"), "external_id": external_id}
            warning = message(ImportMessageCode.ORGANIZATIONS_CREATED)
            row_id = self.existing.organizations.stage(self.existing.staged, Organization, values, warning=warning)
        return _check_found(row_id, external_id, "organization")

    def person_id(self, record: Record, organization_id: int | None) -> int | None:
        """Return the person that a record names, preferring one of the organization. An unknown name creates one."""
        name, external_id = record.get("person"), record.get("person_id")
        row_id = self.existing.people.find(external_id, name, organization_id)
        if row_id is None and name:
            links = {"external_id": external_id, "organization_id": organization_id}
            values = {**_name_values(name, "person"), **links}
            warning = message(ImportMessageCode.PEOPLE_CREATED)
            row_id = self.existing.people.stage(self.existing.staged, Person, values, warning=warning)
        return _check_found(row_id, external_id, "person")

    def deal_id(self, record: Record, organization_id: int | None) -> int | None:
        """Return the deal that a record names. A title alone cannot create one: value and status are unknown."""
        title, external_id = record.get("deal"), record.get("deal_id")
        row_id = self.existing.deals.find(external_id, title, organization_id)
        if row_id is None and title and external_id is None:
            raise RowSkipped(ImportMessageCode.DEAL_UNKNOWN, name=title)
        return _check_found(row_id, external_id, "deal")

    def user(self, record: Record, name: str, column: str) -> Values:
        """Return the column with the user whom a field or its id names, or nothing if the file lacks both."""
        if not record.has(name, f"{name}_id"):
            return {}
        external_id = record.get(f"{name}_id")
        return {column: _check_found(self.existing.user(record.get(name), external_id), external_id, "user")}


LINKS: dict[str, Callable[[ImportContext, Record, int | None], int | None]] = {
    "organization": ImportContext.organization_id,
    "person": ImportContext.person_id,
    "deal": ImportContext.deal_id,
}


def _name_values(name: str, what: str) -> Values:
    return {"name": check_length(name, what), "folded_name": fold(name)[:MAX_NAME_LENGTH]}


def _check_found(row_id: int | None, external_id: str | None, entity: str) -> int | None:
    if row_id is None and external_id is not None:
        raise RowSkipped(ImportMessageCode.RECORD_UNKNOWN, field=entity, id=external_id)
    return row_id
