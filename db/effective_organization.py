"""The effective organization of activities, notes and files: direct, else the deal's, else the person's (docs/decisions/activities.md#effective-organization)."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, ScalarSelect, Update, case, func, literal, select, update

from db.models import Activity, Deal, EffectiveSource, File, Note, Person
from db.row import Row
from db.unit_of_work import UnitOfWork

LINKED: tuple[type[Row], ...] = (Activity, Note, File)
BATCH = 2_000


async def update_effective_organizations(uow: UnitOfWork, changed: Mapping[type[Row], Collection[int]]) -> set[int]:
    """Find the organization of every row that may have got another one; answers the organizations left and joined.

    `changed`: ids of the activities, notes, files, deals and people that were written.
    """
    touched: set[int] = set()
    for kind in LINKED:
        for condition in _concerned(kind, changed):
            touched |= await _organizations(uow, kind, condition)
            await uow.write(_relinking(kind).where(condition))
    return touched


def effective_columns(kind: type[Row]) -> tuple[ColumnElement[int | None], ColumnElement[EffectiveSource | None]]:
    """The organization that follows from a row's links, and which link gave it."""
    by_deal, by_person = _of(Deal, kind.c.deal_id), _of(Person, kind.c.person_id)
    source = case(
        (kind.c.organization_id.is_not(None), literal(EffectiveSource.DIRECT, kind.c.effective_source.type)),
        (by_deal.is_not(None), literal(EffectiveSource.DEAL, kind.c.effective_source.type)),
        (by_person.is_not(None), literal(EffectiveSource.PERSON, kind.c.effective_source.type)),
    )
    return func.coalesce(kind.c.organization_id, by_deal, by_person), source


def is_outdated(kind: type[Row]) -> ColumnElement[bool]:
    """Whether a row keeps another organization, or another link to it, than follows from its links."""
    organization, source = effective_columns(kind)
    other = kind.c.effective_organization_id.is_distinct_from(organization)
    return other | kind.c.effective_source.is_distinct_from(source)


def _relinking(kind: type[Row]) -> Update:
    organization, source = effective_columns(kind)
    changes = {"effective_organization_id": organization, "effective_source": source}
    return (
        update(kind.table).where(is_outdated(kind)).values(changes)
    )  # most rows come right: writing them again is dear


def _of(kind: type[Row], link: ColumnElement[Any]) -> ScalarSelect[Any]:
    return select(kind.c.organization_id).where(kind.c.id == link).scalar_subquery()


def _concerned(kind: type[Row], changed: Mapping[type[Row], Collection[int]]) -> Iterator[ColumnElement[bool]]:
    for column, ids in (
        (kind.c.id, changed[kind]),
        (kind.c.deal_id, changed[Deal]),
        (kind.c.person_id, changed[Person]),
    ):
        for some in _batches(sorted(ids)):
            yield column.in_(some)


def _batches(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    return (ids[start : start + BATCH] for start in range(0, len(ids), BATCH))


async def _organizations(uow: UnitOfWork, kind: type[Row], condition: ColumnElement[bool]) -> set[int]:
    """The organizations that the rows leave and join, or stay with."""
    joined, _ = effective_columns(kind)
    pairs = await uow.tuples(select(kind.c.effective_organization_id, joined).where(condition))
    return {organization for pair in pairs for organization in pair if organization is not None}
