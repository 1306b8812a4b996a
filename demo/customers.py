"""Customers with their deals, activities, notes and files, as plain rows."""

from collections import defaultdict
from datetime import datetime

from db.models import (
    Activity,
    ContactPoint,
    CustomValue,
    Deal,
    DealLabel,
    DealStatusEvent,
    File,
    Note,
    Organization,
    OrganizationLabel,
    Person,
    PersonLabel,
)
from db.text import fold
from demo import activities, custom_values, deals, notes_and_files, sample_data
from demo.company_setup import CompanySetup
from demo.customer_builder import CustomerBuilder, Rows

MAX_DAYS_AGO = 700
INSERT_ORDER = (
    Organization,
    Person,
    Deal,
    DealStatusEvent,
    Activity,
    Note,
    File,
    OrganizationLabel,
    PersonLabel,
    DealLabel,
    CustomValue,
)
"""Models in the order of insertion: parents before children."""


def generate_customers(company_setup: CompanySetup, now: datetime, first: int, last: int) -> Rows:
    """Return the rows of customers `first` to `last` - 1. On the same day they differ only in their ids."""
    rows: Rows = defaultdict(list)
    earlier: list[int] = []
    for number in range(first, last):
        customer = CustomerBuilder(number, company_setup, now, earlier, rows)
        _add_organization(customer)
        _add_people(customer)
        deals.add_deals(customer)
        activities.add_activities(customer)
        notes_and_files.add_notes_and_files(customer)
        custom_values.add_custom_values(customer)
        earlier.append(customer.id)
    return rows


def _add_organization(customer: CustomerBuilder) -> None:
    random, place = customer.random, customer.place
    name, created = _name(customer), customer.before(MAX_DAYS_AGO)
    row = {
        "id": customer.id,
        "name": name,
        "folded_name": fold(name),
        "owner_id": customer.user(),
        "parent_id": random.choice(customer.earlier) if customer.earlier and random.random() < 0.06 else None,
        "address": customer.address(),
        "website": f"https://www{customer.number}.{place.domain}",
        "industry": random.choice(sample_data.INDUSTRIES),
        "annual_revenue": random.choice(sample_data.REVENUES),
        "employee_count": random.choice((4, 12, 35, 80, 240, 1100)),
        "follow_up_days": random.choice((None, None, None, 14, 45, 90)),
        "created_at": created,
        "updated_at": created,
    }
    customer.rows[Organization].append(row)
    if random.random() < 0.4:
        label = random.choice(customer.company_setup.labels[Organization])
        customer.add(OrganizationLabel, organization_id=customer.id, label_id=label)


def _name(customer: CustomerBuilder) -> str:
    random, place = customer.random, customer.place
    name = place.firm.format(family=random.choice(place.family), trade=random.choice(place.trades))
    is_name_unique = customer.number < len(sample_data.PLACES) * 3
    return name if is_name_unique else f"{name} {random.choice(place.cities)}"


def _add_people(customer: CustomerBuilder) -> None:
    random, place = customer.random, customer.place
    for nth in range(random.choice((1, 1, 2, 3))):
        given, family = random.choice(place.given), random.choice(place.family)
        customer.people.append(_add_person(customer, nth, given, family))


def _add_person(customer: CustomerBuilder, nth: int, given: str, family: str) -> int:
    mail, phone = f"contact{customer.number}.{nth}@{customer.place.domain}", customer.random.randint(100_000, 999_999)
    created = customer.before(MAX_DAYS_AGO)
    person_id = customer.add(
        Person,
        name=f"{given} {family}",
        folded_name=fold(f"{given} {family}"),
        first_name=given,
        last_name=family,
        emails=(ContactPoint(mail, "work", is_primary=True),),
        phones=(ContactPoint(f"+00 555 {phone}", "work", is_primary=True),),
        organization_id=customer.id,
        owner_id=customer.user(),
        created_at=created,
        updated_at=created,
    )
    if customer.random.random() < 0.3:
        label = customer.random.choice(customer.company_setup.labels[Person])
        customer.add(PersonLabel, person_id=person_id, label_id=label)
    return person_id
