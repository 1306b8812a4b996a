"""What is searched: the passages of each kind of record, each with the field that it stands in."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement

from db.html import html_to_text
from db.models import (
    Activity,
    Address,
    ContactPoint,
    Deal,
    File,
    Note,
    Organization,
    Person,
    SearchKind,
)
from db.row import Row
from db.search.words import MAX_TEXT_LENGTH


class SearchField(StrEnum):
    """Field of a record that is searched."""

    NAME = "NAME"
    ADDRESS = "ADDRESS"
    EMAIL = "EMAIL"
    PHONE = "PHONE"
    CONTENT = "CONTENT"
    CUSTOM_FIELD = "CUSTOM_FIELD"


class Passage(NamedTuple):
    """A text of a record, and the field that it stands in; `label` is the name of a custom field."""

    field: SearchField
    text: str
    label: str | None = None


class SearchSource(NamedTuple):
    """Source of one kind of searchable text: `columns` are the arguments of `read_passages`.

    A passage of the field NAME is the title. `is_linked`: whether its organization may be that of its deal or person.
    """

    model: type[Row]
    kind: SearchKind
    organization: ColumnElement[int | None]
    columns: tuple[ColumnElement[Any], ...]
    read_passages: Callable[..., Iterable[Passage]]
    is_linked: bool = False

    def passages(self, row: Any) -> list[Passage]:
        """Return the passages of a row of `model`."""
        return list(self.read_passages(*(getattr(row, str(column.key)) for column in self.columns)))


def _organization(name: str, address: Address | None) -> Iterator[Passage]:
    yield Passage(SearchField.NAME, name)
    yield from (Passage(SearchField.ADDRESS, line) for line in address or () if isinstance(line, str))


def _person(name: str, emails: Sequence[ContactPoint], phones: Sequence[ContactPoint]) -> Iterator[Passage]:
    yield Passage(SearchField.NAME, name)
    yield from (Passage(SearchField.EMAIL, email.value) for email in emails)
    yield from (Passage(SearchField.PHONE, phone.value) for phone in phones)


def _deal(title: str) -> Iterator[Passage]:
    yield Passage(SearchField.NAME, title)


def _activity(subject: str, note: str | None, location: Address | None) -> Iterator[Passage]:
    yield Passage(SearchField.NAME, subject)
    yield from _content(note)
    if location and location.formatted:
        yield Passage(SearchField.ADDRESS, location.formatted)


def _content(html: str | None) -> Iterator[Passage]:
    if html:
        yield Passage(SearchField.CONTENT, " ".join(html_to_text(html[:MAX_TEXT_LENGTH]).split()))


def _file(name: str, description: str | None) -> Iterator[Passage]:
    yield Passage(SearchField.NAME, name)
    if description:
        yield Passage(SearchField.CONTENT, description)


_organization_columns = (Organization.c.name, Organization.c.address)

SOURCES = (
    SearchSource(Organization, SearchKind.ACCOUNT, Organization.c.id, _organization_columns, _organization),
    SearchSource(Organization, SearchKind.ORGANIZATION, Organization.c.id, _organization_columns, _organization),
    SearchSource(
        Person,
        SearchKind.PERSON,
        Person.c.organization_id,
        (Person.c.name, Person.c.emails, Person.c.phones),
        _person,
    ),
    SearchSource(Deal, SearchKind.DEAL, Deal.c.organization_id, (Deal.c.title,), _deal),
    SearchSource(
        Activity,
        SearchKind.ACTIVITY,
        Activity.c.effective_organization_id,
        (Activity.c.subject, Activity.c.note, Activity.c.location),
        _activity,
        is_linked=True,
    ),
    SearchSource(Note, SearchKind.NOTE, Note.c.effective_organization_id, (Note.c.content,), _content, is_linked=True),
    SearchSource(
        File,
        SearchKind.FILE,
        File.c.effective_organization_id,
        (File.c.name, File.c.description),
        _file,
        is_linked=True,
    ),
)
"""The text of an account is that of its organization and of all its custom values; it exists where it has values that
only an account has."""

SOURCE_OF = {source.kind: source for source in SOURCES}
