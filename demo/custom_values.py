"""What the fields of the company's own making say about a customer."""

from collections.abc import Iterator, Sequence
from datetime import date, time
from typing import Any, TypeAlias

from db.models import CustomValue, FieldOption
from db.text import fold
from demo.company_setup import OPTIONS, TOPICS
from demo.customer_builder import CustomerBuilder

KEY = {"company_id", "field_id", "subject_id"}
NOTHING: dict[str, Any] = dict.fromkeys(column.name for column in CustomValue.c if column.name not in KEY)
JOBS = ("Head of laboratory", "Buyer", "Plant manager", "Quality officer", "Managing director")

Filled: TypeAlias = Iterator[tuple[str, int, dict[str, Any]]]
"""The field's name, what it is a field of, and the columns of its value."""


def add_custom_values(customer: CustomerBuilder) -> None:
    """Fill in the fields of every third customer."""
    if customer.random.random() < 0.35:
        for filled in (_of_organization, _of_account, _of_person, _of_deal):
            for name, subject, value in filled(customer):
                field = customer.company_setup.fields[name]
                customer.add(CustomValue, field_id=field, subject_id=subject, **{**NOTHING, **value})


def _of_organization(customer: CustomerBuilder) -> Filled:
    chance, own = customer.random, customer.id
    yield "Customer number", own, _said(f"C-{10_000 + customer.number}")
    yield "Delivery address", own, {"address": customer.address()}
    yield "Switchboard", own, _said(f"+00 555 {chance.randint(100_000, 999_999)}")
    yield "Opening hours", own, {"time_value": time(8, 30), "time_value_until": time(17)}
    if customer.earlier:
        yield "Recommended by", own, {"refers_to": chance.choice(customer.earlier)}


def _of_account(customer: CustomerBuilder) -> Filled:
    if customer.is_account:
        chance, own = customer.random, customer.id
        start = date(customer.now.year, chance.randint(1, 12), 1)
        yield "Service level", own, _chosen([chance.choice(OPTIONS)])
        yield "What they buy", own, _chosen([topic for topic in TOPICS if chance.random() < 0.5] or TOPICS[:1])
        yield "Contract period", own, {"day": start, "day_until": start.replace(year=start.year + 1)}
        yield "Credit limit", own, {"amount": chance.randint(1, 90) * 100_000, "currency": "EUR"}
        yield "Success manager", own, {"refers_to": customer.user()}
        yield "Satisfaction", own, {"number": chance.choice((3.5, 4.0, 4.5, 5.0))}


def _of_person(customer: CustomerBuilder) -> Filled:
    chance, first = customer.random, customer.people[0]
    yield "Best time to call", first, {"time_value": time(chance.randint(9, 16), 30)}
    yield "Job title", first, _said(chance.choice(JOBS))


def _of_deal(customer: CustomerBuilder) -> Filled:
    for deal, _ in customer.deals[:1]:
        yield "Delivery date", deal, {"day": customer.working_time(customer.random.randint(-60, 60)).date()}
        yield "Decision maker", deal, {"refers_to": customer.people[0]}
        yield "Conditions", deal, _said("Two years of service, paid by quarter.")


def _said(text: str) -> dict[str, Any]:
    return {"text": text, "folded": fold(text)}


def _chosen(options: Sequence[FieldOption]) -> dict[str, Any]:
    ids = "".join(f"{option.id}," for option in options)
    return {"options": f",{ids}", **_said(", ".join(option.label for option in options))}
