"""Custom values of a customer."""

from collections.abc import Iterator, Sequence
from datetime import date, time
from typing import Any, TypeAlias

from db.folded_columns import custom_text
from db.models import CustomValue, FieldOption
from demo.company_setup import OPTIONS, TOPICS
from demo.customer_builder import CustomerBuilder

KEY_COLUMNS = {"company_id", "field_id", "subject_id"}
EMPTY_VALUE: dict[str, Any] = dict.fromkeys(column.name for column in CustomValue.c if column.name not in KEY_COLUMNS)
JOBS = ("Head of laboratory", "Buyer", "Plant manager", "Quality officer", "Managing director")

NamedValues: TypeAlias = Iterator[tuple[str, int, dict[str, Any]]]
"""Name of the field, id of its row, and columns of the value."""


def add_custom_values(customer: CustomerBuilder) -> None:
    """Add custom values to every third customer."""
    if customer.random.random() < 0.35:
        for values_of in (_organization_values, _account_values, _person_values, _deal_values):
            for name, row_id, columns in values_of(customer):
                field = customer.company_setup.fields[name]
                customer.add(CustomValue, field_id=field, subject_id=row_id, **{**EMPTY_VALUE, **columns})


def _organization_values(customer: CustomerBuilder) -> NamedValues:
    random, row_id = customer.random, customer.id
    yield "Customer number", row_id, custom_text(f"C-{10_000 + customer.number}")
    address = customer.address()
    yield "Delivery address", row_id, {"address": address, **custom_text(address.line)}
    yield "Switchboard", row_id, custom_text(f"+00 555 {random.randint(100_000, 999_999)}")
    yield "Opening hours", row_id, {"time_value": time(8, 30), "time_value_until": time(17)}
    if customer.earlier:
        yield "Recommended by", row_id, {"refers_to": random.choice(customer.earlier)}


def _account_values(customer: CustomerBuilder) -> NamedValues:
    if customer.is_account:
        random, row_id = customer.random, customer.id
        start = date(customer.now.year, random.randint(1, 12), 1)
        yield "Service level", row_id, _options([random.choice(OPTIONS)])
        yield "What they buy", row_id, _options([topic for topic in TOPICS if random.random() < 0.5] or TOPICS[:1])
        yield "Contract period", row_id, {"day": start, "day_until": start.replace(year=start.year + 1)}
        yield "Credit limit", row_id, {"amount": random.randint(1, 90) * 100_000, "currency": "EUR"}
        yield "Success manager", row_id, {"refers_to": customer.user()}
        yield "Satisfaction", row_id, {"number": random.choice((3.5, 4.0, 4.5, 5.0))}


def _person_values(customer: CustomerBuilder) -> NamedValues:
    random, person_id = customer.random, customer.people[0]
    yield "Best time to call", person_id, {"time_value": time(random.randint(9, 16), 30)}
    yield "Job title", person_id, custom_text(random.choice(JOBS))


def _deal_values(customer: CustomerBuilder) -> NamedValues:
    for deal, _ in customer.deals[:1]:
        yield "Delivery date", deal, {"day": customer.working_time(customer.random.randint(-60, 60)).date()}
        yield "Decision maker", deal, {"refers_to": customer.people[0]}
        yield "Conditions", deal, custom_text("Two years of service, paid by quarter.")


def _options(options: Sequence[FieldOption]) -> dict[str, Any]:
    ids = "".join(f"{option.id}," for option in options)
    return {"options": f",{ids}", **custom_text(", ".join(option.label for option in options))}
