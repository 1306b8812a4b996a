"""One function per table: everything is filled in that a test does not care about."""

from datetime import datetime
from typing import Any

from db.models import Activity, ActivityType, CustomValue, Deal, DealStatus, Note, Organization, Person
from db.text import fold
from db.unit_of_work import UnitOfWork


async def organization(uow: UnitOfWork, name: str = "Northwind Tools", **values: Any) -> int:
    """An organization."""
    (identity,) = await uow.insert(Organization, [{"name": name, "folded_name": fold(name), **values}])
    return identity


async def person(uow: UnitOfWork, name: str = "Ana Ferrer", **values: Any) -> int:
    """A person."""
    (identity,) = await uow.insert(Person, [{"name": name, "folded_name": fold(name), **values}])
    return identity


async def deal(uow: UnitOfWork, organization_id: int | None = None, **values: Any) -> int:
    """An open deal of 100.00 EUR."""
    title = values.get("title", "Yearly service")
    usual = {
        "title": title,
        "folded_title": fold(title),
        "organization_id": organization_id,
        "value": 100_00,
        "currency_code": "EUR",
        "status": DealStatus.OPEN,
    }
    (identity,) = await uow.insert(Deal, [{**usual, **values}])
    return identity


def won(at: datetime, **values: Any) -> dict[str, Any]:
    """What a deal won at that moment says."""
    return {"status": DealStatus.WON, "won_at": at, "won_on": at.date(), "first_won_at": at, "closed_at": at, **values}


async def activity_type(uow: UnitOfWork, key: str = "call", **values: Any) -> int:
    """A type of activity that counts as a contact."""
    usual = {"key": key, "name": key.title(), "is_active": True, "is_contact": True}
    (identity,) = await uow.insert(ActivityType, [{**usual, **values}])
    return identity


async def activity(uow: UnitOfWork, type_id: int, **values: Any) -> int:
    """An undone activity without a date."""
    (identity,) = await uow.insert(Activity, [{"subject": "Call back", "type_id": type_id, **values}])
    return identity


async def note(uow: UnitOfWork, **values: Any) -> int:
    """A note."""
    (identity,) = await uow.insert(Note, [{"content": "<p>Likes the new drill.</p>", **values}])
    return identity


async def custom_value(uow: UnitOfWork, field_id: int, subject_id: int, **values: Any) -> None:
    """The value of a custom field."""
    await uow.insert(CustomValue, [{"field_id": field_id, "subject_id": subject_id, **values}])
