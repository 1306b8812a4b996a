"""Past and planned activities of a customer."""

from datetime import datetime, timedelta
from typing import Any

from db.models import Activity, Priority
from demo import sample_data
from demo.customer_builder import CustomerBuilder

MAX_DAYS_AGO = 400
DAYS_AHEAD = (-9, -2, 0, 0, 1, 1, 3, 5, 8, 21, 60)
"""Days until planned activities are due. Negative ones are overdue."""

UNDATED_SHARE, ALL_DAY_SHARE = 0.08, 0.42
PRIORITIES = (None, None, *Priority)


def add_activities(customer: CustomerBuilder) -> None:
    """Add past and planned activities of the customer."""
    for _ in range(customer.random.randint(4, 12)):
        _add_done(customer)
    for _ in range(customer.random.choice((0, 1, 1, 2, 3))):
        _add_planned(customer)


def _add_done(customer: CustomerBuilder) -> None:
    at = customer.before(MAX_DAYS_AGO)
    _add_activity(customer, is_done=True, done_at=at, updated_at=at, **_due_at(customer, at))


def _add_planned(customer: CustomerBuilder) -> None:
    at, share = customer.working_time(customer.random.choice(DAYS_AHEAD)), customer.random.random()
    due: dict[str, Any] = {"due_at": None, "due_zone": None, "due_date": None}
    if share >= UNDATED_SHARE:
        due = {**due, "due_date": at.date()} if share < UNDATED_SHARE + ALL_DAY_SHARE else _due_at(customer, at)
    _add_activity(customer, is_done=False, done_at=None, updated_at=customer.now, **due)


def _due_at(customer: CustomerBuilder, at: datetime) -> dict[str, Any]:
    return {"due_at": at, "due_zone": customer.place.zone, "due_date": None}


def _add_activity(customer: CustomerBuilder, **values: Any) -> None:
    chance = customer.random
    key, subject = chance.choice(sample_data.SUBJECTS)
    created_at = (values["done_at"] or customer.now) - timedelta(days=chance.randint(1, 20))
    customer.add(
        Activity,
        subject=subject,
        type_id=customer.company_setup.types[key],
        owner_id=customer.user(),
        creator_id=customer.user(),
        duration_minutes=chance.choice((None, 15, 30, 60)),
        is_busy=values["due_at"] is not None,
        priority=chance.choice(PRIORITIES),
        created_at=created_at,
        **customer.linked(),
        **values,
    )
