"""Types of the typical server: made from entities, with data loaders for what belongs to many objects."""

from datetime import date, datetime
from typing import Any, Generic, TypeVar

import strawberry
from sqlalchemy import select
from sqlalchemy.orm import joinedload

from bench.rivals import typical_entities as db
from bench.rivals.values import global_id, iso, money
from db.html import remove_images
from resolvers.custom_field_values import format_value
from resolvers.value_types import format_address

T = TypeVar("T")
Info = strawberry.Info[Any, None]


def _iso(at: datetime | None) -> str | None:
    return None if at is None else iso(at)


def _day(on: date | None) -> str | None:
    return None if on is None else on.isoformat()


@strawberry.type
class Money:
    """An amount."""

    amount: str
    currency: str

    @classmethod
    def of(cls, minor: int | None, unit: Any) -> "Money | None":
        """Make an amount of minor units."""
        found = money(minor, unit.decimal_points, unit.code)
        return None if found is None else cls(**found)


@strawberry.type
class Named:
    """A user, an organization, or another object with a name."""

    id: strawberry.ID
    name: str

    @classmethod
    def of(cls, type_name: str, entity: Any) -> "Named | None":
        """Make it from an entity."""
        return None if entity is None else cls(id=strawberry.ID(global_id(type_name, entity.id)), name=entity.name)


@strawberry.type
class CurrencySum:
    """A sum in one currency."""

    currency: str
    amount: str
    deal_count: int


@strawberry.type
class WonValue:
    """A won value."""

    deal_count: int
    is_complete: bool
    total: Money | None
    organization_id: strawberry.Private[int]

    @strawberry.field
    async def by_currency(self, info: Info) -> list[CurrencySum]:
        """Return the sums by currency."""
        sums: dict[str, list[Any]] = {}
        for each in await info.context.won_sums.load(self.organization_id):
            sums.setdefault(each.currency, []).append(each)
        return [_currency_sum(code, sums[code]) for code in sorted(sums)]


def _currency_sum(code: str, sums: list[Any]) -> CurrencySum:
    total = Money.of(sum(each.amount for each in sums), sums[0].unit)
    return CurrencySum(
        currency=code, amount=total.amount if total else "", deal_count=sum(each.deal_count for each in sums)
    )


@strawberry.type
class ActivityType:
    """A type of activity."""

    key: str
    name: str


@strawberry.type
class Activity:
    """An activity."""

    id: strawberry.ID
    subject: str
    type: ActivityType
    due_date: str | None
    due_at: str | None
    is_done: bool

    @classmethod
    def of(cls, entity: Any) -> "Activity":
        """Make it from an entity."""
        return cls(
            id=strawberry.ID(global_id("Activity", entity.id)),
            subject=entity.subject,
            type=ActivityType(key=entity.type.key, name=entity.type.name),
            due_date=_day(entity.due_date),
            due_at=_iso(entity.due_at),
            is_done=entity.is_done,
        )


@strawberry.type
class Address:
    """An address."""

    formatted: str | None


@strawberry.type
class Deal:
    """A deal."""

    id: strawberry.ID
    title: str
    status: str
    value: Money | None
    won_at: str | None


@strawberry.type
class ContactPoint:
    """An email address."""

    value: str


@strawberry.type
class Person:
    """A person."""

    id: strawberry.ID
    name: str
    emails: list[ContactPoint]


@strawberry.type
class Note:
    """A note."""

    id: strawberry.ID
    content: str
    author: Named | None
    created_at: str


@strawberry.type
class File:
    """A file."""

    id: strawberry.ID
    name: str
    size: int
    content_type: str
    uploaded_by: Named | None


@strawberry.type
class Field:
    """A custom field."""

    key: str
    name: str
    type: str


@strawberry.type
class CustomFieldValue:
    """A value of a custom field."""

    field: Field
    text: str | None


@strawberry.type
class Nodes(Generic[T]):
    """A page."""

    nodes: list[T]


async def children(info: Info, entity: Any, column: str, parent_id: int, first: int, *order: Any) -> list[Any]:
    """Return the first live entities of a parent."""
    of_parent = (entity.company_id == info.context.company.id, getattr(entity, column) == parent_id)
    query = select(entity).where(*of_parent, entity.deleted_at.is_(None)).order_by(*order).limit(first)
    return list(await info.context.scalars(query.options(joinedload("*"))))


