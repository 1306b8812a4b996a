"""Customers, with everything that happened with them: plain rows, ready to be written."""

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

ALMOST_TWO_YEARS = 700
ORDER = (
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
"""Parents before children."""


def generate_customers(setting: CompanySetup, now: datetime, first: int, last: int) -> Rows:
    """The rows of the customers numbered from `first` up to `last`; at one day they are the same but for their ids."""
    rows: Rows = defaultdict(list)
    earlier: list[int] = []
    for number in range(first, last):
        customer = CustomerBuilder(number, setting, now, earlier, rows)
        _organization(customer)
        _people(customer)
        deals.add_deals(customer)
        activities.add_activities(customer)
        notes_and_files.add_notes_and_files(customer)
        custom_values.add_custom_values(customer)
        earlier.append(customer.id)
    return rows


def _organization(customer: CustomerBuilder) -> None:
    chance, place = customer.random, customer.place
    name, created = _name(customer), customer.before(ALMOST_TWO_YEARS)
    row = {
        "id": customer.id,
        "name": name,
        "folded_name": fold(name),
        "owner_id": customer.user(),
        "parent_id": chance.choice(customer.earlier) if customer.earlier and chance.random() < 0.06 else None,
        "address": customer.address(),
        "website": f"https://www{customer.number}.{place.domain}",
        "industry": chance.choice(sample_data.INDUSTRIES),
        "annual_revenue": chance.choice(sample_data.REVENUES),
        "employee_count": chance.choice((4, 12, 35, 80, 240, 1100)),
        "follow_up_days": chance.choice((None, None, None, 14, 45, 90)),
        "created_at": created,
        "updated_at": created,
    }
    customer.rows[Organization].append(row)
    if chance.random() < 0.4:
        label = chance.choice(customer.company_setup.labels[Organization])
        customer.add(OrganizationLabel, organization_id=customer.id, label_id=label)


def _name(customer: CustomerBuilder) -> str:
    chance, place = customer.random, customer.place
    name = place.firm.format(family=chance.choice(place.family), trade=chance.choice(place.trades))
    only_of_its_name = customer.number < len(sample_data.PLACES) * 3
    return name if only_of_its_name else f"{name} {chance.choice(place.cities)}"


def _people(customer: CustomerBuilder) -> None:
    chance, place = customer.random, customer.place
    for nth in range(chance.choice((1, 1, 2, 3))):
        given, family = chance.choice(place.given), chance.choice(place.family)
        customer.people.append(_person(customer, nth, given, family))


def _person(customer: CustomerBuilder, nth: int, given: str, family: str) -> int:
    mail, phone = f"contact{customer.number}.{nth}@{customer.place.domain}", customer.random.randint(100_000, 999_999)
    created = customer.before(ALMOST_TWO_YEARS)
    identity = customer.add(
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
        customer.add(PersonLabel, person_id=identity, label_id=label)
    return identity
