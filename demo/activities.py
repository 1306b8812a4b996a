"""What was done for a customer, and what is planned."""

from datetime import datetime, timedelta
from typing import Any

from db.models import Activity, Priority
from demo import sample_data
from demo.customer_builder import CustomerBuilder

MORE_THAN_A_YEAR = 400
AHEAD = (-9, -2, 0, 0, 1, 1, 3, 5, 8, 21, 60)
"""In how many days things are planned for: some should have been done."""

UNDATED, ALL_DAY = 0.08, 0.42
PRIORITIES = (None, None, *Priority)


def add_activities(customer: CustomerBuilder) -> None:
    """Add the customer's activities, of the past and of the days to come."""
    for _ in range(customer.random.randint(4, 12)):
        _done(customer)
    for _ in range(customer.random.choice((0, 1, 1, 2, 3))):
        _planned(customer)


def _done(customer: CustomerBuilder) -> None:
    at = customer.before(MORE_THAN_A_YEAR)
    _activity(customer, is_done=True, done_at=at, updated_at=at, **_timed(customer, at))


def _planned(customer: CustomerBuilder) -> None:
    at, kind = customer.working_time(customer.random.choice(AHEAD)), customer.random.random()
    due: dict[str, Any] = {"due_at": None, "due_zone": None, "due_date": None}
    if kind >= UNDATED:
        due = {**due, "due_date": at.date()} if kind < UNDATED + ALL_DAY else _timed(customer, at)
    _activity(customer, is_done=False, done_at=None, updated_at=customer.now, **due)


def _timed(customer: CustomerBuilder, at: datetime) -> dict[str, Any]:
    return {"due_at": at, "due_zone": customer.place.zone, "due_date": None}


def _activity(customer: CustomerBuilder, **values: Any) -> None:
    chance = customer.random
    key, subject = chance.choice(sample_data.SUBJECTS)
    planned = (values["done_at"] or customer.now) - timedelta(days=chance.randint(1, 20))
    customer.add(
        Activity,
        subject=subject,
        type_id=customer.company_setup.types[key],
        owner_id=customer.user(),
        creator_id=customer.user(),
        duration_minutes=chance.choice((None, 15, 30, 60)),
        is_busy=values["due_at"] is not None,
        priority=chance.choice(PRIORITIES),
        created_at=planned,
        **customer.linked(),
        **values,
    )