@strawberry.type
class Account:
    """An account."""

    entity: strawberry.Private[Any]
    id: strawberry.ID
    name: str
    version: int
    address: Address | None
    organization: Named | None
    owner: Named | None
    won_value: WonValue
    last_activity_at: str | None
    account_since: str | None

    @classmethod
    def of(cls, entity: Any, company: Any) -> "Account":
        """Make it from an entity."""
        rollup, stored = entity.rollup, entity.address
        return cls(
            entity=entity,
            id=strawberry.ID(global_id("Account", entity.id)),
            name=entity.name,
            version=entity.account_version,
            address=None if stored is None else Address(formatted=format_address(stored)),
            organization=Named.of("Organization", entity),
            owner=Named.of("User", entity.owner),
            won_value=WonValue(
                deal_count=rollup.won_count,
                is_complete=rollup.won_value_is_complete,
                total=Money.of(rollup.won_value, company.unit),
                organization_id=entity.id,
            ),
            last_activity_at=_iso(rollup.last_activity_at),
            account_since=_iso(rollup.account_since),
        )

    @strawberry.field
    async def next_activity(self, info: Info) -> Activity | None:
        """Return the next activity."""
        found = info.context.next_activity_id(self.entity.rollup)
        entity = None if found is None else await info.context.activities.load(found)
        return None if entity is None else Activity.of(entity)

    @strawberry.field
    async def custom_fields(self, info: Info) -> list[CustomFieldValue]:
        """Return the values of custom fields."""
        return [await _custom_value(info, each) for each in await info.context.custom_values.load(self.entity.id)]

    @strawberry.field
    async def deals(self, info: Info, first: int) -> Nodes[Deal]:
        """Return the newest deals."""
        order = (db.Deal.created_at.desc(), db.Deal.id.desc())
        found = await children(info, db.Deal, "organization_id", self.entity.id, first, *order)
        return Nodes(nodes=[_deal(each) for each in found])

    @strawberry.field
    async def people(self, info: Info, first: int) -> Nodes[Person]:
        """Return the people by name."""
        order = (db.Person.folded_name, db.Person.id)
        found = await children(info, db.Person, "organization_id", self.entity.id, first, *order)
        return Nodes(nodes=[_person(each) for each in found])

    @strawberry.field
    async def activities(self, info: Info, first: int) -> Nodes[Activity]:
        """Return the activities, open ones first."""
        order = (db.Activity.is_done, db.Activity.created_at.desc(), db.Activity.id.desc())
        found = await children(info, db.Activity, "effective_organization_id", self.entity.id, first, *order)
        return Nodes(nodes=[Activity.of(each) for each in found])

    @strawberry.field
    async def notes(self, info: Info, first: int) -> Nodes[Note]:
        """Return the notes, pinned ones first."""
        order = (db.Note.is_pinned_to_organization.desc(), db.Note.created_at.desc(), db.Note.id.desc())
        found = await children(info, db.Note, "effective_organization_id", self.entity.id, first, *order)
        return Nodes(nodes=[_note(each, info.context.company) for each in found])

    @strawberry.field
    async def files(self, info: Info, first: int) -> Nodes[File]:
        """Return the newest files."""
        order = (db.File.created_at.desc(), db.File.id.desc())
        found = await children(info, db.File, "effective_organization_id", self.entity.id, first, *order)
        return Nodes(nodes=[_file(each) for each in found])


def _deal(entity: Any) -> Deal:
    return Deal(
        id=strawberry.ID(global_id("Deal", entity.id)),
        title=entity.title,
        status=entity.status,
        value=Money.of(entity.value or 0, entity.currency),
        won_at=_iso(entity.won_at),
    )


def _person(entity: Any) -> Person:
    emails = [ContactPoint(value=each.value) for each in entity.emails]
    return Person(id=strawberry.ID(global_id("Person", entity.id)), name=entity.name, emails=emails)


def _note(entity: Any, company: Any) -> Note:
    return Note(
        id=strawberry.ID(global_id("Note", entity.id)),
        content=entity.content if company.allows_remote_images else remove_images(entity.content),
        author=Named.of("User", entity.author),
        created_at=iso(entity.created_at),
    )


def _file(entity: Any) -> File:
    return File(
        id=strawberry.ID(global_id("File", entity.id)),
        name=entity.name,
        size=entity.size,
        content_type=entity.content_type,
        uploaded_by=Named.of("User", entity.uploaded_by),
    )


REFERENCED: dict[str, Any] = {"USER": db.User, "ORGANIZATION": db.Organization, "PERSON": db.Person}


async def _custom_value(info: Info, entity: Any) -> CustomFieldValue:
    text = format_value(entity)
    if entity.refers_to is not None:
        target = await info.context.session.get(REFERENCED[entity.field.type], (entity.company_id, entity.refers_to))
        text = target.name
    field = Field(key=entity.field.key, name=entity.field.name, type=entity.field.type)
    return CustomFieldValue(field=field, text=text)
