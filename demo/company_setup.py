"""Setup of a demo company: users, currencies, rates, pipelines, activity types, labels, custom fields."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from db.companies import create_user
from db.models import (
    ActivityType,
    Company,
    Currency,
    Deal,
    Field,
    FieldEntity,
    FieldOption,
    FieldType,
    Label,
    LabelEntity,
    Organization,
    Person,
    Pipeline,
    Rate,
    Stage,
)
from db.row import Row
from db.text import fold
from db.unit_of_work import UnitOfWork

RATE_WEEKS = 104
RATES = {"USD": 1.09, "GBP": 0.85, "JPY": 162.0, "KWD": 0.335, "CHF": 0.95, "PLN": 4.31, "TRY": 38.0}
"""Value of a euro two years before today."""

TYPES = (
    ("call", "Call", True),
    ("meeting", "Meeting", True),
    ("email", "Email", True),
    ("lunch", "Lunch", True),
    ("task", "Task", False),
    ("deadline", "Deadline", False),
)
STAGES = (
    ("New customers", (("Contacted", 10.0), ("Visited", 30.0), ("Offer sent", 60.0), ("Negotiation", 80.0))),
    ("Renewals", (("Due", 50.0), ("Offer sent", 75.0))),
)
LABELS: dict[type[Row], tuple[LabelEntity, tuple[tuple[str, str], ...]]] = {
    Organization: (
        LabelEntity.ORGANIZATION,
        (("Key account", "green"), ("At risk", "red"), ("Reference", "blue"), ("New", "yellow")),
    ),
    Person: (LabelEntity.PERSON, (("Decides", "green"), ("Technician", "blue"))),
    Deal: (LabelEntity.DEAL, (("Urgent", "red"), ("Tender", "yellow"))),
}
OPTIONS = tuple(FieldOption(number, label) for number, label in enumerate(("Bronze", "Silver", "Gold"), start=1))
TOPICS = tuple(
    FieldOption(number, label) for number, label in enumerate(("Service, on site", "Calibration", "Training"), start=1)
)
FIELDS: tuple[tuple[FieldEntity, str, FieldType, tuple[FieldOption, ...]], ...] = (
    (FieldEntity.ORGANIZATION, "Customer number", FieldType.TEXT, ()),
    (FieldEntity.ORGANIZATION, "Delivery address", FieldType.ADDRESS, ()),
    (FieldEntity.ORGANIZATION, "Recommended by", FieldType.ORGANIZATION, ()),
    (FieldEntity.ORGANIZATION, "Switchboard", FieldType.PHONE, ()),
    (FieldEntity.ORGANIZATION, "Opening hours", FieldType.TIME_RANGE, ()),
    (FieldEntity.ACCOUNT, "Service level", FieldType.SINGLE_OPTION, OPTIONS),
    (FieldEntity.ACCOUNT, "Contract period", FieldType.DATE_RANGE, ()),
    (FieldEntity.ACCOUNT, "Credit limit", FieldType.MONETARY, ()),
    (FieldEntity.ACCOUNT, "Success manager", FieldType.USER, ()),
    (FieldEntity.ACCOUNT, "What they buy", FieldType.MULTIPLE_OPTIONS, TOPICS),
    (FieldEntity.ACCOUNT, "Satisfaction", FieldType.NUMBER, ()),
    (FieldEntity.DEAL, "Delivery date", FieldType.DATE, ()),
    (FieldEntity.DEAL, "Decision maker", FieldType.PERSON, ()),
    (FieldEntity.DEAL, "Conditions", FieldType.LARGE_TEXT, ()),
    (FieldEntity.PERSON, "Best time to call", FieldType.TIME, ()),
    (FieldEntity.PERSON, "Job title", FieldType.AUTOCOMPLETE, ()),
)


@dataclass(frozen=True)
class CompanySetup:
    """Ids to which the rows of customers refer."""

    company: Company
    users: Sequence[int]
    stages: Sequence[int]
    types: dict[str, int]
    labels: dict[type[Row], Sequence[int]]
    fields: dict[str, int]


async def create_company_setup(
    uow: UnitOfWork, company: Company, people: Sequence[dict[str, Any]], today: date
) -> CompanySetup:
    """Create the setup of a company; return the ids."""
    users = [await create_user(uow, company, **person) for person in people]
    await uow.insert(
        Currency, [{"code": "SOL", "name": "Loyalty points", "symbol": "SOL", "is_active": True, "is_custom": True}]
    )
    await uow.insert(Rate, list(_rates(today, uow)))
    types = await uow.insert(ActivityType, list(_types()))
    return CompanySetup(
        company=company,
        users=users,
        stages=await _pipelines(uow),
        types={key: type_id for (key, _, _), type_id in zip(TYPES, types, strict=True)},
        labels={model: await _labels(uow, *definition) for model, definition in LABELS.items()},
        fields=await _fields(uow),
    )


def _rates(today: date, uow: UnitOfWork) -> Iterator[dict[str, Any]]:
    """Yield a weekly rate for two years: a random walk with a fixed seed."""
    random = Random("rates")
    for code, start in RATES.items():
        value = start
        for week in range(RATE_WEEKS, -1, -1):
            value *= 1 + random.uniform(-0.008, 0.008)
            columns = {"on_date": today - timedelta(weeks=week), "rate": Decimal(f"{value:.6f}")}
            yield {"base": "EUR", "quote": code, **columns, "source": "demo", "loaded_at": uow.now}


def _types() -> Iterator[dict[str, Any]]:
    for position, (key, name, is_contact) in enumerate(TYPES):
        yield {"key": key, "name": name, "position": position, "is_active": True, "is_contact": is_contact}


async def _labels(uow: UnitOfWork, entity: LabelEntity, labels: Sequence[tuple[str, str]]) -> list[int]:
    return await uow.insert(Label, [{"entity": entity, "name": name, "color": color} for name, color in labels])


async def _pipelines(uow: UnitOfWork) -> list[int]:
    stages: list[int] = []
    for index, (name, steps) in enumerate(STAGES):
        (pipeline,) = await uow.insert(Pipeline, [{"name": name, "position": index, "is_probability_enabled": True}])
        rows = [
            {"pipeline_id": pipeline, "name": step, "position": position, "probability": probability}
            for position, (step, probability) in enumerate(steps)
        ]
        stages += await uow.insert(Stage, rows)
    return stages


async def _fields(uow: UnitOfWork) -> dict[str, int]:
    rows = [
        {
            "entity": entity,
            "key": hashlib.sha1(f"{entity} {name}".encode(), usedforsecurity=False).hexdigest(),
            "name": name,
            "folded_name": fold(name),
            "type": field_type,
            "options": options,
            "position": sum(other is entity for other, *_ in FIELDS[:index]),
            "is_active": True,
        }
        for index, (entity, name, field_type, options) in enumerate(FIELDS)
    ]
    ids = await uow.insert(Field, rows)
    return {name: field_id for (_, name, _, _), field_id in zip(FIELDS, ids, strict=True)}
