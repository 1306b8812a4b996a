"""Settings that a new company begins with: usual activity types, a pipeline with stages, and custom fields."""

import secrets
from typing import Any, NamedTuple

from db.models import ActivityType, Field, FieldEntity, FieldType, Pipeline, Stage
from db.text import fold
from db.unit_of_work import UnitOfWork

KEY_BYTES = 20


class StandardActivityType(NamedTuple):
    """A usual activity type. `is_contact` says whether doing one contacts the customer."""

    key: str
    name: str
    is_contact: bool


CALL = StandardActivityType("call", "Call", is_contact=True)
MEETING = StandardActivityType("meeting", "Meeting", is_contact=True)
EMAIL = StandardActivityType("email", "Email", is_contact=True)
LUNCH = StandardActivityType("lunch", "Lunch", is_contact=True)
TASK = StandardActivityType("task", "Task", is_contact=False)
DEADLINE = StandardActivityType("deadline", "Deadline", is_contact=False)

TYPES = (CALL, MEETING, EMAIL, LUNCH, TASK, DEADLINE)
STAGES = (("Qualified", 10.0), ("Contacted", 20.0), ("Offer sent", 50.0), ("Negotiation", 80.0))
"""Names and probabilities of the stages of the pipeline."""
FIELDS = (
    (FieldEntity.ORGANIZATION, "Customer number", FieldType.TEXT),
    (FieldEntity.PERSON, "Position", FieldType.TEXT),
    (FieldEntity.DEAL, "Order number", FieldType.TEXT),
)


async def add_default_settings(uow: UnitOfWork) -> None:
    """Write the usual activity types, a pipeline with its stages, and the custom fields."""
    types = [{**each._asdict(), "position": position} for position, each in enumerate(TYPES)]
    await uow.insert(ActivityType, types)
    (pipeline_id,) = await uow.insert(Pipeline, [{"name": "Sales", "is_probability_enabled": True}])
    stages = [
        {"pipeline_id": pipeline_id, "name": name, "probability": probability, "position": position}
        for position, (name, probability) in enumerate(STAGES)
    ]
    await uow.insert(Stage, stages)
    await uow.insert(Field, [_field(*columns) for columns in FIELDS])


def _field(entity: FieldEntity, name: str, kind: FieldType) -> dict[str, Any]:
    key = secrets.token_hex(KEY_BYTES)
    return {"entity": entity, "name": name, "folded_name": fold(name), "type": kind, "key": key, "options": ()}
