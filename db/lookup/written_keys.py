"""The look-up keys of people and organizations: written in the transaction that changes their records."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Delete, Select, delete, select

from db.batches import batches
from db.lookup.keys import domain_key, email_key, phone_key
from db.lookup.name_keys import organization_name_key, person_name_key
from db.models import ContactPoint, LookupKey, LookupKind, Organization, Person
from db.row import Row
from db.sql.id_list import is_among
from db.unit_of_work import UnitOfWork

BATCH_SIZE = 1000

Key = tuple[LookupKind, str]


class KeySource(NamedTuple):
    """The kinds of a model's keys, and the columns that they are made of: the arguments of `read_keys`."""

    kinds: tuple[LookupKind, ...]
    columns: tuple[ColumnElement[Any], ...]
    read_keys: Callable[..., Iterator[Key]]

    @property
    def names(self) -> frozenset[str]:
        """Names of the columns whose changes change the keys."""
        return frozenset({"deleted_at", *(str(column.key) for column in self.columns)})


def _person_keys(name: str, emails: Sequence[ContactPoint], phones: Sequence[ContactPoint]) -> Iterator[Key]:
    yield LookupKind.PERSON_NAME, person_name_key(name)
    yield from ((LookupKind.EMAIL, email_key(email.value)) for email in emails)
    yield from ((LookupKind.PHONE, phone_key(phone.value)) for phone in phones)


def _organization_keys(name: str, website: str | None) -> Iterator[Key]:
    yield LookupKind.ORGANIZATION_NAME, organization_name_key(name)
    yield LookupKind.DOMAIN, domain_key(website or "")


SOURCES: Mapping[type[Row], KeySource] = {
    Organization: KeySource(
        (LookupKind.DOMAIN, LookupKind.ORGANIZATION_NAME),
        (Organization.c.name, Organization.c.website),
        _organization_keys,
    ),
    Person: KeySource(
        (LookupKind.EMAIL, LookupKind.PERSON_NAME, LookupKind.PHONE),
        (Person.c.name, Person.c.emails, Person.c.phones),
        _person_keys,
    ),
}


def written_ids(uow: UnitOfWork) -> Mapping[type[Row], Sequence[int]]:
    """Return the ids of written records whose keys may have changed."""
    return {model: sorted(uow.ids_written(model, source.names)) for model, source in SOURCES.items()}


async def rewrite(uow: UnitOfWork, changed: Mapping[type[Row], Sequence[int]]) -> None:
    """Write the keys of these records again, by model; deleted records lose theirs."""
    for model in SOURCES.keys() & changed.keys():
        for batch in batches(changed[model], BATCH_SIZE):
            if uow.not_new(model, batch):
                await uow.write(_delete_keys(model), ids=batch)
            await _insert_keys(uow, model, batch)


async def _insert_keys(uow: UnitOfWork, model: type[Row], ids: Sequence[int]) -> None:
    read_keys = SOURCES[model].read_keys
    keys = {
        (kind, key, subject_id): None
        for subject_id, *values in await uow.tuples(_live_values(model), ids=ids)
        for kind, key in read_keys(*values)
        if key
    }
    rows = [{"kind": kind, "key": key, "subject_id": subject_id} for kind, key, subject_id in keys]
    await uow.insert(LookupKey, rows)


@cache
def _delete_keys(model: type[Row]) -> Delete:
    is_own = LookupKey.c.kind.in_(SOURCES[model].kinds)
    return delete(LookupKey.table).where(is_among(LookupKey.c.subject_id), is_own)


@cache
def _live_values(model: type[Row]) -> Select[Any]:
    source, row_id = SOURCES[model], model.c.id
    return select(row_id, *source.columns).where(is_among(row_id), model.c.deleted_at.is_(None))
