"""What the inputs of mutations have in common."""

from enum import StrEnum
from typing import Any

import strawberry

from auth.gate import gate_metadata
from db.gates import Gate

IDEMPOTENCY_KEY_DESCRIPTION = "The same key with the same input, within 48 hours, does nothing and answers as before."


class OnConflict(StrEnum):
    """What to do where somebody else changed the same thing meanwhile."""

    REFUSE = "REFUSE"
    MERGE_DISJOINT = "MERGE_DISJOINT"


@strawberry.input
class MutationInput:
    """What every mutation takes."""

    validate_only: bool = strawberry.field(
        description="Do everything, answer what would be, and keep nothing of it.", default=False
    )


@strawberry.input
class CreateInput(MutationInput):
    """What every mutation takes that makes something."""

    idempotency_key: str | None = strawberry.field(description=IDEMPOTENCY_KEY_DESCRIPTION, default=None)


@strawberry.input
class IdInput(MutationInput):
    """What every mutation takes that is about one thing."""

    id: strawberry.ID = strawberry.field(description="Its id.")


@strawberry.input
class VersionedInput(IdInput):
    """What every mutation takes that is about one thing of which there are versions."""

    expected_version: int | None = strawberry.field(
        description="Its version as you know it: if it is another now, nothing is done, and you are told what differs.",
        default=None,
    )


@strawberry.input
class UpdateInput(VersionedInput):
    """What every mutation takes that changes what a thing says; what is left out stays."""

    on_conflict: OnConflict = strawberry.field(
        description="MERGE_DISJOINT goes on where others changed other fields only.", default=OnConflict.REFUSE
    )


def optional_field(description: str, gate: Gate | None = None) -> Any:
    """A part of an input that may be left out; what is left out stays as it is. It may be behind a gate."""
    return strawberry.field(description=description, default=None, metadata=gate_metadata(gate))
