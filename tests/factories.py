"""Factories of rows for tests, with defaults for all columns; each returns the row's id."""

from datetime import datetime
from typing import Any

from db.models import Activity, ActivityType, CustomValue, Deal, DealStatus, Note, Organization, Person
from db.text import fold
from db.unit_of_work import UnitOfWork


async def organization(uow: UnitOfWork, name: str = "Northwind Tools", **values: Any) -> int:
    """An organization."""
    (row_id,) = await uow.insert(Organization, [{"name": name, "folded_name": fold(name), **values}])
    return row_id


async def person(uow: UnitOfWork, name: str = "Ana Ferrer", **values: Any) -> int:
    """A person."""
    (row_id,) = await uow.insert(Person, [{"name": name, "folded_name": fold(name), **values}])
    return row_id


async def deal(uow: UnitOfWork, organization_id: int | None = None, **values: Any) -> int:
    """An open deal of 100.00 EUR."""
    title = values.get("title", "Yearly service")
    defaults = {
        "title": title,
        "folded_title": fold(title),
        "organization_id": organization_id,
        "value": 100_00,
        "currency_code": "EUR",
        "status": DealStatus.OPEN,
    }
    (row_id,) = await uow.insert(Deal, [{**defaults, **values}])
    return row_id


def won(at: datetime, **values: Any) -> dict[str, Any]:
    """Columns of a deal won at that time."""
    return {"status": DealStatus.WON, "won_at": at, "won_on": at.date(), "first_won_at": at, "closed_at": at, **values}


async def activity_type(uow: UnitOfWork, key: str = "call", **values: Any) -> int:
    """A type of activity that counts as a contact."""
    defaults = {"key": key, "name": key.title(), "is_active": True, "is_contact": True}
    (row_id,) = await uow.insert(ActivityType, [{**defaults, **values}])
    return row_id


async def activity(uow: UnitOfWork, type_id: int, **values: Any) -> int:
    """An open activity without a date."""
    (row_id,) = await uow.insert(Activity, [{"subject": "Call back", "type_id": type_id, **values}])
    return row_id


async def note(uow: UnitOfWork, **values: Any) -> int:
    """A note."""
    (row_id,) = await uow.insert(Note, [{"content": "<p>Likes the new drill.</p>", **values}])
    return row_id


async def custom_value(uow: UnitOfWork, field_id: int, subject_id: int, **values: Any) -> None:
    """A custom field value."""
    await uow.insert(CustomValue, [{"field_id": field_id, "subject_id": subject_id, **values}])
